internal import Casework
internal import Terminal
internal import Wording

/// The first screen: four panels under the counts, over act, history and footer.
struct DashboardView {
  let scene: Scene
  let layout: Layout
  let list: RespondentList
  let focus: Panel
  let scroll: [Panel: Int]
  /// Whether a dialog lies over the screen and has the inverse bar.
  let isCovered: Bool
  /// Officials at other consoles who have the selected case open.
  let visitors: [String]

  func draw(on buffer: inout CellBuffer) {
    let header = HeaderLines(scene: scene)
    let width = buffer.bounds.size.columns
    header.draw(on: &buffer, columns: width)
    if layout.mode != .single {
      buffer.put(
        [header.counts(columns: width)],
        in: Rect(row: 1, column: 0, rows: 1, columns: width)
      )
    }
    let selection = self.selection
    buffer.draw(frames(selection))
    for (panel, rect) in layout.panels.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      draw(panel, selection, on: &buffer, in: rect.inset())
    }
    guard let selection, !isLocked(selection) else { return }
    drawHistory(selection, on: &buffer, columns: width)
  }

  private typealias Selection = (file: CaseFile, respondent: RespondentFile)

  private var selection: Selection? {
    guard let id = list.selected, let file = scene.reader.file(id.file),
      let respondent = file.respondent(id.ordinal)
    else { return nil }
    return (file, respondent)
  }

  /// Whether the case opens only once the official said if there is an interest of their own.
  private func isLocked(_ selection: Selection) -> Bool {
    scene.reader.mustDeclare(selection.file.id)
  }

  private func frames(_ selection: Selection?) -> [Frame] {
    var frames = layout.panels.sorted { $0.key.rawValue < $1.key.rawValue }.map { panel, rect in
      Frame(
        rect,
        title: "\(panel.rawValue + 1) \(title(panel))",
        note: note(panel, selection, rows: rect.size.rows - 2),
        isFocused: panel == focus
      )
    }
    if let rect = layout.historyPanel {
      frames.append(Frame(rect, title: scene.wording(.panelHistory), note: historyNote(selection)))
    }
    return frames
  }

  private func historyNote(_ selection: Selection?) -> String {
    selection.map { isLocked($0) ? "" : String($0.file.history.count) } ?? ""
  }

  private func title(_ panel: Panel) -> String {
    switch panel {
    case .respondents: scene.wording(.panelRespondents)
    case .evidence: scene.wording(.panelEvidence)
    case .findings: scene.wording(.panelFindings)
    case .stage: scene.wording(.panelStage)
    }
  }

  private func note(_ panel: Panel, _ selection: Selection?, rows: Int) -> String {
    guard panel != .respondents else { return listNote(rows: rows - 1) }
    guard let selection else { return "" }
    guard !isLocked(selection) else { return selection.respondent.row.id.short }
    return switch panel {
    case .respondents: ""
    case .evidence: evidence(selection).note(shown: rows)
    case .findings: findings(selection).note
    case .stage: stage(selection).note
    }
  }

  /// `/lurah · 6 dari 17 · urut batas`.
  private func listNote(rows: Int) -> String {
    let wording = scene.wording
    let sort: Phrase =
      switch list.sort {
      case .clock: .sortedByClock
      case .number: .sortedByNumber
      case .name: .sortedByName
      case .stage: .sortedByStage
      }
    let count =
      list.filter.isEmpty
      ? wording(.countOf(min(rows, list.shown), list.shown))
      : wording(.countOf(list.shown, list.items.count))
    let chip = list.filter.isEmpty ? "" : "/\(list.filter) · "
    let ticked = list.ticked.isEmpty ? "" : "\(wording(.tickedCount(list.ticked.count))) · "
    return "\(chip)\(ticked)\(count) · \(wording(sort))"
  }

  private func draw(
    _ panel: Panel,
    _ selection: Selection?,
    on buffer: inout CellBuffer,
    in rect: Rect
  ) {
    guard !rect.isEmpty else { return }
    guard panel != .respondents else {
      var fitting = list
      fitting.scroll(toFit: rect.size.rows - 1)
      let table = RespondentsTable(
        scene: scene,
        list: fitting,
        isFocused: !isCovered
      )
      return table.draw(on: &buffer, in: rect)
    }
    guard let selection else {
      let text = scene.wording(.nobodySelected)
      return buffer.put([Line(" " + text, .dim)], in: rect)
    }
    let columns = rect.size.columns
    guard !isLocked(selection) else {
      let text = scene.wording(.panelLocked).wrapped(to: columns - 2)
      return buffer.put(text.map { Line(" " + $0, .dim) }, in: rect)
    }
    let lines: [Line] =
      switch panel {
      case .respondents: []
      case .evidence: evidence(selection).lines(columns: columns)
      case .findings: findings(selection).lines(columns: columns)
      case .stage: stage(selection).lines(columns: columns, rows: rect.size.rows)
      }
    let start = min(scroll[panel] ?? 0, max(0, lines.count - rect.size.rows))
    buffer.put(lines.dropFirst(start), in: rect)
  }

  private func drawHistory(
    _ selection: Selection,
    on buffer: inout CellBuffer,
    columns: Int
  ) {
    let lines = ActLines(
      scene: scene,
      file: selection.file,
      respondent: selection.respondent
    )
    let rows = layout.actRows
    if !rows.isEmpty {
      let area = Rect(row: rows.lowerBound, column: 0, rows: rows.count, columns: columns)
      let history = layout.historyPanel == nil ? lines.history(limit: rows.count - 1) : []
      let names = visitors.joined(separator: ", ")
      let act =
        names.isEmpty
        ? lines.act : lines.act.adding("  ● \(scene.wording(.alsoOpen(names)))", .near)
      buffer.put([act] + history, in: area)
    }
    if let rect = layout.historyPanel?.inset() {
      buffer.put(lines.history(limit: rect.size.rows), in: rect)
    }
  }

  private func evidence(_ selection: Selection) -> EvidencePanel {
    EvidencePanel(scene: scene, file: selection.file, ordinal: selection.respondent.ordinal)
  }

  private func findings(_ selection: Selection) -> FindingsPanel {
    FindingsPanel(scene: scene, file: selection.file, ordinal: selection.respondent.ordinal)
  }

  private func stage(_ selection: Selection) -> StagePanel {
    StagePanel(scene: scene, file: selection.file, respondent: selection.respondent)
  }
}
