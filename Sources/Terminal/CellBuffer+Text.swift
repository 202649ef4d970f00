extension CellBuffer {
  /// Writes a text into one row, made safe, and cut with `…` where it does not fit.
  ///
  /// With a `width` the field is written whole: blanks of the same style fill it up.
  ///
  /// - Parameters:
  ///   - text: Any text, hostile or not.
  ///   - position: The first cell of the field.
  ///   - width: The columns of the field; without one, all that are left in ``bounds``.
  ///   - style: The style of the text and of the blanks around it.
  ///   - alignment: Where the text stands in a field with a `width`.
  /// - Returns: The columns that the text took.
  @discardableResult
  package mutating func put(
    _ text: String,
    at position: Position,
    width: Int? = nil,
    style: Style = .plain,
    alignment: Alignment = .left
  ) -> Int {
    let room = max(0, width ?? bounds.right - position.column)
    let cut = TextCells(text, style: style, tier: tier).cut(to: room, tier: tier)
    let free = width == nil ? 0 : room - cut.width
    let before =
      switch alignment {
      case .left: 0
      case .right: free
      case .centre: free / 2
      }
    let blank = Cell(.space, style: style)
    var place = position
    for _ in 0..<before { advance(&place, writing: blank) }
    for cell in cut.cells { advance(&place, writing: cell) }
    for _ in 0..<free - before { advance(&place, writing: blank) }
    return cut.width
  }

  /// Writes pieces of different styles one after another, cut at the end of the field.
  ///
  /// - Returns: The columns that the pieces took.
  @discardableResult
  package mutating func put(
    _ pieces: [(text: String, style: Style)],
    at position: Position,
    width: Int? = nil
  ) -> Int {
    let end = position.column + max(0, width ?? bounds.right - position.column)
    var place = position
    for piece in pieces where place.column < end {
      place.column += put(piece.text, at: place, field: end - place.column, style: piece.style)
    }
    return place.column - position.column
  }

  private mutating func put(_ text: String, at start: Position, field: Int, style: Style) -> Int {
    let cut = TextCells(text, style: style, tier: tier).cut(to: field, tier: tier)
    var place = start
    for cell in cut.cells { advance(&place, writing: cell) }
    return cut.width
  }

  private mutating func advance(_ place: inout Position, writing cell: Cell) {
    set(cell, at: place)
    place.column += Int(cell.width)
  }
}
