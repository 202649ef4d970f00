package import Casework
package import Terminal
internal import Wording

/// The one key table.
package enum KeyMap {
  /// Every screen, and the case that opens over any of them.
  private static let screens: [KeyContext] = lists + [.file] + desks
  /// The screens with a list of their own.
  private static let lists: [KeyContext] = [.dashboard, .inbox, .deadlines, .findings]

  /// The screens that show one respondent at a time.
  private static let desks: [KeyContext] = [.desk, .walk]

  /// Every binding of the screens, most used first.
  package static let bindings: [Binding] = moving + stepping + looking + writing

  private static let moving: [Binding] = [
    Binding("Enter", .caseOpen, .keyOpen, in: lists, footer: .footOpen),
    Binding("a", .addHere, .keyAdd, in: screens, footer: .footAdd),
    Binding("t", .stepsShow, .keySteps, in: screens, footer: .footSteps),
    Binding("/", .filterStart, .keyFilter, in: lists, footer: .footFilter),
    Binding("Escape", .filterClear, .keyFilterClear, in: lists),
    Binding("Enter", .caseRead, .keyRead, in: [.file] + desks, footer: .footRead),
    Binding("Escape", .goBack, .keyBack, in: [.file] + desks, footer: .footBack),
    Binding("j Down", .listDown, .keyDown, in: screens),
    Binding("k Up", .listUp, .keyUp, in: screens),
    Binding("PgDn", .listPageDown, .keyPageDown, in: screens),
    Binding("PgUp", .listPageUp, .keyPageUp, in: screens),
    Binding("g Home", .listFirst, .keyFirst, in: screens),
    Binding("G End", .listLast, .keyLast, in: screens),
    Binding("h Left", .moveLeft, .keyLeft, in: screens),
    Binding("l Right", .moveRight, .keyRight, in: screens),
    Binding("Tab", .panelNext, .keyPanelNext, in: screens),
    Binding("S-Tab", .panelPrevious, .keyPanelPrevious, in: screens),
    Binding("1", .panelRespondents, .keyPanelRespondents, in: [.dashboard] + desks),
    Binding("2", .panelEvidence, .keyPanelEvidence, in: [.dashboard] + desks),
    Binding("3", .panelFindings, .keyPanelFindings, in: [.dashboard] + desks),
    Binding("4", .panelStage, .keyPanelStage, in: [.dashboard] + desks),
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

  /// Going through a pile or the matters of a desk; the footer of each says what its people do there.
  private static let stepping: [Binding] = [
    Binding("Space", .stepNext, .keyStepNext, in: [.dashboard]),
    Binding("Space", .stepNext, .keyStepNext, in: desks, footer: .footSpace),
    Binding("b", .stepPrevious, .keyStepPrevious, in: desks, footer: .footBackOne),
    Binding("z", .stepPark, .keyPark, in: [.walk], footer: .footPark),
  ]

  private static let looking: [Binding] = [
    Binding("?", .helpShow, .keyHelp, in: screens, footer: .footHelp),
    Binding("F1", .helpShow, .keyHelp, in: screens),
    Binding(":", .paletteShow, .keyPalette, in: screens),
    Binding("n", .matchNext, .keyMatchNext, in: lists),
    Binding("N", .matchPrevious, .keyMatchPrevious, in: lists),
    Binding("s", .sortNext, .keySort, in: [.dashboard]),
    Binding("v", .listTick, .keyTickRow, in: [.dashboard, .inbox]),
    Binding("d", .caseCompare, .keyCompare, in: screens),
    Binding("o", .personHistory, .keyPersonHistory, in: screens),
    Binding("y", .whyShow, .keyWhy, in: screens),
    Binding("e", .draftsShow, .keyDrafts, in: screens),
    Binding("c", .papersShow, .keyPapers, in: screens, footer: .footPapers),
    Binding("p", .decreePreview, .keyDecreePreview, in: screens),
    Binding("m", .messageRecall, .keyMessage, in: screens),
    Binding("F3", .screenDashboard, .keyDashboard, in: screens),
    Binding("F2", .screenInbox, .keyInbox, in: screens),
    Binding("F4", .screenDeadlines, .keyDeadlines, in: screens),
    Binding("F5", .screenFindings, .keyFindings, in: screens),
    Binding("F6", .screenDesk, .keyDesk, in: screens),
    Binding("<", .timeEarlier, .keyTimeEarlier, in: screens),
    Binding(">", .timeLater, .keyTimeLater, in: screens, footer: .footLater),
    Binding("{", .timeDayEarlier, .keyTimeDayEarlier, in: screens),
    Binding("}", .timeDayLater, .keyTimeDayLater, in: screens),
    Binding("C-l", .appRedraw, .keyRedraw, in: screens),
    Binding("C-z", .appSuspend, .keySuspend, in: screens),
    Binding("q", .appQuit, .keyQuit, in: screens, footer: .footQuit),
  ]

  private static let writing: [Binding] = [
    Binding("R", .registerHere, .keyRegister, in: screens, isWriting: true),
    Binding("S", .formDecision, .keyDecision, in: [.desk], footer: .footDecide, isWriting: true),
    Binding("T", .formNotProven, .keyNotProven, in: [.desk], footer: .footCleared, isWriting: true),
    Binding("B", .formReturn, .keyReturn, in: [.desk], footer: .footReturn, isWriting: true),
    Binding("L", .formPass, .keyPass, in: [.desk], footer: .footPass, isWriting: true),
    Binding("D", .formDeferral, .keyDefer, in: [.desk], footer: .footDefer, isWriting: true),
    Binding("P", .formSummons, .keySummons, in: [.walk], footer: .footSummons, isWriting: true),
    Binding("H", .attendPresent, .keyPresent, in: [.walk], footer: .footPresent, isWriting: true),
    Binding("A", .attendAbsent, .keyAbsent, in: [.walk], footer: .footAbsent, isWriting: true),
    Binding("w", .formAnswer, .keyAnswer, in: [.walk], footer: .footAnswer),
    Binding(
      "W",
      .formStatement,
      .keyStatement,
      in: [.walk],
      footer: .footStatement,
      isWriting: true
    ),
    Binding(
      "F",
      .formAssessment,
      .keyAssessment,
      in: [.walk],
      footer: .footAssessment,
      isWriting: true
    ),
    Binding("V", .formReview, .keyReview, in: [.walk], footer: .footReview, isWriting: true),
    Binding("K", .formConflict, .keyConflict, in: desks, footer: .footConflict, isWriting: true),
    Binding("P", .formSummons, .keySummons, in: lists + [.file, .desk], isWriting: true),
    Binding("H", .attendPresent, .keyPresent, in: lists + [.file, .desk], isWriting: true),
    Binding("A", .attendAbsent, .keyAbsent, in: lists + [.file, .desk], isWriting: true),
    Binding("w", .formAnswer, .keyAnswer, in: lists + [.file, .desk]),
    Binding("W", .formStatement, .keyStatement, in: lists + [.file, .desk], isWriting: true),
    Binding("F", .formAssessment, .keyAssessment, in: lists + [.file, .desk], isWriting: true),
    Binding("V", .formReview, .keyReview, in: lists + [.file, .desk], isWriting: true),
    Binding("r", .formRecommendation, .keyRecommendation, in: screens),
    Binding("S", .formDecision, .keyDecision, in: lists + [.file, .walk], isWriting: true),
    Binding("T", .formNotProven, .keyNotProven, in: lists + [.file, .walk], isWriting: true),
    Binding("B", .formReturn, .keyReturn, in: lists + [.file, .walk], isWriting: true),
    Binding("L", .formPass, .keyPass, in: lists + [.file, .walk], isWriting: true),
    Binding("D", .formDeferral, .keyDefer, in: lists + [.file, .walk], isWriting: true),
    Binding("J", .formService, .keyService, in: screens, isWriting: true),
    Binding("U", .formAppeal, .keyAppeal, in: screens, isWriting: true),
    Binding("K", .formConflict, .keyConflict, in: lists + [.file], isWriting: true),
    Binding("X", .formDiscontinue, .keyDiscontinue, in: screens, isWriting: true),
  ]

  /// The keys of dialogs, forms and lists.
  package static let fixed: [FixedKey] = [
    FixedKey("Tab Down", .keyFieldNext, in: .form),
    FixedKey("S-Tab Up", .keyFieldPrevious, in: .form),
    FixedKey("C-o", .keyFieldList, in: .form),
    FixedKey("C-n", .keyRowAdd, in: .form),
    FixedKey("C-t", .keyRowRepeat, in: .form),
    FixedKey("C-d", .keyRowRemove, in: .form),
    FixedKey("C-f", .keyCompare, in: .form),
    FixedKey("C-s", .keyDraftSave, in: .form),
    FixedKey("C-x", .keyFinish, in: .form),
    FixedKey("C-p", .keyDecreePreview, in: .form),
    FixedKey("Escape", .keyFormClose, in: .form),
    FixedKey("1 2 3 4", .footAnswers, in: .compare),
    FixedKey("Tab S-Tab", .footNextHit, in: .compare),
    FixedKey("Escape", .keyFormClose, in: .compare),
    FixedKey("Enter", .keyPick, in: .pickList),
    FixedKey("Space Tab", .keyTick, in: .pickList),
    FixedKey("C-d", .keyDraftDiscard, in: .steps),
    FixedKey("Escape", .keyFormClose, in: .pickList),
    FixedKey("Y", .keyYes, in: .confirmation),
    FixedKey("T Escape Enter", .keyNo, in: .confirmation),
    FixedKey("N", .keyPaperNumber, in: .confirmation),
    FixedKey("Escape Enter", .keyNoticeClose, in: .notice),
    FixedKey("1 2", .keyAnswerDigit, in: .question),
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
    case .issueSummons, .imposeSanction, .decideNotProven, .passDecision, .discontinue,
      .answerProposal:
      .number
    case .registerReport, .recordFinding, .recordAttendance, .closeStatement, .writeAssessment,
      .reviewAssessment, .recordService, .declareConflict, .fileAppeal, .takeEffect, .complete,
      .issueLetter, .handCopies, .secludeCase, .succeedConflict, .replaceSuperior,
      .withdrawConflict,
      .leaveOffice, .handOver,
      .linkPerson, .recordOversight, .recordRehabilitation, .proposeRule, .confirmRule,
      .withdrawRule, .fixLevel, .reportFollowUp:
      .yes
    case .setCeiling, .commitAid, .recordBreach, .notifyBreach, .sendProposal: .yes
    case .recordPledge, .recordCircular, .acknowledgeCircular: .none
    case .mergeReports, .withdrawReport, .reopenExamination, .chooseTrack, .returnDecision,
      .deferDecision,
      .beginRelease,
      .endRelease, .forwardCase:
      .yes
    // What a ruling or a court says of a decree stands for good.
    case .decideAppeal, .recordLawsuit: .number
    case .callService, .answerAppeal, .beginExecution, .recordUpload, .assignTip,
      .checkCompleteness, .recordDisposition, .sendLetter, .receiveLetter, .acknowledgeLetter,
      .openExamination, .addStatement, .stateWitness, .reportExamination, .formPanel,
      .recordCrime, .recordStep:
      .none
    case .enrolActor, .appointActor, .recordTip, .checkTip, .attachEvidence, .answerDuplicate,
      .recheckEvidence, .redactEvidence, .handleEvidence,
      .recordRecommendation, .beginWaiting, .endWaiting, .finishVerification,
      .inviteClarification, .holdClarification, .formTeam, .answerStatement, .proveMembership,
      .hearEthics, .numberDecree, .correct, .positionPerson:
      .none
    }
  }
}
