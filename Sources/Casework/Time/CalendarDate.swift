/// A day of the Gregorian calendar from 0001-01-01 to 9999-12-31, without time or zone.
///
/// Its text, also in JSON, is the ISO 8601 form `2024-10-25`; a day that does not exist is refused.
package struct CalendarDate: Hashable, Sendable {
  /// Days since 1970-01-01; negative before it.
  package let dayNumber: Int

  private init(unchecked dayNumber: Int) { self.dayNumber = dayNumber }

  /// The day so many days after 1970-01-01; `nil` outside the years 1 to 9999.
  package init?(dayNumber: Int) {
    guard Self.dayNumbers.contains(dayNumber) else { return nil }
    self.dayNumber = dayNumber
  }

  /// The day with these parts; `nil` when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard (1...Self.length(ofMonth: month, year: year)).contains(day) else { return nil }
    dayNumber = Self.dayNumber(year: year, month: month, day: day)
  }

  package var year: Int { parts.year }
  /// 1 to 12.
  package var month: Int { parts.month }
  /// 1 to 31.
  package var day: Int { parts.day }

  package var weekday: Weekday {
    // 1970-01-01 was a Thursday; three days earlier a week began.
    let fromMonday = Self.remainder(dayNumber + 3, 7)
    return Weekday(rawValue: fromMonday + 1) ?? .monday
  }

  /// The day so many days later, or earlier when negative; stops at either end of the calendar.
  package func adding(days: Int) -> CalendarDate {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    if overflow { return days < 0 ? Self.earliest : Self.latest }
    let range = Self.dayNumbers
    return CalendarDate(unchecked: min(max(sum, range.lowerBound), range.upperBound))
  }

  /// Calendar days from `other` to this day; negative when this day is earlier.
  package func days(since other: CalendarDate) -> Int { dayNumber - other.dayNumber }

  /// The last day of this day's month.
  package var endOfMonth: CalendarDate {
    let now = parts
    return adding(days: Self.length(ofMonth: now.month, year: now.year) - now.day)
  }

  package static let earliest = CalendarDate(unchecked: dayNumber(year: 1, month: 1, day: 1))
  package static let latest = CalendarDate(unchecked: dayNumber(year: 9999, month: 12, day: 31))
  private static let dayNumbers = earliest.dayNumber...latest.dayNumber

  /// Days in a month; leap years after the Gregorian rule.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  // Years are counted from March, so that the leap day is the last of its year and a month's
  // first day is a linear function of the month.
  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let leapDays = shifted / 4 - shifted / 100 + shifted / 400
    return 365 * shifted + leapDays + dayOfYear - 719_468
  }

  private var parts: (year: Int, month: Int, day: Int) {
    let fromYearZero = dayNumber + 719_468
    let era = fromYearZero / 146_097
    let dayOfEra = fromYearZero % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func remainder(_ value: Int, _ divisor: Int) -> Int {
    let rest = value % divisor
    return rest < 0 ? rest + divisor : rest
  }
}

extension CalendarDate: Comparable {
  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.dayNumber < right.dayNumber
  }
}

extension CalendarDate: LosslessStringConvertible {
  /// Reads exactly ten bytes, `YYYY-MM-DD`.
  package init?(_ description: String) {
    var digits = DigitReader(description)
    guard let date = Self(reading: &digits), digits.isAtEnd else { return nil }
    self = date
  }

  /// Reads the ten bytes that come next.
  init?(reading digits: inout DigitReader) {
    guard let year = digits.number(4), digits.skip("-"), let month = digits.number(2),
      digits.skip("-"), let day = digits.number(2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package var description: String {
    var text = ShortText()
    write(to: &text)
    return text.text
  }

  func write(to text: inout ShortText) {
    let now = parts
    text.add(now.year, width: 4)
    text.add("-")
    text.add(now.month, width: 2)
    text.add("-")
    text.add(now.day, width: 2)
  }
}

extension CalendarDate: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CalendarDate(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "not a date of the form YYYY-MM-DD: \(text)"
      )
    }
    self = date
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
