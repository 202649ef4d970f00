package import Casework

/// Everything a person can do on the screen, by its stable name.
///
/// Keys, the palette, scripts and tests all lead here.
package enum Action: String, CaseIterable, Sendable {
  case listDown = "list.down"
  case listUp = "list.up"
  case listPageDown = "list.page-down"
  case listPageUp = "list.page-up"
  case listFirst = "list.first"
  case listLast = "list.last"
  case listTick = "list.tick"
  case moveLeft = "move.left"
  case moveRight = "move.right"
  case panelNext = "panel.next"
  case panelPrevious = "panel.previous"
  case panelRespondents = "panel.respondents"
  case panelEvidence = "panel.evidence"
  case panelFindings = "panel.findings"
  case panelStage = "panel.stage"
  case caseOpen = "case.open"
  case personHistory = "person.history"
  case whyShow = "why.show"
  case deadlinesTable = "deadlines.table"
  case deadlinesCalendar = "deadlines.calendar"
  case consolesShow = "consoles.show"
  case officialChange = "official.change"
  case caseRead = "case.read"
  case caseCompare = "case.compare"
  case evidenceView = "evidence.view"
  case evidenceVerify = "evidence.verify"
  case sectionRespondents = "section.respondents"
  case sectionEvidence = "section.evidence"
  case sectionFindings = "section.findings"
  case sectionStage = "section.stage"
  case sectionExamination = "section.examination"
  case sectionAssessment = "section.assessment"
  case sectionDecision = "section.decision"
  case sectionAppeal = "section.appeal"
  case sectionFollowUp = "section.follow-up"
  case sectionHistory = "section.history"
  case goBack = "go.back"
  case filterStart = "filter.start"
  case filterClear = "filter.clear"
  case matchNext = "match.next"
  case matchPrevious = "match.previous"
  case sortNext = "sort.next"
  case stepsShow = "steps.show"
  case addHere = "add.here"
  case draftsShow = "drafts.show"
  case papersShow = "papers.show"
  case decreePreview = "decree.preview"
  case helpShow = "help.show"
  case paletteShow = "palette.show"
  case messageRecall = "message.recall"
  case rulesShow = "rules.show"
  case screenDashboard = "screen.dashboard"
  case screenDeadlines = "screen.deadlines"
  case screenInbox = "screen.inbox"
  case screenFindings = "screen.findings"
  case scheduleShow = "schedule.show"
  case dutyShow = "duty.show"
  case screenDesk = "screen.desk"
  case screenSteps = "screen.steps"
  case stepNext = "step.next"
  case stepPrevious = "step.previous"
  case stepPark = "step.park"
  case timeEarlier = "time.earlier"
  case timeLater = "time.later"
  case timeDayEarlier = "time.day-earlier"
  case timeDayLater = "time.day-later"
  case timeGo = "time.go"
  case timePresent = "time.present"
  case timeDifference = "time.difference"
  case appRedraw = "app.redraw"
  case appSuspend = "app.suspend"
  case appQuit = "app.quit"
  case registerHere = "register.here"
  case attendPresent = "attend.present"
  case attendAbsent = "attend.absent"
  case formRuleProposal = "form.rule-proposal"
  case formRuleConfirmation = "form.rule-confirmation"
  case formRuleWithdrawal = "form.rule-withdrawal"
  case formLevel = "form.level"
  case formTip = "form.tip"
  case formTipCheck = "form.tip-check"
  case formReport = "form.report"
  case formSecrecy = "form.secrecy"
  case formConflict = "form.conflict"
  case formSuccession = "form.succession"
  case formEvidence = "form.evidence"
  case formHandling = "form.handling"
  case formRedaction = "form.redaction"
  case formRecheck = "form.recheck"
  case formCopies = "form.copies"
  case formDuplicate = "form.duplicate"
  case formMerge = "form.merge"
  case formFinding = "form.finding"
  case formRecommendation = "form.recommendation"
  case formWaiting = "form.waiting"
  case formWaitingEnd = "form.waiting-end"
  case formVerification = "form.verification"
  case formInvitation = "form.invitation"
  case formClarification = "form.clarification"
  case formTipAssignment = "form.tip-assignment"
  case formCompleteness = "form.completeness"
  case formDisposition = "form.disposition"
  case formForward = "form.forward"
  case formWithdrawal = "form.withdrawal"
  case formLetterSent = "form.letter-sent"
  case formLetterReceived = "form.letter-received"
  case formReceipt = "form.receipt"
  case formOpening = "form.opening"
  case formReopening = "form.reopening"
  case formAddition = "form.addition"
  case formWitness = "form.witness"
  case formResult = "form.result"
  case formRelease = "form.release"
  case formReleaseEnd = "form.release-end"
  case formPanel = "form.panel"
  case formTrack = "form.track"
  case formReturn = "form.return"
  case formDeferral = "form.deferral"
  case formCrime = "form.crime"
  case formSideStep = "form.side-step"
  case formProposal = "form.proposal"
  case formProposalAnswer = "form.proposal-answer"
  case formTeam = "form.team"
  case formSummons = "form.summons"
  case formAttendance = "form.attendance"
  case formAnswer = "form.answer"
  case formStatement = "form.statement"
  case formMembership = "form.membership"
  case formEthics = "form.ethics"
  case formAssessment = "form.assessment"
  case formReview = "form.review"
  case formDecision = "form.decision"
  case formNotProven = "form.not-proven"
  case formPass = "form.pass"
  case formReplacement = "form.replacement"
  case formConflictEnd = "form.conflict-end"
  case formLeave = "form.leave"
  case formHandOver = "form.hand-over"
  case formLink = "form.link"
  case formPosition = "form.position"
  case formDecree = "form.decree"
  case formService = "form.service"
  case formAppeal = "form.appeal"
  case formServiceCall = "form.service-call"
  case formAppealAnswer = "form.appeal-answer"
  case formRuling = "form.ruling"
  case formLawsuit = "form.lawsuit"
  case formExecution = "form.execution"
  case formUpload = "form.upload"
  case formOversight = "form.oversight"
  case formRehabilitation = "form.rehabilitation"
  case formEffect = "form.effect"
  case formCompletion = "form.completion"
  case formDiscontinue = "form.discontinue"
  case formFollowUp = "form.follow-up"
  case formCorrection = "form.correction"
  case formPledge = "form.pledge"
  case formCircular = "form.circular"
  case formCircularReceipt = "form.circular-receipt"
  case formAidCeiling = "form.aid-ceiling"
  case formAidCommitment = "form.aid-commitment"
  case formBreach = "form.breach"
  case formBreachNotice = "form.breach-notice"
}

extension Action {
  /// The command whose form the action opens; nil for everything else.
  package var command: Command.Name? { Self.commands[self] }

  /// The action that opens the form of a command; nil for commands without a form.
  init?(form command: Command.Name) {
    guard let action = Self.commands.first(where: { $0.value == command })?.key else { return nil }
    self = action
  }

  private static let commands: [Action: Command.Name] = [
    .formRuleProposal: .proposeRule, .formRuleConfirmation: .confirmRule,
    .formRuleWithdrawal: .withdrawRule, .formLevel: .fixLevel,
    .formTip: .recordTip, .formTipCheck: .checkTip, .formReport: .registerReport,
    .formSecrecy: .secludeCase, .formConflict: .declareConflict, .formSuccession: .succeedConflict,
    .formEvidence: .attachEvidence, .formHandling: .handleEvidence, .formRedaction: .redactEvidence,
    .formRecheck: .recheckEvidence, .formDuplicate: .answerDuplicate, .formMerge: .mergeReports,
    .formFinding: .recordFinding,
    .formRecommendation: .recordRecommendation, .formWaiting: .beginWaiting,
    .formWaitingEnd: .endWaiting, .formVerification: .finishVerification,
    .formInvitation: .inviteClarification, .formClarification: .holdClarification,
    .formTipAssignment: .assignTip,
    .formCompleteness: .checkCompleteness,
    .formDisposition: .recordDisposition,
    .formForward: .forwardCase,
    .formWithdrawal: .withdrawReport,
    .formLetterSent: .sendLetter,
    .formLetterReceived: .receiveLetter,
    .formReceipt: .acknowledgeLetter,
    .formOpening: .openExamination,
    .formReopening: .reopenExamination,
    .formAddition: .addStatement,
    .formWitness: .stateWitness,
    .formResult: .reportExamination,
    .formRelease: .beginRelease,
    .formReleaseEnd: .endRelease,
    .formPanel: .formPanel,
    .formTrack: .chooseTrack,
    .formReturn: .returnDecision,
    .formDeferral: .deferDecision,
    .formCrime: .recordCrime,
    .formSideStep: .recordStep,
    .formProposal: .sendProposal,
    .formProposalAnswer: .answerProposal,
    .formTeam: .formTeam, .formSummons: .issueSummons, .formAttendance: .recordAttendance,
    .formAnswer: .answerStatement, .formStatement: .closeStatement,
    .formMembership: .proveMembership, .formEthics: .hearEthics,
    .formAssessment: .writeAssessment, .formReview: .reviewAssessment,
    .formDecision: .imposeSanction, .formNotProven: .decideNotProven, .formDecree: .numberDecree,
    .formPass: .passDecision, .formReplacement: .replaceSuperior,
    .formConflictEnd: .withdrawConflict, .formLeave: .leaveOffice, .formHandOver: .handOver,
    .formLink: .linkPerson, .formPosition: .positionPerson,
    .formService: .recordService, .formAppeal: .fileAppeal, .formEffect: .takeEffect,
    .formServiceCall: .callService,
    .formAppealAnswer: .answerAppeal,
    .formRuling: .decideAppeal,
    .formLawsuit: .recordLawsuit,
    .formExecution: .beginExecution,
    .formUpload: .recordUpload,
    .formOversight: .recordOversight,
    .formRehabilitation: .recordRehabilitation,
    .formCompletion: .complete, .formDiscontinue: .discontinue, .formFollowUp: .reportFollowUp,
    .formCorrection: .correct, .formCopies: .handCopies,
    .formPledge: .recordPledge,
    .formCircular: .recordCircular,
    .formCircularReceipt: .acknowledgeCircular,
    .formAidCeiling: .setCeiling,
    .formAidCommitment: .commitAid,
    .formBreach: .recordBreach,
    .formBreachNotice: .notifyBreach,
  ]

  /// The section of the case view the action shows.
  var section: FileSection? {
    switch self {
    case .sectionRespondents: .respondents
    case .sectionEvidence: .evidence
    case .sectionFindings: .findings
    case .sectionStage: .stage
    case .sectionExamination: .examination
    case .sectionAssessment: .assessment
    case .sectionDecision: .decision
    case .sectionAppeal: .appeal
    case .sectionFollowUp: .followUp
    case .sectionHistory: .history
    default: nil
    }
  }

  /// The panel of the dashboard the action focuses.
  var panel: Panel? {
    switch self {
    case .panelRespondents: .respondents
    case .panelEvidence: .evidence
    case .panelFindings: .findings
    case .panelStage: .stage
    default: nil
    }
  }
}
