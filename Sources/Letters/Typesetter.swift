import Terminal

/// Sets marked lines into lines of text no wider than the sheet.
struct Typesetter {
  /// Columns of text on a sheet.
  static let columns = 76
  private static let labelColumns = 22
  private static let signatureColumn = 40

  /// One line, or the end of a page.
  enum Piece: Hashable {
    case line(String)
    case pageEnd
  }

  func set(_ marked: String) -> [Piece] {
    var pieces: [Piece] = []
    for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
      pieces += set(line)
    }
    while pieces.last == .line("") { pieces.removeLast() }
    return pieces
  }

  private func set(_ line: Substring) -> [Piece] {
    guard let first = line.first, let mark = LineMark(rawValue: first) else {
      return paragraph(line).map { .line($0) }
    }
    let rest = line.dropFirst()
    switch mark {
    case .centred: return centred(rest).map { .line($0) }
    case .signature:
      return hanging("", rest, at: Self.signatureColumn).map { .line($0) }
    case .labelled:
      let (label, value) = divided(rest)
      return hanging(label.padded(to: Self.labelColumns) + ": ", value).map { .line($0) }
    case .numbered:
      let (number, text) = divided(rest)
      return hanging(number + " ", text).map { .line($0) }
    case .doubleRule: return [.line(String(repeating: "=", count: Self.columns))]
    case .rule: return [.line(String(repeating: "-", count: Self.columns))]
    case .pageEnd: return [.pageEnd]
    }
  }

  private func divided(_ text: Substring) -> (String, Substring) {
    guard let place = text.firstIndex(of: LineMark.divider) else { return (String(text), "") }
    return (String(text[..<place]), text[text.index(after: place)...])
  }

  private func paragraph(_ line: Substring) -> [String] {
    let text = line.drop { $0 == " " }
    let indent = line.count - text.count
    guard !text.isEmpty else { return [""] }
    return hanging(String(repeating: " ", count: indent), text)
  }

  private func centred(_ text: Substring) -> [String] {
    PlainText.wrapped(String(text), to: Self.columns).map { line in
      let room = max(0, Self.columns - TextCells.displayWidth(of: line))
      return (String(repeating: " ", count: room / 2) + line).withoutEnd
    }
  }

  /// Text behind a head, wrapped below itself; a head that leaves no room stands alone.
  private func hanging(_ head: String, _ text: Substring, at column: Int? = nil) -> [String] {
    let width = column ?? TextCells.displayWidth(of: head)
    guard width <= Self.columns / 2 + 2 else {
      return PlainText.wrapped(head, to: Self.columns)
        + PlainText.wrapped(String(text), to: Self.columns)
    }
    let indent = String(repeating: " ", count: width)
    let lines = PlainText.wrapped(String(text), to: Self.columns - width)
    return lines.enumerated().map { index, line in
      ((index == 0 && column == nil ? head : indent) + line).withoutEnd
    }
  }
}

extension String {
  /// The text without blanks at its end.
  fileprivate var withoutEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  fileprivate func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - TextCells.displayWidth(of: self)))
  }
}
