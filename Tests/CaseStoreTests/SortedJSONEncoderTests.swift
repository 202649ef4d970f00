import CaseStore
import Casework
import FoundationEssentials
import TestSupport
import Testing

/// The bytes of values against those of Foundation's encoder.
struct SortedJSONEncoderTests {
  /// Puts the path into the box, so that two encoders must agree on it too.
  private struct PathSealer: FieldSealer {
    let sealsText: Bool

    func seal(_ plain: String, at path: String, isText: Bool) -> SealedBox {
      SealedBox(keyID: path, cipher: "\(plain) \(isText)")
    }

    func open(_ box: SealedBox, at path: String) -> String? { nil }
  }

  private func isSame(_ value: some Encodable, sealsText: Bool = false) throws -> Bool {
    let key = try #require(CodingUserInfoKey.fieldSealer)
    let sealer = PathSealer(sealsText: sealsText)
    let foundation = JSONEncoder()
    foundation.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    foundation.userInfo[key] = sealer
    let own = try SortedJSONEncoder(userInfo: [key: sealer]).encode(value)
    return own == Array(try foundation.encode(value))
  }

  @Test(arguments: [false, true])
  func `the facts of every event are written as Foundation writes them`(sealsText: Bool) throws {
    var generator = SeededGenerator(seed: 22_11_2026)
    var office = try MemoryOffice.staffed(law: try LawBook.embedded())
    var kinds: Set<EventKind> = []
    for _ in 0..<500 {
      let step = RandomCommands.step(in: office, &generator)
      for draft in (try? office.run(step)) ?? [] {
        kinds.insert(draft.event.kind)
        #expect(try isSame(draft.event, sealsText: sealsText), "\(draft.event)")
      }
    }
    #expect(kinds.count > 30, "\(kinds.count)")
  }

  @Test func `every character of a text is written as Foundation writes it`() throws {
    for value in UInt32(0)...0x2FF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(try isSame(["a\(scalar)b", String(scalar)]), "\(value)")
    }
    #expect(try isSame(["\u{2028}", "\u{FFFD}", "😀", "/", "a\r\nb", ""]))
  }

  private struct Shapes: Encodable {
    private enum Key: String, CodingKey {
      case zebra, adam, list, nested, missing, above, twice
    }

    func encode(to encoder: any Encoder) throws {
      var first = encoder.container(keyedBy: Key.self)
      try first.encode([String: Int](), forKey: .zebra)
      try first.encodeNil(forKey: .missing)
      var list = first.nestedUnkeyedContainer(forKey: .list)
      try list.encode(true)
      try list.encodeNil()
      try list.encode(Int8(-3))
      try list.encode(UInt64(7))
      var object = list.nestedContainer(keyedBy: Key.self)
      try object.encode("deep", forKey: .adam)
      var inner = list.nestedUnkeyedContainer()
      try inner.encode(list.count)
      try "last".encode(to: list.superEncoder())
      // A second container of the same value goes on with the first.
      var second = encoder.container(keyedBy: Key.self)
      var nested = second.nestedContainer(keyedBy: Key.self, forKey: .nested)
      try nested.encode(["b": ["y": 1, "x": 2], "a": [:]], forKey: .zebra)
      try second.encode(false, forKey: .adam)
      try second.encode(1, forKey: .twice)
      try second.encode(2, forKey: .twice)
      try 7.encode(to: second.superEncoder(forKey: .above))
    }
  }

  @Test func `containers of every sort are written as Foundation writes them`() throws {
    #expect(try isSame(Shapes()))
    #expect(try isSame([[1], [], [2, 3]]))
    #expect(try isSame(["k": Int?.none, "l": 3]))
  }

  @Test func `a value is the same as bytes and as a value to be changed`() throws {
    let value = try JSONValue(encoding: Shapes())
    #expect(value.json == (try SortedJSONEncoder().encode(Shapes())))
    #expect(value[path: "list.4.adam"] == .string("deep"))
    #expect(value[path: "above"] == .integer(7))
  }

  @Test func `numbers that are no Int, and a value that writes nothing, are refused`() {
    struct Nothing: Encodable { func encode(to encoder: any Encoder) {} }
    let encoder = SortedJSONEncoder()
    #expect(throws: EncodingError.self) { try encoder.encode([0.5]) }
    #expect(throws: EncodingError.self) { try encoder.encode([Float(1)]) }
    #expect(throws: EncodingError.self) { try encoder.encode([UInt64.max]) }
    #expect(throws: EncodingError.self) { try encoder.encode(Nothing()) }
  }
}
