/// One place of the screen.
package struct Cell: Hashable, Sendable {
  package let glyph: Glyph
  /// Columns taken: 1, 2, or 0 for the right half of the wide glyph to the left.
  package let width: Int8
  package var style: Style

  /// A cell for a glyph that takes one or two columns.
  package init(_ glyph: Glyph, width: Int = 1, style: Style = .plain) {
    self.init(glyph: glyph, width: Int8(width), style: style)
  }

  private init(glyph: Glyph, width: Int8, style: Style) {
    self.glyph = glyph
    self.width = width
    self.style = style
  }

  package static let blank = Cell(.space)

  /// The right half of a wide glyph.
  package static func rightHalf(style: Style) -> Cell {
    Cell(glyph: .space, width: 0, style: style)
  }

  package var isRightHalf: Bool { width == 0 }
}
