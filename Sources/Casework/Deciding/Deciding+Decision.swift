extension Deciding {
  // MARK: The study

  func write(_ entry: AssessmentEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file, at: [.assessment])
    let role: Role = entry.part == .inspectorate ? .inspectorate : .bkd
    try require(acting.role == role, .role(have: acting.role, need: [role]))
    try requireFilled(entry.reason, "reason")
    let rules = try entry.violations.map { code throws(Refusal) in
      try frozen(violation: code, for: respondent, in: file, reasons: entry.reasons)
    }
    if entry.proof == .proven { try require(!rules.isEmpty, .fieldRequired("violations")) }
    for number in entry.facts.flatMap(\.evidence) {
      try require(file.evidence.contains { $0.number == number }, .evidenceUnknown(number))
    }
    if let option = entry.advice?.option {
      try require(law.catalogue.sanction(option, on: file.actDay) != nil, .optionUnknown(option))
    }
    try requireOpenLevel(entry, for: respondent, in: file)
    if let reviewer = entry.reviewer {
      try requireReviewer(reviewer, of: entry.part, in: file)
    }
    let earlier = file.respondent(entry.respondent)?.studyVersions[entry.part] ?? 0
    let facts = AssessmentWritten(
      version: earlier + 1,
      author: acting.actor,
      rules: rules,
      entry: entry
    )
    var outcome = Outcome()
    outcome.cause = entry.intent
    outcome.mitigating = entry.mitigating?.count ?? 0
    return [
      draft(.assessmentWritten(facts), in: file.id, for: [entry.respondent], outcome: outcome)
    ]
  }

  /// Whoever is asked to review is somebody else of the same office, without an interest in the case.
  private func requireReviewer(
    _ reviewer: ActorID,
    of part: AssessmentPart,
    in file: CaseFile
  ) throws(Refusal) {
    guard let record = state.office.actors[reviewer] else {
      throw refuse(.actorUnknown(reviewer.text))
    }
    try requireMember(reviewer)
    try require(reviewer != acting.actor, .authorIsReviewer)
    try require(!file.conflicted.contains(reviewer), .otherConflicted(reviewer))
    let role: Role = part == .inspectorate ? .inspectorate : .bkd
    try require(
      record.roles.contains(role),
      .valueUnknown(field: "reviewer", value: reviewer.text)
    )
  }

  func review(_ entry: ReviewEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file, at: [.assessment])
    guard let record = respondent.assessments[entry.part], record.review == nil else {
      throw refuse(.assessmentMissing([entry.part]))
    }
    try require(record.written.author != acting.actor, .authorIsReviewer)
    if entry.verdict == .returned {
      try require(entry.comment != nil, .fieldRequired("comment"))
    }
    var outcome = Outcome()
    let others = AssessmentPart.allCases.filter { $0 != entry.part }
    let isComplete =
      entry.verdict == .approved
      && others.allSatisfy { respondent.assessments[$0]?.isFinal ?? false }
    if isComplete, let track = respondent.row.track {
      outcome.stage = stage(after: .assessment, on: track)
    }
    let facts = AssessmentReviewed(
      version: record.written.version,
      reviewer: acting.actor,
      entry: entry
    )
    return [
      draft(.assessmentReviewed(facts), in: file.id, for: [entry.respondent], outcome: outcome)
    ]
  }

  // MARK: The decision

  func impose(_ entry: SanctionEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file)
    try requireDecidable(respondent, in: file, on: entry.on)
    try requireFilled(entry.reason, "reason")
    try requireNoProposal(respondent)
    let option = try openOption(entry.option, on: entry.on, for: respondent, in: file)
    try requireNotPunished(respondent, in: file)
    let decider = try decider(
      by: entry.signedSheet,
      option: option.code,
      level: option.level,
      for: respondent,
      in: file,
      on: entry.on
    )
    let entitlement = try requireEntitled(
      decider,
      option: option.code,
      level: option.level,
      for: respondent,
      in: file,
      on: entry.on,
      permit: entry.permit
    )
    try requireTeam(option.level, for: respondent, in: file)
    try requireIndependence(decider, option.level, of: respondent)
    try requireReasons(
      for: option,
      entry,
      respondent: respondent,
      in: file,
      further: entitlement.warnings + windowWarnings(respondent, in: file)
    )
    return [
      decided(
        respondent,
        in: file,
        Decided(
          on: entry.on,
          by: .official(decider, facts(of: entry.signedSheet)),
          reason: entry.reason,
          authority: entitlement.article,
          measure: FrozenRule(option),
          level: option.level,
          reasons: entry.reasons,
          permit: entry.permit
        )
      )
    ]
  }

  func clear(_ entry: NotProvenEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file)
    try requireDecidable(respondent, in: file, on: entry.on)
    try requireFilled(entry.reason, "reason")
    try requireNoProposal(respondent)
    let decider = try decider(
      by: entry.signedSheet,
      option: nil,
      level: nil,
      for: respondent,
      in: file,
      on: entry.on
    )
    let entitlement = try requireEntitled(
      decider,
      option: nil,
      level: nil,
      for: respondent,
      in: file,
      on: entry.on
    )
    let warnings = entitlement.warnings + windowWarnings(respondent, in: file)
    let isStudiedAsProven = respondent.assessments.values.contains {
      $0.written.entry.proof == .proven
    }
    // Why nothing is proven is why the advice is not followed: it is not asked for twice.
    var reasons = entry.reasons
    if isStudiedAsProven || departure(from: nil, for: respondent, in: file) != nil {
      let code = GuardCode.departFromRecommendation.rawValue
      reasons = (reasons ?? [:]).merging([code: entry.reason]) { stated, _ in stated }
    }
    try requireAnswered(warnings, in: reasons)
    return [
      decided(
        respondent,
        in: file,
        Decided(
          on: entry.on,
          by: .official(decider, facts(of: entry.signedSheet)),
          reason: entry.reason,
          authority: entitlement.article,
          measure: nil,
          level: nil,
          reasons: reasons,
          rehabilitation: entry.letter
        )
      )
    ]
  }

  /// The one order of guards before any decision: not twice, not unheard, not unstudied.
  func requireDecidable(
    _ respondent: RespondentFile,
    in file: CaseFile,
    on date: CalendarDate
  ) throws(Refusal) {
    if let decision = respondent.decision { throw refuse(.oneSanction(decision.on)) }
    try requireRunning(respondent)
    try requireNotFuture(date)
    let track = respondent.row.track
    let needsExamination = law.stages(of: track ?? .discipline, on: now.date).contains {
      $0.stage == .examination && !$0.isOptional
    }
    if needsExamination { try require(respondent.isExamined, .examinationRequired) }
    if track == .contract {
      let isHeard =
        respondent.isExamined || respondent.clarifications.contains { $0.isPresent }
      try require(isHeard, .examinationRequired)
    } else {
      let missing = AssessmentPart.allCases.filter {
        !(respondent.assessments[$0]?.isFinal ?? false)
      }
      try require(missing.isEmpty, .assessmentMissing(missing))
    }
    try require(
      respondent.row.stage == .decision,
      .stage(have: respondent.row.stage, need: [.decision])
    )
    if let heard = respondent.lastHearing {
      try require(heard <= date, .dateOrder(earlier: heard, later: date))
    }
    if let actor = file.openConflicts(of: respondent).first {
      throw refuse(.conflictUnreplaced(actor))
    }
  }

  /// Deciding while the person may still add to the record is put on record with a reason.
  func windowWarnings(
    _ respondent: RespondentFile,
    in file: CaseFile
  ) -> [Warning] {
    guard let end = file.additionsEnd(of: respondent, law: law), now < end else { return [] }
    return [Warning(code: .statementWindow, subject: end.date.description)]
  }

  /// The ladder of what may be imposed on this respondent, by what the study found.
  func openOption(
    _ code: String,
    on date: CalendarDate,
    for respondent: RespondentFile,
    in file: CaseFile
  ) throws(Refusal) -> OpenOption {
    guard let ladder = law.ladder(for: respondent, in: file, office: state.office, on: date)
    else { throw refuse(.violationUnknown("")) }
    if let option = ladder.open.first(where: { $0.code == code }) { return option }
    guard let closed = ladder.closed.first(where: { $0.code == code }) else {
      throw refuse(.optionUnknown(code))
    }
    throw Refusal(
      cause: .optionClosed(code: closed.code, reason: closed.reason),
      article: closed.article
    )
  }

  // MARK: Ends that lie in the person

  func discontinue(_ entry: DiscontinueEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file)
    try requireRunning(respondent)
    if let decision = respondent.decision { throw refuse(.oneSanction(decision.on)) }
    try requireNotFuture(entry.on)
    try requireFilled(entry.note, "note")
    // The personnel office records what is so; who ends a matter by deciding must be who may decide it.
    if acting.role != .bkd {
      _ = try requireEntitled(
        acting,
        option: nil,
        level: nil,
        for: respondent,
        in: file,
        on: entry.on
      )
    }
    var outcome = Outcome()
    outcome.stage = .discontinued
    outcome.ending = .discontinued
    hold(respondent.row, in: &outcome)
    return [
      draft(
        .respondentDiscontinued(entry),
        in: file.id,
        for: [entry.respondent],
        also: [.record(respondent.person)],
        outcome: outcome
      )
    ]
  }
}
