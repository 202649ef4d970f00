/// A screen in memory: what a view draws on and a terminal shows.
///
/// Drawing outside is cut off, never an error. A wide glyph is never split: what would stick out
/// at an edge is left out, and writing over one half blanks the other.
package struct CellBuffer: Hashable, Sendable {
  package let size: Size
  /// The characters that text and lines are reduced to while drawing.
  package let tier: GlyphTier
  private var cells: [Cell]
  /// The part that drawing reaches, in screen coordinates.
  private var clip: Rect
  /// What drawing coordinates count from, in screen coordinates.
  private var offset: Position

  package init(size: Size, tier: GlyphTier = .unicode) {
    self.size = size
    self.tier = tier
    cells = Array(repeating: .blank, count: size.rows * size.columns)
    clip = Rect(origin: .origin, size: size)
    offset = .origin
    area = size
  }

  /// The whole area that a view may draw on, in its own coordinates.
  ///
  /// Inside ``within(_:_:)`` this is the given part, starting at row 0, column 0.
  package var bounds: Rect { Rect(origin: .origin, size: area) }

  private var area: Size

  /// The cell at a place of the whole screen; blank outside it.
  package subscript(row: Int, column: Int) -> Cell {
    guard (0..<size.rows).contains(row), (0..<size.columns).contains(column) else { return .blank }
    return cells[row * size.columns + column]
  }

  /// The cells of one row of the whole screen.
  package func row(_ row: Int) -> ArraySlice<Cell> {
    guard (0..<size.rows).contains(row) else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Lets `draw` work on a part only, with coordinates that start at the part's corner.
  @discardableResult
  package mutating func within<Result>(
    _ rect: Rect,
    _ draw: (inout CellBuffer) throws -> Result
  ) rethrows -> Result {
    let saved = (clip, offset, area)
    defer { (clip, offset, area) = saved }
    offset = Position(row: offset.row + rect.top, column: offset.column + rect.left)
    clip = clip.intersection(Rect(origin: offset, size: rect.size))
    area = rect.size
    return try draw(&self)
  }

  // MARK: Cells

  /// Writes one cell where it fits whole, and nothing elsewhere.
  package mutating func set(_ cell: Cell, at position: Position) {
    let row = position.row + offset.row
    let column = position.column + offset.column
    let width = max(1, Int(cell.width))
    guard clip.rows.contains(row), column >= clip.left, column + width <= clip.right else { return }
    let start = row * size.columns + column
    mendWideGlyphs(before: start, upTo: start + width, row: row)
    cells[start] = cell.isRightHalf ? .blank : cell
    if width == 2 { cells[start + 1] = .rightHalf(style: cell.style) }
  }

  /// The cell at a place in drawing coordinates, or `nil` outside the part that drawing reaches.
  func cell(at position: Position) -> Cell? {
    let place = Position(row: position.row + offset.row, column: position.column + offset.column)
    return clip.contains(place) ? self[place.row, place.column] : nil
  }

  /// Blanks what remains of wide glyphs that lose a half to the cells `start..<end` of a row.
  private mutating func mendWideGlyphs(before start: Int, upTo end: Int, row: Int) {
    if cells[start].isRightHalf, start > row * size.columns {
      cells[start - 1] = Cell(.space, style: cells[start - 1].style)
    }
    if end < (row + 1) * size.columns, cells[end].isRightHalf {
      cells[end] = Cell(.space, style: cells[end].style)
    }
  }

  /// Fills a rectangle with blanks of one style.
  package mutating func fill(_ rect: Rect, style: Style = .plain) {
    fill(rect, with: " ", style: style)
  }

  /// Fills a rectangle with a character that takes one column.
  package mutating func fill(_ rect: Rect, with scalar: Unicode.Scalar, style: Style) {
    let cell = Cell(Glyph(tier.shown(scalar)), style: style)
    for row in rect.rows {
      for column in rect.columns { set(cell, at: Position(row: row, column: column)) }
    }
  }

  /// Gives the cells of a rectangle another style and leaves their text.
  package mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let shifted = Rect(
      origin: Position(row: rect.top + offset.row, column: rect.left + offset.column),
      size: rect.size
    )
    let reached = shifted.intersection(clip)
    for row in reached.rows {
      for index in row * size.columns + reached.left..<row * size.columns + reached.right {
        cells[index].style = change(cells[index].style)
      }
    }
  }
}
