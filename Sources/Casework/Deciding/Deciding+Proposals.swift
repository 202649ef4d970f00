// Measures that somebody outside this office decides on: proposed here, entered from their letter.

extension Deciding {
  func propose(_ entry: ProposalEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file)
    let day = entry.letter.date
    try requireDecidable(respondent, in: file, on: day)
    if let pending = respondent.procedure.openProposal {
      throw refuse(.alreadyDone(pending.entry.letter.date))
    }
    try requireLetter(entry.letter, "letter.number")
    try requireFilled(entry.reason, "reason")
    var option: OpenOption?
    if let code = entry.option {
      option = try openOption(code, on: day, for: respondent, in: file)
      try requireNotPunished(respondent, in: file)
    }
    let reading = authority(
      option: option?.code,
      level: option?.level,
      over: respondent,
      in: file,
      on: day
    )
    guard let (decider, body) = reading.outside else {
      throw refuse(.decidedHere(reading.deciders))
    }
    try require(reading.mayPropose(acting), .proposerNotPPK)
    try requireIndependence(acting, option?.level, of: respondent)
    if let option {
      try requireTeam(option.level, for: respondent, in: file)
      let stated = SanctionEntry(
        file: entry.file,
        respondent: entry.respondent,
        option: option.code,
        on: day,
        reason: entry.reason,
        reasons: entry.reasons
      )
      try requireReasons(
        for: option,
        stated,
        respondent: respondent,
        in: file,
        further: windowWarnings(respondent, in: file)
      )
    } else {
      try requireAnswered(windowWarnings(respondent, in: file), in: entry.reasons)
    }
    var outcome = Outcome()
    endDeferral(of: respondent, on: day, in: &outcome)
    outcome.wait = .began(body, since: day)
    outcome.isInProgress = true
    let facts = ProposalSent(
      to: body,
      measure: option.map { FrozenRule($0) },
      level: option?.level,
      authority: decider.article,
      entry: entry
    )
    return [draft(.proposalSent(facts), in: file.id, for: [entry.respondent], outcome: outcome)]
  }

  /// Enters what was decided outside; what this office thinks of it closes nothing.
  func answer(_ entry: ProposalAnswer) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file)
    guard let proposal = respondent.procedure.openProposal else {
      throw refuse(.proposalMissing)
    }
    try requireFilled(entry.by, "decidedBy")
    try requireFilled(entry.note, "note")
    try requireLetter(entry.letter, "letter.number")
    try requireOrder(proposal.entry.letter.date, entry.letter.date)
    try requireOrder(entry.letter.date, entry.received)
    try requireNotFuture(entry.received)
    if let document = entry.document {
      try require(file.evidence.contains { $0.number == document }, .evidenceUnknown(document))
    }
    var ended = Outcome()
    if respondent.row.waiting?.on == proposal.to { ended.wait = .ended }
    let answered = draft(
      .proposalAnswered(entry),
      in: file.id,
      for: [entry.respondent],
      outcome: ended
    )
    guard entry.outcome.isDecision else {
      try require(entry.option == nil, .valueUnknown(field: "option", value: entry.option ?? ""))
      return [answered]
    }
    let imposed = try imposed(entry, on: proposal, for: respondent, in: file)
    guard let document = entry.document else { throw refuse(.fieldRequired("document")) }
    guard let signature = entry.signature else { throw refuse(.fieldRequired("signature")) }
    let decree = DecreeEntry(
      file: entry.file,
      respondent: entry.respondent,
      decree: entry.letter,
      signature: signature
    )
    let decision = decided(
      respondent,
      in: file,
      Decided(
        on: entry.letter.date,
        by: .outside(
          entry.by.shown,
          OutsideDecision(
            body: proposal.to,
            letter: entry.letter,
            received: entry.received,
            document: document
          )
        ),
        reason: entry.note,
        authority: proposal.authority,
        measure: imposed?.measure,
        level: imposed?.level,
        reasons: entry.reasons
      )
    )
    guard imposed != nil else { return [answered, decision] }
    return [
      answered, decision, draft(.decreeNumbered(decree), in: file.id, for: [entry.respondent]),
    ]
  }

  /// The measure of the answer; nil where nothing was proven.
  private func imposed(
    _ entry: ProposalAnswer,
    on proposal: ProposalSent,
    for respondent: RespondentFile,
    in file: CaseFile
  ) throws(Refusal) -> (measure: FrozenRule, level: Level)? {
    guard entry.outcome == .imposed else {
      try require(entry.option == nil, .valueUnknown(field: "option", value: entry.option ?? ""))
      return nil
    }
    if let measure = proposal.measure, let level = proposal.level,
      entry.option == nil || entry.option == proposal.entry.option
    {
      return (measure, level)
    }
    // A finding was proposed and a measure imposed: the answer names it.
    guard let code = entry.option else { throw refuse(.fieldRequired("option")) }
    guard let row = law.catalogue.sanction(code, on: file.actDay) else {
      throw refuse(.optionUnknown(code))
    }
    let ladder = law.ladder(for: respondent, in: file, office: state.office, on: entry.letter.date)
    if let open = ladder?.open.first(where: { $0.code == code }) {
      return (FrozenRule(open), open.level)
    }
    // The decision binds this office all the same; that its own table says otherwise is put on record.
    try requireReason(.levelUnsure, about: code, in: entry.reasons)
    let act = file.act?.last ?? entry.letter.date
    let article = law.article(row.legalBasis, on: act, status: respondent.facts.status)
    let measure = FrozenRule(
      code: code,
      text: row.textID,
      article: article ?? row.legalBasis.first?.text ?? code,
      confidence: row.confidence
    )
    return (measure, law.level(of: row))
  }
}

extension FrozenRule {
  /// A measure as it is open.
  init(_ option: OpenOption) {
    self.init(
      code: option.code,
      text: option.textID,
      article: option.article,
      confidence: option.confidence
    )
  }
}
