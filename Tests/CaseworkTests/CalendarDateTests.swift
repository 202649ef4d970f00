import Casework
import Testing

struct CalendarDateTests {
  @Test func `counting day by day from 1890 to 2110 meets every date, weekday and leap day`() throws
  {
    // An independent count: step through months by their lengths, weekdays by turning a wheel.
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var expected = try Law.date("1890-01-01")
    var wheel = 3  // 1 January 1890 was a Wednesday.
    for year in 1890...2110 {
      let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
      for month in 1...12 {
        for day in 1...(lengths[month - 1] + (month == 2 && leap ? 1 : 0)) {
          let date = try #require(CalendarDate(year: year, month: month, day: day))
          #expect(date == expected)
          #expect((date.year, date.month, date.day) == (year, month, day))
          #expect(date.weekday.rawValue == wheel)
          expected = expected.adding(days: 1)
          wheel = wheel % 7 + 1
        }
      }
    }
  }

  @Test(
    arguments: [
      "2024-02-30", "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31",
      "2024-4-30", "2024-04-3", "24-04-30", "2024/04/30", "2024-04-30 ", " 2024-04-30",
      "0000-01-01", "2024-04-00", "-024-04-01", "2024-04-3١", "",
    ])
  func `a date that does not exist or is not written so is refused`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: ["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "1969-12-31"])
  func `a date prints as it was read`(text: String) throws {
    #expect(try Law.date(text).description == text)
  }

  @Test func `adding days stops at the ends of the calendar`() throws {
    #expect(CalendarDate.latest.adding(days: 1) == .latest)
    #expect(CalendarDate.earliest.adding(days: -1) == .earliest)
    #expect(try Law.date("2024-01-01").adding(days: .max) == .latest)
    #expect(try Law.date("2024-01-01").adding(days: .min) == .earliest)
    #expect(CalendarDate(dayNumber: .max) == nil)
  }

  @Test func `distances and month ends are exact`() throws {
    let start = try Law.date("2024-02-10")
    #expect(try Law.date("2024-03-01").days(since: start) == 20)
    #expect(start.days(since: try Law.date("2024-03-01")) == -20)
    #expect(start.endOfMonth.description == "2024-02-29")
    #expect(try Law.date("2023-12-31").endOfMonth.description == "2023-12-31")
  }
}
