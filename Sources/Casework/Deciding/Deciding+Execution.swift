extension Deciding {
  func call(_ entry: ServiceCallEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file, at: [.service])
    guard let decision = respondent.decision else { throw refuse(.decisionMissing) }
    try requireLetter(entry.letter, "letter.number")
    try requireOrder(decision.on, entry.letter.date)
    try require(
      entry.letter.date <= entry.meeting.date,
      .meetingBeforeLetter(letter: entry.letter.date, meeting: entry.meeting.date)
    )
    try requireFilled(entry.meeting.place, "meeting.place")
    return [draft(.decreeCalled(entry), in: file.id, for: [entry.respondent])]
  }

  /// Carrying out: the day it begins and, where the measure has a length, the last day.
  func begin(_ entry: ExecutionEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file)
    if let begun = respondent.aftermath.execution { throw refuse(.alreadyDone(begun.entry.from)) }
    guard let measure = respondent.measure else { throw refuse(.decisionMissing) }
    let track = respondent.row.track ?? .discipline
    let hasForce = law.stages(of: track, on: now.date).contains { $0.stage == .inForce }
    // A track without a day in force executes once the decree is handed over.
    let stage: Stage = hasForce ? .inForce : .completed
    try require(
      respondent.row.stage == stage,
      .stage(have: respondent.row.stage, need: [stage])
    )
    try require(
      !respondent.isAppealPending,
      .appealOpen(respondent.appeal?.entry.filed ?? entry.from)
    )
    if let letter = entry.letter { try requireLetter(letter, "letter.number") }
    let fixed = law.effectiveDate(of: respondent)
    if let fixed {
      if entry.from != fixed {
        try requireReason(.effectiveDate, about: fixed.description, in: entry.reasons)
      }
    } else {
      try requireNotFuture(entry.from)
      if let effective = respondent.effective { try requireOrder(effective, entry.from) }
    }
    let months = law.catalogue.sanction(measure.code, on: file.actDay)?.durationMonths
    let facts = ExecutionBegun(
      entry: entry,
      until: months.map { entry.from.adding(months: $0).adding(days: -1) }
    )
    var outcome = Outcome()
    let ban = law.replacementBan(
      option: measure.code,
      position: respondent.facts.positionClass,
      on: entry.from,
      region: state.office.founded.region
    )
    if ban != nil {
      start(
        "official.replaced",
        on: track,
        option: measure.code,
        entry.from,
        &outcome,
        decided: respondent.decision?.on ?? entry.from
      )
    }
    return [draft(.executionBegun(facts), in: file.id, for: [entry.respondent], outcome: outcome)]
  }

  /// Asks why a measure with a length ends before its last day, or never began.
  func requireExecuted(
    _ respondent: RespondentFile,
    in file: CaseFile,
    by entry: CompletionEntry
  ) throws(Refusal) {
    guard let measure = respondent.measure,
      law.catalogue.sanction(measure.code, on: file.actDay)?.durationMonths != nil
    else { return }
    guard let until = respondent.aftermath.execution?.until else {
      return try requireReason(.executionEnd, about: measure.code, in: entry.reasons)
    }
    if entry.on < until {
      try requireReason(.executionEnd, about: until.description, in: entry.reasons)
    }
  }

  func record(_ entry: UploadEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file)
    guard let decision = respondent.decision else { throw refuse(.decisionMissing) }
    let named = entry.documents.contains { !($0.value ?? "").isEmpty }
    try require(named, .fieldRequired("documents"))
    try requireOrder(decision.on, entry.on)
    try requireNotFuture(entry.on)
    return [draft(.uploadRecorded(entry), in: file.id, for: [entry.respondent])]
  }

  /// Measures against an office that does not act; a block goes on until it is lifted.
  func record(_ entry: OversightEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    try require(!entry.respondents.isEmpty, .fieldRequired("r"))
    try requireLetter(entry.letter, "letter.number")
    try requireOrder(entry.letter.date, entry.received)
    try requireNotFuture(entry.received)
    return try entry.respondents.map { ordinal throws(Refusal) in
      let respondent = try respondent(ordinal, in: file)
      var outcome = Outcome()
      switch entry.measure {
      case .warning, .reprimand: break
      case .blocking:
        if let since = respondent.row.blockedSince { throw refuse(.alreadyDone(since)) }
        outcome.block = .began(entry.letter.date)
      case .unblocking:
        guard let since = respondent.row.blockedSince else { throw refuse(.notBlocked) }
        try requireOrder(since, entry.letter.date)
        outcome.block = .lifted
      case .annulment: try annul(respondent, by: entry, in: &outcome)
      }
      var single = entry
      single.respondents = [ordinal]
      return draft(.oversightRecorded(single), in: file.id, for: [ordinal], outcome: outcome)
    }
  }

  /// States that a decree is annulled: its clocks stand still and the decision is open again.
  private func annul(
    _ respondent: RespondentFile,
    by entry: OversightEntry,
    in outcome: inout Outcome
  ) throws(Refusal) {
    guard let decision = respondent.decision, respondent.measure != nil else {
      throw refuse(.decisionMissing)
    }
    try require(entry.from == .bkn, .valueUnknown(field: "from", value: entry.from.rawValue))
    try require(!(entry.note?.value ?? "").isEmpty, .fieldRequired("note"))
    try requireOrder(decision.on, entry.letter.date)
    outcome.ending = .overturned
    outcome.stage = .decision
    for clock in respondent.row.clocks where clock.isRunning {
      let deadline = law.catalogue.deadline(clock.code, on: clock.start)
      let answers = deadline?.metTriggers.contains("followup.reported") ?? false
      if !answers { outcome.hold.append(clock.code) }
    }
  }

  /// Clears the name of someone against whom nothing was proven, or whose decree was annulled.
  func record(_ entry: RehabilitationEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file)
    let ending = respondent.row.ending
    try require(
      ending == .notProven || ending == .overturned,
      .stage(have: respondent.row.stage, need: [.notProven])
    )
    if let done = respondent.aftermath.rehabilitation { throw refuse(.alreadyDone(done.on)) }
    try requireLetter(entry.letter, "letter.number")
    try requireNotFuture(entry.on)
    if let decision = respondent.decision { try requireOrder(decision.on, entry.on) }
    return [
      draft(
        .rehabilitationRecorded(entry),
        in: file.id,
        for: [entry.respondent],
        also: [.record(respondent.person)]
      )
    ]
  }
}

extension LawBook {
  /// The day from which a measure counts where the law fixes it; nil where the office chooses.
  package func effectiveDate(of respondent: RespondentFile) -> CalendarDate? {
    let note = overlay.sanctions.first { $0.code == respondent.measure?.code }
    return switch note?.effective {
    case .endOfMembershipMonth: respondent.membership?.since.endOfMonth
    case .endOfContract: respondent.facts.contract?.to
    case nil: nil
    }
  }
}
