import Casework
import TestSupport
import Testing

/// A conflict of whoever examined or studied is settled before anybody decides.
struct OpenConflictDecisionTests {
  private static func declared(_ who: String) throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    try office.run(Stories().decidable("PP94-5N-2"))
    try office.run(AuthorityGuardTests.conflict(who))
    return office
  }

  @Test(arguments: ["dewi/inspektorat", "irfan/inspektorat", "agus/bkd"])
  func `nothing is decided while a part in it is conflicted and nobody acts for them`(
    who: String
  ) throws {
    var office = try Self.declared(who)
    let name = String(who.prefix { $0 != "/" })
    let actor = try #require(ActorID(name))
    for step in [Stories().decided("SEDANG-T1"), Stories().cleared(by: "pj.wali/ppk")] {
      let refusal = try office.refusal(of: step)
      #expect(refusal?.cause == .conflictUnreplaced(actor), "\(step.name)")
      #expect(refusal?.rule == "CONFLICT-OPEN")
      #expect(refusal?.article == office.law.guards[.conflictOpen]?.article)
    }
    try office.run(AuthorityGuardTests.succession(name, by: "joko"))
    #expect(try office.refusal(of: Stories().decided("SEDANG-T1")) == nil)
  }

  @Test func `a conflict of somebody without a part in it keeps nothing back`() throws {
    let office = try Self.declared("kadis/pejabat_berwenang")
    #expect(try office.refusal(of: Stories().decided("SEDANG-T1")) == nil)
  }
}
