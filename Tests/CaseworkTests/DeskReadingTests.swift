import Casework
import TestSupport
import Testing

/// What lies on the desk of an official, and what keeps it off.
struct DeskReadingTests {
  private static func reading(
    _ office: MemoryOffice,
    _ who: String = "pj.wali/ppk",
    on date: String = "2024-11-25"
  ) throws -> DeskReading {
    let id = try #require(RecordID("K-2024-0001"))
    let file = try #require(office.files[id])
    return DeskReading(
      try #require(file.respondent(1)),
      in: file,
      for: try MemoryOffice.acting(who),
      law: office.law,
      office: office.office,
      on: try #require(CalendarDate(date))
    )
  }

  private static func office(_ person: String, _ steps: [Step]) throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", People.report([person])))
    try office.run(steps)
    return office
  }

  @Test func `a matter is ripe only once both parts of the study are final`() throws {
    let steps = Stories().decidable("PP94-5N-2")
    for count in 0..<steps.count {
      let office = try Self.office(People.lurah, Array(steps.prefix(count)))
      let reading = try Self.reading(office)
      #expect(!reading.isRipe && !reading.gaps.isEmpty, "after \(count) steps")
    }
    #expect(try Self.reading(Self.office(People.lurah, steps)).isRipe)
  }

  @Test(arguments: [
    ("pj.wali/ppk", true), ("camat/pejabat_berwenang", true), ("kadis/pejabat_berwenang", false),
    ("camat/kepala_opd", false), ("dewi/inspektorat", false),
  ])
  func `the desk holds what the matrix gives an official`(who: String, isOwn: Bool) throws {
    let office = try Self.office(People.lurah, Stories().decidable("PP94-5N-2"))
    #expect(try Self.reading(office, who).isOwn == isOwn)
  }

  @Test func `what is for others to impose is never ripe, and they are named`() throws {
    let office = try Self.office(People.lurah, Stories().decidable("PP94-5N-2"))
    let reading = try Self.reading(office, "camat/pejabat_berwenang")
    #expect(!reading.isRipe)
    guard case .authority(let named)? = reading.gaps.first else {
      Issue.record("\(reading.gaps)")
      return
    }
    #expect(named.contains { $0.kind == .ppk })
    let ppk = try Self.reading(office)
    #expect(ppk.othersDecide.isEmpty && ppk.isRipe)
    // What was not recorded holds nothing up where the matter came to the decision.
    #expect(ppk.procedure.first { $0.step == .report }?.mark == .notRecorded)
    #expect(!ppk.procedure.contains { $0.mark == .missing })
  }

  @Test func `a worker's contract lies on its holder's desk alone`() throws {
    let office = try Self.office(
      People.firstWorker,
      [Stories().verified("NONASN-01"), Stories().summoned()] + Stories().examined()
    )
    #expect(try Self.reading(office, "camat/kepala_opd").isRipe)
    #expect(try !Self.reading(office).isOwn)
    #expect(try Self.reading(office, "camat/kepala_opd").procedure.map(\.step) == [.clarification])
  }

  @Test func `a conflict of whoever examined keeps it off until somebody acts for them`() throws {
    var office = try Self.office(People.lurah, Stories().decidable("PP94-5N-2"))
    try office.run(
      Step(
        "2024-11-22",
        "irfan/inspektorat",
        "conflict.declare",
        #"{"case":"K-2024-0001","kind":"ada","relation":"saudara"}"#
      )
    )
    let irfan = try #require(ActorID("irfan"))
    #expect(try Self.reading(office).gaps == [.conflictOpen(irfan)])
    try office.run(
      Step(
        "2024-11-22",
        "sekda/ketua_satgas",
        "conflict.succeed",
        #"{"case":"K-2024-0001","replaces":"irfan","successor":"dewi","#
          + #""letter":{"number":"S/1","date":"2024-11-22"}}"#
      )
    )
    #expect(try Self.reading(office).isRipe)
  }

  @Test func `the time for additions is open for its hours after the record was closed`() throws {
    let office = try Self.office(People.lurah, Stories().decidable("PP94-5N-2"))
    let reading = try Self.reading(office)
    let closed = try #require(Timestamp("2024-11-06T09:00:00.000+07:00"))
    let hours = try #require(office.law.guards[.statementWindow]?.hours)
    #expect(
      reading.additionsOpen(at: closed.adding(hours: hours - 1)) == closed.adding(hours: hours)
    )
    #expect(reading.additionsOpen(at: closed.adding(hours: hours)) == nil)
  }
}
