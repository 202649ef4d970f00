extension CalendarDate {
  /// The same day so many months later; the last day of a month that is too short for it.
  ///
  /// Stops at the last day of the calendar.
  package func adding(months: Int) -> CalendarDate {
    let count = year * 12 + month - 1 + months
    let (year, month) = (count / 12, count % 12 + 1)
    guard count >= 0, year <= Self.latest.year else { return months < 0 ? .earliest : .latest }
    let day = min(day, Self.length(ofMonth: month, year: year))
    return CalendarDate(year: year, month: month, day: day) ?? .earliest
  }
}
