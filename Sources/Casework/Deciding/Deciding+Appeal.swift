extension Deciding {
  // MARK: The remedy

  func file(_ entry: AppealEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file)
    try requireNotFuture(entry.filed)
    try requireFilled(entry.grounds, "grounds")
    if let letter = entry.letter {
      try requireLetter(letter, "letter.number")
      try requireOrder(letter.date, entry.filed)
    }
    for number in entry.evidence ?? [] {
      try require(
        file.evidence.contains { $0.number == number },
        .numberUnknown("B\(number)")
      )
    }
    if let appeal = respondent.appeal { throw refuse(.alreadyDone(appeal.entry.filed)) }
    try requireCopy(entry.copyReceived, after: entry.filed)
    let own = respondent.decision?.measure?.code
    let decided = respondent.decision?.on ?? entry.filed
    if let own, let route = law.appeal(against: own, on: decided),
      route.kind.rawValue != entry.kind.rawValue
    {
      try requireReason(.appealRoute, about: own, in: entry.reasons)
    }
    let option = law.option(contestedBy: entry.kind, own: own, decided: decided)
    let window = respondent.row.clocks.last { clock in
      clock.isRunning
        && (law.catalogue.deadline(clock.code, on: clock.start)?.metTriggers.contains(
          "appeal.filed"
        ) ?? false)
    }
    guard let window, let deadline = law.catalogue.deadline(window.code, on: window.start) else {
      throw refuse(.decisionMissing)
    }
    let due = calendar.due(deadline, from: window.start).date
    let beside = respondent.row.besideStart(of: deadline, after: window.start).map {
      calendar.due(deadline, from: $0).date
    }
    // Where the law is read both ways the earlier day binds.
    let last = min(due, beside ?? due)
    let isInTime = entry.filed <= last
    if !isInTime {
      try requireReason(.appealWindow, about: last.description, in: entry.reasons)
    }
    var outcome = Outcome()
    outcome.stop[window.code] = Outcome.Stop(due: last, met: entry.filed)
    let track = respondent.row.track ?? .discipline
    if isInTime {
      // The decree stands still until the remedy is decided.
      outcome.hold = clocks(of: respondent.row, suspendedBy: "appeal.filed") { $0.isRunning }
      start(
        "appeal.received",
        on: track,
        option: option,
        entry.filed,
        &outcome,
        decided: decided
      )
    }
    if let copy = entry.copyReceived {
      start(
        "appeal.copy_received",
        on: track,
        option: option,
        copy,
        &outcome,
        decided: decided
      )
    }
    let facts = AppealFiled(
      entry: entry,
      due: last,
      isInTime: isInTime,
      besideDue: beside.map { max($0, due) }
    )
    return [draft(.appealFiled(facts), in: file.id, for: [entry.respondent], outcome: outcome)]
  }

  func answer(_ entry: AppealAnswerEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file)
    let appeal = try openAppeal(of: respondent)
    if let answer = respondent.aftermath.answer { throw refuse(.alreadyDone(answer.letter.date)) }
    try requireLetter(entry.letter, "letter.number")
    try requireOrder(appeal.entry.filed, entry.letter.date)
    let copy = entry.copyReceived ?? appeal.entry.copyReceived
    try requireCopy(copy, after: appeal.entry.filed)
    if let copy { try requireOrder(copy, entry.letter.date) }
    var outcome = Outcome()
    if let copy = entry.copyReceived, appeal.entry.copyReceived == nil {
      let track = respondent.row.track ?? .discipline
      let decided = respondent.decision?.on ?? copy
      let option = law.option(
        contestedBy: appeal.entry.kind,
        own: respondent.decision?.measure?.code,
        decided: decided
      )
      start(
        "appeal.copy_received",
        on: track,
        option: option,
        copy,
        &outcome,
        decided: decided
      )
      for (code, from) in outcome.start {
        guard let deadline = law.catalogue.deadline(code, on: from) else { continue }
        outcome.stop[code] = Outcome.Stop(
          due: calendar.due(deadline, from: from).date,
          met: entry.letter.date
        )
      }
    }
    stop("appeal.answered", of: respondent.row, on: entry.letter.date, in: &outcome)
    return [
      draft(.appealAnswered(entry), in: file.id, for: [entry.respondent], outcome: outcome)
    ]
  }

  // MARK: The ruling

  /// Records a ruling as it stands on paper; what the office thinks of it closes nothing.
  func rule(_ entry: AppealRulingEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file)
    let appeal = try openAppeal(of: respondent)
    try requireFilled(entry.by, "ruledBy")
    try requireFilled(entry.reason, "reason")
    try requireLetter(entry.letter, "letter.number")
    try requireNotFuture(entry.received)
    try requireOrder(appeal.entry.filed, entry.letter.date)
    try requireOrder(entry.letter.date, entry.received)
    try requireRuler(entry, on: appeal, of: respondent)
    if !appeal.isInTime, entry.outcome != .notAdmitted {
      try requireReason(.appealWindow, about: appeal.due.description, in: entry.reasons)
    }
    let replacement = try replacement(stated: entry, for: respondent, in: file)
    let row = respondent.row
    let track = row.track ?? .discipline
    var outcome = Outcome()
    stop("appeal.decided", of: row, on: entry.letter.date, in: &outcome)
    // An answer that never came is of no use any more.
    for clock in row.clocks where clock.isRunning {
      let isAnswer = law.catalogue.deadline(clock.code, on: clock.start)?.metTriggers.contains(
        "appeal.answered"
      )
      if isAnswer ?? false { outcome.hold.append(clock.code) }
    }
    if entry.outcome == .cancelled {
      overturn(row, in: &outcome)
    } else {
      for code in clocks(of: row, suspendedBy: "appeal.filed", where: \.isHeld) {
        outcome.release[code] = entry.received
      }
      outcome.level = replacement?.level
      outcome.option = replacement?.measure.code
      start(
        "appeal.decided",
        on: track,
        option: replacement?.measure.code ?? respondent.measure?.code,
        entry.received,
        &outcome,
        decided: respondent.decision?.on ?? entry.received
      )
    }
    let facts = AppealRuled(entry: entry, measure: replacement?.measure, level: replacement?.level)
    return [
      draft(
        .appealDecided(facts),
        in: file.id,
        for: [entry.respondent],
        also: [.record(respondent.person)],
        outcome: outcome
      )
    ]
  }

  /// The measure a ruling puts in place of the one decided; nil where it puts none.
  private func replacement(
    stated entry: AppealRulingEntry,
    for respondent: RespondentFile,
    in file: CaseFile
  ) throws(Refusal) -> (measure: FrozenRule, level: Level)? {
    guard entry.outcome.replacesMeasure else {
      if let option = entry.option {
        throw refuse(.rulingDirection(outcome: entry.outcome, option: option))
      }
      return nil
    }
    guard let option = entry.option else { throw refuse(.fieldRequired("option")) }
    guard let row = law.catalogue.sanction(option, on: file.actDay),
      let level = row.level ?? law.tracks.instrument(row.instrument)?.level
    else { throw refuse(.optionUnknown(option)) }
    try require(
      fits(entry.outcome, option, level, instead: respondent),
      .rulingDirection(outcome: entry.outcome, option: option)
    )
    let act = file.act?.last ?? entry.letter.date
    let ladder = law.ladder(for: respondent, in: file, office: state.office, on: entry.letter.date)
    let open = ladder?.open.first { $0.code == option }
    if open == nil {
      // The ruling binds the office all the same; that its own table says otherwise is put on record.
      try requireReason(.levelUnsure, about: option, in: entry.reasons)
    }
    let article = law.article(row.legalBasis, on: act, status: respondent.facts.status)
    let measure = FrozenRule(
      code: option,
      text: row.textID,
      article: open?.article ?? article ?? row.legalBasis.first?.text ?? option,
      confidence: row.confidence
    )
    return (measure, level)
  }

  /// Whether a measure is lighter, heavier or merely another one, as the outcome says.
  private func fits(
    _ outcome: AppealOutcome,
    _ option: String,
    _ level: Level,
    instead respondent: RespondentFile
  ) -> Bool {
    guard option != respondent.measure?.code else { return false }
    guard let before = respondent.row.level, let old = before.weight, let new = level.weight else {
      return true
    }
    return switch outcome {
    case .lightened: new <= old
    case .aggravated: new >= old
    case .changed, .upheld, .cancelled, .notAdmitted: true
    }
  }

  /// States that nothing is left of the measure: the matter ends and its clocks stand still.
  private func overturn(_ row: RespondentRow, in outcome: inout Outcome) {
    outcome.ending = .overturned
    if !row.isEnded { outcome.stage = .completed }
    hold(row, in: &outcome)
  }

  // MARK: The court

  func record(_ entry: LawsuitEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file)
    guard let decision = respondent.decision else { throw refuse(.decisionMissing) }
    try requireFilled(entry.court, "court")
    try requireLetter(entry.letter, "letter.number")
    try requireOrder(decision.on, entry.letter.date)
    var outcome = Outcome()
    let open = respondent.aftermath.openLawsuit
    switch entry.step {
    case .filed:
      if let open { throw refuse(.alreadyDone(open.letter.date)) }
      try requireRemedyFirst(entry, of: respondent)
      stop("lawsuit.filed", of: respondent.row, on: entry.letter.date, in: &outcome)
    case .judged:
      guard let open else { throw refuse(.lawsuitMissing) }
      try requireOrder(open.letter.date, entry.letter.date)
      guard let judged = entry.outcome else { throw refuse(.fieldRequired("outcome")) }
      if judged == .granted { overturn(respondent.row, in: &outcome) }
    }
    return [
      draft(
        .lawsuitRecorded(entry),
        in: file.id,
        for: [entry.respondent],
        also: [.record(respondent.person)],
        outcome: outcome
      )
    ]
  }

  // MARK: What these acts share

  private func openAppeal(of respondent: RespondentFile) throws(Refusal) -> AppealFiled {
    guard let appeal = respondent.appeal else { throw refuse(.appealMissing) }
    if let ruling = respondent.aftermath.ruling {
      throw refuse(.alreadyDone(ruling.entry.letter.date))
    }
    return appeal
  }

  private func requireCopy(
    _ copy: CalendarDate?,
    after filed: CalendarDate
  ) throws(Refusal) {
    guard let copy else { return }
    try requireOrder(filed, copy)
    try requireNotFuture(copy)
  }

  /// A letter with a number, not of the future.
  func requireLetter(_ letter: Letter, _ field: String) throws(Refusal) {
    try require(!letter.number.isEmpty, .fieldRequired(field))
    try requireNotFuture(letter.date)
  }

  func requireOrder(_ earlier: CalendarDate, _ later: CalendarDate) throws(Refusal) {
    try require(earlier <= later, .dateOrder(earlier: earlier, later: later))
  }

  /// The codes of a row's unfinished clocks that `event` makes stand still.
  private func clocks(
    of row: RespondentRow,
    suspendedBy event: String,
    where isMeant: (RunningClock) -> Bool
  ) -> [String] {
    row.clocks.filter { clock in
      clock.stop == nil && isMeant(clock)
        && (law.catalogue.deadline(clock.code, on: clock.start)?.isSuspended(by: event) ?? false)
    }
    .map(\.code)
  }
}

extension Level {
  /// Place among the levels that can be compared, the lightest first; nil for those that cannot.
  fileprivate var weight: Int? {
    switch self {
    case .moral: 0
    case .ringan, .sedang, .berat: disciplineOrder
    case .ptdh: (Level.berat.disciplineOrder ?? 0) + 1
    case .kontrak, .pidana: nil
    }
  }
}
