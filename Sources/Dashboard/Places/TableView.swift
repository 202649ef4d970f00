internal import Terminal
internal import Wording

/// A column of a list screen.
struct TableColumn: Sendable {
  let title: Phrase
  let width: Int
  /// Columns it may take of what a wider screen has to give.
  var growth = 0
  /// Screens narrower than this leave the column out.
  var from = 0
  var isRight = false
}

/// One cell of a row.
struct TableCell: Sendable {
  let text: String
  var style = Style.plain

  init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// Draws a list with a heading; the selected row is the only inverse bar.
struct TableView {
  let wording: Wording
  let columns: [TableColumn]
  /// Said where there is no row.
  let empty: Phrase
  /// Whether the bar is this table's, or something lies over it.
  let isFocused: Bool

  /// Draws rows from the first in view; `cells` gives the cells of a row, one for each column.
  func draw<Item: TableItem>(
    _ table: TableState<Item>,
    on buffer: inout CellBuffer,
    in rect: Rect,
    cells: (Item) -> [TableCell]
  ) {
    guard rect.size.rows > 1, rect.size.columns > 2 else { return }
    let placed = place(columns: rect.size.columns - 2)
    for (column, left, width) in placed {
      let text = wording(columns[column].title)
      put(TableCell(text, .dim), column, at: left, width, row: rect.top, rect, on: &buffer)
    }
    guard table.shown > 0 else {
      let body = Rect(
        row: rect.top + 1,
        column: rect.left,
        rows: rect.size.rows - 1,
        columns: rect.size.columns
      )
      let lines = wording(empty).wrapped(to: rect.size.columns - 2).map { Line(" " + $0, .dim) }
      return buffer.put(lines, in: body)
    }
    for offset in 0..<(rect.size.rows - 1) {
      guard let item = table.item(at: table.top + offset) else { return }
      let row = rect.top + 1 + offset
      let isSelected = item.id == table.selected
      let base: Style = isSelected ? (isFocused ? .selected : .bold) : .plain
      buffer.fill(
        Rect(row: row, column: rect.left, rows: 1, columns: rect.size.columns),
        style: base
      )
      if isSelected {
        buffer.put("▌", at: Position(row: row, column: rect.left), width: 1, style: base)
      }
      let cells = cells(item)
      for (column, left, width) in placed where column < cells.count {
        var cell = cells[column]
        if isSelected {
          cell.style = isFocused ? base : Style(cell.style.tone, base.attributes)
        }
        put(cell, column, at: left, width, row: row, rect, on: &buffer)
      }
    }
  }

  private func put(
    _ cell: TableCell,
    _ column: Int,
    at left: Int,
    _ width: Int,
    row: Int,
    _ rect: Rect,
    on buffer: inout CellBuffer
  ) {
    buffer.put(
      cell.text,
      at: Position(row: row, column: rect.left + left),
      width: width,
      style: cell.style,
      alignment: columns[column].isRight ? .right : .left
    )
  }

  /// The columns that fit, each with its left edge and width.
  private func place(columns room: Int) -> [(column: Int, left: Int, width: Int)] {
    let kept = columns.indices.filter { columns[$0].from <= room + 2 }
    let wanted = kept.map { columns[$0].width }.reduce(0, +) + max(0, kept.count - 1)
    let growth = kept.map { columns[$0].growth }.reduce(0, +)
    let spare = max(0, room - wanted)
    var left = 1
    var placed: [(Int, Int, Int)] = []
    for index in kept {
      let share = growth > 0 ? spare * columns[index].growth / growth : 0
      let width = min(columns[index].width + share, room + 1 - left)
      guard width > 0 else { break }
      placed.append((index, left, width))
      left += width + 1
    }
    return placed
  }
}
