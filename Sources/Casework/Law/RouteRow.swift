/// By which route a measure is contested from a day on, as an office adopted it.
package struct RouteRow: Codable, Hashable, Sendable, CodedRow {
  /// The measure's code.
  package let code: String
  /// The route; nil where the measure can no longer be contested.
  package let appeal: AppealRoute?
  package let article: String
  package var validFrom: CalendarDate?
  package var validTo: CalendarDate?

  package var firstDay: CalendarDate? { validFrom }

  enum CodingKeys: String, CodingKey {
    case code, appeal, article
    case validFrom = "valid_from"
    case validTo = "valid_to"
  }
}
