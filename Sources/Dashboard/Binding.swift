internal import Casework
package import Terminal
package import Wording

/// Where on the screen a key is pressed.
package enum KeyContext: String, CaseIterable, Sendable {
  case dashboard
  case inbox
  case file
  case deadlines
  case findings
  case desk
  case walk
  case help
  case palette
  case filter
  case moment
  case form
  case pickList = "pick-list"
  case confirmation
  case notice
  case compare
  case question
  case steps
}

/// What is asked before a command leaves the screen.
package enum Confirmation: Hashable, Sendable {
  case none
  /// The key `Y`, resting on *Batal*.
  case yes
  /// The respondent's number typed, then `Y`.
  case number
}

/// One meaning of one or more keys, as data: footer, help and palette are made from it.
package struct Binding: Sendable {
  package let keys: [Key]
  package let action: Action
  package let description: Phrase
  package let contexts: [KeyContext]
  /// The word in the footer; nil keeps it out.
  package let footer: Phrase?
  /// Whether the key leads to something written into the log.
  package let isWriting: Bool

  init(
    _ keys: String,
    _ action: Action,
    _ description: Phrase,
    in contexts: [KeyContext],
    footer: Phrase? = nil,
    isWriting: Bool = false
  ) {
    self.keys = keys.split(separator: " ").compactMap { Key(name: String($0)) }
    self.action = action
    self.description = description
    self.contexts = contexts
    self.footer = footer
    self.isWriting = isWriting
  }

  /// The keys as a person reads them: `j ↓`.
  package var keyText: String { keys.map(\.shown).joined(separator: " ") }
}

extension Key {
  /// The key's name on the screen.
  var shown: String {
    switch self {
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .escape: "Esc"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .backTab: "S-Tab"
    case .control(let character): "Ctrl-\(character.uppercased())"
    default: description
    }
  }
}

/// A key inside a dialog, a form or a list, where keys are fixed and only need describing.
package struct FixedKey: Sendable {
  package let keys: [Key]
  package let description: Phrase
  package let context: KeyContext

  init(_ keys: String, _ description: Phrase, in context: KeyContext) {
    self.keys = keys.split(separator: " ").compactMap { Key(name: String($0)) }
    self.description = description
    self.context = context
  }

  /// The keys as a person reads them.
  package var keyText: String { keys.map(\.shown).joined(separator: " ") }
}
