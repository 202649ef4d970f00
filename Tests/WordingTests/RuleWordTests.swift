import Testing
import Wording

@testable import Casework

struct RuleWordTests {
  private let id = Wording(.indonesian)

  @Test func `a row is named by what it is about`() {
    let holiday = Holiday(
      date: Samples.date("2024-11-27"),
      name: "Pilkada",
      kind: .national,
      confidence: .seen
    )
    #expect(id.rule(.holiday(holiday), in: Samples.law) == "hari libur 2024-11-27 Pilkada")
    let removed = RemovedRow(kind: .deadline, code: "X")
    #expect(id.rule(.removed(removed), in: Samples.law) == "batas waktu X dicabut")
    let deadline = Samples.deadline("X", on: "a", by: "b")
    #expect(id.rule(.deadline(deadline), in: Samples.law).hasPrefix("batas waktu X "))
    #expect(id.length(deadline).hasSuffix(" hari kerja"))
  }

  @Test func `a moved clock names the day it was and what moved it`() {
    let holiday = Holiday(
      date: Samples.date("2024-11-27"),
      name: "Pilkada",
      kind: .national,
      confidence: .seen
    )
    func move(_ before: Holiday?, _ after: Holiday?) -> String {
      let change = HolidayChange(
        date: holiday.date,
        region: nil,
        before: before,
        after: after,
        adopted: Samples.today
      )
      let move = ClockMove(was: Samples.date("2024-11-28"), by: [change])
      return id.moved(move, today: Samples.today)
    }
    #expect(
      move(nil, holiday) == "bergeser dari Kam 28 Nov: Rab 27 Nov Pilkada ditetapkan kemudian"
    )
    #expect(move(holiday, nil) == "bergeser dari Kam 28 Nov: Rab 27 Nov Pilkada dicabut")
  }

  @Test func `a row is shown with its words beside its code`() {
    let law = Samples.law
    let basis = GuardBasis(guardCode: .teamRank, article: "PP baru Ps 2", confidence: .seen)
    #expect(id.rule(.basis(basis), in: law) == "dasar aturan TEAM-RANK · PP baru Ps 2")
    let link = LinkRow(
      relation: .tolerated,
      textID: "a",
      textEN: "b",
      article: "PP baru Ps 7",
      confidence: .seen,
      wantsDecision: false
    )
    #expect(
      id.rule(.link(link), in: law)
        == "orang terkait atasan yang mengetahui dan membiarkan: PP baru Ps 7"
    )
    let removed = RemovedRow(kind: .sanction, code: "OPT-B")
    #expect(id.rule(.removed(removed), in: law) == "jenis sanksi OPT-B dicabut · turun contoh")
    #expect(
      Wording(.english).rule(.removed(RemovedRow(kind: .link, code: "atasan_membiarkan")), in: law)
        == "linked person atasan_membiarkan removed · superior who knew and let it happen"
    )
  }
}
