import Casework
import TestSupport
import Testing

/// Who passed a decision on no longer takes it; the receiver does, or passes it back.
struct PassedDecisionTests {
  private static func passed(
    _ to: String,
    by who: String,
    day: String = "2024-11-27",
    level: String = "sedang"
  ) -> Step {
    Step(
      day,
      who,
      "case.pass",
      #"{"case":"K-2024-0001","r":1,"to":"\#(to)","level":"\#(level)","on":"\#(day)","#
        + #""reason":"Kewenangannya."}"#
    )
  }

  /// A section head whose medium sanction the head of department or the PPK may decide.
  private static func ready() throws -> MemoryOffice {
    try AuthorityGuardTests.ready(AuthorityGuardTests.section, impact: "instansi")
  }

  private static func mayDecide(_ who: String, in office: MemoryOffice) throws -> Bool {
    let respondent = try #require(office.respondent(1))
    let reading = DeskReading(
      respondent,
      in: try #require(office.files[respondent.row.id.file]),
      for: try MemoryOffice.acting(who),
      law: office.law,
      office: office.office,
      on: try Law.date("2024-11-28")
    )
    return reading.isRipe
  }

  private let ppk = Stories().decided("SEDANG-T1")
  private let lower = Stories().decided("SEDANG-T1", by: "kadis/pejabat_berwenang")

  @Test func `after passing the giver decides nothing there any more, the receiver does`() throws {
    var office = try Self.ready()
    for step in [ppk, lower] { #expect(try office.refusal(of: step) == nil) }
    try office.run(Self.passed("kadis", by: "pj.wali/ppk"))
    let kadis = try #require(ActorID("kadis"))
    let cause = RefusalCause.passedOn(to: kadis, on: try Law.date("2024-11-27"))
    let own = Step(
      "2024-11-28",
      "pj.wali/ppk",
      "decision.return",
      #"{"case":"K-2024-0001","r":1,"to":"kajian","on":"2024-11-28","reason":"a"}"#
    )
    let refused = [
      ppk, Stories().cleared(by: "pj.wali/ppk"), own,
      Self.passed("pj.wali", by: "pj.wali/ppk", day: "2024-11-28"),
    ]
    for step in refused.dropLast() {
      let refusal = try office.refusal(of: step)
      #expect(refusal?.cause == cause, "\(step.name)")
      #expect(refusal?.rule == "DECISION-PASSED")
    }
    #expect(try office.refusal(of: refused[3]) != nil)
    #expect(try office.refusal(of: lower) == nil)
    #expect(try !Self.mayDecide("pj.wali/ppk", in: office))
    #expect(try Self.mayDecide("kadis/pejabat_berwenang", in: office))
  }

  @Test func `the signed sheet of who passed it on is not recorded either`() throws {
    var office = try Self.ready()
    try office.run(Self.passed("kadis", by: "pj.wali/ppk"))
    let sheet = Step(
      "2024-11-28",
      "rina/bkd",
      "decision.sanction",
      ppk.statement.replacing(
        #""reason":"Patut.""#,
        with: #""reason":"Patut.","signedSheet":{"by":"pj.wali","letter":{"number":"L/1","#
          + #""date":"2024-11-28"}}"#
      )
    )
    #expect(try office.refusal(of: sheet)?.rule == "DECISION-PASSED")
  }

  @Test func `it can be passed back with a reason, and then the other is out of it`() throws {
    var office = try Self.ready()
    try office.run(Self.passed("kadis", by: "pj.wali/ppk"))
    let back = Self.passed("pj.wali", by: "kadis/pejabat_berwenang", day: "2024-11-28")
    let bare = Step(
      back.day,
      back.who,
      back.name,
      back.statement.replacing(#""reason":"Kewenangannya.""#, with: #""reason":"""#)
    )
    #expect(try office.refusal(of: bare)?.cause == .fieldRequired("reason"))
    try office.run(back)
    #expect(office.row(1)?.desk == ActorID("pj.wali"))
    #expect(try office.refusal(of: ppk) == nil)
    #expect(try office.refusal(of: lower)?.rule == "DECISION-PASSED")
    #expect(try Self.mayDecide("pj.wali/ppk", in: office))
    #expect(try !Self.mayDecide("kadis/pejabat_berwenang", in: office))
  }

  @Test func `what a clerk passes on leaves the desk it lay on`() throws {
    var office = try Self.ready()
    try office.run(Self.passed("kadis", by: "rina/bkd"))
    // Nobody had it before, so nobody gave it away.
    #expect(try office.refusal(of: ppk) == nil)
    try office.run(Self.passed("pj.wali", by: "rina/bkd"))
    #expect(try office.refusal(of: lower)?.rule == "DECISION-PASSED")
    #expect(try office.refusal(of: ppk) == nil)
  }
}
