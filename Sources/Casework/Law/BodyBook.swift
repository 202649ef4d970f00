/// Which outside body oversees neutrality from when to when.
package struct BodyBook: Codable, Hashable, Sendable {
  package let version: Int
  package var rows: [BodyRow]

  package init(version: Int, rows: [BodyRow]) {
    self.version = version
    self.rows = rows
  }

  /// The row under which a body acts on that day; `nil` when none covers it.
  package func row(_ body: Body, on date: CalendarDate) -> BodyRow? {
    rows.last { $0.body == body && $0.isInForce(on: date) }
  }

  /// Whether a body may act on that day; bodies without rows always may.
  package func isActive(_ body: Body, on date: CalendarDate) -> Bool {
    row(body, on: date) != nil || !rows.contains { $0.body == body }
  }
}

/// A span in which a body does its part, with the law it does so by.
package struct BodyRow: Codable, Hashable, Sendable, CodedRow {
  package let body: Body
  package var validFrom: CalendarDate?
  package var validTo: CalendarDate?
  /// What it does in that span.
  package let textID: String
  package let textEN: String
  package let article: String
  package let confidence: Confidence
  /// Where the dates were read.
  package let source: String

  enum CodingKeys: String, CodingKey {
    case body, article, confidence, source
    case validFrom = "valid_from"
    case validTo = "valid_to"
    case textID = "text_id"
    case textEN = "text_en"
  }

  package var code: String { body.rawValue }
  package var firstDay: CalendarDate? { validFrom }
}
