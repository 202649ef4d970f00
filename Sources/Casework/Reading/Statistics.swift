/// What the office counts, from its index alone: equal for everyone, whatever is closed to them.
package struct Statistics: Hashable, Sendable {
  package let figures: [Figure]
  package let tables: [Breakdown]

  /// The figure of a name; nil where nothing could be counted, such as a median of nothing.
  package subscript(_ name: FigureName) -> Figure? { figures.first { $0.name == name } }

  /// The table of a dimension.
  package subscript(_ dimension: Dimension) -> Breakdown? {
    tables.first { $0.dimension == dimension }
  }

  /// Counts an index.
  ///
  /// - Parameters:
  ///   - index: The index as of the moment.
  ///   - law: Where clocks are known by what meets them, and how small a cell may be.
  ///   - asOf: The last line counted, and its day.
  ///   - source: The origin of the log.
  /// - Complexity: O(*n*) in the respondents.
  package init(_ index: CaseIndex, law: LawBook, asOf: FigureMoment, source: String) {
    var counter = Counter(index: index, law: law)
    counter.count()
    func figure(_ name: FigureName, _ unit: FigureUnit, _ base: FigureName? = nil) -> Figure {
      Figure(
        name: name,
        unit: unit,
        value: counter.values[name] ?? 0,
        base: base.map { Figure.Base(name: $0, value: counter.values[$0] ?? 0) },
        asOf: asOf,
        source: source
      )
    }
    figures =
      [
        figure(.violations, .respondent, .decided),
        figure(.tips, .tip), figure(.openTips, .tip, .tips),
        figure(.reports, .report),
        figure(.cases, .file), figure(.openCases, .file, .cases),
        figure(.persons, .person),
        figure(.respondents, .respondent), figure(.openRespondents, .respondent, .respondents),
        figure(.findings, .finding),
        figure(.recommendations, .recommendation),
        figure(.recommended, .respondent, .respondents),
        figure(.owed, .respondent, .recommended),
        figure(.followedUp, .respondent, .owed),
        figure(.followedUpInTime, .respondent, .followedUp),
        figure(.inProgress, .respondent, .owed),
        figure(.notFollowedUp, .respondent, .owed),
        figure(.studied, .respondent, .respondents),
        figure(.decided, .respondent, .respondents),
        figure(.notProven, .respondent, .decided),
        figure(.overturned, .respondent, .decided),
        figure(.discontinued, .respondent, .respondents),
      ] + (counter.days.isEmpty ? [] : [figure(.medianDays, .day)])
    let smallest = law.overlay.counting.smallestCell
    tables = Dimension.allCases.map { dimension in
      Breakdown(
        dimension,
        counts: counter.cells[dimension] ?? [:],
        smallest: smallest,
        asOf: asOf,
        source: source
      )
    }
  }
}

/// One pass over the rows of an index.
private struct Counter {
  let index: CaseIndex
  let law: LawBook
  var values: [FigureName: Int] = [:]
  var cells: [Dimension: [String: Int]] = [:]
  var days: [Int] = []
  private var openCases: Set<RecordID> = []
  private var persons: Set<RecordID> = []
  private let followUpClocks: Set<String>

  init(index: CaseIndex, law: LawBook) {
    self.index = index
    self.law = law
    followUpClocks = Set(
      law.catalogue.deadlines.filter { $0.metTriggers.contains("followup.reported") }.map(\.code)
    )
  }

  mutating func count() {
    values[.tips] = index.count(of: .tip)
    values[.openTips] = index.openTips.count
    values[.reports] = index.count(of: .report)
    values[.cases] = index.cases.count
    values[.findings] = index.count(of: .finding)
    values[.recommendations] = index.cases.values.reduce(0) { $0 + $1.recommendations }
    for row in index.rows {
      count(row)
      for (dimension, key) in Dimension.keys(of: row, in: index) {
        cells[dimension, default: [:]][key, default: 0] += 1
      }
    }
    values[.openCases] = openCases.count
    values[.persons] = persons.count
    days.sort()
    // The lower of the two in the middle: a day somebody really took.
    if !days.isEmpty { values[.medianDays] = days[(days.count - 1) / 2] }
  }

  private mutating func add(_ name: FigureName) { values[name, default: 0] += 1 }

  private mutating func count(_ row: RespondentRow) {
    add(.respondents)
    if let person = row.person { persons.insert(person) }
    if !row.isEnded {
      add(.openRespondents)
      openCases.insert(row.id.file)
    }
    if row.recommendations > 0 { add(.recommended) }
    if let clock = row.clocks.last(where: { followUpClocks.contains($0.code) }) {
      add(.owed)
      if let stop = clock.stop {
        add(.followedUp)
        if stop.met <= stop.due { add(.followedUpInTime) }
      } else {
        add(row.isInProgress ? .inProgress : .notFollowedUp)
      }
    }
    if row.mitigating != nil { add(.studied) }
    if let decided = row.decided {
      add(.decided)
      if let received = row.received { days.append(decided.days(since: received)) }
    }
    switch row.ending {
    case .sanctioned: add(.violations)
    case .notProven: add(.notProven)
    case .overturned: add(.overturned)
    case .discontinued: add(.discontinued)
    // The matter goes on elsewhere and is counted there.
    case .notOurs, .merged, nil: break
    }
  }
}
