internal import Casework
internal import Wording

// Texts that should be one of a list.

extension FormState {
  /// Why a text cannot stay in a field whose list does not have it; nil when it can.
  ///
  /// A text that only differs in capitals becomes the one listed. Where new names may be entered, one
  /// that looks like a listed one is taken when the field is left a second time.
  mutating func unlisted(_ path: String, scene: Scene) -> String? {
    guard let field = fields.first(where: { $0.path == path }), field.listing != .free,
      case .suggested(let choices) = field.kind, !choices.isEmpty
    else { return nil }
    let typed = value(of: field)
    guard !typed.isEmpty, !choices.contains(where: { $0.key == typed }) else { return nil }
    let same = choices.filter { $0.key.lowercased() == typed.lowercased() }
    if let only = same.first, same.count == 1 {
      replace(only.key, at: path)
      return nil
    }
    let near = Self.nearest(to: typed, in: choices).map(\.key)
    switch field.listing {
    case .free: return nil
    case .closed: return scene.wording(.notListed(typed, near))
    case .known:
      guard !near.isEmpty, !isConfirmedNew(typed, at: path) else {
        replace(typed, at: path)
        return nil
      }
      confirmNew(typed, at: path)
      return scene.wording(.notListedYet(typed, near))
    }
  }

  /// The first field whose text its list does not have, with why.
  mutating func firstUnlisted(scene: Scene) -> (path: String, text: String)? {
    for field in fields {
      if let text = unlisted(field.path, scene: scene) { return (field.path, text) }
    }
    return nil
  }

  /// At most three choices a text may have meant: those that hold its words, then those a letter or
  /// two away.
  static func nearest(to typed: String, in choices: [Choice]) -> [Choice] {
    let wanted = typed.lowercased()
    let words = wanted.split(separator: " ")
    let ranked = choices.compactMap { choice -> (rank: Int, choice: Choice)? in
      let text = choice.label.lowercased()
      if text.hasPrefix(wanted) { return (0, choice) }
      if words.allSatisfy({ word in text.split(separator: " ").contains { $0.hasPrefix(word) } }) {
        return (1, choice)
      }
      let distance = Self.distance(Array(wanted), Array(text))
      return distance <= max(1, wanted.count / 4) ? (1 + distance, choice) : nil
    }
    return ranked.sorted { ($0.rank, $0.choice.label) < ($1.rank, $1.choice.label) }.prefix(3)
      .map(\.choice)
  }

  /// How many letters must be put in, taken out or changed to make one text of the other.
  private static func distance(_ first: [Character], _ second: [Character]) -> Int {
    var row = Array(0...second.count)
    for (i, left) in first.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, right) in second.enumerated() {
        let above = row[j + 1]
        row[j + 1] = left == right ? diagonal : min(diagonal, above, row[j]) + 1
        diagonal = above
      }
    }
    return row[second.count]
  }
}
