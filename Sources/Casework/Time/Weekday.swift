/// A day of the week, numbered as ISO 8601 does: Monday is 1.
package enum Weekday: Int, Codable, CaseIterable, Sendable {
  case monday = 1
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday

  /// Whether a five-day office is closed on this day.
  package var isWeekend: Bool { self == .saturday || self == .sunday }
}
