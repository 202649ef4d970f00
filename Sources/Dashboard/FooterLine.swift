internal import Casework
internal import Terminal
internal import Wording

/// The last line: keys that work here, then who sits here and where the log stands.
struct FooterLine {
  let scene: Scene

  func draw(_ hints: [(key: String, word: String)], on buffer: inout CellBuffer) {
    let size = buffer.bounds.size
    guard size.rows > 0 else { return }
    let row = size.rows - 1
    buffer.fill(Rect(row: row, column: 0, rows: 1, columns: size.columns))
    let standing = self.standing(columns: size.columns)
    let standingWidth = TextCells.displayWidth(of: standing)
    buffer.put(
      standing,
      at: Position(row: row, column: max(0, size.columns - standingWidth - 1)),
      width: standingWidth,
      style: .dim
    )
    var column = 1
    for hint in hints {
      let width = TextCells.displayWidth(of: hint.key) + 1 + TextCells.displayWidth(of: hint.word)
      guard column + width + 1 < size.columns - standingWidth else { return }
      buffer.put(
        [(text: hint.key, style: .accent), (text: " " + hint.word, style: .plain)],
        at: Position(row: row, column: column)
      )
      column += width + 2
    }
  }

  /// Draws as many keys as fit on the line above the last one and gives back those left over.
  func drawAbove(
    _ hints: [(key: String, word: String)],
    on buffer: inout CellBuffer
  ) -> [(key: String, word: String)] {
    let size = buffer.bounds.size
    guard size.rows > 1 else { return hints }
    let row = size.rows - 2
    buffer.fill(Rect(row: row, column: 0, rows: 1, columns: size.columns))
    var column = 1
    for (index, hint) in hints.enumerated() {
      let width = TextCells.displayWidth(of: hint.key) + 1 + TextCells.displayWidth(of: hint.word)
      guard column + width < size.columns else { return Array(hints.dropFirst(index)) }
      buffer.put(
        [(text: hint.key, style: .accent), (text: " " + hint.word, style: .plain)],
        at: Position(row: row, column: column)
      )
      column += width + 2
    }
    return []
  }

  /// `budi/satgas #1843 7f3a91c2`.
  private func standing(columns: Int) -> String {
    let reader = scene.reader
    let head = "#\(reader.head.n) \(reader.head.short)"
    let readOnly = reader.readOnlyReason == nil ? "" : "! \(scene.wording(.readOnlyWord)) "
    guard columns >= 60 else { return readOnly + head }
    return "\(readOnly)\(scene.wording.acting(reader.acting)) \(head)"
  }
}
