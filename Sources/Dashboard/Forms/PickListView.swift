internal import Terminal
internal import Wording

/// Draws an open list below its field, or over the form's end where there is no room below.
struct PickListView {
  let scene: Scene
  let list: PickList

  func draw(on buffer: inout CellBuffer, in area: Rect, below anchor: Position) -> Position? {
    let shown = list.shown
    let widest = list.choices.map { TextCells.displayWidth(of: $0.label) }.max() ?? 0
    let columns = min(area.size.columns, max(46, widest + 8))
    let footRows = footRows(columns: columns - 4, of: area.size.rows)
    let rows = min(area.size.rows, min(max(1, shown.count), 14) + 3 + footRows)
    let rect = Rect(
      row: min(anchor.row + 1, area.bottom - rows),
      column: min(anchor.column, area.right - columns),
      rows: rows,
      columns: columns
    )
    let inner = buffer.dialog(
      rect,
      title: list.title,
      note: scene.wording(.countOf(shown.count, list.choices.count))
    )
    guard inner.size.rows > 2 else { return nil }
    buffer.put(
      [(text: "/ ", style: .accent), (text: list.filter.text, style: .plain)],
      at: Position(row: inner.top, column: inner.left + 1)
    )
    let body = Rect(
      row: inner.top + 1,
      column: inner.left,
      rows: max(1, inner.size.rows - 1 - footRows),
      columns: inner.size.columns
    )
    drawChoices(shown, on: &buffer, in: body)
    if shown.isEmpty {
      buffer.put(
        scene.wording(.nothingFound),
        at: Position(row: body.top, column: inner.left + 1),
        width: inner.size.columns - 1,
        style: .dim
      )
    }
    if shown.indices.contains(list.highlighted) {
      drawDetail(
        shown[list.highlighted],
        on: &buffer,
        in: Rect(
          row: body.bottom,
          column: inner.left + 1,
          rows: max(0, inner.bottom - body.bottom),
          columns: inner.size.columns - 2
        )
      )
    }
    return Position(
      row: inner.top,
      column: inner.left + 3 + TextCells.displayWidth(of: list.filter.text)
    )
  }

  private func drawChoices(_ shown: [Choice], on buffer: inout CellBuffer, in rect: Rect) {
    let start = max(0, min(list.highlighted - rect.size.rows + 1, shown.count - rect.size.rows))
    for (offset, choice) in shown.dropFirst(start).prefix(rect.size.rows).enumerated() {
      let index = start + offset
      let isHighlighted = index == list.highlighted
      let digit = list.digit(ofRow: index).map { "\($0) " } ?? ""
      let box = list.isMultiple ? (list.ticked.contains(choice.key) ? "[x] " : "[ ] ") : ""
      let closed = choice.closedReason != nil
      let sign = closed && !choice.label.hasPrefix("×") ? "× " : ""
      let style: Style = isHighlighted ? .selected : closed ? .dim : .plain
      buffer.put(
        " \(digit)\(box)\(sign)\(choice.label)",
        at: Position(row: rect.top + offset, column: rect.left),
        width: rect.size.columns,
        style: style
      )
    }
  }

  /// Rows below the list: two, or more where some choice needs them for its full text.
  private func footRows(columns: Int, of rows: Int) -> Int {
    let needed = list.choices.map { detail(of: $0, columns: columns).count }.max() ?? 0
    return max(2, min(needed, rows / 4))
  }

  /// Why a choice is closed, then its full text and article.
  private func detail(of choice: Choice, columns: Int) -> [Line] {
    // The label stands in the list; it is told again only where the list cuts it off.
    let isCut = TextCells.displayWidth(of: choice.label) + 8 > columns
    let full = [isCut ? choice.label : "", choice.detail].filter { !$0.isEmpty }
    let reason = choice.closedReason.map { "× \($0)".wrapped(to: columns) } ?? []
    let text = full.isEmpty ? [] : full.joined(separator: " · ").wrapped(to: columns)
    return reason.map { Line($0, .near) } + text.map { Line($0, .dim) }
  }

  private func drawDetail(_ choice: Choice, on buffer: inout CellBuffer, in rect: Rect) {
    buffer.put(detail(of: choice, columns: rect.size.columns), in: rect)
  }
}
