extension CellBuffer {
  /// Draws a horizontal line that joins the lines present where it begins, passes and ends.
  package mutating func horizontalLine(
    at position: Position,
    columns: Int,
    style: Style = .dim
  ) {
    guard columns > 0 else { return }
    for step in 0..<columns {
      var arms = LineArms.horizontal
      if columns > 1, step == 0 { arms = .right }
      if columns > 1, step == columns - 1 { arms = .left }
      join(arms, at: Position(row: position.row, column: position.column + step), style: style)
    }
  }

  /// Draws a vertical line that joins the lines present where it begins, passes and ends.
  package mutating func verticalLine(at position: Position, rows: Int, style: Style = .dim) {
    guard rows > 0 else { return }
    for step in 0..<rows {
      var arms = LineArms.vertical
      if rows > 1, step == 0 { arms = .down }
      if rows > 1, step == rows - 1 { arms = .up }
      join(arms, at: Position(row: position.row + step, column: position.column), style: style)
    }
  }

  /// Draws the outline of a rectangle; lines it shares with others become tees and crosses.
  ///
  /// A rectangle of fewer than two rows or columns has no outline. Blank the area first when it
  /// lies over others and must not join them.
  package mutating func outline(_ rect: Rect, style: Style = .dim) {
    guard rect.size.rows > 1, rect.size.columns > 1 else { return }
    for row in rect.rows {
      for column in rect.columns {
        var arms: LineArms = []
        let isEdgeRow = row == rect.top || row == rect.bottom - 1
        let isEdgeColumn = column == rect.left || column == rect.right - 1
        if isEdgeRow, column > rect.left { arms.insert(.left) }
        if isEdgeRow, column < rect.right - 1 { arms.insert(.right) }
        if isEdgeColumn, row > rect.top { arms.insert(.up) }
        if isEdgeColumn, row < rect.bottom - 1 { arms.insert(.down) }
        if !arms.isEmpty { join(arms, at: Position(row: row, column: column), style: style) }
      }
    }
  }

  private mutating func join(_ arms: LineArms, at position: Position, style: Style) {
    guard let present = cell(at: position) else { return }
    // In ASCII the arms of a corner cannot be told any more: any `+` takes them all.
    let joined: LineArms =
      switch (tier, present.glyph.base) {
      case (.ascii, "+"): [.horizontal, .vertical]
      case (.ascii, "-"): arms.union(.horizontal)
      case (.ascii, "|"): arms.union(.vertical)
      case (_, let scalar): arms.union(LineArms(scalar) ?? [])
      }
    set(Cell(Glyph(tier.shown(joined.scalar)), style: style), at: position)
  }
}
