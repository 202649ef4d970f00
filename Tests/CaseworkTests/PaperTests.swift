import Casework
import TestSupport
import Testing

/// Papers: who may issue which, from which facts, and when once more.
struct PaperTests {
  private static func office(_ steps: [Step] = []) throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    let report = People.report([People.lurah, People.firstWorker])
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", report))
    try office.run(Stories().verified("PP94-5N-2"))
    try office.run(steps)
    return office
  }

  private static let dewi = "dewi/tim_pemeriksa"

  @Test func `a summons that was recorded can be issued, and the file keeps it`() throws {
    var office = try Self.office([Stories().summoned()])
    let drafts = try office.run(
      Stories().issued("panggilan_1", by: Self.dewi, head: office.lines.count)
    )
    #expect(drafts.first?.outcome.paper == "7KQ2-M0XD")
    let paper = try #require(office.files.values.first?.papers.first)
    #expect(paper.number == 1)
    #expect(paper.entry.text?.value == "Surat.")
    #expect(office.index.file(paper: "7KQ2-M0XD")?.description == "K-2024-0001")
    #expect(office.index.file(paper: "7KQ2-M0XE") == nil)
  }

  @Test func `what the case does not hold is not printed, and the refusal says what is missing`()
    throws
  {
    let office = try Self.office()
    for (kind, who, gap) in [
      ("panggilan_1", Self.dewi, PaperGap.summons(round: 1)), ("bap", Self.dewi, .answers),
      ("ba_ketidakhadiran", Self.dewi, .absence), ("sk", "rina/bkd", .decision),
      ("undangan", "budi/satgas", .invitation), ("tindak_lanjut", "rina/bkd", .followUp),
      ("pemulihan", "rina/bkd", .clearing),
    ] {
      let refusal = try office.refusal(
        of: Stories().issued(kind, by: who, head: office.lines.count)
      )
      let named = try #require(PaperKind(rawValue: kind))
      #expect(refusal?.cause == .paperIncomplete(named, [gap]), "\(kind)")
    }
  }

  @Test func `only who may do the act may issue its paper`() throws {
    let office = try Self.office([Stories().summoned()])
    let head = office.lines.count
    for who in ["budi/satgas", "audit/auditor", "admin/admin"] {
      let refusal = try office.refusal(of: Stories().issued("panggilan_1", by: who, head: head))
      #expect(refusal?.cause.rule == .role, "\(who)")
    }
    #expect(
      try office.refusal(of: Stories().issued("panggilan_1", by: "rina/bkd", head: head)) == nil
    )
  }

  @Test func `a text made before somebody changed the case is refused`() throws {
    var office = try Self.office([Stories().summoned()])
    let seen = office.lines.count
    try office.run(Stories("K-2024-0001", 2).waited("2024-11-01"))
    let refusal = try office.refusal(
      of: Stories().issued("panggilan_1", by: Self.dewi, head: seen)
    )
    #expect(
      refusal?.cause == .baseVersion(stream: "case:K-2024-0001", seen: seen, found: seen + 1)
    )
  }

  @Test func `a second time wants a reason, unless the matter went on`() throws {
    var office = try Self.office([Stories().summoned()])
    func step(_ more: String = "") -> Step {
      Stories().issued("panggilan_1", by: Self.dewi, head: office.lines.count, more: more)
    }
    try office.run(step())
    let refusal = try office.refusal(of: step())
    #expect(refusal?.reasonWanted == .paperAgain)
    let reason = #","reasons":{"PAPER-AGAIN":"lembar pertama rusak"}"#
    #expect(try office.refusal(of: step(reason)) == nil)
    // What happened to somebody else is no reason, what happened to this person is.
    try office.run(Stories("K-2024-0001", 2).waited("2024-11-01"))
    #expect(try office.refusal(of: step())?.reasonWanted == .paperAgain)
    try office.run(Stories().came())
    #expect(try office.refusal(of: step()) == nil)
  }

  @Test func `hash, head and code must look like what they are`() throws {
    let office = try Self.office([Stories().summoned()])
    let step = Stories().issued("panggilan_1", by: Self.dewi, head: office.lines.count)
    func refused(_ old: String, _ new: String) throws -> RefusalCause? {
      var changed = step
      changed.statement = step.statement.replacing(old, with: new)
      return try office.refusal(of: changed)?.cause
    }
    #expect(
      try refused("7KQ2-M0XD", "7KQ2-MOXD") == .valueUnknown(field: "code", value: "7KQ2-MOXD")
    )
    #expect(try refused(#""sha256":"0"#, #""sha256":""#)?.rule == .fieldRequired)
    #expect(try refused("Surat.", "") == .fieldRequired("text"))
    #expect(try refused(#""r":[1]"#, #""r":[1,2]"#) == .fieldRequired("r"))
  }

  @Test func `a report of follow-up tells of everyone its letter named`() throws {
    var office = try Self.office()
    var step = Stories().reportedBack("2024-11-28")
    step.statement = step.statement.replacing(#""r":[1]"#, with: #""r":[1,2]"#)
    try office.run(step)
    let file = try #require(office.files.values.first)
    #expect(file.subject(of: .followUp, for: 2).respondents == [1, 2])
    #expect(file.gaps(of: .followUp, about: PaperSubject(respondents: [1, 2])).isEmpty)
  }

  @Test func `a code typed from paper is read as it is meant`() {
    #expect(PaperForm.code(typed: "7kq2-moxd") == "7KQ2-M0XD")
    #expect(PaperForm.code(typed: "7KQ2 M0XD") == "7KQ2-M0XD")
    #expect(PaperForm.code(typed: "LIKE-0123") == "11KE-0123")
    #expect(PaperForm.code(typed: "7KQ2-M0X") == nil)
    #expect(PaperForm.code(typed: "UUUU-UUUU") == nil)
  }
}
