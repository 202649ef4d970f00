/// The last day of a deadline and the days that were not counted on the way.
package struct DueDate: Hashable, Sendable {
  package let date: CalendarDate
  /// In order of date; empty where calendar days count.
  package let skipped: [SkippedDay]
  /// Whether the holiday list reaches that far; otherwise the day may still move.
  package let isCovered: Bool
}

/// A day a deadline passed over.
package struct SkippedDay: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case weekend
    case holiday(name: String, kind: Holiday.Kind)
  }

  package let date: CalendarDate
  package let reason: Reason
}
