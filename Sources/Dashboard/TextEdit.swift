internal import Terminal

/// A text being typed, with a cursor and the keys of a shell's line.
struct TextEdit: Hashable, Sendable {
  private(set) var characters: [Character]
  private(set) var cursor: Int

  init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  var text: String { String(characters) }
  var isEmpty: Bool { characters.isEmpty }

  /// Takes a key; false when it is none of text editing.
  mutating func take(_ key: Key, acceptsLines: Bool = false) -> Bool {
    switch key {
    case .character(let character): insert([character])
    case .paste(let text):
      insert(text.map { $0 == "\n" && !acceptsLines ? " " : $0 })
    case .backspace:
      guard cursor > 0 else { return true }
      cursor -= 1
      characters.remove(at: cursor)
    case .delete:
      if cursor < characters.count { characters.remove(at: cursor) }
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .control("w"):
      let start = wordStart
      characters.removeSubrange(start..<cursor)
      cursor = start
    case .control("u"):
      characters.removeSubrange(0..<cursor)
      cursor = 0
    case .control("k"): characters.removeSubrange(cursor...)
    case .alt("b"): cursor = wordStart
    case .alt("f"):
      while cursor < characters.count, characters[cursor] == " " { cursor += 1 }
      while cursor < characters.count, characters[cursor] != " " { cursor += 1 }
    default: return false
    }
    return true
  }

  mutating func insert(_ new: [Character]) {
    characters.insert(contentsOf: new, at: cursor)
    cursor += new.count
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    return start
  }

  /// The part that fits into `columns` around the cursor, and the cursor's column in it.
  func window(columns: Int) -> (text: String, cursor: Int) {
    guard columns > 1 else { return ("", 0) }
    var start = cursor
    var width = 0
    while start > 0 {
      let next = TextCells.displayWidth(of: String(characters[start - 1]))
      guard width + next < columns else { break }
      width += next
      start -= 1
    }
    return (String(characters[start...]), width)
  }
}
