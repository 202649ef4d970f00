import Casework
import Dashboard
import Terminal
import Testing
import Wording

/// A satgas member registers a media report about a lurah and three honorary workers.
struct IntakeJourneyTests {
  /// Keys that are neither text nor Tab, Enter or arrows.
  private struct Hand {
    var driver: Driver
    private(set) var commands = 0

    init(_ office: FakeOffice, rows: Int = 24) { driver = Driver(office, rows: rows) }

    mutating func press(_ names: String) {
      let free: Set<String> = ["Tab", "S-Tab", "Enter", "Up", "Down", "Left", "Right"]
      commands += names.split(separator: " ").count { !free.contains(String($0)) }
      driver.press(names)
    }

    /// Opens the list with an arrow, narrows it by typing and takes what is left.
    mutating func pick(_ words: String) {
      press("Down")
      driver.type(words)
      press("Enter")
    }

    /// Goes on to the next field of that name.
    mutating func skip(to label: String) {
      for _ in 0..<30 where !focus.hasPrefix(label) { press("Tab") }
    }

    /// Fills a field and goes on to the next.
    mutating func fill(_ text: String) {
      driver.type(text)
      press("Enter")
    }

    var focus: String {
      driver.frame.lines.first { $0.hasPrefix("│▌") }.map { String($0.dropFirst(2)) } ?? ""
    }
  }

  /// The office with an earlier report of the same site.
  private static func office(
    acting name: String = "budi",
    as role: Role = .satgas
  ) throws -> FakeOffice {
    var office = try FakeOffice.filled(acting: name, as: role)
    try office.submit(
      .registerReport,
      #"""
      {"source":"media","received":"2024-09-20","act":{"from":"2024-09-18"},
      "media":{"outlet":"Koran Contoh","url":"https://koran.id/lain"},"title":"Rapat di kantor",
      "what":"x","persons":[{"facts":{"name":"Orang Lain","status":"PNS","class":"pelaksana",
      "position":"Staf","unit":"Unit Lain","unknown":false}}]}
      """#,
      by: "sari",
      as: .secretariat,
      at: "2024-11-08T08:00"
    )
    return office
  }

  @Test func `a media report is registered with four persons and two pieces of evidence`() throws {
    var hand = Hand(try Self.office())
    // 1: the inbox, a new report; received today, received by me.
    hand.press("F2 a")
    #expect(hand.driver.text.contains("Registrasi laporan"))
    // 2: the source decides what is asked.
    hand.pick("media massa")
    #expect(hand.focus.hasPrefix("Nama media"))
    #expect(!hand.driver.text.contains("Pelapor"))
    // 3: the address is brought to its normal form and looked up at once.
    hand.fill("Koran Contoh")
    hand.fill("Lurah dan honorer berkampanye")
    hand.driver.type("https://www.koran.id/b/1/?utm_source=wa#atas")
    #expect(hand.driver.text.contains("0 kasus dengan tautan ini, 1 dengan situs koran.id"))
    hand.press("Enter")
    // 4: the weekday of the source is checked against the date.
    hand.fill("jumat 25/10")
    hand.press("Enter")
    hand.driver.type("kamis 25/10")
    #expect(hand.driver.text.contains("hari tidak cocok"))
    hand.press("C-u")
    hand.fill("jumat 25/10")
    // 5: what, where, how.
    hand.press("Enter")
    hand.fill("lurah dan honorer hadir kampanye")
    hand.fill("Lurah dan tiga honorer berfoto di panggung.")
    hand.fill("Lapangan Contoh")
    hand.fill("berfoto")
    hand.fill("pasangan nomor 2")
    #expect(hand.focus.hasPrefix("Diterima oleh"))
    hand.skip(to: "Bukti 1")
    // 10, 11, 12: two pieces of evidence, and whom they concern.
    hand.pick("tangkapan layar")
    hand.pick("tangkapan")
    hand.fill("bukti/unggahan.png")
    hand.fill("Unggahan di medsos")
    hand.fill("@contoh")
    hand.skip(to: "Mengenai")
    hand.pick("1")
    hand.pick("tautan")
    hand.pick("tangkapan")
    hand.skip(to: "Tautan")
    hand.fill("https://koran.id/b/1")
    hand.skip(to: "Nama ")
    // 7: the lurah; 8: leaving the field tells who is like him.
    #expect(hand.focus.hasPrefix("Nama"))
    hand.fill("Lurah Satu")
    #expect(hand.driver.text.contains("mirip: Lurah Satu (nama serupa). Ctrl-F"))
    hand.pick("PNS")
    hand.pick("pengawas")
    hand.fill("Lurah Contoh")
    hand.fill("Kel. Contoh")
    // 8, 13: both beside each other; other persons, and a related event.
    hand.press("C-f")
    #expect(hand.driver.text.contains("nama dan unit sama (mungkin besar)"))
    #expect(hand.driver.text.contains("O-00001"))
    hand.press("3")
    #expect(hand.driver.text.contains("orang sama, tanggal berdekatan"))
    hand.press("2")
    #expect(hand.driver.text.contains("Semua kesamaan sudah dijawab"))
    // 9: three honorary workers nobody has named yet.
    hand.press("C-t C-t C-t")
    // 14: registered.
    hand.press("C-x")
    #expect(hand.driver.text.contains("Yakin?"))
    hand.press("Y")
    try hand.driver.deliver(by: "budi", as: .satgas)
    #expect(hand.driver.text.contains("✓ Registrasi laporan: dicatat"))
    #expect(hand.commands <= 15, "\(hand.commands)")
    try Self.check(hand.driver.office)
  }

  private static func check(_ office: FakeOffice) throws {
    let id = try #require(RecordID("K-2024-0007"))
    let file = try #require(office.file(id))
    #expect(file.respondents.count == 4)
    #expect(file.respondents.map(\.facts.isUnknown) == [false, true, true, true])
    #expect(file.respondents.last?.facts.name.shown == "belum diketahui 3")
    #expect(file.respondents.last?.facts.status == .nonASN)
    #expect(file.respondents.last?.facts.unit.shown == "Kel. Contoh")
    #expect(file.evidence.map { $0.entry.respondents } == [[1], nil])
    #expect(file.evidence.first?.entry.account?.shown == "@contoh")
    #expect(file.duplicates.map(\.answer) == [.related, .different])
    let report = try #require(file.reports.first?.entry)
    #expect(report.receivedBy?.text == "budi" && report.act.candidates?.shown == "pasangan nomor 2")
    #expect(report.act.weekday == .friday)
    // Verification by the satgas is the next step of everybody.
    #expect(file.respondents.allSatisfy { $0.row.stage == .verification })
  }

  @Test func `what was handed to the deciding official goes to a member of the satgas`() throws {
    var hand = Hand(try Self.office(acting: "pj.wali", as: .ppk))
    hand.press("F2 a")
    hand.pick("warga")
    for _ in 0..<24 where !hand.focus.hasPrefix("Diteruskan kepada") { hand.press("Tab") }
    #expect(hand.focus.hasPrefix("Diteruskan kepada *"))
    hand.press("Down")
    let text = hand.driver.text
    #expect(text.contains("budi · Budi Contoh"))
    #expect(!text.contains("dewi · Dewi") && !text.contains("rina · Rina"))
  }

  @Test func `a report about nobody known stays a tip and says so`() throws {
    var driver = Driver(try Self.office())
    driver.press("F2 a")
    driver.type("3")
    driver.press("Tab")
    driver.type("7/11")
    driver.press("Tab Tab")
    driver.type("seseorang berkampanye")
    driver.press("Enter")
    driver.type("belum jelas siapa")
    for _ in 0..<20 where !driver.text.contains("▌Nama ") { driver.press("Tab") }
    driver.press("Tab")
    driver.type("1")
    driver.type("1")
    driver.type("-")
    driver.press("Enter")
    driver.type("Dinas Contoh")
    driver.press("C-x")
    #expect(driver.text.contains("dikenal: dicatat sebagai informasi"))
    driver.press("Y")
    let sent = try #require(driver.submitted)
    #expect(sent.draft.name == .recordTip)
    #expect(sent.draft.statement[path: "what"] == .string("belum jelas siapa"))
    try driver.deliver(by: "budi", as: .satgas)
    #expect(driver.text.contains("✓ Catat informasi awal: dicatat · I-2024-0002"))
  }

  @Test func `a tip becomes a report with what it told`() throws {
    var driver = Driver(try Self.office())
    driver.press("F2 / f o t o Enter")
    #expect(driver.selectedRow.contains("I-0001"))
    driver.press("Enter")
    #expect(driver.text.contains("beredar di WA"))
    driver.press("Escape R")
    #expect(driver.text.contains("foto dengan calon"))
    let form = driver.text
    #expect(form.contains("I-2024-0001") && form.contains("media sosial"))
  }

  @Test func `somebody registered is named by number and brings their own facts`() throws {
    var driver = Driver(try Self.office(), rows: 40)
    driver.press("a")
    for _ in 0..<20 where !driver.text.contains("▌Nama ") { driver.press("Tab") }
    driver.type("o-00001")
    driver.press("Tab")
    #expect(driver.text.contains("Orang terdaftar"))
    #expect(driver.text.contains("Lurah Satu") && driver.text.contains("O-00001"))
    #expect(!driver.text.contains("Jenjang jabatan"))
  }
}
