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
