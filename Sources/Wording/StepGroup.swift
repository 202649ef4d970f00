package import Casework

/// Commands that belong together in a list of what can be done.
package enum StepGroup: Hashable, Sendable, CaseIterable {
  case intake
  case evidence
  case letters
  case examination
  case study
  case decision
  case remedies
  case people
  case office

  /// The group of a command.
  package init(_ command: Command.Name) {
    self =
      switch command {
      case .recordTip, .checkTip, .assignTip, .registerReport, .checkCompleteness,
        .recordDisposition, .withdrawReport, .finishVerification, .inviteClarification,
        .holdClarification, .answerDuplicate, .mergeReports, .correct:
        .intake
      case .attachEvidence, .handleEvidence, .redactEvidence, .recheckEvidence: .evidence
      case .recordFinding, .recordRecommendation, .beginWaiting, .endWaiting, .forwardCase,
        .sendLetter, .receiveLetter, .acknowledgeLetter, .issueLetter, .reportFollowUp,
        .recordOversight, .recordCrime, .recordStep, .recordUpload:
        .letters
      case .formTeam, .issueSummons, .recordAttendance, .openExamination, .reopenExamination,
        .answerStatement, .closeStatement, .addStatement, .stateWitness, .reportExamination,
        .beginRelease, .endRelease, .proveMembership, .formPanel, .hearEthics:
        .examination
      case .writeAssessment, .reviewAssessment, .chooseTrack, .fixLevel: .study
      case .imposeSanction, .decideNotProven, .sendProposal, .answerProposal, .passDecision,
        .returnDecision, .deferDecision,
        .discontinue, .numberDecree, .callService, .recordService, .takeEffect, .beginExecution,
        .complete:
        .decision
      case .fileAppeal, .handCopies, .answerAppeal, .decideAppeal, .recordLawsuit,
        .recordRehabilitation:
        .remedies
      case .secludeCase, .declareConflict, .succeedConflict, .withdrawConflict, .replaceSuperior,
        .linkPerson, .positionPerson, .handOver, .leaveOffice:
        .people
      case .enrolActor, .appointActor, .proposeRule, .confirmRule, .withdrawRule, .recordPledge,
        .recordCircular, .acknowledgeCircular, .setCeiling, .commitAid, .recordBreach,
        .notifyBreach:
        .office
      }
  }
}

extension StepGroup: Worded {
  package var phrase: Phrase {
    switch self {
    case .intake: Phrase("Laporan dan verifikasi", "Report and verification")
    case .evidence: Phrase("Bukti", "Evidence")
    case .letters: Phrase("Surat dan lembaga lain", "Letters and other bodies")
    case .examination: Phrase("Pemeriksaan dan sidang", "Examination and hearing")
    case .study: Phrase("Kajian dan jalur", "Study and track")
    case .decision: Phrase("Keputusan dan pelaksanaan", "Decision and execution")
    case .remedies: Phrase("Upaya dan pemulihan", "Remedies and good name")
    case .people: Phrase("Petugas dan orang", "Officials and persons")
    case .office: Phrase("Kantor", "Office")
    }
  }
}
