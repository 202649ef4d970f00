import ArgumentParser
import Dashboard
import Terminal

/// One line of a script that drives the screen without a terminal.
enum ScriptStep {
  case inputs([Input])
  case action(Action)
  /// Print the screen as it stands, and a form feed on a line of its own.
  case show
  /// Take over what others wrote meanwhile.
  case follow

  /// Reads `key NAME [NAME …]`, `text …`, `action NAME`, `show` or `follow`; nil for blank lines and
  /// `#` remarks.
  init?(_ line: String) throws {
    let text = line.trimmed
    guard !text.isEmpty, !text.hasPrefix("#") else { return nil }
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    let rest = parts.count > 1 ? parts[1] : ""
    switch parts[0] {
    case "key":
      self = .inputs(
        try rest.split(separator: " ").map { name in
          guard let key = Key(name: String(name)) else {
            throw ValidationError("script: there is no key \(name)")
          }
          return .key(key)
        }
      )
    case "text": self = .inputs(rest.map { .key(.character($0)) })
    case "action":
      guard let action = Action(rawValue: rest) else {
        throw ValidationError("script: there is no action \(rest)")
      }
      self = .action(action)
    case "show" where rest.isEmpty: self = .show
    case "follow" where rest.isEmpty: self = .follow
    default: throw ValidationError("script: \(line)")
    }
  }
}

extension String {
  /// The text without blanks at either end.
  fileprivate var trimmed: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
