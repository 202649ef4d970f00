import Casework
import TestSupport
import Testing

/// Registered reports that turn out to tell of another case.
struct MergingTests {
  /// Two cases about the lurah, the second with a clerk besides, and one about a teacher.
  private static func office(more: String = "") throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run([
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah])),
      Step(
        "2024-10-26",
        "joko/satgas",
        "report.register",
        People.report([People.lurah, People.clerk], more: more)
      ),
      Step("2024-10-28", "budi/satgas", "report.register", People.report([People.teacher])),
    ])
    return office
  }

  private static func merge(
    _ reports: String...,
    into file: String = "K-2024-0001",
    by who: String = "budi/satgas"
  ) -> Step {
    let list = reports.map { #""\#($0)""# }.joined(separator: ",")
    return Step(
      "2024-10-29",
      who,
      "report.merge",
      #"{"case":"\#(file)","reports":[\#(list)],"reason":"Foto yang sama."}"#
    )
  }

  private static func file(_ number: String, _ office: MemoryOffice) throws -> CaseFile {
    try #require(RecordID(number).flatMap { office.files[$0] })
  }

  @Test func `a joined report keeps its own title in the inbox`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run([
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah])),
      Step(
        "2024-10-26",
        "joko/satgas",
        "report.register",
        People.report([People.lurah]).replacing("Foto di kampanye", with: "Spanduk di kantor")
      ),
      Step(
        "2024-10-26",
        "joko/satgas",
        "report.register",
        People.report([People.lurah], more: #","case":"K-2024-0001""#)
          .replacing("Foto di kampanye", with: "Kaus dibagikan")
      ),
      Self.merge("L-2024-0002"),
    ])
    let inbox = Inbox(
      office.index,
      respondents: [],
      isOpen: { _ in true },
      today: try Law.date("2024-10-29")
    )
    let titles = Dictionary(
      inbox.items.map { ($0.id.number, $0.title) },
      uniquingKeysWith: { first, _ in first }
    )
    #expect(titles == [1: "Foto di kampanye", 2: "Spanduk di kantor", 3: "Kaus dibagikan"])
  }

  @Test func `a report joined to a case is known in both, and who is in both goes on there`() throws
  {
    var office = try Self.office()
    try office.run(Self.merge("L-2024-0002"))
    let (target, source) = (
      try Self.file("K-2024-0001", office), try Self.file("K-2024-0002", office)
    )
    #expect(target.mergedCases == [source.id])
    #expect(target.reports.map(\.id.description) == ["L-2024-0001"])
    let report = try #require(source.reports.first)
    #expect(source.merge(of: report.id)?.file == target.id)
    #expect(source.respondents.map(\.facts.name.shown) == ["Lurah Contoh", "Staf Contoh"])
    let lurah = try #require(office.row(1, of: "K-2024-0002"))
    #expect(lurah.stage == .discontinued && lurah.ending == .merged)
    #expect(lurah.clocks.allSatisfy { !$0.isRunning })
    #expect(source.respondent(1)?.mergedInto?.description == "K-2024-0001/1")
    // Nobody takes up the clerk's matter in the other case, so it goes on here.
    let clerk = try #require(office.row(2, of: "K-2024-0002"))
    #expect(!clerk.isEnded && clerk.ending == nil)
    #expect(office.row(1)?.isEnded == false)
    #expect(office.index.reports[report.id]?.merged == target.id)
    #expect(office.index.reports[report.id]?.file == source.id)
    let inbox = Inbox(
      office.index,
      respondents: [],
      isOpen: { _ in true },
      today: try Law.date("2024-10-29")
    )
    let item = try #require(inbox.items.first { $0.id == report.id })
    #expect(item.state == .merged && item.merged == target.id && !item.state.isOpen)
  }

  @Test func `several reports are joined at once, all or none`() throws {
    var office = try Self.office()
    let half = Self.merge("L-2024-0002", "L-2024-0009")
    #expect(try office.refusal(of: half)?.cause == .numberUnknown("L-2024-0009"))
    #expect(office.index.reports.values.allSatisfy { $0.merged == nil })
    let drafts = try office.run(Self.merge("L-2024-0002", "L-2024-0003"))
    #expect(drafts.count { if case .reportMerged = $0.event { true } else { false } } == 2)
    #expect(try Self.file("K-2024-0001", office).mergedCases.count == 2)
  }

  @Test func `a case with a report of its own goes on`() throws {
    var office = try Self.office()
    try office.run(
      Step(
        "2024-10-28",
        "budi/satgas",
        "report.register",
        People.report([People.clerk], more: #","case":"K-2024-0002""#)
      )
    )
    try office.run(Self.merge("L-2024-0002"))
    #expect(office.row(1, of: "K-2024-0002")?.isEnded == false)
    try office.run(Self.merge("L-2024-0004"))
    #expect(office.row(1, of: "K-2024-0002")?.ending == .merged)
  }

  @Test func `what is closed, joined already or not there is refused`() throws {
    var office = try Self.office()
    #expect(
      try office.refusal(of: Self.merge("L-2024-0001"))?.cause
        == .duplicateOfItself(Self.file("K-2024-0001", office).id)
    )
    #expect(
      try office.refusal(of: Self.merge("L-2024-0002", "L-2024-0002"))?.cause.rule == .alreadyDone
    )
    #expect(
      try office.refusal(of: Self.merge("L-2024-0002", by: "dewi/inspektorat"))?.cause.rule == .role
    )
    try office.run(Self.merge("L-2024-0002"))
    let (first, second) = (
      try Self.file("K-2024-0001", office).id, try Self.file("K-2024-0002", office).id
    )
    let report = try #require(RecordID("L-2024-0002"))
    #expect(
      try office.refusal(of: Self.merge("L-2024-0002", into: "K-2024-0003"))?.cause
        == .mergedAlready(report, into: first)
    )
    // Nor is anything joined to a case that was joined itself: no two cases end in one another.
    #expect(
      try office.refusal(of: Self.merge("L-2024-0001", into: "K-2024-0002"))?.cause
        == .mergedAlready(second, into: first)
    )
  }

  @Test func `neither case may be closed to who joins them`() throws {
    var office = try Self.office()
    try office.run(
      Step(
        "2024-10-28",
        "sekda/ketua_satgas",
        "case.seclude",
        #"{"case":"K-2024-0001","secrecy":1,"allowed":["joko"],"reason":"Peka."}"#
      )
    )
    #expect(try office.refusal(of: Self.merge("L-2024-0002"))?.cause == .needToKnow)
    #expect(
      try office.refusal(of: Self.merge("L-2024-0001", into: "K-2024-0002"))?.cause == .needToKnow
    )
    #expect(try office.refusal(of: Self.merge("L-2024-0002", by: "joko/satgas")) == nil)
    try office.run(
      Step(
        "2024-10-28",
        "joko/satgas",
        "conflict.declare",
        #"{"case":"K-2024-0002","kind":"ada","relation":"Sepupu."}"#
      )
    )
    #expect(
      try office.refusal(of: Self.merge("L-2024-0002", by: "joko/satgas"))?.cause
        == .conflictDeclared
    )
  }

  @Test func `whoever is examined already is examined where that began`() throws {
    var office = try Self.office()
    let story = Stories("K-2024-0002", 1)
    try office.run([
      story.verified("PP94-5N-2"),
      story.summoned(),
    ])
    let cause = try office.refusal(of: Self.merge("L-2024-0002"))?.cause
    #expect(cause?.rule == .stage, "\(String(describing: cause))")
    // The other way round nothing is lost: the summoned one is joined to.
    #expect(try office.refusal(of: Self.merge("L-2024-0001", into: "K-2024-0002")) == nil)
  }
}
