import Testing
import Wording

@testable import Casework

struct ClockTests {
  let id = Wording(.indonesian)
  let en = Wording(.english)

  private func reading(
    _ state: ClockReading.State,
    unit: DeadlineRow.Unit = .working,
    beside: DueDate? = nil,
    progress: ClockReading.Progress? = nil
  ) -> ClockReading {
    ClockReading(
      deadline: Samples.deadline("X", on: "a", by: "b", unit: unit),
      start: Samples.date("2024-11-07"),
      due: DueDate(date: Samples.date("2024-11-28"), skipped: [], isCovered: true),
      state: state,
      beside: beside,
      progress: progress
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

  @Test func `a deadline in calendar days or hours counts plain days`() {
    #expect(id.clock(reading(.near(2), unit: .calendar)).text == "2 hari lagi")
    #expect(id.clock(reading(.late(12), unit: .hours)).text == "lewat 12 hari")
    #expect(en.clock(reading(.late(1), unit: .calendar)).text == "1 day late")
    #expect(id.clock(reading(.near(0), unit: .calendar)).text == "hari ini")
  }

  @Test func `a clock of follow-up says whether anything is being done`() {
    let idle = reading(.running(13), progress: .notBegun)
    #expect(id.clockSentence(idle, today: Samples.today).hasSuffix(", belum ditindaklanjuti"))
    let busy = reading(.late(2), progress: .inProgress)
    #expect(en.clockSentence(busy, today: Samples.today).hasSuffix(", being acted on"))
  }

  @Test func `a time that is read two ways names the other day`() {
    let other = DueDate(date: Samples.date("2024-12-30"), skipped: [], isCovered: true)
    #expect(id.beside(reading(.running(3)), today: Samples.today) == nil)
    #expect(
      id.beside(reading(.running(3), beside: other), today: Samples.today)
        == "dari penerimaan: Sen 30 Des; yang lebih awal mengikat"
    )
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
