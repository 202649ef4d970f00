import Testing
import Wording

@testable import Casework

struct HistoryTests {
  private let id = Wording(.indonesian)
  private let en = Wording(.english)

  private func sentence(
    _ event: Event,
    _ wording: Wording = Wording(.indonesian),
    after: [(Event, Outcome)] = []
  ) -> String {
    let item = HistoryItem(context: Samples.context, event: event, respondents: [1])
    return wording.sentence(
      item,
      file: Samples.caseFile(after),
      law: Samples.law,
      today: Samples.today,
      calendar: Samples.law.workCalendar(region: nil)
    )
  }

  @Test func `a recommendation names the day it set`() {
    let entry = Event.recommendationRecorded(Samples.recommendation(.original))
    let started = Samples.outcome { $0.start["PPK-TINDAK-LANJUT"] = Samples.date("2024-11-07") }
    #expect(
      sentence(entry, after: [(entry, started)]) == "rekomendasi BKN dicatat, batas PPK Rab 27 Nov"
    )
    #expect(sentence(entry) == "rekomendasi BKN dicatat")
    #expect(
      sentence(.recommendationRecorded(Samples.recommendation(.carbonCopy)))
        == "tembusan rekomendasi BKN dicatat, batas tidak mulai"
    )
  }

  @Test func `a clock that ended keeps the day counted then`() {
    let entry = Event.recommendationRecorded(Samples.recommendation(.original))
    let started = Samples.outcome { $0.start["PPK-TINDAK-LANJUT"] = Samples.date("2024-11-07") }
    let stopped = Samples.outcome {
      $0.stop["PPK-TINDAK-LANJUT"] = Outcome.Stop(
        due: Samples.date("2024-11-28"),
        met: Samples.date("2024-11-20")
      )
    }
    #expect(
      sentence(entry, after: [(entry, started), (entry, stopped)])
        == "rekomendasi BKN dicatat, batas PPK Kam 28 Nov"
    )
  }

  @Test func `a signed statement names the person and counts the team`() {
    #expect(
      sentence(.statementClosed(Samples.closing(isSigned: true)))
        == "BAP ditandatangani Lurah Satu dan tim (3 orang)"
    )
    #expect(
      sentence(.statementClosed(Samples.closing(isSigned: false)))
        == "BAP ditutup, Lurah Satu menolak menandatangani"
    )
  }

  @Test func `a decision says what was imposed and by whom`() {
    #expect(
      sentence(.decisionTaken(Samples.decision(Samples.measure)))
        == "Lurah Satu: turun contoh ditetapkan Pj Wali Kota"
    )
    #expect(
      sentence(.decisionTaken(Samples.decision(Samples.oldMeasure)))
        == "Lurah Satu: Penurunan lama ditetapkan Pj Wali Kota"
    )
    #expect(
      sentence(.decisionTaken(Samples.decision(nil)))
        == "Lurah Satu: tidak terbukti, diputus Pj Wali Kota"
    )
  }

  @Test func `several names are listed, many are counted`() {
    func waiting(_ respondents: [Int]) -> String {
      sentence(
        .waitingBegan(
          WaitingEntry(
            file: Samples.file,
            respondents: respondents,
            on: .bawaslu,
            since: Samples.today,
            reason: nil
          )
        )
      )
    }
    #expect(waiting([1]) == "Lurah Satu: menunggu Bawaslu")
    #expect(waiting([1, 2]) == "Lurah Satu dan Honorer Satu: menunggu Bawaslu")
    #expect(waiting([1, 2, 3]) == "Lurah Satu, Honorer Satu dan 1 lagi: menunggu Bawaslu")
    #expect(waiting([9]) == "0011/9: menunggu Bawaslu")
  }

  @Test(arguments: HistoryTests.events)
  func `every event has a sentence in both languages`(event: Event) {
    let (indonesian, english) = (sentence(event, id), sentence(event, en))
    #expect(indonesian.count > 8 && english.count > 8)
    #expect(indonesian != english)
    #expect(!indonesian.contains("%") && !indonesian.hasSuffix("."))
    #expect(indonesian.count <= 90, "\(indonesian)")
  }

  @Test func `the examples hold every kind of event`() {
    #expect(Set(Self.events.map(\.kind)) == Set(EventKind.allCases))
  }
}
