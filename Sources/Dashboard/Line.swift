internal import Terminal

/// One row of text in pieces of different styles.
struct Line: Hashable, Sendable {
  struct Piece: Hashable, Sendable {
    var text: String
    var style: Style
  }

  var pieces: [Piece]

  init(_ text: String = "", _ style: Style = .plain) {
    pieces = [Piece(text: text, style: style)]
  }

  init(_ pieces: [(String, Style)]) {
    self.pieces = pieces.map { Piece(text: $0.0, style: $0.1) }
  }

  /// The text without styles.
  var text: String { pieces.map(\.text).joined() }

  func adding(_ text: String, _ style: Style = .plain) -> Line {
    var line = self
    line.pieces.append(Piece(text: text, style: style))
    return line
  }
}

extension CellBuffer {
  /// Draws lines one below the other in a rectangle, cut at its right edge.
  mutating func put(_ lines: some Sequence<Line>, in rect: Rect) {
    var row = rect.top
    for line in lines where row < rect.bottom {
      put(
        line.pieces.map { (text: $0.text, style: $0.style) },
        at: Position(row: row, column: rect.left),
        width: rect.size.columns
      )
      row += 1
    }
  }

  /// Blanks a rectangle and draws a focused frame on it; gives back the area inside.
  mutating func dialog(_ rect: Rect, title: String, note: String = "") -> Rect {
    fill(rect)
    let frame = Frame(rect, title: title, note: note, isFocused: true)
    draw([frame])
    return frame.interior
  }
}

extension String {
  /// The text in lines of at most `columns` columns, broken between words; a word too long for a line,
  /// such as a hash, goes on in the next.
  package func wrapped(to columns: Int) -> [String] {
    guard columns > 0 else { return [] }
    return split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      Self.wrap(String(paragraph), to: columns)
    }
  }

  private static func wrap(_ paragraph: String, to columns: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    var width = 0
    for word in paragraph.split(separator: " ").flatMap({ pieces(of: $0, columns: columns) }) {
      let wordWidth = TextCells.displayWidth(of: String(word))
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

  /// A word in pieces that fit a line.
  private static func pieces(of word: Substring, columns: Int) -> [Substring] {
    guard TextCells.displayWidth(of: String(word)) > columns else { return [word] }
    var pieces: [Substring] = []
    var start = word.startIndex
    var width = 0
    for index in word.indices {
      let next = TextCells.displayWidth(of: String(word[index]))
      if width > 0, width + next > columns {
        pieces.append(word[start..<index])
        (start, width) = (index, 0)
      }
      width += next
    }
    return pieces + [word[start...]]
  }

  /// The text with a capital first letter, as a title.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }

  /// The text with blanks up to `columns`, cut with `…` when longer.
  func field(_ columns: Int) -> String {
    let cut = TextCells.cut(self, to: columns)
    let width = TextCells.displayWidth(of: cut)
    return cut + String(repeating: " ", count: Swift.max(0, columns - width))
  }
}
