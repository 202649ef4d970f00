import Casework
import Testing
import Wording

struct DateTests {
  let id = Wording(.indonesian)
  let en = Wording(.english)
  let today = Samples.today

  @Test func `a day shows its year only where it differs`() {
    #expect(id.day(Samples.date("2024-10-25"), today: today) == "25 Okt")
    #expect(id.day(Samples.date("2023-10-25"), today: today) == "25 Okt 2023")
    #expect(en.day(Samples.date("2024-10-25"), today: today) == "25 Oct")
    #expect(id.weekdayDay(Samples.date("2024-10-25"), today: today) == "Jum 25 Okt")
    #expect(id.weekdayDay(Samples.date("2025-01-02"), today: today) == "Kam 2 Jan 2025")
  }

  @Test func `long and paper forms always show the year`() {
    let date = Samples.date("2024-10-25")
    #expect(id.longDay(date) == "Jum 25 Okt 2024")
    #expect(en.longDay(date) == "Fri 25 Oct 2024")
    #expect(id.paperDay(date) == "25 Oktober 2024")
    #expect(en.paperDay(date) == "25 October 2024")
  }

  @Test func `hours stand with a full stop`() {
    let moment = Samples.moment("2024-11-08T09:03:59.000+07:00")
    #expect(id.time(moment) == "09.03")
    #expect(id.moment(moment, today: today) == "8 Nov 09.03")
  }

  @Test func `an act of several days names both ends`() {
    let act = ActTime(from: Samples.date("2024-10-18"), to: Samples.date("2024-10-20"))
    #expect(id.act(act, today: today) == "Jum 18 Okt–Min 20 Okt")
    #expect(id.act(ActTime(from: act.from), today: today) == "Jum 18 Okt")
  }

  @Test(arguments: [
    ("25/10", "2024-10-25"), ("25/10/2024", "2024-10-25"), ("2024-10-25", "2024-10-25"),
    ("25 okt", "2024-10-25"), ("25 Oktober 2023", "2023-10-25"), ("1 agt", "2024-08-01"),
    ("25 october", "2024-10-25"), ("hari ini", "2024-11-08"), ("Today", "2024-11-08"),
    ("kemarin", "2024-11-07"), ("yesterday", "2024-11-07"), ("besok", "2024-11-09"),
    ("  25/10 ", "2024-10-25"), ("5/1", "2025-01-05"), ("29/2", "2024-02-29"),
    ("29/02/2024", "2024-02-29"), ("8/5", "2024-05-08"), ("Jumat, 25 Okt 2024", "2024-10-25"),
  ])
  func `a date is read as people type it`(text: String, wanted: String) {
    #expect(id.parseDay(text, today: today)?.date.description == wanted)
  }

  @Test(arguments: [
    "", "jumat", "31/2", "31/4/2024", "29/2/2023", "0/10", "25/13", "25", "25/10/24", "25/10/",
    "besok lusa", "25 okt 2024 pagi", "2024-02-30", "-5/10", "25//10", "+5/10", "٢٥/١٠",
  ])
  func `what is no date of the calendar is not read`(text: String) {
    #expect(id.parseDay(text, today: today) == nil)
  }

  @Test func `a year left out means the latest such day, at most ninety days ahead`() {
    let january = Samples.date("2025-01-05")
    #expect(id.parseDay("20/12", today: january)?.date == Samples.date("2024-12-20"))
    #expect(id.parseDay("5/4", today: january)?.date == Samples.date("2025-04-05"))
    #expect(id.parseDay("6/4", today: january)?.date == Samples.date("2024-04-06"))
    #expect(id.parseDay("29/2", today: january)?.date == Samples.date("2024-02-29"))
    #expect(id.parseDay("29/2", today: Samples.date("2026-06-01")) == nil)
  }

  @Test func `a weekday is reported with the date and compared`() throws {
    let right = try #require(id.parseDay("jumat 25/10", today: today))
    #expect(right.weekday == .friday)
    #expect(right.isWeekdayRight)
    let wrong = try #require(id.parseDay("Sen 25/10", today: today))
    #expect(wrong.weekday == .monday)
    #expect(!wrong.isWeekdayRight)
    #expect(id.parseDay("friday 25/10", today: today) == right)
    #expect(id.parseDay("jum'at kemarin", today: today)?.weekday == .friday)
    #expect(id.parseDay("25/10", today: today)?.weekday == nil)
  }

  @Test func `every day of two years is read back from each form it is written in`() {
    for wording in [id, en] {
      for offset in 0..<731 {
        let date = Samples.date("2023-06-01").adding(days: offset)
        #expect(wording.parseDay(wording.longDay(date), today: today)?.date == date)
        #expect(wording.parseDay(wording.paperDay(date), today: today)?.date == date)
      }
    }
  }
}
