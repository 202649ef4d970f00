/// A moment with the offset of the clock that showed it.
///
/// Its text, also in JSON, is exactly the 29 bytes `2024-10-25T09:13:02.417+07:00`. Two moments that
/// are the same instant under different offsets are different values; order is by instant first.
package struct Timestamp: Hashable, Sendable {
  /// 1970-01-01 at midnight UTC.
  package static let zero = Timestamp()

  /// Milliseconds since 1970-01-01T00:00:00Z; negative before it.
  package let milliseconds: Int
  /// Minutes east of UTC, from -1439 to 1439.
  package let offsetMinutes: Int

  private init() {
    milliseconds = 0
    offsetMinutes = 0
  }

  /// A moment by instant and offset; `nil` when its local date lies outside ``CalendarDate`` or the
  /// offset is a day or more.
  package init?(milliseconds: Int, offsetMinutes: Int) {
    guard (-1439...1439).contains(offsetMinutes) else { return nil }
    let range = Self.localMilliseconds
    let (local, overflow) = milliseconds.addingReportingOverflow(offsetMinutes * 60_000)
    guard !overflow, range.contains(local) else { return nil }
    self.milliseconds = milliseconds
    self.offsetMinutes = offsetMinutes
  }

  /// What a wall clock showed; `nil` when a part is out of range.
  package init?(
    date: CalendarDate,
    hour: Int,
    minute: Int,
    second: Int = 0,
    millisecond: Int = 0,
    offsetMinutes: Int
  ) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second),
      (0...999).contains(millisecond)
    else { return nil }
    let ofDay = ((hour * 60 + minute) * 60 + second) * 1000 + millisecond
    let local = date.dayNumber * Self.dayLength + ofDay
    self.init(milliseconds: local - offsetMinutes * 60_000, offsetMinutes: offsetMinutes)
  }

  /// The local date.
  package var date: CalendarDate { CalendarDate(dayNumber: local.day) ?? .earliest }
  /// The local hour, 0 to 23.
  package var hour: Int { local.ofDay / 3_600_000 }
  /// The local minute, 0 to 59.
  package var minute: Int { local.ofDay / 60_000 % 60 }
  /// The local second, 0 to 59.
  package var second: Int { local.ofDay / 1000 % 60 }
  /// The local millisecond, 0 to 999.
  package var millisecond: Int { local.ofDay % 1000 }

  /// The moment so many milliseconds later; stops at either end of the calendar.
  package func adding(milliseconds change: Int) -> Timestamp {
    let range = Self.localMilliseconds
    let shift = offsetMinutes * 60_000
    let (sum, overflow) = milliseconds.addingReportingOverflow(change)
    let wanted = overflow ? (change < 0 ? Int.min / 2 : Int.max / 2) : sum
    let clamped = min(max(wanted, range.lowerBound - shift), range.upperBound - shift)
    return Timestamp(milliseconds: clamped, offsetMinutes: offsetMinutes) ?? self
  }

  /// The moment so many hours later.
  package func adding(hours: Int) -> Timestamp { adding(milliseconds: hours * 3_600_000) }

  /// Milliseconds from `other` to this moment; negative when this one is earlier.
  package func milliseconds(since other: Timestamp) -> Int { milliseconds - other.milliseconds }

  /// Whole hours from `other` to this moment; 0 when this one is earlier.
  package func hours(since other: Timestamp) -> Int {
    max(0, milliseconds(since: other) / 3_600_000)
  }

  private static let dayLength = 86_400_000
  private static let localMilliseconds =
    CalendarDate.earliest.dayNumber * dayLength...CalendarDate.latest.dayNumber * dayLength
    + dayLength - 1

  private var local: (day: Int, ofDay: Int) {
    let all = milliseconds + offsetMinutes * 60_000
    let (quotient, rest) = all.quotientAndRemainder(dividingBy: Self.dayLength)
    return rest < 0 ? (quotient - 1, rest + Self.dayLength) : (quotient, rest)
  }
}

extension Timestamp: Comparable {
  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    (left.milliseconds, left.offsetMinutes) < (right.milliseconds, right.offsetMinutes)
  }
}

extension Timestamp: LosslessStringConvertible {
  /// Reads exactly the 29-byte form; a zero offset is written `+00:00` only.
  package init?(_ description: String) {
    self.init(description, hasFraction: true)
  }

  /// Reads the 25-byte form without milliseconds, `2024-10-25T09:13:02+07:00`.
  package init?(withoutFraction text: String) {
    self.init(text, hasFraction: false)
  }

  private init?(_ text: String, hasFraction: Bool) {
    guard text.utf8.count == (hasFraction ? 29 : 25) else { return nil }
    var digits = DigitReader(text)
    guard let date = CalendarDate(reading: &digits), digits.skip("T"), let hour = digits.number(2),
      digits.skip(":"),
      let minute = digits.number(2), digits.skip(":"), let second = digits.number(2)
    else { return nil }
    var millisecond = 0
    if hasFraction {
      guard digits.skip("."), let read = digits.number(3) else { return nil }
      millisecond = read
    }
    guard let sign = digits.next(), sign == "+" || sign == "-", let hours = digits.number(2),
      digits.skip(":"), let minutes = digits.number(2), digits.isAtEnd, minutes <= 59
    else { return nil }
    let offset = hours * 60 + minutes
    if sign == "-", offset == 0 { return nil }
    self.init(
      date: date,
      hour: hour,
      minute: minute,
      second: second,
      millisecond: millisecond,
      offsetMinutes: sign == "-" ? -offset : offset
    )
  }

  package var description: String {
    let ofDay = local.ofDay
    let offset = abs(offsetMinutes)
    var text = ShortText()
    date.write(to: &text)
    text.add("T")
    text.add(ofDay / 3_600_000, width: 2)
    text.add(":")
    text.add(ofDay / 60_000 % 60, width: 2)
    text.add(":")
    text.add(ofDay / 1000 % 60, width: 2)
    text.add(".")
    text.add(ofDay % 1000, width: 3)
    text.add(offsetMinutes < 0 ? "-" : "+")
    text.add(offset / 60, width: 2)
    text.add(":")
    text.add(offset % 60, width: 2)
    return text.text
  }
}

extension Timestamp: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let time = Timestamp(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "not a time of the 29-byte form: \(text)"
      )
    }
    self = time
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
