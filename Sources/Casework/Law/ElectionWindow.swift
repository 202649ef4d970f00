/// A span in which the law forbids or allows something because of an election.
package struct ElectionWindow: Codable, Hashable, Sendable {
  package let code: String
  package let from: CalendarDate
  /// A date, or words such as the end of a term of office.
  package let to: String?
  package let basis: String
  package let confidence: Confidence

  package init(
    code: String,
    from: CalendarDate,
    to: String?,
    basis: String,
    confidence: Confidence
  ) {
    self.code = code
    self.from = from
    self.to = to
    self.basis = basis
    self.confidence = confidence
  }

  /// The last day where the window has a date for it; `nil` while it stays open.
  package var lastDay: CalendarDate? { to.flatMap { CalendarDate($0) } }

  /// Whether the window is open on that day; one that ends in words stays open.
  package func contains(_ date: CalendarDate) -> Bool {
    date >= from && lastDay.map { date <= $0 } ?? true
  }
}
