import Crypto

/// The SHA-256 of a line, of a tree node or of a tail.
package struct LineHash: Hashable, Sendable, CustomStringConvertible {
  private let first: UInt64
  private let second: UInt64
  private let third: UInt64
  private let fourth: UInt64

  /// The hash that stands before line 0: 32 zero bytes, 64 times `0` as text.
  package static let origin = Self(first: 0, second: 0, third: 0, fourth: 0)

  /// The length of the ASCII form.
  static let asciiLength = 64

  private init(first: UInt64, second: UInt64, third: UInt64, fourth: UInt64) {
    self.first = first
    self.second = second
    self.third = third
    self.fourth = fourth
  }

  init(_ digest: SHA256Digest) {
    self = digest.withUnsafeBytes { bytes in
      Self(
        first: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
        second: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)),
        third: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self)),
        fourth: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self))
      )
    }
  }

  /// Reads 64 lower-case hexadecimal digits; nothing else is a hash.
  package init?(ascii text: Span<UInt8>) {
    guard text.count == Self.asciiLength else { return nil }
    var words: [4 of UInt64] = [0, 0, 0, 0]
    for index in 0..<Self.asciiLength {
      guard let digit = Hex.value(of: text[index]) else { return nil }
      words[index / 16] = words[index / 16] << 4 | UInt64(digit)
    }
    self.init(first: words[0], second: words[1], third: words[2], fourth: words[3])
  }

  /// Reads 64 lower-case hexadecimal digits; nothing else is a hash.
  package init?(hex text: String) {
    self.init(ascii: Array(text.utf8).span)
  }

  /// The hash of some bytes.
  package init(of bytes: [UInt8]) {
    self.init(SHA256.hash(data: bytes))
  }

  /// The 32 bytes themselves.
  package var bytes: [UInt8] {
    words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) } }
  }

  /// The 64 lower-case hexadecimal digits as bytes, as the chain hashes them.
  package var ascii: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Self.asciiLength) { text, count in
      Self.write(first, to: &text, at: 0)
      Self.write(second, to: &text, at: 16)
      Self.write(third, to: &text, at: 32)
      Self.write(fourth, to: &text, at: 48)
      count = Self.asciiLength
    }
  }

  /// The 64 lower-case hexadecimal digits.
  package var hex: String { String(decoding: ascii, as: UTF8.self) }

  package var description: String { hex }

  private var words: [UInt64] { [first, second, third, fourth] }

  private static func write(
    _ word: UInt64,
    to text: inout UnsafeMutableBufferPointer<UInt8>,
    at place: Int
  ) {
    for index in 0..<16 {
      let value = UInt8(truncatingIfNeeded: word &>> UInt64(60 - 4 * index)) & 15
      text[place + index] = Hex.digit(value)
    }
  }
}

/// Lower-case hexadecimal digits.
enum Hex {
  static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") < 10 || byte &- UInt8(ascii: "a") < 6
  }

  static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
