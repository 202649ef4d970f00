package import Casework
package import Terminal
internal import Wording

/// The one key table.
package enum KeyMap {
  private static let both: [KeyContext] = [.dashboard, .file]

  /// Every binding of the screens, most used first.
  package static let bindings: [Binding] = moving + looking + writing

  private static let moving: [Binding] = [
    Binding("Enter", .caseOpen, .keyOpen, in: [.dashboard], footer: .footOpen),
    Binding("a", .addHere, .keyAdd, in: both, footer: .footAdd),
    Binding("t", .stepsShow, .keySteps, in: both, footer: .footSteps),
    Binding("/", .filterStart, .keyFilter, in: [.dashboard], footer: .footFilter),
    Binding("Escape", .filterClear, .keyFilterClear, in: [.dashboard]),
    Binding("Enter", .caseRead, .keyRead, in: [.file], footer: .footRead),
    Binding("Escape", .goBack, .keyBack, in: [.file], footer: .footBack),
    Binding("j Down", .listDown, .keyDown, in: both),
    Binding("k Up", .listUp, .keyUp, in: both),
    Binding("PgDn", .listPageDown, .keyPageDown, in: both),
    Binding("PgUp", .listPageUp, .keyPageUp, in: both),
    Binding("g Home", .listFirst, .keyFirst, in: both),
    Binding("G End", .listLast, .keyLast, in: both),
    Binding("h Left", .moveLeft, .keyLeft, in: both),
    Binding("l Right", .moveRight, .keyRight, in: both),
    Binding("Tab", .panelNext, .keyPanelNext, in: both),
    Binding("S-Tab", .panelPrevious, .keyPanelPrevious, in: both),
    Binding("1", .panelRespondents, .keyPanelRespondents, in: [.dashboard]),
    Binding("2", .panelEvidence, .keyPanelEvidence, in: [.dashboard]),
    Binding("3", .panelFindings, .keyPanelFindings, in: [.dashboard]),
    Binding("4", .panelStage, .keyPanelStage, in: [.dashboard]),
    Binding("1", .sectionRespondents, .keyPanelRespondents, in: [.file]),
    Binding("2", .sectionEvidence, .keyPanelEvidence, in: [.file]),
    Binding("3", .sectionFindings, .keyPanelFindings, in: [.file]),
    Binding("4", .sectionStage, .keyPanelStage, in: [.file]),
    Binding("5", .sectionExamination, .keySectionExamination, in: [.file]),
    Binding("6", .sectionAssessment, .keySectionAssessment, in: [.file]),
    Binding("7", .sectionDecision, .keySectionDecision, in: [.file]),
    Binding("8", .sectionAppeal, .keySectionAppeal, in: [.file]),
    Binding("9", .sectionFollowUp, .keySectionFollowUp, in: [.file]),
    Binding("0", .sectionHistory, .keySectionHistory, in: [.file]),
  ]

  private static let looking: [Binding] = [
    Binding("?", .helpShow, .keyHelp, in: both, footer: .footHelp),
    Binding("F1", .helpShow, .keyHelp, in: both),
    Binding(":", .paletteShow, .keyPalette, in: both),
    Binding("n", .matchNext, .keyMatchNext, in: [.dashboard]),
    Binding("N", .matchPrevious, .keyMatchPrevious, in: [.dashboard]),
    Binding("s", .sortNext, .keySort, in: [.dashboard]),
    Binding("o", .caseHistory, .keyPersonHistory, in: both),
    Binding("e", .draftsShow, .keyDrafts, in: both),
    Binding("m", .messageRecall, .keyMessage, in: both),
    Binding("F3", .screenDashboard, .keyDashboard, in: both),
    Binding("C-l", .appRedraw, .keyRedraw, in: both),
    Binding("C-z", .appSuspend, .keySuspend, in: both),
    Binding("q", .appQuit, .keyQuit, in: both, footer: .footQuit),
  ]

  private static let writing: [Binding] = [
    Binding("R", .registerHere, .keyRegister, in: both, isWriting: true),
    Binding("P", .formSummons, .keySummons, in: both, isWriting: true),
    Binding("H", .attendPresent, .keyPresent, in: both, isWriting: true),
    Binding("A", .attendAbsent, .keyAbsent, in: both, isWriting: true),
    Binding("w", .formAnswer, .keyAnswer, in: both),
    Binding("W", .formStatement, .keyStatement, in: both, isWriting: true),
    Binding("F", .formAssessment, .keyAssessment, in: both, isWriting: true),
    Binding("V", .formReview, .keyReview, in: both, isWriting: true),
    Binding("r", .formRecommendation, .keyRecommendation, in: both),
    Binding("S", .formDecision, .keyDecision, in: both, isWriting: true),
    Binding("T", .formNotProven, .keyNotProven, in: both, isWriting: true),
    Binding("J", .formService, .keyService, in: both, isWriting: true),
    Binding("U", .formAppeal, .keyAppeal, in: both, isWriting: true),
    Binding("K", .formConflict, .keyConflict, in: both, isWriting: true),
    Binding("X", .formDiscontinue, .keyDiscontinue, in: both, isWriting: true),
  ]

  /// The keys of dialogs, forms and lists.
  package static let fixed: [FixedKey] = [
    FixedKey("Tab Down", .keyFieldNext, in: .form),
    FixedKey("S-Tab Up", .keyFieldPrevious, in: .form),
    FixedKey("C-o", .keyFieldList, in: .form),
    FixedKey("C-n", .keyRowAdd, in: .form),
    FixedKey("C-t", .keyRowRepeat, in: .form),
    FixedKey("C-d", .keyRowRemove, in: .form),
    FixedKey("C-s", .keyDraftSave, in: .form),
    FixedKey("C-x", .keyFinish, in: .form),
    FixedKey("Escape", .keyFormClose, in: .form),
    FixedKey("Enter", .keyPick, in: .pickList),
    FixedKey("Space Tab", .keyTick, in: .pickList),
    FixedKey("C-d", .keyDraftDiscard, in: .steps),
    FixedKey("Escape", .keyFormClose, in: .pickList),
    FixedKey("Y", .keyYes, in: .confirmation),
    FixedKey("T Escape Enter", .keyNo, in: .confirmation),
    FixedKey("Escape Enter", .keyNoticeClose, in: .notice),
  ]

  /// What a key means in a context; nil when nothing.
  package static func binding(for key: Key, in context: KeyContext) -> Binding? {
    bindings.first { $0.contexts.contains(context) && $0.keys.contains(key) }
  }

  /// The bindings that work in a context.
  package static func bindings(in context: KeyContext) -> [Binding] {
    bindings.filter { $0.contexts.contains(context) }
  }

  /// What is asked before a command leaves the screen.
  package static func confirmation(of command: Command.Name) -> Confirmation {
    switch command {
    case .issueSummons, .imposeSanction, .decideNotProven, .passDecision, .discontinue: .number
    case .registerReport, .recordFinding, .recordAttendance, .closeStatement, .writeAssessment,
      .reviewAssessment, .recordService, .declareConflict, .fileAppeal, .takeEffect, .complete,
      .secludeCase, .succeedConflict, .replaceSuperior, .withdrawConflict, .leaveOffice, .handOver,
      .linkPerson, .recordOversight, .recordRehabilitation, .proposeRule, .confirmRule,
      .withdrawRule, .fixLevel, .reportFollowUp:
      .yes
    case .setCeiling, .commitAid: .yes
    case .recordPledge, .recordCircular, .acknowledgeCircular: .none
    case .withdrawReport, .reopenExamination, .chooseTrack, .returnDecision, .beginRelease,
      .endRelease, .forwardCase:
      .yes
    // What a ruling or a court says of a decree stands for good.
    case .decideAppeal, .recordLawsuit: .number
    case .callService, .answerAppeal, .beginExecution, .recordUpload, .assignTip,
      .checkCompleteness, .recordDisposition, .sendLetter, .receiveLetter, .acknowledgeLetter,
      .openExamination, .addStatement, .stateWitness, .reportExamination, .formPanel,
      .deferDecision, .recordCrime:
      .none
    case .enrolActor, .appointActor, .recordTip, .checkTip, .attachEvidence, .handleEvidence,
      .recordRecommendation, .beginWaiting, .endWaiting, .finishVerification,
      .inviteClarification, .holdClarification, .formTeam, .answerStatement, .proveMembership,
      .hearEthics, .numberDecree, .correct, .positionPerson:
      .none
    }
  }
}
