/// Every sanction of the catalogue, open or closed for one question, each with its article.
package struct Ladder: Hashable, Sendable {
  package let question: OptionQuestion
  /// Where the act lies in its election.
  package let phase: ElectionPhase
  /// In the order of the catalogue.
  package let open: [OpenOption]
  /// In the order of the catalogue.
  package let closed: [ClosedOption]
  /// The level the deciding violation leads to; `nil` when none is fixed or the impact is missing.
  package let level: Level?
  /// What the form from the joint decree says, shown beside the deciding article.
  package let beside: BesideReading?
  /// Short name of the deciding article, for narrow places.
  package let shortArticle: String

  /// Whether taking that option departs from the level of the joint decree, which asks a reason.
  package func departs(_ code: String) -> Bool {
    guard let wanted = beside?.level, let option = open.first(where: { $0.code == code }) else {
      return false
    }
    return option.level != wanted
  }
}

/// A sanction that may be imposed.
package struct OpenOption: Hashable, Sendable {
  package let code: String
  package let level: Level
  package let textID: String
  package let textEN: String
  /// Screen name of the option.
  package let shortID: String
  package let shortEN: String
  /// Articles in force on the day of the act: first those of the level, then the option's own.
  package let article: String
  package let shortArticle: String
  package let confidence: Confidence
  package let cautions: [Caution]

  /// Whether taking it must be given a reason.
  package var asksReason: Bool { cautions.contains { $0.asksReason } }
}

/// A sanction that may not be imposed, and why.
package struct ClosedOption: Hashable, Sendable {
  package let code: String
  package let level: Level
  package let textID: String
  package let textEN: String
  package let shortID: String
  package let shortEN: String
  package let reason: ClosedReason
  package let article: String
  package let shortArticle: String
  package let confidence: Confidence
}

/// The level the joint decree prints for the same act.
package struct BesideReading: Hashable, Sendable {
  package let code: String
  package let level: Level?
  package let short: String
  package let confidence: Confidence
  /// Whether that level differs from the one the deciding article leads to.
  package let departure: Bool
}
