/// One thing that happened, as it stands in the log.
///
/// An event states its outcome as a fact; nothing that reads it applies a rule again.
package enum Event: Hashable, Sendable {
  case officeFounded(OfficeFounded)
  case actorEnrolled(ActorEnrolment)
  case actorAppointed(ActorAppointment)
  case ruleProposed(RuleProposed)
  case ruleAdopted(AdoptedRule)
  case ruleWithdrawn(RuleWithdrawn)
  case rulesFrozen(RulesFrozen)
  case levelFixed(LevelEntry)
  case tipRecorded(TipRecorded)
  case tipChecked(TipCheck)
  case tipPromoted(TipPromoted)
  case reportRegistered(ReportRegistered)
  case personRegistered(PersonFacts)
  case caseOpened(CaseOpened)
  case caseExtended(CaseExtended)
  case respondentEntered(RespondentEntered)
  case caseSecluded(SecrecyEntry)
  case conflictDeclared(ConflictDeclared)
  case conflictSucceeded(SuccessionEntry)
  case evidenceAttached(EvidenceAttached)
  case evidenceHandled(HandlingEntry)
  case evidenceRedacted(EvidenceRedacted)
  case evidenceRechecked(RecheckEntry)
  case duplicateAnswered(DuplicateAnswer)
  case reportMerged(ReportMerged)
  case respondentMerged(RespondentMerged)
  case findingRecorded(FindingRecorded)
  case recommendationRecorded(RecommendationEntry)
  case waitingBegan(WaitingEntry)
  case waitingEnded(WaitingEntry)
  case verificationFinished(VerificationFinished)
  case clarificationInvited(ClarificationInvite)
  case clarificationHeld(ClarificationEntry)
  case tipAssigned(TipAssignment)
  case completenessChecked(CompletenessCheck)
  case dispositionRecorded(DispositionEntry)
  case caseForwarded(CaseForwarded)
  case reportWithdrawn(WithdrawalEntry)
  case letterSent(LetterSent)
  case letterReceived(LetterReceived)
  case letterAcknowledged(LetterAcknowledgement)
  case examinationOpened(ExaminationOpening)
  case examinationReopened(ExaminationReopened)
  case statementAdded(StatementAdded)
  case witnessStated(WitnessStated)
  case examinationReported(ExaminationReport)
  case releaseBegan(ReleaseEntry)
  case releaseEnded(ReleaseEnding)
  case panelFormed(PanelEntry)
  case trackChosen(TrackChosen)
  case decisionReturned(DecisionReturned)
  case decisionDeferred(DecisionDeferral)
  case crimeRecorded(CrimeRecorded)
  case stepRecorded(StepRecorded)
  case proposalSent(ProposalSent)
  case proposalAnswered(ProposalAnswer)
  case teamFormed(TeamEntry)
  case summonsIssued(SummonsIssued)
  case attendanceRecorded(AttendanceRecorded)
  case statementAnswered(StatementAnswered)
  case statementClosed(StatementClosing)
  case membershipProved(MembershipEntry)
  case ethicsHeard(EthicsHearing)
  case assessmentWritten(AssessmentWritten)
  case assessmentReviewed(AssessmentReviewed)
  case decisionTaken(DecisionTaken)
  case decisionPassed(PassEntry)
  case superiorReplaced(ReplacementEntry)
  case conflictWithdrawn(ConflictWithdrawal)
  case actorLeft(LeaveEntry)
  case dutyHandedOver(DutyHandedOver)
  case personLinked(PersonLinked)
  case personPositioned(PersonPositioned)
  case decreeNumbered(DecreeEntry)
  case decreeServed(ServiceEntry)
  case appealFiled(AppealFiled)
  case decreeCalled(ServiceCallEntry)
  case appealAnswered(AppealAnswerEntry)
  case appealDecided(AppealRuled)
  case lawsuitRecorded(LawsuitEntry)
  case executionBegun(ExecutionBegun)
  case uploadRecorded(UploadEntry)
  case oversightRecorded(OversightEntry)
  case rehabilitationRecorded(RehabilitationEntry)
  case decreeEffective(EffectEntry)
  case respondentCompleted(CompletionEntry)
  case letterIssued(PaperIssued)
  case copiesHanded(CopiesHanded)
  case respondentDiscontinued(DiscontinueEntry)
  case followUpReported(FollowUpEntry)
  case pledgeRecorded(PledgeEntry)
  case circularRecorded(CircularEntry)
  case circularAcknowledged(CircularReceipt)
  case aidCeilingSet(AidCeiling)
  case aidCommitted(AidCommitment)
  case breachRecorded(BreachRecorded)
  case breachNotified(BreachNotice)
  case fieldCorrected(Correction)
  case logHealed(LogHealed)
}

/// The kind and version of an event as it stands in `k`.
package enum EventKind: String, Hashable, Sendable, CaseIterable {
  case officeFounded = "office.founded/1"
  case actorEnrolled = "actor.enrolled/1"
  case actorAppointed = "actor.appointed/1"
  case ruleProposed = "rule.proposed/1"
  case ruleAdopted = "rule.adopted/1"
  case ruleWithdrawn = "rule.withdrawn/1"
  case rulesFrozen = "rules.frozen/1"
  case levelFixed = "level.fixed/1"
  case tipRecorded = "tip.recorded/1"
  case tipChecked = "tip.checked/1"
  case tipPromoted = "tip.promoted/1"
  case reportRegistered = "report.registered/1"
  case personRegistered = "person.registered/1"
  case caseOpened = "case.opened/1"
  case caseExtended = "case.extended/1"
  case respondentEntered = "respondent.entered/1"
  case caseSecluded = "case.secluded/1"
  case conflictDeclared = "conflict.declared/1"
  case conflictSucceeded = "conflict.succeeded/1"
  case evidenceAttached = "evidence.attached/1"
  case evidenceHandled = "evidence.handled/1"
  case evidenceRedacted = "evidence.redacted/1"
  case evidenceRechecked = "evidence.rechecked/1"
  case duplicateAnswered = "duplicate.answered/1"
  case reportMerged = "report.merged/1"
  case respondentMerged = "respondent.merged/1"
  case findingRecorded = "finding.recorded/1"
  case recommendationRecorded = "recommendation.recorded/1"
  case waitingBegan = "waiting.began/1"
  case waitingEnded = "waiting.ended/1"
  case verificationFinished = "verification.finished/1"
  case clarificationInvited = "clarification.invited/1"
  case clarificationHeld = "clarification.held/1"
  case tipAssigned = "tip.assigned/1"
  case completenessChecked = "completeness.checked/1"
  case dispositionRecorded = "disposition.recorded/1"
  case caseForwarded = "case.forwarded/1"
  case reportWithdrawn = "report.withdrawn/1"
  case letterSent = "letter.sent/1"
  case letterReceived = "letter.received/1"
  case letterAcknowledged = "letter.acknowledged/1"
  case examinationOpened = "examination.opened/1"
  case examinationReopened = "examination.reopened/1"
  case statementAdded = "statement.added/1"
  case witnessStated = "witness.stated/1"
  case examinationReported = "examination.reported/1"
  case releaseBegan = "release.began/1"
  case releaseEnded = "release.ended/1"
  case panelFormed = "panel.formed/1"
  case trackChosen = "track.chosen/1"
  case decisionReturned = "decision.returned/1"
  case decisionDeferred = "decision.deferred/1"
  case crimeRecorded = "criminal.recorded/1"
  case stepRecorded = "step.recorded/1"
  case proposalSent = "proposal.sent/1"
  case proposalAnswered = "proposal.answered/1"
  case teamFormed = "team.formed/1"
  case summonsIssued = "summons.issued/1"
  case attendanceRecorded = "attendance.recorded/1"
  case statementAnswered = "statement.answered/1"
  case statementClosed = "statement.closed/1"
  case membershipProved = "membership.proved/1"
  case ethicsHeard = "ethics.heard/1"
  case assessmentWritten = "assessment.written/1"
  case assessmentReviewed = "assessment.reviewed/1"
  case decisionTaken = "decision.taken/1"
  case decisionPassed = "decision.passed/1"
  case superiorReplaced = "superior.replaced/1"
  case conflictWithdrawn = "conflict.withdrawn/1"
  case actorLeft = "actor.left/1"
  case dutyHandedOver = "duty.handed_over/1"
  case personLinked = "person.linked/1"
  case personPositioned = "person.positioned/1"
  case decreeNumbered = "decree.numbered/1"
  case decreeServed = "decree.served/1"
  case appealFiled = "appeal.filed/1"
  case decreeCalled = "service.called/1"
  case appealAnswered = "appeal.answered/1"
  case appealDecided = "appeal.decided/1"
  case lawsuitRecorded = "lawsuit.recorded/1"
  case executionBegun = "execution.begun/1"
  case uploadRecorded = "upload.recorded/1"
  case oversightRecorded = "oversight.recorded/1"
  case rehabilitationRecorded = "rehabilitation.recorded/1"
  case decreeEffective = "decree.effective/1"
  case respondentCompleted = "respondent.completed/1"
  case letterIssued = "letter.issued/1"
  case copiesHanded = "copies.handed/1"
  case respondentDiscontinued = "respondent.discontinued/1"
  case followUpReported = "followup.reported/1"
  case pledgeRecorded = "pledge.recorded/1"
  case circularRecorded = "circular.recorded/1"
  case circularAcknowledged = "circular.acknowledged/1"
  case aidCeilingSet = "aid.ceiling_set/1"
  case aidCommitted = "aid.committed/1"
  case breachRecorded = "breach.recorded/1"
  case breachNotified = "breach.notified/1"
  case fieldCorrected = "field.corrected/1"
  case logHealed = "log.healed/1"

  /// The roles in which this kind may be written; what an outside check of the log compares.
  package var roles: Set<Role> {
    switch self {
    case .officeFounded: [.admin]
    case .logHealed: Set(Role.allCases)
    case .caseOpened, .caseExtended, .reportRegistered, .tipPromoted:
      Command.Name.registerReport.roles
    case .personRegistered, .respondentEntered:
      Command.Name.registerReport.roles.union(Command.Name.linkPerson.roles)
    case .actorEnrolled: Command.Name.enrolActor.roles
    case .actorAppointed: Command.Name.appointActor.roles
    case .ruleProposed: Command.Name.proposeRule.roles
    case .ruleAdopted: Command.Name.confirmRule.roles
    case .ruleWithdrawn: Command.Name.withdrawRule.roles
    // Whatever was done, the rows it used go with it.
    case .rulesFrozen: Set(Role.allCases)
    case .levelFixed: Command.Name.fixLevel.roles
    case .tipRecorded: Command.Name.recordTip.roles
    case .tipChecked: Command.Name.checkTip.roles
    case .caseSecluded: Command.Name.secludeCase.roles
    case .conflictDeclared: Command.Name.declareConflict.roles
    case .conflictSucceeded: Command.Name.succeedConflict.roles
    // Evidence and answers may be handed in with a report.
    case .evidenceAttached:
      Command.Name.attachEvidence.roles.union(Command.Name.registerReport.roles)
    case .evidenceHandled: Command.Name.handleEvidence.roles
    case .evidenceRedacted: Command.Name.redactEvidence.roles
    case .evidenceRechecked: Command.Name.recheckEvidence.roles
    case .duplicateAnswered: Command.Name.answerDuplicate.roles
    case .reportMerged, .respondentMerged: Command.Name.mergeReports.roles
    case .findingRecorded: Command.Name.recordFinding.roles
    case .recommendationRecorded: Command.Name.recordRecommendation.roles
    case .waitingBegan: Command.Name.beginWaiting.roles
    case .waitingEnded: Command.Name.endWaiting.roles.union(Command.Name.recordFinding.roles)
    case .verificationFinished: Command.Name.finishVerification.roles
    case .clarificationInvited: Command.Name.inviteClarification.roles
    case .clarificationHeld: Command.Name.holdClarification.roles
    case .tipAssigned: Command.Name.assignTip.roles
    case .completenessChecked: Command.Name.checkCompleteness.roles
    case .dispositionRecorded: Command.Name.recordDisposition.roles
    case .caseForwarded: Command.Name.forwardCase.roles
    case .reportWithdrawn: Command.Name.withdrawReport.roles
    case .letterSent: Command.Name.sendLetter.roles
    case .letterReceived: Command.Name.receiveLetter.roles
    case .letterAcknowledged: Command.Name.acknowledgeLetter.roles
    case .examinationOpened: Command.Name.openExamination.roles
    case .examinationReopened: Command.Name.reopenExamination.roles
    case .statementAdded: Command.Name.addStatement.roles
    case .witnessStated: Command.Name.stateWitness.roles
    case .examinationReported: Command.Name.reportExamination.roles
    case .releaseBegan: Command.Name.beginRelease.roles
    case .releaseEnded: Command.Name.endRelease.roles
    case .panelFormed: Command.Name.formPanel.roles
    case .trackChosen: Command.Name.chooseTrack.roles
    case .decisionReturned: Command.Name.returnDecision.roles
    case .decisionDeferred: Command.Name.deferDecision.roles
    case .crimeRecorded: Command.Name.recordCrime.roles
    case .stepRecorded: Command.Name.recordStep.roles
    case .proposalSent: Command.Name.sendProposal.roles
    case .proposalAnswered: Command.Name.answerProposal.roles
    case .teamFormed: Command.Name.formTeam.roles
    case .summonsIssued: Command.Name.issueSummons.roles
    case .attendanceRecorded: Command.Name.recordAttendance.roles
    case .statementAnswered: Command.Name.answerStatement.roles
    case .statementClosed: Command.Name.closeStatement.roles
    case .membershipProved: Command.Name.proveMembership.roles
    case .ethicsHeard: Command.Name.hearEthics.roles
    case .assessmentWritten: Command.Name.writeAssessment.roles
    case .assessmentReviewed: Command.Name.reviewAssessment.roles
    // What was decided outside is entered from its letter.
    case .decisionTaken:
      Command.Name.imposeSanction.roles.union(Command.Name.decideNotProven.roles)
        .union(Command.Name.answerProposal.roles)
    case .decisionPassed: Command.Name.passDecision.roles
    case .superiorReplaced: Command.Name.replaceSuperior.roles
    case .conflictWithdrawn: Command.Name.withdrawConflict.roles
    case .actorLeft: Command.Name.leaveOffice.roles
    case .dutyHandedOver: Command.Name.handOver.roles
    case .personLinked: Command.Name.linkPerson.roles
    case .personPositioned: Command.Name.positionPerson.roles
    case .decreeNumbered: Command.Name.numberDecree.roles
    case .decreeServed: Command.Name.recordService.roles
    case .appealFiled: Command.Name.fileAppeal.roles
    case .decreeCalled: Command.Name.callService.roles
    case .appealAnswered: Command.Name.answerAppeal.roles
    case .appealDecided: Command.Name.decideAppeal.roles
    case .lawsuitRecorded: Command.Name.recordLawsuit.roles
    case .executionBegun: Command.Name.beginExecution.roles
    case .uploadRecorded: Command.Name.recordUpload.roles
    case .oversightRecorded: Command.Name.recordOversight.roles
    case .rehabilitationRecorded: Command.Name.recordRehabilitation.roles
    case .decreeEffective: Command.Name.takeEffect.roles
    case .respondentCompleted: Command.Name.complete.roles
    case .letterIssued: Command.Name.issueLetter.roles
    case .copiesHanded: Command.Name.handCopies.roles
    case .respondentDiscontinued: Command.Name.discontinue.roles
    case .followUpReported: Command.Name.reportFollowUp.roles
    case .pledgeRecorded: Command.Name.recordPledge.roles
    case .circularRecorded: Command.Name.recordCircular.roles
    case .circularAcknowledged: Command.Name.acknowledgeCircular.roles
    case .aidCeilingSet: Command.Name.setCeiling.roles
    case .aidCommitted: Command.Name.commitAid.roles
    case .breachRecorded: Command.Name.recordBreach.roles
    case .breachNotified: Command.Name.notifyBreach.roles
    case .fieldCorrected: Command.Name.correct.roles
    }
  }
}
