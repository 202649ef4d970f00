/// An article as it is cited, with the days on which it may be cited.
package struct LegalBasis: Codable, Hashable, Sendable {
  package let text: String
  /// First day in force; `nil` when the row leaves it to the instrument's own dates.
  package let from: CalendarDate?
  /// Last day in force; `nil` while it still holds.
  package let to: CalendarDate?

  package init(text: String, from: CalendarDate? = nil, to: CalendarDate? = nil) {
    self.text = text
    self.from = from
    self.to = to
  }

  /// Whether the article was in force on that day.
  package func holds(on date: CalendarDate) -> Bool {
    if let from, date < from { return false }
    if let to, date > to { return false }
    return true
  }
}
