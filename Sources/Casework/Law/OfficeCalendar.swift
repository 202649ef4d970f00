/// Holidays and elections, as data an office adds to and corrects.
package struct OfficeCalendar: Codable, Hashable, Sendable {
  package let version: Int
  package var holidays: [Holiday]
  package var localHolidays: [Holiday]
  package var elections: [Election]
  /// What was adopted after the calendar was first made, in that order.
  package internal(set) var changes: [HolidayChange] = []

  enum CodingKeys: String, CodingKey {
    case version, holidays, elections
    case localHolidays = "local_holidays"
  }

  /// Enters a holiday; one of the same day and region gives way to it.
  package mutating func enter(_ holiday: Holiday) {
    if holiday.region == nil {
      holidays.removeAll { $0.date == holiday.date }
      holidays.append(holiday)
    } else {
      localHolidays.removeAll { $0.date == holiday.date && $0.region == holiday.region }
      localHolidays.append(holiday)
    }
  }

  /// Takes a holiday out again.
  package mutating func remove(holidayOn date: CalendarDate, region: String?) {
    if let region {
      localHolidays.removeAll { $0.date == date && $0.region == region }
    } else {
      holidays.removeAll { $0.date == date }
    }
  }

  /// Enters an election; one of the same code gives way to it.
  package mutating func enter(_ election: Election) {
    elections.removeAll { $0.code == election.code }
    elections.append(election)
  }
}
