// The law of an office changes by two people; a letter may fix a level that no text fixes.

extension Deciding {
  func propose(_ entry: RuleProposal) throws(Refusal) -> [DraftEvent] {
    try requireFilled(entry.source, "source")
    try requireFilled(entry.reason, "reason")
    try check(entry)
    let facts = RuleProposed(
      number: state.office.lastProposal + 1,
      proposer: acting.actor,
      on: now.date,
      entry: entry
    )
    return [ofOffice(.ruleProposed(facts))]
  }

  func confirm(_ entry: RuleConfirmation) throws(Refusal) -> [DraftEvent] {
    let proposal = try proposal(entry.proposal)
    try require(!isSamePerson(proposal.proposer), .ruleOwnProposal(proposal.number))
    // What was proposed is judged again: the law may have changed in between.
    try check(proposal.entry)
    let facts = AdoptedRule(
      number: proposal.number,
      proposer: proposal.proposer,
      confirmer: acting.actor,
      on: now.date,
      entry: proposal.entry
    )
    return [ofOffice(.ruleAdopted(facts))]
  }

  func withdraw(_ entry: RuleWithdrawal) throws(Refusal) -> [DraftEvent] {
    let proposal = try proposal(entry.proposal)
    try requireFilled(entry.reason, "reason")
    let facts = RuleWithdrawn(
      number: proposal.number,
      actor: acting.actor,
      on: now.date,
      reason: entry.reason
    )
    return [ofOffice(.ruleWithdrawn(facts))]
  }

  func ofOffice(_ event: Event) -> DraftEvent {
    DraftEvent(event: event, stream: .office, also: [], outcome: Outcome())
  }

  private func proposal(_ number: Int) throws(Refusal) -> RuleProposed {
    guard let proposal = state.office.proposals.first(where: { $0.number == number }) else {
      throw refuse(.numberUnknown("U-\(number)"))
    }
    return proposal
  }

  /// Whether the official acting is the other one: by name, or by the key both would sign with.
  private func isSamePerson(_ other: ActorID) -> Bool {
    let own = state.office.actors[acting.actor]?.keys.sign ?? ""
    return acting.actor == other || !own.isEmpty && own == state.office.actors[other]?.keys.sign
  }

  // MARK: What a row must be

  private func check(_ entry: RuleProposal) throws(Refusal) {
    switch entry.row {
    case .violation(let row):
      try requireAfter(law.catalogue.violations.latestStart(of: row.code), entry.from)
      for code in row.sanction.options
      where law.catalogue.sanction(code, on: entry.from) == nil {
        throw refuse(.ruleRow(.unknown(code)))
      }
    case .sanction(let row):
      try requireAfter(law.catalogue.sanctions.latestStart(of: row.code), entry.from)
    case .deadline(let row):
      try requireAfter(law.catalogue.deadlines.latestStart(of: row.code), entry.from)
      try require(row.days > 0, .ruleRow(.noDays))
    case .series(let row):
      try requireAfter(law.series.series.latestStart(of: row.code), entry.from)
    case .body(let row):
      try requireAfter(law.bodies.rows.latestStart(of: row.code), entry.from)
    case .remedy(let row):
      try requireAfter((law.overlay.remedies ?? []).latestStart(of: row.code), entry.from)
      try require(!row.article.isEmpty, .fieldRequired("article"))
      try require(!row.toID.isEmpty, .fieldRequired("to"))
    case .route(let row):
      try requireAfter((law.overlay.routes ?? []).latestStart(of: row.code), entry.from)
      try require(!row.article.isEmpty, .fieldRequired("article"))
      try require(
        law.catalogue.sanction(row.code, on: entry.from) != nil,
        .ruleRow(.unknown(row.code))
      )
      for code in row.appeal.map({ [$0.filing, $0.answer, $0.ruling] }) ?? []
      where law.catalogue.deadline(code, on: entry.from) == nil {
        throw refuse(.ruleRow(.unknown(code)))
      }
    case .authority(let row):
      try require(row.deciders.allSatisfy { !$0.article.isEmpty }, .fieldRequired("article"))
    case .holiday(let holiday):
      try require(holiday.date == entry.from, .ruleRow(.holidayDay(holiday.date)))
    case .interval(let interval):
      let known = law.catalogue.deadline(interval.deadline, on: entry.from) != nil
      try require(known, .ruleRow(.unknown(interval.deadline)))
      let starts = law.guards.rows.flatMap { $0.intervals ?? [] }.compactMap(\.from)
      try requireAfter(starts.max(), entry.from)
    case .violationNote(let note):
      try require(law.note(violation: note.code) == nil, .ruleRow(.noteKnown(note.code)))
    case .sanctionNote(let note):
      try require(law.note(sanction: note.code) == nil, .ruleRow(.noteKnown(note.code)))
    case .election, .instrument: break
    case .removed(let row): try check(row, from: entry.from)
    }
  }

  private func check(_ row: RemovedRow, from: CalendarDate) throws(Refusal) {
    let isKnown: Bool =
      switch row.kind {
      case .violation: law.catalogue.violations.contains { $0.code == row.code }
      case .sanction: law.catalogue.sanctions.contains { $0.code == row.code }
      case .deadline: law.catalogue.deadlines.contains { $0.code == row.code }
      case .series: law.series.series.contains { $0.code == row.code }
      case .body: law.bodies.rows.contains { $0.code == row.code }
      case .remedy: law.overlay.remedies?.contains { $0.code == row.code } ?? false
      case .route: law.overlay.routes?.contains { $0.code == row.code } ?? false
      case .holiday:
        CalendarDate(row.code).map {
          law.calendar.holiday(on: $0, region: row.region) != nil
        } ?? false
      case .authority, .election, .interval, .instrument, .violationNote, .sanctionNote, .removed:
        false
      }
    try require(isKnown, .ruleRow(.unknown(row.code)))
    if row.kind == .holiday, let date = CalendarDate(row.code) {
      try require(date == from, .ruleRow(.holidayDay(date)))
    }
  }

  /// A row follows those of its code in time; it never comes before one of them.
  private func requireAfter(
    _ latest: CalendarDate?,
    _ from: CalendarDate
  ) throws(Refusal) {
    guard let latest, from < latest else { return }
    throw refuse(.ruleTooEarly(from: from, latest: latest))
  }

  // MARK: A level by letter

  func fix(_ entry: LevelEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file)
    try requireRunning(respondent)
    if let decision = respondent.decision { throw refuse(.oneSanction(decision.on)) }
    try require(!entry.letter.number.isEmpty, .fieldRequired("letter.number"))
    try requireNotFuture(entry.letter.date)
    let cited =
      respondent.row.violations
      + respondent.assessments.values.flatMap { $0.written.entry.violations }
    guard cited.contains(entry.violation),
      let row = law.catalogue.violation(entry.violation, on: file.actDay)
    else { throw refuse(.violationUnknown(entry.violation)) }
    try require(row.sanction.isLevelOpen, .levelFixedByLaw(entry.violation))
    let levels = row.sanction.options.compactMap { code in
      law.catalogue.sanction(code, on: file.actDay).map { law.level(of: $0) }
    }
    try require(
      levels.contains(entry.level),
      .valueUnknown(field: "level", value: entry.level.rawValue)
    )
    return [draft(.levelFixed(entry), in: file.id, for: [entry.respondent])]
  }
}

/// What is wrong with a row that was proposed.
package enum RuleProblem: Hashable, Sendable {
  /// It names or removes a row that is not there.
  case unknown(String)
  case noDays
  /// A holiday holds on its own day and no other.
  case holidayDay(CalendarDate)
  /// A row has a short name already; short names are not dated.
  case noteKnown(String)
}
