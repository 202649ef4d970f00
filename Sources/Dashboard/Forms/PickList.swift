internal import Terminal

/// A list to choose from, narrowed while typing; closed choices stay visible with their reason.
///
/// A blank ticks only while nothing was typed; once a search stands, it is text like any other.
struct PickList: Hashable, Sendable {
  enum Answer: Hashable, Sendable {
    case open
    case cancelled
    case picked([String])
    /// The highlighted choice is closed.
    case closed(String)
  }

  let title: String
  let choices: [Choice]
  let isMultiple: Bool
  private(set) var ticked: Set<String>
  private(set) var filter: TextEdit
  private(set) var highlighted = 0

  init(
    title: String,
    choices: [Choice],
    isMultiple: Bool,
    ticked: Set<String> = [],
    search: String = ""
  ) {
    self.title = title
    self.choices = choices
    self.isMultiple = isMultiple
    self.ticked = ticked
    filter = TextEdit(search)
    if !isMultiple, let index = choices.firstIndex(where: { ticked.contains($0.key) }) {
      highlighted = index
    }
  }

  /// The choices that match what was typed.
  var shown: [Choice] {
    let words = filter.text.lowercased().split(separator: " ").map { Array($0.utf8) }
    guard !words.isEmpty else { return choices }
    return choices.filter { choice in
      let text = "\(choice.label) \(choice.detail) \(choice.key)".lowercased()
      let bytes = Array(text.utf8)
      return words.allSatisfy { bytes.contains(sequence: $0) }
    }
  }

  mutating func take(_ key: Key) -> Answer {
    switch key {
    case .escape: return .cancelled
    case .down: move(by: 1)
    case .up: move(by: -1)
    case .pageDown: move(by: 8)
    case .pageUp: move(by: -8)
    case .enter: return pick()
    // As in the form: on to the next field, with what is highlighted.
    case .tab where !isMultiple: return pick()
    case .character(" ") where isMultiple && filter.isEmpty: return tick()
    case .insert where isMultiple, .tab where isMultiple: return tick()
    case .character(let character) where row(ofDigit: character) != nil:
      highlighted = row(ofDigit: character) ?? 0
      return isMultiple ? tick() : pick()
    default:
      if filter.take(key) { highlighted = 0 }
    }
    return .open
  }

  /// Longest list whose rows are chosen by digits; in longer ones digits narrow, as in article numbers.
  private static let digitLimit = 12

  /// The digit that chooses a row; nil when none does.
  func digit(ofRow row: Int) -> Int? {
    guard choices.count <= Self.digitLimit, filter.isEmpty, row < 10 else { return nil }
    return (row + 1) % 10
  }

  private func row(ofDigit character: Character) -> Int? {
    guard character.isASCII, let number = character.wholeNumberValue else { return nil }
    return choices.indices.first { digit(ofRow: $0) == number }
  }

  private mutating func move(by rows: Int) {
    highlighted = max(0, min(highlighted + rows, shown.count - 1))
  }

  private mutating func tick() -> Answer {
    let shown = self.shown
    guard shown.indices.contains(highlighted) else { return .open }
    let choice = shown[highlighted]
    if ticked.remove(choice.key) != nil { return .open }
    if let reason = choice.closedReason { return .closed(reason) }
    ticked.insert(choice.key)
    return .open
  }

  private mutating func pick() -> Answer {
    let shown = self.shown
    guard shown.indices.contains(highlighted) else { return .open }
    if isMultiple, !ticked.isEmpty { return .picked(order(ticked)) }
    let choice = shown[highlighted]
    if let reason = choice.closedReason { return .closed(reason) }
    return .picked([choice.key])
  }

  private func order(_ keys: Set<String>) -> [String] {
    choices.map(\.key).filter { keys.contains($0) }
  }
}
