/// Any text, made safe and measured: the glyphs a screen shows for it and their columns.
package struct TextCells: Hashable, Sendable {
  /// Cells in reading order, without the right halves of wide glyphs.
  package private(set) var cells: [Cell]
  /// Columns taken by all cells.
  package private(set) var width: Int

  package init(_ text: String, style: Style = .plain, tier: GlyphTier = .unicode) {
    var cells: [Cell] = []
    cells.reserveCapacity(text.utf8.count)
    var width = 0
    var scanner = GlyphScanner(text, tier: tier)
    while let element = scanner.next() {
      cells.append(Cell(element.glyph, width: element.width, style: style))
      width += element.width
    }
    self.cells = cells
    self.width = width
  }

  private init(cells: [Cell], width: Int) {
    self.cells = cells
    self.width = width
  }

  /// The text if it fits into `columns`, else its beginning with `…` as the last cell.
  ///
  /// A wide glyph is kept whole or left out, so the result may be one column narrower.
  package func cut(to columns: Int, tier: GlyphTier = .unicode) -> TextCells {
    guard width > columns else { return self }
    guard columns > 0 else { return TextCells(cells: [], width: 0) }
    var taken = 0
    var count = 0
    for cell in cells {
      guard taken + Int(cell.width) <= columns - 1 else { break }
      taken += Int(cell.width)
      count += 1
    }
    let style = cells[count].style
    let ellipsis = Cell(Glyph(tier.shown("…")), style: style)
    return TextCells(cells: cells.prefix(count) + [ellipsis], width: taken + 1)
  }

  /// The shown glyphs as text, safe to print.
  package var text: String {
    var scalars = String.UnicodeScalarView()
    for cell in cells {
      scalars.append(cell.glyph.base)
      if let mark = cell.glyph.firstMark { scalars.append(mark) }
      if let mark = cell.glyph.secondMark { scalars.append(mark) }
    }
    return String(scalars)
  }
}

extension TextCells {
  /// How many columns the screen needs for a text.
  ///
  /// - Complexity: O(*n*) in the text; text of printable ASCII alone takes one pass over its bytes.
  package static func displayWidth(of text: String, tier: GlyphTier = .unicode) -> Int {
    if let width = plainWidth(of: text) { return width }
    var scanner = GlyphScanner(text, tier: tier)
    var width = 0
    while let element = scanner.next() { width += element.width }
    return width
  }

  /// The beginning of a text that fits into `columns`, made safe, with `…` where it was cut.
  package static func cut(
    _ text: String,
    to columns: Int,
    tier: GlyphTier = .unicode
  ) -> String {
    if let width = plainWidth(of: text), width <= columns { return text }
    return TextCells(text, tier: tier).cut(to: columns, tier: tier).text
  }

  /// The characters of a text that the screen replaces or drops, in order.
  package static func hostileScalars(in text: String) -> [HostileScalar] {
    if plainWidth(of: text) != nil { return [] }
    var scanner = GlyphScanner(text, tier: .unicode, keepsHostile: true)
    while scanner.next() != nil {}
    return scanner.hostile
  }

  /// Whether the screen shows a text otherwise than it is written.
  package static func containsHostile(_ text: String) -> Bool {
    !hostileScalars(in: text).isEmpty
  }

  /// The width of a text of printable ASCII alone.
  private static func plainWidth(of text: String) -> Int? {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) } ? text.utf8.count : nil
  }
}
