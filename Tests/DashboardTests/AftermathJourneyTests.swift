import Casework
import Dashboard
import Terminal
import Testing
import Wording

/// What follows a decision, at the keys.
struct AftermathJourneyTests {
  /// The office with an objection filed by 0001/1.
  private static func contested() throws -> FakeOffice {
    var office = try FakeOffice.decided()
    try office.submit(
      .fileAppeal,
      #"{"case":"K-2024-0001","r":1,"kind":"keberatan","filed":"2024-11-08","grounds":"Keliru."}"#,
      by: "rina",
      as: .bkd,
      at: "2024-11-08T08:40"
    )
    office.acting = Acting(actor: try #require(ActorID("rina")), role: .bkd)
    try office.declareNoInterest()
    return office
  }

  @Test func `a pending objection offers its ruling, and the ruling is written`() throws {
    var driver = Driver(try Self.contested(), rows: 30)
    driver.press("/")
    driver.type("0001/1")
    driver.press("Enter t")
    let lines = driver.frame.lines
    let first = try #require(lines.firstIndex { $0.contains("Langkah yang boleh") })
    #expect(lines[first + 3].contains("catat putusan upaya"))
    driver.press("Enter")
    driver.type("5")
    #expect(!driver.text.contains("Sanksi pengganti"))
    driver.type("Wali Kota")
    driver.press("Tab")
    driver.type("PTS/1")
    driver.press("Tab Tab Tab")
    driver.type("Surat tugas ada.")
    driver.press("C-x")
    #expect(driver.text.contains("lalu Y"), "\(driver.text)")
    driver.type("0001/1")
    driver.press("Y")
    let sent = try #require(driver.submitted)
    #expect(sent.draft.name == .decideAppeal)
    #expect(sent.draft.statement[path: "outcome"] == .string("membatalkan"))
    try driver.deliver(by: "rina", as: .bkd)
    let file = try #require(RecordID("K-2024-0001").flatMap { driver.office.file($0) })
    #expect(file.respondent(1)?.row.ending == .overturned)
    #expect(driver.text.contains("✓ Catat putusan upaya: dicatat"))
  }

  @Test func `the key of an objection goes on with it once it is filed`() throws {
    var driver = Driver(try Self.contested(), rows: 30)
    driver.press("/")
    driver.type("0001/1")
    driver.press("Enter Enter 8")
    #expect(driver.text.contains("belum: putusan atas upaya"))
    driver.press("U")
    #expect(driver.text.contains("┌Catat putusan upaya"), "\(driver.text)")
    driver.press("Escape")
    // Of what the list has, Tab takes what is highlighted and goes on in the form.
    driver.press("U")
    driver.type("ubah")
    driver.press("C-x")
    #expect(driver.text.contains("Pilih dulu dari daftar (Enter)"))
    driver.press("Tab")
    #expect(driver.text.contains("Sanksi pengganti *"))
    #expect(!driver.text.contains("/ ubah"))
  }

  @Test func `a measure that takes the place of another is asked for when it must be`() throws {
    var driver = Driver(try Self.contested(), rows: 30)
    driver.press("/")
    driver.type("0001/1")
    driver.press("Enter t Enter")
    driver.type("2")
    #expect(driver.text.contains("Sanksi pengganti *"))
  }

  @Test func `the stage section tells of deadlines that do not run, with the article`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("/")
    driver.type("honorer satu")
    driver.press("Enter Enter 4 Enter")
    guard case .page(let text) = driver.effects.last else {
      Issue.record("nothing was given to the pager")
      return
    }
    #expect(text.contains("tindak lanjut PPK: tidak berlaku"))
    #expect(text.contains("SE MenPANRB 1/2023"))
  }

  @Test func `a block of the person's data stands in the head of the case`() throws {
    var office = try FakeOffice.filled()
    try office.submit(
      .recordOversight,
      """
      {"case":"K-2024-0001","r":[1],"measure":"blokir","from":"bkn",
      "letter":{"number":"B/1","date":"2024-11-04"},"received":"2024-11-05"}
      """,
      by: "sari",
      as: .secretariat,
      at: "2024-11-08T08:10"
    )
    var driver = Driver(office, columns: 120)
    driver.press("/")
    driver.type("0001/1")
    driver.press("Enter Enter")
    #expect(driver.text.contains("data diblokir sejak Sen 4 Nov, 4 hari"))
  }
}
