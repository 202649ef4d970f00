internal import Casework
internal import Wording

/// Makes the form of a command for the case and respondent in view.
struct FormMaker {
  let scene: Scene
  /// The case in view, if one is.
  let file: CaseFile?
  let respondent: RespondentFile?

  var wording: Wording { scene.wording }
  /// Today as a date field shows it: `08/11/2024`.
  var today: String { shown(scene.today) }

  func shown(_ date: CalendarDate) -> String { scene.typed(date) }

  /// The form; nil when the command has none, or needs a case or respondent and there is none.
  func spec(for command: Command.Name) -> FormSpec? {
    switch command {
    case .enrolActor, .appointActor: nil
    case .proposeRule: plain(command, fields: ruleProposal)
    case .confirmRule: plain(command, fields: ruleConfirmation)
    case .withdrawRule: plain(command, fields: ruleWithdrawal)
    case .fixLevel: ofRespondent(command, fields: levelByLetter)
    case .recordTip: plain(command, fields: tip)
    case .checkTip: plain(command, fields: tipCheck)
    case .registerReport: plain(command, fields: report, group: persons)
    case .secludeCase: ofCase(command, fields: secrecy)
    case .declareConflict: ofCase(command, fields: conflict)
    case .succeedConflict: ofCase(command, fields: succession)
    case .attachEvidence: ofCase(command, fields: evidence)
    case .handleEvidence: ofCase(command, fields: handling)
    case .redactEvidence: ofCase(command, fields: redaction)
    case .recheckEvidence: ofCase(command, fields: recheck)
    case .answerDuplicate: ofCase(command, fields: duplicateAnswer)
    case .mergeReports: plain(command, fields: merging)
    case .recordFinding: ofCase(command, fields: finding, group: findingItems)
    case .recordRecommendation:
      ofCase(command, fields: recommendation, group: recommendationItems)
    case .beginWaiting: ofCase(command, fields: [respondents] + waiting)
    case .endWaiting: ofCase(command, fields: [respondents] + waitingEnd)
    case .finishVerification: ofCase(command, fields: [respondents] + verification)
    case .inviteClarification: ofCase(command, fields: [respondents] + invitation)
    case .holdClarification: ofRespondent(command, fields: clarification)
    case .assignTip: plain(command, fields: tipAssignment)
    case .checkCompleteness: ofCase(command, fields: completenessCheck)
    case .recordDisposition: ofCase(command, fields: disposition)
    case .forwardCase: ofCase(command, fields: [respondents] + forwarding)
    case .withdrawReport: ofCase(command, fields: withdrawal)
    case .sendLetter: ofCase(command, fields: sending)
    case .receiveLetter: ofCase(command, fields: receiving)
    case .acknowledgeLetter: ofCase(command, fields: acknowledgement)
    case .openExamination: ofRespondent(command, fields: examinationOpening)
    case .reopenExamination: ofRespondent(command, fields: reopening)
    case .addStatement: ofRespondent(command, fields: statementAddition)
    case .stateWitness: ofCase(command, fields: [respondents] + witness)
    case .reportExamination: ofRespondent(command, fields: examinationReport)
    case .beginRelease: ofRespondent(command, fields: release)
    case .endRelease: ofRespondent(command, fields: releaseEnding)
    case .formPanel: ofCase(command, fields: [respondents] + panel, group: panelMembers)
    case .chooseTrack: ofRespondent(command, fields: trackChoice)
    case .returnDecision: ofRespondent(command, fields: decisionReturn)
    case .deferDecision: ofRespondent(command, fields: deferral)
    case .recordCrime: ofRespondent(command, fields: crime)
    case .recordStep: ofRespondent(command, fields: sideStep)
    case .sendProposal: ofRespondent(command, fields: proposal)
    case .answerProposal: ofRespondent(command, fields: proposalAnswer)
    case .formTeam: ofCase(command, fields: [respondents] + team, group: members)
    case .issueSummons: ofCase(command, fields: [respondents] + summons)
    case .recordAttendance: ofRespondent(command, fields: attendance)
    case .answerStatement:
      ofRespondent(command, fields: answer, repeats: true, isAutosaved: true)
    case .closeStatement: ofRespondent(command, fields: closing)
    case .proveMembership: ofRespondent(command, fields: membership)
    case .hearEthics: ofRespondent(command, fields: hearing)
    case .writeAssessment:
      ofRespondent(command, fields: assessment, group: facts, isAutosaved: true)
    case .reviewAssessment: ofRespondent(command, fields: review)
    case .imposeSanction: ofRespondent(command, fields: sanction)
    case .decideNotProven: ofRespondent(command, fields: notProven)
    case .passDecision: ofRespondent(command, fields: passing)
    case .replaceSuperior: ofRespondent(command, fields: replacement)
    case .withdrawConflict: ofCase(command, fields: conflictEnd)
    case .leaveOffice: plain(command, fields: leaving)
    case .handOver: plain(command, fields: handingOver)
    case .linkPerson: ofCase(command, fields: linking)
    case .positionPerson: ofRespondent(command, fields: positioning)
    case .numberDecree: ofRespondent(command, fields: decree)
    case .recordService: ofRespondent(command, fields: service)
    case .fileAppeal: ofRespondent(command, fields: appeal)
    case .callService: ofRespondent(command, fields: serviceCall)
    case .answerAppeal: ofRespondent(command, fields: appealAnswer)
    case .decideAppeal: ofRespondent(command, fields: appealRuling)
    case .recordLawsuit: ofRespondent(command, fields: lawsuit)
    case .beginExecution: ofRespondent(command, fields: execution)
    case .recordUpload: ofRespondent(command, fields: upload)
    case .recordOversight: ofCase(command, fields: [respondents] + oversight)
    case .recordRehabilitation: ofRespondent(command, fields: rehabilitation)
    case .takeEffect: ofRespondent(command, fields: effect)
    case .complete: ofRespondent(command, fields: completion)
    // Made when its text was read, never opened empty.
    case .issueLetter: nil
    case .handCopies: ofRespondent(command, fields: copies)
    case .discontinue: ofRespondent(command, fields: discontinuation)
    case .reportFollowUp: ofCase(command, fields: [respondents] + followUp)
    case .recordPledge: plain(command, fields: pledge)
    case .recordCircular: plain(command, fields: circular)
    case .acknowledgeCircular: plain(command, fields: circularReceipt)
    case .setCeiling: plain(command, fields: aidCeiling)
    case .commitAid: plain(command, fields: aidCommitment)
    case .recordBreach: plain(command, fields: breach)
    case .notifyBreach: plain(command, fields: breachNotice)
    case .correct: ofCase(command, fields: correction, caseKey: "record")
    }
  }

  private func plain(
    _ command: Command.Name,
    fields: [FieldSpec],
    group: GroupSpec? = nil
  ) -> FormSpec {
    FormSpec(command, subject: "", fields: fields, group: group)
  }

  private func ofCase(
    _ command: Command.Name,
    fields: [FieldSpec],
    group: GroupSpec? = nil,
    caseKey: String = "case"
  ) -> FormSpec? {
    guard let file else { return nil }
    return FormSpec(
      command,
      subject: subject,
      fields: fields,
      group: group,
      fixed: [caseKey: .string(file.id.description)],
      base: [.record(file.id): file.version],
      respondent: respondent?.row.id
    )
  }

  private func ofRespondent(
    _ command: Command.Name,
    fields: [FieldSpec],
    group: GroupSpec? = nil,
    repeats: Bool = false,
    isAutosaved: Bool = false
  ) -> FormSpec? {
    guard let file, let respondent else { return nil }
    return FormSpec(
      command,
      subject: subject,
      fields: fields,
      group: group,
      fixed: [
        "case": .string(file.id.description), "r": .integer(respondent.ordinal),
      ],
      base: [.record(file.id): file.version],
      respondent: respondent.row.id,
      repeats: repeats,
      isAutosaved: isAutosaved
    )
  }

  private var subject: String {
    respondent.map { "\($0.row.id.short) \($0.facts.name.shown)" } ?? file?.id.short ?? ""
  }

  // MARK: Lists

  /// Every value of a closed list.
  func choices<Value: CaseIterable & Worded & RawRepresentable>(
    _ type: Value.Type
  ) -> [Choice] where Value.RawValue == String {
    Value.allCases.map { Choice($0.rawValue, wording.word($0)) }
  }

  func choices<Value: Worded & RawRepresentable>(_ values: [Value]) -> [Choice]
  where Value.RawValue == String {
    values.map { Choice($0.rawValue, wording.word($0)) }
  }

  /// The respondents of the case, by number.
  var respondentChoices: [Choice] {
    (file?.respondents ?? []).map { respondent in
      Choice(
        .integer(respondent.ordinal),
        "\(respondent.ordinal) \(respondent.facts.name.shown)",
        detail: wording.word(respondent.facts.status)
      )
    }
  }

  /// The field that names the respondents an entry concerns.
  var respondents: FieldSpec {
    FieldSpec(
      "r",
      .fieldRespondents,
      .multiChoice(respondentChoices),
      required: true,
      initial: respondent.map { String($0.ordinal) } ?? ""
    )
  }

  /// Officials, those with one of the roles first.
  func actors(_ roles: Set<Role> = []) -> [Choice] {
    let all = scene.reader.office.actors.values.sorted { left, right in
      let isLeft = !roles.isDisjoint(with: left.roles)
      let isRight = !roles.isDisjoint(with: right.roles)
      return (isLeft ? 0 : 1, left.id) < (isRight ? 0 : 1, right.id)
    }
    return all.map { Choice($0.id.text, "\($0.id) · \($0.name)", detail: wording.words($0.roles)) }
  }

  /// Violations that can apply to the act, with article and text; those that cannot come last, each
  /// with its reason.
  var violationChoices: [Choice] {
    guard let act = file?.act else { return [] }
    let status = respondent?.facts.status
    let catalogue = scene.law.catalogue
    let citable = catalogue.violations.filter { row in
      // A rule that came later may be cited with a reason; one that had ended may not.
      row.isInForce(on: act.last)
        || act.from < row.validFrom && catalogue.violation(row.code, on: act.from) == row
    }
    let rows = citable.map { row in
      let citing = max(act.last, row.validFrom)
      let article = scene.law.article(row.legalBasis, on: citing, status: status) ?? row.code
      let reason = closedReason(of: row, act: act).map {
        wording.closed($0, article: article, width: .long)
      }
      return Choice(
        row.code,
        "\(scene.law.fullName(violation: row.code))  \(wording(Phrase(row.textID, row.textEN)))",
        detail: [
          article,
          act.last < row.validFrom ? wording.caution(.beforeRule, width: .short) : "",
          readings(of: row.code),
        ].filter { !$0.isEmpty }.joined(separator: " · "),
        closedReason: reason
      )
    }
    return rows.filter { $0.closedReason == nil } + rows.filter { $0.closedReason != nil }
  }

  private func closedReason(of row: ViolationRow, act: ActTime) -> ClosedReason? {
    if let status = respondent?.facts.status, !row.appliesTo.isEmpty,
      !row.appliesTo.contains(status)
    {
      return .violationForOtherStatus(row.appliesTo)
    }
    guard let file, row.phase.includes(file.phase) == false else { return nil }
    // An act of several days may reach another phase, and the day of determination has two.
    let last = scene.calendar.phase(on: act.last)
    let isOpenAtEnd = last.map { row.phase.includes($0.phase) != false } ?? false
    let isPenetapan = last.map { $0.election.penetapan == act.from } ?? false
    return isOpenAtEnd || isPenetapan ? nil : .otherPhase(needs: row.phase, actual: file.phase)
  }

  /// What the ladder opens and closes for the respondent.
  func optionChoices(_ levels: Set<Level> = Set(Level.allCases)) -> [Choice] {
    guard let file, let respondent,
      let ladder = scene.law.ladder(
        for: respondent,
        in: file,
        office: scene.reader.office,
        on: scene.today
      )
    else { return [] }
    let precedents = scene.reader.precedents(
      PrecedentQuestion(respondent, in: file, law: scene.law)
    )
    let open = ladder.open.filter { levels.contains($0.level) }.map { option in
      let side = precedents.side(of: option.code, law: scene.law).map { wording.word($0) }
      let cautions =
        option.cautions.map { wording.caution($0.kind, width: .long) } + [side].compactMap(\.self)
      let sign = cautions.isEmpty ? "○" : "!"
      return Choice(
        option.code,
        "\(sign) \(wording(Phrase(option.shortID, option.shortEN)))",
        detail: ([wording(Phrase(option.textID, option.textEN)), option.article] + cautions)
          .joined(separator: " · ")
      )
    }
    let closed = ladder.closed.filter { levels.contains($0.level) }.map { option in
      let reason = wording.closed(option.reason, article: option.shortArticle, width: .long)
      return Choice(
        option.code,
        "× \(wording(Phrase(option.shortID, option.shortEN)))",
        detail: "\(wording(Phrase(option.textID, option.textEN))) · \(option.article)",
        closedReason: reason
      )
    }
    return open + closed
  }

  /// Evidence of the case, by number.
  var evidenceChoices: [Choice] {
    (file?.evidence ?? []).map {
      Choice(.integer($0.number), "B\($0.number) \($0.entry.title.shown)")
    }
  }

  /// Number and date of a letter.
  func letter(
    _ path: String,
    _ number: Phrase = .fieldLetterNumber,
    _ date: Phrase = .fieldLetterDate,
    required: Bool = true
  ) -> [FieldSpec] {
    [
      FieldSpec("\(path).number", number, .text, required: required),
      FieldSpec(
        "\(path).date",
        date,
        .date,
        required: required,
        initial: required ? today : ""
      ),
    ]
  }

  var meeting: [FieldSpec] {
    [
      FieldSpec("meeting.date", .fieldMeetingDate, .date, required: true),
      FieldSpec("meeting.time", .fieldMeetingTime, .time, required: true, initial: "09.00"),
      FieldSpec("meeting.place", .fieldMeetingPlace, .text, required: true),
    ]
  }
}
