import TestSupport
import Testing

@testable import Casework

/// Copies for the examined person: own papers and evidence, other evidence redacted, nothing else.
struct CopiesTests {
  private static func item(_ digit: String) -> String {
    let hash = String(repeating: digit, count: 64)
    return #""item":{"sha256":"\#(hash)","size":10,"stored":"\#(hash)"}"#
  }

  private static func piece(_ digit: String, _ more: String) -> Step {
    Step(
      "2024-10-28",
      "budi/satgas",
      "evidence.attach",
      #"{"case":"K-2024-0001","kind":"foto","form":"salinan","title":"Foto Siti Saksi","#
        + #""acquired":"2024-10-28",\#(item(digit))\#(more)}"#
    )
  }

  private static func redacted(_ number: Int, _ digit: String) -> Step {
    Step(
      "2024-10-29",
      "budi/satgas",
      "evidence.redact",
      #"{"case":"K-2024-0001","evidence":\#(number),"what":"wajah","reason":"warga",\#(item(digit))}"#
    )
  }

  /// B1 of both, B2 of the other person alone, B3 the person's own, B4 a link, B5 without a copy,
  /// B6 redacted from B1 and B7 from that.
  private static func office() throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step(
        "2024-10-25",
        "budi/satgas",
        "report.register",
        People.report([People.lurah, People.firstWorker])
      )
    )
    let name = try #require(office.files.values.first?.respondent(1)?.facts.name.value)
    try office.run([
      piece("1", ""), piece("2", #","r":[2]"#),
      piece("3", #","r":[1],"from":"\#(name)""#),
      Step(
        "2024-10-28",
        "budi/satgas",
        "evidence.attach",
        #"{"case":"K-2024-0001","kind":"url","form":"tangkapan","title":"Berita","#
          + #""acquired":"2024-10-28","url":"https://koran.id/b"}"#
      ),
      piece("5", #","r":[1,2]"#), redacted(1, "6"), redacted(6, "7"),
      Stories().verified("PP94-5N-2"), Stories().summoned(),
    ])
    return office
  }

  private static func issue(_ kind: String, _ who: String, _ office: inout MemoryOffice) throws {
    try office.run(Stories().issued(kind, by: who, head: office.lines.count))
  }

  @Test func `own papers and evidence go along, other evidence redacted, the rest is told`() throws
  {
    var office = try Self.office()
    try Self.issue("panggilan_1", "dewi/tim_pemeriksa", &office)
    try office.run(Stories().examined())
    try office.run(Stories().copied())
    let file = try #require(office.files.values.first)
    let facts = try #require(file.copies.first?.facts)
    #expect(facts.items.map(\.paper) == [1, nil, nil])
    #expect(facts.items.map(\.evidence) == [nil, 7, 3])
    #expect(facts.items.map(\.of) == [nil, 1, nil])
    #expect(facts.items.map { $0.sha256.first } == ["0", "7", "3"])
    #expect(
      facts.left == [
        CopyLeftOut(kind: .statement, why: .notIssued), CopyLeftOut(evidence: 4, why: .noFile),
        CopyLeftOut(evidence: 5, why: .notRedacted),
      ]
    )
  }

  @Test func `the custody of what went along says to whom and against which receipt`() throws {
    var office = try Self.office()
    try office.run(Stories().copied(to: "Keluarga"))
    let file = try #require(office.files.values.first)
    #expect(file.custody(of: 1).isEmpty)
    for number in [3, 7] {
      let link = try #require(file.custody(of: number).first)
      #expect(link.entry.kind == .handed)
      #expect(link.entry.to?.value == "Keluarga")
      #expect(link.entry.purpose.value == "TT/1")
      #expect(link.context.actor.text == "rina")
    }
  }

  @Test func `papers between offices and those about others never go along`() throws {
    var office = try Self.office()
    try office.run(
      Step(
        "2024-11-07",
        "budi/satgas",
        "letter.issue",
        #"{"case":"K-2024-0001","report":"L-2024-0001","kind":"tanda_terima","on":"2024-11-07","#
          + #""head":{"n":\#(office.lines.count),"h":"\#(Stories.hash)"},"text":"Terima.","#
          + #""sha256":"\#(Stories.hash)","code":"7KQ2-M0XD"}"#
      )
    )
    try office.run(Stories().copied())
    let facts = try #require(office.files.values.first?.copies.first?.facts)
    #expect(facts.items.allSatisfy { $0.paper == nil })
    #expect(facts.left.contains(CopyLeftOut(kind: .receipt, paper: 1, why: .ofOffices)))
    try office.run(Stories("K-2024-0001", 2).copied())
    let other = try #require(office.files.values.first?.copies.last?.facts)
    #expect(other.number == 2)
    #expect(!other.items.contains { $0.evidence == 3 })
    #expect(!other.left.contains { $0.evidence == 3 })
  }

  @Test func `where nothing can go along it is refused, and so is who may not`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    #expect(try office.refusal(of: Stories().copied())?.cause == .copiesEmpty)
    office = try Self.office()
    #expect(try office.refusal(of: Stories().copied(by: "budi/satgas"))?.cause.rule == .role)
    #expect(
      try office.refusal(of: Stories().copied(to: "  "))?.cause == .fieldRequired("copies.to")
    )
    #expect(try office.refusal(of: Stories().copied("2024-10-28"))?.cause.rule == .dateOrder)
    try office.run(
      Step(
        "2024-11-01",
        "rina/bkd",
        "conflict.declare",
        #"{"case":"K-2024-0001","kind":"ada","relation":"saudara"}"#
      )
    )
    #expect(try office.refusal(of: Stories().copied())?.cause == .conflictDeclared)
    #expect(try office.refusal(of: Stories().copied(by: "agus/bkd")) == nil)
  }
}
