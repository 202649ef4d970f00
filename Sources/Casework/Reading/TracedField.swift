/// Something that stands on the screen about a respondent and that events made what it is.
package enum TracedField: Hashable, Sendable {
  case title
  case act
  case secrecy
  case person
  case track
  case violations
  case stage
  case level
  case waiting
  case meeting
  /// A clock by its code.
  case clock(String)
}

/// One event that made a field what it is.
package struct TraceStep: Hashable, Sendable {
  package let item: HistoryItem
  /// Numbers of the evidence the event rests on, `1` for B1.
  package let evidence: [Int]
  /// The articles of the rules that were frozen with it.
  package let articles: [String]
}

extension CaseFile {
  /// The fields that can be asked about: those something is known of.
  package func tracedFields(of ordinal: Int) -> [TracedField] {
    let codes = Set(
      history.filter { $0.respondents.contains(ordinal) }.flatMap { $0.outcome.start.keys }
    )
    let fields: [TracedField] = [
      .stage, .track, .violations, .level, .waiting, .meeting, .person, .act, .title, .secrecy,
    ]
    return (fields + codes.sorted().map { .clock($0) }).filter {
      !trace($0, of: ordinal).isEmpty
    }
  }

  /// The chain of events that made a field of a respondent what it is, the oldest first.
  ///
  /// - Complexity: O(e²) in the events of the case.
  package func trace(_ field: TracedField, of ordinal: Int) -> [TraceStep] {
    history.filter { item in
      let isMine = item.respondents.isEmpty || item.respondents.contains(ordinal)
      return isMine && item.states(field)
    }
    .map { item in
      TraceStep(
        item: item,
        evidence: item.event.evidenceNumbers,
        articles: articles(beside: item, of: ordinal)
      )
    }
  }

  /// The articles frozen in the same line, for a respondent.
  private func articles(beside item: HistoryItem, of ordinal: Int) -> [String] {
    var articles: [String] = []
    for other in history where other.context.n == item.context.n {
      let isMine = other.respondents.isEmpty || other.respondents.contains(ordinal)
      guard isMine else { continue }
      for rule in other.event.frozenRules where !articles.contains(rule.article) {
        articles.append(rule.article)
      }
    }
    return articles
  }
}

extension HistoryItem {
  /// Whether the event says what a field is.
  fileprivate func states(_ field: TracedField) -> Bool {
    switch field {
    case .title: states(correctionOf: .title) || isOpening
    case .act: outcome.act != nil || isOpening
    case .secrecy: outcome.secrecy != nil
    case .person: statesPerson
    case .track: outcome.track != nil
    case .violations: !outcome.violations.isEmpty
    case .stage: outcome.stage != nil || outcome.ending != nil
    case .level: outcome.level != nil || outcome.option != nil
    case .waiting: outcome.wait != nil
    case .meeting: outcome.meeting != nil
    case .clock(let code): statesClock(code)
    }
  }

  private var isOpening: Bool {
    if case .caseOpened = event { true } else { false }
  }

  private var statesPerson: Bool {
    switch event {
    case .respondentEntered, .personPositioned, .personLinked: true
    case .fieldCorrected(let correction): correction.respondent != nil
    default: false
    }
  }

  private func states(correctionOf field: CorrectableField) -> Bool {
    if case .fieldCorrected(let correction) = event { return correction.field == field }
    return false
  }

  private func statesClock(_ code: String) -> Bool {
    outcome.start[code] != nil || outcome.stop[code] != nil || outcome.hold.contains(code)
      || outcome.release[code] != nil
  }
}

extension Event {
  /// The evidence an event names, `1` for B1.
  fileprivate var evidenceNumbers: [Int] {
    switch self {
    case .evidenceAttached(let facts): [facts.number]
    case .assessmentWritten(let facts):
      Array(Set(facts.entry.facts.flatMap(\.evidence))).sorted()
    default: []
    }
  }

  /// The rules an event keeps as they read.
  fileprivate var frozenRules: [FrozenRule] {
    switch self {
    case .rulesFrozen(let facts): facts.rules
    case .verificationFinished(let facts): facts.rules
    case .assessmentWritten(let facts): facts.rules
    case .trackChosen(let facts): facts.rules
    case .decisionTaken(let facts): facts.measure.map { [$0] } ?? []
    default: []
    }
  }
}
