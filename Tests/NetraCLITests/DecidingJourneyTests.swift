import Foundation
import TestSupport
import Testing

/// Journey (d): the deciding official decides with everything in view, among many cases, while
/// another process writes.
struct DecidingJourneyTests {
  private static let day = "2024-11-25"
  private let office: ManyCases
  private let journey = Journey("d", steps: 10, rules: 5)

  init() throws {
    office = try ManyCases(DeskStory.office(ManyCases.number) + Self.worker)
  }

  /// A worker on a contract, heard and ready for the contract's holder.
  private static let worker: [Step] = {
    let story = Stories(ManyCases.number(8))
    return [
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.firstWorker])),
      story.verified("NONASN-01"), story.summoned(reason: ""),
    ] + story.examined()
  }()

  private func number(of kind: String) throws -> Int { try office.lines(of: kind).count }

  // MARK: Reading

  private func open(_ console: Console) throws {
    try console.press("F6")
    try journey.step(
      "d1 an interest is asked for before anything is shown",
      console.shows("Apakah Anda punya kepentingan") && !console.screen().contains("tunda KGB")
    )
    try console.press("1")
    try journey.step(
      "d1 the declaration stands on the desk, with the capacity",
      console.shows("dinyatakan tidak ada", "selaku Pj Wali Kota", "1/2 siap", ManyCases.one(1))
    )
    try journey.step(
      "d2 what was not opened is named",
      console.shows("belum Anda buka: B1, B2, BAP")
    )
    let first = try console.read("2 Enter")
    try journey.step(
      "d2 reading a piece of evidence is recorded, of that piece alone",
      first.contains("B1 ") && !first.contains("B2 ") && number(of: "evidence.handled") == 1
    )
    let second = try console.read("j Enter")
    try journey.step(
      "d2 reading evidence is recorded",
      (first + second).contains("Foto rapat umum") && number(of: "evidence.handled") == 2
    )
  }

  private func weigh(_ console: Console) throws {
    try console.press("4 Tab Tab Tab Tab Tab")
    try journey.step("d3 precedents with the closest one", console.shows("5 orang", "terdekat"))
    let precedents = try console.read("Enter")
    journey.step(
      "d3 each with its measure and how long it took",
      precedents.contains("\(ManyCases.one(3)) · pengawas") && precedents.contains("28 hari")
    )
    try console.press("y Enter")
    try journey.step(
      "d3 the decided ones, each with article, class, phase, outcome and days",
      console.shows("pasal, kelas jabatan, dan masa yang sama (5)", "pengawas · Ps 5 n angka 2")
        && console.screen().contains("28 hari")
    )
    try console.type("kelas:administrator")
    try journey.step("d3 narrowed by class of position", console.shows("0 dari 5"))
    try console.press("C-u")
    try console.type("pasal:5n masa:kampanye kelas:pengawas \(ManyCases.one(3))")
    try journey.step("d3 by article, phase and class", console.shows("1 dari 5"))
    try console.press("Enter")
    try journey.step(
      "d1 an interest is asked for before a precedent opens, too",
      console.shows("Apakah Anda punya kepentingan", ManyCases.number(3))
    )
    try console.press("1")
    try journey.step(
      "d3 it opens at its decision",
      console.shows(ManyCases.number(3), "7 Keputusan", "Penundaan kenaikan gaji berkala")
    )
    try console.press("Escape")
    try journey.step("d3 and leads back to the desk", console.shows("1/2 siap", ManyCases.one(1)))
    try console.press("4 g")
    try journey.step(
      "d4 closed options stand there with their reason",
      console.shows("ringan × tak ada di Ps 5 n", "berat  × bukan angka 3–7")
    )
    try console.press("j j j")
    try journey.step("d4 one is chosen", console.shows("▌tunda KGB 1 tahun"))
    let decree = try console.read("p")
    journey.step(
      "d6 the decree is previewed",
      decree.contains("MEMUTUSKAN") && decree.contains("PRATINJAU")
        && decree.contains("dapat diajukan keberatan")
    )
  }

  private func sign(_ console: Console) throws {
    try console.press("S")
    try console.type("Patut.")
    try console.press("C-x")
    try journey.step("d2 signing warns of what was not opened", console.shows("belum Anda buka"))
    try console.press("Y")
    try journey.step("d7 the number must be typed", console.shows("ketik \(ManyCases.one(1))"))
    try console.type(ManyCases.one(1))
    try console.press("Y")
    try journey.step("d5 rules ask for reasons", console.shows("Belum dapat dicatat"))
    try console.press("Enter")
    for _ in 1...3 {
      try console.type("dipertimbangkan")
      try console.press("Tab")
    }
    let before = try number(of: "decision.taken")
    try console.send(.number(ManyCases.one(1)))
    try journey.step("d7 the decision is written once", number(of: "decision.taken") == before + 1)
    try journey.step(
      "d10 the next comes up with its own question",
      console.shows("1/1 siap", ManyCases.one(2), "Apakah Anda punya kepentingan")
    )
  }

  // MARK: Paper and delivery

  private func deliver() throws {
    var console = try office.console(as: "rina/bkd", on: Self.day)
    try console.select(one: 1)
    try console.run("form.decree")
    try console.answerInterest()
    try console.type("800/77/2024")
    try console.press("Tab Tab")
    try console.pick("basah")
    try console.send(.none)
    _ = try console.read("c 8")
    try console.press("Y")
    _ = try console.screen()
    let issued = console.paper
    try console.press("c")
    try console.type("cetak ulang")
    let again = try console.read("Enter")
    journey.step(
      "d8 a reprint is the same byte for byte, with its code",
      again.contains(" kode ") && issued.contains(again.trimmingCharacters(in: .newlines))
    )
    try console.leave()
    console = try office.console(as: "rina/bkd", on: "2024-12-02")
    try console.select(one: 1)
    try console.press("J")
    try console.pick("diterima")
    try console.send()
    try journey.step(
      "d9 the delivery starts the days of remedy",
      console.shows("masa upaya (8/10)")
    )
    try console.leave()
  }

  // MARK: Other endings

  private func postpone(_ console: Console) throws {
    try console.press("1 D")
    try console.type("2/12/2024")
    try console.skip(to: "Alasan")
    try console.type("menunggu izin")
    try console.press("C-x Y")
    try journey.step(
      "d-rule3 a day beyond the running limit asks why",
      console.shows("Penundaan melewati batasnya")
    )
    try console.press("Enter")
    try console.type("izin belum turun")
    try console.send()
    try journey.step(
      "d-rule3 deferred with a day, and the days go on counting",
      console.shows("ditunda sampai 2 Des", "● 2 hk lagi")
    )
  }

  private func giveBack(_ console: Console) throws {
    try console.press("B 1")
    try console.skip(to: "Alasan")
    try console.type("periksa saksi")
    try console.send()
    let returned = try office.lines(of: "decision.returned")
    journey.step("d-rule2 given back with a reason, the round counted", returned.count == 1)
  }

  private func contract() throws {
    let console = try office.console(as: "camat/kepala_opd", on: Self.day)
    try console.press("F6 1")
    try journey.step(
      "d-rule4 the holder of a contract has the same desk with its steps",
      console.shows("jalur kontrak", "teguran tertulis", ManyCases.one(8))
        && !console.screen().contains("PP 94")
    )
    let before = try number(of: "decision.taken")
    try console.press("T")
    try console.type("Tidak terbukti.")
    try console.press("Tab")
    try console.type("PNB/1")
    try console.press("Tab")
    try console.type("25/11/2024")
    try console.send(.number(ManyCases.one(8)))
    try journey.step(
      "d-rule1 not proven, with its letter",
      number(of: "decision.taken") == before + 1
    )
    try console.leave()
  }

  @Test func `each step and rule of the journey holds among many cases, beside another writer`()
    throws
  {
    let console = try office.console(as: "pj.wali/ppk", on: Self.day)
    try open(console)
    try weigh(console)
    try sign(console)
    try postpone(console)
    try giveBack(console)
    try console.leave()
    try deliver()
    try contract()
    let mine = try office.lines(of: "decision.taken").count
    journey.step("d-rule5 nothing was decided twice", mine == 7)
    try office.finish()
    journey.finish()
  }
}
