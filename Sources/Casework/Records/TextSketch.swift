/// What is kept of a text so that one that says much the same is found, without the text itself.
///
/// One byte each of the smallest of 32 hashes over the pairs of neighbouring words: the share of
/// equal bytes is about the share of pairs two texts have in common (MinHash).
package struct TextSketch: Hashable, Sendable {
  /// Fewer pairs of words than these say nothing.
  private static let fewestPairs = 6
  /// Equal bytes from which two texts are told to be alike: half the pairs in common.
  private static let alike = 16
  private static let slots = 32

  private let bytes: SIMD32<UInt8>

  /// The sketch of a text; nil for one of a few words.
  ///
  /// - Complexity: O(*n*) in the words.
  package init?(_ text: String) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { Self.hash($0) }
    let pairs = Set(zip(words, words.dropFirst()).map { Self.mixed($0 &* 31 &+ $1) })
    guard pairs.count >= Self.fewestPairs else { return nil }
    var bytes = SIMD32<UInt8>()
    for slot in 0..<Self.slots {
      let salt = Self.mixed(UInt64(slot + 1))
      let smallest = pairs.map { Self.mixed($0 ^ salt) }.min() ?? 0
      bytes[slot] = UInt8(truncatingIfNeeded: smallest)
    }
    self.bytes = bytes
  }

  /// Reads what ``hex`` gave.
  package init?(hex: String) {
    let digits = hex.compactMap(\.hexDigitValue)
    guard digits.count == 2 * Self.slots, hex.count == digits.count else { return nil }
    var bytes = SIMD32<UInt8>()
    for slot in 0..<Self.slots { bytes[slot] = UInt8(digits[2 * slot] << 4 | digits[2 * slot + 1]) }
    self.bytes = bytes
  }

  /// 64 hex characters.
  package var hex: String {
    (0..<Self.slots).map { slot in
      let byte = bytes[slot]
      return String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
    .joined()
  }

  /// Whether about half of what the two texts say is the same.
  package func isLike(_ other: TextSketch) -> Bool {
    var equal = 0
    for slot in 0..<Self.slots where bytes[slot] == other.bytes[slot] { equal += 1 }
    return equal >= Self.alike
  }

  /// FNV-1a, so that a sketch is the same on every machine.
  private static func hash(_ word: Substring) -> UInt64 {
    word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// The finaliser of SplitMix64, which spreads every bit over all.
  private static func mixed(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
