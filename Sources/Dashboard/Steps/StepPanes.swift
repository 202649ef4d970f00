internal import Casework
internal import Terminal
internal import Wording

/// What the panes of step mode say of one respondent.
struct StepPanes {
  let scene: Scene
  let file: CaseFile
  let respondent: RespondentFile

  private var wording: Wording { scene.wording }

  func title(_ pane: StepPane) -> String {
    switch pane {
    case .facts: wording(.stepFacts)
    case .evidence: wording(.panelEvidence)
    case .missing: wording(.stepMissing)
    }
  }

  func note(_ pane: StepPane, rows: Int) -> String {
    switch pane {
    case .facts: file.act.map { wording.act($0, today: scene.today) } ?? ""
    case .evidence: evidence.note(shown: rows)
    case .missing: scene.stage(of: respondent.row)
    }
  }

  func lines(_ pane: StepPane, columns: Int) -> [Line] {
    switch pane {
    case .facts: facts(columns: columns)
    case .evidence: evidence.lines(columns: columns)
    case .missing: missing(columns: columns)
    }
  }

  private func wrap(_ text: String, _ columns: Int, _ style: Style = .plain) -> [Line] {
    text.wrapped(to: columns - 2).map { Line(" " + $0, style) }
  }

  private var evidence: EvidencePanel {
    EvidencePanel(scene: scene, file: file, ordinal: respondent.ordinal)
  }

  // MARK: Facts

  private func facts(columns: Int) -> [Line] {
    let facts = respondent.facts
    let status = wording.word(facts.status, width: .short)
    let who = "\(facts.name.shown) · \(status) · \(facts.position.shown), \(facts.unit.shown)"
    let what = file.reports.last?.entry.what.shown ?? ""
    let isTold = what.isEmpty || what == file.title.shown
    let codes = respondent.row.violations.map { scene.law.shortName(violation: $0) }
    return wrap(who, columns, .bold) + wrap(file.title.shown, columns)
      + (isTold ? [] : wrap(what, columns, .dim))
      + (codes.isEmpty ? [] : wrap(codes.joined(separator: ", "), columns))
      + findings.flatMap { wrap($0, columns) } + hearing.flatMap { wrap($0, columns) }
      + studies(columns: columns) + others(columns: columns) + record(columns: columns)
  }

  /// Question and answer one by one, below what fits.
  private func record(columns: Int) -> [Line] {
    respondent.answers.flatMap { answer in
      wrap("\(answer.number). \(answer.entry.question.shown)", columns, .dim)
        + wrap("   \(answer.entry.answer.shown)", columns)
    }
  }

  private var findings: [String] {
    file.findings.compactMap { finding in
      finding.entry.items.first { $0.respondent == respondent.ordinal }.map { item in
        "\(wording.word(Body.bawaslu)): \(wording.word(item.outcome))"
      }
    }
  }

  /// Summonses with what came of them, and how far the record is.
  private var hearing: [String] {
    let called = respondent.summonses.map { summons in
      let round = String(repeating: "I", count: summons.round)
      let meeting = summons.entry.meeting
      let came: Phrase =
        switch summons.attendance?.entry.isPresent {
        case true?: .presentWord
        case false?: .absentWord
        case nil: .notYetWord
        }
      let day = wording.weekdayDay(meeting.date, today: scene.today)
      return "\(wording(.summonsWord)) \(round): \(day) \(meeting.time), \(wording(came))"
    }
    guard !respondent.answers.isEmpty else { return called }
    let signed: Phrase? = respondent.statement.map { $0.isSigned ? .signedWord : .notSignedWord }
    let end = signed.map { ", \(wording($0))" } ?? ""
    return called + [wording(.answersCount(respondent.answers.count)) + end]
  }

  private func studies(columns: Int) -> [Line] {
    AssessmentPart.allCases.flatMap { part -> [Line] in
      guard let record = respondent.assessments[part] else { return [] }
      let proof = wording.word(record.written.entry.proof)
      let name = wording.word(part, width: .short)
      switch record.review?.entry.verdict {
      case .approved?: return [Line(" ✓ \(name): \(proof)", .done)]
      case .returned?:
        let comment = record.review?.entry.comment?.shown ?? ""
        let verdict = wording.word(ReviewVerdict.returned)
        return wrap("! \(name): \(verdict), \(comment)", columns, .near)
      case nil: return wrap("~ \(name): \(proof), \(wording(.notReviewed))", columns, .near)
      }
    }
  }

  private func others(columns: Int) -> [Line] {
    let others = file.respondents.filter { $0.ordinal != respondent.ordinal }
    guard !others.isEmpty else { return [] }
    let names = others.map { "\($0.row.id.short) \($0.facts.name.shown)" }
    return wrap("\(wording(.stepOthers)): \(names.joined(separator: ", "))", columns, .dim)
  }

  // MARK: What is missing

  /// What is missing and, where a wide screen leaves rows, what was done last, the newest first.
  func missing(columns: Int, rows: Int) -> [Line] {
    let lines = missing(columns: columns)
    let free = rows - lines.count - 2
    guard free > 0, columns >= 50 else { return lines }
    let history = ActLines(scene: scene, file: file, respondent: respondent).history(limit: free)
    return lines + [Line(), Line(" \(wording(.panelHistory))", .dim)] + history
  }

  private func missing(columns: Int) -> [Line] {
    let steps = nextSteps(of: respondent, in: file, law: scene.law, calendar: scene.calendar)
    let needed =
      steps.isEmpty
      ? [Line(" ✓ \(wording(.stepNothingMissing))", .done)]
      : steps.enumerated().flatMap {
        step(wording.missing($1, today: scene.today), $1, $0, columns)
      }
    return needed + [Line()] + clocks(columns: columns) + waiting + ahead(columns: columns)
  }

  /// A step with the key that takes it.
  private func step(_ text: String, _ step: NextStep, _ index: Int, _ columns: Int) -> [Line] {
    let keys = isClosed(step) ? "" : step.keys
    let start = index == 0 ? "▌" : " "
    let style: Style = index == 0 ? Style.near.adding(.bold) : .near
    let lines = text.wrapped(to: columns - 6).enumerated().map { row, text in
      let line = Line((row == 0 ? start : " ") + text, style)
      guard row == 0, !keys.isEmpty else { return line }
      let gap = max(1, columns - TextCells.displayWidth(of: line.text) - keys.count - 1)
      return line.adding(String(repeating: " ", count: gap) + keys, .accent)
    }
    return lines + (isOwnStudy(step) ? wrap("× \(wording(.ownStudy))", columns, .dim) : [])
  }

  /// Whether another role takes the step, or another official.
  private func isClosed(_ step: NextStep) -> Bool {
    let isOfOthers = step.commands.allSatisfy { !$0.roles.contains(scene.reader.acting.role) }
    return isOwnStudy(step) || !step.commands.isEmpty && isOfOthers
  }

  /// Whether all that waits for a review was written by this official.
  private func isOwnStudy(_ step: NextStep) -> Bool {
    guard case .review = step else { return false }
    let open = respondent.assessments.values.filter { $0.review == nil }
    return !open.isEmpty && open.allSatisfy { $0.written.author == scene.reader.acting.actor }
  }

  private func clocks(columns: Int) -> [Line] {
    let readings = respondent.row.readings(
      on: scene.today,
      law: scene.law,
      calendar: scene.calendar
    ).filter { $0.remaining != nil }
    guard !readings.isEmpty else { return [Line(" \(wording(.noClocks))", .dim)] }
    return readings.flatMap { reading -> [Line] in
      let clock = scene.clock(reading)
      let day = wording.weekdayDay(reading.due.date, today: scene.today)
      let name = wording.clockName(code: reading.deadline.code)
      let text = "\(name), \(wording(.limitOn(day)))"
      let needed = TextCells.displayWidth(of: clock.text + text) + 3
      guard needed > columns else {
        return [Line([(" \(clock.text)", clock.style), (" \(text)", .plain)])]
      }
      return [Line(" \(clock.text)", clock.style)] + wrap("  \(text)", columns)
    }
  }

  /// On whom it waits: another body, or a reviewer.
  private var waiting: [Line] {
    let bodies = respondent.row.waiting.map {
      Line(" ~ \(wording(.waitingWord)) \(wording.waiting($0, today: scene.today))", .near)
    }
    let reviewers = AssessmentPart.allCases.compactMap { part -> Line? in
      guard let record = respondent.assessments[part], record.review == nil,
        let reviewer = record.written.entry.reviewer
      else { return nil }
      return Line(" ~ \(wording(.reviewBy(reviewer.text)))", .near)
    }
    return [bodies].compactMap(\.self) + reviewers
  }

  /// The steps of the track after this one.
  private func ahead(columns: Int) -> [Line] {
    let steps = scene.steps(of: respondent.row)
    guard let here = steps.firstIndex(where: { $0.stage == respondent.row.stage }) else {
      return []
    }
    let names = steps.dropFirst(here + 1).filter { !$0.isOptional }.map {
      wording.word($0.stage, width: .short)
    }
    guard !names.isEmpty else { return [] }
    let text = "\(wording(.stepAhead)): \(names.joined(separator: " › "))"
    return [Line()] + wrap(text, columns, .dim)
  }

  /// A pane in full, for the pager.
  func text(_ pane: StepPane, columns: Int) -> String {
    let title = "\(respondent.row.id) · \(title(pane))"
    var state = FileState(id: file.id, ordinal: respondent.ordinal)
    let body: [Line]
    switch pane {
    case .facts:
      state.show(.examination)
      let record = FileView(scene: scene, state: state, file: file).lines(columns: columns)
      body = facts(columns: columns) + [Line()] + record
    case .evidence:
      state.show(.evidence)
      body = FileView(scene: scene, state: state, file: file).lines(columns: columns)
    case .missing: body = missing(columns: columns)
    }
    return ([title, ""] + body.map(\.text)).joined(separator: "\n") + "\n"
  }
}

extension NextStep {
  /// The commands behind the keys of the step; none for one that only the list of steps has.
  fileprivate var commands: [Command.Name] {
    switch self {
    case .summons: [.issueSummons]
    case .attendance: [.recordAttendance]
    case .statement: [.answerStatement]
    case .closeStatement: [.answerStatement, .closeStatement]
    case .assessment: [.writeAssessment]
    case .review: [.reviewAssessment]
    case .decision: [.imposeSanction, .decideNotProven]
    case .service: [.recordService]
    case .verification, .clarificationOrInvitation, .forwarding, .teamDecree, .membershipProof,
      .ethicsHearing, .outsideDecision, .decreeNumber, .awaitAppealWindow, .effect, .appealAnswer,
      .appealRuling,
      .executionBegin, .executionUntil, .execution, .upload, .rehabilitation, .followUpReport:
      []
    }
  }

  /// The keys that take the step on a screen; `t` lists those without one.
  fileprivate var keys: String {
    switch self {
    case .summons: "P"
    case .attendance: "H A"
    case .statement: "w"
    case .closeStatement: "w W"
    case .assessment: "F"
    case .review: "V"
    case .decision: "S T"
    case .service: "J"
    case .verification, .clarificationOrInvitation, .forwarding, .teamDecree, .membershipProof,
      .ethicsHearing, .outsideDecision, .decreeNumber, .awaitAppealWindow, .effect, .appealAnswer,
      .appealRuling,
      .executionBegin, .executionUntil, .execution, .upload, .rehabilitation, .followUpReport:
      "t"
    }
  }
}
