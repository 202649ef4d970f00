/// Why a command was not carried out: the rule, its article, and the facts a person needs to mend it.
package struct Refusal: Error, Hashable, Sendable {
  package let cause: RefusalCause
  /// The article, or a plain statement that the rule is the program's own.
  package let article: String
  /// Further warnings that a reason is missing for, so that all can be answered at once.
  package let furtherWarnings: [Warning]

  package init(cause: RefusalCause, article: String, furtherWarnings: [Warning] = []) {
    self.cause = cause
    self.article = article
    self.furtherWarnings = furtherWarnings
  }

  /// The rule's stable code.
  package var rule: String { cause.rule.rawValue }

  /// Every warning that wants a reason, if that is all that is missing.
  package var warnings: [Warning] {
    guard case .reasonRequired(let warning) = cause else { return [] }
    return [warning] + furtherWarnings
  }

  /// The rule whose warning must be answered with a reason, if that is all that is missing.
  package var reasonWanted: GuardCode? {
    guard case .reasonRequired(let warning) = cause else { return nil }
    return warning.code
  }
}

/// Something a rule marked unsure, or a departure, asks a recorded reason for.
package struct Warning: Hashable, Sendable {
  /// The guard's code, the key under which the reason is given.
  package let code: GuardCode
  /// What the warning speaks of: an option, a level, a number of days.
  package let subject: String

  package init(code: GuardCode, subject: String) {
    self.code = code
    self.subject = subject
  }
}

/// What stands in the way of a command.
package enum RefusalCause: Hashable, Sendable {
  /// What was handed in is not JSON, or not of the form a command has.
  case malformed(String)
  case unknownField(String)
  case role(have: Role, need: [Role])
  case actorUnknown(String)
  case actorTaken(ActorID)
  case numberUnknown(String)
  case needToKnow
  case conflictDeclared
  case fieldRequired(String)
  case textTooLong(field: String, bytes: Int)
  case textControl(field: String, scalar: String)
  case valueUnknown(field: String, value: String)
  /// A value stated twice where each stands once.
  case valueTwice(field: String, value: String)
  case nipForm(String, IdentifierProblem)
  case nikForm(IdentifierProblem)
  case personTwice(String)
  case nobodyKnown
  case routingRequired
  case actAfterReport(act: CalendarDate, received: CalendarDate)
  case dateOrder(earlier: CalendarDate, later: CalendarDate)
  case weekday(date: CalendarDate, said: Weekday)
  case captureNotOriginal
  case evidenceChanged(String)
  case evidenceUnreadable(String)
  case fileTrouble(path: String, FileTrouble)
  case evidenceUnknown(Int)
  /// Evidence that was not taken from an address.
  case evidenceWithoutLink(Int)
  /// A redacted copy that is the original, byte by byte.
  case redactionUnchanged(Int)
  /// A record compared with itself.
  case duplicateOfItself(RecordID)
  /// Two records with the same number or file told apart without a reason.
  case duplicateReason(DuplicateGround)
  /// What was answered is not what is being registered.
  case duplicateAnswerDiffers(RecordID)
  /// A report, or a case with all its reports, that was joined to another case already.
  case mergedAlready(RecordID, into: RecordID)
  /// A tip that is a report already.
  case tipPromoted(RecordID)
  case registerKnown(RecordID)
  case stage(have: Stage, need: [Stage])
  case ended(Stage)
  case notAsn
  case violationUnknown(String)
  case violationNotInForce(String)
  case trackNotPossible(Track)
  case teamElements([TeamElement])
  case teamRank(member: PositionClass, examined: PositionClass)
  /// A team with so many chairs.
  case teamChairs(Int)
  case teamRequired
  case summonsOpen(CalendarDate)
  case summonsTwice
  /// The hour somebody is called for has not come.
  case summonsHour(Appointment)
  case summonsMissing
  /// A step that the respondent's track does not have.
  case notOnTrack(Stage, Track)
  case letterUnknown(Int)
  case examinerConflicted(ActorID)
  case releaseTooEarly
  /// No heavy sanction is open for this respondent.
  case releaseHeavyClosed
  case releaseMissing
  case panelRank(member: PositionClass, examined: PositionClass)
  case meetingBeforeLetter(letter: CalendarDate, meeting: CalendarDate)
  case statementEmpty
  case authorIsReviewer
  /// The personnel office records what others decide, and only from their signed sheet.
  case sheetRequired
  /// A sheet the recording official signed as well.
  case sheetOfOwn(ActorID)
  /// The sheet was signed on another day than the decision is said to be of.
  case sheetDate(signed: CalendarDate, decided: CalendarDate)
  case assessmentMissing([AssessmentPart])
  case examinationRequired
  case oneSanction(CalendarDate)
  case optionUnknown(String)
  case optionClosed(code: String, reason: ClosedReason)
  /// No option of the level advised is open; nil where the catalogue has none of that level.
  case adviceClosed(Level, reason: ClosedReason?)
  case notEntitled([Decider])
  case contractHolderOnly
  /// Who decides sits in this office; nothing is to be proposed outside.
  case decidedHere([Decider])
  /// Only the PPK proposes.
  case proposerNotPPK
  /// A proposal to somebody outside is not answered yet.
  case proposalOpen(Body, CalendarDate)
  /// No proposal waits for an answer.
  case proposalMissing
  /// Who acts gave the decision away; the receiver decides.
  case passedOn(to: ActorID, on: CalendarDate)
  /// A step beside the way cannot be taken as the matter stands.
  case sideStep(code: String, SideStepState)
  case examinerDecides
  case capacityLetterMissing
  /// The official named may not decide this level either.
  case otherNotEntitled(ActorID, [Decider])
  /// The official named declared a conflict of interest in this case.
  case otherConflicted(ActorID)
  case noConflict(ActorID)
  /// Somebody examined or studied the matter, declared a conflict, and nobody acts for them.
  case conflictUnreplaced(ActorID)
  /// This official is replaced, or has a part in the matter.
  case superiorInvolved(String)
  case replacementNotHigher(PositionClass, than: PositionClass)
  case summonsSignatory(SummonsSignatory)
  /// The person was punished for the same act; nil when that case is closed to the reader.
  case punishedBefore(RespondentID?)
  case linkedNotSuperior(PositionClass, of: PositionClass)
  case actorLeft(ActorID, CalendarDate)
  case lastAdmin
  case statusDiffers(EmploymentStatus, since: CalendarDate)
  case alreadyDone(CalendarDate)
  case decisionMissing
  case appealTooLate(due: CalendarDate)
  /// A remedy filed that day is not decided yet.
  case appealOpen(CalendarDate)
  /// No remedy was filed.
  case appealMissing
  /// The ruling's measure is not what its outcome says of it.
  case rulingDirection(outcome: AppealOutcome, option: String)
  /// Somebody else rules on that remedy.
  case rulingBody(RulingBody, need: RulingBody)
  /// The official named does not stand above the one who decided.
  case rulerNotAbove(ActorID)
  /// No lawsuit is before the court.
  case lawsuitMissing
  /// The person's data is not blocked.
  case notBlocked
  case notYet(CalendarDate)
  case oldValueDiffers(String)
  case reasonRequired(Warning)
  case baseVersion(stream: String, seen: Int, found: Int)
  /// A command made before everything that is remembered; its line must be looked up.
  case commandForgotten(String)
  case programTooOld(String)
  case notInDemo(String)
  /// A proposal needs a second person.
  case ruleOwnProposal(Int)
  case ruleTooEarly(from: CalendarDate, latest: CalendarDate)
  case ruleRow(RuleProblem)
  case levelFixedByLaw(String)
  /// A pledge read on another day than a Monday, without a reason.
  case pledgeDay(CalendarDate)
  /// A commitment of more than is left of the year's ceiling.
  case aidExceeds(amount: Int, left: Int)
  /// No ceiling was set for the year.
  case aidNoCeiling(year: Int)
  /// A paper without the facts it states.
  case paperIncomplete(PaperKind, [PaperGap])
  /// A head that this log did not have.
  case paperHead(Int)
  /// A text that is not the one whose hash or code is stated.
  case paperText
  /// Nothing of the case can be handed to the person yet.
  case copiesEmpty
  /// A ceiling lower than what is committed already.
  case aidCeilingLow(amount: Int, committed: Int)

  /// The guard's code, as the office's rule data lists it.
  package var rule: GuardCode {
    switch self {
    case .role: .role
    case .actorUnknown, .numberUnknown, .evidenceUnknown: .numberUnknown
    case .actorTaken, .alreadyDone, .registerKnown, .summonsTwice: .alreadyDone
    case .needToKnow: .needToKnow
    case .conflictDeclared: .conflictDeclared
    case .malformed, .unknownField, .fieldRequired, .valueUnknown, .nobodyKnown, .routingRequired,
      .valueTwice, .statementEmpty,
      .oldValueDiffers:
      .fieldRequired
    case .textTooLong: .textLimit
    case .textControl: .textControl
    case .nipForm: .nipForm
    case .nikForm: .nikForm
    case .personTwice: .personTwice
    case .actAfterReport: .actBeforeReport
    case .dateOrder, .meetingBeforeLetter, .notYet: .dateOrder
    case .weekday: .weekday
    case .captureNotOriginal: .captureForm
    case .evidenceWithoutLink: .evidenceLink
    case .redactionUnchanged: .redactionForm
    case .duplicateOfItself, .duplicateReason, .duplicateAnswerDiffers: .duplicateAnswer
    case .tipPromoted, .mergedAlready: .alreadyDone
    case .evidenceChanged: .evidenceChanged
    case .evidenceUnreadable, .fileTrouble: .evidenceUnreadable
    case .summonsOpen: .secondSummons
    case .summonsHour: .absenceHour
    case .stage, .ended, .summonsMissing, .decisionMissing: .stage
    case .notOnTrack, .releaseMissing: .stage
    case .letterUnknown: .numberUnknown
    case .examinerConflicted: .conflictDeclared
    case .releaseTooEarly: .releaseBeforeExamination
    case .releaseHeavyClosed: .releaseHeavyClosed
    case .panelRank: .panelRank
    case .notAsn: .notASN
    case .violationUnknown, .trackNotPossible: .violationPhase
    case .violationNotInForce: .actBeforeRule
    case .teamElements: .teamElements
    case .teamRank: .teamRank
    case .teamChairs: .teamChair
    case .teamRequired: .teamRequiredBerat
    case .authorIsReviewer: .authorNotReviewer
    case .sheetRequired, .sheetOfOwn, .sheetDate: .recordedFromSheet
    case .assessmentMissing: .assessmentBothParts
    case .examinationRequired: .examinationRequired
    case .oneSanction: .oneSanction
    case .optionUnknown, .optionClosed: .optionClosed
    case .adviceClosed: .adviceClosed
    case .notEntitled: .deciderNotEntitled
    case .contractHolderOnly: .contractHolderOnly
    case .decidedHere, .proposalOpen, .proposalMissing, .proposerNotPPK: .proposalOutside
    case .passedOn: .decisionPassed
    case .sideStep: .sideStep
    case .examinerDecides: .examinerNotDecider
    case .capacityLetterMissing: .actingCapacity
    case .otherNotEntitled: .deciderNotEntitled
    case .otherConflicted, .noConflict: .conflictDeclared
    case .conflictUnreplaced: .conflictOpen
    case .superiorInvolved, .replacementNotHigher: .superiorReplaced
    case .summonsSignatory: .summonsSignatory
    case .punishedBefore: .neBisInIdem
    case .linkedNotSuperior: .linkedSuperior
    case .actorLeft, .lastAdmin: .actorLeft
    case .statusDiffers: .statusAtAct
    case .appealTooLate: .appealWindow
    case .appealOpen: .appealPending
    case .appealMissing, .lawsuitMissing, .notBlocked: .stage
    case .rulingDirection: .appealRuling
    case .rulingBody, .rulerNotAbove: .appealBody
    case .reasonRequired(let warning): warning.code
    case .baseVersion: .baseVersion
    case .commandForgotten: .duplicateCommand
    case .programTooOld: .unknownKind
    case .notInDemo: .role
    case .ruleOwnProposal: .twoPeople
    case .ruleTooEarly: .ruleDate
    case .ruleRow: .ruleRow
    case .levelFixedByLaw: .levelByLaw
    case .pledgeDay: .pledgeDay
    case .paperIncomplete: .paperFacts
    case .paperHead: .paperHead
    case .paperText: .paperText
    case .copiesEmpty: .copiesEmpty
    case .aidExceeds, .aidNoCeiling, .aidCeilingLow: .aidCeiling
    }
  }
}
