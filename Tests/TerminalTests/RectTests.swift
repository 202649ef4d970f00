import Terminal
import Testing

struct RectTests {
  @Test func `rectangles that do not meet share nothing`() {
    let left = Rect(row: 0, column: 0, rows: 3, columns: 3)
    let right = Rect(row: 5, column: 5, rows: 3, columns: 3)
    #expect(left.intersection(right).isEmpty)
    #expect(
      left.intersection(Rect(row: 1, column: 2, rows: 9, columns: 9))
        == Rect(row: 1, column: 2, rows: 2, columns: 1)
    )
  }

  @Test func `an inset larger than the rectangle leaves nothing`() {
    #expect(Rect(row: 0, column: 0, rows: 1, columns: 9).inset().isEmpty)
  }

  @Test func `a centred size is cut to its room`() {
    let room = Rect(row: 1, column: 1, rows: 4, columns: 10)
    #expect(
      room.centred(Size(rows: 2, columns: 99)) == Rect(row: 2, column: 1, rows: 2, columns: 10)
    )
  }
}
