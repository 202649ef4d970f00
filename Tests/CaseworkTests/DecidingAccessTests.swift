import Casework
import TestSupport
import Testing

/// Who may reach a case at all, and who an official of the office is.
struct DecidingAccessTests {
  private static let conflict = Step(
    "2024-10-26",
    "dewi/inspektorat",
    "conflict.declare",
    #"{"case":"K-2024-0001","kind":"ada","relation":"sepupu"}"#
  )

  private static func opened(_ more: String = "") throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step(
        "2024-10-25",
        "budi/satgas",
        "report.register",
        People.report([People.lurah], more: more)
      )
    )
    return office
  }

  @Test func `a declared conflict closes the case to that official in every role`() throws {
    var office = try Self.opened()
    try office.run(Self.conflict)
    for step in [
      Stories().summoned(), Self.conflict,
      Stories().written("inspektorat", by: "dewi/inspektorat", codes: ["PP94-5N-2"]),
    ] {
      #expect(try office.refusal(of: step)?.cause == .conflictDeclared)
    }
    #expect(try office.refusal(of: Stories().verified("PP94-5N-2")) == nil)
    let id = try #require(RecordID("K-2024-0001"))
    let dewi = try #require(ActorID("dewi"))
    #expect(office.index.access(of: dewi, in: office.office, to: id) == .conflicted)
  }

  @Test func `a statement of no conflict closes nothing, and one of conflict needs a reason`()
    throws
  {
    var office = try Self.opened()
    let bare = Step(
      "2024-10-26",
      "dewi/inspektorat",
      "conflict.declare",
      #"{"case":"K-2024-0001","kind":"ada"}"#
    )
    #expect(try office.refusal(of: bare)?.cause == .fieldRequired("relation"))
    try office.run(
      Step(
        "2024-10-26",
        "dewi/inspektorat",
        "conflict.declare",
        #"{"case":"K-2024-0001","kind":"tidak_ada"}"#
      )
    )
    #expect(office.index.cases.values.allSatisfy { $0.conflicted.isEmpty })
  }

  @Test func `a conflicted PPK decides nothing, and a successor comes by letter`() throws {
    var office = try Self.opened()
    let succession = Step(
      "2024-11-28",
      "sari/sekretariat",
      "conflict.succeed",
      #"{"case":"K-2024-0001","replaces":"pj.wali","successor":"kadis","#
        + #""letter":{"number":"G/1","date":"2024-11-27"}}"#
    )
    let head = try #require(ActorID("pj.wali"))
    #expect(try office.refusal(of: succession)?.cause == .noConflict(head))
    try office.run(Stories().decidable("PP94-5N-2"))
    try office.run(
      Step("2024-11-22", "pj.wali/ppk", "conflict.declare", Self.conflict.statement)
    )
    #expect(try office.refusal(of: Stories().decided("SEDANG-T1"))?.cause == .conflictDeclared)
    try office.run(succession)
    #expect(office.files.values.first?.successions.count == 1)
    try office.run(
      Step(
        "2024-11-27",
        "admin/admin",
        "actor.enrol",
        #"{"actor":"gub","name":"Gubernur","roles":["ppk"],"sign":"","seal":""}"#
      )
    )
    let successor = Stories().decided("SEDANG-T1", by: "gub/ppk")
    #expect(try office.refusal(of: successor)?.cause.rule == .deciderNotEntitled)
    let named = succession.statement.replacing("kadis", with: "gub")
    try office.run(Step("2024-11-28", "sari/sekretariat", "conflict.succeed", named))
    #expect(try office.refusal(of: successor) == nil)
  }

  struct Reach: Sendable {
    var secrecy: String
    var who: String
    var isOpen: Bool
  }

  @Test(arguments: [
    Reach(secrecy: "0", who: "joko", isOpen: true),
    Reach(secrecy: "1", who: "joko", isOpen: false),
    Reach(secrecy: "1", who: "budi", isOpen: true),
    Reach(secrecy: "1", who: "rina", isOpen: true),
    Reach(secrecy: "1", who: "sekda", isOpen: true),
    Reach(secrecy: "1", who: "majelis", isOpen: false),
    Reach(secrecy: "2", who: "joko", isOpen: false),
    Reach(secrecy: "2", who: "rina", isOpen: false),
    Reach(secrecy: "2", who: "sekda", isOpen: false),
    Reach(secrecy: "2", who: "budi", isOpen: true),
    Reach(secrecy: "2", who: "irfan", isOpen: true),
  ])
  func `a case is open to those its secrecy names`(reach: Reach) throws {
    let office = try Self.opened(#","secrecy":\#(reach.secrecy),"allowed":["irfan"]"#)
    let actor = try #require(ActorID(reach.who))
    let id = try #require(RecordID("K-2024-0001"))
    let access = office.index.access(of: actor, in: office.office, to: id)
    #expect(access == (reach.isOpen ? nil : .secluded))
  }

  @Test func `what touches a secluded case is refused to everyone else`() throws {
    var office = try Self.opened()
    try office.run(
      Step(
        "2024-10-26",
        "sekda/ketua_satgas",
        "case.seclude",
        #"{"case":"K-2024-0001","secrecy":2,"allowed":["irfan"],"reason":"Aman."}"#
      )
    )
    #expect(try office.refusal(of: Stories().verified("PP94-5N-2"))?.cause == .needToKnow)
    #expect(try office.refusal(of: Stories().recommended())?.cause == .needToKnow)
    let report = Step(
      "2024-10-26",
      "budi/satgas",
      "report.register",
      People.report([People.clerk], more: #","case":"K-2024-0001""#)
    )
    #expect(try office.refusal(of: report)?.cause == .needToKnow)
  }

  @Test func `only an admin enrols, no name twice, no acting head without a letter`() throws {
    let office = try MemoryOffice.staffed(law: Law.book())
    let enrolment = try #require(Officials.enrolments().first)
    #expect(try office.refusal(of: enrolment)?.cause.rule == .alreadyDone)
    let asSatgas = Step("2024-01-02", "budi/satgas", "actor.enrol", enrolment.statement)
    #expect(try office.refusal(of: asSatgas)?.cause.rule == .role)
    let acting = Officials.appointments[0]
    let bare = Step(
      acting.day,
      acting.who,
      acting.name,
      #"{"actor":"pj.wali","title":"Plt","class":"jpt_madya","units":[],"capacity":"plt","#
        + #""from":"2024-11-01"}"#
    )
    #expect(try office.refusal(of: bare)?.cause == .capacityLetterMissing)
  }
}
