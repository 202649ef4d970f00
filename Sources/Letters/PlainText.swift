import Terminal

/// Values on their way onto paper.
enum PlainText {
  /// What stands where something is not known yet, wide enough to write in.
  static let blank = "………………"

  /// Breaks a line within a value.
  static let lineBreak: Character = "\u{2028}"

  /// A text without anything that hides, reorders or moves what is read; its lines are kept.
  static func clean(_ text: String) -> String {
    text.split(separator: "\n")
      .map { trimmed(TextCells(String($0)).text) }
      .filter { !$0.isEmpty }
      .joined(separator: String(lineBreak))
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace ?? false { rest.removeFirst() }
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return String(rest)
  }

  /// The text in lines of at most `columns` columns; a word that is wider is broken.
  static func wrapped(_ text: String, to columns: Int) -> [String] {
    text.split(separator: lineBreak, omittingEmptySubsequences: false).flatMap { line in
      wrap(line, to: columns)
    }
  }

  private static func wrap(_ line: Substring, to columns: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    var width = 0
    for word in line.split(separator: " ").flatMap({ pieces(of: $0, columns) }) {
      let wordWidth = TextCells.displayWidth(of: word)
      if width > 0, width + 1 + wordWidth > columns {
        lines.append(current)
        current = ""
        width = 0
      }
      current += (width > 0 ? " " : "") + word
      width += (width > 0 ? 1 : 0) + wordWidth
    }
    lines.append(current)
    return lines
  }

  /// A word in pieces that fit.
  private static func pieces(of word: Substring, _ columns: Int) -> [String] {
    guard TextCells.displayWidth(of: String(word)) > columns else { return [String(word)] }
    var pieces: [String] = []
    var current = ""
    for character in word {
      if TextCells.displayWidth(of: current + String(character)) > columns, !current.isEmpty {
        pieces.append(current)
        current = ""
      }
      current.append(character)
    }
    pieces.append(current)
    return pieces
  }
}
