import Casework
import Testing

struct TimestampTests {
  @Test(
    arguments: [
      "2024-10-25T09:13:02.417+07:00", "2024-02-29T23:59:59.999+00:00",
      "1969-12-31T23:59:59.999-03:30", "0001-01-01T00:00:00.000+14:00",
    ])
  func `a time prints as it was read`(text: String) throws {
    let time = try #require(Timestamp(text))
    #expect(time.description == text)
    #expect(time.description.utf8.count == 29)
  }

  @Test(
    arguments: [
      "2024-10-25T09:13:02.41+07:00", "2024-10-25T09:13:02+07:00", "2024-10-25 09:13:02.417+07:00",
      "2024-10-25T24:00:00.000+07:00", "2024-10-25T09:60:02.417+07:00",
      "2024-10-25T09:13:60.417+07:00", "2024-02-30T09:13:02.417+07:00",
      "2024-10-25T09:13:02.417-00:00", "2024-10-25T09:13:02.417+24:00",
      "2024-10-25T09:13:02.417+07:60", "2024-10-25T09:13:02.417+0700 ",
      "2024-10-25T09:13:02,417+07:00", "2024-10-25T09:13:02.417Z+7:00",
    ])
  func `anything but the exact form is refused`(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test func `local parts follow the offset`() throws {
    let time = try #require(Timestamp("2024-10-25T00:13:02.417+07:00"))
    #expect(time.date.description == "2024-10-25")
    #expect((time.hour, time.minute, time.second, time.millisecond) == (0, 13, 2, 417))
    let utc = try #require(Timestamp(milliseconds: time.milliseconds, offsetMinutes: 0))
    #expect(utc.description == "2024-10-24T17:13:02.417+00:00")
    #expect(time.milliseconds(since: utc) == 0)
    #expect(time != utc)
    #expect(utc < time)
  }

  @Test func `order is by instant and adding carries over midnight`() throws {
    let early = try #require(Timestamp("2024-10-25T08:00:00.000+08:00"))
    let late = try #require(Timestamp("2024-10-25T07:30:00.000+07:00"))
    #expect(early < late)
    #expect(early.adding(hours: 72).description == "2024-10-28T08:00:00.000+08:00")
    #expect(early.adding(milliseconds: -1).adding(milliseconds: 1) == early)
    #expect(early.adding(milliseconds: .max).date == .latest)
    #expect(early.adding(milliseconds: .min).date == .earliest)
  }

  @Test func `the short form is read only when asked for`() throws {
    let text = "2024-11-22T09:13:00+07:00"
    #expect(
      Timestamp(withoutFraction: text)?.description == "2024-11-22T09:13:00.000+07:00"
    )
    #expect(Timestamp(withoutFraction: "2024-11-22T09:13:00.000+07:00") == nil)
  }
}
