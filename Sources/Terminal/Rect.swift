/// A rectangle of cells.
package struct Rect: Hashable, Sendable {
  package var origin: Position
  package var size: Size

  package init(origin: Position, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// A rectangle from its top left corner and extent; negative extents count as zero.
  package init(row: Int, column: Int, rows: Int, columns: Int) {
    self.init(
      origin: Position(row: row, column: column),
      size: Size(rows: rows, columns: columns)
    )
  }

  /// The first row.
  package var top: Int { origin.row }
  /// The first column.
  package var left: Int { origin.column }
  /// The row below the last one.
  package var bottom: Int { origin.row + size.rows }
  /// The column right of the last one.
  package var right: Int { origin.column + size.columns }
  package var rows: Range<Int> { top..<bottom }
  package var columns: Range<Int> { left..<right }
  package var isEmpty: Bool { size.isEmpty }

  package func contains(_ position: Position) -> Bool {
    rows.contains(position.row) && columns.contains(position.column)
  }

  /// The part that both rectangles cover; empty when they do not meet.
  package func intersection(_ other: Rect) -> Rect {
    let row = max(top, other.top)
    let column = max(left, other.left)
    return Rect(
      row: row,
      column: column,
      rows: min(bottom, other.bottom) - row,
      columns: min(right, other.right) - column
    )
  }

  /// The rectangle without `rows` rows above and below and `columns` columns left and right.
  package func inset(rows: Int = 1, columns: Int = 1) -> Rect {
    Rect(
      row: top + rows,
      column: left + columns,
      rows: size.rows - 2 * rows,
      columns: size.columns - 2 * columns
    )
  }

  /// A rectangle of `size` in the middle of this one, cut to it where it is larger.
  package func centred(_ size: Size) -> Rect {
    let fitting = Size(
      rows: min(size.rows, self.size.rows),
      columns: min(size.columns, self.size.columns)
    )
    return Rect(
      origin: Position(
        row: top + (self.size.rows - fitting.rows) / 2,
        column: left + (self.size.columns - fitting.columns) / 2
      ),
      size: fitting
    )
  }
}
