package import Casework

/// A date as someone typed it.
package struct ParsedDay: Hashable, Sendable {
  package let date: CalendarDate
  /// The weekday typed before the date, if one was.
  package let weekday: Weekday?

  /// Whether the weekday typed is the date's own; true when none was typed.
  package var isWeekdayRight: Bool { weekday.map { $0 == date.weekday } ?? true }
}

extension Wording {
  /// Reads a date as people type it: `25/10`, `25/10/2024`, `2024-10-25`, `25 okt`, `hari ini`,
  /// `kemarin`, `besok`, `jumat 25/10`; names in either language, whatever the case.
  ///
  /// Without a year the latest such day is meant that lies in the past or at most ninety days
  /// ahead. A weekday is reported, not checked.
  /// - Returns: nil for anything else and for days the calendar does not have.
  package func parseDay(_ text: String, today: CalendarDate) -> ParsedDay? {
    var words = text.lowercased().split { $0 == " " || $0 == "," }.map(String.init)
    guard let first = words.first else { return nil }
    let weekday = Self.weekday(named: first)
    if weekday != nil { words.removeFirst() }
    guard let date = Self.date(words, today: today) else { return nil }
    return ParsedDay(date: date, weekday: weekday)
  }

  private static func date(_ words: [String], today: CalendarDate) -> CalendarDate? {
    switch words {
    case ["hari", "ini"], ["today"]: return today
    case ["kemarin"], ["yesterday"]: return today.adding(days: -1)
    case ["besok"], ["tomorrow"]: return today.adding(days: 1)
    default: break
    }
    if words.count == 1, let date = CalendarDate(words[0]) { return date }
    let parts =
      words.count == 1
      ? words[0].split(separator: "/", omittingEmptySubsequences: false).map(String.init) : words
    guard parts.count == 2 || parts.count == 3, let day = number(parts[0], digits: 1...2),
      let month = month(parts[1])
    else { return nil }
    guard parts.count == 3 else { return latest(day: day, month: month, upTo: today) }
    return number(parts[2], digits: 4...4).flatMap {
      CalendarDate(year: $0, month: month, day: day)
    }
  }

  /// Acts and letters lie in the past and meetings not far ahead.
  private static let daysAhead = 90

  private static func latest(day: Int, month: Int, upTo today: CalendarDate) -> CalendarDate? {
    [today.year + 1, today.year, today.year - 1].lazy
      .compactMap { CalendarDate(year: $0, month: month, day: day) }
      .first { $0.days(since: today) <= daysAhead }
  }

  private static func number(_ text: String, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  private static func month(_ text: String) -> Int? {
    number(text, digits: 1...2)
      ?? otherMonths[text]
      ?? Month.allCases.first { names(of: $0).contains(text) }?.rawValue
  }

  private static func weekday(named text: String) -> Weekday? {
    if let day = otherWeekdays[text] { return day }
    return Weekday.allCases.first { names(of: $0).contains(text) }
  }

  // Spellings in daily use beside those the program writes.
  private static let otherWeekdays: [String: Weekday] = ["jum'at": .friday, "ahad": .sunday]
  private static let otherMonths = ["peb": 2, "pebruari": 2, "agt": 8, "ags": 8, "nop": 11]

  private static func names(of value: some Worded) -> [String] {
    [value.phrase, value.shortPhrase].flatMap { [$0.indonesian, $0.english] }
      .map { $0.lowercased() }
  }
}
