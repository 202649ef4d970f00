/// One sanction as the catalogue has it.
package struct SanctionRow: Codable, Hashable, Sendable, CodedRow {
  package let code: String
  /// `nil` for routes outside the levels.
  package let level: Level?
  package let textID: String
  package let durationMonths: Int?
  package let appliesTo: [EmploymentStatus]
  package let legalBasis: [LegalBasis]
  package let confidence: Confidence
  /// Number of this kind of sanction in the national personnel system.
  package let siasnID: String?
  package let note: String?
  package let instrument: Instrument
  package let isDisciplinePunishment: Bool
  /// First day on which an act may lead to it; `nil` when it always held.
  package var validFrom: CalendarDate?
  /// Last day; `nil` while it still holds.
  package var validTo: CalendarDate?

  enum CodingKeys: String, CodingKey {
    case code, level, confidence, note, instrument
    case textID = "text_id"
    case durationMonths = "duration_months"
    case appliesTo = "applies_to"
    case legalBasis = "legal_basis"
    case siasnID = "siasn_id"
    case isDisciplinePunishment = "is_hukuman_disiplin"
    case validFrom = "valid_from"
    case validTo = "valid_to"
  }

  package var firstDay: CalendarDate? { validFrom }
}
