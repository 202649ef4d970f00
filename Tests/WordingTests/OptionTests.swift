import Casework
import Testing
import Wording

struct OptionTests {
  static let reasons: [ClosedReason] =
    [
      .unknownViolation("V-1"), .violationNotInForce(from: Samples.date("2022-09-22"), to: nil),
      .violationNotInForce(from: Samples.date("2020-01-01"), to: Samples.date("2022-01-01")),
      .criminalOnly, .otherStatus([.nonASN, .pppkParuhWaktu, .pppk]),
      .violationForOtherStatus([.pns, .cpns]), .notInViolation(.ringan, elsewhere: nil),
      .notInViolation(.berat, elsewhere: "angka 3–7"),
      .otherPhase(needs: .afterPenetapan, actual: .bakalCalon), .impactNotStated,
      .fixedByLetter(.sedang),
      .levelNeedsOtherImpact([.instansi, .negara]), .onlyForPosition([.jptPratama]),
      .notForPosition([.jfLain]), .notYetInForce(from: Samples.date("2025-01-01")),
      .noLongerInForce(to: Samples.date("2021-08-30")),
    ]
    + Track.allCases.flatMap { track in
      [true, false, nil].map { .otherTrack(track, afterPenetapan: $0) }
    }

  @Test(arguments: reasons)
  func `a closed option has a short reason that fits and a sentence`(reason: ClosedReason) {
    for wording in Language.allCases.map(Wording.init) {
      let short = wording.closed(reason, article: "Ps 5 n", width: .short)
      let long = wording.closed(reason, article: "Ps 5 huruf n", width: .long)
      #expect(!short.isEmpty && short.count <= 24, "\(short)")
      #expect(long.hasSuffix("."), "\(long)")
      #expect(long.count > short.count)
    }
    let both = Language.allCases.map { Wording($0).closed(reason, article: "Ps Q", width: .long) }
    #expect(both[0] != both[1])
  }

  @Test func `the panel says what the mock-up says`() {
    let id = Wording(.indonesian)
    #expect(
      id.closed(.notInViolation(.ringan, elsewhere: nil), article: "Ps 5 n", width: .short)
        == "tak ada di Ps 5 n"
    )
    #expect(
      id.closed(.notInViolation(.berat, elsewhere: "angka 3–7"), article: "Ps 5 n", width: .short)
        == "bukan angka 3–7"
    )
    #expect(
      id.closed(.otherTrack(.ethics, afterPenetapan: true), article: "Ps Q", width: .short)
        == "sesudah penetapan"
    )
    #expect(
      id.closed(.otherTrack(.party, afterPenetapan: true), article: "Ps Q", width: .short)
        == "bukan parpol"
    )
    #expect(id.caution(.atContractEnd, width: .short) == "di akhir kontrak")
  }

  @Test func `the article is the one handed in`() {
    let reason = ClosedReason.notInViolation(.ringan, elsewhere: nil)
    #expect(Wording(.indonesian).closed(reason, article: "Ps Q", width: .long).contains("Ps Q"))
    #expect(!Wording(.indonesian).closed(reason, article: "Ps Q", width: .long).contains("Ps 5"))
  }

  @Test func `an article too long for the column is cut`() {
    let reason = ClosedReason.notInViolation(.ringan, elsewhere: nil)
    let text = Wording(.indonesian).closed(
      reason,
      article: "Peraturan Contoh Pasal 5 huruf n",
      width: .short
    )
    #expect(text.count == 24 && text.hasSuffix("…"))
  }

  @Test func `deciders are named by office, unsure ones marked`() {
    let id = Wording(.indonesian)
    #expect(id.decider(Samples.decider(.ppk)) == "PPK")
    #expect(id.decider(Samples.decider(.contractHolder)) == "Kepala OPD (kontrak)")
    #expect(
      id.decider(Samples.decider(.superiorClass, .administrator, steps: 1))
        == "atasan (administrator)"
    )
    #expect(
      id.decider(Samples.decider(.superiorClass, .jptPratama, steps: 0))
        == "pimpinan unit (JPT pratama)"
    )
    let all = [Samples.decider(.ppk, confidence: .unsure), Samples.decider(.presiden)]
    #expect(id.deciders(all) == "PPK [?] / Presiden")
    #expect(id.deciders([Samples.decider(.ppk), Samples.decider(.ppk)]) == "PPK")
  }
}
