import Casework
import TestSupport
import Testing

/// Who decides once an official stands aside.
struct NextAuthorityTests {
  private static func next(
    _ office: MemoryOffice,
    without name: String
  ) throws -> NextAuthority {
    let file = try #require(RecordID("K-2024-0001").flatMap { office.files[$0] })
    return NextAuthority(
      without: try #require(ActorID(name)),
      for: try #require(file.respondent(1)),
      in: file,
      law: office.law,
      office: office.office,
      on: try Law.date("2024-11-25")
    )
  }

  private static func office(_ person: String, _ steps: [Step]) throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", People.report([person])))
    try office.run(steps)
    return office
  }

  @Test func `for a contract's holder somebody must be entered by letter`() throws {
    var office = try Self.office(
      People.firstWorker,
      [Stories().verified("NONASN-01"), Stories().summoned()] + Stories().examined()
    )
    let next = try Self.next(office, without: "camat")
    #expect(next.deciders.map(\.kind).contains(.contractHolder))
    #expect(next.needsSuccessor && next.successor == nil)
    try office.run(
      Step(
        "2024-11-22",
        "camat/kepala_opd",
        "conflict.declare",
        #"{"case":"K-2024-0001","kind":"ada","relation":"Kemenakan."}"#
      )
    )
    try office.run(
      Step(
        "2024-11-23",
        "sekda/ketua_satgas",
        "conflict.succeed",
        #"{"case":"K-2024-0001","replaces":"camat","successor":"kadis","#
          + #""letter":{"number":"S/12","date":"2024-11-22"}}"#
      )
    )
    let after = try Self.next(office, without: "camat")
    #expect(after.officials.map(\.text) == ["kadis"])
    #expect(after.successor?.letter.number == "S/12" && !after.needsSuccessor)
  }

  @Test func `nobody is named who stands aside, or whose office the matrix does not name`() throws {
    let office = try Self.office(People.lurah, Stories().decidable("PP94-5N-2"))
    for name in ["pj.wali", "camat"] {
      let next = try Self.next(office, without: name)
      #expect(!next.officials.map(\.text).contains(name))
      #expect(!next.officials.map(\.text).contains("kadis"))
      #expect(next.needsSuccessor == next.officials.isEmpty)
    }
  }
}
