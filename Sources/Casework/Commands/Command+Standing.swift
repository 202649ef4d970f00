// What a command concerns, and who may give it.

extension Command {
  /// The case whose file must be folded before this command can be judged.
  package var file: RecordID? {
    switch self {
    case .enrolActor, .appointActor, .recordTip, .checkTip: nil
    case .proposeRule, .confirmRule, .withdrawRule: nil
    case .fixLevel(let entry): entry.file
    case .registerReport(let entry): entry.file
    case .secludeCase(let entry): entry.file
    case .declareConflict(let entry): entry.file
    case .succeedConflict(let entry): entry.file
    case .attachEvidence(let entry): entry.file
    case .handleEvidence(let entry): entry.file
    case .redactEvidence(let entry): entry.file
    case .recheckEvidence(let entry): entry.file
    case .answerDuplicate(let entry): entry.file
    case .mergeReports(let entry): entry.file
    case .recordFinding(let entry): entry.file
    case .recordRecommendation(let entry): entry.file
    case .beginWaiting(let entry), .endWaiting(let entry): entry.file
    case .finishVerification(let entry): entry.file
    case .inviteClarification(let entry): entry.file
    case .holdClarification(let entry): entry.file
    case .assignTip: nil
    case .checkCompleteness(let entry): entry.file
    case .recordDisposition(let entry): entry.file
    case .forwardCase(let entry): entry.file
    case .withdrawReport(let entry): entry.file
    case .sendLetter(let entry): entry.file
    case .receiveLetter(let entry): entry.file
    case .acknowledgeLetter(let entry): entry.file
    case .openExamination(let entry): entry.file
    case .reopenExamination(let entry): entry.file
    case .addStatement(let entry): entry.file
    case .stateWitness(let entry): entry.file
    case .reportExamination(let entry): entry.file
    case .beginRelease(let entry): entry.file
    case .endRelease(let entry): entry.file
    case .formPanel(let entry): entry.file
    case .chooseTrack(let entry): entry.file
    case .returnDecision(let entry): entry.file
    case .deferDecision(let entry): entry.file
    case .recordCrime(let entry): entry.file
    case .recordStep(let entry): entry.file
    case .sendProposal(let entry): entry.file
    case .answerProposal(let entry): entry.file
    case .formTeam(let entry): entry.file
    case .issueSummons(let entry): entry.file
    case .recordAttendance(let entry): entry.file
    case .answerStatement(let entry): entry.file
    case .closeStatement(let entry): entry.file
    case .proveMembership(let entry): entry.file
    case .hearEthics(let entry): entry.file
    case .writeAssessment(let entry): entry.file
    case .reviewAssessment(let entry): entry.file
    case .imposeSanction(let entry): entry.file
    case .decideNotProven(let entry): entry.file
    case .passDecision(let entry): entry.file
    case .replaceSuperior(let entry): entry.file
    case .withdrawConflict(let entry): entry.file
    case .leaveOffice, .handOver: nil
    case .linkPerson(let entry): entry.file
    case .positionPerson(let entry): entry.file
    case .numberDecree(let entry): entry.file
    case .recordService(let entry): entry.file
    case .fileAppeal(let entry): entry.file
    case .callService(let entry): entry.file
    case .answerAppeal(let entry): entry.file
    case .decideAppeal(let entry): entry.file
    case .recordLawsuit(let entry): entry.file
    case .beginExecution(let entry): entry.file
    case .recordUpload(let entry): entry.file
    case .recordOversight(let entry): entry.file
    case .recordRehabilitation(let entry): entry.file
    case .takeEffect(let entry): entry.file
    case .complete(let entry): entry.file
    case .issueLetter(let entry): entry.file
    case .handCopies(let entry): entry.file
    case .discontinue(let entry): entry.file
    case .reportFollowUp(let entry): entry.file
    case .recordPledge, .recordCircular, .acknowledgeCircular, .setCeiling: nil
    case .recordBreach, .notifyBreach: nil
    case .commitAid(let entry): entry.file
    case .correct(let entry): entry.record.kind == .file ? entry.record : nil
    }
  }

  /// The one respondent a decision, its paper or its end concerns.
  package var respondent: RespondentID? {
    let pair: (RecordID, Int)? =
      switch self {
      case .returnDecision(let entry): (entry.file, entry.respondent)
      case .imposeSanction(let entry): (entry.file, entry.respondent)
      case .sendProposal(let entry): (entry.file, entry.respondent)
      case .answerProposal(let entry): (entry.file, entry.respondent)
      case .decideNotProven(let entry): (entry.file, entry.respondent)
      case .passDecision(let entry): (entry.file, entry.respondent)
      case .replaceSuperior(let entry): (entry.file, entry.respondent)
      case .numberDecree(let entry): (entry.file, entry.respondent)
      case .recordService(let entry): (entry.file, entry.respondent)
      case .decideAppeal(let entry): (entry.file, entry.respondent)
      case .discontinue(let entry): (entry.file, entry.respondent)
      default: nil
      }
    return pair.map { RespondentID(file: $0.0, ordinal: $0.1) }
  }

  /// The roles that may give it: those of its kind, or for a paper of the act it is for.
  package var roles: Set<Role> {
    if case .issueLetter(let entry) = self { entry.kind.roles } else { name.roles }
  }

  /// Whether nothing later can undo it; such an act waits until all earlier signatures are checked.
  package var isFinal: Bool {
    switch self {
    case .imposeSanction, .decideNotProven, .discontinue, .takeEffect, .decideAppeal,
      .answerProposal:
      true
    default: false
    }
  }
}

extension Command.Name {
  /// The roles that may give this command.
  ///
  /// The table only grows, so that no old line becomes invalid.
  package var roles: Set<Role> {
    switch self {
    case .enrolActor, .appointActor: [.admin]
    case .proposeRule, .confirmRule, .withdrawRule: [.admin, .bkd, .secretariat, .inspectorate]
    case .fixLevel: [.satgas, .satgasChair, .secretariat, .bkd, .inspectorate]
    case .recordTip, .checkTip: [.satgas, .satgasChair, .secretariat, .inspectorate]
    case .registerReport: [.satgas, .satgasChair, .secretariat, .ppk]
    case .secludeCase: [.satgasChair, .inspectorate]
    case .declareConflict: Set(Role.allCases)
    case .succeedConflict: [.satgasChair, .secretariat]
    case .attachEvidence: [.satgas, .satgasChair, .secretariat, .inspectorate, .bkd, .examiner]
    case .handleEvidence: Set(Role.allCases)
    case .redactEvidence: [.satgas, .satgasChair, .secretariat, .inspectorate, .bkd, .examiner]
    case .recheckEvidence: [.satgas, .satgasChair, .secretariat, .inspectorate, .bkd, .examiner]
    case .answerDuplicate: [.satgas, .satgasChair, .secretariat, .inspectorate, .bkd, .ppk]
    case .mergeReports: [.satgas, .satgasChair, .secretariat]
    case .recordFinding, .recordRecommendation:
      [.satgas, .satgasChair, .secretariat, .bkd, .inspectorate]
    case .beginWaiting, .endWaiting: [.satgas, .satgasChair, .secretariat, .inspectorate, .bkd]
    case .finishVerification: [.satgas, .satgasChair]
    case .inviteClarification, .holdClarification:
      [.satgas, .satgasChair, .inspectorate, .contractHolder]
    case .assignTip: [.satgasChair, .secretariat]
    case .checkCompleteness, .forwardCase, .withdrawReport: [.satgas, .satgasChair, .secretariat]
    case .recordDisposition: [.satgasChair, .secretariat, .ppk]
    case .sendLetter, .receiveLetter, .acknowledgeLetter:
      [.satgas, .satgasChair, .secretariat, .inspectorate, .bkd]
    case .openExamination, .addStatement, .reportExamination:
      [.examiner, .inspectorate, .superior, .bkd]
    case .stateWitness: [.examiner, .inspectorate, .superior, .bkd, .satgas, .satgasChair]
    case .reopenExamination: [.inspectorate, .bkd, .examiner, .superior]
    case .beginRelease, .endRelease: [.superior, .bkd]
    case .formPanel: [.ppk, .bkd, .secretariat, .ethicsPanel]
    case .chooseTrack: [.inspectorate, .bkd, .ethicsPanel]
    case .returnDecision, .deferDecision: [.ppk, .punishing, .contractHolder]
    case .recordCrime: [.satgas, .satgasChair, .secretariat, .inspectorate, .bkd]
    // Each row of the rules names those among them whose step it is.
    case .recordStep:
      [
        .satgas, .satgasChair, .secretariat, .inspectorate, .bkd, .examiner, .superior, .ppk,
        .contractHolder,
      ]
    case .sendProposal: [.ppk]
    case .answerProposal: [.bkd, .secretariat, .ppk]
    case .formTeam: [.ppk, .bkd, .inspectorate, .secretariat]
    case .issueSummons: [.superior, .examiner, .inspectorate, .bkd]
    case .recordAttendance, .answerStatement, .closeStatement:
      [.examiner, .inspectorate, .superior, .bkd]
    case .proveMembership: [.inspectorate, .bkd, .examiner]
    case .hearEthics: [.ethicsPanel, .inspectorate]
    case .writeAssessment, .reviewAssessment: [.inspectorate, .bkd]
    // The personnel office only from the sheet the entitled official signed.
    case .imposeSanction, .decideNotProven: [.ppk, .punishing, .contractHolder, .bkd]
    case .passDecision:
      [.ppk, .punishing, .contractHolder, .superior, .inspectorate, .bkd, .secretariat]
    case .replaceSuperior: [.ppk, .bkd, .inspectorate, .secretariat]
    case .withdrawConflict: [.satgasChair, .inspectorate]
    case .leaveOffice: [.admin]
    case .handOver: Set(Role.allCases)
    case .linkPerson: [.satgas, .satgasChair, .inspectorate, .bkd]
    case .positionPerson: [.bkd, .secretariat, .satgas, .satgasChair]
    case .numberDecree: [.bkd, .secretariat, .ppk, .punishing, .contractHolder]
    case .recordService: [.bkd, .secretariat, .punishing, .ppk, .contractHolder]
    case .fileAppeal: [.bkd, .secretariat]
    case .callService: [.bkd, .secretariat, .punishing, .ppk, .contractHolder]
    case .answerAppeal: [.bkd, .secretariat, .ppk, .punishing]
    case .decideAppeal, .recordUpload: [.bkd, .secretariat]
    case .recordLawsuit: [.bkd, .secretariat, .legalAid]
    case .beginExecution: [.bkd, .secretariat, .contractHolder]
    case .recordOversight: [.satgas, .satgasChair, .secretariat, .bkd, .inspectorate]
    case .recordRehabilitation: [.bkd, .secretariat, .ppk, .punishing, .contractHolder]
    case .takeEffect, .complete: [.bkd, .secretariat]
    case .issueLetter: PaperKind.allRoles
    case .handCopies: [.bkd, .secretariat, .inspectorate]
    case .discontinue: [.ppk, .punishing, .contractHolder, .bkd]
    case .reportFollowUp: [.bkd, .secretariat, .ppk]
    case .recordPledge, .recordCircular, .acknowledgeCircular:
      [.satgas, .secretariat, .bkd, .admin]
    case .setCeiling, .commitAid: [.secretariat, .satgasChair, .bkd]
    case .recordBreach, .notifyBreach: [.admin, .satgasChair, .secretariat, .inspectorate]
    case .correct: [.satgas, .satgasChair, .secretariat, .bkd]
    }
  }
}
