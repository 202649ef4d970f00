/// Reads fixed-width decimal fields and separators off the front of a text.
struct DigitReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { position == bytes.count }

  /// The next `count` ASCII digits as a number; `nil` when anything else stands there.
  mutating func number(_ count: Int) -> Int? {
    var value = 0
    for _ in 0..<count {
      guard let byte = byte(), (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// Whether the next byte is `character`; it is consumed either way.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard let byte = byte() else { return false }
    return UInt32(byte) == character.value
  }

  /// The next byte as a scalar, consumed.
  mutating func next() -> Unicode.Scalar? { byte().map { Unicode.Scalar($0) } }

  private mutating func byte() -> UInt8? {
    guard position < bytes.count else { return nil }
    defer { position += 1 }
    return bytes[position]
  }
}
