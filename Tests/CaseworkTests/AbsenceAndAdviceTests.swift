import Casework
import TestSupport
import Testing

/// What may not be recorded before its hour, and what a study may not advise.
struct AbsenceAndAdviceTests {
  private static func verified() throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    try office.run(Stories().verified("PP94-5N-2"))
    return office
  }

  /// Steps happen at nine in the morning.
  @Test(arguments: [("10.00", false), ("09.01", false), ("09.00", true), ("08.30", true)])
  func `nobody is absent before the hour of the summons`(hour: String, isOver: Bool) throws {
    var office = try Self.verified()
    var summons = Stories().summoned()
    summons.statement = summons.statement.replacing("09.00", with: hour)
    try office.run(summons)
    let called = try #require(office.respondent(1)?.summonses.last?.entry.meeting)
    #expect(called.time == hour)
    let refusal = try office.refusal(of: Stories().came(present: false))
    #expect(refusal?.cause == (isOver ? nil : .summonsHour(called)))
    #expect(refusal.map(\.rule) == (isOver ? nil : "ABSENCE-HOUR"))
    #expect(try office.refusal(of: Stories().came()) == nil)
    #expect(try office.refusal(of: Stories().came("2024-11-07", present: false)) == nil)
  }

  private static func studying() throws -> MemoryOffice {
    var office = try verified()
    try office.run([Stories().summoned()] + Stories().examined())
    return office
  }

  private static func study(_ level: String, proof: String = "terbukti") -> Step {
    Stories().written(
      "inspektorat",
      by: "irfan/inspektorat",
      codes: ["PP94-5N-2"],
      proof: proof,
      level: level
    )
  }

  @Test(arguments: ["ringan", "berat", "moral", "pidana", "kontrak", "ptdh"])
  func `a study does not advise a level its own violation closes`(level: String) throws {
    let office = try Self.studying()
    let refusal = try #require(try office.refusal(of: Self.study(level)))
    #expect(refusal.rule == "ADVICE-CLOSED")
    guard case .adviceClosed(let named, _) = refusal.cause else {
      Issue.record("\(refusal)")
      return
    }
    #expect(named.rawValue == level)
    #expect(!refusal.article.isEmpty)
    #expect(try office.refusal(of: Self.study(level, proof: "tidak_terbukti")) == nil)
  }

  @Test func `a study advises the level its violation opens`() throws {
    #expect(try Self.studying().refusal(of: Self.study("sedang")) == nil)
  }

  @Test func `a report whose person went on is no longer new, and shows the step`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    func item(_ office: MemoryOffice) throws -> InboxItem? {
      let row = try #require(office.row(1))
      return Inbox(
        office.index,
        respondents: [RespondentItem(row: row, name: "a", unit: "b", title: "c", clock: nil)],
        isOpen: { _ in true },
        today: try Law.date("2024-10-28")
      ).items.first
    }
    #expect(try item(office)?.stage == nil)
    try office.run(Stories().verified("PP94-5N-2"))
    #expect(try item(office)?.stage == office.row(1)?.stage)
    #expect(try item(office)?.stage != nil)
    try office.run([Stories().summoned()] + Stories().examined())
    #expect(try item(office)?.stage == .assessment)
  }
}
