extension Event {
  /// The kind and version under which it is written.
  package var kind: EventKind {
    switch self {
    case .officeFounded: .officeFounded
    case .actorEnrolled: .actorEnrolled
    case .actorAppointed: .actorAppointed
    case .ruleProposed: .ruleProposed
    case .ruleAdopted: .ruleAdopted
    case .ruleWithdrawn: .ruleWithdrawn
    case .rulesFrozen: .rulesFrozen
    case .levelFixed: .levelFixed
    case .tipRecorded: .tipRecorded
    case .tipChecked: .tipChecked
    case .tipPromoted: .tipPromoted
    case .reportRegistered: .reportRegistered
    case .personRegistered: .personRegistered
    case .caseOpened: .caseOpened
    case .caseExtended: .caseExtended
    case .respondentEntered: .respondentEntered
    case .caseSecluded: .caseSecluded
    case .conflictDeclared: .conflictDeclared
    case .conflictSucceeded: .conflictSucceeded
    case .evidenceAttached: .evidenceAttached
    case .evidenceHandled: .evidenceHandled
    case .evidenceRedacted: .evidenceRedacted
    case .evidenceRechecked: .evidenceRechecked
    case .duplicateAnswered: .duplicateAnswered
    case .reportMerged: .reportMerged
    case .respondentMerged: .respondentMerged
    case .findingRecorded: .findingRecorded
    case .recommendationRecorded: .recommendationRecorded
    case .waitingBegan: .waitingBegan
    case .waitingEnded: .waitingEnded
    case .verificationFinished: .verificationFinished
    case .clarificationInvited: .clarificationInvited
    case .clarificationHeld: .clarificationHeld
    case .tipAssigned: .tipAssigned
    case .completenessChecked: .completenessChecked
    case .dispositionRecorded: .dispositionRecorded
    case .caseForwarded: .caseForwarded
    case .reportWithdrawn: .reportWithdrawn
    case .letterSent: .letterSent
    case .letterReceived: .letterReceived
    case .letterAcknowledged: .letterAcknowledged
    case .examinationOpened: .examinationOpened
    case .examinationReopened: .examinationReopened
    case .statementAdded: .statementAdded
    case .witnessStated: .witnessStated
    case .examinationReported: .examinationReported
    case .releaseBegan: .releaseBegan
    case .releaseEnded: .releaseEnded
    case .panelFormed: .panelFormed
    case .trackChosen: .trackChosen
    case .decisionReturned: .decisionReturned
    case .decisionDeferred: .decisionDeferred
    case .crimeRecorded: .crimeRecorded
    case .stepRecorded: .stepRecorded
    case .proposalSent: .proposalSent
    case .proposalAnswered: .proposalAnswered
    case .teamFormed: .teamFormed
    case .summonsIssued: .summonsIssued
    case .attendanceRecorded: .attendanceRecorded
    case .statementAnswered: .statementAnswered
    case .statementClosed: .statementClosed
    case .membershipProved: .membershipProved
    case .ethicsHeard: .ethicsHeard
    case .assessmentWritten: .assessmentWritten
    case .assessmentReviewed: .assessmentReviewed
    case .decisionTaken: .decisionTaken
    case .decisionPassed: .decisionPassed
    case .superiorReplaced: .superiorReplaced
    case .conflictWithdrawn: .conflictWithdrawn
    case .actorLeft: .actorLeft
    case .dutyHandedOver: .dutyHandedOver
    case .personLinked: .personLinked
    case .personPositioned: .personPositioned
    case .decreeNumbered: .decreeNumbered
    case .decreeServed: .decreeServed
    case .appealFiled: .appealFiled
    case .decreeCalled: .decreeCalled
    case .appealAnswered: .appealAnswered
    case .appealDecided: .appealDecided
    case .lawsuitRecorded: .lawsuitRecorded
    case .executionBegun: .executionBegun
    case .uploadRecorded: .uploadRecorded
    case .oversightRecorded: .oversightRecorded
    case .rehabilitationRecorded: .rehabilitationRecorded
    case .decreeEffective: .decreeEffective
    case .respondentCompleted: .respondentCompleted
    case .letterIssued: .letterIssued
    case .copiesHanded: .copiesHanded
    case .respondentDiscontinued: .respondentDiscontinued
    case .followUpReported: .followUpReported
    case .pledgeRecorded: .pledgeRecorded
    case .circularRecorded: .circularRecorded
    case .circularAcknowledged: .circularAcknowledged
    case .aidCeilingSet: .aidCeilingSet
    case .aidCommitted: .aidCommitted
    case .breachRecorded: .breachRecorded
    case .breachNotified: .breachNotified
    case .fieldCorrected: .fieldCorrected
    case .logHealed: .logHealed
    }
  }

  /// Reads the facts of an event of a known kind from its `d`.
  package init(_ kind: EventKind, from decoder: any Decoder) throws {
    self =
      switch kind {
      case .officeFounded: .officeFounded(try OfficeFounded(from: decoder))
      case .actorEnrolled: .actorEnrolled(try ActorEnrolment(from: decoder))
      case .actorAppointed: .actorAppointed(try ActorAppointment(from: decoder))
      case .ruleProposed: .ruleProposed(try RuleProposed(from: decoder))
      case .ruleAdopted: .ruleAdopted(try AdoptedRule(from: decoder))
      case .ruleWithdrawn: .ruleWithdrawn(try RuleWithdrawn(from: decoder))
      case .rulesFrozen: .rulesFrozen(try RulesFrozen(from: decoder))
      case .levelFixed: .levelFixed(try LevelEntry(from: decoder))
      case .tipRecorded: .tipRecorded(try TipRecorded(from: decoder))
      case .tipChecked: .tipChecked(try TipCheck(from: decoder))
      case .tipPromoted: .tipPromoted(try TipPromoted(from: decoder))
      case .reportRegistered: .reportRegistered(try ReportRegistered(from: decoder))
      case .personRegistered: .personRegistered(try PersonFacts(from: decoder))
      case .caseOpened: .caseOpened(try CaseOpened(from: decoder))
      case .caseExtended: .caseExtended(try CaseExtended(from: decoder))
      case .respondentEntered: .respondentEntered(try RespondentEntered(from: decoder))
      case .caseSecluded: .caseSecluded(try SecrecyEntry(from: decoder))
      case .conflictDeclared: .conflictDeclared(try ConflictDeclared(from: decoder))
      case .conflictSucceeded: .conflictSucceeded(try SuccessionEntry(from: decoder))
      case .evidenceAttached: .evidenceAttached(try EvidenceAttached(from: decoder))
      case .evidenceHandled: .evidenceHandled(try HandlingEntry(from: decoder))
      case .evidenceRedacted: .evidenceRedacted(try EvidenceRedacted(from: decoder))
      case .evidenceRechecked: .evidenceRechecked(try RecheckEntry(from: decoder))
      case .duplicateAnswered: .duplicateAnswered(try DuplicateAnswer(from: decoder))
      case .reportMerged: .reportMerged(try ReportMerged(from: decoder))
      case .respondentMerged: .respondentMerged(try RespondentMerged(from: decoder))
      case .findingRecorded: .findingRecorded(try FindingRecorded(from: decoder))
      case .recommendationRecorded: .recommendationRecorded(try RecommendationEntry(from: decoder))
      case .waitingBegan: .waitingBegan(try WaitingEntry(from: decoder))
      case .waitingEnded: .waitingEnded(try WaitingEntry(from: decoder))
      case .verificationFinished: .verificationFinished(try VerificationFinished(from: decoder))
      case .clarificationInvited: .clarificationInvited(try ClarificationInvite(from: decoder))
      case .clarificationHeld: .clarificationHeld(try ClarificationEntry(from: decoder))
      case .tipAssigned: .tipAssigned(try TipAssignment(from: decoder))
      case .completenessChecked: .completenessChecked(try CompletenessCheck(from: decoder))
      case .dispositionRecorded: .dispositionRecorded(try DispositionEntry(from: decoder))
      case .caseForwarded: .caseForwarded(try CaseForwarded(from: decoder))
      case .reportWithdrawn: .reportWithdrawn(try WithdrawalEntry(from: decoder))
      case .letterSent: .letterSent(try LetterSent(from: decoder))
      case .letterReceived: .letterReceived(try LetterReceived(from: decoder))
      case .letterAcknowledged: .letterAcknowledged(try LetterAcknowledgement(from: decoder))
      case .examinationOpened: .examinationOpened(try ExaminationOpening(from: decoder))
      case .examinationReopened: .examinationReopened(try ExaminationReopened(from: decoder))
      case .statementAdded: .statementAdded(try StatementAdded(from: decoder))
      case .witnessStated: .witnessStated(try WitnessStated(from: decoder))
      case .examinationReported: .examinationReported(try ExaminationReport(from: decoder))
      case .releaseBegan: .releaseBegan(try ReleaseEntry(from: decoder))
      case .releaseEnded: .releaseEnded(try ReleaseEnding(from: decoder))
      case .panelFormed: .panelFormed(try PanelEntry(from: decoder))
      case .trackChosen: .trackChosen(try TrackChosen(from: decoder))
      case .decisionReturned: .decisionReturned(try DecisionReturned(from: decoder))
      case .decisionDeferred: .decisionDeferred(try DecisionDeferral(from: decoder))
      case .crimeRecorded: .crimeRecorded(try CrimeRecorded(from: decoder))
      case .stepRecorded: .stepRecorded(try StepRecorded(from: decoder))
      case .proposalSent: .proposalSent(try ProposalSent(from: decoder))
      case .proposalAnswered: .proposalAnswered(try ProposalAnswer(from: decoder))
      case .teamFormed: .teamFormed(try TeamEntry(from: decoder))
      case .summonsIssued: .summonsIssued(try SummonsIssued(from: decoder))
      case .attendanceRecorded: .attendanceRecorded(try AttendanceRecorded(from: decoder))
      case .statementAnswered: .statementAnswered(try StatementAnswered(from: decoder))
      case .statementClosed: .statementClosed(try StatementClosing(from: decoder))
      case .membershipProved: .membershipProved(try MembershipEntry(from: decoder))
      case .ethicsHeard: .ethicsHeard(try EthicsHearing(from: decoder))
      case .assessmentWritten: .assessmentWritten(try AssessmentWritten(from: decoder))
      case .assessmentReviewed: .assessmentReviewed(try AssessmentReviewed(from: decoder))
      case .decisionTaken: .decisionTaken(try DecisionTaken(from: decoder))
      case .decisionPassed: .decisionPassed(try PassEntry(from: decoder))
      case .superiorReplaced: .superiorReplaced(try ReplacementEntry(from: decoder))
      case .conflictWithdrawn: .conflictWithdrawn(try ConflictWithdrawal(from: decoder))
      case .actorLeft: .actorLeft(try LeaveEntry(from: decoder))
      case .dutyHandedOver: .dutyHandedOver(try DutyHandedOver(from: decoder))
      case .personLinked: .personLinked(try PersonLinked(from: decoder))
      case .personPositioned: .personPositioned(try PersonPositioned(from: decoder))
      case .decreeNumbered: .decreeNumbered(try DecreeEntry(from: decoder))
      case .decreeServed: .decreeServed(try ServiceEntry(from: decoder))
      case .appealFiled: .appealFiled(try AppealFiled(from: decoder))
      case .decreeCalled: .decreeCalled(try ServiceCallEntry(from: decoder))
      case .appealAnswered: .appealAnswered(try AppealAnswerEntry(from: decoder))
      case .appealDecided: .appealDecided(try AppealRuled(from: decoder))
      case .lawsuitRecorded: .lawsuitRecorded(try LawsuitEntry(from: decoder))
      case .executionBegun: .executionBegun(try ExecutionBegun(from: decoder))
      case .uploadRecorded: .uploadRecorded(try UploadEntry(from: decoder))
      case .oversightRecorded: .oversightRecorded(try OversightEntry(from: decoder))
      case .rehabilitationRecorded: .rehabilitationRecorded(try RehabilitationEntry(from: decoder))
      case .decreeEffective: .decreeEffective(try EffectEntry(from: decoder))
      case .respondentCompleted: .respondentCompleted(try CompletionEntry(from: decoder))
      case .letterIssued: .letterIssued(try PaperIssued(from: decoder))
      case .copiesHanded: .copiesHanded(try CopiesHanded(from: decoder))
      case .respondentDiscontinued: .respondentDiscontinued(try DiscontinueEntry(from: decoder))
      case .followUpReported: .followUpReported(try FollowUpEntry(from: decoder))
      case .pledgeRecorded: .pledgeRecorded(try PledgeEntry(from: decoder))
      case .circularRecorded: .circularRecorded(try CircularEntry(from: decoder))
      case .circularAcknowledged: .circularAcknowledged(try CircularReceipt(from: decoder))
      case .aidCeilingSet: .aidCeilingSet(try AidCeiling(from: decoder))
      case .aidCommitted: .aidCommitted(try AidCommitment(from: decoder))
      case .breachRecorded: .breachRecorded(try BreachRecorded(from: decoder))
      case .breachNotified: .breachNotified(try BreachNotice(from: decoder))
      case .fieldCorrected: .fieldCorrected(try Correction(from: decoder))
      case .logHealed: .logHealed(try LogHealed(from: decoder))
      }
  }
}

extension Event: Encodable {
  /// Writes the facts alone, the `d` of the log line.
  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .officeFounded(let facts): try facts.encode(to: encoder)
    case .actorEnrolled(let facts): try facts.encode(to: encoder)
    case .actorAppointed(let facts): try facts.encode(to: encoder)
    case .ruleProposed(let facts): try facts.encode(to: encoder)
    case .ruleAdopted(let facts): try facts.encode(to: encoder)
    case .ruleWithdrawn(let facts): try facts.encode(to: encoder)
    case .rulesFrozen(let facts): try facts.encode(to: encoder)
    case .levelFixed(let facts): try facts.encode(to: encoder)
    case .tipRecorded(let facts): try facts.encode(to: encoder)
    case .tipChecked(let facts): try facts.encode(to: encoder)
    case .tipPromoted(let facts): try facts.encode(to: encoder)
    case .reportRegistered(let facts): try facts.encode(to: encoder)
    case .personRegistered(let facts): try facts.encode(to: encoder)
    case .caseOpened(let facts): try facts.encode(to: encoder)
    case .caseExtended(let facts): try facts.encode(to: encoder)
    case .respondentEntered(let facts): try facts.encode(to: encoder)
    case .caseSecluded(let facts): try facts.encode(to: encoder)
    case .conflictDeclared(let facts): try facts.encode(to: encoder)
    case .conflictSucceeded(let facts): try facts.encode(to: encoder)
    case .evidenceAttached(let facts): try facts.encode(to: encoder)
    case .evidenceHandled(let facts): try facts.encode(to: encoder)
    case .evidenceRedacted(let facts): try facts.encode(to: encoder)
    case .evidenceRechecked(let facts): try facts.encode(to: encoder)
    case .duplicateAnswered(let facts): try facts.encode(to: encoder)
    case .reportMerged(let facts): try facts.encode(to: encoder)
    case .respondentMerged(let facts): try facts.encode(to: encoder)
    case .findingRecorded(let facts): try facts.encode(to: encoder)
    case .recommendationRecorded(let facts): try facts.encode(to: encoder)
    case .waitingBegan(let facts): try facts.encode(to: encoder)
    case .waitingEnded(let facts): try facts.encode(to: encoder)
    case .verificationFinished(let facts): try facts.encode(to: encoder)
    case .clarificationInvited(let facts): try facts.encode(to: encoder)
    case .clarificationHeld(let facts): try facts.encode(to: encoder)
    case .tipAssigned(let facts): try facts.encode(to: encoder)
    case .completenessChecked(let facts): try facts.encode(to: encoder)
    case .dispositionRecorded(let facts): try facts.encode(to: encoder)
    case .caseForwarded(let facts): try facts.encode(to: encoder)
    case .reportWithdrawn(let facts): try facts.encode(to: encoder)
    case .letterSent(let facts): try facts.encode(to: encoder)
    case .letterReceived(let facts): try facts.encode(to: encoder)
    case .letterAcknowledged(let facts): try facts.encode(to: encoder)
    case .examinationOpened(let facts): try facts.encode(to: encoder)
    case .examinationReopened(let facts): try facts.encode(to: encoder)
    case .statementAdded(let facts): try facts.encode(to: encoder)
    case .witnessStated(let facts): try facts.encode(to: encoder)
    case .examinationReported(let facts): try facts.encode(to: encoder)
    case .releaseBegan(let facts): try facts.encode(to: encoder)
    case .releaseEnded(let facts): try facts.encode(to: encoder)
    case .panelFormed(let facts): try facts.encode(to: encoder)
    case .trackChosen(let facts): try facts.encode(to: encoder)
    case .decisionReturned(let facts): try facts.encode(to: encoder)
    case .decisionDeferred(let facts): try facts.encode(to: encoder)
    case .crimeRecorded(let facts): try facts.encode(to: encoder)
    case .stepRecorded(let facts): try facts.encode(to: encoder)
    case .proposalSent(let facts): try facts.encode(to: encoder)
    case .proposalAnswered(let entry): try entry.encode(to: encoder)
    case .teamFormed(let facts): try facts.encode(to: encoder)
    case .summonsIssued(let facts): try facts.encode(to: encoder)
    case .attendanceRecorded(let facts): try facts.encode(to: encoder)
    case .statementAnswered(let facts): try facts.encode(to: encoder)
    case .statementClosed(let facts): try facts.encode(to: encoder)
    case .membershipProved(let facts): try facts.encode(to: encoder)
    case .ethicsHeard(let facts): try facts.encode(to: encoder)
    case .assessmentWritten(let facts): try facts.encode(to: encoder)
    case .assessmentReviewed(let facts): try facts.encode(to: encoder)
    case .decisionTaken(let facts): try facts.encode(to: encoder)
    case .decisionPassed(let facts): try facts.encode(to: encoder)
    case .superiorReplaced(let facts): try facts.encode(to: encoder)
    case .conflictWithdrawn(let facts): try facts.encode(to: encoder)
    case .actorLeft(let facts): try facts.encode(to: encoder)
    case .dutyHandedOver(let facts): try facts.encode(to: encoder)
    case .personLinked(let facts): try facts.encode(to: encoder)
    case .personPositioned(let facts): try facts.encode(to: encoder)
    case .decreeNumbered(let facts): try facts.encode(to: encoder)
    case .decreeServed(let facts): try facts.encode(to: encoder)
    case .appealFiled(let facts): try facts.encode(to: encoder)
    case .decreeCalled(let facts): try facts.encode(to: encoder)
    case .appealAnswered(let facts): try facts.encode(to: encoder)
    case .appealDecided(let facts): try facts.encode(to: encoder)
    case .lawsuitRecorded(let facts): try facts.encode(to: encoder)
    case .executionBegun(let facts): try facts.encode(to: encoder)
    case .uploadRecorded(let facts): try facts.encode(to: encoder)
    case .oversightRecorded(let facts): try facts.encode(to: encoder)
    case .rehabilitationRecorded(let facts): try facts.encode(to: encoder)
    case .decreeEffective(let facts): try facts.encode(to: encoder)
    case .respondentCompleted(let facts): try facts.encode(to: encoder)
    case .letterIssued(let facts): try facts.encode(to: encoder)
    case .copiesHanded(let facts): try facts.encode(to: encoder)
    case .respondentDiscontinued(let facts): try facts.encode(to: encoder)
    case .followUpReported(let facts): try facts.encode(to: encoder)
    case .pledgeRecorded(let facts): try facts.encode(to: encoder)
    case .circularRecorded(let facts): try facts.encode(to: encoder)
    case .circularAcknowledged(let facts): try facts.encode(to: encoder)
    case .aidCeilingSet(let facts): try facts.encode(to: encoder)
    case .aidCommitted(let facts): try facts.encode(to: encoder)
    case .breachRecorded(let facts): try facts.encode(to: encoder)
    case .breachNotified(let entry): try entry.encode(to: encoder)
    case .fieldCorrected(let facts): try facts.encode(to: encoder)
    case .logHealed(let facts): try facts.encode(to: encoder)
    }
  }
}
