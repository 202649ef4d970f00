import Testing

@testable import Dashboard

struct FilterTextTests {
  private static let rows = [["Ani", "K-2024-0001"], ["BUDI", "Élan"], [], ["Citra"]]
  private let text: FilterText

  init() {
    var text = FilterText()
    _ = text.add(.max, of: Self.rows.count) { Self.rows[$0] }
    self.text = text
  }

  @Test(arguments: [
    ("", [0, 1, 2, 3]), ("ANI", [0]), ("0001 ani", [0]), ("i", [0, 1, 3]), ("élan", [1]),
    ("ÉLAN", [1]), ("anik", []), ("  ", [0, 1, 2, 3]), ("citrai", []),
  ])
  func `a row is found by its own words, however they are spelt`(typed: String, rows: [Int]) {
    #expect(text.matches(typed, among: [0, 1, 2, 3]) == rows)
  }

  @Test func `only the rows asked about are found, in their order`() {
    #expect(text.matches("i", among: [3, 1]) == [3, 1])
  }

  @Test func `a text made in parts is the one made at once`() {
    var parts = FilterText()
    var asked: [Int] = []
    let words = { (row: Int) in
      asked.append(row)
      return Self.rows[row]
    }
    let isLeft = (0..<3).map { _ in parts.add(3, of: 4, words: words) }
    #expect(isLeft == [true, false, false])
    #expect(asked == [0, 1, 2, 3])
    for typed in ["i", "0001 ani", "élan"] {
      #expect(
        parts.matches(typed, among: [0, 1, 2, 3]) == text.matches(typed, among: [0, 1, 2, 3])
      )
    }
  }
}
