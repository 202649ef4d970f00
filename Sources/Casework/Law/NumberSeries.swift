/// The number series an office issues from.
package struct NumberSeriesBook: Codable, Hashable, Sendable {
  package let version: Int
  package let series: [NumberSeries]

  /// The series of that code; `nil` when the data has none.
  package subscript(code: String) -> NumberSeries? { series.first { $0.code == code } }
}

/// One gapless series with the pattern its numbers are printed by.
package struct NumberSeries: Codable, Hashable, Sendable {
  package enum Reset: String, Codable, Sendable {
    case yearly
    case never
  }

  package let code: String
  package let template: NumberTemplate
  package let reset: Reset
}
