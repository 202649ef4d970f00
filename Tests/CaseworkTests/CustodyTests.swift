import Casework
import TestSupport
import Testing

/// What is done with evidence after it was taken in, and what of that is refused.
struct CustodyTests {
  /// A case of one respondent with one link as evidence.
  static func office() throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "sari/sekretariat", "report.register", People.report([People.lurah]))
    )
    try office.run(
      Step(
        "2024-10-26",
        "budi/satgas",
        "evidence.attach",
        #"{"case":"K-2024-0001","kind":"url","form":"tangkapan","title":"Unggahan","#
          + #""url":"https://contoh.id/a","acquired":"2024-10-26"}"#
      )
    )
    return office
  }

  static func handled(_ more: String, by who: String = "dewi/inspektorat") -> Step {
    Step(
      "2024-10-28",
      who,
      "evidence.handle",
      #"{"case":"K-2024-0001",\#(more)}"#
    )
  }

  @Test func `every look and every hand stands in the custody with who and when`() throws {
    var office = try Self.office()
    try office.run(
      Self.handled(#""evidence":1,"kind":"dilihat","on":"2024-10-28","purpose":"kajian""#)
    )
    try office.run(
      Self.handled(
        #""evidence":1,"kind":"diserahkan","on":"2024-10-28","from":"Budi","to":"Ahli forensik","#
          + #""purpose":"pemeriksaan keaslian","place":"Kantor""#,
        by: "budi/satgas"
      )
    )
    let file = try #require(RecordID("K-2024-0001").flatMap { office.files[$0] })
    let custody = file.custody(of: 1)
    #expect(custody.map(\.entry.kind) == [.viewed, .handed])
    #expect(custody.map(\.context.actor.text) == ["dewi", "budi"])
    #expect(custody.map(\.context.role) == [.inspectorate, .satgas])
    #expect(custody.last?.entry.to?.shown == "Ahli forensik")
    #expect(file.custody(of: 2).isEmpty)
  }

  @Test func `looking at evidence leaves the respondents as they were`() throws {
    var office = try Self.office()
    let before = office.row(1)?.version
    try office.run(
      Self.handled(#""evidence":1,"kind":"dilihat","on":"2024-10-28","purpose":"kajian""#)
    )
    #expect(office.row(1)?.version == before)
  }

  static let wrongs: [(String, GuardCode)] = [
    (#""evidence":2,"kind":"dilihat","on":"2024-10-28","purpose":"kajian""#, .numberUnknown),
    (#""evidence":1,"kind":"dilihat","on":"2024-10-29","purpose":"kajian""#, .dateOrder),
    (#""evidence":1,"kind":"dilihat","on":"2024-10-25","purpose":"kajian""#, .dateOrder),
    (#""evidence":1,"kind":"dilihat","on":"2024-10-28","purpose":" ""#, .fieldRequired),
    (#""evidence":1,"kind":"diserahkan","on":"2024-10-28","purpose":"kajian""#, .fieldRequired),
  ]

  @Test(arguments: wrongs)
  func `an entry that names no such evidence, a wrong day, no purpose or no receiver is refused`(
    statement: String,
    rule: GuardCode
  ) throws {
    let refusal = try Self.office().refusal(of: Self.handled(statement))
    #expect(refusal?.cause.rule == rule)
  }
}
