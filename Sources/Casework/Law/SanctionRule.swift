/// What a violation row says about its sanction.
package struct SanctionRule: Codable, Hashable, Sendable {
  /// `nil` when no text fixes a level.
  package let level: Level?
  /// The level each impact leads to, where impact decides.
  package let levelByImpact: [Impact: Level]?
  /// Codes of the sanction rows the violation opens.
  package let options: [String]
  /// Articles that fix the level; those of the option itself stand in its own row.
  package let legalBasis: [LegalBasis]
  package let decider: String
  /// Whether an examination team must exist; `nil` when the level decides it later.
  package let teamRequired: Bool?
  /// How sure level and article are.
  package let confidence: Confidence
  package let note: String?
  package let cpnsNote: String?

  enum CodingKeys: String, CodingKey {
    case level, options, decider, confidence, note
    case levelByImpact = "level_by_impact"
    case legalBasis = "legal_basis"
    case teamRequired = "team_required"
    case cpnsNote = "cpns_note"
  }

  /// Whether no text fixes a level, neither outright nor by impact.
  package var isLevelOpen: Bool { level == nil && levelByImpact == nil }

  /// The level for an act of that impact; `nil` when none is fixed or the impact is not stated.
  package func level(for impact: Impact?) -> Level? {
    if let level { return level }
    guard let impact else { return nil }
    return levelByImpact?[impact]
  }
}
