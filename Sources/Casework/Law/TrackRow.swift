/// One track: its steps in order, the law it stands on, what is said under its panel.
package struct TrackRow: Codable, Hashable, Sendable, CodedRow {
  package struct Step: Codable, Hashable, Sendable {
    package let stage: Stage
    /// Whether the step may be left out.
    package let isOptional: Bool

    enum CodingKeys: String, CodingKey {
      case stage
      case isOptional = "optional"
    }
  }

  /// A sentence shown under the panel.
  package struct Note: Codable, Hashable, Sendable {
    package let textID: String
    package let textEN: String
    package let article: String?
    package let confidence: Confidence

    enum CodingKeys: String, CodingKey {
      case article, confidence
      case textID = "text_id"
      case textEN = "text_en"
    }
  }

  package let track: Track
  /// The track whose sanctions this one shares; itself for most.
  package let family: Track
  package let steps: [Step]
  package let basis: [LegalBasis]
  /// Whether a person on this track must never be shown another track's articles.
  package let citesOnlyOwn: Bool
  package let notes: [Note]
  /// Codes of the deadlines that can run on this track.
  package let clocks: [String]
  /// First day on which matters go by it; nil when they always did.
  package var validFrom: CalendarDate?
  /// Last day; nil while it still holds.
  package var validTo: CalendarDate?

  package var code: String { track.rawValue }
  package var firstDay: CalendarDate? { validFrom }

  enum CodingKeys: String, CodingKey {
    case validFrom = "valid_from"
    case validTo = "valid_to"
    case track, family, steps, basis, notes, clocks
    case citesOnlyOwn = "cites_only_own"
  }

  /// Place of the stage in this track, counted from 1; `nil` when the track has no such step.
  package func number(of stage: Stage) -> Int? {
    steps.firstIndex { $0.stage == stage }.map { $0 + 1 }
  }

  /// The step after that stage; `nil` at the end.
  ///
  /// With `skippingOptional` it is the next required one.
  package func step(after stage: Stage, skippingOptional: Bool = false) -> Step? {
    guard let index = steps.firstIndex(where: { $0.stage == stage }) else { return nil }
    return steps[(index + 1)...].first { !(skippingOptional && $0.isOptional) }
  }
}
