internal import Casework
internal import Wording

// When an action makes sense, and why not.

extension Dashboard {
  /// The case and respondent in view.
  func selection(_ reader: any OfficeReader) -> (file: CaseFile, respondent: RespondentFile)? {
    guard let id = selectedID, let file = reader.file(id.file),
      let respondent = file.respondent(id.ordinal)
    else { return nil }
    return (file, respondent)
  }

  /// Why an action makes no sense now; nil when it does.
  func disabledReason(for action: Action, reader: any OfficeReader) -> Phrase? {
    if let command = action.command { return disabledReason(for: command, reader: reader) }
    if action == .caseOpen, selectedTip != nil { return nil }
    switch action {
    case .decreePreview:
      if let desk, desk.pane != .waiting, desk.current != nil {
        return lockedID(reader) == nil ? nil : .declareFirst
      }
      guard let (file, respondent) = selection(reader) else { return .nobodySelected }
      let kind = decreeKind(respondent)
      let gap = file.gaps(of: kind, about: file.subject(of: kind, for: respondent.ordinal)).first
      return gap?.phrase
    case .caseOpen, .caseRead, .stepsShow, .papersShow, .personHistory, .whyShow,
      .caseCompare, .evidenceView, .evidenceVerify:
      return selection(reader) == nil ? .nobodySelected : nil
    case .attendPresent, .attendAbsent:
      return disabledReason(for: .recordAttendance, reader: reader)
    case .stepNext, .stepPrevious, .stepPark, .screenSteps:
      return stepReason(for: action)
    case .registerHere: return reader.past == nil ? nil : .pastNow
    case .addHere: return addingReason(reader)
    case .timeLater, .timeDayLater, .timePresent: return reader.past == nil ? .isPresent : nil
    case .timeDifference: return reader.past == nil ? .onlyInPast : nil
    case .timeEarlier, .timeDayEarlier: return reader.head.n == 0 ? .isFirstLine : nil
    case .matchNext, .matchPrevious: return filterText.isEmpty ? .noFilter : nil
    case .draftsShow: return drafts.isEmpty ? .noDrafts : nil
    default:
      return action.section != nil && selection(reader) == nil ? .nobodySelected : nil
    }
  }

  /// Why nothing can be written now, whatever it is: the past is in view, or this console only reads.
  func writingReason(_ reader: any OfficeReader) -> Phrase? {
    if reader.past != nil { return .pastNow }
    return reader.readOnlyReason == nil ? nil : .readOnlyNow
  }

  /// Why a command cannot be given now, as far as role and stage tell; `decide` alone judges.
  func disabledReason(for command: Command.Name, reader: any OfficeReader) -> Phrase? {
    if let reason = writingReason(reader) { return reason }
    guard command.roles.contains(reader.acting.role) else {
      if let other = otherRole(in: command.roles, reader) { return other }
      let role = scene(reader).phrase {
        $0.words(command.roles.sorted { $0.rawValue < $1.rawValue }, width: .short)
      }
      return .onlyRoles(role)
    }
    if command == .confirmRule || command == .withdrawRule, reader.office.proposals.isEmpty {
      return .noProposals
    }
    if command == .notifyBreach, reader.office.breaches.allSatisfy({ $0.untold.isEmpty }) {
      return .noBreachOpen
    }
    guard !Self.needsNoCase.contains(command) else { return nil }
    if let reason = deskReason(for: command, reader) { return reason }
    guard let (file, respondent) = selection(reader) else { return .nobodySelected }
    if let reason = authorityReason(for: command, respondent, file, reader) { return reason }
    return stageReason(for: command, respondent: respondent, file: file, reader: reader)
  }

  /// How the same official opens netra in another role of theirs that may do it; nil without one.
  private func otherRole(in roles: Set<Role>, _ reader: any OfficeReader) -> Phrase? {
    let own = reader.office.actors[reader.acting.actor]?.roles ?? []
    let fitting = own.first { $0 != reader.acting.role && roles.contains($0) }
    return fitting.map { .openAs("\(reader.acting.actor)/\($0.rawValue)") }
  }

  /// Why no letter of Bawaslu can be recorded by this official.
  func recordingReason(_ reader: any OfficeReader) -> Phrase? {
    if let reason = writingReason(reader) { return reason }
    let roles = Command.Name.recordFinding.roles
    guard roles.contains(reader.acting.role) else {
      return .onlyRoles(
        scene(reader).phrase { $0.words(roles.sorted { $0.rawValue < $1.rawValue }, width: .short) }
      )
    }
    return nil
  }

  static let needsNoCase: Set<Command.Name> = [
    .recordTip, .checkTip, .registerReport, .mergeReports, .enrolActor, .appointActor, .proposeRule,
    .confirmRule, .withdrawRule, .leaveOffice, .handOver, .assignTip, .recordPledge,
    .recordCircular, .acknowledgeCircular, .setCeiling, .commitAid, .recordBreach, .notifyBreach,
  ]

  /// Who decides instead, when the authority matrix names nobody with a role of this official.
  private func authorityReason(
    for command: Command.Name,
    _ respondent: RespondentFile,
    _ file: CaseFile,
    _ reader: any OfficeReader
  ) -> Phrase? {
    guard [.imposeSanction, .decideNotProven, .discontinue].contains(command) else { return nil }
    // The personnel office records what others decided; the sheet says who.
    if reader.acting.role == .bkd { return nil }
    let ladder = reader.law.ladder(
      for: respondent,
      in: file,
      office: reader.office,
      on: reader.now.date
    )
    let levels = command == .imposeSanction ? Set((ladder?.open ?? []).map(\.level)) : []
    // Without a level everyone who could impose any is named.
    let asked: [Level?] = levels.isEmpty ? [nil] : Level.allCases.filter { levels.contains($0) }
    let deciders = asked.flatMap { level in
      reader.law.deciders(
        for: respondent,
        option: nil,
        level: level,
        office: reader.office,
        on: reader.now.date
      )
    }
    let roles = Set(reader.office.actors[reader.acting.actor]?.roles ?? [])
      .union([reader.acting.role])
    guard !deciders.isEmpty, !deciders.contains(where: { $0.kind.isHeld(by: roles) }) else {
      let isOwn =
        deciders.isEmpty || reader.acting.role == .ppk
        || deciders.contains { $0.kind.isHeld(by: [reader.acting.role]) }
      let fitting = roles.filter { role in deciders.contains { $0.kind.isHeld(by: [role]) } }
      guard isOwn else { return otherRole(in: fitting, reader) }
      return command == .imposeSanction ? othersReason(respondent, file, reader) : nil
    }
    return .onlyRoles(scene(reader).phrase { $0.deciders(deciders) })
  }

  /// Who imposes what is open on a respondent, where this superior or contract holder may not although
  /// others of the same role may; nil before the decision, and once it was passed on.
  private func othersReason(
    _ respondent: RespondentFile,
    _ file: CaseFile,
    _ reader: any OfficeReader
  ) -> Phrase? {
    guard reader.acting.role != .ppk, respondent.row.stage == .decision,
      respondent.passes.isEmpty
    else { return nil }
    let reading = DeskReading(
      respondent,
      in: file,
      for: reader.acting,
      law: reader.law,
      office: reader.office,
      on: reader.now.date
    )
    let others = reading.othersDecide
    return others.isEmpty ? nil : scene(reader).phrase { $0(.onlyFor($0.deciders(others))) }
  }

  private func stageReason(
    for command: Command.Name,
    respondent: RespondentFile,
    file: CaseFile,
    reader: any OfficeReader
  ) -> Phrase? {
    let wanted = Self.stages(of: command)
    let row = respondent.row
    if !wanted.isEmpty, !wanted.contains(row.stage) {
      if isPast(wanted, row, law: reader.law, on: reader.now.date) { return .alreadyDone }
      let scene = scene(reader)
      return .notAtStage(scene.phrase { $0.word(row.stage) })
    }
    switch command {
    case .fixLevel:
      let isOpen = row.violations.contains { code in
        reader.law.catalogue.violation(code, on: file.actDay)?.sanction.isLevelOpen ?? false
      }
      return isOpen ? nil : .levelFixedAlready
    case .redactEvidence:
      return file.evidence.contains { $0.entry.item != nil } ? nil : .noEvidenceYet
    case .recheckEvidence:
      return file.evidence.contains { $0.entry.url != nil } ? nil : .noLinkYet
    case .handleEvidence: return file.evidence.isEmpty ? .noEvidenceYet : nil
    case .handCopies:
      return CopyBundle(for: respondent, in: file).items.isEmpty ? .nothingToHand : nil
    case .endWaiting: return row.waiting == nil ? .waitsForNobody : nil
    case .recordAttendance:
      return respondent.summonses.contains { $0.attendance == nil } ? nil : .noSummonsOpen
    case .closeStatement:
      if respondent.statement != nil { return .alreadyDone }
      return respondent.answers.isEmpty ? .noAnswersYet : nil
    case .reviewAssessment:
      let open = respondent.assessments.values.filter { $0.review == nil }
      if open.isEmpty { return .nothingToReview }
      let isOwn = open.allSatisfy { $0.written.author == reader.acting.actor }
      return isOwn ? .ownStudy : nil
    case .numberDecree:
      if respondent.decree != nil { return .alreadyDone }
      return respondent.decision == nil ? .noDecisionYet : nil
    case .openExamination:
      if respondent.procedure.opening != nil { return .alreadyDone }
      let isPresent = respondent.summonses.last?.attendance?.entry.isPresent ?? false
      return isPresent ? nil : .noSummonsOpen
    case .addStatement: return respondent.statement == nil ? .noAnswersYet : nil
    case .acknowledgeLetter:
      let open = file.correspondence.letters.contains { $0.isOutgoing && $0.receipt == nil }
      return open ? nil : .noLetterOpen
    case .discontinue: return respondent.decision == nil ? nil : .alreadyDone
    case .fileAppeal: return respondent.appeal == nil ? nil : .alreadyDone
    case .formPanel:
      let steps =
        row.track.map { reader.law.stages(of: $0, on: reader.now.date).map(\.stage) } ?? []
      return row.track == nil || steps.contains(.ethicsHearing) ? nil : .noPanelOnTrack
    case .beginRelease:
      if respondent.decision != nil { return .alreadyDone }
      if row.status == .nonASN { return .notForNonASN }
      return respondent.examinationBegan == nil ? .notExaminedYet : nil
    case .endRelease: return respondent.procedure.release == nil ? .noReleaseOpen : nil
    case .imposeSanction, .decideNotProven, .returnDecision, .deferDecision:
      return undecidableReason(respondent, reader)
    case .passDecision: return passedReason(respondent, reader)
    case .sendProposal: return proposalReason(respondent, file, reader)
    case .answerProposal: return respondent.procedure.openProposal == nil ? .noProposalOpen : nil
    case .recordStep: return stepReason(respondent, reader)
    case .formTeam:
      return row.status == .nonASN ? .notForNonASN : nil
    case .withdrawConflict: return file.conflicted.isEmpty ? .noConflictDeclared : nil
    case .answerAppeal, .decideAppeal, .beginExecution, .recordRehabilitation:
      return aftermathReason(for: command, respondent)
    default: return nil
    }
  }

  private func aftermathReason(
    for command: Command.Name,
    _ respondent: RespondentFile
  ) -> Phrase? {
    let after = respondent.aftermath
    let isDone =
      switch command {
      case .answerAppeal: after.answer != nil || after.ruling != nil
      case .decideAppeal: after.ruling != nil
      case .beginExecution: after.execution != nil
      case .recordRehabilitation: after.rehabilitation != nil
      default: false
      }
    if isDone { return .alreadyDone }
    let isAboutAppeal = command == .answerAppeal || command == .decideAppeal
    return isAboutAppeal && respondent.appeal == nil ? .noAppealYet : nil
  }

  /// Whether the respondent left the stages behind on its own track, without its matter ending
  /// before them.
  private func isPast(
    _ wanted: Set<Stage>,
    _ row: RespondentRow,
    law: LawBook,
    on date: CalendarDate
  ) -> Bool {
    let order = Stage.allCases
    guard let here = order.firstIndex(of: row.stage),
      let last = wanted.compactMap({ order.firstIndex(of: $0) }).max()
    else { return false }
    // What the track does not have was never done.
    let steps = row.track.map { law.stages(of: $0, on: date).map(\.stage) } ?? []
    guard steps.contains(order[last]) else { return false }
    switch row.stage {
    case .discontinued, .transferred: return false
    case .notProven: return last <= (order.firstIndex(of: .decision) ?? 0)
    default: return last < here
    }
  }

  /// The stages at which a command is usual; empty for those that fit any stage.
  private static func stages(of command: Command.Name) -> Set<Stage> {
    switch command {
    case .finishVerification: [.intake, .verification]
    case .inviteClarification, .holdClarification:
      [.verification, .clarification, .examination, .assessment]
    case .formTeam, .issueSummons, .recordAttendance, .answerStatement, .closeStatement:
      [.verification, .clarification, .examination]
    case .checkCompleteness: [.intake, .verification]
    case .forwardCase: [.transferred]
    case .openExamination: [.verification, .clarification, .examination]
    case .reopenExamination, .addStatement, .reportExamination, .chooseTrack:
      [.assessment, .ethicsHearing, .decision]
    case .stateWitness:
      [
        .verification, .clarification, .examination, .membershipProof, .assessment,
        .ethicsHearing,
      ]
    case .formPanel: [.verification, .clarification, .assessment, .ethicsHearing]
    case .returnDecision, .deferDecision: [.decision]
    case .assignTip, .recordDisposition, .withdrawReport, .sendLetter, .receiveLetter,
      .acknowledgeLetter, .beginRelease, .endRelease, .recordCrime, .recordStep:
      []
    case .proveMembership: [.membershipProof]
    case .hearEthics: [.ethicsHearing]
    case .writeAssessment, .reviewAssessment: [.assessment]
    case .imposeSanction, .decideNotProven, .sendProposal, .answerProposal: [.decision]
    case .passDecision: [.decision]
    case .replaceSuperior, .withdrawConflict, .leaveOffice, .handOver, .linkPerson, .positionPerson:
      []
    case .recordService: [.service]
    case .fileAppeal: [.service, .appealWindow, .completed]
    case .callService: [.service]
    case .answerAppeal, .decideAppeal: [.service, .appealWindow, .inForce, .completed]
    case .beginExecution: [.inForce, .completed]
    case .recordRehabilitation: [.notProven, .completed]
    case .recordLawsuit, .recordUpload: [.appealWindow, .inForce, .completed]
    case .takeEffect: [.appealWindow]
    case .complete: [.inForce, .service, .appealWindow]
    case .issueLetter, .handCopies: []
    case .proposeRule, .confirmRule, .withdrawRule, .fixLevel: []
    case .recordPledge, .recordCircular, .acknowledgeCircular, .setCeiling, .commitAid: []
    case .recordBreach, .notifyBreach: []
    case .enrolActor, .appointActor, .recordTip, .checkTip, .registerReport, .secludeCase,
      .declareConflict, .succeedConflict, .attachEvidence, .answerDuplicate, .mergeReports,
      .recheckEvidence,
      .redactEvidence, .handleEvidence, .recordFinding,
      .recordRecommendation,
      .beginWaiting, .endWaiting, .numberDecree, .discontinue, .reportFollowUp, .correct,
      .recordOversight:
      []
    }
  }

  /// The command of the next step of the respondent in view.
  func stepCommand(reader: any OfficeReader) -> Command.Name? {
    guard let (file, respondent) = selection(reader) else { return nil }
    switch nextSteps(of: respondent, in: file, law: reader.law).first {
    case .verification: return .finishVerification
    case .clarificationOrInvitation: return .inviteClarification
    case .forwarding: return .forwardCase
    case .teamDecree: return .formTeam
    case .summons: return .issueSummons
    case .attendance: return .recordAttendance
    case .statement: return .answerStatement
    case .closeStatement: return .closeStatement
    case .membershipProof: return .proveMembership
    case .ethicsHearing: return .hearEthics
    case .assessment: return .writeAssessment
    case .review: return .reviewAssessment
    case .decision: return .imposeSanction
    case .outsideDecision: return .answerProposal
    case .decreeNumber: return .numberDecree
    case .service: return .recordService
    case .awaitAppealWindow, .effect: return .takeEffect
    case .appealAnswer: return .answerAppeal
    case .appealRuling: return .decideAppeal
    case .executionBegin: return .beginExecution
    case .execution, .executionUntil: return .complete
    case .upload: return .recordUpload
    case .rehabilitation: return .recordRehabilitation
    case .followUpReport: return .reportFollowUp
    case nil: return nil
    }
  }
}

extension Decider.Kind {
  /// Whether one of the roles can be this official; the President has none.
  fileprivate func isHeld(by roles: Set<Role>) -> Bool {
    switch self {
    case .ppk: roles.contains(.ppk)
    case .superiorClass: roles.contains(.punishing)
    case .contractHolder: roles.contains(.contractHolder)
    case .higher: roles.contains(.punishing) || roles.contains(.ppk)
    case .presiden: false
    }
  }
}
