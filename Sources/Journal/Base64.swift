/// Base64 of RFC 4648 with padding, as signatures and public keys are written.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  )

  static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let count = min(3, bytes.count - start)
      var bits = Int(bytes[start]) << 16
      if count > 1 { bits |= Int(bytes[start + 1]) << 8 }
      if count > 2 { bits |= Int(bytes[start + 2]) }
      for place in 0..<4 {
        text.append(place <= count ? alphabet[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return text
  }

  /// Reads one spelling only: padding complete, unused bits zero.
  static func decode(_ text: Span<UInt8>) -> [UInt8]? {
    guard text.count % 4 == 0 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    for start in stride(from: 0, to: text.count, by: 4) {
      var bits: UInt32 = 0
      var padding = 0
      for index in start..<start + 4 {
        if text[index] == UInt8(ascii: "=") {
          guard index == text.count - 1 || index == text.count - 2 else { return nil }
          padding += 1
          bits <<= 6
        } else {
          guard padding == 0, let digit = value(of: text[index]) else { return nil }
          bits = bits << 6 | UInt32(digit)
        }
      }
      guard bits & (1 << (8 * UInt32(padding)) - 1) == 0 else { return nil }
      for place in 0..<3 - padding {
        bytes.append(UInt8(truncatingIfNeeded: bits >> (16 - 8 * UInt32(place))))
      }
    }
    return bytes
  }

  /// Whether eight bytes are all digits, padding not among them.
  static func areDigits(_ bytes: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops = ones << 7
    guard bytes & tops == 0 else { return false }
    // The top bit of a byte is set where it is at least `lowest`; sums below 256 carry nothing over.
    func atLeast(_ lowest: UInt64, _ word: UInt64) -> UInt64 { word &+ ones &* (0x80 - lowest) }
    let lowered = bytes | ones &* 0x20
    let letters = atLeast(0x61, lowered) & ~atLeast(0x7B, lowered)
    // The slash stands before the figures.
    let figures = atLeast(0x2F, bytes) & ~atLeast(0x3A, bytes)
    let plus = atLeast(0x2B, bytes) & ~atLeast(0x2C, bytes)
    return (letters | figures | plus) & tops == tops
  }

  static func value(of character: UInt8) -> UInt8? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
