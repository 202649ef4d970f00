/// What a guard rests on from a day on, as an office adopted it.
package struct GuardBasis: Codable, Hashable, Sendable, CodedRow {
  package let guardCode: GuardCode
  package let article: String
  package var confidence: Confidence
  package var validFrom: CalendarDate?
  package var validTo: CalendarDate?

  package var code: String { guardCode.rawValue }
  package var firstDay: CalendarDate? { validFrom }

  package init(guardCode: GuardCode, article: String, confidence: Confidence) {
    self.guardCode = guardCode
    self.article = article
    self.confidence = confidence
  }

  enum CodingKeys: String, CodingKey {
    case article, confidence
    case guardCode = "code"
    case validFrom = "valid_from"
    case validTo = "valid_to"
  }
}

extension Guards {
  /// What a guard rests on for an act of that day; its code when the data has no such guard.
  package func article(of code: GuardCode, on date: CalendarDate) -> String {
    basis(of: code, on: date)?.article ?? self[code]?.article ?? code.rawValue
  }

  /// The basis an office adopted for that day; nil where the guard's own row holds.
  package func basis(of code: GuardCode, on date: CalendarDate) -> GuardBasis? {
    bases?.last { $0.guardCode == code && $0.isInForce(on: date) }
  }
}
