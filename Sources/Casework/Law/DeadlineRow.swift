/// One legal deadline as the catalogue has it.
package struct DeadlineRow: Codable, Hashable, Sendable, CodedRow {
  package enum Unit: String, Codable, Sendable {
    case working
    case calendar
    case hours
  }

  package let code: String
  /// What starts it, in words.
  package let startText: String
  package let days: Int
  /// The length in hours, where hours are what the law counts.
  package let hours: Int?
  package let unit: Unit
  package let legalBasis: String
  package let confidence: Confidence
  /// On whom it presses.
  package let actor: String
  package let startsOn: String
  package let metBy: String
  package let note: String?
  /// Tracks it can run on besides those that list it.
  package var tracks: [Track]?
  /// First day on which a clock may start by it; `nil` when it always held.
  package var validFrom: CalendarDate?
  /// Last day; `nil` while it still holds.
  package var validTo: CalendarDate?

  enum CodingKeys: String, CodingKey {
    case code, days, hours, unit, confidence, actor, note, tracks
    case startText = "from"
    case legalBasis = "legal_basis"
    case startsOn = "starts_on"
    case metBy = "met_by"
    case validFrom = "valid_from"
    case validTo = "valid_to"
  }

  package var firstDay: CalendarDate? { validFrom }
}
