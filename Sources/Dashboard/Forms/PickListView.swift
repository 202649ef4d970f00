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
    let rows = min(area.size.rows, max(5, min(shown.count, 14) + 5))
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
    guard inner.size.rows > 3 else { return nil }
    buffer.put(
      [(text: "/ ", style: .accent), (text: list.filter.text, style: .plain)],
      at: Position(row: inner.top, column: inner.left + 1)
    )
    let body = Rect(
      row: inner.top + 1,
      column: inner.left,
      rows: inner.size.rows - 3,
      columns: inner.size.columns
    )
    drawChoices(shown, on: &buffer, in: body)
    if shown.indices.contains(list.highlighted) {
      drawDetail(
        shown[list.highlighted],
        on: &buffer,
        in: Rect(
          row: body.bottom,
          column: inner.left + 1,
          rows: 2,
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

  private func drawDetail(_ choice: Choice, on buffer: inout CellBuffer, in rect: Rect) {
    let reason = choice.closedReason.map { "× \($0)" }
    let lines = [reason, choice.detail.isEmpty ? nil : choice.detail].compactMap { $0 }
    let text = lines.joined(separator: " · ")
    buffer.put(
      text.wrapped(to: rect.size.columns).map {
        Line($0, choice.closedReason == nil ? .dim : .near)
      },
      in: rect
    )
  }
}
