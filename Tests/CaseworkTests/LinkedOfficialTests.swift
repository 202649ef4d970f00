import Casework
import TestSupport
import Testing

/// Officials who do not punish, or too lightly, are examined themselves.
struct LinkedOfficialTests {
  private static func linked(_ relation: String, class position: String = "administrator") -> Step {
    let facts = People.person("Pejabat Contoh", "PNS", position, "Kel. Bukit Sari")
    return Step(
      "2024-12-02",
      "budi/satgas",
      "person.link",
      #"{"case":"K-2024-0001","about":1,"relation":"\#(relation)","knew":"2024-11-29","#
        + #""facts":\#(facts),"note":"Berkas lengkap, tidak ada keputusan."}"#
    )
  }

  private static func office(_ steps: [Step]) throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    try office.run(steps)
    return office
  }

  @Test func `an official who did not punish enters with the article it rests on`() throws {
    var office = try Self.office(Stories().decidable("PP94-5N-2"))
    try office.run(Self.linked("pejabat_tidak_menghukum"))
    let link = try #require(office.respondent(2)?.link)
    #expect(link.relation == .unpunished)
    #expect(office.row(2)?.stage == .verification)
    let rule = office.files.values.first?.history.compactMap { item in
      if case .personLinked(let facts) = item.event { facts.rule } else { nil }
    }
    .last
    #expect(rule?.article == "PP 94/2021 Ps 16-24")
    let lower = try Self.office(Stories().decidable("PP94-5N-2"))
      .refusal(of: Self.linked("pejabat_tidak_menghukum", class: "pelaksana"))
    #expect(lower?.cause == .linkedNotSuperior(.pelaksana, of: .pengawas))
    #expect(lower?.article == "PP 94/2021 Ps 16-24")
  }

  @Test func `too light is said of a sanction, so there must be one`() throws {
    var office = try Self.office(Stories().decidable("PP94-5N-2"))
    let step = Self.linked("pejabat_menghukum_ringan")
    #expect(try office.refusal(of: step)?.cause == .decisionMissing)
    try office.run(Stories().decided("SEDANG-T1"))
    #expect(try office.refusal(of: step) == nil)
  }
}
