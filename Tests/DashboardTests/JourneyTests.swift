import Casework
import Dashboard
import Terminal
import Testing
import Wording

struct JourneyTests {
  // MARK: Looking

  @Test func `a filter narrows the list while it is typed and stays visible`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("/")
    driver.type("honorer")
    #expect(driver.text.contains("/honorer · 2 dari 8"))
    driver.press("Enter")
    #expect(driver.text.contains("/honorer"))
    #expect(driver.selectedRow.contains("Honorer Satu"))
    driver.press("n")
    #expect(driver.selectedRow.contains("Honorer Dua"))
    driver.press("n")
    #expect(driver.selectedRow.contains("Honorer Satu"))
    driver.press("Escape")
    #expect(driver.text.contains("6 dari 8"))
  }

  @Test(arguments: [
    ("0002/2", "Kabid"), ("KABID", "Kabid"), ("sdn", "Guru"), ("parpol", "Pelaksana"),
    ("cpns", "Staf Baru"), ("menunggu opd", "Honorer Satu"), ("lewat", "Kabid"),
  ])
  func `the filter finds number, name, unit, track, status and clock`(
    text: String,
    name: String
  ) throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("/")
    driver.type(text)
    #expect(driver.selectedRow.contains(name))
  }

  @Test func `the selection stays with its person when rows arrive above`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("j")
    #expect(driver.selectedRow.contains("Lurah Satu"))
    // A recommendation whose clock is far over puts somebody else on top.
    try driver.office.submit(
      .recordRecommendation,
      """
      {"case":"K-2024-0003","from":"bkn","letter":{"number":"R-9/BKN/2024","date":"2024-09-16"},
      "received":"2024-09-17","addressee":"ppk","form":"asli","items":[{"r":1,"text":"proses"}]}
      """,
      by: "sari",
      as: .secretariat,
      at: "2024-11-08T09:10"
    )
    let record = try #require(RecordID("K-2024-0003"))
    driver.send(
      .officeChanged([ChangedRecord(record: record, actor: "sari", n: driver.office.head.n)])
    )
    #expect(driver.selectedRow.contains("Lurah Satu"))
    let changed = try #require(driver.frame.lines.first { $0.contains("0003/1") })
    #expect(changed.contains("Δ"))
    driver.press("g")
    #expect(driver.selectedRow.contains("0003/1"))
    driver.press("j")
    #expect(!(driver.frame.lines.first { $0.contains("0003/1") } ?? "Δ").contains("Δ"))
  }

  @Test func `Enter opens the case and Escape leads back to the same person`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("j Enter")
    #expect(driver.text.contains("K-2024-0001") && driver.text.contains("belum: "))
    driver.press("0")
    #expect(driver.text.contains("0 Riwayat"))
    driver.press("1 j")
    #expect(driver.text.contains("▌0001/2 Honorer Satu"))
    driver.press("Escape")
    #expect(driver.text.contains("1 Terlapor") && driver.selectedRow.contains("Honorer Satu"))
  }

  @Test func `a key that does nothing says so and a message can be called back`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("F7")
    #expect(driver.text.contains("F7 tidak dipakai di sini"))
    driver.press("Escape")
    #expect(!driver.text.contains("F7 tidak dipakai"))
    driver.press("m")
    #expect(driver.text.contains("F7 tidak dipakai"))
  }

  @Test func `pasted text outside a field does nothing`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.send(.input(.key(.paste("q\nY"))))
    #expect(driver.effects == [.bell])
    #expect(driver.text.contains("Tempelan diabaikan"))
  }

  @Test func `the help runs what is chosen in it`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("?")
    driver.type("ubah urutan")
    driver.press("Enter")
    #expect(driver.text.contains("urut nomor"))
  }

  @Test func `the palette finds actions in both languages and by name`() throws {
    for words in ["ubah urutan", "change the order", "sort.next"] {
      var driver = Driver(try FakeOffice.filled())
      driver.press(":")
      driver.type(words)
      driver.press("Enter")
      #expect(driver.text.contains("urut nomor"), "\(words)")
    }
    var driver = Driver(try FakeOffice.filled())
    driver.press("Enter :")
    driver.type(":utama")
    driver.press("Enter")
    #expect(driver.text.contains("1 Terlapor"))
  }

  @Test func `leaving keeps what was being typed`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("a")
    driver.press("Tab Tab Tab Tab")
    driver.type("judul")
    driver.send(.input(.hangup))
    #expect(driver.effects.contains(.quit))
    let kept = driver.effects.contains { effect in
      if case .saveDraft(let draft) = effect { draft.values["title"] == "judul" } else { false }
    }
    #expect(kept)
  }

  @Test func `Enter in a case gives the section to the pager in full`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("j Enter 4 Enter")
    guard case .page(let text) = driver.effects.last else {
      Issue.record("nothing was given to the pager")
      return
    }
    #expect(text.hasPrefix("K-2024-0001 · Tahap Sanksi"))
    #expect(text.contains("tertutup") && !text.contains("\u{1B}"))
  }

  @Test func `text of people never reaches the cells raw`() throws {
    var office = try FakeOffice.filled()
    try office.submit(
      .registerReport,
      #"""
      {"source":"warga","received":"2024-11-07","act":{"from":"2024-11-06"},
      "title":"judul\u202Ebalik","what":"x","persons":[{"facts":{"name":"Nama\u001B[31mMerah",
      "status":"PNS","class":"pelaksana","position":"Staf","unit":"Unit","unknown":false}}]}
      """#,
      by: "sari",
      as: .secretariat,
      at: "2024-11-08T09:00"
    )
    var driver = Driver(office)
    driver.press("G Enter 1")
    let scalars = driver.text.unicodeScalars
    #expect(!scalars.contains("\u{1B}") && !scalars.contains("\u{202E}"))
  }

  @Test func `the next step stands first among the steps`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("G t")
    let lines = driver.frame.lines
    let first = try #require(lines.firstIndex { $0.contains("Langkah yang boleh") })
    #expect(lines[first + 3].contains("hasil verifikasi"))
  }

  @Test func `a click selects a row, a second one opens it, and another panel takes the focus`()
    throws
  {
    var driver = Driver(try FakeOffice.filled())
    let third = Mouse(.press, at: Position(row: 6, column: 10))
    driver.send(.input(.mouse(third)))
    #expect(driver.selectedRow.contains("Honorer Satu"))
    driver.send(.input(.mouse(Mouse(.wheelDown, at: Position(row: 6, column: 10)))))
    #expect(driver.selectedRow.contains("Guru Contoh"))
    driver.send(.input(.mouse(Mouse(.press, at: Position(row: 12, column: 5)))))
    driver.press("a")
    #expect(driver.text.contains("Tambah bukti"))
    driver.press("Escape")
    driver.send(.input(.mouse(third)))
    driver.send(.input(.mouse(third)))
    #expect(driver.text.contains("K-2024-0001"))
  }

  @Test func `a form left as it opened keeps no draft`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("j 2 a Escape")
    #expect(driver.effects.isEmpty)
  }

  @Test func `the respondent in view stays in view in a case of many`() throws {
    var office = try FakeOffice.filled()
    let persons = (1...30).map { number in
      """
      {"facts":{"name":"Orang \(number)","status":"PNS","class":"pelaksana","position":"Staf",
      "unit":"Unit","unknown":false}}
      """
    }
    try office.submit(
      .registerReport,
      """
      {"source":"warga","received":"2024-11-07","act":{"from":"2024-11-06"},"title":"banyak orang",
      "what":"x","persons":[\(persons.joined(separator: ","))]}
      """,
      by: "sari",
      as: .secretariat,
      at: "2024-11-08T09:00"
    )
    var driver = Driver(office)
    driver.press("G Enter 1 G")
    #expect(driver.text.contains("▌0006/30 Orang 30"))
    driver.press("g")
    #expect(driver.text.contains("▌0006/1 Orang 1"))
  }
}
