/// One line of the panel: what a level amounts to for this respondent.
package struct LevelSummary: Hashable, Sendable {
  package enum State: String, Sendable {
    case open
    case closed
    /// Open, but every option of the level asks for care beyond an unsure article number.
    case caution
  }

  package let level: Level
  package let state: State
  /// `nil` unless closed.
  package let reason: ClosedReason?
  /// Kinds of caution every open option of the level shares.
  package let cautions: [Caution.Kind]
  package let shortArticle: String
}

extension Ladder {
  /// The five lines of the dashboard, lightest first and the other routes last.
  package var summary: [LevelSummary] {
    [Level.ringan, .sedang, .berat, .moral, .ptdh].compactMap { summary(of: $0) }
  }

  /// What the level amounts to; `nil` when the catalogue has no sanction of it.
  package func summary(of level: Level) -> LevelSummary? {
    let options = open.filter { $0.level == level }
    if let first = options.first {
      let kinds = options.map { option in Set(option.cautions.map(\.kind)) }
      let shared = kinds.dropFirst().reduce(kinds[0]) { $0.intersection($1) }
      let needsCare = kinds.allSatisfy { !$0.subtracting([.optionUnsure]).isEmpty }
      return LevelSummary(
        level: level,
        state: needsCare ? .caution : .open,
        reason: nil,
        cautions: Caution.Kind.allCases.filter { shared.contains($0) },
        shortArticle: first.shortArticle
      )
    }
    let shut = closed.filter { $0.level == level }
    guard let closest = shut.max(by: { $0.reason.closeness < $1.reason.closeness }) else {
      return nil
    }
    return LevelSummary(
      level: level,
      state: .closed,
      reason: closest.reason,
      cautions: [],
      shortArticle: closest.shortArticle
    )
  }
}
