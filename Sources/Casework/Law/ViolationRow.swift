/// One form of violation as the catalogue has it.
package struct ViolationRow: Codable, Hashable, Sendable, CodedRow {
  package let code: String
  package let kind: ViolationKind
  package let textID: String
  package let textEN: String
  /// Empty when the row reaches people by office rather than by employment.
  package let appliesTo: [EmploymentStatus]
  package let legalBasis: [LegalBasis]
  package let sanction: SanctionRule
  package let confidence: Confidence
  package let phase: PhaseScope
  package var validFrom: CalendarDate
  package var validTo: CalendarDate?
  /// How sure it is that the row reaches PPPK, where that is in question.
  package let confidencePPPK: Confidence?
  package let note: String?
  /// Offices the row reaches, where employment does not decide.
  package let byPosition: [String]?

  enum CodingKeys: String, CodingKey {
    case code, kind, sanction, confidence, phase, note
    case textID = "text_id"
    case textEN = "text_en"
    case appliesTo = "applies_to"
    case legalBasis = "legal_basis"
    case validFrom = "valid_from"
    case validTo = "valid_to"
    case confidencePPPK = "confidence_pppk"
    case byPosition = "by_position"
  }

  package var firstDay: CalendarDate? { validFrom }
}
