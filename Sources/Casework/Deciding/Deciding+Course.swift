// A matter takes another way: panel, track, return, deferral, crime beside.

extension Deciding {
  func form(_ entry: PanelEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    try require(!entry.respondents.isEmpty, .fieldRequired("r"))
    try require(!entry.decree.number.isEmpty, .fieldRequired("decree.number"))
    try requireNotFuture(entry.decree.date)
    try require(!entry.members.isEmpty, .fieldRequired("members"))
    if let body = entry.formedBy {
      try require(
        [.ppk, .governor, .mendagri].contains(body),
        .valueUnknown(field: "formedBy", value: body.rawValue)
      )
    }
    for ordinal in entry.respondents {
      let respondent = try respondent(
        ordinal,
        in: file,
        at: [.verification, .clarification, .assessment, .ethicsHearing]
      )
      let track = respondent.row.track ?? .discipline
      let hasPanel = law.stages(of: track, on: now.date).contains { $0.stage == .ethicsHearing }
      try require(hasPanel, .notOnTrack(.ethicsHearing, track))
      for member in entry.members {
        let examined = respondent.facts.positionClass
        let isLower = member.positionClass.isLower(than: examined) ?? false
        try require(!isLower, .panelRank(member: member.positionClass, examined: examined))
      }
    }
    for actor in entry.members.compactMap(\.actor) {
      try require(state.office.actors[actor] != nil, .actorUnknown(actor.text))
    }
    if law.guards[.panelSize]?.members?.fits(entry.members.count) == false {
      try requireReason(.panelSize, about: String(entry.members.count), in: entry.reasons)
    }
    var outcome = Outcome()
    outcome.isInProgress = true
    return [draft(.panelFormed(entry), in: file.id, for: entry.respondents, outcome: outcome)]
  }

  /// The study or the panel takes the other reading; its steps not yet done follow.
  func choose(_ entry: TrackChoice) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(
      entry.respondent,
      in: file,
      at: [.assessment, .ethicsHearing, .decision]
    )
    try requireNotFuture(entry.on)
    try requireFilled(entry.reason, "reason")
    let present = respondent.row.track ?? .discipline
    let readings = law.readings(for: respondent, in: file).filter { $0.track == entry.track }
    try require(
      entry.track != present && !readings.isEmpty,
      .trackNotPossible(entry.track)
    )
    var codes: [String] = []
    for code in readings.map(\.violation) where !codes.contains(code) { codes.append(code) }
    let rules = try codes.map { code throws(Refusal) in
      try frozen(violation: code, for: respondent, in: file, reasons: nil)
    }
    var outcome = Outcome()
    outcome.track = entry.track
    outcome.violations = codes
    outcome.stage = firstOpenStage(of: entry.track, for: respondent)
    return [
      draft(
        .trackChosen(TrackChosen(from: present, rules: rules, entry: entry)),
        in: file.id,
        for: [entry.respondent],
        outcome: outcome
      )
    ]
  }

  /// The first required step of a track that is not done; a study for another reading is none.
  private func firstOpenStage(of track: Track, for respondent: RespondentFile) -> Stage {
    let steps = law.stages(of: track, on: now.date).filter { !$0.isOptional }.map(\.stage)
    let isHeard = respondent.isExamined || respondent.clarifications.contains { $0.isPresent }
    return steps.first { stage in
      switch stage {
      case .intake, .verification: false
      case .clarification: !isHeard
      case .examination: !respondent.isExamined
      case .membershipProof: respondent.membership == nil
      case .assessment, .ethicsHearing, .decision, .service, .appealWindow, .inForce, .completed,
        .notProven, .discontinued, .transferred:
        true
      }
    } ?? .decision
  }

  // MARK: Not decided yet

  func sendBack(_ entry: DecisionReturn) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file, at: [.decision])
    try requireNotPassed(respondent, by: acting.actor)
    try requireNoProposal(respondent)
    try requireNotFuture(entry.on)
    try requireFilled(entry.reason, "reason")
    let track = respondent.row.track ?? .discipline
    var outcome = Outcome()
    switch entry.to {
    case .examination: outcome = try heardAgain(respondent, on: entry.on)
    case .assessment:
      let hasStudy = law.stages(of: track, on: now.date).contains { $0.stage == .assessment }
      try require(hasStudy, .notOnTrack(.assessment, track))
      outcome.stage = .assessment
    }
    endDeferral(of: respondent, on: entry.on, in: &outcome)
    let facts = DecisionReturned(round: respondent.procedure.returns.count + 1, entry: entry)
    return [
      draft(.decisionReturned(facts), in: file.id, for: [entry.respondent], outcome: outcome)
    ]
  }

  func putOff(_ entry: DecisionDeferral) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file, at: [.decision])
    try requireNotPassed(respondent, by: acting.actor)
    try requireNoProposal(respondent)
    try requireNotFuture(entry.on)
    try require(entry.on < entry.until, .dateOrder(earlier: entry.on, later: entry.until))
    try requireFilled(entry.reason, "reason")
    let track = respondent.row.track ?? .discipline
    var outcome = Outcome()
    var limits = respondent.row.clocks.filter(\.isRunning).compactMap { clock in
      law.catalogue.deadline(clock.code, on: clock.start).flatMap { deadline in
        // What answers a recommendation counts on while the decision is put off.
        deadline.metTriggers.contains("followup.reported")
          ? calendar.due(deadline, of: clock).date : nil
      }
    }
    for deadline in clocks(startedBy: "decision.deferred", on: track, from: entry.on) {
      // A further deferral counts from the first: nothing is put off without end.
      let running = respondent.row.clocks.last { $0.code == deadline.code && $0.isRunning }
      if running == nil { outcome.start[deadline.code] = entry.on }
      limits.append(calendar.due(deadline, from: running?.start ?? entry.on).date)
    }
    if let limit = limits.min(), limit < entry.until {
      try requireReason(.deferralLimit, about: limit.description, in: entry.reasons)
    }
    outcome.wait = .began(entry.waitsFor ?? ownSide, since: entry.on)
    return [
      draft(.decisionDeferred(entry), in: file.id, for: [entry.respondent], outcome: outcome)
    ]
  }

  /// The side of this office for which a matter waits while this official has not decided.
  private var ownSide: Body { acting.role == .ppk ? .ppk : .unit }

  /// Notes that whatever a deferral started is over: its limit and the waiting it began.
  func endDeferral(
    of respondent: RespondentFile,
    on date: CalendarDate,
    in outcome: inout Outcome
  ) {
    stop("decision.taken", of: respondent.row, on: date, in: &outcome)
    guard let deferral = respondent.procedure.deferrals.last,
      let waiting = respondent.row.waiting, waiting.since == deferral.on,
      deferral.waitsFor.map({ $0 == waiting.on }) ?? [.ppk, .unit].contains(waiting.on)
    else { return }
    outcome.wait = .ended
  }

  // MARK: Crime beside

  /// A criminal case runs beside and moves nothing here; an ended matter may still get one.
  func record(_ entry: CrimeEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file)
    try requireNotFuture(entry.on)
    let act = file.act?.from ?? entry.on
    try require(act <= entry.on, .dateOrder(earlier: act, later: entry.on))
    guard let row = law.catalogue.violation(entry.violation, on: file.actDay),
      row.kind == .criminal
    else {
      throw refuse(.violationUnknown(entry.violation))
    }
    let rule = try frozen(
      violation: entry.violation,
      for: respondent,
      in: file,
      reasons: entry.reasons
    )
    if !law.reaches(row, respondent.facts.positionClass) {
      try requireReason(.crimePosition, about: entry.violation, in: entry.reasons)
    }
    return [
      draft(
        .crimeRecorded(CrimeRecorded(rule: rule, entry: entry)),
        in: file.id,
        for: [entry.respondent]
      )
    ]
  }

  /// The violations that decide the track: crimes run beside, unless nothing else is cited.
  func withoutCrimes(_ codes: [String], on act: CalendarDate) -> [String] {
    let others = codes.filter { law.catalogue.violation($0, on: act)?.kind != .criminal }
    return others.isEmpty ? codes : others
  }
}

extension LawBook {
  /// Every way the act of this respondent may be read, from what verification and study cited.
  package func readings(for respondent: RespondentFile, in file: CaseFile) -> [TrackReading] {
    guard let act = file.act else { return [] }
    let studied = AssessmentPart.allCases.flatMap {
      respondent.assessments[$0]?.written.entry.violations ?? []
    }
    var codes: [String] = []
    for code in respondent.row.violations + studied where !codes.contains(code) {
      codes.append(code)
    }
    return trackReadings(
      status: respondent.facts.status,
      violations: codes,
      actDate: act.from,
      phase: file.phase,
      waived: respondent.waived
    )
    .filter { $0.reason != .courtOnly }
  }

  /// The crimes that verification cited beside the track of this respondent.
  package func crimesBeside(_ respondent: RespondentFile, in file: CaseFile) -> [String] {
    guard let act = file.act else { return [] }
    return criminalBeside(respondent.verification?.entry.violations ?? [], actDate: act.from)
  }
}
