/// What text may enter the log: length, and characters that hide or reorder what is read.
package enum TextRules {
  /// What is wrong with a text.
  package enum Problem: Hashable, Sendable {
    case tooLong(bytes: Int)
    /// A control, direction or invisible character, as `U+202E`.
    case forbidden(String)
  }

  /// The first problem of a text as typed, or nil; `allowsLines` tells whether it may have several lines.
  package static func problem(in text: String, allowsLines: Bool) -> Problem? {
    guard text.utf8.count <= Text.byteLimit else { return .tooLong(bytes: text.utf8.count) }
    for scalar in text.unicodeScalars where isForbidden(scalar, allowsLines: allowsLines) {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return .forbidden(
        "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
      )
    }
    return nil
  }

  private static func isForbidden(_ scalar: Unicode.Scalar, allowsLines: Bool) -> Bool {
    switch scalar.value {
    case 0x0A: !allowsLines
    case 0x00..<0x20, 0x7F...0x9F: true
    // Direction marks, embeddings, overrides and isolates.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    // Zero width space, word joiner, invisible operators, byte order mark, tags.
    case 0x200B, 0x2060...0x2064, 0xFEFF, 0xE0000...0xE007F: true
    default: false
    }
  }
}
