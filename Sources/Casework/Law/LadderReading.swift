/// One violation row read for one question: judges each sanction by small checks in a fixed order.
struct LadderReading {
  let book: LawBook
  let question: OptionQuestion
  let row: ViolationRow
  let phase: ElectionPhase
  /// Whether the act fell on the very day the candidates were determined.
  let day: Bool

  /// The level this row leads to; `nil` when none is fixed.
  var level: Level? { row.sanction.level(for: question.impact) ?? letterLevel }

  /// The level a letter fixed, where the row itself leaves it open.
  private var letterLevel: Level? { row.sanction.isLevelOpen ? question.fixed[row.code] : nil }

  /// Whether the row was cited with a reason although the act is older.
  private var isWaived: Bool {
    question.actDate < row.validFrom && question.waived.contains(row.code)
  }

  /// The day by which articles are cited: the row's first where the act is older and that was given
  /// a reason.
  private var citingDate: CalendarDate { isWaived ? row.validFrom : question.actDate }

  /// Short citation of the row.
  var shortArticle: String { book.note(violation: row.code)?.short ?? row.code }

  func verdict(on sanction: SanctionRow) -> Verdict {
    guard let reason = closedReason(for: sanction) else { return .open(opened(sanction)) }
    return .closed(
      ClosedOption(
        sanction,
        book: book,
        reason: reason,
        article: article(closing: sanction, for: reason),
        shortArticle: shortArticle(closing: sanction, for: reason)
      )
    )
  }

  // MARK: Checks, the first that fails decides

  private func closedReason(for sanction: SanctionRow) -> ClosedReason? {
    if let reason = rowInForce() ?? notACrime() { return reason }
    if let reason = personsTracks(sanction) ?? personsStatus(sanction) { return reason }
    if let reason = rowReachesPerson() ?? rowsTrack(sanction) { return reason }
    if let reason = listed(sanction) ?? inPhase() ?? byImpact(sanction) { return reason }
    return byLetter(sanction) ?? forPosition(sanction) ?? optionInForce(sanction)
  }

  private func rowInForce() -> ClosedReason? {
    row.isInForce(on: question.actDate) || isWaived
      ? nil : .violationNotInForce(from: row.validFrom, to: row.validTo)
  }

  private func notACrime() -> ClosedReason? { row.kind == .criminal ? .criminalOnly : nil }

  private func personsTracks(_ sanction: SanctionRow) -> ClosedReason? {
    let family = family(of: sanction)
    let families = book.tracks.families(for: question.status, on: question.actDate)
    return families.contains(family) ? nil : otherTrack(family)
  }

  private func personsStatus(_ sanction: SanctionRow) -> ClosedReason? {
    sanction.appliesTo.contains(question.status) ? nil : .otherStatus(sanction.appliesTo)
  }

  private func rowReachesPerson() -> ClosedReason? {
    rowTrack == nil ? .violationForOtherStatus(row.appliesTo) : nil
  }

  private func rowsTrack(_ sanction: SanctionRow) -> ClosedReason? {
    let family = family(of: sanction)
    return rowTrack.map { book.tracks.family(of: $0) } == family ? nil : otherTrack(family)
  }

  private func listed(_ sanction: SanctionRow) -> ClosedReason? {
    if row.sanction.options.contains(sanction.code) { return nil }
    let level = book.level(of: sanction)
    return .notInViolation(level, elsewhere: level == self.level ? nil : family?.items[level])
  }

  private func inPhase() -> ClosedReason? {
    guard row.phase.includes(phase) == false else { return nil }
    return .otherPhase(needs: row.phase, actual: phase)
  }

  private func byImpact(_ sanction: SanctionRow) -> ClosedReason? {
    guard row.sanction.level == nil, let levels = row.sanction.levelByImpact else { return nil }
    guard let impact = question.impact else { return .impactNotStated }
    let wanted = book.note(sanction: sanction.code)?.reachedBy ?? [book.level(of: sanction)]
    let reaching = Impact.allCases.filter { levels[$0].map { wanted.contains($0) } ?? false }
    return reaching.contains(impact) ? nil : .levelNeedsOtherImpact(reaching)
  }

  private func byLetter(_ sanction: SanctionRow) -> ClosedReason? {
    guard let fixed = letterLevel, book.level(of: sanction) != fixed else { return nil }
    return .fixedByLetter(fixed)
  }

  private func forPosition(_ sanction: SanctionRow) -> ClosedReason? {
    guard let position = question.position, let note = book.note(sanction: sanction.code) else {
      return nil
    }
    if let only = note.onlyFor, !only.contains(position) { return .onlyForPosition(only) }
    if let not = note.notFor, not.contains(position) { return .notForPosition(not) }
    return nil
  }

  private func optionInForce(_ sanction: SanctionRow) -> ClosedReason? {
    if let first = sanction.validFrom, citingDate < first { return .notYetInForce(from: first) }
    if let last = sanction.validTo, last < citingDate { return .noLongerInForce(to: last) }
    let spans = sanction.legalBasis.map { book.validity(of: $0) }
    if spans.isEmpty || spans.contains(where: { $0.holds(on: citingDate) }) { return nil }
    let starts = spans.compactMap(\.from).filter { $0 > citingDate }
    if let first = starts.min() { return .notYetInForce(from: first) }
    return spans.compactMap(\.to).max().map { .noLongerInForce(to: $0) }
  }

  // MARK: What an open option carries

  private func opened(_ sanction: SanctionRow) -> OpenOption {
    let note = book.note(sanction: sanction.code)
    return OpenOption(
      code: sanction.code,
      level: book.level(of: sanction),
      textID: sanction.textID,
      textEN: note?.textEN ?? sanction.textID,
      shortID: note?.shortID ?? sanction.textID,
      shortEN: note?.shortEN ?? sanction.textID,
      article: openArticle(sanction),
      shortArticle: openShortArticle(sanction),
      confidence: sanction.confidence,
      cautions: cautions(sanction, note: note)
    )
  }

  private func cautions(_ sanction: SanctionRow, note: Overlay.SanctionNote?) -> [Caution] {
    rowCautions(sanction) + phaseCautions() + optionCautions(sanction, note: note)
      + replacementCaution(sanction)
  }

  private func rowCautions(_ sanction: SanctionRow) -> [Caution] {
    var kinds: [Caution.Kind] = []
    if row.sanction.confidence == .unsure || row.confidence == .unsure {
      kinds.append(.levelUnsure)
    }
    if row.sanction.isLevelOpen, letterLevel == nil {
      kinds.append(.levelNotFixed)
      if book.level(of: sanction) == .ringan { kinds.append(.ringanOnlyPS3) }
    }
    if isWaived { kinds.append(.beforeRule) }
    if question.status.isPPPK, row.confidencePPPK == .unsure { kinds.append(.statusUnsure) }
    if book.note(violation: row.code)?.standsBeside == true, row.kind == .discipline,
      row.sanction.level != .ptdh
    {
      kinds.append(.articleNotCited)
    }
    return kinds.map { book.caution($0) }
  }

  private func phaseCautions() -> [Caution] {
    guard row.phase != .always else { return [] }
    if phase == .noElection { return [book.caution(.phaseUnknown)] }
    return day ? [book.caution(.penetapanDay)] : []
  }

  private func optionCautions(
    _ sanction: SanctionRow,
    note: Overlay.SanctionNote?
  ) -> [Caution] {
    var found: [Caution] = []
    if sanction.confidence == .unsure { found.append(book.caution(.optionUnsure)) }
    guard let note else { return found }
    for caution in note.cautions where applies(caution) {
      found.append(book.caution(caution.kind, article: caution.article))
    }
    if question.position == nil, note.onlyFor != nil || note.notFor != nil {
      found.append(book.caution(.positionUnknown))
    }
    return found
  }

  private func applies(_ caution: Overlay.OptionCaution) -> Bool {
    let span = LegalBasis(text: "", from: caution.from, to: caution.to)
    guard span.holds(on: question.actDate) else { return false }
    guard let positions = caution.positions else { return true }
    return question.position.map { positions.contains($0) } ?? false
  }

  private func replacementCaution(_ sanction: SanctionRow) -> [Caution] {
    guard let date = question.stepDate else { return [] }
    let window = book.replacementBan(
      option: sanction.code,
      position: question.position,
      on: date,
      region: question.region
    )
    return window.map { [book.caution(.replacementBan, article: $0.basis)] } ?? []
  }

  // MARK: Articles

  private func openArticle(_ sanction: SanctionRow) -> String {
    let level = citable(row.sanction.legalBasis).isEmpty ? row.legalBasis : row.sanction.legalBasis
    return cite(level + sanction.legalBasis) ?? question.violations.first ?? row.code
  }

  private func openShortArticle(_ sanction: SanctionRow) -> String {
    guard let note = book.note(violation: row.code) else { return row.code }
    guard let level = citable(note.levelShort).first?.text else { return note.short }
    return note.item.map { "\(level), \($0)" } ?? level
  }

  private func article(closing sanction: SanctionRow, for reason: ClosedReason) -> String {
    // An option that could reach the person is cited as it reaches the person; any other as it is.
    let reaches = citesOnlyOwn || sanction.appliesTo.contains(question.status)
    let own = book.article(
      sanction.legalBasis,
      on: question.actDate,
      status: reaches ? question.status : nil
    )
    let wanted: String? =
      switch reason {
      case .otherTrack, .otherStatus, .onlyForPosition, .notForPosition: own
      case .notInViolation: cite(row.legalBasis + row.sanction.legalBasis)
      case .impactNotStated, .levelNeedsOtherImpact, .fixedByLetter: cite(row.sanction.legalBasis)
      case .otherPhase, .violationForOtherStatus, .criminalOnly: cite(row.legalBasis)
      case .violationNotInForce: citesOnlyOwn ? nil : joined(row.legalBasis)
      case .notYetInForce, .noLongerInForce: joined(sanction.legalBasis)
      case .unknownViolation: own
      }
    return wanted ?? cite(row.legalBasis) ?? book.statusBasis(question) ?? own ?? row.code
  }

  private func shortArticle(closing sanction: SanctionRow, for reason: ClosedReason) -> String {
    if citesOnlyOwn {
      return rowTrack == nil ? book.statusBasis(question) ?? shortArticle : shortArticle
    }
    return switch reason {
    case .notInViolation: family?.short ?? shortArticle
    case .violationNotInForce, .criminalOnly, .otherPhase, .impactNotStated,
      .levelNeedsOtherImpact, .fixedByLetter, .violationForOtherStatus, .unknownViolation:
      shortArticle
    case .otherTrack, .otherStatus, .onlyForPosition, .notForPosition, .notYetInForce,
      .noLongerInForce:
      book.note(sanction: sanction.code)?.shortArticle ?? shortArticle
    }
  }

  private func cite(_ bases: [LegalBasis]) -> String? {
    book.article(bases, on: citingDate, status: question.status)
  }

  private func citable(_ bases: [LegalBasis]) -> [LegalBasis] {
    bases.filter { book.isCitable($0, on: citingDate, status: question.status) }
  }

  private func joined(_ bases: [LegalBasis]) -> String? {
    bases.isEmpty ? nil : bases.map(\.text).joined(separator: "; ")
  }

  // MARK: Lookups

  private var rowTrack: Track? {
    book.tracks.track(of: row, status: question.status, on: question.actDate)
  }

  private var family: Overlay.Family? {
    book.note(violation: row.code)?.family.flatMap { code in
      book.overlay.families.first { $0.code == code }
    }
  }

  private var citesOnlyOwn: Bool {
    book.tracks.rules.contains { rule in
      rule.statuses.contains(question.status) && rule.isInForce(on: question.actDate)
        && book.tracks.row(rule.track, on: question.actDate)?.citesOnlyOwn ?? false
    }
  }

  private func family(of sanction: SanctionRow) -> Track {
    book.tracks.instrument(sanction.instrument)?.family ?? .notOurs
  }

  private func otherTrack(_ track: Track) -> ClosedReason {
    .otherTrack(track, afterPenetapan: phase.isAfterPenetapan)
  }
}
