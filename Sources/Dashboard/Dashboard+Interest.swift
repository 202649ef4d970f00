internal import Casework
internal import Terminal
internal import Wording

/// What goes on once an official said that there is no interest of their own.
enum Opening: Hashable, Sendable {
  case action(Action)
  case draft(String)
  /// A form with what it already knows.
  case form(Command.Name, [String: String], for: RespondentID)
  case precedent(RespondentID)
}

// The question that comes before anything of a case is opened by those who examine or decide.

extension Dashboard {
  /// Asks once for each case whether there is an interest, before anything of it is shown on the
  /// screens of one respondent.
  mutating func askInterest(reader: any OfficeReader) {
    guard layers.isEmpty, file == nil, let id = lockedID(reader) else { return }
    askInterest(about: id, then: nil, reader: reader)
  }

  /// Asks what is in the way of opening a case; where nothing can be written it says so instead.
  mutating func askInterest(
    about id: RespondentID,
    then next: Opening?,
    reader: any OfficeReader
  ) {
    guard reader.readOnlyReason == nil, reader.past == nil else {
      if next != nil {
        say("× \(wording(reader.past == nil ? .declareElsewhere : .declareNow))", .near)
      }
      return
    }
    open(
      .ask(
        AskLayer(
          subject: .interest(id, then: next),
          title: wording(.deskAskTitle),
          lines: [Line(id.file.description, .bold), Line(), Line(wording(.deskAsk))],
          answers: [wording(.deskNoInterest), wording(.deskInterest)]
        )
      )
    )
  }

  /// Whether the question stood in the way of an action; then it was asked.
  mutating func isHeldByQuestion(_ action: Action, reader: any OfficeReader) -> Bool {
    guard opensCase(action, reader), let id = unaskedID(reader) else { return false }
    // Where one respondent fills the screen the answer itself shows what is read.
    let isInView = action == .caseRead && lockedID(reader) != nil
    askInterest(about: id, then: isInView ? nil : .action(action), reader: reader)
    return true
  }

  /// Whether the question stood in the way of a draft; then it was asked.
  mutating func isHeldByQuestion(
    draft: String,
    of respondent: RespondentID,
    reader: any OfficeReader
  ) -> Bool {
    guard reader.mustDeclare(respondent.file) else { return false }
    askInterest(about: respondent, then: .draft(draft), reader: reader)
    return true
  }

  /// Goes on to what was asked for before the question.
  mutating func goOn(to next: Opening?, reader: any OfficeReader) -> [Effect] {
    switch next {
    case .action(let action): return perform(action, reader: reader)
    case .draft(let id): return openDraft(id, reader: reader)
    case .form(let command, let values, let respondent):
      openForm(command, reader: reader, values: values, for: respondent)
      return []
    case .precedent(let id):
      openPrecedent(id, reader: reader)
      return []
    case nil:
      askInterest(reader: reader)
      return []
    }
  }

  /// The matter in view whose case waits for that answer.
  func lockedID(_ reader: any OfficeReader) -> RespondentID? {
    let scene = scene(reader)
    if let desk, desk.pane != .waiting { return desk.isLocked(scene) ? desk.current : nil }
    if let steps { return steps.isLocked(scene) ? steps.walk.current : nil }
    return nil
  }

  /// The respondent that actions are about, while their case waits for that answer.
  private func unaskedID(_ reader: any OfficeReader) -> RespondentID? {
    if let locked = lockedID(reader) { return locked }
    guard let id = selectedID, reader.mustDeclare(id.file) else { return nil }
    return id
  }

  /// Whether an action shows what stands in a case, or writes into one.
  private func opensCase(_ action: Action, _ reader: any OfficeReader) -> Bool {
    if let command = action.command {
      return command != .declareConflict && !Self.needsNoCase.contains(command)
    }
    switch action {
    case .caseOpen: return selectedTip == nil
    case .caseRead, .caseCompare, .evidenceView, .evidenceVerify, .personHistory, .whyShow,
      .papersShow, .decreePreview, .attendPresent, .attendAbsent:
      return true
    case .sectionRespondents, .sectionEvidence, .sectionFindings, .sectionStage,
      .sectionExamination, .sectionAssessment, .sectionDecision, .sectionAppeal,
      .sectionFollowUp, .sectionHistory:
      return true
    case .addHere: return addsToCase(reader)
    case .listDown, .listUp, .listPageDown, .listPageUp, .listFirst, .listLast, .listTick,
      .moveLeft, .moveRight, .panelNext, .panelPrevious, .panelRespondents, .panelEvidence,
      .panelFindings, .panelStage, .deadlinesTable, .deadlinesCalendar, .consolesShow,
      .officialChange, .goBack, .filterStart, .filterClear, .matchNext, .matchPrevious,
      .sortNext, .stepsShow, .draftsShow, .helpShow, .paletteShow, .messageRecall, .rulesShow,
      .screenDashboard, .screenDeadlines, .screenInbox, .screenFindings, .scheduleShow,
      .dutyShow, .screenDesk, .screenSteps, .stepNext, .stepPrevious, .stepPark, .timeEarlier,
      .timeLater,
      .timeDayEarlier, .timeDayLater, .timeGo, .timePresent, .timeDifference, .appRedraw,
      .appSuspend, .appQuit, .registerHere:
      return false
    // Forms state a command, which was asked above.
    case .formRuleProposal, .formRuleConfirmation, .formRuleWithdrawal, .formLevel, .formTip,
      .formTipCheck, .formReport, .formSecrecy, .formConflict, .formSuccession, .formEvidence,
      .formHandling, .formRedaction, .formRecheck, .formDuplicate, .formMerge, .formFinding,
      .formRecommendation, .formWaiting, .formWaitingEnd, .formVerification, .formInvitation,
      .formClarification, .formTipAssignment, .formCompleteness, .formDisposition, .formForward,
      .formWithdrawal, .formLetterSent, .formLetterReceived, .formReceipt, .formOpening,
      .formReopening, .formAddition, .formWitness, .formResult, .formRelease, .formReleaseEnd,
      .formPanel, .formTrack, .formReturn, .formDeferral, .formCrime, .formSideStep,
      .formProposal, .formProposalAnswer, .formTeam, .formSummons, .formAttendance, .formAnswer,
      .formStatement, .formMembership, .formEthics, .formAssessment, .formReview, .formDecision,
      .formNotProven, .formPass, .formReplacement, .formConflictEnd, .formLeave, .formHandOver,
      .formLink, .formPosition, .formDecree, .formService, .formAppeal, .formServiceCall,
      .formAppealAnswer, .formRuling, .formLawsuit, .formExecution, .formUpload, .formOversight,
      .formRehabilitation, .formEffect, .formCompletion, .formDiscontinue, .formFollowUp,
      .formCorrection, .formCopies, .formPledge, .formCircular, .formCircularReceipt,
      .formAidCeiling,
      .formAidCommitment, .formBreach, .formBreachNotice:
      return false
    }
  }

  mutating func declareNone(
    _ id: RespondentID,
    then next: Opening?,
    reader: any OfficeReader
  ) -> [Effect] {
    let statement: JSONValue = .object([
      "case": .string(id.file.description), "kind": .string(ConflictKind.none.rawValue),
    ])
    let draft = CommandDraft(name: .declareConflict, statement: statement)
    return send(draft, then: .saidNoInterest(then: next), reader: reader)
  }

  mutating func declareInterest(_ id: RespondentID, reader: any OfficeReader) {
    openForm(
      .declareConflict,
      reader: reader,
      values: ["kind": ConflictKind.declared.rawValue],
      for: id
    )
  }
}
