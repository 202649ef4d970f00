import Foundation
import TestSupport
import Testing

/// Journey (a): a satgas member registers a media report about a lurah and three honorary workers,
/// among many cases and while another process writes.
struct IntakeAtKeysTests {
  static let day = "2024-10-25"
  private static let photo = "foto-rapat-umum.png"
  private static let nik = "1971010101000001"

  /// What the office knows before: a report of the same site with the same photo, the lurah himself
  /// in a case that has ended, and an account much like the one that comes.
  private static let before = [
    report(
      1,
      by: "sari/sekretariat",
      #""source":"media","media":{"outlet":"Koran Contoh","url":"https://koran.id/lain"},"#
        + #""act":{"from":"2024-09-18"},"title":"Rapat di kantor","what":"Rapat di kantor.""#,
      person("Orang Lain", "Unit Lain")
    ),
    report(
      2,
      #""source":"medsos","act":{"from":"2024-10-20"},"title":"Menyukai unggahan","#
        + #""what":"Menyukai unggahan pasangan calon.""#,
      person("Lurah Satu", "Kel. Contoh")
    ),
    report(
      3,
      #""source":"warga","act":{"from":"2024-08-01"},"title":"Laporan warga","what":"Lurah dan "#
        + #"tiga honorer berfoto bersama di panggung kampanye calon nomor dua pada Jumat sore.""#,
      People.person("Honorer Lama", "NON_ASN", "non_asn", "Unit Jauh", nik: nik)
    ),
    Step(
      "2024-10-22",
      "rina/bkd",
      "respondent.discontinue",
      #"{"case":"\#(ManyCases.number(2))","r":1,"ground":"meninggal","on":"2024-10-22","#
        + #""note":"Wafat."}"#
    ),
    Step(
      "2024-10-22",
      "budi/satgas",
      "evidence.attach",
      #"{"case":"\#(ManyCases.number(1))","kind":"foto","form":"salinan","title":"Foto","#
        + #""file":"bukti/\#(photo)","acquired":"2024-10-22"}"#
    ),
  ]

  private static func report(
    _ place: Int,
    by who: String = "budi/satgas",
    _ facts: String,
    _ person: String
  ) -> Step {
    Step(
      "2024-10-22",
      who,
      "report.register",
      #"{\#(facts),"received":"2024-10-22","persons":[{"facts":\#(person)}]}"#
    )
  }

  private static func person(_ name: String, _ unit: String) -> String {
    People.person(name, "PNS", "pengawas", unit)
  }

  let office: ManyCases
  let journey = Journey("a", steps: 15, rules: 5)

  init() throws { office = try ManyCases(Self.before, files: [Self.photo]) }

  @Test func `a media report is registered step by step`() throws {
    let hand = try office.console(as: "budi/satgas", on: Self.day)
    try whereAndWhen(hand)
    try evidence(hand)
    try persons(hand)
    try registered(hand)
    try receipt(hand)
    try hand.leave()
    try again()
    try fromPeople()
    try routesTaken()
    try joinedAfterwards()
    try office.finish()
    journey.finish()
  }

  // MARK: 1 to 6

  private func whereAndWhen(_ hand: Console) throws {
    try hand.press("F2 a")
    try journey.step("a1 received today, by me", hand.shows("25/10/2024", "budi · budi contoh"))
    try hand.pick("media massa")
    try journey.step("a2 a medium is asked", hand.shows("Nama media *", "Judul berita", "Terbit"))
    try journey.step("a-rule1 nobody reports a printed item", !hand.screen().contains("Pelapor"))
    try hand.fill("Koran Contoh", "Lurah dan honorer berkampanye")
    try hand.type("https://www.koran.id/b/1/?utm_source=wa#atas")
    try journey.step(
      "a3 the address is looked up in its normal form",
      hand.shows("0 kasus dengan tautan ini, 1 dengan situs koran.id")
    )
    try hand.press("Enter")
    try hand.fill("jumat 25/10")
    try hand.press("Tab")
    try hand.type("kamis 18/10")
    try journey.step("a4 the weekday is checked", hand.shows("hari tidak cocok: Jum 18 Okt 2024"))
    try hand.press("C-u")
    try hand.fill("jumat 18/10")
    try journey.step("a4 the right one passes", !hand.screen().contains("hari tidak cocok"))
    try hand.press("Tab")
    try hand.fill(
      "lurah dan honorer hadir kampanye",
      "Lurah dan tiga honorer berfoto bersama di panggung kampanye calon nomor dua hari Jumat.",
      "Lapangan Contoh",
      "berfoto"
    )
    try journey.step(
      "a5 what, where and how, one field after another",
      hand.shows("Apa yang terjadi *", "Lapangan Contoh", "▌Pasangan calon disebut")
    )
    try hand.fill("pasangan nomor 2")
    try hand.skip(to: "Diketahui tanggal")
    try hand.fill("25/10")
    try hand.press("C-s")
    try journey.step("a6 a draft is kept", hand.shows("Draf disimpan"))
    let isWritten = String(decoding: try office.program.log(), as: UTF8.self).contains(
      "Lapangan Contoh"
    )
    journey.step("a6 it is a file of the official, not a line", !isWritten)
  }

  // MARK: 10 to 12

  private func evidence(_ hand: Console) throws {
    try hand.skip(to: "Bukti 1")
    try hand.pick("tangkapan layar")
    try hand.press("Down")
    try journey.step("a10 a screenshot is never an original", hand.shows("1 dari 1"))
    try hand.type("tangkapan")
    try hand.press("Enter")
    try hand.type("bukti/fo")
    try hand.press("Tab")
    try journey.step("a10 Tab completes the path", hand.shows("bukti/\(Self.photo)"))
    try hand.press("Tab")
    try journey.step(
      "a10 kind by content, size, and who has the same file",
      hand.shows("image/png, 6,4 kB", "berkas sama: \(ManyCases.number(1))")
    )
    try hand.fill("Unggahan di medsos", "@contoh")
    try hand.skip(to: "Diperoleh tanggal")
    try hand.press("Tab")
    try hand.fill("akun @contoh", "tangkapan layar ponsel")
    try journey.step(
      "a10 when, from whom and how it was come by",
      hand.shows("Diperoleh tanggal *      25/10/2024", "akun @contoh")
    )
    try hand.pick("1")
    try journey.step("a12 it concerns the lurah alone", hand.shows("Mengenai orang ke        1"))
    try hand.pick("tautan")
    try hand.pick("tangkapan")
    try hand.press("Tab")
    try hand.fill("Berita", "https://koran.id/b/1")
    try journey.step("a11 whether it is still online", hand.shows("▌Masih daring             ya"))
    try hand.skip(to: "Waktu tangkapan")
    try hand.fill("25/10 08.20")
    try journey.step("a11 when it was captured", hand.shows("25/10 08.20"))
  }

  // MARK: 7 to 9, and 13

  private func persons(_ hand: Console) throws {
    try hand.skip(to: "Nama ")
    try hand.fill("Lurah Satu")
    try journey.step(
      "a8 leaving the name tells who is alike, from an ended case too",
      hand.shows("mirip: Lurah Satu")
    )
    try hand.pick("PNS")
    try hand.pick("pengawas")
    try hand.fill("Lurah Contoh", "Kel. Contoh")
    try journey.step("a7 person, status, class and unit", hand.shows("Lurah Contoh", "▌NIP"))
    try hand.press("C-f")
    try journey.step("a8 both sides", hand.shows("nama dan unit sama (mungkin besar)"))
    try journey.step("a8 the ended case", hand.shows(ManyCases.number(2)))
    try hand.press("3")
    try journey.step("a13 persons and days", hand.shows("orang sama, tanggal berdekatan"))
    try hand.press("2")
    try journey.step("a13 account", hand.shows("judul atau uraian mirip", ManyCases.number(3)))
    try hand.press("3")
    try journey.step("a13 the same file", hand.shows("berkas sama (pasti)", ManyCases.number(1)))
    try hand.press("2")
    try journey.step("a13 all answered", hand.shows("Semua kesamaan sudah dijawab"))
    try hand.press("C-t C-t C-t")
    let rows = try hand.screen().components(separatedBy: "Terlapor 4").last ?? ""
    journey.step(
      "a9 a worker on a contract in the same unit, without NIP",
      ["Non-ASN", "Kel. Contoh", "Nomor kontrak"].allSatisfy { rows.contains($0) }
        && !rows.contains("│ NIP")
    )
  }

  // MARK: 14

  private func registered(_ hand: Console) throws {
    try hand.send()
    journey.step("a-rule5 fifteen command keys at most", hand.commands <= 15)
    let number = ManyCases.number(4)
    let file = try #require(
      try office.json("case", number, as: "budi", on: Self.day) as? [String: Any]
    )
    let respondents = try #require(file["respondents"] as? [[String: Any]])
    journey.step("a14 four persons", respondents.count == 4)
    let names = respondents.compactMap { $0["name"] as? String }
    journey.step("a9 the unknown are told apart", names.last == "belum diketahui 3")
    let log = String(decoding: try office.program.log(), as: UTF8.self)
    let line = try #require(
      log.split(separator: "\n").last { $0.contains(#""report.registered/"#) }
    )
    let answers = line.components(separatedBy: #""k":"duplicate.answered/1""#).count - 1
    journey.step("a8 every answer is in the log, different ones too", answers == 4)
    journey.step("a13 the answers as given", line.contains(#""answer":"berbeda""#))
    journey.step("a-rule4 the pair is part of the act", line.contains(#""candidates":"pasangan"#))
    let pieces = line.components(separatedBy: #""k":"evidence.attached/1""#).dropFirst()
    journey.step(
      "a12 one piece concerns the lurah, the other everybody",
      pieces.map { $0.prefix { $0 != "}" }.contains(#""r":[1]"#) } == [true, false]
    )
    let hash = try #require(Self.hash(in: line))
    let stored = office.program.folder + "/evidence/\(hash.prefix(2))/\(hash)"
    journey.step("a10 the file is in the vault", FileManager.default.fileExists(atPath: stored))
    let clocks = try #require(
      try office.json("clocks", as: "budi", on: Self.day) as? [[String: Any]]
    )
    let mine = clocks.filter { "\($0)".contains(number) }
    journey.step("a14 the first clocks start", !mine.isEmpty)
    let steps = try hand.shows("✓ Registrasi laporan: dicatat", "L-2024-\(ManyCases.short(4))")
    journey.step("a14 numbers are told", steps)
  }

  private static func hash(in line: Substring) -> String? {
    line.components(separatedBy: #""stored":""#).dropFirst().first.map { String($0.prefix(64)) }
  }

  private func receipt(_ hand: Console) throws {
    let preview = try hand.read("c Enter")
    let title = "lurah dan honorer hadir kampanye"
    journey.step("a14 the receipt is of this report", preview.contains(title))
    let sheet = try hand.read("Y")
    let log = String(decoding: try office.program.log(), as: UTF8.self)
    let quoted = try #require(sheet.firstMatch(of: #/catatan (\d+) ([0-9a-f]{16}) · kode /#))
    let line = try #require(
      log.split(separator: "\n").first { $0.hasPrefix("{\"n\":\(quoted.1),") }
    )
    journey.step(
      "a14 number, head and code are on the receipt",
      sheet.contains("LAP/\(ManyCases.short(4))/X/2024")
        && line.contains("\"h\":\"\(quoted.2)")
    )
    try hand.press("t")
    try journey.step("a15 verification comes first", hand.shows("verifikasi"))
    for words in ["limpahkan", "surat keluar", "jalur"] {
      try hand.press("C-u")
      try hand.type(words)
      try journey.step("a15 it may go elsewhere: \(words)", !hand.screen().contains("0 dari "))
    }
    try hand.press("Escape")
  }

  // MARK: What else must hold

  /// The same event told once more joins the case it is about.
  private func again() throws {
    let hand = try office.console(as: "joko/satgas", on: Self.day)
    try hand.press("F2 a")
    try hand.pick("media massa")
    try hand.fill("Harian Contoh", "Foto lurah", "https://koran.id/b/1")
    try hand.skip(to: "Tanggal perbuatan")
    try hand.fill("18/10")
    try hand.press("Tab")
    try hand.fill("Foto lurah", "Foto yang sama.")
    try hand.skip(to: "Nama ")
    try hand.fill("O-\(String(format: "%05d", ManyCases.count + 4))")
    try hand.press("C-f")
    try journey.step("a13 the same address", hand.shows("tautan sama", ManyCases.number(4)))
    try hand.press("1")
    try hand.send()
    try hand.leave()
    let reports = try #require(
      try office.json("reports", as: "budi", on: Self.day) as? [[String: Any]]
    )
    let joined = reports.filter { $0["case"] as? String == ManyCases.number(4) }
    journey.step("a13 the same becomes a further report of the case", joined.count == 2)
  }

  /// What a citizen hands to the deciding official, and what nobody can be named in.
  private func fromPeople() throws {
    let hand = try office.console(as: "pj.wali/ppk", on: Self.day)
    try hand.press("F2 a")
    try hand.pick("warga")
    try hand.skip(to: "Tanggal perbuatan")
    try hand.fill("18/10")
    try hand.press("Tab")
    try hand.fill("Ajakan memilih", "Camat mengajak memilih.")
    try hand.skip(to: "Pelapor")
    try hand.fill("Pelapor Rahasia", "0812")
    try hand.skip(to: "Nama ")
    try hand.fill("Camat Contoh")
    try hand.pick("PNS")
    try hand.pick("administrator")
    try hand.fill("Camat", "Kec. Contoh")
    try hand.press("C-x")
    try journey.step(
      "a-rule2 what is handed to the deciding official must be passed on",
      hand.shows("▌Diteruskan kepada *", "Belum dapat diselesaikan: Diteruskan")
    )
    try hand.pick("joko")
    try hand.send()
    try hand.leave()
    let log = String(decoding: try office.program.log(), as: UTF8.self)
    journey.step("a-rule1 a reporter is sealed", !log.contains("Pelapor Rahasia"))
    journey.step(
      "a-rule2 to a named member of the satgas",
      log.contains(#""routedTo":"joko""#)
    )

    let other = try office.console(as: "joko/satgas", on: Self.day)
    try other.press("F2 a")
    try other.pick("media sosial")
    try other.skip(to: "Nama media")
    try other.fill("X")
    try other.skip(to: "Tanggal perbuatan")
    try other.fill("18/10")
    try other.press("Tab")
    try other.fill("Orang tak dikenal", "Seseorang berkampanye.")
    try other.skip(to: "Status")
    try other.pick("Non-ASN")
    try other.pick("bukan jabatan")
    try other.fill("staf", "Dinas Contoh")
    try other.press("C-x")
    try journey.step("a-rule3 nobody known stays a tip", other.shows("dicatat sebagai informasi"))
    try other.press("Y")
    try journey.step("a-rule3 and gets its number", other.shows("✓ Catat informasi awal: dicatat"))

    try other.press("a")
    try other.pick("media sosial")
    try other.skip(to: "Bukti 1")
    try other.skip(to: "Nama ")
    try other.fill("Honorer Baru")
    try other.pick("Non-ASN")
    try other.skip(to: "NIK")
    try other.type(Self.nik)
    try other.press("S-Tab C-f")
    try journey.step("a8 an equal NIK is certain", other.shows("NIK sama (pasti)"))
    let now = String(decoding: try office.program.log(), as: UTF8.self)
    journey.step("a8 and is written nowhere", !now.contains(Self.nik))
    try other.leave()
  }
}
