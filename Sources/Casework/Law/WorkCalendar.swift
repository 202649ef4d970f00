/// The working days and elections of one region.
package struct WorkCalendar: Sendable {
  package let region: String?
  private let holidays: [CalendarDate: Holiday]
  private let elections: [Election]
  private let lastCoveredYear: Int
  private let calendar: OfficeCalendar

  /// The calendar as it holds in `region`; `nil` leaves local holidays and elections out.
  package init(_ calendar: OfficeCalendar, region: String?) {
    self.region = region
    self.calendar = calendar
    let local = calendar.localHolidays.filter { $0.region == region && region != nil }
    holidays = Dictionary((local + calendar.holidays).map { ($0.date, $0) }) { first, _ in first }
    elections = calendar.elections.filter { $0.region == nil || $0.region == region }
    lastCoveredYear = calendar.holidays.map(\.date.year).max() ?? 0
  }

  /// What was adopted for this region after the calendar was first made.
  var changes: [HolidayChange] {
    calendar.changes.filter { $0.region == nil || $0.region == region }
  }

  /// The calendar of this region as it was known on a day.
  func known(on date: CalendarDate) -> WorkCalendar {
    WorkCalendar(calendar.known(on: date), region: region)
  }

  /// The holiday on that day, a weekend or not.
  package func holiday(on date: CalendarDate) -> Holiday? { holidays[date] }

  /// Whether offices of a five-day week are open on that day.
  package func isWorking(_ date: CalendarDate) -> Bool { skipReason(date) == nil }

  /// Why that day is not counted; `nil` for a working day.
  package func skipReason(_ date: CalendarDate) -> SkippedDay.Reason? {
    if date.weekday.isWeekend { return .weekend }
    return holidays[date].map { .holiday(name: $0.name, kind: $0.kind) }
  }

  /// Whether the holiday list reaches the year of that day.
  package func covers(_ date: CalendarDate) -> Bool { date.year <= lastCoveredYear }

  /// When the deadline ends that started on `start`; the first day counted is the day after.
  ///
  /// Hours are rounded up to whole days; use ``dueTime(_:from:)`` when the hour is known.
  package func due(_ deadline: DeadlineRow, from start: CalendarDate) -> DueDate {
    switch deadline.unit {
    case .working: workingDue(days: deadline.days, from: start)
    case .calendar: plainDue(start.adding(days: deadline.days))
    case .hours:
      plainDue(start.adding(days: deadline.hours.map { ($0 + 23) / 24 } ?? deadline.days))
    }
  }

  /// The moment an hour deadline ends; `nil` for deadlines counted in days.
  package func dueTime(_ deadline: DeadlineRow, from start: Timestamp) -> Timestamp? {
    guard deadline.unit == .hours, let hours = deadline.hours else { return nil }
    return start.adding(hours: hours)
  }

  /// Working days after `start` up to and including `end`; negative when `end` is the earlier one.
  package func workingDays(from start: CalendarDate, to end: CalendarDate) -> Int {
    guard start <= end else { return -workingDays(from: end, to: start) }
    var count = 0
    var date = start
    while date < end {
      date = date.adding(days: 1)
      if isWorking(date) { count += 1 }
    }
    return count
  }

  /// The election a day belongs to and where it lies in it; `nil` when none is in sight.
  ///
  /// A vote still to come goes before one that is over, the region's own before the country's, the
  /// nearer before the farther.
  package func phase(on date: CalendarDate) -> (election: Election, phase: ElectionPhase)? {
    let begun = elections.filter { $0.firstDay.map { $0 <= date } ?? false }
    let upcoming = begun.filter { $0.voting.map { date <= $0 } ?? true }
    let chosen =
      upcoming.min { left, right in
        if (left.region != nil) != (right.region != nil) { return left.region != nil }
        return (left.voting ?? .latest) < (right.voting ?? .latest)
      } ?? begun.max { ($0.voting ?? .earliest) < ($1.voting ?? .earliest) }
    return chosen.map { ($0, $0.phase(on: date)) }
  }

  /// The election with that code, where the region takes part in it.
  package func election(_ code: String) -> Election? { elections.first { $0.code == code } }

  /// The windows open on that day, of every election the region takes part in.
  package func windows(on date: CalendarDate) -> [ElectionWindow] {
    elections.flatMap { $0.windows.filter { $0.contains(date) } }
  }

  private func workingDue(days: Int, from start: CalendarDate) -> DueDate {
    var left = days
    var date = start
    var skipped: [SkippedDay] = []
    while left > 0, date < .latest {
      date = date.adding(days: 1)
      if let reason = skipReason(date) {
        skipped.append(SkippedDay(date: date, reason: reason))
      } else {
        left -= 1
      }
    }
    return DueDate(date: date, skipped: skipped, isCovered: covers(date))
  }

  private func plainDue(_ date: CalendarDate) -> DueDate {
    DueDate(date: date, skipped: [], isCovered: true)
  }
}
