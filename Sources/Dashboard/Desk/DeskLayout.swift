internal import Terminal

/// Where the panels of the desk stand on a screen of one size.
struct DeskLayout {
  /// The smallest screen with every panel in view.
  static let full = Size(rows: 24, columns: 80)
  /// Columns from which the panels stand in three columns.
  static let wideColumns = 150

  private(set) var panels: [DeskPane: Rect] = [:]
  /// Lines under the panels: the declaration, and what is said of the highlighted measure.
  let noteRow: Int

  /// - Parameters:
  ///   - size: The whole screen.
  ///   - pane: The panel shown alone where there is no room for all.
  init(_ size: Size, focus pane: DeskPane) {
    noteRow = size.rows - 4
    guard size.rows >= Self.full.rows, size.columns >= Self.full.columns else {
      panels[pane] = Rect(row: 1, column: 0, rows: size.rows - 5, columns: size.columns)
      return
    }
    let rows = size.rows - 5
    guard size.columns < Self.wideColumns else {
      let first = size.columns * 3 / 10
      let second = size.columns * 7 / 10
      stack([(.person, 5), (.evidence, 8), (.bodies, 5)], from: 0, to: first, rows: rows)
      stack([(.statement, 10), (.studies, 8)], from: first - 1, to: second, rows: rows)
      stack([(.options, 13), (.precedents, 5)], from: second - 1, to: size.columns, rows: rows)
      return
    }
    let middle = size.columns / 2
    stack(
      [(.person, 5), (.evidence, 4), (.statement, 2), (.bodies, 3)],
      from: 0,
      to: middle,
      rows: rows
    )
    stack(
      [(.options, 9), (.precedents, 2), (.studies, 4)],
      from: middle - 1,
      to: size.columns,
      rows: rows
    )
  }

  /// Panels one below the other, each with at least the lines named; the rest is shared in turn.
  private mutating func stack(
    _ wanted: [(pane: DeskPane, lines: Int)],
    from left: Int,
    to right: Int,
    rows: Int
  ) {
    let edges = wanted.count + 1
    let needed = wanted.map(\.lines).reduce(0, +)
    let spare = rows - edges - needed
    var top = 1
    for (index, panel) in wanted.enumerated() {
      let share = spare * panel.lines / needed
      let given = wanted.dropLast(wanted.count - index).map { spare * $0.lines / needed }
        .reduce(0, +)
      let extra = index == wanted.count - 1 ? spare - given : share
      let height = panel.lines + extra + 2
      panels[panel.pane] = Rect(row: top, column: left, rows: height, columns: right - left)
      top += height - 1
    }
  }
}
