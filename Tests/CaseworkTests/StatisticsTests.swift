import Casework
import TestSupport
import Testing

/// What the office counts, against what the story says.
struct StatisticsTests {
  private static func statistics(_ office: MemoryOffice) throws -> Statistics {
    Statistics(
      office.index,
      law: office.law,
      asOf: FigureMoment(n: office.lines.count, date: try Law.date("2025-01-06")),
      source: "contoh"
    )
  }

  private static func story() throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(CampaignStory.steps)
    return office
  }

  @Test func `tips, reports, cases, persons and recommendations are counted apart`() throws {
    let statistics = try Self.statistics(Self.story())
    let expected: [(FigureName, FigureUnit, Int, Int?)] = [
      (.violations, .respondent, 2, 3), (.tips, .tip, 0, nil), (.openTips, .tip, 0, 0),
      (.reports, .report, 1, nil), (.cases, .file, 1, nil), (.openCases, .file, 0, 1),
      (.persons, .person, 4, nil), (.openPersons, .person, 0, 4),
      (.respondents, .respondent, 4, nil),
      (.openRespondents, .respondent, 0, 4), (.findings, .finding, 1, nil),
      (.recommendations, .recommendation, 3, nil), (.recommended, .respondent, 3, 4),
      (.owed, .respondent, 1, 3), (.followedUp, .respondent, 1, 1),
      (.followedUpInTime, .respondent, 1, 1), (.inProgress, .respondent, 0, 1),
      (.notFollowedUp, .respondent, 0, 1), (.studied, .respondent, 1, 4),
      (.decided, .respondent, 3, 4), (.notProven, .respondent, 1, 3),
      (.overturned, .respondent, 0, 3),
      (.discontinued, .respondent, 1, 4), (.medianDays, .day, 34, nil),
    ]
    #expect(statistics.figures.map(\.name) == expected.map(\.0))
    for (name, unit, value, base) in expected {
      let figure = try #require(statistics[name])
      #expect(figure.unit == unit, "\(name)")
      #expect(figure.value == value, "\(name)")
      #expect(figure.base?.value == base, "\(name)")
      #expect(figure.source == "contoh" && figure.asOf.date.description == "2025-01-06")
    }
    #expect(statistics[.violations]?.tenthsOfPercent == 667)
    #expect(statistics[.openTips]?.tenthsOfPercent == nil)
  }

  @Test func `an office with a tip and nothing else has no violation and one informasi`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step(
        "2023-11-06",
        "budi/satgas",
        "tip.record",
        #"{"source":"media","received":"2023-11-06","title":"Daftar calon","what":"Ada nama PNS."}"#
      )
    )
    let statistics = try Self.statistics(office)
    #expect(statistics[.violations]?.value == 0)
    #expect(statistics[.tips]?.value == 1)
    #expect(statistics[.openTips]?.tenthsOfPercent == 1000)
    #expect(statistics[.respondents]?.value == 0)
    #expect(statistics[.medianDays] == nil)
  }

  @Test func `one letter about three people is one recommendation and three recommended`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run([
      Step(
        "2024-10-25",
        "budi/satgas",
        "report.register",
        People.report([People.lurah, People.clerk, People.teacher])
      ),
      Step(
        "2024-11-07",
        "sari/sekretariat",
        "recommendation.record",
        #"{"case":"K-2024-0001","from":"bkn","letter":{"number":"R/1","date":"2024-11-07"},"#
          + #""received":"2024-11-07","addressee":"ppk","form":"asli","items":[{"r":1,"text":"a"},"#
          + #"{"r":2,"text":"b"},{"r":3,"text":"c"}]}"#
      ),
    ])
    let statistics = try Self.statistics(office)
    #expect(statistics[.recommendations]?.value == 1)
    #expect(statistics[.recommended]?.value == 3)
    #expect(statistics[.owed]?.value == 3)
    #expect(statistics[.notFollowedUp]?.value == 3)
    try office.run(Stories().summoned("2024-11-08", for: "2024-11-15"))
    #expect(try Self.statistics(office)[.inProgress]?.value == 1)
    #expect(try Self.statistics(office)[.notFollowedUp]?.value == 2)
  }

  @Test func `cause and mitigating facts are those of the study`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    let story = Stories()
    try office.run(
      Step(
        "2024-10-25",
        "budi/satgas",
        "report.register",
        People.report([People.lurah])
      )
    )
    try office.run(
      story.decidable(
        "PP94-5N-2",
        more: #","intent":"tidak_tahu","mitigating":["Baru menjabat.","Mengaku."]"#
      )
    )
    let row = try #require(office.row(1))
    #expect(row.cause == .unaware)
    #expect(row.mitigating == 2)
    #expect(row.phase == .kampanye)
    #expect(row.received == (try Law.date("2024-10-25")))
  }

  // MARK: Tables

  /// An index of so many respondents of each status.
  private static func index(_ counts: [(EmploymentStatus, Int)]) throws -> CaseIndex {
    var index = CaseIndex()
    let file = RecordID(kind: .file, year: 2024, number: 1)
    var ordinal = 0
    for (status, count) in counts {
      for _ in 0..<count {
        ordinal += 1
        var outcome = Outcome()
        outcome.respondents = [ordinal]
        outcome.status = status
        index.apply(outcome, to: .record(file), at: ordinal)
      }
    }
    return index
  }

  private static func table(_ counts: [(EmploymentStatus, Int)]) throws -> Breakdown {
    let statistics = Statistics(
      try index(counts),
      law: try Law.book(),
      asOf: FigureMoment(n: 1, date: try Law.date("2024-11-22")),
      source: "contoh"
    )
    return try #require(statistics[.status])
  }

  @Test func `small cells are merged, and what remains does not give them away`() throws {
    let wide = try Self.table([(.pns, 9), (.pppk, 4), (.cpns, 1), (.nonASN, 2)])
    #expect(wide.cells.map(\.value) == [9, 4])
    #expect(wide.merged == Breakdown.Merged(cells: 2, value: 3))
    // One small cell alone would be the rest of the total.
    let single = try Self.table([(.pns, 9), (.pppk, 4), (.cpns, 2)])
    #expect(single.cells.map(\.value) == [9])
    #expect(single.merged == Breakdown.Merged(cells: 2, value: 6))
    // Two that are still too few take the next one with them.
    let few = try Self.table([(.pns, 9), (.pppk, 4), (.cpns, 1), (.nonASN, 1)])
    #expect(few.cells.map(\.value) == [9])
    #expect(few.merged == Breakdown.Merged(cells: 3, value: 6))
    let large = try Self.table([(.pns, 9), (.pppk, 3)])
    #expect(large.merged == nil)
  }

  @Test func `any table foots, whatever was merged`() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      let counts = EmploymentStatus.allCases.map { status in
        (status, Int.random(in: 0...6, using: &generator))
      }
      let table = try Self.table(counts)
      #expect(table.printed.footing().foots, "\(counts)")
      #expect(table.cells.allSatisfy { $0.value >= 3 })
      #expect(table.merged.map { $0.value >= 3 || table.cells.isEmpty } ?? true)
    }
  }

  @Test func `every table of a story foots and states its base`() throws {
    let statistics = try Self.statistics(Self.story())
    for table in statistics.tables {
      #expect(table.printed.footing().foots, "\(table.dimension)")
      #expect(table.total == statistics[table.dimension.base]?.value, "\(table.dimension)")
    }
  }
}
