extension Deciding {
  func finish(_ entry: VerificationEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    try requireNotFuture(entry.on)
    try require(!entry.respondents.isEmpty, .fieldRequired("r"))
    return try entry.respondents.map { ordinal throws(Refusal) in
      let respondent = try respondent(ordinal, in: file, at: [.intake, .verification])
      return try verified(respondent, entry, in: file)
    }
  }

  private func verified(
    _ respondent: RespondentFile,
    _ entry: VerificationEntry,
    in file: CaseFile
  ) throws(Refusal) -> DraftEvent {
    var outcome = Outcome()
    var stated = entry
    stated.respondents = [respondent.ordinal]
    var rules: [FrozenRule] = []
    var track = respondent.row.track ?? law.track(of: respondent.facts.status)
    switch entry.outcome {
    case .incomplete:
      outcome.stage = .verification
    case .notOurs:
      track = .notOurs
      outcome.stage = .transferred
      outcome.ending = .notOurs
    case .complete:
      let codes = entry.violations ?? []
      if !file.correspondence.missing.isEmpty {
        try requireReason(.completeness, about: "", in: entry.reasons)
      }
      try require(!codes.isEmpty, .fieldRequired("violations"))
      rules = try codes.map { code throws(Refusal) in
        try frozen(violation: code, for: respondent, in: file, reasons: entry.reasons)
      }
      try requireFittingPhase(codes, entry, in: file)
      track = try chosenTrack(entry, codes: codes, for: respondent, in: file)
      outcome.stage = stage(after: .verification, on: track)
      outcome.violations = withoutCrimes(codes, on: file.actDay)
    }
    outcome.track = track
    return draft(
      .verificationFinished(VerificationFinished(entry: stated, rules: rules, track: track)),
      in: file.id,
      for: [respondent.ordinal],
      outcome: outcome
    )
  }

  /// A violation's text and article as they read on the day of the act.
  ///
  /// A row that came later may be cited with a reason; one that had ended may not.
  func frozen(
    violation code: String,
    for respondent: RespondentFile,
    in file: CaseFile,
    reasons: [String: Text]?
  ) throws(Refusal) -> FrozenRule {
    guard let row = law.catalogue.violation(code, on: file.actDay) else {
      throw refuse(.violationUnknown(code))
    }
    var citing = file.actDay
    if file.act != nil, !row.isInForce(on: citing) {
      guard citing < row.validFrom else { throw refuse(.violationNotInForce(code)) }
      if !respondent.waived.contains(code) {
        try requireReason(.actBeforeRule, about: code, in: reasons)
      }
      citing = row.validFrom
    }
    guard
      let rule = law.frozenViolation(code, actDate: citing, status: respondent.facts.status)
    else { throw refuse(.violationUnknown(code)) }
    return rule
  }

  /// A rule about another part of the election than the act's may be cited only with a reason.
  private func requireFittingPhase(
    _ codes: [String],
    _ entry: VerificationEntry,
    in file: CaseFile
  ) throws(Refusal) {
    for code in codes
    where law.catalogue.violation(code, on: file.actDay)?.phase.includes(file.phase) == false {
      try requireReason(.violationPhase, about: code, in: entry.reasons)
    }
  }

  /// The track the cited rules lead to; where they allow several, the one stated, with its reason.
  private func chosenTrack(
    _ entry: VerificationEntry,
    codes: [String],
    for respondent: RespondentFile,
    in file: CaseFile
  ) throws(Refusal) -> Track {
    let possible = law.tracks(
      for: codes,
      status: respondent.facts.status,
      phase: file.phase,
      on: file.act?.from ?? entry.on,
      waived: entry.reasons?[GuardCode.actBeforeRule.rawValue] == nil ? [] : Set(codes)
    )
    guard let first = possible.first else {
      throw refuse(.violationUnknown(codes.joined(separator: ", ")))
    }
    guard let stated = entry.track else { return first }
    try require(possible.contains(stated), .trackNotPossible(stated))
    if stated != first {
      try requireReason(.violationPhase, about: stated.rawValue, in: entry.reasons)
    }
    return stated
  }

  func invite(_ entry: ClarificationInvite) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    try require(!entry.respondents.isEmpty, .fieldRequired("r"))
    try checkMeeting(entry.meeting, letter: entry.letter)
    for ordinal in entry.respondents {
      _ = try respondent(
        ordinal,
        in: file,
        at: [.verification, .clarification, .examination, .assessment]
      )
    }
    var outcome = Outcome()
    outcome.meeting = "\(entry.meeting.date) \(entry.meeting.time)"
    return [
      draft(.clarificationInvited(entry), in: file.id, for: entry.respondents, outcome: outcome)
    ]
  }

  func hold(_ entry: ClarificationEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(
      entry.respondent,
      in: file,
      at: [.verification, .clarification, .examination, .assessment]
    )
    try requireNotFuture(entry.on)
    try requireFilled(entry.summary, "summary")
    var outcome = Outcome()
    if let track = respondent.row.track, respondent.row.stage == .clarification, entry.isPresent {
      outcome.stage = stage(after: .clarification, on: track)
    }
    return [
      draft(.clarificationHeld(entry), in: file.id, for: [entry.respondent], outcome: outcome)
    ]
  }

  func checkMeeting(_ meeting: Appointment, letter: Letter) throws(Refusal) {
    try require(!letter.number.isEmpty, .fieldRequired("letter.number"))
    try requireNotFuture(letter.date)
    try require(
      letter.date <= meeting.date,
      .meetingBeforeLetter(letter: letter.date, meeting: meeting.date)
    )
    try require(!meeting.time.isEmpty, .fieldRequired("meeting.time"))
    try requireFilled(meeting.place, "meeting.place")
  }

  // MARK: Team and summonses

  func form(_ entry: TeamEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    try require(!entry.respondents.isEmpty, .fieldRequired("r"))
    try require(!entry.decree.number.isEmpty, .fieldRequired("decree.number"))
    try requireNotFuture(entry.decree.date)
    let present = Set(entry.members.map(\.element))
    let missing = [TeamElement.superior, .oversight, .personnel].filter { !present.contains($0) }
    try require(missing.isEmpty, .teamElements(missing))
    let chairs = entry.members.count(where: \.isChair)
    try require(chairs == 1, .teamChairs(chairs))
    for ordinal in entry.respondents {
      let respondent = try respondent(ordinal, in: file)
      try requireRunning(respondent)
      try requireUninvolved(entry.members, in: respondent, of: file)
      for member in entry.members {
        let examined = respondent.facts.positionClass
        let isLower = member.positionClass.isLower(than: examined) ?? false
        try require(!isLower, .teamRank(member: member.positionClass, examined: examined))
      }
    }
    var outcome = Outcome()
    outcome.isInProgress = true
    return [draft(.teamFormed(entry), in: file.id, for: entry.respondents, outcome: outcome)]
  }

  /// Summons I, or II to those who missed I; one event for each respondent.
  func issue(_ entry: SummonsEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    try require(!entry.respondents.isEmpty, .fieldRequired("r"))
    try checkMeeting(entry.meeting, letter: entry.letter)
    return try entry.respondents.enumerated().map { index, ordinal throws(Refusal) in
      try summoned(ordinal, try spaced(entry, index), in: file)
    }
  }

  private func summoned(
    _ ordinal: Int,
    _ entry: SummonsEntry,
    in file: CaseFile
  ) throws(Refusal) -> DraftEvent {
    let respondent = try respondent(
      ordinal,
      in: file,
      at: [.verification, .clarification, .examination]
    )
    try require(respondent.summonses.count < 2, .summonsTwice)
    try requireSignatory(entry, for: respondent, in: file)
    let round = respondent.summonses.count + 1
    try requireTeamWhereHeavy(respondent, in: file, reasons: entry.reasons)
    var outcome = Outcome()
    if let earlier = respondent.summonses.last {
      // The second summons only follows a missed day.
      try require(
        earlier.attendance?.entry.isPresent == false,
        .summonsOpen(earlier.entry.meeting.date)
      )
    }
    if let track = respondent.row.track {
      try checkInterval(entry, round: round, act: file.actDay, respondent: respondent, on: track)
      let trigger = round == 1 ? "summons.issued I" : ""
      for clock in clocks(startedBy: trigger, on: track, from: entry.letter.date) {
        outcome.start[clock.code] = entry.letter.date
      }
    }
    outcome.meeting = "\(entry.meeting.date) \(entry.meeting.time)"
    outcome.isInProgress = true
    var single = entry
    single.respondents = [ordinal]
    return draft(
      .summonsIssued(SummonsIssued(round: round, entry: single)),
      in: file.id,
      for: [ordinal],
      outcome: outcome
    )
  }

  /// The day of the examination against the dated interval rule, which warns and asks for a reason.
  private func checkInterval(
    _ entry: SummonsEntry,
    round: Int,
    act: CalendarDate,
    respondent: RespondentFile,
    on track: Track
  ) throws(Refusal) {
    let trigger = round == 1 ? "summons.issued I" : "examination.missed"
    let start = round == 1 ? entry.letter.date : respondent.summonses.last?.entry.meeting.date
    guard let start, let row = clocks(startedBy: trigger, on: track, from: start).first else {
      return
    }
    let limit = calendar.due(row, from: start).date
    let isWithin =
      law.summonsDirection(on: act) == .atMost
      ? entry.meeting.date <= limit : entry.meeting.date >= limit
    guard !isWithin else { return }
    do throws(Refusal) {
      try requireReason(.summonsInterval, about: limit.description, in: entry.reasons)
    } catch {
      // The rule of the day of the act, and of this summons, is the one to be read.
      throw Refusal(
        cause: error.cause,
        article: law.summonsArticle(row, on: act) ?? error.article
      )
    }
  }

  func record(_ entry: AttendanceEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(
      entry.respondent,
      in: file,
      at: [.verification, .clarification, .examination]
    )
    guard let summons = respondent.summonses.last else { throw refuse(.summonsMissing) }
    if let attendance = summons.attendance { throw refuse(.alreadyDone(attendance.entry.on)) }
    try requireNotFuture(entry.on)
    // Nobody stays away before the day; whoever comes may come from the letter's day on.
    let earliest = entry.isPresent ? summons.entry.letter.date : summons.entry.meeting.date
    try require(earliest <= entry.on, .dateOrder(earlier: earliest, later: entry.on))
    var outcome = Outcome()
    if entry.isPresent {
      stop("examination.held", of: respondent.row, on: entry.on, in: &outcome)
    } else {
      let called = summons.entry.meeting
      try require(called.hasCome(at: now), .summonsHour(called))
      try require(!(entry.record ?? "").isEmpty, .fieldRequired("record"))
      missed(respondent, round: summons.round, on: entry.on, in: &outcome)
    }
    return [
      draft(
        .attendanceRecorded(AttendanceRecorded(round: summons.round, entry: entry)),
        in: file.id,
        for: [entry.respondent],
        outcome: outcome
      )
    ]
  }

  /// After the first missed day the second summons is due; after the second the file speaks alone.
  private func missed(
    _ respondent: RespondentFile,
    round: Int,
    on date: CalendarDate,
    in outcome: inout Outcome
  ) {
    guard let track = respondent.row.track else { return }
    stop("examination.held", of: respondent.row, on: date, in: &outcome)
    if round == 1 {
      for clock in clocks(startedBy: "examination.missed", on: track, from: date) {
        outcome.start[clock.code] = date
      }
    } else {
      let current: Stage = track == .contract ? .clarification : .examination
      outcome.stage = stage(after: current, on: track)
    }
  }

  // MARK: The statement record

  func answer(_ entry: AnswerEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(
      entry.respondent,
      in: file,
      at: [.verification, .clarification, .examination]
    )
    try requirePresent(respondent)
    try require(respondent.statement == nil, .alreadyDone(respondent.statement?.on ?? now.date))
    try requireFilled(entry.question, "question")
    try requireFilled(entry.answer, "answer")
    let facts = StatementAnswered(number: respondent.answers.count + 1, entry: entry)
    return [draft(.statementAnswered(facts), in: file.id, for: [entry.respondent])]
  }

  func requirePresent(_ respondent: RespondentFile) throws(Refusal) {
    let isPresent = respondent.summonses.last?.attendance?.entry.isPresent ?? false
    try require(isPresent, .summonsMissing)
  }

  func close(_ entry: StatementClosing) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(
      entry.respondent,
      in: file,
      at: [.verification, .clarification, .examination]
    )
    try requirePresent(respondent)
    try require(!respondent.answers.isEmpty, .statementEmpty)
    try require(respondent.statement == nil, .alreadyDone(respondent.statement?.on ?? now.date))
    try requireNotFuture(entry.on)
    try require(!entry.examiners.isEmpty, .fieldRequired("examiners"))
    for actor in entry.examiners {
      try require(state.office.actors[actor] != nil, .actorUnknown(actor.text))
    }
    if !entry.isSigned { try require(entry.refusal != nil, .fieldRequired("refusal")) }
    var outcome = Outcome()
    if let track = respondent.row.track {
      let current: Stage = track == .contract ? .clarification : .examination
      outcome.stage = stage(after: current, on: track)
    }
    return [
      draft(.statementClosed(entry), in: file.id, for: [entry.respondent], outcome: outcome)
    ]
  }

  func prove(_ entry: MembershipEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file, at: [.membershipProof])
    try requireNotFuture(entry.since)
    for number in entry.evidence ?? [] {
      try require(file.evidence.contains { $0.number == number }, .evidenceUnknown(number))
    }
    var outcome = Outcome()
    outcome.stage = stage(after: .membershipProof, on: respondent.row.track ?? .party)
    return [
      draft(.membershipProved(entry), in: file.id, for: [entry.respondent], outcome: outcome)
    ]
  }

  func hear(_ entry: EthicsHearing) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file, at: [.ethicsHearing])
    try requireNotFuture(entry.on)
    try requireFilled(entry.note, "note")
    let isFormed = respondent.procedure.panels.contains { panel in
      panel.decree.number == entry.panel.number && panel.decree.date <= entry.on
    }
    if !isFormed { try requireReason(.panelFirst, about: entry.panel.number, in: entry.reasons) }
    if let option = entry.option {
      try require(law.catalogue.sanction(option, on: file.actDay) != nil, .optionUnknown(option))
    }
    var outcome = Outcome()
    outcome.stage = stage(after: .ethicsHearing, on: respondent.row.track ?? .ethics)
    return [draft(.ethicsHeard(entry), in: file.id, for: [entry.respondent], outcome: outcome)]
  }
}
