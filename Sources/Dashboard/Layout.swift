internal import Terminal

/// The four panels of the dashboard.
enum Panel: Int, CaseIterable, Sendable {
  case respondents
  case evidence
  case findings
  case stage
}

/// Where everything stands on a screen of one size.
struct Layout: Hashable, Sendable {
  enum Mode: Hashable, Sendable {
    /// All four panels in view.
    case panels
    /// The list and, below it, one panel.
    case stacked
    /// One panel alone.
    case single
    case tooSmall
  }

  /// The smallest screen on which something useful can be shown.
  static let minimum = Size(rows: 10, columns: 40)
  /// The smallest screen with all four panels.
  static let full = Size(rows: 24, columns: 80)
  /// Columns from which the history has a panel of its own.
  static let historyColumns = 150

  let mode: Mode
  private(set) var panels: [Panel: Rect] = [:]
  /// The panel of the history, on wide screens only.
  private(set) var historyPanel: Rect?
  /// Lines for act and history above the footer.
  private(set) var actRows: Range<Int> = 0..<0

  init(_ size: Size, respondents: Int, focus: Panel) {
    if size.rows < Self.minimum.rows || size.columns < Self.minimum.columns {
      mode = .tooSmall
    } else if size.rows >= Self.full.rows, size.columns >= Self.full.columns {
      mode = .panels
      arrangePanels(size, respondents: respondents)
    } else if size.rows >= 18, size.columns >= 56 {
      mode = .stacked
      arrangeStacked(size, focus: focus)
    } else {
      mode = .single
      panels[focus] = Rect(row: 1, column: 0, rows: size.rows - 2, columns: size.columns)
    }
  }

  // At 24 rows: header, counts, 6 respondents, 8 lines of panels, act, 2 of history, footer.
  private mutating func arrangePanels(_ size: Size, respondents: Int) {
    let isWide = size.columns >= Self.historyColumns
    let extra = size.rows - Self.full.rows + (isWide ? 2 : 0)
    let forList = min(max(0, respondents - 6), extra * 2 / 3)
    let rest = extra - forList
    let forPanels = isWide ? rest : min(rest / 2, 10)
    let listRows = 6 + forList
    let lowerRows = 8 + forPanels
    let lower = 2 + 2 + listRows
    panels[.respondents] = Rect(row: 2, column: 0, rows: listRows + 3, columns: size.columns)
    let left = isWide ? size.columns * 3 / 10 : size.columns / 2 - 1
    let middle = isWide ? size.columns * 3 / 10 + 4 : size.columns - left - 1
    let evidenceRows = 3 + forPanels / 2
    panels[.evidence] = Rect(row: lower, column: 0, rows: evidenceRows + 2, columns: left + 1)
    panels[.findings] = Rect(
      row: lower + evidenceRows + 1,
      column: 0,
      rows: lowerRows - evidenceRows + 1,
      columns: left + 1
    )
    panels[.stage] = Rect(row: lower, column: left, rows: lowerRows + 2, columns: middle + 1)
    if isWide {
      historyPanel = Rect(
        row: lower,
        column: left + middle,
        rows: lowerRows + 2,
        columns: size.columns - left - middle
      )
    }
    actRows = lower + lowerRows + 2..<size.rows - 1
  }

  private mutating func arrangeStacked(_ size: Size, focus: Panel) {
    let lower = focus == .respondents ? Panel.stage : focus
    let lowerRows = min(10, (size.rows - 3) / 2)
    let split = size.rows - 2 - lowerRows
    panels[.respondents] = Rect(row: 2, column: 0, rows: split - 1, columns: size.columns)
    panels[lower] = Rect(row: split, column: 0, rows: lowerRows + 1, columns: size.columns)
    actRows = size.rows - 1..<size.rows - 1
  }
}
