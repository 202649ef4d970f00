import Foundation
import TestSupport
import Testing

/// Journey (e): whoever was punished objects, among many cases and while another process writes.
struct ObjectionAtKeysTests {
  private static let lurah = Stories(ManyCases.number(1))
  /// The second of them is the one about whom nothing is decided yet.
  private static let members = (2...6).map { Stories(ManyCases.number($0)) }
  private static let photo = "foto-rapat-umum.png"
  private static let redacted = "daftar-hadir.txt"

  /// A lurah with a medium sanction, party members dismissed, and one about whom is still to be
  /// decided.
  private static let before: [Step] = {
    var steps = [report(People.lurah)] + (3...7).map { report(member($0)) }
    steps.append(lurah.verified("PP94-5N-2"))
    for member in members {
      steps.append(member.verified("SKB22-D-05"))
      steps.append(
        Step(
          "2024-10-28",
          "budi/satgas",
          "evidence.attach",
          #"{"case":"\#(member.file)","kind":"foto","form":"salinan","title":"Kartu anggota","#
            + #""file":"bukti/\#(photo)","acquired":"2024-10-28"}"#
        )
      )
    }
    steps.append(lurah.summoned())
    steps += lurah.examined()
    for member in members {
      steps.append(
        Step(
          "2024-11-06",
          "dewi/inspektorat",
          "membership.prove",
          #"{"case":"\#(member.file)","r":1,"proof":"sipol","since":"2023-05-10"}"#
        )
      )
    }
    steps += lurah.studied(["PP94-5N-2"]).filter { $0.name == "assessment.write" }
    steps += members.flatMap { $0.studied(["SKB22-D-05"]).filter { $0.name == "assessment.write" } }
    steps += lurah.studied(["PP94-5N-2"]).filter { $0.name == "assessment.review" }
    steps += members.flatMap {
      $0.studied(["SKB22-D-05"]).filter { $0.name == "assessment.review" }
    }
    steps += [
      lurah.decided("SEDANG-T1"), lurah.numbered(), members[0].decided("PTDH-PARPOL"),
      members[0].numbered(),
    ]
    steps += members.dropFirst(2).map { $0.decided("PTDH-PARPOL") }
    steps += [lurah.served("2024-12-02"), members[0].served("2024-12-02")]
    return steps
  }()

  private static func report(_ person: String) -> Step {
    Step("2024-10-25", "budi/satgas", "report.register", People.report([person]))
  }

  private static func member(_ number: Int) -> String {
    People.person(
      "Anggota \(number)",
      "PNS",
      "pelaksana",
      "Kel. Bukit Sari",
      nip: "19000101202001100\(number)"
    )
  }

  private let office: ManyCases
  private let journey = Journey("e", steps: 7, rules: 1)

  init() throws { office = try ManyCases(Self.before, files: [Self.photo, Self.redacted]) }

  @Test func `an objection goes from its filing to its ruling step by step`() throws {
    let hand = try office.console(as: "rina/bkd", on: "2024-12-16")
    try routes(hand)
    try filed(hand)
    try copied(hand)
    try pending(hand)
    try hand.leave()
    try answered()
    try ruled()
    try precedents()
    try corrected()
    try office.finish()
    journey.finish()
  }

  // MARK: 1 and 2

  private func routes(_ hand: Console) throws {
    try hand.open(one: 1)
    try hand.press("8 a")
    try journey.step(
      "e1 against a medium sanction an objection stands open",
      hand.shows("Catat upaya administratif", "Jenis upaya *            keberatan")
    )
    try hand.press("S-Tab S-Tab")
    try hand.pick("banding")
    try hand.skip(to: "Alasan upaya")
    try hand.type("Tidak adil.")
    try hand.press("C-x Y")
    try journey.step(
      "e1 the other route asks why",
      hand.shows("data hukum menunjuk upaya yang lain", "tunda KGB 1 tahun")
    )
    try hand.press("Enter Escape")
    try hand.open(one: 2)
    try hand.press("8 a")
    try journey.step(
      "e1 against a dismissal an appeal to the body",
      hand.shows("Jenis upaya *            banding")
    )
  }

  private func filed(_ hand: Console) throws {
    try hand.type("Tidak pernah menjadi anggota.")
    try hand.press("Tab")
    try hand.fill("BD/1", "13/12/2024")
    try hand.pick("Kartu")
    try hand.type("16/12/2024")
    try hand.send()
    try journey.step(
      "e2 day, letter, grounds and evidence are kept",
      hand.shows("banding  Sen 16 Des", "BD/1, 13 Des", "Tidak pernah menjadi anggota.", "B1")
    )
    try journey.step("e2 whether it came in time", hand.shows("Rab 18 Des, dalam tenggang waktu"))
    try journey.step(
      "e2 both days where the text leaves them open",
      hand.shows("Bila dari terima SK Jum 20 Des")
    )
  }

  // MARK: 3

  private func copied(_ hand: Console) throws {
    try hand.run("form.redaction")
    try hand.pick("Kartu")
    try hand.type("bukti/\(Self.redacted)")
    try hand.press("Enter")
    try hand.fill("Nama orang lain", "Data pihak lain")
    try hand.send(.none)
    try hand.press("2")
    try journey.step("e3 a redacted copy, the original beside", hand.shows("Salinan tersamar"))
    try hand.press("8 a")
    try journey.step(
      "e3 what goes along, what does not and what to do stand below the form",
      hand.shows(
        "Diserahkan kepada *      Anggota 3",
        "B2 foto, salinan yang dihitamkan dari B1",
        "Tidak ikut: SK: belum",
        "diterbitkan (terbitkan dengan c)"
      )
    )
    try hand.press("Escape c")
    try hand.press("8")
    try hand.press("Y")
    try hand.press("8 a")
    try hand.skip(to: "Nomor tanda terima")
    try hand.fill("TT/3")
    try hand.send()
    try bundle(hand)
  }

  /// The one folder that was written, what the log says of it, and that it comes out the same again.
  private func bundle(_ hand: Console) throws {
    let event = try #require(
      try (office.lines(of: "copies.handed").last?["e"] as? [[String: Any]])?.first?["d"]
        as? [String: Any]
    )
    let items = try #require(event["items"] as? [[String: Any]])
    let told = try #require(
      try office.json(
        "export",
        "copies",
        ManyCases.one(2),
        "--out",
        office.program.temporary("lagi"),
        as: "rina/bkd",
        on: "2024-12-16"
      ) as? [String: Any]
    )
    let again = try TemporaryFolder.contents(of: try #require(told["folder"] as? String))
    let state = office.program.temporary("state")
    let name = "salinan-\(ManyCases.number(2))-1-1"
    let found = try FileManager.default.subpathsOfDirectory(atPath: state)
      .first { $0.hasSuffix(name) }
    let folder = try TemporaryFolder.contents(of: "\(state)/\(try #require(found))")
    journey.step("e3 the same state gives the same bytes", folder == again)
    journey.step(
      "e3 one folder with the list, the decree and the redacted copy",
      folder.keys.sorted() == ["00-daftar-isi.txt", "01-sk.txt", "02-B2.txt"]
    )
    let list = String(decoding: folder["00-daftar-isi.txt"] ?? Data(), as: UTF8.self)
    journey.step(
      "e3 each with its hash, as the log has it",
      items.count == 2 && items.allSatisfy { list.contains($0["sha256"] as? String ?? "–") }
    )
    try journey.step(
      "e3 to whom and against which receipt stands with the appeal",
      hand.shows("Salinan diserahkan", "Anggota 3", "TT/3, 16 Des")
    )
    try hand.press("2 j")
    try journey.step("e3 handing it over is in its custody", hand.shows("diserahkan", "TT/3"))
  }

  // MARK: 4 and 5

  private func pending(_ hand: Console) throws {
    try hand.press("4")
    try journey.step("e5 the remedy is pending", hand.shows("banding: Sen 16 Des"))
    try journey.step(
      "e5 what comes next",
      hand.shows("belum: tanggapan pejabat atas upaya, putusan")
    )
    let text = try hand.read("Enter")
    journey.step(
      "e4 twenty-one working days for the answer",
      text.contains("21 hk lagi       tanggapan banding")
    )
    journey.step(
      "e6 sixty-five for the ruling",
      text.contains("65 hk lagi       putusan BPASN: batas Sel 25 Mar 2025")
    )
    try journey.step(
      "e5 the person is not moved meanwhile, and that is shown",
      hand.shows("! upaya: tidak dimutasi")
    )
    try hand.run("form.position")
    try hand.fill("16/12/2024")
    try hand.skip(to: "Unit kerja")
    try hand.press("C-u")
    try hand.type("Dinas Lain")
    try hand.press("C-x")
    try journey.step(
      "e5 a transfer asks why",
      hand.shows("tidak dimutasi selama itu", "Sen 16 Des 2024")
    )
    try hand.press("Enter Escape")
    // Against a sanction that is not in force yet its taking effect stands still.
    try hand.open(one: 1)
    try hand.press("8 a")
    try hand.type("Tidak adil.")
    try hand.send()
    try hand.press("4")
    let held = try hand.read("Enter")
    journey.step("e5 execution waits", held.contains("~ ditangguhkan     SK berlaku"))
  }

  private func answered() throws {
    let hand = try office.console(as: "rina/bkd", on: "2025-01-10")
    try hand.open(one: 2)
    try hand.take(step: "tanggapan")
    try hand.fill("TGP/1")
    try hand.send(.none)
    try hand.press("8")
    try journey.step("e4 the answer stands with the appeal", hand.shows("TGP/1, 10 Jan"))
    try hand.leave()
  }

  // MARK: 6 and 7

  private func ruled() throws {
    let hand = try office.console(as: "rina/bkd", on: "2025-03-03")
    try hand.open(one: 2)
    try hand.press("t")
    try hand.type("putusan upaya")
    try hand.press("Enter Down")
    try journey.step(
      "e6 every way it can end",
      hand.shows("memperkuat", "memperingan", "memperberat", "mengubah", "membatalkan")
    )
    try hand.type("membatalkan")
    try hand.press("Enter")
    try hand.skip(to: "Nomor putusan")
    try hand.fill("PTS/1", "28/2/2025")
    try hand.skip(to: "Alasan")
    try hand.type("Bukan anggota.")
    try hand.send(.number(ManyCases.one(2)))
    try hand.press("4")
    try journey.step(
      "e6 the old decision stays readable, with what became of it",
      hand.shows(
        "Pemberhentian tidak dengan hormat",
        "Putusan upaya: membatalkan",
        "Hasil: dibatalkan"
      )
    )
    try hand.press("Escape Enter 7")
    try journey.step("e7 the good name is restored next", hand.shows("surat pemulihan nama baik"))
    try hand.run("form.rehabilitation")
    try hand.press("Down Enter")
    try hand.fill("PNB/1")
    try hand.send()
    let decision = try hand.read("7 Enter")
    journey.step("e7 follow-up corrected", decision.contains("PNB/1"))
    try hand.leave()
  }

  private func precedents() throws {
    let hand = try office.console(as: "pj.wali/ppk", on: "2025-03-04")
    try hand.press("F6")
    try hand.press("1")
    try journey.step(
      "e7 the precedents say that one did not stand",
      hand.shows("Preseden SKB D-05", "3 orang")
    )
    var text = ""
    for _ in 0..<6 where !text.contains("terdekat") { text = try hand.read("Tab Enter") }
    journey.step("e7 annulled is said of it", text.contains(#/1\s+dibatalkan/#))
    try hand.leave()
  }

  /// Before a decision the person's own data are put right on their word.
  private func corrected() throws {
    let hand = try office.console(as: "rina/bkd", on: "2025-03-04")
    try hand.open(one: 3)
    try hand.run("form.correction")
    try hand.pick("jabatan")
    try hand.skip(to: "Semula")
    try hand.fill("jabatan", "Pengadministrasi umum", "Diminta yang bersangkutan.")
    try hand.press("C-x")
    try journey.step("e-rule1 own data are corrected", hand.shows("✓ Betulkan catatan: dicatat"))
    try hand.leave()
  }
}
