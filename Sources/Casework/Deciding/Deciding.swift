/// What a command is judged against: the office, the index, the law of the day and the case concerned.
package struct DecidingState: Sendable {
  package var office: OfficeState
  package var index: CaseIndex
  package var law: LawBook
  /// Pledges, circulars and the money for legal aid.
  package var registers: Registers
  /// The file of the case the command names, if it names one that exists.
  package var file: CaseFile?

  package init(
    office: OfficeState,
    index: CaseIndex,
    law: LawBook,
    registers: Registers,
    file: CaseFile?
  ) {
    self.office = office
    self.index = index
    self.law = law
    self.registers = registers
    self.file = file
  }
}

/// An event about to be written, with its streams and the outcome it states.
package struct DraftEvent: Hashable, Sendable {
  package var event: Event
  package var stream: StreamID
  package var also: [StreamID]
  package var outcome: Outcome

  package init(event: Event, stream: StreamID, also: [StreamID], outcome: Outcome) {
    self.event = event
    self.stream = stream
    self.also = also
    self.outcome = outcome
  }
}

/// Judges one command: the events it leads to, or why not.
///
/// Pure: the same command, state and time always give the same answer.
/// - Throws: ``Refusal`` with rule, article and what is missing; nothing is written then.
package func decide(
  _ command: Command,
  by acting: Acting,
  state: DecidingState,
  now: Timestamp
) throws(Refusal) -> [DraftEvent] {
  let deciding = Deciding(state: state, acting: acting, now: now)
  try deciding.requireRole(for: command.name)
  if let id = command.file { try deciding.requireOpen(id) }
  return deciding.freezing(try deciding.drafts(for: command))
}

/// One judgement in progress; the rules are in the extensions, by subject.
struct Deciding {
  let state: DecidingState
  let acting: Acting
  let now: Timestamp

  var law: LawBook { state.law }
  var calendar: WorkCalendar { law.workCalendar(region: state.office.founded.region) }

  func drafts(for command: Command) throws(Refusal) -> [DraftEvent] {
    switch command {
    case .enrolActor(let entry): try enrol(entry)
    case .appointActor(let entry): try appoint(entry)
    case .proposeRule(let entry): try propose(entry)
    case .confirmRule(let entry): try confirm(entry)
    case .withdrawRule(let entry): try withdraw(entry)
    case .fixLevel(let entry): try fix(entry)
    case .recordTip(let entry): try record(entry)
    case .checkTip(let entry): try check(entry)
    case .registerReport(let entry): try register(entry)
    case .secludeCase(let entry): try seclude(entry)
    case .declareConflict(let entry): try declare(entry)
    case .succeedConflict(let entry): try succeed(entry)
    case .attachEvidence(let entry): try attach(entry)
    case .handleEvidence(let entry): try handle(entry)
    case .redactEvidence(let entry): try redact(entry)
    case .recheckEvidence(let entry): try recheck(entry)
    case .answerDuplicate(let entry): try answer(entry)
    case .mergeReports(let entry): try merge(entry)
    case .recordFinding(let entry): try record(entry)
    case .recordRecommendation(let entry): try record(entry)
    case .beginWaiting(let entry): try beginWaiting(entry)
    case .endWaiting(let entry): try endWaiting(entry)
    case .finishVerification(let entry): try finish(entry)
    case .inviteClarification(let entry): try invite(entry)
    case .holdClarification(let entry): try hold(entry)
    case .assignTip(let entry): try assign(entry)
    case .checkCompleteness(let entry): try check(entry)
    case .recordDisposition(let entry): try dispose(entry)
    case .forwardCase(let entry): try forward(entry)
    case .withdrawReport(let entry): try withdraw(entry)
    case .sendLetter(let entry): try send(entry)
    case .receiveLetter(let entry): try receive(entry)
    case .acknowledgeLetter(let entry): try acknowledge(entry)
    case .openExamination(let entry): try open(entry)
    case .reopenExamination(let entry): try reopen(entry)
    case .addStatement(let entry): try add(entry)
    case .stateWitness(let entry): try hearWitness(entry)
    case .reportExamination(let entry): try reportResult(entry)
    case .beginRelease(let entry): try release(entry)
    case .endRelease(let entry): try endRelease(entry)
    case .formPanel(let entry): try form(entry)
    case .chooseTrack(let entry): try choose(entry)
    case .returnDecision(let entry): try sendBack(entry)
    case .deferDecision(let entry): try putOff(entry)
    case .recordCrime(let entry): try record(entry)
    case .recordStep(let entry): try record(entry)
    case .sendProposal(let entry): try propose(entry)
    case .answerProposal(let entry): try answer(entry)
    case .formTeam(let entry): try form(entry)
    case .issueSummons(let entry): try issue(entry)
    case .recordAttendance(let entry): try record(entry)
    case .answerStatement(let entry): try answer(entry)
    case .closeStatement(let entry): try close(entry)
    case .proveMembership(let entry): try prove(entry)
    case .hearEthics(let entry): try hear(entry)
    case .writeAssessment(let entry): try write(entry)
    case .reviewAssessment(let entry): try review(entry)
    case .imposeSanction(let entry): try impose(entry)
    case .decideNotProven(let entry): try clear(entry)
    case .passDecision(let entry): try pass(entry)
    case .replaceSuperior(let entry): try replace(entry)
    case .withdrawConflict(let entry): try withdraw(entry)
    case .leaveOffice(let entry): try leave(entry)
    case .handOver(let entry): try handOver(entry)
    case .linkPerson(let entry): try link(entry)
    case .positionPerson(let entry): try position(entry)
    case .numberDecree(let entry): try number(entry)
    case .recordService(let entry): try record(entry)
    case .fileAppeal(let entry): try file(entry)
    case .callService(let entry): try call(entry)
    case .answerAppeal(let entry): try answer(entry)
    case .decideAppeal(let entry): try rule(entry)
    case .recordLawsuit(let entry): try record(entry)
    case .beginExecution(let entry): try begin(entry)
    case .recordUpload(let entry): try record(entry)
    case .recordOversight(let entry): try record(entry)
    case .recordRehabilitation(let entry): try record(entry)
    case .takeEffect(let entry): try takeEffect(entry)
    case .complete(let entry): try complete(entry)
    case .issueLetter(let entry): try issue(entry)
    case .handCopies(let entry): try handCopies(entry)
    case .discontinue(let entry): try discontinue(entry)
    case .reportFollowUp(let entry): try report(entry)
    case .recordPledge(let entry): try record(entry)
    case .recordCircular(let entry): try record(entry)
    case .acknowledgeCircular(let entry): try acknowledge(entry)
    case .setCeiling(let entry): try set(entry)
    case .commitAid(let entry): try commit(entry)
    case .recordBreach(let entry): try record(entry)
    case .notifyBreach(let entry): try notify(entry)
    case .correct(let entry): try correct(entry)
    }
  }
}

// MARK: - What every rule needs

extension Deciding {
  /// A refusal with the article the office's rule data gives for its code.
  func refuse(_ cause: RefusalCause) -> Refusal {
    Refusal(cause: cause, article: law.guards.article(of: cause.rule, on: now.date))
  }

  func require(_ condition: Bool, _ cause: @autoclosure () -> RefusalCause) throws(Refusal) {
    guard condition else { throw refuse(cause()) }
  }

  func requireRole(for name: Command.Name) throws(Refusal) {
    try requireMember(acting.actor)
    let holds = state.office.actors[acting.actor]?.roles.contains(acting.role) ?? false
    try require(
      holds && name.roles.contains(acting.role),
      .role(have: acting.role, need: name.roles.sorted { $0.rawValue < $1.rawValue })
    )
  }

  /// Refuses what touches a case closed to this official.
  func requireOpen(_ id: RecordID) throws(Refusal) {
    try require(state.index.cases[id] != nil, .numberUnknown(id.description))
    guard let access = state.index.access(of: acting.actor, in: state.office, to: id) else {
      return
    }
    switch access {
    case .conflicted: throw refuse(.conflictDeclared)
    case .secluded: throw refuse(.needToKnow)
    }
  }

  /// The file of the case the command names.
  func caseFile(_ id: RecordID) throws(Refusal) -> CaseFile {
    guard let file = state.file, file.id == id else { throw refuse(.numberUnknown(id.description)) }
    return file
  }

  func respondent(_ ordinal: Int, in file: CaseFile) throws(Refusal) -> RespondentFile {
    guard let respondent = file.respondent(ordinal) else {
      throw refuse(
        .numberUnknown(RespondentID(file: file.id, ordinal: ordinal).description)
      )
    }
    return respondent
  }

  /// The respondent, provided its matter has not ended and stands at one of `stages`.
  func respondent(
    _ ordinal: Int,
    in file: CaseFile,
    at stages: [Stage]
  ) throws(Refusal) -> RespondentFile {
    let respondent = try respondent(ordinal, in: file)
    try requireRunning(respondent)
    try require(
      stages.contains(respondent.row.stage),
      .stage(have: respondent.row.stage, need: stages)
    )
    return respondent
  }

  func requireRunning(_ respondent: RespondentFile) throws(Refusal) {
    try require(!respondent.row.isEnded, .ended(respondent.row.stage))
  }

  func requireNotFuture(_ date: CalendarDate) throws(Refusal) {
    try require(date <= now.date, .notYet(date))
  }

  /// Asks for a recorded reason where a rule only warns.
  func requireReason(
    _ code: GuardCode,
    about subject: String,
    in reasons: [String: Text]?
  )
    throws(Refusal)
  {
    guard let reason = reasons?[code.rawValue]?.value, !reason.isEmpty else {
      throw refuse(.reasonRequired(Warning(code: code, subject: subject)))
    }
  }

  /// One event of a case, stating `outcome` for `respondents`.
  func draft(
    _ event: Event,
    in file: RecordID,
    for respondents: [Int] = [],
    also: [StreamID] = [],
    outcome: Outcome = Outcome()
  ) -> DraftEvent {
    var outcome = outcome
    outcome.respondents = respondents.sorted()
    return DraftEvent(event: event, stream: .record(file), also: also, outcome: outcome)
  }

  /// The stage that follows once `stage` is done, on this track; optional steps are skipped.
  func stage(after stage: Stage, on track: Track) -> Stage {
    let stages = law.stages(of: track, on: now.date)
    guard let index = stages.firstIndex(where: { $0.stage == stage }) else { return stage }
    return stages[(index + 1)...].first { !$0.isOptional }?.stage ?? .completed
  }
}

// MARK: - Clocks

extension Deciding {
  /// The catalogue's clocks that `trigger` starts on this track on that day.
  func clocks(
    startedBy trigger: String,
    on track: Track,
    from date: CalendarDate
  ) -> [DeadlineRow] {
    let codes = law.clockCodes(of: track, on: date)
    return law.catalogue.deadlines.filter { row in
      let runsHere = codes.contains(row.code) || row.tracks?.contains(track) ?? false
      return runsHere && row.startTriggers.contains(trigger) && row.isInForce(on: date)
    }
  }

  /// Notes in `outcome` that a matter's other clocks stand still once it has ended.
  ///
  /// The clock that a report of follow-up meets goes on, and so does what is the person's own right.
  func hold(_ row: RespondentRow, in outcome: inout Outcome) {
    for clock in row.clocks where clock.isRunning && outcome.stop[clock.code] == nil {
      guard let deadline = law.catalogue.deadline(clock.code, on: clock.start),
        !deadline.metTriggers.contains("followup.reported"), !deadline.isOwnRight
      else { continue }
      outcome.hold.append(clock.code)
    }
  }

  /// Notes in `outcome` that the running clocks met by `event` stop on `date`.
  func stop(
    _ event: String,
    of row: RespondentRow,
    on date: CalendarDate,
    in outcome: inout Outcome
  ) {
    for clock in row.clocks where clock.isRunning {
      guard let deadline = law.catalogue.deadline(clock.code, on: clock.start),
        deadline.metTriggers.contains(event)
      else {
        continue
      }
      outcome.stop[clock.code] = Outcome.Stop(
        due: calendar.due(deadline, from: clock.start).date,
        met: date
      )
    }
  }
}
