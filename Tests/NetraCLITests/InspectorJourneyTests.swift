import Foundation
import TestSupport
import Testing

/// Journey (b): an inspector goes through pending cases, among many others, while another process
/// writes.
struct InspectorJourneyTests {
  private let office: ManyCases
  private let journey = Journey("b", steps: 13, rules: 6)

  init() throws {
    office = try ManyCases(InspectorStory.office(ManyCases.number, more: 3))
    try Data("isi pindaian\n".utf8)
      .write(to: URL(filePath: office.program.temporary(InspectorStory.scan)))
  }

  private func meetings() throws -> [String] {
    try office.lines(of: "summons.issued").flatMap { line -> [String] in
      let events = line["e"] as? [[String: Any]] ?? []
      return events.compactMap { event in
        let entry = (event["d"] as? [String: Any])?["entry"] as? [String: Any]
        let facts = entry ?? event["d"] as? [String: Any]
        return (facts?["meeting"] as? [String: Any])?["time"] as? String
      }
    }
  }

  // MARK: The first day

  /// Three ticked in the list are called one after another.
  private func callTicked(_ console: Console) throws {
    for place in 4...6 {
      try console.select(one: place)
      try console.press("v")
    }
    try console.select("pemeriksaan")
    try console.press("P")
    for place in 4...6 {
      try journey.step(
        "b4 a conflict is asked for wherever a case opens",
        console.shows("Apakah Anda punya kepentingan", ManyCases.number(place))
      )
      try console.press("1")
      #expect(try console.shows("┌Terbitkan panggilan", ManyCases.one(place)))
      try console.type("900/\(place)")
      if place == 4 {
        try console.press("Tab Tab Tab Tab")
        try console.type("Ruang A")
      }
      try console.send(.number(ManyCases.one(place)))
    }
    let times = try meetings()
    journey.step(
      "b-rule1 several are called at different half-hours",
      times == ["09.00", "09.30", "10.00"]
    )
  }

  private func begin(_ console: Console) throws {
    try console.select("pemeriksaan")
    try journey.step(
      "b1 the list is narrowed, with its order and who waits",
      console.shows("/pemeriksaan", "6 dari", "urut batas", "Batas")
    )
    try console.select("saya tahap:periksa")
    try journey.step(
      "b1 by the words of the filter, mine at this step",
      console.shows("/saya tahap:periksa", "6 dari")
    )
    try console.press("s Space")
    try journey.step(
      "b4 a conflict is asked for before the content",
      console.shows("Langkah 1/6", "Apakah Anda punya kepentingan")
        && !console.screen().contains("Hadir berseragam")
    )
    try console.press("1")
    try journey.step(
      "b2 one case a screen with three panes",
      console.shows("Langkah 1/6", ManyCases.one(1), "┌Fakta", "Belum", "├Bukti", "▌panggilan I")
    )
    try journey.step(
      "b-rule3 done, time and what is left at the foot",
      console.shows("0 dari 6 · 0 mnt")
    )
    try console.press("Space 2")
    try console.type("ipar")
    try console.send()
    try journey.step(
      "b4 a declared conflict takes the case from the pile",
      console.shows("Langkah 2/5", ManyCases.one(3)) && !console.screen().contains("Staf Contoh")
    )
    try console.press("1 z Enter")
    try journey.step("b3 nothing is laid aside without a reason", console.shows("Tulis alasannya"))
    try console.type("menunggu OPD")
    try console.press("Enter Escape b")
    try journey.step(
      "b3 back, and what was laid aside comes at the end",
      console.shows("Langkah 1/5", ManyCases.one(1), "1 diparkir")
    )
  }

  private func summon(_ console: Console) throws {
    try console.press("P")
    try journey.step("b5 a day within the rule is proposed", console.shows("06/11/2024"))
    try console.type("800/1")
    try console.press("Tab Tab")
    try console.type("8/11/2024")
    try journey.step(
      "b5 a day outside says how far it may lie",
      console.shows("paling lambat Rab 6 Nov")
    )
    try console.press("C-u")
    try console.type("6/11/2024")
    try console.press("Tab Tab")
    try console.type("Ruang rapat")
    try console.send(.number(ManyCases.one(1)))
    let before = try office.lines(of: "letter.issued").count
    let paper = try console.read("c 3")
    try journey.step(
      "b6 the letter is read with its sheet of rights",
      paper.contains("SURAT PANGGILAN I") && paper.contains("LEMBAR HAK TERPERIKSA")
        && console.shows("Terbitkan surat panggilan I")
    )
    try console.press("Y")
    try journey.step("b6 printing is written", console.shows("✓ Terbitkan surat"))
    let issued = try office.lines(of: "letter.issued")
    #expect(issued.count == before + 1)
    try journey.step(
      "b6 with the hash of its text",
      String(decoding: office.program.log(), as: UTF8.self).contains(#""sha256":"#)
    )
  }

  // MARK: The day of the examination

  private func resume(_ console: Console) throws {
    try console.run("langkah")
    try journey.step(
      "b-rule4 leaving resumes at the same place",
      console.shows("Langkah 1/5", ManyCases.one(1), "1 diparkir", "Dilanjutkan di tempat terakhir")
    )
  }

  private func hear(_ console: Console) throws {
    try console.press("H")
    try console.send()
    try journey.step("b7 presence is written", console.shows("hadir", " w "))
    try console.press("w")
    try journey.step("b8 it begins with the usual questions", console.shows("dalam keadaan sehat"))
    try console.type("Sehat.")
    try console.send(.none)
    try journey.step("b8 the next question follows at once", console.shows("mengetahui mengapa"))
    try console.press("BTab C-u")
    try console.type("Siapa yang mengundang?")
    try console.press("Tab")
    try console.type("Warga.")
    try console.send(.none)
    try console.type("Tahu, soal")
    try console.press("Escape")
    try console.leave()
  }

  private func close(_ console: Console) throws {
    try console.press("w")
    try journey.step("b8 what was typed is kept by itself", console.shows("Tahu, soal"))
    try console.type(" foto.")
    try console.send(.none)
    try console.press("Escape")
    try attach(console, "Surat undangan", from: "Lurah Contoh")
    try journey.step(
      "b8 the person's own evidence comes in with a",
      console.shows("B1 Surat undangan")
    )
    try console.press("W")
    try console.send()
    let paper = try console.read("c 6")
    journey.step(
      "b9 the record is printed for both to sign",
      paper.contains("BERITA ACARA PEMERIKSAAN") && paper.contains("Siapa yang mengundang?")
    )
    try console.press("Y")
    try attach(console, "Pindaian BAP", from: "")
    try journey.step("b9 the scan lies beside it with its hash", console.shows("B2 Pindaian BAP"))
  }

  private func attach(_ console: Console, _ title: String, from: String) throws {
    try console.press("2 a")
    try console.pick("dokumen")
    try console.pick("salinan")
    try console.type(title)
    try console.press("Tab")
    try console.type(InspectorStory.scan)
    try console.press("Down Down")
    try console.type(from)
    try console.send(.none)
  }

  /// Somebody who does not come, twice.
  private func absent() throws {
    var console = try office.console(as: "dewi/inspektorat", on: "2024-11-06")
    try console.select(one: 4)
    try console.press("A")
    try console.type("BA/1")
    try console.send()
    try journey.step("b7 absence offers the second summons", console.shows("panggilan II"))
    try console.press("P")
    try console.type("900/7")
    try console.press("Tab Tab Tab Tab")
    try console.type("Ruang A")
    try console.send(.number(ManyCases.one(4)))
    try console.leave()
    console = try office.console(as: "dewi/inspektorat", on: "2024-11-15")
    try console.select(one: 4)
    try console.press("A")
    try console.type("BA/2")
    try console.send()
    try journey.step(
      "b-rule5 after the second absence it goes on without an examination",
      console.shows("kajian (5/10)")
    )
    try console.leave()
  }

  // MARK: The study

  private func study(_ console: Console) throws {
    try console.press("F 1")
    try journey.step("b11 proven or not", console.shows("terbukti"))
    try console.press("C-o")
    try console.type("SKB22-D-04")
    try journey.step(
      "b10 the article is picked with its readings",
      console.shows("[ ] SKB D-04", "Ps")
    )
    try console.press("Tab Enter")
    try console.type("Hadir berkaus")
    try console.skip(to: "Dampak")
    try console.pick("instansi")
    try console.pick("tidak tahu")
    try console.type("Diajak")
    try console.press("Tab")
    try console.type("Pejabat")
    try console.press("Tab")
    try console.type("Mengaku")
    try console.press("Tab")
    try console.pick("sedang")
    try console.pick("KGB")
    try console.type("Tunda KP")
    try console.press("Tab")
    try console.type("Terang.")
    try console.press("Tab")
    try journey.step(
      "b11 level, measure, alternative and reason",
      console.shows("disiplin sedang", "tunda KGB", "Tunda KP", "Terang.")
    )
    try console.press("C-o")
    try journey.step(
      "b12 the reviewer is never the author",
      console.shows("irfan") && !console.screen().contains("dewi · ")
    )
    try console.type("irfan")
    try console.press("Enter")
    try console.type("Hadir di lapangan.")
    try console.press("Tab")
    try console.tick("B1")
    try journey.step("b10 a fact names its evidence", console.shows("Hadir di lapangan", "B1"))
    try console.send()
    try journey.step("b12 it waits for the reviewer", console.shows("reviu: irfan"))
    try console.press("V")
    try journey.step("b12 the author is refused", console.shows("Anda sendiri penulis"))
  }

  private func reviewAndGoOn() throws {
    var console = try office.console(as: "irfan/inspektorat", on: "2024-11-20")
    try console.select(one: 1)
    try console.press("Space 1 V")
    try console.pick("dikembalikan")
    try console.type("Lengkapi dampak.")
    try console.send()
    try journey.step(
      "b12 returned with a comment",
      console.shows("dikembalikan, Lengkapi", "dampak.")
    )
    try console.leave()
    console = try office.console(as: "dewi/inspektorat", on: "2024-11-20")
    try console.select(one: 1)
    try console.press("Space F 1")
    try console.press("Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab")
    try console.type("Lebih terang.")
    try console.send()
    try console.leave()
    for (who, part) in [("irfan/inspektorat", false), ("rina/bkd", true), ("agus/bkd", false)] {
      console = try office.console(as: who, on: "2024-11-20")
      try console.select(one: 1)
      try console.press("Space 1")
      if part {
        try console.press("F 1 Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab")
        try console.type("Sama.")
      } else {
        try console.press("V 1")
      }
      try console.send()
      if who == "agus/bkd" {
        try journey.step("b12 both parts are required", console.shows("keputusan (6/10)"))
      }
      try console.leave()
    }
    console = try office.console(as: "irfan/inspektorat", on: "2024-11-20")
    try console.select("pemeriksaan")
    try console.press("Space 1 Space")
    try journey.step("b13 the next", console.shows("Langkah 2/"))
    try console.leave()
  }

  /// A verdict goes to one respondent, whatever is ticked.
  private func decideOne() throws {
    let console = try office.console(as: "pj.wali/ppk", on: "2024-11-25")
    try console.select(one: 4)
    try console.press("v")
    try console.select(one: 1)
    try console.press("v")
    try console.select(one: 1)
    try console.press("S")
    #expect(try console.shows("Apakah Anda punya kepentingan"))
    try console.press("1")
    try console.pick("KGB")
    try console.press("Tab")
    try console.type("Patut.")
    try console.press("C-x")
    try journey.step(
      "b-rule2 no verdict on several at once",
      console.shows("ketik \(ManyCases.one(1))") && !console.screen().contains(ManyCases.one(4))
    )
    try console.leave()
  }

  @Test func `each step and rule of the journey holds among many cases, beside another writer`()
    throws
  {
    var console = try office.console(as: "dewi/inspektorat", on: "2024-10-28")
    try callTicked(console)
    try begin(console)
    try summon(console)
    try console.leave()
    console = try office.console(as: "dewi/inspektorat", on: "2024-11-06")
    try resume(console)
    try hear(console)
    console = try office.console(as: "dewi/inspektorat", on: "2024-11-06")
    try resume(console)
    try close(console)
    try console.leave()
    try absent()
    console = try office.console(as: "dewi/inspektorat", on: "2024-11-20")
    try resume(console)
    try study(console)
    try console.leave()
    try reviewAndGoOn()
    try decideOne()
    let answers = try office.lines(of: "statement.answered").count
    journey.step("b-rule6 every answer was written once", answers == 3)
    try office.finish()
    journey.finish()
  }
}
