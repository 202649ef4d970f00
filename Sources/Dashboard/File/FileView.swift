internal import Casework
internal import Terminal
internal import Wording

/// One case in full: a header, ten sections, and what is missing always in view.
struct FileView {
  let scene: Scene
  let state: FileState
  let file: CaseFile
  /// What hashing the stored files found, if it was done here.
  var hashed: HashedEvidence?
  /// Officials at other consoles who have the case open.
  var visitors: [String] = []

  var wording: Wording { scene.wording }
  var respondent: RespondentFile? { file.respondent(state.ordinal) }

  func draw(on buffer: inout CellBuffer) {
    let size = buffer.bounds.size
    let columns = size.columns
    HeaderLines(scene: scene).draw(on: &buffer, columns: columns)
    buffer.put(header, in: Rect(row: 1, column: 0, rows: 2, columns: columns))
    buffer.put([tabs(columns: columns)], in: Rect(row: 3, column: 0, rows: 1, columns: columns))
    let rect = Rect(row: 4, column: 0, rows: size.rows - 6, columns: columns)
    buffer.draw([
      Frame(
        rect,
        title: "\(state.section.rawValue) \(title(state.section))",
        note: note,
        isFocused: true
      )
    ])
    let inner = rect.inset()
    let lines = self.lines(columns: inner.size.columns)
    let wanted =
      state.section == .respondents || state.section == .evidence
      ? selectedLine(lines, rows: inner.size.rows) : state.scroll
    let start = min(wanted, max(0, lines.count - inner.size.rows))
    buffer.put(lines.dropFirst(start), in: inner)
    if start > 0 {
      buffer.put("↑", at: Position(row: inner.top, column: inner.right - 1), style: .dim)
    }
    if start + inner.size.rows < lines.count {
      buffer.put("↓", at: Position(row: inner.bottom - 1, column: inner.right - 1), style: .dim)
    }
    buffer.put(
      [missing(columns: columns)],
      in: Rect(row: size.rows - 2, column: 0, rows: 1, columns: columns)
    )
  }

  /// The first line to show so that the respondent in view is seen with what is told below.
  private func selectedLine(_ lines: [Line], rows: Int) -> Int {
    let index = lines.firstIndex { $0.text.hasPrefix("▌") } ?? 0
    return max(0, index - max(0, rows - 8))
  }

  /// Number, title and act; then the respondent in view.
  private var header: [Line] {
    let act = file.act.map { wording.act($0, today: scene.today) } ?? "–"
    var first = Line([
      (" \(file.id)", Style.bold), ("  \(file.title.shown)", .plain),
      ("  \(act) · \(wording.word(file.phase, width: .short))", .dim),
    ])
    if file.secrecy > .ordinary {
      first = first.adding("  ! \(wording.word(file.secrecy))", .near)
    }
    if !visitors.isEmpty {
      first = first.adding("  ● \(wording(.alsoOpen(visitors.joined(separator: ", "))))", .near)
    }
    guard let respondent else { return [first] }
    let facts = respondent.facts
    let track = respondent.row.track.map { wording.word($0, width: .short) } ?? "–"
    let position = "\(facts.position.shown), \(facts.unit.shown)"
    var second = Line([
      (" \(respondent.row.id.short) \(facts.name.shown)", .accent),
      (" · \(wording.word(facts.status, width: .short)) · \(track)", .plain),
      (" · \(scene.stage(of: respondent.row))", .plain),
    ])
    if let waiting = respondent.row.waiting {
      second = second.adding(" · ~ \(wording.waiting(waiting, today: scene.today))", .near)
    }
    if let blocked = blocked(respondent) { second = second.adding(" · ! \(blocked)", .late) }
    if respondent.hasOpenRemedy { second = second.adding(" · ! \(wording(.noTransferNow))", .near) }
    second = second.adding(" · \(position)", .dim)
    return [first, second]
  }

  private func tabs(columns: Int) -> Line {
    var pieces: [(String, Style)] = []
    var width = 0
    for section in FileSection.allCases {
      let isOpen = section == state.section
      let title = isOpen || columns >= 140 ? title(section) : shortTitle(section)
      let text = " \(section.rawValue) \(title) "
      width += TextCells.displayWidth(of: text)
      pieces.append((text, isOpen ? Style.accent.adding(.bold) : .dim))
    }
    guard width > columns else { return Line(pieces) }
    return Line(
      FileSection.allCases.map { section in
        let isOpen = section == state.section
        let text = isOpen ? " \(section.rawValue) \(title(section)) " : " \(section.rawValue) "
        return (text, isOpen ? Style.accent.adding(.bold) : .dim)
      }
    )
  }

  /// What is missing for the next step, and who waits.
  private func missing(columns: Int) -> Line {
    guard let respondent else { return Line() }
    let steps = nextSteps(of: respondent, in: file, law: scene.law, calendar: scene.calendar)
    if respondent.row.isEnded, steps.isEmpty {
      return Line(" ✓ \(wording(.stageWord)): \(wording.stage(of: respondent.row))", .done)
    }
    let start = " \(wording(.missingWord)): "
    let long = wording.missing(steps, today: scene.today)
    let isShort = TextCells.displayWidth(of: start + long) > columns
    let text = isShort ? wording.missing(steps, today: scene.today, width: .short) : long
    return Line([(start, Style.near.adding(.bold)), (text, .near)])
  }

  private var note: String {
    switch state.section {
    case .respondents: String(file.respondents.count)
    case .evidence: String(file.evidence.count)
    case .findings: String(file.findings.count + file.recommendations.count)
    case .history: String(file.history.count)
    case .stage, .examination, .assessment, .decision, .appeal, .followUp:
      respondent?.row.id.short ?? ""
    }
  }

  func title(_ section: FileSection) -> String {
    switch section {
    case .respondents: wording(.panelRespondents)
    case .evidence: wording(.panelEvidence)
    case .findings: wording(.panelFindings)
    case .stage: wording(.panelStage)
    case .examination: wording(.sectionExamination)
    case .assessment: wording(.sectionAssessment)
    case .decision: wording(.sectionDecision)
    case .appeal: wording(.sectionAppeal)
    case .followUp: wording(.sectionFollowUp)
    case .history: wording(.panelHistory)
    }
  }

  private func shortTitle(_ section: FileSection) -> String {
    let full = title(section)
    return String(full.prefix { $0 != " " })
  }

  /// The open section's text.
  func lines(columns: Int) -> [Line] {
    guard let respondent else { return [Line(" " + wording(.nobodySelected), .dim)] }
    return sectionLines(respondent, columns: columns) + paperLines(respondent, columns: columns)
  }

  private func sectionLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    switch state.section {
    case .respondents: respondentLines(columns: columns)
    case .evidence: evidenceLines(columns: columns)
    case .findings: findingLines(columns: columns)
    case .stage: stageLines(respondent, columns: columns)
    case .examination: examinationLines(respondent, columns: columns)
    case .assessment: assessmentLines(respondent, columns: columns)
    case .decision: decisionLines(respondent, columns: columns)
    case .appeal: appealLines(respondent, columns: columns)
    case .followUp: followUpLines(respondent, columns: columns)
    case .history: historyLines(respondent, columns: columns)
    }
  }

  // MARK: Pieces of text

  /// A heading within a section.
  func heading(_ text: String, _ note: String = "") -> Line {
    Line([(" \(text)", Style.bold), (note.isEmpty ? "" : "  \(note)", .dim)])
  }

  /// A label with a value, the value wrapped below itself.
  func entry(_ label: Phrase, _ value: String?, columns: Int, style: Style = .plain) -> [Line] {
    guard let value, !value.isEmpty else { return [] }
    let width = 20
    let texts = value.wrapped(to: max(10, columns - width - 4))
    return texts.enumerated().map { index, text in
      let label = index == 0 ? wording(label) : ""
      // A label that fills its columns keeps a blank before the value.
      let gap = TextCells.displayWidth(of: label) < width ? "" : " "
      return Line([("   \(label.field(width))\(gap)", .dim), (text, style)])
    }
  }

  func day(_ date: CalendarDate?) -> String? {
    date.map { wording.weekdayDay($0, today: scene.today) }
  }

  func letter(_ letter: Letter?) -> String? {
    letter.map { "\($0.number), \(wording.day($0.date, today: scene.today))" }
  }

  func empty(_ phrase: Phrase, columns: Int) -> [Line] {
    wording(phrase).wrapped(to: columns - 2).map { Line(" " + $0, .dim) }
  }
}
