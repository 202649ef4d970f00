/// Everything an official can ask of the log; the screen and `netra submit` have no other way in.
package enum Command: Hashable, Sendable {
  case enrolActor(ActorEnrolment)
  case appointActor(ActorAppointment)
  case proposeRule(RuleProposal)
  case confirmRule(RuleConfirmation)
  case withdrawRule(RuleWithdrawal)
  case fixLevel(LevelEntry)
  case recordTip(TipEntry)
  case checkTip(TipCheck)
  case registerReport(ReportEntry)
  case secludeCase(SecrecyEntry)
  case declareConflict(ConflictEntry)
  case succeedConflict(SuccessionEntry)
  case attachEvidence(EvidenceEntry)
  case handleEvidence(HandlingEntry)
  case redactEvidence(RedactionEntry)
  case recheckEvidence(RecheckEntry)
  case answerDuplicate(DuplicateAnswer)
  case mergeReports(MergeEntry)
  case recordFinding(FindingEntry)
  case recordRecommendation(RecommendationEntry)
  case beginWaiting(WaitingEntry)
  case endWaiting(WaitingEntry)
  case finishVerification(VerificationEntry)
  case inviteClarification(ClarificationInvite)
  case holdClarification(ClarificationEntry)
  case assignTip(TipAssignment)
  case checkCompleteness(CompletenessCheck)
  case recordDisposition(DispositionEntry)
  case forwardCase(ForwardEntry)
  case withdrawReport(WithdrawalEntry)
  case sendLetter(LetterSending)
  case receiveLetter(LetterReceiving)
  case acknowledgeLetter(LetterAcknowledgement)
  case openExamination(ExaminationOpening)
  case reopenExamination(ReopeningEntry)
  case addStatement(StatementAddition)
  case stateWitness(WitnessEntry)
  case reportExamination(ExaminationReport)
  case beginRelease(ReleaseEntry)
  case endRelease(ReleaseEnding)
  case formPanel(PanelEntry)
  case chooseTrack(TrackChoice)
  case returnDecision(DecisionReturn)
  case deferDecision(DecisionDeferral)
  case recordCrime(CrimeEntry)
  case recordStep(SideStepEntry)
  case sendProposal(ProposalEntry)
  case answerProposal(ProposalAnswer)
  case formTeam(TeamEntry)
  case issueSummons(SummonsEntry)
  case recordAttendance(AttendanceEntry)
  case answerStatement(AnswerEntry)
  case closeStatement(StatementClosing)
  case proveMembership(MembershipEntry)
  case hearEthics(EthicsHearing)
  case writeAssessment(AssessmentEntry)
  case reviewAssessment(ReviewEntry)
  case imposeSanction(SanctionEntry)
  case decideNotProven(NotProvenEntry)
  case passDecision(PassEntry)
  case replaceSuperior(ReplacementEntry)
  case withdrawConflict(ConflictWithdrawal)
  case leaveOffice(LeaveEntry)
  case handOver(HandOverEntry)
  case linkPerson(LinkEntry)
  case positionPerson(PositionEntry)
  case numberDecree(DecreeEntry)
  case recordService(ServiceEntry)
  case fileAppeal(AppealEntry)
  case callService(ServiceCallEntry)
  case answerAppeal(AppealAnswerEntry)
  case decideAppeal(AppealRulingEntry)
  case recordLawsuit(LawsuitEntry)
  case beginExecution(ExecutionEntry)
  case recordUpload(UploadEntry)
  case recordOversight(OversightEntry)
  case recordRehabilitation(RehabilitationEntry)
  case takeEffect(EffectEntry)
  case complete(CompletionEntry)
  case issueLetter(PaperIssue)
  case handCopies(CopiesEntry)
  case discontinue(DiscontinueEntry)
  case reportFollowUp(FollowUpEntry)
  case recordPledge(PledgeEntry)
  case recordCircular(CircularEntry)
  case acknowledgeCircular(CircularReceipt)
  case setCeiling(AidCeiling)
  case commitAid(AidCommitment)
  case recordBreach(BreachEntry)
  case notifyBreach(BreachNotice)
  case correct(Correction)
}

extension Command {
  /// The stable names of the commands, as `netra submit` takes them in `do`.
  package enum Name: String, Hashable, Sendable, CaseIterable {
    case enrolActor = "actor.enrol"
    case appointActor = "actor.appoint"
    case proposeRule = "rule.propose"
    case confirmRule = "rule.confirm"
    case withdrawRule = "rule.withdraw"
    case fixLevel = "level.fix"
    case recordTip = "tip.record"
    case checkTip = "tip.check"
    case registerReport = "report.register"
    case secludeCase = "case.seclude"
    case declareConflict = "conflict.declare"
    case succeedConflict = "conflict.succeed"
    case attachEvidence = "evidence.attach"
    case handleEvidence = "evidence.handle"
    case redactEvidence = "evidence.redact"
    case recheckEvidence = "evidence.recheck"
    case answerDuplicate = "duplicate.answer"
    case mergeReports = "report.merge"
    case recordFinding = "finding.record"
    case recordRecommendation = "recommendation.record"
    case beginWaiting = "waiting.begin"
    case endWaiting = "waiting.end"
    case finishVerification = "verification.finish"
    case inviteClarification = "clarification.invite"
    case holdClarification = "clarification.hold"
    case assignTip = "tip.assign"
    case checkCompleteness = "completeness.check"
    case recordDisposition = "disposition.record"
    case forwardCase = "case.forward"
    case withdrawReport = "report.withdraw"
    case sendLetter = "letter.send"
    case receiveLetter = "letter.receive"
    case acknowledgeLetter = "letter.acknowledge"
    case openExamination = "examination.open"
    case reopenExamination = "examination.reopen"
    case addStatement = "statement.add"
    case stateWitness = "witness.state"
    case reportExamination = "examination.report"
    case beginRelease = "release.begin"
    case endRelease = "release.end"
    case formPanel = "panel.form"
    case chooseTrack = "track.choose"
    case returnDecision = "decision.return"
    case deferDecision = "decision.defer"
    case recordCrime = "criminal.record"
    case recordStep = "step.record"
    case sendProposal = "proposal.send"
    case answerProposal = "proposal.answer"
    case formTeam = "team.form"
    case issueSummons = "summons.issue"
    case recordAttendance = "attendance.record"
    case answerStatement = "statement.answer"
    case closeStatement = "statement.close"
    case proveMembership = "membership.prove"
    case hearEthics = "ethics.hear"
    case writeAssessment = "assessment.write"
    case reviewAssessment = "assessment.review"
    case imposeSanction = "decision.sanction"
    case decideNotProven = "decision.not_proven"
    case passDecision = "case.pass"
    case replaceSuperior = "superior.replace"
    case withdrawConflict = "conflict.withdraw"
    case leaveOffice = "actor.leave"
    case handOver = "duty.hand_over"
    case linkPerson = "person.link"
    case positionPerson = "person.position"
    case numberDecree = "decree.number"
    case recordService = "service.record"
    case fileAppeal = "appeal.file"
    case callService = "service.call"
    case answerAppeal = "appeal.answer"
    case decideAppeal = "appeal.decide"
    case recordLawsuit = "lawsuit.record"
    case beginExecution = "execution.begin"
    case recordUpload = "upload.record"
    case recordOversight = "oversight.record"
    case recordRehabilitation = "rehabilitation.record"
    case takeEffect = "decree.take_effect"
    case complete = "respondent.complete"
    case issueLetter = "letter.issue"
    case handCopies = "copies.hand"
    case discontinue = "respondent.discontinue"
    case reportFollowUp = "followup.report"
    case recordPledge = "pledge.record"
    case recordCircular = "circular.record"
    case acknowledgeCircular = "circular.acknowledge"
    case setCeiling = "aid.ceiling"
    case commitAid = "aid.commit"
    case recordBreach = "breach.record"
    case notifyBreach = "breach.notify"
    case correct = "correction.make"
  }

  /// Reads the statement of a named command from its `d`.
  package init(_ name: Name, from decoder: any Decoder) throws {
    self =
      switch name {
      case .enrolActor: .enrolActor(try ActorEnrolment(from: decoder))
      case .appointActor: .appointActor(try ActorAppointment(from: decoder))
      case .proposeRule: .proposeRule(try RuleProposal(from: decoder))
      case .confirmRule: .confirmRule(try RuleConfirmation(from: decoder))
      case .withdrawRule: .withdrawRule(try RuleWithdrawal(from: decoder))
      case .fixLevel: .fixLevel(try LevelEntry(from: decoder))
      case .recordTip: .recordTip(try TipEntry(from: decoder))
      case .checkTip: .checkTip(try TipCheck(from: decoder))
      case .registerReport: .registerReport(try ReportEntry(from: decoder))
      case .secludeCase: .secludeCase(try SecrecyEntry(from: decoder))
      case .declareConflict: .declareConflict(try ConflictEntry(from: decoder))
      case .succeedConflict: .succeedConflict(try SuccessionEntry(from: decoder))
      case .attachEvidence: .attachEvidence(try EvidenceEntry(from: decoder))
      case .handleEvidence: .handleEvidence(try HandlingEntry(from: decoder))
      case .redactEvidence: .redactEvidence(try RedactionEntry(from: decoder))
      case .recheckEvidence: .recheckEvidence(try RecheckEntry(from: decoder))
      case .answerDuplicate: .answerDuplicate(try DuplicateAnswer(from: decoder))
      case .mergeReports: .mergeReports(try MergeEntry(from: decoder))
      case .recordFinding: .recordFinding(try FindingEntry(from: decoder))
      case .recordRecommendation: .recordRecommendation(try RecommendationEntry(from: decoder))
      case .beginWaiting: .beginWaiting(try WaitingEntry(from: decoder))
      case .endWaiting: .endWaiting(try WaitingEntry(from: decoder))
      case .finishVerification: .finishVerification(try VerificationEntry(from: decoder))
      case .inviteClarification: .inviteClarification(try ClarificationInvite(from: decoder))
      case .holdClarification: .holdClarification(try ClarificationEntry(from: decoder))
      case .assignTip: .assignTip(try TipAssignment(from: decoder))
      case .checkCompleteness: .checkCompleteness(try CompletenessCheck(from: decoder))
      case .recordDisposition: .recordDisposition(try DispositionEntry(from: decoder))
      case .forwardCase: .forwardCase(try ForwardEntry(from: decoder))
      case .withdrawReport: .withdrawReport(try WithdrawalEntry(from: decoder))
      case .sendLetter: .sendLetter(try LetterSending(from: decoder))
      case .receiveLetter: .receiveLetter(try LetterReceiving(from: decoder))
      case .acknowledgeLetter: .acknowledgeLetter(try LetterAcknowledgement(from: decoder))
      case .openExamination: .openExamination(try ExaminationOpening(from: decoder))
      case .reopenExamination: .reopenExamination(try ReopeningEntry(from: decoder))
      case .addStatement: .addStatement(try StatementAddition(from: decoder))
      case .stateWitness: .stateWitness(try WitnessEntry(from: decoder))
      case .reportExamination: .reportExamination(try ExaminationReport(from: decoder))
      case .beginRelease: .beginRelease(try ReleaseEntry(from: decoder))
      case .endRelease: .endRelease(try ReleaseEnding(from: decoder))
      case .formPanel: .formPanel(try PanelEntry(from: decoder))
      case .chooseTrack: .chooseTrack(try TrackChoice(from: decoder))
      case .returnDecision: .returnDecision(try DecisionReturn(from: decoder))
      case .deferDecision: .deferDecision(try DecisionDeferral(from: decoder))
      case .recordCrime: .recordCrime(try CrimeEntry(from: decoder))
      case .recordStep: .recordStep(try SideStepEntry(from: decoder))
      case .sendProposal: .sendProposal(try ProposalEntry(from: decoder))
      case .answerProposal: .answerProposal(try ProposalAnswer(from: decoder))
      case .formTeam: .formTeam(try TeamEntry(from: decoder))
      case .issueSummons: .issueSummons(try SummonsEntry(from: decoder))
      case .recordAttendance: .recordAttendance(try AttendanceEntry(from: decoder))
      case .answerStatement: .answerStatement(try AnswerEntry(from: decoder))
      case .closeStatement: .closeStatement(try StatementClosing(from: decoder))
      case .proveMembership: .proveMembership(try MembershipEntry(from: decoder))
      case .hearEthics: .hearEthics(try EthicsHearing(from: decoder))
      case .writeAssessment: .writeAssessment(try AssessmentEntry(from: decoder))
      case .reviewAssessment: .reviewAssessment(try ReviewEntry(from: decoder))
      case .imposeSanction: .imposeSanction(try SanctionEntry(from: decoder))
      case .decideNotProven: .decideNotProven(try NotProvenEntry(from: decoder))
      case .passDecision: .passDecision(try PassEntry(from: decoder))
      case .replaceSuperior: .replaceSuperior(try ReplacementEntry(from: decoder))
      case .withdrawConflict: .withdrawConflict(try ConflictWithdrawal(from: decoder))
      case .leaveOffice: .leaveOffice(try LeaveEntry(from: decoder))
      case .handOver: .handOver(try HandOverEntry(from: decoder))
      case .linkPerson: .linkPerson(try LinkEntry(from: decoder))
      case .positionPerson: .positionPerson(try PositionEntry(from: decoder))
      case .numberDecree: .numberDecree(try DecreeEntry(from: decoder))
      case .recordService: .recordService(try ServiceEntry(from: decoder))
      case .fileAppeal: .fileAppeal(try AppealEntry(from: decoder))
      case .callService: .callService(try ServiceCallEntry(from: decoder))
      case .answerAppeal: .answerAppeal(try AppealAnswerEntry(from: decoder))
      case .decideAppeal: .decideAppeal(try AppealRulingEntry(from: decoder))
      case .recordLawsuit: .recordLawsuit(try LawsuitEntry(from: decoder))
      case .beginExecution: .beginExecution(try ExecutionEntry(from: decoder))
      case .recordUpload: .recordUpload(try UploadEntry(from: decoder))
      case .recordOversight: .recordOversight(try OversightEntry(from: decoder))
      case .recordRehabilitation: .recordRehabilitation(try RehabilitationEntry(from: decoder))
      case .takeEffect: .takeEffect(try EffectEntry(from: decoder))
      case .complete: .complete(try CompletionEntry(from: decoder))
      case .issueLetter: .issueLetter(try PaperIssue(from: decoder))
      case .handCopies: .handCopies(try CopiesEntry(from: decoder))
      case .discontinue: .discontinue(try DiscontinueEntry(from: decoder))
      case .reportFollowUp: .reportFollowUp(try FollowUpEntry(from: decoder))
      case .recordPledge: .recordPledge(try PledgeEntry(from: decoder))
      case .recordCircular: .recordCircular(try CircularEntry(from: decoder))
      case .acknowledgeCircular: .acknowledgeCircular(try CircularReceipt(from: decoder))
      case .setCeiling: .setCeiling(try AidCeiling(from: decoder))
      case .commitAid: .commitAid(try AidCommitment(from: decoder))
      case .recordBreach: .recordBreach(try BreachEntry(from: decoder))
      case .notifyBreach: .notifyBreach(try BreachNotice(from: decoder))
      case .correct: .correct(try Correction(from: decoder))
      }
  }

  /// The command's stable name.
  package var name: Name {
    switch self {
    case .enrolActor: .enrolActor
    case .appointActor: .appointActor
    case .proposeRule: .proposeRule
    case .confirmRule: .confirmRule
    case .withdrawRule: .withdrawRule
    case .fixLevel: .fixLevel
    case .recordTip: .recordTip
    case .checkTip: .checkTip
    case .registerReport: .registerReport
    case .secludeCase: .secludeCase
    case .declareConflict: .declareConflict
    case .succeedConflict: .succeedConflict
    case .attachEvidence: .attachEvidence
    case .handleEvidence: .handleEvidence
    case .redactEvidence: .redactEvidence
    case .recheckEvidence: .recheckEvidence
    case .answerDuplicate: .answerDuplicate
    case .mergeReports: .mergeReports
    case .recordFinding: .recordFinding
    case .recordRecommendation: .recordRecommendation
    case .beginWaiting: .beginWaiting
    case .endWaiting: .endWaiting
    case .finishVerification: .finishVerification
    case .inviteClarification: .inviteClarification
    case .holdClarification: .holdClarification
    case .assignTip: .assignTip
    case .checkCompleteness: .checkCompleteness
    case .recordDisposition: .recordDisposition
    case .forwardCase: .forwardCase
    case .withdrawReport: .withdrawReport
    case .sendLetter: .sendLetter
    case .receiveLetter: .receiveLetter
    case .acknowledgeLetter: .acknowledgeLetter
    case .openExamination: .openExamination
    case .reopenExamination: .reopenExamination
    case .addStatement: .addStatement
    case .stateWitness: .stateWitness
    case .reportExamination: .reportExamination
    case .beginRelease: .beginRelease
    case .endRelease: .endRelease
    case .formPanel: .formPanel
    case .chooseTrack: .chooseTrack
    case .returnDecision: .returnDecision
    case .deferDecision: .deferDecision
    case .recordCrime: .recordCrime
    case .recordStep: .recordStep
    case .sendProposal: .sendProposal
    case .answerProposal: .answerProposal
    case .formTeam: .formTeam
    case .issueSummons: .issueSummons
    case .recordAttendance: .recordAttendance
    case .answerStatement: .answerStatement
    case .closeStatement: .closeStatement
    case .proveMembership: .proveMembership
    case .hearEthics: .hearEthics
    case .writeAssessment: .writeAssessment
    case .reviewAssessment: .reviewAssessment
    case .imposeSanction: .imposeSanction
    case .decideNotProven: .decideNotProven
    case .passDecision: .passDecision
    case .replaceSuperior: .replaceSuperior
    case .withdrawConflict: .withdrawConflict
    case .leaveOffice: .leaveOffice
    case .handOver: .handOver
    case .linkPerson: .linkPerson
    case .positionPerson: .positionPerson
    case .numberDecree: .numberDecree
    case .recordService: .recordService
    case .fileAppeal: .fileAppeal
    case .callService: .callService
    case .answerAppeal: .answerAppeal
    case .decideAppeal: .decideAppeal
    case .recordLawsuit: .recordLawsuit
    case .beginExecution: .beginExecution
    case .recordUpload: .recordUpload
    case .recordOversight: .recordOversight
    case .recordRehabilitation: .recordRehabilitation
    case .takeEffect: .takeEffect
    case .complete: .complete
    case .issueLetter: .issueLetter
    case .handCopies: .handCopies
    case .discontinue: .discontinue
    case .reportFollowUp: .reportFollowUp
    case .recordPledge: .recordPledge
    case .recordCircular: .recordCircular
    case .acknowledgeCircular: .acknowledgeCircular
    case .setCeiling: .setCeiling
    case .commitAid: .commitAid
    case .recordBreach: .recordBreach
    case .notifyBreach: .notifyBreach
    case .correct: .correct
    }
  }
}
