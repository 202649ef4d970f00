import Casework
import Testing

struct EventKindBytesTests {
  @Test func `every kind is found by its bytes, and nothing else is`() {
    for kind in EventKind.allCases {
      #expect(EventKind(bytes: Array(kind.rawValue.utf8).span) == kind)
      #expect(EventKind(bytes: Array((kind.rawValue + "0").utf8).span) == nil)
      #expect(EventKind(bytes: Array(kind.rawValue.utf8.dropLast()).span) == nil)
    }
    #expect(EventKind(bytes: Array("".utf8).span) == nil)
  }
}
