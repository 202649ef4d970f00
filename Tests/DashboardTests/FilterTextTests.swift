import Testing

@testable import Dashboard

struct FilterTextTests {
  private static let rows = [["Ani", "K-2024-0001"], ["BUDI", "Élan"], [], ["Citra"]]
  private let text = FilterText(rows: rows.count) { rows[$0] }

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
}
