import Casework
import TestSupport
import Testing

/// The clocks that events start, stop and hold, in the story of 25 October 2024.
struct ClockOutcomeTests {
  private static let story = Result { () throws -> MemoryOffice in
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(CampaignStory.steps)
    return office
  }

  private static func clock(_ code: String, _ ordinal: Int = 1) throws -> RunningClock? {
    try story.get().row(ordinal)?.clocks.last { $0.code == code }
  }

  @Test func `four people reach their four ends`() throws {
    let office = try Self.story.get()
    #expect(office.index.rows.map(\.stage) == [.completed, .notProven, .completed, .discontinued])
    #expect(
      office.index.rows.map(\.ending) == [.sanctioned, .notProven, .sanctioned, .discontinued]
    )
    #expect(office.index.rows.map(\.track) == [.discipline, .contract, .contract, .contract])
    #expect(office.respondent(3)?.missedTwice == true)
  }

  @Test func `the PPK clock runs for the civil servant alone, from the original to the report`()
    throws
  {
    let clock = try #require(try Self.clock("PPK-TINDAK-LANJUT"))
    #expect(clock.start == (try Law.date("2024-11-07")))
    #expect(
      clock.stop
        == Outcome.Stop(due: try Law.date("2024-11-28"), met: try Law.date("2024-11-28"))
    )
    let office = try Self.story.get()
    #expect(office.row(1)?.clocks.filter { $0.code == clock.code }.count == 1)
    #expect(office.row(1)?.isInProgress == true)
    for ordinal in 2...4 { #expect(office.row(ordinal)?.clocks.isEmpty == true) }
  }

  @Test func `a copy starts nothing, nor does a letter to someone else`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    try office.run([
      Stories().verified("PP94-5N-2"), Stories().recommended(form: "tembusan"),
      Stories().recommended(to: "gubernur"),
    ])
    #expect(office.row(1)?.clocks.isEmpty == true)
    try office.run(Stories().recommended("2024-11-08"))
    #expect(office.row(1)?.clocks.map(\.start) == [try Law.date("2024-11-08")])
  }

  @Test func `the summons clock stops on the day of examination`() throws {
    let clock = try #require(try Self.clock("HD-PANGGIL-1"))
    #expect(clock.start == (try Law.date("2024-10-28")))
    let day = try Law.date("2024-11-06")
    #expect(clock.stop == Outcome.Stop(due: day, met: day))
  }

  @Test func `service, the time for contesting and the day in force`() throws {
    let served = try #require(try Self.clock("HD-SAMPAIKAN"))
    #expect(served.start == (try Law.date("2024-11-28")))
    #expect(
      served.stop
        == Outcome.Stop(due: try Law.date("2024-12-18"), met: try Law.date("2024-12-10"))
    )
    let objection = try #require(try Self.clock("UA-KEBERATAN"))
    #expect(objection.start == (try Law.date("2024-12-10")))
    // A right nobody used: its last day passed, and nothing met it.
    #expect(objection.stop == nil)
    let deadline = try #require(
      try Law.book().catalogue.deadline(objection.code, on: objection.start)
    )
    let due = try Law.book().workCalendar(region: Law.region).due(deadline, from: objection.start)
    #expect(due.date == (try Law.date("2025-01-02")))
    let force = try #require(try Self.clock("HD-BERLAKU"))
    #expect(
      force.stop
        == Outcome.Stop(due: try Law.date("2025-01-03"), met: try Law.date("2025-01-03"))
    )
    #expect(try Self.clock("UA-BANDING") == nil)
  }

  private static func decided() throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    try office.run(Stories().decidable("PP94-5N-2"))
    try office.run([Stories().decided("SEDANG-T1"), Stories().numbered()])
    return office
  }

  @Test func `an objection in time holds the decree, one out of time does not`() throws {
    var office = try Self.decided()
    try office.run(Stories().served("2024-12-02"))
    #expect(try office.refusal(of: Stories().objected("2024-12-23"))?.rule == "APPEAL-WINDOW")
    let late = try office.drafts(
      of: Stories().objected("2024-12-23", more: #","reasons":{"APPEAL-WINDOW":"Cap pos."}"#)
    )
    #expect(late.first?.outcome.hold == [])
    try office.run(Stories().objected("2024-12-20"))
    let row = try #require(office.row(1))
    let force = try #require(row.clocks.first { $0.code == "HD-BERLAKU" })
    #expect(force.isHeld)
    let objection = try #require(row.clocks.first { $0.code == "UA-KEBERATAN" })
    #expect(
      objection.stop
        == Outcome.Stop(due: try Law.date("2024-12-20"), met: try Law.date("2024-12-20"))
    )
    let ruling = try #require(row.clocks.first { $0.code == "UA-KEBERATAN-PUTUS" })
    let deadline = try #require(try Law.book().catalogue.deadline(ruling.code, on: ruling.start))
    let due = try Law.book().workCalendar(region: Law.region).due(deadline, from: ruling.start)
    #expect(due.date == (try Law.date("2025-01-23")))
    #expect(
      try office.refusal(of: Stories().objected("2024-12-20"))?.cause.rule == .alreadyDone
    )
  }

  @Test func `while a remedy is open the decree takes no effect`() throws {
    var office = try Self.decided()
    try office.run([Stories().served("2024-12-02"), Stories().objected("2024-12-20")])
    let filed = try Law.date("2024-12-20")
    let refusal = try office.refusal(of: Stories().effective("2025-02-03"))
    #expect(refusal?.cause == .appealOpen(filed))
    #expect(refusal?.rule == "APPEAL-PENDING")
  }

  @Test func `a decision goes to its own remedy, to the other only with a reason`() throws {
    var office = try Self.decided()
    try office.run(Stories().served("2024-12-02"))
    let wrong = try office.refusal(of: Stories().objected("2024-12-20", kind: "banding"))
    #expect(wrong?.reasonWanted == .appealRoute)
    #expect(wrong?.warnings.map(\.subject) == ["SEDANG-T1"])
  }

  @Test func `the days run from the first recommendation`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    try office.run([
      Stories().verified("PP94-5N-2"), Stories().recommended(), Stories().recommended("2024-11-12"),
    ])
    let starts = office.row(1)?.clocks.filter { $0.code == "PPK-TINDAK-LANJUT" }.map(\.start)
    #expect(starts == [try Law.date("2024-11-07")])
  }

  @Test func `a matter that ended leaves no clock of the office running`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    try office.run([
      Stories().verified("PP94-5N-2"), Stories().recommended(), Stories().summoned(),
      Stories().dropped("2024-11-08", by: "pj.wali/ppk"),
    ])
    #expect(office.row(1)?.clocks.filter(\.isRunning).map(\.code) == ["PPK-TINDAK-LANJUT"])
  }

  @Test func `who is absent is sent the decree within its days`() throws {
    var office = try Self.decided()
    try office.run(Stories().served("2024-12-18", outcome: "tidak_hadir"))
    let clock = try #require(office.row(1)?.clocks.first { $0.code == "HD-KIRIM" })
    #expect(clock.start == (try Law.date("2024-12-18")))
    try office.run(Stories().served("2024-12-20", outcome: "dikirim"))
    #expect(
      office.row(1)?.clocks.first { $0.code == "HD-KIRIM" }?.stop
        == Outcome.Stop(due: try Law.date("2024-12-23"), met: try Law.date("2024-12-20"))
    )
  }
}
