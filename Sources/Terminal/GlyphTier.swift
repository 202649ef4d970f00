/// Which characters a terminal can be trusted with.
package enum GlyphTier: Sendable {
  /// UTF-8.
  case unicode
  /// Printable ASCII only; every sign and line has an ASCII twin of the same width.
  case ascii

  /// The character shown for `scalar`, one column wide like it.
  ///
  /// Letters lose their accents, lines become `+-|`, signs keep their shape as well as they can;
  /// what has no twin becomes `?`.
  package func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard self == .ascii, scalar.value >= 0x7F else { return scalar }
    if let arms = LineArms(scalar) { return arms.asciiScalar }
    let offset = Int(scalar.value) - 0xC0
    if Self.letters.indices.contains(offset) { return Unicode.Scalar(Self.letters[offset]) }
    return Self.signs[scalar] ?? "?"
  }

  /// The ASCII twins of U+00C0 to U+017F, one byte each.
  private static let letters = Array(
    ("AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
      + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL"
      + "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs").utf8
  )

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{A0}": " ", "©": "c", "®": "r", "°": "o", "±": "+", "·": ".", "•": "*", "¹": "1",
    "²": "2", "³": "3", "½": "%", "«": "<", "»": ">", "¡": "!", "¿": "?", "§": "S", "¶": "P",
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "‘": "'", "’": "'", "‚": ",",
    "“": "\"", "”": "\"", "„": "\"", "…": ">", "‹": "<", "›": ">", "′": "'", "″": "\"",
    "←": "<", "↑": "^", "→": ">", "↓": "v", "↵": "<", "≤": "<", "≥": ">", "≈": "~", "≠": "#",
    "✓": "v", "✔": "v", "✗": "x", "✘": "x", "▲": "^", "△": "^", "▼": "v", "▽": "v", "●": "*",
    "○": "o", "◆": "*", "◇": "o", "■": "#", "□": "o", "▪": "*", "▌": ">", "▐": "<", "█": "#",
    "▓": "#", "▒": "#", "░": ".", "▏": "|", "▕": "|", "►": ">", "▶": ">", "◀": "<", "Δ": "^",
  ]
}
