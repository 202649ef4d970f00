import Casework
import Testing

@testable import Dashboard

/// Cases of different years with the same number.
struct SharedNumberTests {
  private static func ids(_ texts: [String]) -> [RespondentID] {
    texts.compactMap { RespondentID($0) }
  }

  @Test func `the year stands where another year has that number, and nowhere else`() {
    let ids = Self.ids(["K-2023-0001/1", "K-2024-0001/1", "K-2024-0002/1", "K-2024-0002/2"])
    let shared = SharedNumbers(ids)
    #expect(ids.map { shared.text($0) } == ["23-0001/1", "24-0001/1", "0002/1", "0002/2"])
  }
}
