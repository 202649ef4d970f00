import Casework
import Dashboard
import Terminal
import Testing
import Wording

/// What the screen says beside its panels: hints, questions, reasons and notes.
struct DashboardWordsTests {
  @Test func `inside a group the keys of its rows stand first in the footer`() throws {
    var driver = Driver(try FakeOffice.filled(acting: "sari", as: .secretariat))
    driver.press("a")
    #expect(!(driver.frame.lines.last ?? "").contains("Ctrl-N"))
    driver.press("Tab Tab Tab PgDn PgDn Up Up")
    let footer = try #require(driver.frame.lines.last)
    #expect(footer.hasPrefix(" Ctrl-N orang  Ctrl-T honorer  Ctrl-X selesai"))
  }

  @Test func `the question reads back what will be written and about whom`() throws {
    var office = try FakeOffice.filled(acting: "dewi", as: .inspectorate)
    try office.declareNoInterest()
    var driver = Driver(office, rows: 30)
    driver.press("j P")
    driver.type("800/1/2024")
    driver.press("Tab")
    driver.type("7/11")
    driver.press("Tab")
    driver.type("13/11/2024")
    driver.press("Tab Tab")
    driver.type("Ruang rapat")
    driver.press("Tab")
    driver.type("1")
    driver.press("C-x")
    let text = driver.text
    #expect(text.contains("untuk 0001/1 Lurah Satu"))
    #expect(text.contains("Nomor surat 800/1/2024"))
    #expect(text.contains("Tanggal surat Kam 7 Nov 2024"))
    #expect(text.contains("Rab 13 Nov 2024"))
    #expect(text.contains("tidak dapat dihapus"))
  }

  @Test func `an old message about a form goes when the form changes`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("a C-x")
    #expect(driver.text.contains("Belum dapat diselesaikan"))
    driver.type("3")
    #expect(!driver.text.contains("Belum dapat diselesaikan"))
  }

  @Test func `who alone may decide is said on the key and among the steps`() throws {
    var driver = Driver(try FakeOffice.filled(acting: "pj.wali", as: .ppk))
    driver.press("/")
    driver.type("honorer satu")
    driver.press("Enter S")
    #expect(driver.text.contains("× hanya Kepala OPD (kontrak)"))
    driver.press("T")
    #expect(driver.text.contains("× hanya Kepala OPD (kontrak)"))
    driver.press("t")
    driver.type("sanksi")
    #expect(driver.text.contains("hanya Kepala OPD"))
  }

  @Test func `a step behind the respondent is said to be done`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("j t")
    driver.type("verifikasi")
    #expect(driver.text.contains("sudah selesai"))
  }

  @Test func `a step that can be taken once only is done afterwards`() throws {
    var office = try FakeOffice.decided()
    office.acting = Acting(actor: try #require(ActorID("rina")), role: .bkd)
    var driver = Driver(office)
    driver.press("/")
    driver.type("0001/1")
    driver.press("Enter t")
    driver.type("nomor sk")
    #expect(driver.text.contains("sudah selesai"))
  }

  @Test func `a step the track does not have is never said to be done`() throws {
    var office = try FakeOffice.filled(acting: "dewi", as: .inspectorate)
    try office.submit(
      .holdClarification,
      #"{"case":"K-2024-0001","r":2,"on":"2024-11-07","present":true,"summary":"mengakui"}"#,
      by: "budi",
      as: .satgas,
      at: "2024-11-08T08:10"
    )
    var driver = Driver(office)
    driver.press("/")
    driver.type("0001/2")
    driver.press("Enter P")
    #expect(driver.text.contains("× tidak pada tahap keputusan"))
  }

  @Test func `the day a decree takes effect is that of its deadline`() throws {
    var office = try FakeOffice.decided()
    office.acting = Acting(actor: try #require(ActorID("rina")), role: .bkd)
    try office.declareNoInterest()
    var driver = Driver(office)
    driver.press("/")
    driver.type("0001/1")
    driver.press("Enter : ")
    driver.type("form.effect")
    driver.press("Enter")
    let rows = office.respondents.first { $0.row.id.short == "0001/1" }?.row
      .readings(on: office.now.date, law: office.law, calendar: office.calendar)
    let due = try #require(rows?.first { $0.deadline.code == "HD-BERLAKU" }?.due.date)
    #expect(due > office.now.date)
    let day = "\(due.day < 10 ? "0" : "")\(due.day)/\(due.month)/\(due.year)"
    #expect(driver.text.contains("▌Berlaku sejak *          \(day)"))
  }

  @Test func `history names the respondent where a case has several`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("j Enter 0")
    #expect(driver.text.contains("/1 ") && driver.text.contains("/2 "))
    driver = Driver(try FakeOffice.filled())
    driver.press("/")
    driver.type("camat contoh")
    driver.press("Enter Enter 0")
    #expect(driver.frame.lines.dropFirst(3).allSatisfy { !$0.contains(" /1 ") })
  }

  @Test func `a change by somebody else names the respondent`() throws {
    var driver = Driver(try FakeOffice.filled())
    try driver.office.submit(
      .beginWaiting,
      #"{"case":"K-2024-0001","r":[3],"on":"opd","since":"2024-11-07"}"#,
      by: "sari",
      as: .secretariat,
      at: "2024-11-08T09:10"
    )
    let record = try #require(RecordID("K-2024-0001"))
    driver.send(
      .officeChanged([ChangedRecord(record: record, actor: "sari", n: driver.office.head.n)])
    )
    #expect(driver.text.contains("Δ 0001/3 diubah oleh sari"))
  }

  @Test func `closing a record tells of an answer left as a draft`() throws {
    var office = try FakeOffice.filled(acting: "dewi", as: .inspectorate)
    try office.examine(isClosed: false)
    try office.declareNoInterest()
    var driver = Driver(office)
    driver.press("j w")
    driver.type("Apa lagi?")
    driver.press("Escape W")
    #expect(driver.text.contains("Ada draf jawaban BAP yang belum dicatat"))
  }

  @Test(arguments: [0, 1, 12, 345])
  func `the counts keep what is closed to the reader whole`(closed: Int) throws {
    var office = try FakeOffice.filled()
    office.closedCases = closed
    office.meetings = 2
    let line = Driver(office).frame.lines[1]
    #expect(closed == 0 || line.contains("\(closed) kasus tertutup bagi Anda"))
    #expect(line.contains("1 info") && line.contains("2 jadwal"))
  }
}
