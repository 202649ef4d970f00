import Testing
import Wording

@testable import Casework

struct ClockTests {
  let id = Wording(.indonesian)
  let en = Wording(.english)

  private func reading(
    _ state: ClockReading.State,
    unit: DeadlineRow.Unit = .working
  ) -> ClockReading {
    ClockReading(
      deadline: Samples.deadline("X", on: "a", by: "b", unit: unit),
      start: Samples.date("2024-11-07"),
      due: DueDate(date: Samples.date("2024-11-28"), skipped: [], isCovered: true),
      state: state
    )
  }

  @Test func `each state has its sign and words`() {
    let table: [(ClockReading.State, ClockSign, String, String)] = [
      (.late(2), .late, "lewat 2 hk", "2 wd late"), (.near(2), .near, "2 hk lagi", "2 wd left"),
      (.near(0), .near, "hari ini", "today"), (.running(13), .running, "13 hk lagi", "13 wd left"),
      (.met, .done, "selesai", "met"), (.metLate, .done, "selesai, lewat", "met late"),
      (.held, .held, "ditangguhkan", "suspended"),
    ]
    for (state, sign, indonesian, english) in table {
      #expect(id.clock(reading(state)).sign == sign)
      #expect(id.clock(reading(state)).text == indonesian)
      #expect(en.clock(reading(state)).text == english)
      #expect(indonesian.count <= 14 && english.count <= 14)
    }
  }

  @Test func `a deadline in calendar days is not called today for want of working days`() {
    #expect(id.clock(reading(.near(0), unit: .calendar)).text == "0 hk lagi")
  }

  @Test func `a sentence names the last day`() {
    #expect(
      id.clockSentence(reading(.running(13)), today: Samples.today)
        == "batas Kam 28 Nov, 13 hk lagi"
    )
  }

  @Test func `days passed over give their reason`() {
    let saturday = SkippedDay(date: Samples.date("2024-11-23"), reason: .weekend)
    #expect(id.skipped(saturday, today: Samples.today) == "Sab 23 Nov akhir pekan")
    let vote = SkippedDay(
      date: Samples.date("2024-11-27"),
      reason: .holiday(name: "Pilkada", kind: .national)
    )
    #expect(id.skipped(vote, today: Samples.today) == "Rab 27 Nov Pilkada")
  }

  @Test func `a clock without a name is shown by its code`() {
    #expect(id.clockName(code: "PPK-TINDAK-LANJUT") == "tindak lanjut PPK")
    #expect(en.clockName(code: "PPK-TINDAK-LANJUT") == "PPK follow-up")
    #expect(id.clockName(code: "BARU-1") == "BARU-1")
  }

  @Test func `waiting counts from the day it began`() {
    let waiting = Waiting(on: .bkpsdm, since: Samples.date("2024-10-30"))
    #expect(id.waiting(waiting, today: Samples.today) == "BKPSDM 9 hari")
    #expect(id.waiting(waiting, today: Samples.today, width: .short) == "BKPSDM 9 h")
    #expect(en.waiting(waiting, today: Samples.date("2024-10-31")) == "BKPSDM 1 day")
    for body in Body.allCases {
      let long = Waiting(on: body, since: Samples.date("2024-08-08"))
      #expect(id.waiting(long, today: Samples.today, width: .short).count <= 13)
      #expect(en.waiting(long, today: Samples.today, width: .short).count <= 13)
    }
  }
}
