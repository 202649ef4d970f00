// The examination beyond summons and record: opening, additions, witnesses, report, release.

extension Deciding {
  func open(_ entry: ExaminationOpening) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(
      entry.respondent,
      in: file,
      at: [.verification, .clarification, .examination]
    )
    try requirePresent(respondent)
    if let opened = respondent.procedure.opening { throw refuse(.alreadyDone(opened.on)) }
    if let statement = respondent.statement { throw refuse(.alreadyDone(statement.on)) }
    try requireNotFuture(entry.on)
    if let called = respondent.summonses.last?.entry.letter.date {
      try require(called <= entry.on, .dateOrder(earlier: called, later: entry.on))
    }
    try requireExaminers(entry.examiners, in: file)
    if !entry.isClosed || !(entry.others ?? []).isEmpty {
      try requireReason(.examinationClosed, about: "", in: entry.reasons)
    }
    var outcome = Outcome()
    outcome.isInProgress = true
    return [
      draft(.examinationOpened(entry), in: file.id, for: [entry.respondent], outcome: outcome)
    ]
  }

  /// Examiners are officials of this office who have no interest of their own in the case.
  private func requireExaminers(_ examiners: [ActorID], in file: CaseFile) throws(Refusal) {
    try require(!examiners.isEmpty, .fieldRequired("examiners"))
    for actor in examiners {
      try require(state.office.actors[actor] != nil, .actorUnknown(actor.text))
      let isConflicted = file.conflicts.contains {
        $0.actor == actor && $0.entry.kind == .declared
      }
      try require(!isConflicted, .examinerConflicted(actor))
    }
  }

  /// Before a summons: where a heavy sanction may follow the team must come first.
  func requireTeamWhereHeavy(
    _ respondent: RespondentFile,
    in file: CaseFile,
    reasons: [String: Text]?
  ) throws(Refusal) {
    guard let track = respondent.row.track,
      law.hearingStage(of: track, on: now.date) == .examination,
      law.mayBecomeHeavy(respondent.row.violations, on: file.actDay)
    else { return }
    let hasTeam = file.teams.contains { $0.respondents.contains(respondent.ordinal) }
    guard !hasTeam else { return }
    try requireReason(.teamBeforeExamination, about: "", in: reasons)
  }

  func reopen(_ entry: ReopeningEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(
      entry.respondent,
      in: file,
      at: [.assessment, .ethicsHearing, .decision]
    )
    try requireNotFuture(entry.on)
    try requireFilled(entry.reason, "reason")
    let outcome = try heardAgain(respondent, on: entry.on)
    let round = respondent.procedure.earlierExaminations.count + 2
    return [
      draft(
        .examinationReopened(ExaminationReopened(round: round, entry: entry)),
        in: file.id,
        for: [entry.respondent],
        outcome: outcome
      )
    ]
  }

  /// What going back to the hearing states; refused where nobody was heard or the track hears nobody.
  func heardAgain(
    _ respondent: RespondentFile,
    on date: CalendarDate
  ) throws(Refusal) -> Outcome {
    let track = respondent.row.track ?? .discipline
    guard let stage = law.hearingStage(of: track, on: now.date) else {
      throw refuse(.notOnTrack(.examination, track))
    }
    let isHeard = respondent.isExamined || respondent.clarifications.contains { $0.isPresent }
    try require(isHeard, .examinationRequired)
    if let heard = respondent.lastHearing {
      try require(heard <= date, .dateOrder(earlier: heard, later: date))
    }
    var outcome = Outcome()
    outcome.stage = stage
    return outcome
  }

  // MARK: What is said beside the record

  func add(_ entry: StatementAddition) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(
      entry.respondent,
      in: file,
      at: [.assessment, .ethicsHearing, .decision]
    )
    guard let statement = respondent.statement else { throw refuse(.statementEmpty) }
    try requireNotFuture(entry.on)
    try require(statement.on <= entry.on, .dateOrder(earlier: statement.on, later: entry.on))
    try requireFilled(entry.text, "text")
    if !entry.isSigned { try require(entry.refusal != nil, .fieldRequired("refusal")) }
    // Once a part of the study is written it rests on the record as it then stood.
    let end = file.additionsEnd(of: respondent, law: law)
    let isOver = end.map { $0.date < entry.on } ?? false
    if isOver || !respondent.assessments.isEmpty {
      try requireReason(.statementWindow, about: entry.on.description, in: entry.reasons)
    }
    let facts = StatementAdded(number: respondent.procedure.additions.count + 1, entry: entry)
    return [draft(.statementAdded(facts), in: file.id, for: [entry.respondent])]
  }

  func hearWitness(_ entry: WitnessEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    try require(!entry.respondents.isEmpty, .fieldRequired("r"))
    for ordinal in entry.respondents {
      _ = try respondent(
        ordinal,
        in: file,
        at: [
          .verification, .clarification, .examination, .membershipProof, .assessment,
          .ethicsHearing,
        ]
      )
    }
    try requireNotFuture(entry.on)
    let isNamed = entry.name.value.map { !$0.allSatisfy(\.isWhitespace) } ?? true
    try require(isNamed, .fieldRequired("name"))
    try requireFilled(entry.summary, "summary")
    if !entry.isSigned { try require(entry.refusal != nil, .fieldRequired("refusal")) }
    try requireExaminers(entry.examiners, in: file)
    let numbers = entry.respondents.compactMap {
      file.respondent($0)?.procedure.witnesses.map(\.number).max()
    }
    let facts = WitnessStated(number: (numbers.max() ?? 0) + 1, entry: entry)
    return [draft(.witnessStated(facts), in: file.id, for: entry.respondents)]
  }

  func reportResult(_ entry: ExaminationReport) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(
      entry.respondent,
      in: file,
      at: [.assessment, .ethicsHearing, .decision]
    )
    try require(respondent.isExamined, .examinationRequired)
    try require(!entry.letter.number.isEmpty, .fieldRequired("letter.number"))
    try requireNotFuture(entry.letter.date)
    if let heard = respondent.lastHearing {
      try require(
        heard <= entry.letter.date,
        .dateOrder(earlier: heard, later: entry.letter.date)
      )
    }
    try requireFilled(entry.findings, "findings")
    try requireFilled(entry.recommendation, "recommendation")
    if let actor = entry.to {
      try require(state.office.actors[actor] != nil, .actorUnknown(actor.text))
    }
    return [draft(.examinationReported(entry), in: file.id, for: [entry.respondent])]
  }

  // MARK: Temporary release

  func release(_ entry: ReleaseEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file)
    try requireRunning(respondent)
    if let decision = respondent.decision { throw refuse(.oneSanction(decision.on)) }
    try require(respondent.facts.status != .nonASN, .notAsn)
    if let running = respondent.procedure.release {
      throw refuse(.alreadyDone(running.entry.from))
    }
    // From the examination on, never as a punishment before anyone was heard.
    guard let began = respondent.examinationBegan, began <= entry.from else {
      throw refuse(.releaseTooEarly)
    }
    try require(!entry.letter.number.isEmpty, .fieldRequired("letter.number"))
    try requireNotFuture(entry.letter.date)
    try require(
      entry.letter.date <= entry.from,
      .dateOrder(earlier: entry.letter.date, later: entry.from)
    )
    try requireFilled(entry.deputy, "deputy")
    try requireFilled(entry.reason, "reason")
    try require(!isHeavyClosed(respondent, in: file, on: entry.from), .releaseHeavyClosed)
    if !law.mayBecomeHeavy(respondent.row.violations, on: file.actDay) {
      try requireReason(.releaseHeavyOnly, about: "", in: entry.reasons)
    }
    return [draft(.releaseBegan(entry), in: file.id, for: [entry.respondent])]
  }

  /// Whether what is cited closes every heavy sanction, whatever the study may still find.
  private func isHeavyClosed(
    _ respondent: RespondentFile,
    in file: CaseFile,
    on date: CalendarDate
  ) -> Bool {
    guard let ladder = law.ladder(for: respondent, in: file, office: state.office, on: date) else {
      return false
    }
    return !ladder.open.contains { $0.level == .berat }
      && !ladder.closed.contains { $0.level == .berat && $0.reason == .impactNotStated }
  }

  func endRelease(_ entry: ReleaseEnding) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file)
    guard let running = respondent.procedure.release else { throw refuse(.releaseMissing) }
    try requireNotFuture(entry.on)
    let from = running.entry.from
    try require(from <= entry.on, .dateOrder(earlier: from, later: entry.on))
    try requireFilled(entry.reason, "reason")
    return [draft(.releaseEnded(entry), in: file.id, for: [entry.respondent])]
  }
}

extension RespondentFile {
  /// The first day on which this person came to be examined, in the present round or before.
  package var examinationBegan: CalendarDate? {
    let all = procedure.earlierExaminations.flatMap(\.summonses) + summonses
    let attended = all.compactMap(\.attendance).filter { $0.entry.isPresent }.map(\.entry.on)
    return (attended + [procedure.opening?.on].compactMap(\.self)).min()
  }
}
