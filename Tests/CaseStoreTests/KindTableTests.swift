import Casework
import Testing

@testable import CaseStore

struct KindTableTests {
  @Test func `every kind is found by its bytes, and nothing else is`() {
    let table = KindTable()
    for kind in EventKind.allCases {
      #expect(table[Array(kind.rawValue.utf8).span] == kind)
      #expect(table[Array((kind.rawValue + "0").utf8).span] == nil)
      #expect(table[Array(kind.rawValue.utf8.dropLast()).span] == nil)
    }
    #expect(table[Array("".utf8).span] == nil)
  }
}
