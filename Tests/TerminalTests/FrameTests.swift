import Terminal
import Testing

struct FrameTests {
  private static let frames = [
    Frame(
      Rect(row: 0, column: 0, rows: 3, columns: 40),
      title: "1 Terlapor",
      note: "6 dari 17",
      isFocused: true
    ),
    Frame(
      Rect(row: 2, column: 0, rows: 3, columns: 20),
      title: "2 Bukti",
      note: "3 dari 4"
    ),
    Frame(Rect(row: 2, column: 19, rows: 5, columns: 21), title: "4 Tahap Sanksi"),
    Frame(Rect(row: 4, column: 0, rows: 3, columns: 20), title: "3 Hasil Bawaslu", note: "1"),
  ]

  private func drawn(_ tier: GlyphTier) -> CellBuffer {
    var buffer = CellBuffer(size: Size(rows: 7, columns: 40), tier: tier)
    buffer.draw(Self.frames)
    return buffer
  }

  @Test func `frames that share edges are joined`() {
    #expect(
      drawn(.unicode).text == """
        ┌1 Terlapor ─────────────── 6 dari 17 ─┐
        │                                      │
        ├2 Bukti ─ 3 dar… ─┬4 Tahap Sanksi ────┤
        │                  │                   │
        ├3 Hasil Bawaslu ──┤                   │
        │                  │                   │
        └──────────────────┴───────────────────┘
        """
    )
  }

  @Test func `frames have an ascii form of the same shape`() {
    #expect(
      drawn(.ascii).text == """
        +1 Terlapor --------------- 6 dari 17 -+
        |                                      |
        +2 Bukti - 3 dar> -+4 Tahap Sanksi ----+
        |                  |                   |
        +3 Hasil Bawaslu --+                   |
        |                  |                   |
        +------------------+-------------------+
        """
    )
  }

  @Test func `only the focused frame is bright, on all its sides`() {
    let buffer = drawn(.unicode)
    #expect(buffer[0, 0].style == .accent)
    #expect(buffer[0, 1].style == .accent.adding(.bold))
    #expect(buffer[2, 39].style == .accent)
    #expect(buffer[2, 9].style == .accent)
    #expect(buffer[2, 1].style == .plain)
    #expect(buffer[3, 0].style == .dim)
    #expect(buffer[6, 20].style == .dim)
  }

  @Test func `lines that cross make a cross`() {
    var buffer = CellBuffer(size: Size(rows: 3, columns: 3))
    buffer.horizontalLine(at: Position(row: 1, column: 0), columns: 3)
    buffer.verticalLine(at: Position(row: 0, column: 1), rows: 3)
    #expect(buffer.text == " │\n─┼─\n │")
  }

  @Test func `a frame over a blanked area joins nothing`() {
    var buffer = drawn(.unicode)
    let dialog = Rect(row: 1, column: 10, rows: 4, columns: 20)
    buffer.fill(dialog)
    buffer.draw([Frame(dialog, title: "Yakin?", isFocused: true)])
    #expect(buffer.lines[1] == "│         ┌Yakin? ───────────┐         │")
    #expect(buffer.lines[4].hasPrefix("├3 Hasil B└──────────────────┘"))
  }

  @Test(arguments: 0..<24)
  func `titles never leave their frame`(columns: Int) {
    var buffer = CellBuffer(size: Size(rows: 2, columns: 30))
    let rect = Rect(row: 0, column: 2, rows: 2, columns: columns)
    buffer.draw([Frame(rect, title: "Tahap 漢字", note: "0011/1")])
    #expect(buffer.lines[0].prefix(2) == "  ")
    guard columns > 1 else { return }
    #expect(buffer[0, 2].glyph == Glyph("┌"))
    #expect(buffer[0, columns + 1].glyph == Glyph("┐"))
    #expect(buffer[0, columns + 2].glyph == .space)
  }
}
