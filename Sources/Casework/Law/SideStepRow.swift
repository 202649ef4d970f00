/// A step beside the way from report to decision, as the rules of an office know it.
package struct SideStepRow: Codable, Hashable, Sendable, CodedRow {
  /// What must be so before a step can be taken.
  package enum Need: String, Codable, CaseIterable, Sendable {
    /// Nothing beyond the case.
    case matter = "perkara"
    /// A record that was closed.
    case statement = "bap"
    /// The person is being examined, or a remedy is pending.
    case examination = "pemeriksaan"
    /// A medium or heavy sanction that holds.
    case sanction = "sedang_berat"
    /// A moral sanction that holds.
    case moral = "sanksi_moral"
    /// A moral sanction that holds, after the panel found the act proven.
    case panelAdvice = "rekomendasi_majelis"
    /// The matter is one of party membership, not decided yet.
    case membership = "parpol"
    /// The person is on a contract, and nothing is decided yet.
    case contract = "kontrak"
    /// A deadline that this step meets runs.
    case deadline = "batas"
  }

  /// Whether a letter goes with it.
  package enum Paper: String, Codable, Sendable {
    case required = "wajib"
    case optional = "boleh"
  }

  /// One way a step may go.
  package struct Way: Codable, Hashable, Sendable {
    package let code: String
    package let textID: String
    package let textEN: String
    /// The way that must have been recorded last; nil for one that begins.
    package let after: String?
    /// The measures it is for; nil for all.
    package let options: [String]?
    /// Who may record it, where it is not everyone of the row.
    package let roles: [Role]?
    package let wantsPlace: Bool?
    package let wantsNote: Bool?
    /// The event of the catalogue it is.
    package let trigger: String?

    enum CodingKeys: String, CodingKey {
      case code, after, options, roles, trigger
      case textID = "text_id"
      case textEN = "text_en"
      case wantsPlace = "place"
      case wantsNote = "note"
    }
  }

  package let code: String
  package let textID: String
  package let textEN: String
  package let article: String
  package var confidence: Confidence
  package let needs: Need
  package let roles: [Role]
  package let letter: Paper
  package let ways: [Way]
  /// On whom the matter waits once it is recorded.
  package let waitsFor: Body?
  /// True where it counts from the end of its month.
  package let countsFromMonthEnd: Bool?
  package var validFrom: CalendarDate?
  package var validTo: CalendarDate?

  package var firstDay: CalendarDate? { validFrom }

  enum CodingKeys: String, CodingKey {
    case code, article, confidence, needs, roles, letter, ways
    case textID = "text_id"
    case textEN = "text_en"
    case waitsFor = "waits_for"
    case countsFromMonthEnd = "month_end"
    case validFrom = "valid_from"
    case validTo = "valid_to"
  }
}

/// What one relation of a linked person rests on.
package struct LinkRow: Codable, Hashable, Sendable, CodedRow {
  package let relation: LinkRelation
  package let textID: String
  package let textEN: String
  package let article: String
  package var confidence: Confidence
  /// Whether the respondent must have been punished for it.
  package let wantsDecision: Bool
  /// First day on which somebody must have known; nil when it always held.
  package var validFrom: CalendarDate?
  /// Last day; nil while it still holds.
  package var validTo: CalendarDate?

  package var code: String { relation.rawValue }
  package var firstDay: CalendarDate? { validFrom }

  enum CodingKeys: String, CodingKey {
    case relation, article, confidence
    case validFrom = "valid_from"
    case validTo = "valid_to"
    case textID = "text_id"
    case textEN = "text_en"
    case wantsDecision = "wants_decision"
  }
}

extension LawBook {
  /// The steps beside the way that may be recorded on a day.
  package func sideSteps(on date: CalendarDate) -> [SideStepRow] {
    (overlay.steps ?? []).filter { $0.isInForce(on: date) }
  }

  /// The step of that code on a day.
  package func sideStep(_ code: String, on date: CalendarDate) -> SideStepRow? {
    sideSteps(on: date).first { $0.code == code }
  }

  /// The step of that code on whatever day, for its words.
  package func sideStep(named code: String) -> SideStepRow? {
    (overlay.steps ?? []).last { $0.code == code }
  }

  /// What a relation of a linked person rests on for whoever knew on that day.
  package func link(_ relation: LinkRelation, on date: CalendarDate) -> LinkRow? {
    overlay.links?.first { $0.relation == relation && $0.isInForce(on: date) }
  }
}
