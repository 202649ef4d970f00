extension Deciding {
  func number(_ entry: DecreeEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file)
    guard let decision = respondent.decision else { throw refuse(.decisionMissing) }
    if let decree = respondent.decree { throw refuse(.alreadyDone(decree.decree.date)) }
    try require(!entry.decree.number.isEmpty, .fieldRequired("decree.number"))
    try require(
      decision.on <= entry.decree.date,
      .dateOrder(earlier: decision.on, later: entry.decree.date)
    )
    try requireNotFuture(entry.decree.date)
    return [draft(.decreeNumbered(entry), in: file.id, for: [entry.respondent])]
  }

  /// Handing over: received starts the remedy and the fifteenth day, absence the days for sending.
  func record(_ entry: ServiceEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file, at: [.service])
    guard let decision = respondent.decision else { throw refuse(.decisionMissing) }
    try requireNotFuture(entry.on)
    try require(decision.on <= entry.on, .dateOrder(earlier: decision.on, later: entry.on))
    let track = respondent.row.track ?? .discipline
    try requireServicePeriod(entry, of: respondent.row)
    var outcome = Outcome()
    switch entry.outcome {
    case .absent:
      start(
        "service.missed",
        on: track,
        option: decision.measure?.code,
        entry.on,
        &outcome,
        decided: decision.on
      )
    case .sent:
      // Sending is lawful service; only the day of receipt is still open.
      stop("decree.sent", of: respondent.row, on: entry.on, in: &outcome)
      stop("decree.served", of: respondent.row, on: entry.on, in: &outcome)
    case .received:
      stop("decree.served", of: respondent.row, on: entry.on, in: &outcome)
      stop("decree.sent", of: respondent.row, on: entry.on, in: &outcome)
      start(
        "decree.received",
        on: track,
        option: decision.measure?.code,
        entry.on,
        &outcome,
        decided: decision.on
      )
      outcome.served = entry.on
      outcome.stage = stage(after: .service, on: track)
      if outcome.stage == .completed { hold(respondent.row, in: &outcome) }
    }
    return [
      draft(.decreeServed(entry), in: file.id, for: [entry.respondent], outcome: outcome)
    ]
  }

  /// Asks why a decree is handed over or sent after its last day.
  private func requireServicePeriod(
    _ entry: ServiceEntry,
    of row: RespondentRow
  ) throws(Refusal) {
    guard entry.outcome != .absent else { return }
    // Who was absent may still be sent the decree within the days for sending.
    var last: CalendarDate?
    for clock in row.clocks where clock.isRunning {
      guard let deadline = law.catalogue.deadline(clock.code, on: clock.start),
        deadline.metTriggers.contains("decree.served")
          || deadline.metTriggers.contains("decree.sent")
      else { continue }
      let due = calendar.due(deadline, from: clock.start).date
      last = max(last ?? due, due)
    }
    if let last, last < entry.on {
      try requireReason(.servicePeriod, about: last.description, in: entry.reasons)
    }
  }

  /// Starts the clocks that `trigger` starts for a decision for `option`.
  func start(
    _ trigger: String,
    on track: Track,
    option: String?,
    _ date: CalendarDate,
    _ outcome: inout Outcome,
    decided: CalendarDate
  ) {
    for clock in clocks(startedBy: trigger, on: track, from: date)
    where law.isFor(clock, option: option, decided: decided) {
      outcome.start[clock.code] = date
    }
  }

  func takeEffect(_ entry: EffectEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file, at: [.appealWindow])
    try requireNotFuture(entry.on)
    var outcome = Outcome()
    for clock in respondent.row.clocks where clock.stop == nil {
      guard let deadline = law.catalogue.deadline(clock.code, on: clock.start),
        deadline.metTriggers.contains("decree.in_force")
      else { continue }
      // A remedy that was filed in time holds the decree until it is decided.
      try require(!clock.isHeld, .appealOpen(respondent.appeal?.entry.filed ?? entry.on))
      let due = calendar.due(deadline, of: clock).date
      try require(due <= entry.on, .notYet(due))
      outcome.stop[clock.code] = Outcome.Stop(due: due, met: entry.on)
    }
    outcome.stage = stage(after: .appealWindow, on: respondent.row.track ?? .discipline)
    return [
      draft(.decreeEffective(entry), in: file.id, for: [entry.respondent], outcome: outcome)
    ]
  }

  func complete(_ entry: CompletionEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file)
    try requireRunning(respondent)
    try requireNotFuture(entry.on)
    let track = respondent.row.track ?? .discipline
    try require(
      stage(after: respondent.row.stage, on: track) == .completed && respondent.decision != nil,
      .stage(have: respondent.row.stage, need: [.inForce])
    )
    try require(
      !respondent.isAppealPending,
      .appealOpen(respondent.appeal?.entry.filed ?? entry.on)
    )
    try requireExecuted(respondent, in: file, by: entry)
    var outcome = Outcome()
    outcome.stage = .completed
    hold(respondent.row, in: &outcome)
    return [
      draft(.respondentCompleted(entry), in: file.id, for: [entry.respondent], outcome: outcome)
    ]
  }

  /// The report of follow-up; with its number and date it closes the recommendation's clock.
  func report(_ entry: FollowUpEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    try require(!entry.respondents.isEmpty, .fieldRequired("r"))
    try require(!entry.to.isEmpty, .fieldRequired("to"))
    try require(!entry.letter.number.isEmpty, .fieldRequired("letter.number"))
    try requireNotFuture(entry.letter.date)
    return try entry.respondents.map { ordinal throws(Refusal) in
      let respondent = try respondent(ordinal, in: file)
      var outcome = Outcome()
      stop("followup.reported", of: respondent.row, on: entry.letter.date, in: &outcome)
      var single = entry
      single.respondents = [ordinal]
      return draft(.followUpReported(single), in: file.id, for: [ordinal], outcome: outcome)
    }
  }
}
