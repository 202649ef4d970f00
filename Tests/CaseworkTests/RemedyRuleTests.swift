import Casework
import TestSupport
import Testing

/// An office adopts who rules on a remedy and by which route a measure is contested.
struct RemedyRuleTests {
  /// A lurah with a light sanction by the camat, contested on 20 December.
  private static func contested(_ rules: [Step]) throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(rules)
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    try office.run(Stories().decidable("PP94-3C", more: #","impact":"unit""#))
    try office.run([
      Stories().decided("RINGAN-2", by: "camat/pejabat_berwenang"), Stories().numbered(),
      Stories().served("2024-12-02"),
    ])
    return office
  }

  private static func remedy(_ ruledBy: String, _ article: String) -> String {
    #"{"remedy":{"kind":"keberatan","ruled_by":"\#(ruledBy)","to_id":"PPK kota","#
      + #""to_en":"the PPK of the city","article":"\#(article)","confidence":"S"}}"#
  }

  @Test func `a row of who rules replaces the old one from its day on`() throws {
    let adopted = RuleSteps.adopt(1, Self.remedy("ppk", "PP baru Ps 4"), from: "2024-12-10")
    var office = try Self.contested(adopted)
    let rows = (office.law.overlay.remedies ?? []).filter { $0.code == "keberatan" }
    #expect(rows.map(\.ruledBy) == [.superior, .ppk])
    #expect(rows.first?.validTo == (try Law.date("2024-12-09")))
    try office.run(Stories().objected("2024-12-16"))
    let superior = try office.refusal(
      of: Stories().ruled("memperkuat", "2025-01-20", body: "atasan")
    )
    #expect(superior?.cause == .rulingBody(.superior, need: .ppk))
    #expect(superior?.article == "PP baru Ps 4")
    #expect(try office.refusal(of: Stories().ruled("memperkuat", "2025-01-20", body: "ppk")) == nil)
    // What was filed before its day goes by the row of that day.
    var before = try Self.contested(adopted)
    try before.run(Stories().objected("2024-12-09"))
    #expect(
      try before.refusal(of: Stories().ruled("memperkuat", "2025-01-20", body: "ppk"))?.cause
        == .rulingBody(.ppk, need: .superior)
    )
  }

  @Test func `what a decision tells of its remedy goes by the day it is told, or was filed`() throws
  {
    let adopted = RuleSteps.adopt(1, Self.remedy("ppk", "PP baru Ps 4"), from: "2024-12-10")
    var office = try Self.contested(adopted)
    func told(_ day: String) throws -> RemedyRow? {
      let respondent = try #require(office.respondent(1))
      return office.law.remedy(
        against: respondent,
        office: office.office,
        calendar: office.law.workCalendar(region: office.office.founded.region),
        on: try Law.date(day)
      )?.row
    }
    #expect(try told("2024-12-05")?.ruledBy == .superior)
    #expect(try told("2024-12-12")?.ruledBy == .ppk)
    try office.run(Stories().objected("2024-12-09"))
    #expect(try told("2024-12-20")?.ruledBy == .superior)
    let respondent = try #require(office.respondent(1))
    let filed = try #require(respondent.appeal?.entry)
    let ruling = office.law.remedyRow(
      filed.kind,
      against: respondent,
      office: office.office,
      on: filed.filed
    )
    #expect(try ruling == told("2024-12-20"))
  }

  @Test func `one person alone adopts no such row, and none before the row it follows`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(RuleSteps.propose(Self.remedy("ppk", "PP baru Ps 4"), from: "2024-12-10"))
    let own = RuleSteps.confirm(1, by: "sari/sekretariat")
    #expect(try office.refusal(of: own)?.rule == "TWO-PEOPLE")
    let old = RuleSteps.propose(Self.remedy("ppk", "PP baru Ps 4"), from: "2021-01-01")
    #expect(try office.refusal(of: old)?.rule == "RULE-DATE")
    let bare = RuleSteps.propose(Self.remedy("ppk", ""), from: "2024-12-10")
    #expect(try office.refusal(of: bare)?.cause == .fieldRequired("article"))
  }

  private static let route =
    #"{"route":{"code":"RINGAN-2","appeal":{"kind":"banding","filing":"UA-BANDING","#
    + #""answer":"UA-BANDING-TANGGAPAN","ruling":"UA-BANDING-PUTUS","confidence":"S"},"#
    + #""article":"PP baru Ps 9"}}"#

  @Test func `a route an office adopts decides which remedy runs for a measure`() throws {
    let office = try Self.contested(RuleSteps.adopt(1, Self.route, from: "2024-11-20"))
    let clocks = Set(office.row(1)?.clocks.map(\.code) ?? [])
    #expect(clocks.contains("UA-BANDING") && !clocks.contains("UA-KEBERATAN"))
    let wrong = try office.refusal(of: Stories().objected("2024-12-09"))
    #expect(wrong?.reasonWanted == .appealRoute)
    #expect(try office.refusal(of: Stories().objected("2024-12-09", kind: "banding")) == nil)
    let later = try Self.contested(RuleSteps.adopt(1, Self.route, from: "2024-12-20"))
    let old = Set(later.row(1)?.clocks.map(\.code) ?? [])
    #expect(old.contains("UA-KEBERATAN") && !old.contains("UA-BANDING"))
  }

  @Test func `a route names a measure and deadlines there are`() throws {
    let office = try MemoryOffice.staffed(law: Law.book())
    let measure = Self.route.replacing("RINGAN-2", with: "RINGAN-9")
    #expect(
      try office.refusal(of: RuleSteps.propose(measure, from: "2024-12-10"))?.cause
        == .ruleRow(.unknown("RINGAN-9"))
    )
    let deadline = Self.route.replacing("UA-BANDING-PUTUS", with: "UA-X")
    #expect(
      try office.refusal(of: RuleSteps.propose(deadline, from: "2024-12-10"))?.cause
        == .ruleRow(.unknown("UA-X"))
    )
  }

  @Test func `a row of who rules can be taken out`() throws {
    let office = try Self.contested(
      RuleSteps.adopt(1, RuleSteps.removed("remedy", "keberatan"), from: "2024-12-10")
    )
    let rows = (office.law.overlay.remedies ?? []).filter { $0.code == "keberatan" }
    #expect(rows.map(\.validTo) == [try Law.date("2024-12-09")])
    let unknown = RuleSteps.propose(RuleSteps.removed("remedy", "x"), from: "2024-12-10")
    #expect(try office.refusal(of: unknown)?.cause == .ruleRow(.unknown("x")))
  }
}
