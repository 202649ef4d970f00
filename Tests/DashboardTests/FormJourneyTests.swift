import Casework
import Dashboard
import Terminal
import Testing
import Wording

struct FormJourneyTests {
  @Test func `a report filled in by keys is registered`() throws {
    var driver = Driver(try FakeOffice.filled(acting: "sari", as: .secretariat))
    driver.press("a")
    driver.type("3")  // the list opens and its third row is taken
    driver.press("Tab")  // received today
    driver.type("jum 1/11")
    driver.press("Tab Tab")
    driver.type("hadir deklarasi")
    driver.press("Enter")
    driver.type("naik panggung")
    driver.press("Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab")
    #expect(driver.text.contains("▌Nama "))
    driver.type("Lurah Baru")
    driver.press("Tab")
    driver.type("1")
    driver.type("5")
    driver.type("Lurah")
    driver.press("Tab")
    driver.type("Kel. Baru")
    driver.press("C-t")
    driver.type("Honorer Baru")
    driver.press("Tab Tab Tab")
    driver.type("Staf")
    driver.press("C-x")
    #expect(driver.text.contains("Yakin?"))
    driver.press("Y")
    let sent = try #require(driver.submitted)
    let statement = sent.draft.statement
    #expect(sent.draft.name == .registerReport)
    #expect(statement[path: "act.from"] == .string("2024-11-01"))
    #expect(statement[path: "act.weekday"] == .integer(5))
    #expect(statement[path: "received"] == .string("2024-11-08"))
    #expect(statement[path: "persons.1.facts.status"] == .string("NON_ASN"))
    #expect(statement[path: "persons.1.facts.unit"] == .string("Kel. Baru"))
    try driver.deliver(by: "sari", as: .secretariat)
    #expect(driver.text.contains("✓ Registrasi laporan: dicatat"))
    #expect(driver.text.contains("0006/1–2"))
    #expect(driver.selectedRow.contains("Lurah Baru"))
  }

  @Test func `a wrong weekday or an impossible date is told while typing`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("a Tab Tab")
    driver.type("senin 25/10/2024")
    #expect(driver.text.contains("hari tidak cocok: Jum 25 Okt 2024"))
    driver.press("C-u")
    driver.type("31/2/2024")
    #expect(driver.text.contains("tanggal itu tidak ada"))
    driver.press("C-u")
    driver.type("entah kapan")
    #expect(driver.text.contains("tulis 25/10"))
    driver.press("C-u")
    driver.type("25/10/2024")
    #expect(driver.text.contains("Jum 25 Okt 2024"))
  }

  @Test func `finishing with a field missing leads to that field`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("a C-x")
    #expect(driver.submitted == nil)
    #expect(driver.text.contains("Belum dapat diselesaikan: Sumber"))
    #expect(driver.text.contains("wajib diisi"))
  }

  @Test func `Escape keeps the draft and e opens it again`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("j 2 a")
    driver.type("2")
    driver.press("Tab")
    driver.type("foto dari warga")
    driver.press("Escape")
    #expect(driver.text.contains("Draf disimpan"))
    driver.press("e Enter")
    #expect(driver.text.contains("foto dari warga") && driver.text.contains("Tambah bukti"))
    let saved = driver.effects.compactMap { effect in
      if case .saveDraft(let draft) = effect { draft.id } else { nil }
    }
    #expect(Set(saved).count == 1)
  }

  @Test func `a refusal names rule and remedy and loses nothing`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("j 2 a")
    driver.type("1")  // a picture of a screen
    driver.type("1")  // claimed to be the original
    driver.type("unggahan")
    driver.press("Tab")
    driver.type("bukti/unggahan.png")
    driver.press("C-x")
    try driver.deliver(by: "budi", as: .satgas)
    #expect(driver.text.contains("Belum dapat dicatat"))
    driver.press("Enter")
    #expect(driver.text.contains("▌Asli atau salinan *"))
    #expect(driver.text.contains("unggahan") && driver.text.contains("bukti/unggahan.png"))
  }

  @Test func `a rule that asks for a reason gets a field, and the command goes out again`() throws {
    var office = try FakeOffice.filled(acting: "sari", as: .secretariat)
    office.acting = Acting(actor: try #require(ActorID("sari")), role: .secretariat)
    var driver = Driver(office)
    driver.press("j r")
    driver.type("3")  // a letter of Bawaslu, addressed to the deciding official
    driver.type("B-1")
    driver.press("Tab Tab Tab Tab Tab")
    driver.press("Tab")
    driver.type("proses sesuai aturan")
    driver.press("C-x")
    try driver.deliver(by: "sari", as: .secretariat)
    #expect(driver.text.contains("Isi alasannya"))
    driver.press("Escape")
    driver.type("surat ditujukan langsung")
    driver.press("C-x")
    let sent = try #require(driver.submitted)
    guard case .object(let reasons) = sent.draft.statement[path: "reasons"] else {
      Issue.record("the reason is not in the statement")
      return
    }
    #expect(reasons.values.contains(.string("surat ditujukan langsung")))
    try driver.deliver(by: "sari", as: .secretariat)
    #expect(driver.text.contains("dicatat"))
  }

  // MARK: Asking first

  private func driverAtSummons() throws -> Driver {
    var office = try FakeOffice.filled(acting: "dewi", as: .inspectorate)
    try office.declareNoInterest()
    var driver = Driver(office)
    driver.press("j P")
    driver.type("800/1/2024")
    driver.press("Tab Tab")
    driver.type("13/11/2024")
    driver.press("Tab Tab")
    driver.type("Ruang rapat")
    driver.press("Tab")
    driver.type("1")
    driver.press("C-x")
    return driver
  }

  @Test func `a summons asks for the number of the respondent`() throws {
    var driver = try driverAtSummons()
    #expect(driver.text.contains("ketik 0001/1, lalu Y"))
    driver.press("Y")
    #expect(driver.submitted == nil)
    driver.type("0001/2")
    driver.press("Y")
    #expect(driver.submitted == nil)
    #expect(driver.text.contains("nomor tidak cocok; ketik 0001/1"))
    driver.press("BSpace")
    driver.type("1")
    driver.press("Y")
    #expect(driver.submitted?.draft.name == .issueSummons)
  }

  @Test func `Enter never confirms what cannot be undone`() throws {
    var driver = try driverAtSummons()
    driver.type("0001/1")
    driver.press("Enter")
    #expect(driver.submitted == nil)
    #expect(driver.text.contains("Terbitkan panggilan"))
  }

  @Test func `keys typed ahead do not answer a dialog that opens among them`() throws {
    var driver = Driver(try FakeOffice.filled(acting: "sari", as: .secretariat))
    driver.press("K")
    driver.type("1")
    driver.send(
      .inputs([.key(.control("x")), .key(.character("Y")), .key(.character("Y"))])
    )
    #expect(driver.submitted == nil)
    #expect(driver.text.contains("Yakin?"))
    driver.press("Y")
    #expect(driver.submitted?.draft.name == .declareConflict)
  }

  @Test func `a form rests on the version it was opened at and on the newer one after a refusal`()
    throws
  {
    var driver = Driver(try FakeOffice.filled(acting: "sari", as: .secretariat))
    driver.press("j K")
    driver.type("1")
    driver.press("C-x Y")
    let record = try #require(RecordID("K-2024-0001"))
    let first = try #require(driver.submitted)
    let version = try #require(first.base[.record(record)])
    driver.send(
      .submitted(
        ticket: first.ticket,
        .refused(
          Refusal(
            cause: .baseVersion(
              stream: StreamID.record(record).description,
              seen: version,
              found: version + 5
            ),
            article: ""
          )
        )
      )
    )
    driver.press("Escape C-x Y")
    #expect(driver.submitted?.base[.record(record)] == version + 5)
  }

  @Test(arguments: [true, false])
  func `a form goes out again by itself when others only looked at evidence meanwhile`(
    isLookOnly: Bool
  ) throws {
    var driver = Driver(try FakeOffice.filled(acting: "sari", as: .secretariat))
    driver.press("j K")
    driver.type("1")
    driver.press("C-x Y")
    let record = try #require(RecordID("K-2024-0001"))
    let first = try #require(driver.submitted)
    let version = try #require(first.base[.record(record)])
    let command: (Command.Name, String) =
      isLookOnly
      ? (
        .handleEvidence,
        #"{"case":"K-2024-0001","evidence":1,"kind":"dilihat","on":"2024-11-08","purpose":"kajian"}"#
      )
      : (.secludeCase, #"{"case":"K-2024-0001","secrecy":1,"reason":"saksi"}"#)
    try driver.office.submit(
      command.0,
      command.1,
      by: "dewi",
      as: .inspectorate,
      at: "2024-11-08T09:12"
    )
    let cause = RefusalCause.baseVersion(
      stream: StreamID.record(record).description,
      seen: version,
      found: driver.office.head.n
    )
    driver.send(
      .submitted(ticket: first.ticket, .refused(Refusal(cause: cause, article: "")))
    )
    let second = try #require(driver.submitted)
    #expect((second.ticket != first.ticket) == isLookOnly)
    #expect(driver.text.contains("Berubah sejak formulir ini dibuka") == !isLookOnly)
    if isLookOnly { #expect(second.base[.record(record)] == driver.office.head.n) }
  }

  @Test func `what a role may not do is shown with the reason`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("j S")
    #expect(driver.effects == [.bell])
    #expect(driver.text.contains("× hanya"))
    driver.press("t")
    driver.type("panggilan")
    #expect(driver.text.contains("× hanya"))
  }
}
