/// The number series an office issues from.
package struct NumberSeriesBook: Codable, Hashable, Sendable {
  package let version: Int
  package var series: [NumberSeries]

  /// The series of that code as it numbers on that day; `nil` when the data has none.
  package func row(_ code: String, on date: CalendarDate) -> NumberSeries? {
    series.last { $0.code == code && $0.isInForce(on: date) }
  }
}

/// One gapless series with the pattern its numbers are printed by.
package struct NumberSeries: Codable, Hashable, Sendable, CodedRow {
  package enum Reset: String, Codable, Sendable {
    case yearly
    case never
  }

  package let code: String
  package let template: NumberTemplate
  package let reset: Reset
  package var confidence: Confidence?
  /// Where the pattern was read.
  package var source: String?
  /// First day on which it numbers; `nil` when it always did.
  package var validFrom: CalendarDate?
  /// Last day; `nil` while it still numbers.
  package var validTo: CalendarDate?

  enum CodingKeys: String, CodingKey {
    case code, template, reset, confidence, source
    case validFrom = "valid_from"
    case validTo = "valid_to"
  }

  package var firstDay: CalendarDate? { validFrom }
}
