import Casework
import Crypto
import FoundationEssentials

/// The hash of a paper as it was printed, and the code its pages bear.
///
/// The code cannot be part of what it is made from: it is the first 40 bits of the SHA-256 of the
/// text in which ``PaperForm/blankCode`` stands in its place, in Crockford's base 32.
package struct PaperDigest: Hashable, Sendable {
  /// The text as printed, the code filled in.
  package let text: String
  /// SHA-256 of the text, 64 hex characters.
  package let sha256: String
  package let code: String

  /// Fills the code into a text that has room for it.
  package init(filling blank: String) {
    code = Self.code(of: blank)
    text = blank.replacing(PaperForm.blankCode, with: code)
    sha256 = SHA256.hash(data: Data(text.utf8)).hex
  }

  /// Whether hash and code stated for a printed text are its own.
  package static func holds(_ text: String, sha256: String, code: String) -> Bool {
    SHA256.hash(data: Data(text.utf8)).hex == sha256
      && Self.code(of: text.replacing(code, with: PaperForm.blankCode)) == code
  }

  private static func code(of blank: String) -> String {
    let digits = Array(PaperForm.codeDigits)
    let bits = SHA256.hash(data: Data(blank.utf8)).prefix(5).reduce(UInt64(0)) {
      $0 << 8 | UInt64($1)
    }
    let code = (0..<8).map { digits[Int(bits >> (35 - 5 * UInt64($0)) & 31)] }
    return "\(String(code[..<4]))-\(String(code[4...]))"
  }
}

extension String {
  /// Every occurrence of `old` replaced, byte for byte.
  fileprivate func replacing(_ old: String, with new: String) -> String {
    let (bytes, pattern, filling) = (Array(utf8), Array(old.utf8), Array(new.utf8))
    guard !pattern.isEmpty else { return self }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      let end = place + pattern.count
      if end <= bytes.count, bytes[place..<end].elementsEqual(pattern) {
        result += filling
        place = end
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
