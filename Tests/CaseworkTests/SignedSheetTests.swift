import Casework
import TestSupport
import Testing

/// Decisions the personnel office enters from the sheet the entitled official signed.
struct SignedSheetTests {
  private static func ready() throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    try office.run(Stories().decidable("PP94-5N-2"))
    return office
  }

  private static func recorded(
    by who: String = "rina/bkd",
    signed: String = "pj.wali",
    date: String = "2024-11-28",
    number: String = "SK/7",
    more: String = ""
  ) -> Step {
    Step(
      "2024-11-29",
      who,
      "decision.sanction",
      #"{"case":"K-2024-0001","r":1,"option":"SEDANG-T1","on":"2024-11-28","reason":"Patut.","#
        + #""signedSheet":{"by":"\#(signed)","letter":{"number":"\#(number)","date":"\#(date)"}\#(more)},"#
        + #""reasons":\#(Stories.reasons)}"#
    )
  }

  @Test func `the decision is the signing official's, and says who recorded it`() throws {
    var office = try Self.ready()
    try office.run(Self.recorded())
    let decision = try #require(office.respondent(1)?.decision)
    #expect(decision.decider?.text == "pj.wali")
    #expect(decision.title == "Pj Wali Kota")
    #expect(decision.capacity == .pj)
    #expect(decision.sheet?.recorder.text == "rina")
    #expect(decision.sheet?.letter.number == "SK/7")
    #expect(office.row(1)?.stage == .service)
  }

  @Test func `nothing proven is recorded from a sheet as well`() throws {
    var office = try Self.ready()
    try office.run(
      Step(
        "2024-11-28",
        "rina/bkd",
        "decision.not_proven",
        #"{"case":"K-2024-0001","r":1,"on":"2024-11-28","reason":"Kurang.","#
          + #""signedSheet":{"by":"pj.wali","letter":{"number":"SK/8","date":"2024-11-28"}},"#
          + #""reasons":\#(Stories.reasons)}"#
      )
    )
    let decision = try #require(office.respondent(1)?.decision)
    #expect(decision.proof == .notProven)
    #expect(decision.decider?.text == "pj.wali" && decision.sheet?.recorder.text == "rina")
  }

  @Test func `an official who decides in person leaves no sheet`() throws {
    var office = try Self.ready()
    try office.run(Stories().decided("SEDANG-T1"))
    #expect(office.respondent(1)?.decision?.sheet == nil)
    let own = try #require(try Self.ready().refusal(of: Self.recorded(by: "pj.wali/ppk")))
    #expect(own.cause == .role(have: .ppk, need: [.bkd]))
  }

  @Test func `a sheet is refused without signer, number, scan or its own date`() throws {
    let office = try Self.ready()
    func cause(_ step: Step) throws -> RefusalCause? { try office.refusal(of: step)?.cause }
    #expect(try cause(Stories().decided("SEDANG-T1", by: "rina/bkd")) == .sheetRequired)
    #expect(try cause(Self.recorded(number: "")) == .fieldRequired("signedSheet.letter.number"))
    guard case .sheetDate = try cause(Self.recorded(date: "2024-11-27")) else {
      Issue.record("another date was taken")
      return
    }
    #expect(try cause(Self.recorded(more: #","scan":9"#)) == .evidenceUnknown(9))
    #expect(try cause(Self.recorded(signed: "nobody")) == .actorUnknown("nobody"))
  }

  @Test func `the matrix is asked about the signer, not about the recorder`() throws {
    var office = try Self.ready()
    guard case .otherNotEntitled = try office.refusal(of: Self.recorded(signed: "kadis"))?.cause
    else {
      Issue.record("a head of another office signed")
      return
    }
    guard case .otherNotEntitled = try office.refusal(of: Self.recorded(signed: "dewi"))?.cause
    else {
      Issue.record("an inspector signed")
      return
    }
    #expect(try office.refusal(of: Self.recorded(signed: "rina"))?.cause.rule == .recordedFromSheet)
    try office.run(
      Step(
        "2024-11-22",
        "pj.wali/ppk",
        "conflict.declare",
        #"{"case":"K-2024-0001","kind":"ada","relation":"saudara"}"#
      )
    )
    let conflicted = try #require(try office.refusal(of: Self.recorded()))
    guard case .otherConflicted = conflicted.cause else {
      Issue.record("\(conflicted)")
      return
    }
  }
}
