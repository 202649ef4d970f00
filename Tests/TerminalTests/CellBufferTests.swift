import Terminal
import Testing

struct CellBufferTests {
  private func buffer(_ rows: Int, _ columns: Int, _ tier: GlyphTier = .unicode) -> CellBuffer {
    CellBuffer(size: Size(rows: rows, columns: columns), tier: tier)
  }

  private let start = Position.origin

  @Test func `text is aligned in its field`() {
    var buffer = buffer(3, 8)
    buffer.put("ab", at: start, width: 6, alignment: .left)
    buffer.put("ab", at: Position(row: 1, column: 0), width: 6, alignment: .right)
    buffer.put("ab", at: Position(row: 2, column: 0), width: 6, alignment: .centre)
    #expect(buffer.lines == ["ab      ", "    ab  ", "  ab    "])
  }

  @Test func `a field is blanked to its end`() {
    var buffer = buffer(1, 8)
    buffer.put("abcdefgh", at: start)
    let taken = buffer.put("x", at: Position(row: 0, column: 2), width: 3, style: .selected)
    #expect(taken == 1)
    #expect(buffer.text == "abx  fgh")
    #expect(buffer[0, 4].style == .selected)
  }

  @Test func `long text is cut at the end of the screen`() {
    var buffer = buffer(1, 6)
    buffer.put("penyampaian", at: start)
    #expect(buffer.text == "penya…")
  }

  @Test func `a wide glyph never straddles the last column`() {
    var buffer = buffer(1, 4)
    buffer.put("abc", at: start)
    buffer.set(Cell(Glyph("漢"), width: 2), at: Position(row: 0, column: 3))
    #expect(buffer.text == "abc")
    buffer.put("a漢漢", at: start)
    #expect(buffer.text == "a漢…")
  }

  @Test(arguments: [(0, "x 字"), (1, " x字"), (2, "漢x "), (3, "漢 x")])
  func `overwriting half of a wide glyph blanks the other`(column: Int, expected: String) {
    var buffer = buffer(1, 4)
    buffer.put("漢字", at: start)
    buffer.set(Cell(Glyph("x")), at: Position(row: 0, column: column))
    #expect(buffer.lines == [expected])
  }

  @Test func `a wide glyph over the halves of two others blanks both`() {
    var buffer = buffer(1, 4)
    buffer.put("漢字", at: start)
    buffer.set(Cell(Glyph("한"), width: 2), at: Position(row: 0, column: 1))
    #expect(buffer.lines == [" 한 "])
  }

  @Test func `a part has its own coordinates and cannot be left`() {
    var buffer = buffer(4, 10)
    buffer.fill(buffer.bounds, with: ".", style: .dim)
    buffer.within(Rect(row: 1, column: 2, rows: 2, columns: 5)) { part in
      #expect(part.bounds == Rect(row: 0, column: 0, rows: 2, columns: 5))
      part.put("0123456", at: .origin)
      part.put("x", at: Position(row: 2, column: 0))
      part.put("y", at: Position(row: -1, column: 0))
      part.within(Rect(row: 1, column: 3, rows: 9, columns: 9)) { inner in
        inner.put("漢漢", at: .origin)
      }
    }
    #expect(buffer.text == "..........\n..0123…...\n.....漢...\n..........")
    #expect(buffer.bounds.size == buffer.size)
  }

  @Test func `drawing outside does nothing`() {
    var buffer = buffer(2, 3)
    let empty = buffer
    buffer.put("abc", at: Position(row: 5, column: 0))
    buffer.put("abc", at: Position(row: 0, column: 7))
    buffer.put("abc", at: Position(row: 0, column: -9), width: 3)
    buffer.fill(Rect(row: -4, column: -4, rows: 2, columns: 2), with: "x", style: .late)
    buffer.outline(Rect(row: 7, column: 7, rows: 3, columns: 3))
    buffer.restyle(Rect(row: 2, column: 0, rows: 5, columns: 5)) { _ in .late }
    #expect(buffer == empty)
    var none = self.buffer(0, 0)
    none.put("abc", at: start)
    #expect(none.text.isEmpty)
  }

  @Test func `pieces follow one another and are cut at the end of their field`() {
    var buffer = buffer(1, 12)
    let taken = buffer.put([("▲", .late), (" lewat 2 hk", .plain)], at: start, width: 8)
    #expect(taken == 8)
    #expect(buffer.text == "▲ lewat…")
    #expect(buffer[0, 0].style == .late)
  }

  @Test func `restyling keeps the text`() {
    var buffer = buffer(1, 4)
    buffer.put("a漢b", at: start, style: .near)
    buffer.restyle(Rect(row: 0, column: 0, rows: 1, columns: 3)) { $0.adding(.reverse) }
    #expect(buffer.styledText == "a漢b\n0 0-2 near reverse\n0 3-3 near")
  }

  @Test func `a screen is cut and filled to another size`() {
    var buffer = buffer(2, 4)
    buffer.put("ab漢", at: start)
    #expect(buffer.fitted(to: Size(rows: 1, columns: 3)).lines == ["ab "])
    #expect(buffer.fitted(to: Size(rows: 3, columns: 5)).lines == ["ab漢 ", "     ", "     "])
  }

  @Test func `no scalar ever moves a border`() {
    var buffer = buffer(1, 9)
    var moved: [UInt32] = []
    for scalar in Scalars.all {
      buffer.put("x\(scalar)\(scalar)y", at: Position(row: 0, column: 1), width: 7)
      buffer.set(Cell(Glyph("│")), at: start)
      buffer.set(Cell(Glyph("│")), at: Position(row: 0, column: 8))
      let widths = buffer.row(0).reduce(0) { $0 + Int($1.width) }
      let halves = zip(buffer.row(0), buffer.row(0).dropFirst()).contains {
        ($0.width == 2) != $1.isRightHalf
      }
      let border = buffer[0, 8].glyph == Glyph("│") && buffer[0, 0].glyph == Glyph("│")
      if widths != 9 || halves || !border { moved.append(scalar.value) }
    }
    #expect(moved.isEmpty)
  }
}
