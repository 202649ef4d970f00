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
    let isHex = text.withUnsafeBytes { bytes in
      for index in 0..<8 {
        let digits = bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self)
        guard let value = Hex.value(ofEight: UInt64(bigEndian: digits)) else { return false }
        words[index / 2] = words[index / 2] << 32 | UInt64(value)
      }
      return true
    }
    guard isHex else { return nil }
    self.init(first: words[0], second: words[1], third: words[2], fourth: words[3])
  }

  /// The hash a line states of itself, its LF included; nothing when it states none.
  package init?(statedBy line: Span<UInt8>) {
    let end = line.count - 3
    guard end >= Self.asciiLength else { return nil }
    self.init(ascii: line.extracting(end - Self.asciiLength..<end))
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
      write(to: UnsafeMutableRawBufferPointer(text))
      count = Self.asciiLength
    }
  }

  /// Writes the 64 digits over the first bytes of a buffer that is at least that long.
  func write(to text: UnsafeMutableRawBufferPointer) {
    let words: [4 of UInt64] = [first, second, third, fourth]
    for index in 0..<8 {
      let half = UInt32(truncatingIfNeeded: words[index / 2] >> (index % 2 == 0 ? 32 : 0))
      text.storeBytes(of: Hex.eight(of: half).bigEndian, toByteOffset: 8 * index, as: UInt64.self)
    }
  }

  /// The 64 lower-case hexadecimal digits.
  package var hex: String { String(decoding: ascii, as: UTF8.self) }

  package var description: String { hex }

  private var words: [UInt64] { [first, second, third, fourth] }
}

/// Lower-case hexadecimal digits, eight of them at a time as one number with the first highest.
enum Hex {
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// What eight digits stand for; nothing when one of the eight bytes is no digit.
  static func value(ofEight digits: UInt64) -> UInt32? {
    // Bit 6 tells letters from figures; no sum of these small bytes carries into the next.
    var value = (digits & (0x0F * ones)) + (digits >> 6 & ones) * 9
    // The letters behind `f` would give sixteen and more.
    guard value & (0xF0 * ones) == 0, Self.digits(of: value) == digits else { return nil }
    value = (value | value >> 4) & 0x00FF_00FF_00FF_00FF
    value = (value | value >> 8) & 0x0000_FFFF_0000_FFFF
    return UInt32(truncatingIfNeeded: value | value >> 16)
  }

  /// The eight digits of a number.
  static func eight(of value: UInt32) -> UInt64 {
    var halves = UInt64(value)
    halves = (halves | halves << 16) & 0x0000_FFFF_0000_FFFF
    halves = (halves | halves << 8) & 0x00FF_00FF_00FF_00FF
    halves = (halves | halves << 4) & 0x0F0F_0F0F_0F0F_0F0F
    return digits(of: halves)
  }

  /// Eight bytes of a value below 16 each, as digits.
  private static func digits(of nibbles: UInt64) -> UInt64 {
    let letters = (nibbles + 6 * ones) >> 4 & ones
    return nibbles + 0x30 * ones + letters * 0x27
  }
}
