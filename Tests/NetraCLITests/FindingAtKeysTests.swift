import Foundation
import TestSupport
import Testing

/// Journey (c): a finding of Bawaslu arrives, among many cases and while another process writes.
struct FindingAtKeysTests {
  private static let day = "2024-11-06"
  private static let register = "01/REG/TM/PG/PROV/20.00/X/2024"

  private static let first = Stories(ManyCases.number(1))

  /// A lurah and a worker whose case waits for Bawaslu, and a case with a letter of its own.
  private static let before = [
    Step(
      "2024-10-25",
      "budi/satgas",
      "report.register",
      People.report([People.lurah, People.firstWorker])
    ),
    Step(
      "2024-10-25",
      "budi/satgas",
      "report.register",
      People.report([People.clerk]).replacing("Foto di kampanye", with: "Brosur")
    ),
    first.verified("PP94-5N-2"),
    Step(
      "2024-10-28",
      "sari/sekretariat",
      "waiting.begin",
      #"{"case":"\#(ManyCases.number(1))","r":[1,2],"on":"bawaslu","since":"2024-10-28","#
        + #""reason":"menunggu hasil"}"#
    ),
    Step(
      "2024-11-05",
      "sari/sekretariat",
      "finding.record",
      #"{"case":"\#(ManyCases.number(2))","kind":"LP","register":"041/K.Bawaslu.SN-13/PM.05.02/v/2020","#
        + #""letter":{"number":"B/9","date":"2024-11-04"},"received":"2024-11-05","#
        + #""addressee":"bkn","form":"tembusan","studyAttached":true,"#
        + #""items":[{"r":1,"outcome":"hukum_lainnya"}]}"#
    ),
  ]

  private let office: ManyCases
  private let journey = Journey("c", steps: 9, rules: 1)

  init() throws { office = try ManyCases(Self.before) }

  @Test func `a finding is recorded step by step`() throws {
    let hand = try office.console(as: "budi/satgas", on: Self.day)
    try matched(hand)
    try letter(hand)
    try outcomes(hand)
    try registered(hand)
    try requested(hand)
    try hand.leave()
    try recommended()
    try crime()
    try office.finish()
    journey.finish()
  }

  // MARK: 1 and 6

  private func matched(_ hand: Console) throws {
    try hand.press("F5 a")
    try journey.step(
      "c1 to which case: those that wait first",
      hand.shows("Surat ini tentang kasus mana?", "\(ManyCases.short(1))  ~")
    )
    try hand.type("041/k.bawaslu.sn-13/pm.05.02/V/2020")
    try journey.step(
      "c6 a case is found by a register it has",
      hand.shows("1 dari ", "\(ManyCases.short(2)) ")
    )
    try hand.press("C-u")
    try hand.type("18 okt lurah contoh")
    try journey.step("c6 by day and person", hand.shows("1 dari ", "\(ManyCases.short(1))  ~"))
    try hand.press("C-u")
    try hand.type("kasus baru")
    try hand.press("Enter")
    try journey.step(
      "c6 a letter without a case opens one",
      hand.shows("Registrasi laporan", "Sumber *                 Bawaslu")
    )
    try hand.press("Escape a")
    try hand.type("lurah contoh")
    try hand.press("Enter")
    try journey.step("c1 its form opens", hand.shows("Catat hasil Bawaslu"))
  }

  // MARK: 2 to 4

  private func letter(_ hand: Console) throws {
    try hand.press("Down")
    try journey.step("c4 report or finding", hand.shows("1 laporan (LP)", "2 temuan pengawas (TM)"))
    try hand.press("2")
    try hand.fill(Self.register, "134/PP.00.01/KN/10/2024", "5/11/2024")
    try journey.step(
      "c2 numbers stand as they were typed",
      hand.shows(Self.register, "134/PP.00.01/KN/10/2024")
    )
    try journey.step("c3 received today until said otherwise", hand.shows("06/11/2024"))
    try hand.press("Tab")
    try hand.pick("BKN")
    try hand.press("Down")
    try journey.step("c3 original or copy", hand.shows("asli", "tembusan"))
    try hand.type("tembusan")
    try hand.press("Enter")
    try journey.step("c7 whether the study came along", hand.shows("▌Kajian dilampirkan"))
    try hand.skip(to: "Hasil *")
    try hand.press("Down")
    try journey.step(
      "c4 what it can have found",
      hand.shows("tindak pidana pemilihan", "pelanggaran administrasi", "bukan pelanggaran")
        && hand.shows("tidak diregistrasi")
    )
    try hand.type("lainnya")
    try hand.press("Enter")
  }

  // MARK: 5

  private func outcomes(_ hand: Console) throws {
    try hand.fill("Proses sesuai PP 94")
    try hand.pick("sedang")
    try hand.fill("Pasal 5 huruf n")
    try journey.step("c5 text, level and article", hand.shows("Proses sesuai PP 94", "Pasal 5"))
    try hand.skip(to: "Hasil *")
    try hand.pick("bukan pelanggaran")
  }

  // MARK: 7 to 9

  private func registered(_ hand: Console) throws {
    try hand.press("C-x")
    try journey.step("c8 asked before it is written", hand.shows("Yakin?"))
    try hand.press("Y")
    try journey.step(
      "c8 registered under a number of its own",
      hand.shows("✓ Catat hasil Bawaslu: dicatat", "T-2024-0002")
    )
    try hand.press("F3 F5 /")
    try hand.type("01 / reg/tm/pg/prov/20.00/10/2024")
    try hand.press("Enter")
    try journey.step("c2 and are found by their normal form", hand.shows("· 1 dari", Self.register))
    try journey.step(
      "c5 outcomes of several people under one register",
      hand.shows("hukuman disiplin sedang", "pelanggaran peraturan perundang-undangan lainnya")
    )
    try journey.step("c7 what is missing is asked for", hand.shows("tidak terlampir: minta"))
    try hand.press("Enter")
    try journey.step(
      "c4 several results",
      hand.shows("\(ManyCases.short(1))/2 Honorer Satu: bukan pelanggaran")
    )
    try hand.press("4")
    try journey.step(
      "c3 a copy starts nothing",
      !hand.screen().contains("tindak lanjut PPK: batas")
    )
    try journey.step("c9 the wait is over", !hand.screen().contains("~ Bawaslu"))
    try hand.press("9")
    try journey.step("c9 its days are kept", hand.shows("Pernah menunggu", "28 Okt", "6 Nov"))
  }

  private func requested(_ hand: Console) throws {
    try hand.take(step: "surat keluar")
    try hand.pick("Bawaslu")
    try hand.pick("permintaan kajian")
    try hand.press("Down Enter")
    try hand.fill("S/1")
    try hand.skip(to: "Ringkasan")
    try hand.fill("Mohon kajian.")
    try hand.press("C-x")
    try journey.step("c7 the study is asked for by letter", hand.shows("✓ Catat surat keluar"))
    try hand.press("c")
    try hand.type("permintaan kajian")
    let sheet = try hand.read("Enter")
    journey.step(
      "c7 the letter itself, about everyone the result names",
      ["Permintaan kajian", "S/1", Self.register, "Lurah Contoh", "Honorer Satu"]
        .allSatisfy { sheet.contains($0) }
    )
    try hand.press("Escape")
  }

  private func recommended() throws {
    let hand = try office.console(as: "sari/sekretariat", on: "2024-11-07")
    try hand.select(one: 1)
    try recommendation(hand, "BKN", "R/0", form: "tembusan")
    try journey.step(
      "c8 a copy of it starts nothing",
      hand.shows("✓ Catat rekomendasi") && !hand.screen().contains("batas 28 Nov")
    )
    try recommendation(hand, "Bawaslu", "B/77")
    try journey.step(
      "c8 whether Bawaslu's own letter starts the days is asked",
      hand.shows("Belum dapat dicatat")
    )
    try hand.press("Enter Escape")
    try recommendation(hand, "KASN", "R-1989/KASN/7/2020")
    try journey.step(
      "c8 and so is a letter of a body that oversees no more",
      hand.shows("Belum dapat dicatat")
    )
    try hand.press("Enter Escape")
    try hand.select("\(ManyCases.short(1))/2")
    try recommendation(hand, "BKN", "R/2")
    try journey.step(
      "c8 for a worker on a contract nothing starts",
      hand.shows("✓ Catat rekomendasi") && !hand.screen().contains("batas 28 Nov")
    )
    try hand.select(one: 1)
    try recommendation(hand, "BKN", "R/1")
    try journey.step(
      "c8 the original to the deciding official starts fourteen working days",
      hand.shows("✓ Catat rekomendasi", "batas 28 Nov")
    )
    try hand.leave()
  }

  private func recommendation(
    _ hand: Console,
    _ from: String,
    _ number: String,
    form: String? = nil
  ) throws {
    try hand.press("r")
    try hand.pick(from)
    try hand.fill(number)
    if let form {
      try hand.skip(to: "Asli atau tembusan")
      try hand.pick(form)
    }
    try hand.skip(to: "Isi rekomendasi")
    try hand.type("Proses.")
    try hand.press("C-x")
  }

  /// Discipline goes on beside a crime.
  private func crime() throws {
    let hand = try office.console(as: "budi/satgas", on: "2024-11-07")
    try hand.select(one: 1)
    try hand.run("form.crime")
    try hand.pick("PIL-71-1")
    try hand.pick("diteruskan")
    try hand.send(.none)
    try hand.press("Enter 4")
    let text = try hand.read("Enter")
    journey.step(
      "c-rule1 the crime runs beside, discipline goes on",
      text.contains("Pidana di samping") && text.contains("diteruskan")
        && text.contains("▌pemeriksaan")
    )
    journey.step(
      "c-rule1 what needs a final verdict stays closed, with the reason",
      text.contains("PTDH") && text.contains("tertutup")
    )
    try hand.leave()
  }
}
