/// Reads fixed-width decimal fields and separators off the front of a text.
struct DigitReader {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = Substring(text).utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  /// The next `count` ASCII digits as a number; `nil` when anything else stands there.
  mutating func number(_ count: Int) -> Int? {
    var value = 0
    for _ in 0..<count {
      guard let byte = rest.popFirst(), (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// Whether the next byte is `character`; it is consumed either way.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard let byte = rest.popFirst() else { return false }
    return UInt32(byte) == character.value
  }

  /// The next byte as a scalar, consumed.
  mutating func next() -> Unicode.Scalar? { rest.popFirst().map { Unicode.Scalar($0) } }
}
