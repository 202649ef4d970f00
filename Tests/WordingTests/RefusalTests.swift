import Testing
import Wording

@testable import Casework

struct RefusalTests {
  /// Each cause with the facts its headline must name, in Indonesian.
  static let table: [(RefusalCause, [String])] = [
    (.malformed("baris 3"), ["baris 3"]), (.unknownField("warna"), ["warna"]),
    (.role(have: .auditor, need: [.satgas, .satgasChair]), ["auditor", "satgas", "ketua satgas"]),
    (.actorUnknown("budi"), ["budi"]), (.actorTaken(Samples.actor("budi")), ["budi"]),
    (.numberUnknown("K-2024-0099"), ["K-2024-0099"]), (.needToKnow, []), (.conflictDeclared, []),
    (.fieldRequired("letter.number"), ["nomor surat"]),
    (.fieldRequired("lain.lagi"), ["lain.lagi"]),
    (.textTooLong(field: "what", bytes: 9000), ["uraian", "9000", "8192"]),
    (.textControl(field: "note", scalar: "U+0007"), ["catatan", "U+0007"]),
    (.valueUnknown(field: "class", value: "x"), ["kelas jabatan", "x"]),
    (.nipForm("123", .length(found: 3, needed: 18)), ["123", "3 angka", "18"]),
    (.nikForm(.serialZero), ["NIK", "nol"]), (.personTwice("Lurah Satu"), ["Lurah Satu"]),
    (.nobodyKnown, []), (.routingRequired, []),
    (.notOnTrack(.ethicsHearing, .discipline), ["sidang majelis", "disiplin"]),
    (.letterUnknown(4), ["4"]), (.examinerConflicted(Samples.actor("dewi")), ["dewi"]),
    (.releaseTooEarly, []), (.releaseMissing, []),
    (.panelRank(member: .pelaksana, examined: .pengawas), ["pelaksana", "pengawas"]),
    (
      .actAfterReport(act: Samples.date("2024-10-25"), received: Samples.date("2024-10-24")),
      ["Jum 25 Okt 2024", "Kam 24 Okt 2024"]
    ),
    (
      .dateOrder(earlier: Samples.date("2024-10-25"), later: Samples.date("2024-10-24")),
      ["Jum 25 Okt 2024", "Kam 24 Okt 2024"]
    ),
    (.weekday(date: Samples.date("2024-10-25"), said: .monday), ["Jum 25 Okt 2024", "Senin"]),
    (.captureNotOriginal, []), (.evidenceChanged("a.png"), ["a.png"]),
    (.fileTrouble(path: "c.png", .missing), ["c.png", "tidak ditemukan"]),
    (.evidenceUnreadable("b.png"), ["b.png"]), (.evidenceUnknown(4), ["B4"]),
    (.evidenceWithoutLink(4), ["B4"]), (.redactionUnchanged(2), ["B2"]),
    (.duplicateOfItself(RecordID(kind: .file, year: 2024, number: 7)), ["K-2024-0007"]),
    (.duplicateReason(.serviceNumber), ["NIP sama"]),
    (.duplicateAnswerDiffers(RecordID(kind: .person, year: 0, number: 7)), ["O-00007"]),
    (.tipPromoted(RecordID(kind: .tip, year: 2024, number: 41)), ["I-2024-0041"]),
    (
      .mergedAlready(RecordID(kind: .report, year: 2024, number: 41), into: Samples.file),
      ["L-2024-0041", "K-2024-0011"]
    ),
    (.registerKnown(RecordID(kind: .finding, year: 2024, number: 7)), ["T-2024-0007"]),
    (.stage(have: .intake, need: [.decision, .service]), ["masuk", "keputusan", "penyampaian"]),
    (.ended(.notProven), ["tidak terbukti"]), (.notAsn, ["non-ASN"]),
    (.violationUnknown("V-9"), ["V-9"]), (.violationUnknown(""), ["dikutip"]),
    (.violationNotInForce("V-9"), ["V-9"]), (.trackNotPossible(.ethics), ["etik"]),
    (.teamElements([.oversight, .personnel]), ["unsur pengawasan dan unsur kepegawaian"]),
    (.teamRank(member: .pelaksana, examined: .pengawas), ["pelaksana", "pengawas"]),
    (.teamRequired, []), (.summonsOpen(Samples.date("2024-11-06")), ["Rab 6 Nov 2024"]),
    (
      .summonsHour(
        Appointment(date: Samples.date("2024-11-06"), time: "10.00", place: Text("Ruang"))
      ), ["Rab 6 Nov 2024", "10.00"]
    ), (.summonsTwice, []), (.summonsMissing, []),
    (
      .meetingBeforeLetter(
        letter: Samples.date("2024-11-06"),
        meeting: Samples.date("2024-11-05")
      ),
      ["Rab 6 Nov 2024", "Sel 5 Nov 2024"]
    ),
    (.statementEmpty, []), (.authorIsReviewer, []),
    (.sheetRequired, ["BKPSDM"]), (.sheetOfOwn(Samples.actor("rina")), ["rina"]),
    (
      .sheetDate(signed: Samples.date("2024-11-06"), decided: Samples.date("2024-11-07")),
      ["Rab 6 Nov 2024", "Kam 7 Nov 2024"]
    ), (.assessmentMissing([.bkd]), ["BKPSDM"]),
    (.examinationRequired, []), (.oneSanction(Samples.date("2024-11-07")), ["Kam 7 Nov 2024"]),
    (.adviceClosed(.ringan, reason: .impactNotStated), ["ringan", "dampak"]),
    (.adviceClosed(.pidana, reason: nil), ["katalog"]), (.optionUnknown("OPT-Z"), ["OPT-Z"]),
    (.optionClosed(code: "OPT-B", reason: .impactNotStated), ["turun contoh", "dampak"]),
    (.notEntitled([Samples.decider(.ppk), Samples.decider(.presiden)]), ["PPK", "Presiden"]),
    (.notEntitled([]), ["Matriks"]), (.contractHolderOnly, []), (.examinerDecides, []),
    (.decidedHere([Samples.decider(.ppk)]), ["PPK"]), (.decidedHere([]), ["Matriks"]),
    (.proposerNotPPK, ["PPK"]), (.proposalMissing, ["usul"]),
    (.proposalOpen(.president, Samples.date("2024-11-07")), ["Presiden", "Kam 7 Nov 2024"]),
    (
      .passedOn(to: Samples.actor("camat"), on: Samples.date("2024-11-07")),
      ["camat", "Kam 7 Nov 2024"]
    ),
    (.sideStep(code: "LANGKAH", .needs(.statement)), ["LANGKAH", "BAP"]),
    (.sideStep(code: "LANGKAH", .after("cara")), ["LANGKAH", "cara"]),
    (.sideStep(code: "LANGKAH", .otherMeasure), ["LANGKAH", "jenis"]),
    (.sideStep(code: "LANGKAH", .done(Samples.date("2024-11-07"))), ["Kam 7 Nov 2024"]),
    (
      .otherNotEntitled(Samples.actor("camat"), [Samples.decider(.ppk)]),
      ["camat", "PPK"]
    ),
    (.otherNotEntitled(Samples.actor("camat"), []), ["Matriks"]),
    (.otherConflicted(Samples.actor("camat")), ["camat"]),
    (.noConflict(Samples.actor("camat")), ["camat"]), (.superiorInvolved("camat"), ["camat"]),
    (
      .replacementNotHigher(.pengawas, than: .administrator),
      ["pengawas", "administrator"]
    ),
    (.summonsSignatory(.teamChair), ["ketua tim"]),
    (.punishedBefore(RespondentID(file: Samples.file, ordinal: 2)), ["0011/2"]),
    (.punishedBefore(nil), ["tertutup"]),
    (.linkedNotSuperior(.pelaksana, of: .pengawas), ["pelaksana", "pengawas"]),
    (
      .actorLeft(Samples.actor("budi"), Samples.date("2024-11-07")),
      ["budi", "Kam 7 Nov 2024"]
    ),
    (.lastAdmin, ["admin"]),
    (.statusDiffers(.pppk, since: Samples.date("2024-11-07")), ["PPPK", "Kam 7 Nov 2024"]),
    (.capacityLetterMissing, []), (.alreadyDone(Samples.date("2024-11-07")), ["Kam 7 Nov 2024"]),
    (.decisionMissing, []), (.appealTooLate(due: Samples.date("2024-11-07")), ["Kam 7 Nov 2024"]),
    (.appealOpen(Samples.date("2024-11-07")), ["Kam 7 Nov 2024"]), (.appealMissing, []),
    (
      .rulingDirection(outcome: .lightened, option: "OPT-B"), ["memperingan", "turun contoh"]
    ),
    (.rulingBody(.bpasn, need: .superior), ["BPASN", "atasan pejabat yang memutus"]),
    (.rulerNotAbove(Samples.actor("camat")), ["camat"]), (.releaseHeavyClosed, ["berat"]),
    (.teamChairs(2), ["2 ketua"]), (.teamChairs(0), ["belum mempunyai ketua"]),
    (.conflictUnreplaced(Samples.actor("dewi")), ["dewi"]),
    (.lawsuitMissing, []), (.notBlocked, []),
    (.notYet(Samples.date("2024-12-07")), ["Sab 7 Des 2024"]),
    (.oldValueDiffers("Camat"), ["Camat"]),
    (
      .reasonRequired(Warning(code: .departFromSKB, subject: "OPT-B")),
      ["beri alasan", "turun contoh"]
    ),
    (.baseVersion(stream: "case:K-2024-0011", seen: 4, found: 9), ["case:K-2024-0011", "4", "9"]),
    (.commandForgotten("0192f0c1-0000-7000-8000-000000000000"), ["0192f0c1"]),
    (.paperIncomplete(.decree, [.decision]), ["surat keputusan"]), (.paperHead(7), ["7"]),
    (.paperText, []), (.copiesEmpty, []),
    (.programTooOld("x.y/2"), ["x.y/2"]), (.notInDemo("at"), ["at"]),
    (.ruleOwnProposal(3), ["U-3"]),
    (
      .ruleTooEarly(from: Samples.date("2024-11-07"), latest: Samples.date("2024-11-08")),
      ["Kam 7 Nov 2024", "Jum 8 Nov 2024"]
    ),
    (.ruleRow(.unknown("OPT-X")), ["OPT-X"]), (.ruleRow(.noDays), ["jumlah hari"]),
    (.ruleRow(.holidayDay(Samples.date("2024-11-07"))), ["Kam 7 Nov 2024"]),
    (.ruleRow(.noteKnown("V-BERAT")), ["V-BERAT"]),
    (.ruleRow(.unsureRefuses("TEAM-RANK")), ["TEAM-RANK", "[?]"]),
    (.ruleRow(.noFirstWay("BAP-SALINAN")), ["BAP-SALINAN"]),
    (.ruleRow(.otherWay(.contract)), ["kontrak"]),
    (.valueTwice(field: "to", value: "lembaga"), ["lembaga", "kepada"]),
    (.levelFixedByLaw("V-BERAT"), ["V-BERAT"]),
    (.pledgeDay(Samples.date("2024-11-07")), ["Kam 7 Nov 2024"]),
    (
      .aidExceeds(amount: 20_000_000, left: 10_000_000), ["Rp20.000.000", "Rp10.000.000"]
    ),
    (.aidNoCeiling(year: 2024), ["2024"]),
    (
      .aidCeilingLow(amount: 30_000_000, committed: 40_000_000),
      ["Rp30.000.000", "Rp40.000.000"]
    ),
  ]

  @Test(arguments: table)
  func `a refusal names its facts, its rule and what helps`(cause: RefusalCause, facts: [String]) {
    let refusal = Refusal(cause: cause, article: "Ps 99")
    let id = Wording(.indonesian).refusal(refusal, law: Samples.law)
    let en = Wording(.english).refusal(refusal, law: Samples.law)
    for fact in facts { #expect(id.headline.contains(fact), "\(id.headline)") }
    for text in [id, en] {
      #expect(text.rule.contains("Ps 99"))
      #expect(text.headline.count > 10 && text.remedy.hasSuffix("."))
      #expect(!text.headline.contains("%") && !text.remedy.contains("%"))
      #expect(text.headline.count <= 140, "\(text.headline)")
    }
    #expect(id.headline != en.headline)
    #expect(id.remedy != en.remedy)
  }

  @Test func `the rule's words come from the law`() {
    let cause = RefusalCause.reasonRequired(Warning(code: .departFromSKB, subject: "OPT-B"))
    let refusal = Refusal(cause: cause, article: "Ps Y")
    let text = Wording(.indonesian).refusal(refusal, law: Samples.law)
    #expect(text.rule == "Tingkat berbeda; beri alasan. (Ps Y)")
    #expect(text.headline == "Tingkat berbeda; beri alasan. (turun contoh)")
    let english = Wording(.english).refusal(refusal, law: Samples.law)
    #expect(english.rule == "The level departs; give a reason. (Ps Y)")
    #expect(english.headline.contains("sample drop"))
  }

  @Test func `a rule the law does not hold is named by its code`() {
    let refusal = Refusal(cause: .needToKnow, article: "aturan netra")
    #expect(
      Wording(.indonesian).refusal(refusal, law: Samples.law).rule == "NEED-TO-KNOW (aturan netra)"
    )
  }

  @Test func `the subject of a warning is put in words`() {
    let id = Wording(.indonesian)
    func text(_ subject: String) -> String {
      id.reasonRequired(Warning(code: .departFromSKB, subject: subject), law: Samples.law)
    }
    #expect(text("2024-11-28").contains("Kam 28 Nov 2024"))
    #expect(text("ethics").contains("(etik)"))
    #expect(text("bawaslu").contains("(Bawaslu)"))
    #expect(text("terbukti").contains("(terbukti)"))
    #expect(text("") == "Tingkat berbeda; beri alasan.")
  }

  @Test func `every problem of an identifier is told apart`() {
    let problems: [IdentifierProblem] = [
      .length(found: 3, needed: 18), .notDigits, .impossibleBirthDate, .appointmentMonth, .sex,
      .serialZero, .youngAtAppointment(years: 12), .agreementNumber, .appointmentNumber,
    ]
    for language in Language.allCases {
      #expect(Set(problems.map { Wording(language).problem($0) }).count == problems.count)
    }
  }
}
