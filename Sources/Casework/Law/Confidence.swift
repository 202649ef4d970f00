/// How well a row of the law is known.
package enum Confidence: String, Codable, CaseIterable, Sendable {
  /// Seen in a named source.
  case seen = "S"
  /// Known with confidence, the source not seen.
  case known = "K"
  /// Unsure, conflicting or incomplete: it warns and asks for a reason, it never refuses.
  case unsure = "?"
}
