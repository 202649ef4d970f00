/// What a precedent must have in common with the matter in hand.
package struct PrecedentQuestion: Hashable, Sendable {
  /// The articles that decide, by catalogue code.
  package var articles: [String]
  package var positionClass: PositionClass?
  package var phase: ElectionPhase?
  /// The matter itself, which is no precedent of its own.
  package var excluding: RespondentID?

  /// - Parameters:
  ///   - codes: Everything cited; forms that only stand beside an article are left out.
  ///   - positionClass: The class of the person's position.
  ///   - phase: Where the act lies in an election.
  ///   - excluding: The matter itself.
  ///   - law: Tells articles from forms.
  package init(
    codes: [String],
    positionClass: PositionClass?,
    phase: ElectionPhase?,
    excluding: RespondentID? = nil,
    law: LawBook
  ) {
    let deciding = codes.filter { code in
      law.overlay.violations.first { $0.code == code }?.standsBeside != true
    }
    articles = deciding.isEmpty ? codes : deciding
    self.positionClass = positionClass
    self.phase = phase
    self.excluding = excluding
  }

  /// What is asked for a respondent, by what the study found or verification cited.
  package init(_ respondent: RespondentFile, in file: CaseFile, law: LawBook) {
    let studied = AssessmentPart.allCases.compactMap { respondent.assessments[$0]?.written.entry }
    let found = studied.flatMap(\.violations)
    self.init(
      codes: found.isEmpty ? respondent.row.violations : found,
      positionClass: respondent.facts.positionClass,
      phase: file.phase,
      excluding: respondent.row.id,
      law: law
    )
  }
}

/// One decided matter without anything that names a person.
package struct Precedent: Hashable, Sendable {
  /// Shown only to whom its case is open.
  package let id: RespondentID
  package let ending: Outcome.Ending
  package let level: Level?
  package let option: String?
  package let decided: CalendarDate
  /// Calendar days from the first report to the decision.
  package let days: Int?
}

/// How much precedents have in common with the question, the closest first.
package enum PrecedentWidth: String, Hashable, Sendable, CaseIterable {
  /// Article, class of position, and before or after the tickets were determined.
  case articleClassPhase = "pasal_kelas_masa"
  case articlePhase = "pasal_masa"
  case article = "pasal"
}

/// The decided matters closest to a question.
package struct Precedents: Hashable, Sendable {
  /// On which side of every precedent a choice lies.
  package enum Side: String, Hashable, Sendable {
    case above = "di_atas"
    case below = "di_bawah"
  }

  package let question: PrecedentQuestion
  /// How much they have in common.
  package let width: PrecedentWidth
  package let matters: [Precedent]
  /// Fewer than this are no measure and are not told apart.
  package let smallest: Int

  /// Looks through the index for the closest matters that are enough to be a measure; where none
  /// are, those of the same article.
  ///
  /// - Complexity: O(*n*) in the respondents.
  package init(_ question: PrecedentQuestion, in index: CaseIndex, law: LawBook) {
    self.question = question
    let smallest = law.overlay.counting.smallestPrecedents
    self.smallest = smallest
    let rows = index.rows.filter { row in
      row.decided != nil && row.id != question.excluding
        && row.violations.contains { question.articles.contains($0) }
    }
    var chosen = (width: PrecedentWidth.article, rows: rows)
    for width in PrecedentWidth.allCases {
      let close = rows.filter { question.isMet(by: $0, width) }
      guard close.count(where: { $0.ending == .sanctioned }) >= smallest else { continue }
      chosen = (width, close)
      break
    }
    width = chosen.width
    matters = chosen.rows.compactMap { row in
      guard let decided = row.decided, let ending = row.ending else { return nil }
      return Precedent(
        id: row.id,
        ending: ending,
        level: row.level,
        option: row.option,
        decided: decided,
        days: row.received.map { decided.days(since: $0) }
      )
    }
  }

  /// Those in which a measure was taken.
  package var sanctioned: [Precedent] { matters.filter { $0.ending == .sanctioned } }

  /// How many measures did not stand: annulled on appeal or in court.
  package var overturned: Int { matters.count { $0.ending == .overturned } }

  /// Whether there are enough to measure by.
  package var isMeasure: Bool { sanctioned.count >= smallest }

  /// Calendar days to the decision, the lower of the two in the middle; nil where too few.
  package var medianDays: Int? {
    let days = matters.compactMap(\.days).sorted()
    return days.count < smallest ? nil : days[(days.count - 1) / 2]
  }

  /// The side on which an option lies of all of them; nil inside their range or without a measure.
  package func side(of option: String, law: LawBook) -> Side? {
    guard isMeasure, let own = law.weight(of: option) else { return nil }
    // A measure of another kind is not heavier or lighter, it is another route.
    let weights = sanctioned.compactMap(\.option).compactMap { law.weight(of: $0) }
      .filter { $0.kind == own.kind }
    guard weights.count >= smallest else { return nil }
    if weights.allSatisfy({ $0.order < own.order }) { return .above }
    if weights.allSatisfy({ $0.order > own.order }) { return .below }
    return nil
  }

  /// The lightest and the heaviest level among them; nil without a measure.
  package var range: (lightest: Level, heaviest: Level)? {
    guard isMeasure else { return nil }
    let levels = sanctioned.compactMap(\.level).sorted {
      ($0.disciplineOrder ?? 0) < ($1.disciplineOrder ?? 0)
    }
    guard let first = levels.first, let last = levels.last else { return nil }
    return (first, last)
  }
}

extension PrecedentQuestion {
  /// How much a matter has in common with the question; nil for one of another article.
  package func width(of row: RespondentRow) -> PrecedentWidth? {
    guard row.violations.contains(where: { articles.contains($0) }) else { return nil }
    return PrecedentWidth.allCases.first { isMet(by: row, $0) }
  }

  fileprivate func isMet(by row: RespondentRow, _ width: PrecedentWidth) -> Bool {
    switch width {
    case .article: return true
    case .articlePhase: return row.phase?.isAfterPenetapan == phase?.isAfterPenetapan
    case .articleClassPhase:
      return row.positionClass == positionClass
        && row.phase?.isAfterPenetapan == phase?.isAfterPenetapan
    }
  }
}

extension LawBook {
  /// How heavy a measure is among its own kind: discipline by level, which has no kind beside it,
  /// others in the order the catalogue lists their rungs.
  fileprivate func weight(of option: String) -> (kind: Instrument?, order: Int)? {
    guard let index = catalogue.sanctions.firstIndex(where: { $0.code == option }) else {
      return nil
    }
    let row = catalogue.sanctions[index]
    if let order = row.level?.disciplineOrder { return (nil, order) }
    return (row.instrument, index)
  }
}
