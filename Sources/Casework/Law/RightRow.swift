/// Something a person called to an examination may expect.
package struct RightRow: Codable, Hashable, Sendable {
  package let textID: String
  package let textEN: String
  package let article: String
  package let confidence: Confidence

  enum CodingKeys: String, CodingKey {
    case article, confidence
    case textID = "text_id"
    case textEN = "text_en"
  }
}

/// To whom a decision may be contested, by the kind of remedy.
package struct RemedyRow: Codable, Hashable, Sendable, CodedRow {
  package let kind: AppealRoute.Kind
  /// Only against decisions of officials with this role; nil for everyone's.
  package var decidedBy: Role?
  /// Who rules on it.
  package let ruledBy: RulingBody
  package let toID: String
  package let toEN: String
  package let article: String
  package var confidence: Confidence
  /// First day on which a remedy may be filed by it; nil when it always held.
  package var validFrom: CalendarDate?
  /// Last day; nil while it still holds.
  package var validTo: CalendarDate?

  package var firstDay: CalendarDate? { validFrom }

  /// The kind of remedy, and against whose decisions where not against everyone's.
  package var code: String { decidedBy.map { "\(kind.rawValue):\($0.rawValue)" } ?? kind.rawValue }

  enum CodingKeys: String, CodingKey {
    case kind, article, confidence
    case decidedBy = "decided_by"
    case ruledBy = "ruled_by"
    case validFrom = "valid_from"
    case validTo = "valid_to"
    case toID = "to_id"
    case toEN = "to_en"
  }
}
