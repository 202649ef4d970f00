/// A holiday that came, changed or went after the calendar was first made, and when it was adopted.
package struct HolidayChange: Hashable, Sendable {
  package let date: CalendarDate
  /// `nil` for the whole country.
  package let region: String?
  /// What stood there before.
  package let before: Holiday?
  /// What stands there now.
  package let after: Holiday?
  /// The day it was adopted.
  package let adopted: CalendarDate
}

extension OfficeCalendar {
  /// Enters a holiday and remembers what stood there.
  mutating func change(to holiday: Holiday, adopted: CalendarDate) {
    let before = self.holiday(on: holiday.date, region: holiday.region)
    enter(holiday)
    changes.append(
      HolidayChange(
        date: holiday.date,
        region: holiday.region,
        before: before,
        after: holiday,
        adopted: adopted
      )
    )
  }

  /// Takes a holiday out and remembers it.
  mutating func change(removing date: CalendarDate, region: String?, adopted: CalendarDate) {
    let before = holiday(on: date, region: region)
    remove(holidayOn: date, region: region)
    changes.append(
      HolidayChange(date: date, region: region, before: before, after: nil, adopted: adopted)
    )
  }

  /// The holiday of that day and region.
  package func holiday(on date: CalendarDate, region: String?) -> Holiday? {
    region == nil
      ? holidays.first { $0.date == date }
      : localHolidays.first { $0.date == date && $0.region == region }
  }

  /// The calendar as it was known on a day, before what was adopted after it.
  func known(on date: CalendarDate) -> OfficeCalendar {
    var calendar = self
    for change in changes.reversed() where change.adopted > date {
      if let before = change.before {
        calendar.enter(before)
      } else {
        calendar.remove(holidayOn: change.date, region: change.region)
      }
    }
    calendar.changes = changes.filter { $0.adopted <= date }
    return calendar
  }
}

/// That a last day moved because holidays were adopted after its clock had started.
package struct ClockMove: Hashable, Sendable {
  /// The last day as it was counted when the clock started.
  package let was: CalendarDate
  /// The changes on the way, in the order of their days.
  package let by: [HolidayChange]
}

extension WorkCalendar {
  /// Whether the last day of a clock is another than when it started, and why; `nil` when it is not.
  package func move(
    of deadline: DeadlineRow,
    from start: CalendarDate,
    to due: DueDate
  ) -> ClockMove? {
    guard deadline.unit == .working else { return nil }
    let later = changes.filter { change in
      change.adopted > start && start < change.date && change.date <= due.date
    }
    guard !later.isEmpty else { return nil }
    let was = known(on: start).due(deadline, from: start).date
    guard was != due.date else { return nil }
    return ClockMove(was: was, by: later.sorted { $0.date < $1.date })
  }
}
