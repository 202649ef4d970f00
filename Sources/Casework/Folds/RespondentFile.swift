/// One summons and what came of it.
package struct SummonsRecord: Hashable, Sendable {
  package let round: Int
  package let entry: SummonsEntry
  package fileprivate(set) var attendance: AttendanceRecorded?
}

/// The newest version of one part of the study, and its review.
package struct AssessmentRecord: Hashable, Sendable {
  package let written: AssessmentWritten
  package fileprivate(set) var review: AssessmentReviewed?

  /// True once a second person approved it.
  package var isFinal: Bool { review?.entry.verdict == .approved }
}

/// Everything of one respondent within its case.
package struct RespondentFile: Hashable, Sendable {
  package let ordinal: Int
  package let person: RecordID
  /// The person at the time of the act, with corrections.
  package private(set) var facts: PersonFacts
  /// Stage, track, clocks and flags, as the index has them.
  package private(set) var row: RespondentRow
  package private(set) var verification: VerificationFinished?
  package private(set) var invitations: [ClarificationInvite] = []
  package private(set) var clarifications: [ClarificationEntry] = []
  package private(set) var summonses: [SummonsRecord] = []
  package private(set) var answers: [StatementAnswered] = []
  package private(set) var statement: StatementClosing?
  package private(set) var membership: MembershipEntry?
  package private(set) var hearing: EthicsHearing?
  package private(set) var assessments: [AssessmentPart: AssessmentRecord] = [:]
  package private(set) var decision: DecisionTaken?
  /// To whom the decision was handed, oldest first.
  package private(set) var passes: [PassEntry] = []
  /// Officials who gave the decision away and did not get it back.
  package private(set) var passers: Set<ActorID> = []
  package private(set) var replacements: [ReplacementEntry] = []
  /// What this person has to do with another's act; nil for whoever acted.
  package private(set) var link: LinkEntry?
  package private(set) var decree: DecreeEntry?
  package private(set) var services: [ServiceEntry] = []
  package private(set) var appeal: AppealFiled?
  package private(set) var effective: CalendarDate?
  package private(set) var aftermath = Aftermath()
  /// Decisions an overseeing body annulled, oldest first.
  package private(set) var annulled: [DecisionTaken] = []
  /// Every waiting, oldest first.
  package private(set) var waits: [WaitSpan] = []
  package private(set) var discontinued: DiscontinueEntry?
  /// The same person's matter in the case the reports were joined to.
  package private(set) var mergedInto: RespondentID?
  /// Rows of law kept as they read when they were first used.
  package private(set) var frozen: [FrozenRule] = []
  /// Letters that fixed a level where no text does, in the order they were entered.
  package private(set) var levelLetters: [LevelEntry] = []
  /// Officials who heard or examined this person.
  package private(set) var examiners: Set<ActorID> = []
  /// What happened beside the plain way from summons to decision.
  package private(set) var procedure = ProcedureFile()
  /// The newest version of each part of the study, laid aside or not.
  package private(set) var studyVersions: [AssessmentPart: Int] = [:]

  init(id: RespondentID, person: RecordID, facts: PersonFacts) {
    ordinal = id.ordinal
    self.person = person
    self.facts = facts
    row = RespondentRow(id: id)
  }

  /// True once the person was heard or twice stayed away.
  package var isExamined: Bool { statement != nil || missedTwice }

  /// True once the person stayed away from two summonses.
  package var missedTwice: Bool {
    summonses.filter { $0.attendance?.entry.isPresent == false }.count >= 2
  }

  /// The last day on which the person was heard, or stayed away from being heard.
  package var lastHearing: CalendarDate? {
    let attended = summonses.compactMap { $0.attendance?.entry.on }
    let heard =
      clarifications.map(\.on) + attended + [statement?.on, hearing?.on].compactMap(\.self)
    return heard.max()
  }

  /// The levels that letters fixed, by violation; the last letter counts.
  package var fixedLevels: [String: Level] {
    Dictionary(levelLetters.map { ($0.violation, $0.level) }) { _, last in last }
  }

  /// Violations cited with a reason although the act is older than their rule.
  package var waived: Set<String> {
    let code = GuardCode.actBeforeRule.rawValue
    var codes: Set<String> = []
    if let entry = verification?.entry, entry.reasons?[code] != nil {
      codes.formUnion(entry.violations ?? [])
    }
    for entry in assessments.values.map(\.written.entry) where entry.reasons?[code] != nil {
      codes.formUnion(entry.violations)
    }
    return codes
  }

  /// The day the decree was received.
  package var received: CalendarDate? { services.last { $0.outcome == .received }?.on }

  mutating func evolve(_ event: Event, outcome: Outcome, context: EventContext) {
    let holder = row.desk
    row.apply(outcome, at: context.n)
    aftermath.evolve(event)
    waits.note(outcome.wait, on: event.waitingEnd ?? context.time.date)
    procedure.evolve(event)
    switch event {
    case .verificationFinished(let facts): verification = facts
    case .rulesFrozen(let facts): frozen += facts.rules
    case .levelFixed(let entry): levelLetters.append(entry)
    case .clarificationInvited(let entry): invitations.append(entry)
    case .clarificationHeld(let entry):
      clarifications.append(entry)
      if entry.isPresent { examiners.insert(context.actor) }
    case .examinationOpened(let entry): examiners.formUnion(entry.examiners)
    case .statementAdded: examiners.insert(context.actor)
    case .examinationReopened: startExaminationAgain()
    case .trackChosen: startStudyAgain()
    case .decisionReturned(let facts):
      switch facts.entry.to {
      case .assessment: startStudyAgain()
      case .examination: startExaminationAgain()
      }
    case .summonsIssued(let facts):
      summonses.append(SummonsRecord(round: facts.round, entry: facts.entry))
    case .attendanceRecorded(let facts):
      if let index = summonses.lastIndex(where: { $0.round == facts.round }) {
        summonses[index].attendance = facts
      }
    case .statementAnswered(let facts):
      answers.append(facts)
      examiners.insert(context.actor)
    case .statementClosed(let entry):
      statement = entry
      examiners.formUnion(entry.examiners)
    case .membershipProved(let entry): membership = entry
    case .ethicsHeard(let entry): hearing = entry
    case .assessmentWritten(let facts):
      assessments[facts.entry.part] = AssessmentRecord(written: facts)
      studyVersions[facts.entry.part] = facts.version
    case .assessmentReviewed(let facts): assessments[facts.entry.part]?.review = facts
    case .decisionTaken(let facts): decision = facts
    case .decisionPassed(let entry):
      passes.append(entry)
      // Whoever passes it on as an official who decides; a clerk only takes it off its desk.
      if context.role.decides { passers.insert(context.actor) }
      if let holder { passers.insert(holder) }
      passers.remove(entry.to)
    case .superiorReplaced(let entry): replacements.append(entry)
    case .personLinked(let facts): link = facts.entry
    case .personPositioned(let facts):
      facts.entry.apply(to: &self.facts)
    case .decreeNumbered(let entry): decree = entry
    case .decreeServed(let entry): services.append(entry)
    case .appealFiled(let facts): appeal = facts
    case .decreeEffective(let entry): effective = entry.on
    case .oversightRecorded(let entry) where entry.measure == .annulment: reopen()
    case .respondentDiscontinued(let entry): discontinued = entry
    case .respondentMerged(let facts): mergedInto = facts.into
    case .fieldCorrected(let correction): correct(correction)
    default: break
    }
  }

  /// Who acts in place of a superior in this matter; nil while nobody does.
  package func replacement(of superior: ActorID) -> ReplacementEntry? {
    replacements.last { $0.superior == superior }
  }

  /// What was said and studied stays readable; from here on it no longer counts.
  private mutating func startExaminationAgain() {
    procedure.layAside(summonses: summonses, answers: answers, statement: statement)
    summonses = []
    answers = []
    statement = nil
    startStudyAgain()
  }

  private mutating func startStudyAgain() {
    procedure.layAside(assessments)
    assessments = [:]
  }

  /// Puts an annulled decision, with its paper and all that followed, behind the matter.
  private mutating func reopen() {
    if let decision { annulled.append(decision) }
    decision = nil
    decree = nil
    services = []
    appeal = nil
    effective = nil
    aftermath.reopen()
  }

  private mutating func correct(_ correction: Correction) {
    switch correction.field {
    case .name: facts.name = correction.new
    case .position: facts.position = correction.new
    case .unit: facts.unit = correction.new
    case .grade: facts.grade = correction.new.value
    case .title: break
    }
  }
}

extension PositionEntry {
  fileprivate func apply(to facts: inout PersonFacts) {
    facts.status = status
    facts.positionClass = positionClass
    facts.position = position
    facts.unit = unit
  }
}

extension Event {
  /// The day on which a waiting ended, where the event itself states one.
  fileprivate var waitingEnd: CalendarDate? {
    switch self {
    case .waitingEnded(let entry): entry.since
    case .proposalAnswered(let entry): entry.received
    case .decisionTaken(let facts): facts.on
    case .decisionReturned(let facts): facts.entry.on
    default: nil
    }
  }
}
