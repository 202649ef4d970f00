extension Key: CustomStringConvertible {
  /// The name in tmux notation, such as `Enter`, `C-s`, `M-x`, `F3` or `j`.
  ///
  /// ``init(name:)`` reads every name that this gives.
  package var description: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .function(let number): "F\(number)"
    case .control(let character): "C-\(Self.named(character))"
    case .alt(let character): "M-\(Self.named(character))"
    case .paste(let text): "Paste:\(text)"
    default: Self.names.first { $0.key == self }?.name ?? ""
    }
  }

  /// The key of a name, or `nil` if there is none.
  ///
  /// Any single character names itself. Accepted beside the names that ``description`` gives:
  /// `BS`, `DC`, `Del`, `IC`, `Esc`, `Return`, `PgUp`, `PPage`, `PgDn`, `NPage`, `S-Tab`, `^s`.
  package init?(name: String) {
    if name.hasPrefix("Paste:") {
      self = .paste(String(name.dropFirst("Paste:".count)))
      return
    }
    if let named = Self.names.first(where: { $0.name == name }) {
      self = named.key
      return
    }
    if name.count == 1, let character = name.first, !Self.isControl(character) {
      self = .character(character)
      return
    }
    guard let key = Self.modified(name) ?? Self.functionKey(name) else { return nil }
    self = key
  }

  private static func modified(_ name: String) -> Key? {
    if name.hasPrefix("C-"), let character = character(named: name.dropFirst(2)) {
      return control(of: character)
    }
    if name.hasPrefix("M-"), let character = character(named: name.dropFirst(2)) {
      return .alt(character)
    }
    if name.hasPrefix("^"), name.count == 2, let character = name.last {
      return control(of: character)
    }
    return nil
  }

  private static func functionKey(_ name: String) -> Key? {
    guard name.hasPrefix("F"), let number = Int(name.dropFirst()), (1...12).contains(number),
      name == "F\(number)"
    else { return nil }
    return .function(number)
  }

  private static func control(of character: Character) -> Key? {
    guard character.isASCII, !isControl(character), let lower = character.lowercased().first else {
      return nil
    }
    return .control(lower)
  }

  private static func named(_ character: Character) -> String {
    character == " " ? "Space" : String(character)
  }

  private static func character(named name: Substring) -> Character? {
    if name == "Space" { return " " }
    guard name.count == 1, let character = name.first, !isControl(character) else { return nil }
    return character
  }

  private static func isControl(_ character: Character) -> Bool {
    character.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }
  }

  /// The first name of each key is the one that is written.
  private static let names: [(name: String, key: Key)] = [
    ("Space", .character(" ")), ("Enter", .enter), ("Tab", .tab), ("BTab", .backTab),
    ("Escape", .escape), ("BSpace", .backspace), ("Delete", .delete), ("Insert", .insert),
    ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home),
    ("End", .end), ("PageUp", .pageUp), ("PageDown", .pageDown),
    ("S-Tab", .backTab), ("Esc", .escape), ("BS", .backspace), ("DC", .delete),
    ("Del", .delete), ("IC", .insert), ("Return", .enter), ("PgUp", .pageUp),
    ("PPage", .pageUp), ("PgDn", .pageDown), ("NPage", .pageDown),
  ]
}
