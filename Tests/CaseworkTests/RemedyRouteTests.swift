import Casework
import TestSupport
import Testing

/// By which route a decision is contested, and what a pending remedy asks of the office.
struct RemedyRouteTests {
  private static func office(_ option: String) throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    try office.run(Stories().decidable("PP94-5N-2"))
    try office.run([
      Stories().decided(option), Stories().numbered(), Stories().served("2024-12-02"),
    ])
    return office
  }

  @Test func `the other route is recorded with a reason, which stays with its rule`() throws {
    var office = try Self.office("SEDANG-T1")
    let bare = Stories().objected("2024-12-16", kind: "banding")
    let refusal = try #require(try office.refusal(of: bare))
    #expect(refusal.reasonWanted == .appealRoute)
    #expect(refusal.article == "PP 79/2021")
    try office.run(
      Stories().objected(
        "2024-12-16",
        kind: "banding",
        more: #","copyReceived":"2024-12-16","reasons":{"APPEAL-ROUTE":"Diterima BPASN."}"#
      )
    )
    let respondent = try #require(office.respondent(1))
    #expect(respondent.appeal?.entry.kind == .appeal)
    #expect(respondent.appeal?.entry.reasons?["APPEAL-ROUTE"] == "Diterima BPASN.")
    #expect(respondent.frozen.contains { $0.code == "APPEAL-ROUTE" })
    // The days that run are those of the route it took.
    let running = respondent.row.clocks.filter(\.isRunning).map(\.code)
    let banding = try #require(
      office.law.appeal(against: "PTDH-PARPOL", on: Law.date("2024-11-28"))
    )
    let objection = try #require(
      office.law.appeal(against: "SEDANG-T1", on: Law.date("2024-11-28"))
    )
    #expect(!running.contains(objection.ruling) && !running.contains(objection.answer))
    #expect(respondent.row.clocks.last { $0.code == objection.filing }?.stop != nil)
    #expect(banding.ruling != objection.ruling)
  }

  @Test func `the route the law names asks for nothing`() throws {
    let office = try Self.office("SEDANG-T1")
    #expect(try office.refusal(of: Stories().objected("2024-12-16")) == nil)
  }

  private static func moved(
    _ unit: String = "SDN 901",
    from: String = "2024-12-18",
    more: String = ""
  ) -> Step {
    Step(
      "2024-12-20",
      "rina/bkd",
      "person.position",
      #"{"case":"K-2024-0001","r":1,"from":"\#(from)","status":"PNS","class":"pengawas","#
        + #""position":"jabatan","unit":"\#(unit)"\#(more)}"#
    )
  }

  @Test func `nobody is moved without a reason while a remedy is pending`() throws {
    var office = try Self.office("SEDANG-T1")
    #expect(try office.refusal(of: Self.moved()) == nil)
    try office.run(Stories().objected("2024-12-16"))
    #expect(office.respondent(1)?.hasOpenRemedy == true)
    let refusal = try #require(try office.refusal(of: Self.moved()))
    #expect(refusal.reasonWanted == .remedyTransfer)
    // Neither what was before it, nor the position the person holds, is a transfer.
    #expect(try office.refusal(of: Self.moved(from: "2024-12-02")) == nil)
    #expect(try office.refusal(of: Self.moved("Kel. Bukit Sari")) == nil)
    let reasoned = Self.moved(more: #","reasons":{"REMEDY-TRANSFER":"Unit dihapus."}"#)
    #expect(try office.refusal(of: reasoned) == nil)
    try office.run(Stories().ruled("memperkuat", "2025-01-20"))
    #expect(office.respondent(1)?.hasOpenRemedy == false)
    var later = Self.moved(from: "2025-01-21")
    later.day = "2025-01-22"
    #expect(try office.refusal(of: later) == nil)
  }
}
