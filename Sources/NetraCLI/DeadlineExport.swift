import Casework
import Wording

/// Deadlines for a calendar or a spreadsheet: numbers and dates, without names or acts.
///
/// A calendar ends up on telephones, so whom a deadline is about stays in the office.
struct DeadlineExport {
  let items: [DeadlineItem]
  let office: OfficeFounded
  let head: LogHead
  let now: Timestamp
  let wording: Wording

  func text(_ format: DeadlineFormat) -> String {
    switch format {
    case .csv: csv
    case .ics: calendar
    }
  }

  // MARK: CSV

  /// RFC 4180: commas, CRLF, fields in quotes where they hold either.
  private var csv: String {
    let head = ["number", "clock", "name", "start", "due", "remaining", "unit", "actor", "basis"]
    let rows = items.map { item -> [String] in
      let reading = item.reading
      return [
        item.respondent.row.id.description, reading.deadline.code,
        wording.clockName(code: reading.deadline.code), reading.start.description,
        reading.due.date.description, reading.remaining.map(String.init) ?? "",
        reading.deadline.unit.rawValue, reading.deadline.actor, reading.deadline.legalBasis,
      ]
    }
    return ([head] + rows).map { $0.map(Self.field).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func field(_ text: String) -> String {
    guard text.contains(where: { "\",\r\n".contains($0) }) else { return text }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }

  // MARK: iCalendar

  /// RFC 5545: one all-day event a deadline, whose UID stays the same from export to export.
  private var calendar: String {
    let stamp = Self.compact(now)
    let events = items.flatMap { item -> [String] in
      let reading = item.reading
      let code = reading.deadline.code
      let number = item.respondent.row.id
      let day = Self.compact(reading.due.date)
      return [
        "BEGIN:VEVENT",
        "UID:\(number)-\(code)-\(reading.start)@\(Self.escaped(office.origin))",
        "DTSTAMP:\(stamp)",
        "DTSTART;VALUE=DATE:\(day)",
        "DTEND;VALUE=DATE:\(Self.compact(reading.due.date.adding(days: 1)))",
        "SUMMARY:\(Self.escaped("\(number.short) \(wording.clockName(code: code))"))",
        "DESCRIPTION:\(Self.escaped("\(reading.deadline.actor) · \(reading.deadline.legalBasis)"))",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
      ]
    }
    let lines =
      [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//netra//\(wording(.deadlinesTitle))//ID",
        "X-WR-CALNAME:\(Self.escaped("\(office.office) #\(head.n) \(head.short)"))",
      ] + events + ["END:VCALENDAR"]
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  /// RFC 5545 3.3.11.
  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
      .replacing("\n", with: "\\n")
  }

  /// RFC 5545 3.1: no line longer than 75 octets, the rest after a line break and a blank.
  private static func folded(_ line: String) -> String {
    var folded = ""
    var octets = 0
    for character in line {
      let count = String(character).utf8.count
      if octets + count > 75 {
        folded += "\r\n "
        octets = 1
      }
      folded.append(character)
      octets += count
    }
    return folded
  }

  private static func compact(_ date: CalendarDate) -> String {
    date.description.replacing("-", with: "")
  }

  /// The moment in UTC, as DTSTAMP wants it.
  private static func compact(_ time: Timestamp) -> String {
    let utc = (Timestamp(milliseconds: time.milliseconds, offsetMinutes: 0) ?? time).description
    let digits = utc.prefix(19).filter { $0.isNumber || $0 == "T" }
    return "\(digits)Z"
  }
}
