/// The UUID, version 7, by which a command is known, so that a retry finds its first result.
///
/// Layout of RFC 9562 section 5.7: 48 bits of Unix milliseconds, version, 12 random bits, variant,
/// 62 random bits.
package struct CommandID: Hashable, Sendable {
  /// The 36 characters, lower case.
  package let text: String

  /// - Parameters:
  ///   - milliseconds: Milliseconds since 1970 UTC.
  ///   - random: Ten random bytes; missing ones count as zero.
  package init(milliseconds: Int, random: [UInt8]) {
    var bytes = [UInt8](repeating: 0, count: 16)
    for index in 0..<6 {
      bytes[index] = UInt8(truncatingIfNeeded: milliseconds >> (40 - 8 * index))
    }
    for (index, byte) in random.prefix(10).enumerated() { bytes[6 + index] = byte }
    bytes[6] = 0x70 | bytes[6] & 0x0F
    bytes[8] = 0x80 | bytes[8] & 0x3F
    text = Self.text(of: bytes)
  }

  /// Reads the 36 characters of a version 7 UUID; nil for anything else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 36 else { return nil }
    for (index, byte) in bytes.enumerated() {
      switch index {
      case 8, 13, 18, 23: guard byte == 0x2D else { return nil }
      case 14: guard byte == 0x37 else { return nil }
      default: guard (48...57).contains(byte) || (97...102).contains(byte) else { return nil }
      }
    }
    guard (0x38...0x39).contains(bytes[19]) || (0x61...0x62).contains(bytes[19]) else { return nil }
    self.text = text
  }

  private static func text(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text.append(UInt8(ascii: "-")) }
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
