import TestSupport

/// Journey (b): an inspector goes through the pile, from the summons to both parts of the study.
enum InspectorStory {
  static let scan = "pindai.txt"
  private static let first = "2024-10-28"
  private static let heard = "2024-11-06"
  private static let studied = "2024-11-20"

  /// Matters of one person each, verified; the first has a team.
  static func office(_ number: (Int) -> String = Self.number, more: Int = 0) -> [Step] {
    let further = (0..<more).map { index in
      (
        "Perkara lain \(index + 1)",
        People.person(
          "Pegawai \(index + 1)",
          "PNS",
          "pelaksana",
          "Kel. Bukit Sari",
          nip: "19000101202001101\(index)"
        )
      )
    }
    let people =
      [
        ("Foto di kampanye", People.lurah), ("Unggahan dukungan", People.clerk),
        (
          "Bagi kaus",
          People.person(
            "Kasi Contoh",
            "PNS",
            "pengawas",
            "Dinas Contoh",
            nip: "190001012020011003"
          )
        ),
      ] + further
    let reports = people.map { title, person in
      Step(
        "2024-10-25",
        "budi/satgas",
        "report.register",
        #"{"source":"unjuk_rasa","received":"2024-10-25","act":{"from":"2024-10-18"},"#
          + #""title":"\#(title)","what":"Hadir berseragam","persons":[{"facts":\#(person)}]}"#
      )
    }
    let stories = (1...people.count).map { Stories(number($0)) }
    return reports + stories.map { $0.verified("PP94-5N-2") } + [stories[0].formedTeam()]
  }

  /// `K-2024-0001` for the first.
  static func number(_ place: Int) -> String { "K-2024-000\(place)" }

  /// What comes before the study, for a journey that begins there.
  static let heardAlready: [Step] =
    [Stories().summoned(reason: "")] + Stories().examined() + [
      Step(
        heard,
        "dewi/inspektorat",
        "evidence.attach",
        #"{"case":"K-2024-0001","kind":"benda","form":"asli","title":"Kaus","acquired":"\#(heard)"}"#
      )
    ]

  /// From the pile to the signed record.
  static let hearing = [
    BeatSitting("dewi/inspektorat", first, pile + conflict + parking + summons),
    BeatSitting("dewi/inspektorat", heard, again + attendance + record + signing),
  ]

  /// From the record to both parts of the study.
  static let studying = [
    BeatSitting("dewi/inspektorat", studied, other + study),
    BeatSitting("irfan/inspektorat", studied, other + review + next),
    BeatSitting("rina/bkd", studied, other + bkdStudy),
    BeatSitting("agus/bkd", studied, other + bkdReview),
  ]

  // MARK: The first day

  private static let pile = [
    Beat("b1 the list, narrowed", "/", shows: "dari 3"),
    Beat("b1 the list, narrowed", [.text("pemeriksaan"), .keys("Enter")], shows: ["/pemeriksaan"]),
    Beat("b1 its order", "s", shows: "urut nomor"),
    Beat("b2 step mode", "Space", shows: "Langkah 1/3", "0001/1"),
    Beat(
      "b4 an interest is asked for before the content",
      [],
      shows: ["Apakah Anda punya kepentingan"],
      hides: ["Hadir berseragam"]
    ),
    Beat("b4 none declared", "1", shows: "Hadir berseragam", "▌panggilan I"),
  ]

  private static let conflict = [
    Beat("b3 next", "Space", shows: "Langkah 2/3", "Apakah Anda punya kepentingan"),
    Beat("b4 an interest", "2", shows: "┌Nyatakan benturan"),
    Beat("b4 its reason", [.text("ipar terlapor")], shows: ["ipar terlapor"]),
    Beat("b4 declared", "C-x", shows: "Yakin?"),
    Beat(
      "b4 the case leaves the pile",
      "Y",
      shows: "Langkah 2/2",
      "0003/1",
      "Apakah Anda punya kepentingan",
      hides: ["Staf Contoh"]
    ),
  ]

  private static let parking = [
    Beat("b4 none declared", "1", shows: "Bagi kaus"),
    Beat("b3 laid aside", "z", shows: "┌Tunda sementara"),
    Beat(
      "b3 with a reason",
      [.text("menunggu OPD"), .keys("Enter")],
      shows: ["diparkir: menunggu OPD"],
      hides: ["┌Tunda sementara"]
    ),
    Beat("b3 back", "b", shows: "Langkah 1/2", "0001/1", "1 diparkir"),
  ]

  private static let summons =
    [
      Beat("b5 a summons with its day", "P", shows: "06/11/2024", "ketua tim"),
      Beat(
        "b5 filled in",
        [.text("800/1"), .keys("Tab Tab"), .text("8/11/2024"), .keys("Tab")],
        shows: ["Jum 8 Nov 2024"]
      ),
      Beat("b5 a day outside says by how much", "BTab", shows: "paling lambat Rab 6 Nov"),
      Beat(
        "b5 filled in",
        [.keys("C-u"), .text("6/11/2024"), .keys("Tab Tab"), .text("Ruang rapat")],
        shows: ["Ruang rapat", "Rab 6 Nov 2024"]
      ),
    ]
    + Beat.finish("b5 written", number: "0001/1", shows: "Terbitkan panggilan")
    + Beat.print("b6 the letter with its sheet of rights", "3")

  // MARK: The day of the examination

  private static let again = [
    Beat("b resumed", ":", shows: ": "),
    Beat(
      "b resumed at the same place",
      [.text("langkah"), .keys("Enter")],
      shows: ["Langkah 1/2", "0001/1", "1 diparkir", "Dilanjutkan di tempat terakhir"]
    ),
  ]

  private static let attendance =
    [Beat("b7 present", "H", shows: "┌Catat hadir")]
    + Beat.finish("b7 present", shows: "Catat hadir")

  private static let record =
    [
      Beat("b8 the opening question", "w", shows: "dalam keadaan sehat"),
      Beat("b8 an answer", [.text("Sehat."), .keys("C-x")], shows: ["mengetahui mengapa"]),
      Beat("b8 the next", [.text("Tahu."), .keys("C-x")], shows: ["Jelaskan nama, jabatan"]),
      Beat(
        "b8 a question put in",
        [.keys("BTab C-u"), .text("Siapa yang mengundang?"), .keys("Tab"), .text("Warga.")],
        shows: ["Siapa yang mengundang?", "Warga."]
      ),
      Beat("b8 and answered", "C-x", shows: "Jelaskan nama, jabatan", hides: ["Siapa yang meng"]),
      Beat("b8 left", [.leave("┌Tanya jawab BAP")], shows: ["BAP: 3 jawaban"]),
    ] + attached("b8 the person's own evidence", "Surat undangan", from: "Lurah Contoh", as: "B1")

  private static let signing =
    [Beat("b9 the record closed", "W", shows: "┌Tutup dan tandatangani BAP")]
    + Beat.finish("b9 signed", shows: "Tutup dan tandatangani BAP")
    + Beat.print("b9 the record printed", "6")
    + attached("b9 the signed scan", "Pindaian BAP", from: "", as: "B2")

  /// Evidence added from the panel that holds it.
  private static func attached(
    _ name: String,
    _ title: String,
    from: String,
    as number: String
  ) -> [Beat] {
    [
      Beat(name, "2 a", shows: "┌Tambah bukti"),
      Beat(
        name,
        Stroke.pick("dokumen") + Stroke.pick("salinan")
          + [.text(title), .keys("Tab"), .text(scan), .keys("Down Down"), .text(from)],
        shows: [title, scan, from]
      ),
      Beat(name, "C-x", shows: "\(number) \(title)", "✓ ", hides: ["┌Tambah bukti"]),
    ]
  }

  // MARK: The study

  private static let study =
    [
      Beat("b10 the study", "F", shows: "bagian Inspektorat"),
      Beat("b10 the articles", "1", shows: "terbukti"),
      Beat("b10 the article picker", "C-o", shows: "┌Pelanggaran"),
      Beat("b10 an article found", [.text("SKB22-D-04")], shows: ["[ ] SKB D-04"]),
      Beat("b10 taken", "Tab Enter", shows: "SKB D-04", hides: ["┌Pelanggaran"]),
      Beat(
        "b10 form, time, place",
        Stroke.fields("Hadir berkaus", "", "Lapangan"),
        shows: ["Hadir berkaus", "Lapangan"]
      ),
      Beat("b10 impact", Stroke.pick("instansi"), shows: ["instansi"]),
      Beat("b10 intent", Stroke.pick("tidak tahu"), shows: ["tidak tahu"]),
      Beat(
        "b10 cause, aggravating, mitigating",
        Stroke.fields("Diajak", "Pejabat", "Mengaku"),
        shows: ["Diajak", "Pejabat", "Mengaku"]
      ),
      Beat("b11 the level advised", Stroke.pick("sedang"), shows: ["sedang"]),
      Beat("b11 the measure advised", Stroke.pick("KGB"), shows: ["tunda KGB"]),
      Beat(
        "b11 alternative and reason",
        Stroke.fields("Tunda KP", "Terang."),
        shows: ["Tunda KP", "Terang."]
      ),
      Beat("b12 a reviewer who is not the author", "C-o", shows: "irfan", hides: ["dewi · "]),
      Beat("b12 chosen", [.text("irfan"), .keys("Enter")], shows: ["irfan"]),
      Beat(
        "b10 a fact with its evidence",
        [.text("Hadir di lapangan."), .keys("Tab")] + Stroke.tick("B1"),
        shows: ["Hadir di lapangan", "B1"]
      ),
    ]
    + Beat.finish("b12 sent to review", shows: "reviu: irfan")
    + [
      Beat("b12 the author does not review", "V", shows: "Anda sendiri penulis"),
      Beat("b12 refused", [.leave("┌Reviu kajian")], shows: ["reviu: irfan"]),
    ]

  private static let other = [
    Beat("b2 step mode", "s Space", shows: "Langkah 1/", "Apakah Anda punya kepentingan"),
    Beat("b4 none declared", "1", shows: "Hadir berseragam"),
  ]

  private static let review =
    [
      Beat("b12 the reviewer", "V", shows: "┌Reviu kajian"),
      Beat("b12 approves", "1", shows: "disetujui"),
    ] + Beat.finish("b12 approved", shows: "✓ Inspektorat: terbukti")

  private static let next = [
    Beat("b13 next", "Space", shows: "Langkah 2/3", "0002/1", "Apakah Anda"),
    Beat("b4 answered later", "Escape", shows: "Langkah 2/3", hides: ["Apakah Anda punya"]),
  ]

  private static let bkdStudy =
    [
      Beat("b12 the other part", "F", shows: "bagian BKPSDM"),
      Beat(
        "b12 the other part",
        [.keys("1 Tab Tab Tab Tab Tab Tab Tab Tab Tab")] + Stroke.pick("sedang")
          + [.keys("Tab Tab"), .text("Sama."), .keys("Tab Tab"), .text("Hadir."), .keys("Tab")]
          + Stroke.tick("B1"),
        shows: ["Sama.", "Hadir.", "B1"]
      ),
    ] + Beat.finish("b12 the other part", shows: "Tulis kajian")

  private static let bkdReview =
    [
      Beat("b12 its review", "V", shows: "┌Reviu kajian"),
      Beat("b12 its review", "1", shows: "disetujui"),
    ] + Beat.finish("b12 both parts final", shows: "keputusan (6/10)")
}
