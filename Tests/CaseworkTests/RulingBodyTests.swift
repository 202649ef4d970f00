import Casework
import TestSupport
import Testing

/// Who may rule on a remedy, and what a court waits for.
struct RulingBodyTests {
  /// A lurah with a light sanction by the camat of 28 November, contested on 20 December.
  private static func byCamat() throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Officials.further("sekdis", "pejabat_berwenang", "jpt_pratama", over: ["Kel. Bukit Sari"])
        + Officials.further("sebelah", "pejabat_berwenang", "jpt_pratama", over: ["Dinas Contoh"])
    )
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    try office.run(Stories().decidable("PP94-3C", more: #","impact":"unit""#))
    try office.run([
      Stories().decided("RINGAN-2", by: "camat/pejabat_berwenang"), Stories().numbered(),
      Stories().served("2024-12-02"), Stories().objected("2024-12-20"),
    ])
    return office
  }

  private func ruled(_ body: String, official: String? = nil) -> Step {
    Stories().ruled(
      "memperkuat",
      "2025-01-20",
      body: body,
      more: official.map { #","official":"\#($0)""# } ?? ""
    )
  }

  @Test func `the superior of who decided rules on an objection, nobody else`() throws {
    var office = try Self.byCamat()
    for body in [RulingBody.ppk, .bpasn] {
      let refusal = try office.refusal(of: ruled(body.rawValue))
      #expect(refusal?.cause == .rulingBody(body, need: .superior))
      #expect(refusal?.rule == "APPEAL-BODY")
      #expect(refusal?.article == "PP 79/2021")
    }
    for official in ["camat", "dewi", "sebelah", "budi"] {
      let refusal = try office.refusal(of: ruled("atasan", official: official))
      #expect(refusal?.cause == ActorID(official).map { .rulerNotAbove($0) }, "\(official)")
    }
    #expect(try office.refusal(of: ruled("atasan", official: "nobody"))?.rule == "NUMBER-UNKNOWN")
    #expect(try office.refusal(of: ruled("atasan", official: "pj.wali")) == nil)
    try office.run(ruled("atasan", official: "sekdis"))
    #expect(office.respondent(1)?.aftermath.ruling?.entry.body == .superior)
  }

  @Test func `a ruling says who ruled`() throws {
    let office = try Self.byCamat()
    let nameless = Step(
      "2025-01-20",
      "rina/bkd",
      "appeal.decide",
      #"{"case":"K-2024-0001","r":1,"outcome":"memperkuat","ruledBy":"Bupati","letter":{"#
        + #""number":"PTS/1","date":"2025-01-20"},"received":"2025-01-20","reason":"Amar."}"#
    )
    #expect(try office.refusal(of: nameless)?.cause == .fieldRequired("rulingBody"))
  }

  @Test func `rows of law that end leave who rules to a recorded reason`() throws {
    var law = try Law.book()
    law.overlay.remedies = law.overlay.remedies?.map { row in
      var row = row
      row.validTo = CalendarDate("2024-12-01")
      return row
    }
    var office = try MemoryOffice.staffed(law: law)
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    try office.run(Stories().decidable("PP94-5N-2"))
    try office.run([
      Stories().decided("SEDANG-T1"), Stories().numbered(), Stories().served("2024-12-02"),
      Stories().objected("2024-12-20"),
    ])
    #expect(try office.refusal(of: ruled("atasan"))?.reasonWanted == .appealBodyUnsure)
    let reasoned = Stories().ruled(
      "memperkuat",
      "2025-01-20",
      body: "atasan",
      reasons: #"{"APPEAL-BODY-UNSURE":"Menurut surat BKN."}"#
    )
    #expect(try office.refusal(of: reasoned) == nil)
  }

  @Test func `a lawsuit before the ruling is recorded with a reason only`() throws {
    let office = try Self.byCamat()
    let early = try office.refusal(of: Stories().sued("2025-01-06"))
    #expect(early?.reasonWanted == .remedyFirst)
    #expect(early?.article == "UU 5/1986 Ps 55; Perma 6/2018")
    let reasoned = #","reasons":{"REMEDY-FIRST":"Digugat sendiri."}"#
    #expect(try office.refusal(of: Stories().sued("2025-01-06", more: reasoned)) == nil)
    var ruled = office
    try ruled.run(self.ruled("atasan"))
    #expect(try ruled.refusal(of: Stories().sued("2025-01-27")) == nil)
  }
}
