import TestSupport

/// Journey (d): the deciding official decides with everything in view.
enum DeskStory {
  private static let day = "2024-11-25"

  /// Five matters of one article decided, then two that are ripe; the first with two pieces of evidence.
  static func office(_ number: (Int) -> String = InspectorStory.number) -> [Step] {
    let names = ["Lurah Contoh", "Kasi Contoh"] + (1...5).map { "Pegawai \($0)" }
    let numbered = names.enumerated().map { index, name in
      (
        Stories(number(index + 1)),
        People.person(
          name,
          "PNS",
          "pengawas",
          "Kel. Bukit Sari",
          nip: "19000101202001100\(index + 1)"
        )
      )
    }
    var steps: [Step] = []
    for (story, person) in numbered {
      steps.append(Step("2024-10-25", "budi/satgas", "report.register", People.report([person])))
      steps += [story.verified("PP94-5N-2"), story.formedTeam(), story.summoned(reason: "")]
      steps += story.examined() + [story.recommended()]
      steps += story.studied(["PP94-5N-2"], level: "sedang")
    }
    steps += numbered.dropFirst(2).map { $0.0.decided("SEDANG-T1", day: "2024-11-22") }
    steps += ["Foto rapat umum", "Surat undangan"].enumerated().map { index, title in
      Step(
        "2024-10-26",
        "budi/satgas",
        "evidence.attach",
        #"{"case":"\#(number(1))","kind":"benda","form":"asli","title":"\#(title)","#
          + #""acquired":"2024-10-26"\#(index == 1 ? #","from":"Lurah Contoh""# : "")}"#
      )
    }
    // One history in the order of its days.
    return steps.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }

  static let sittings = [
    BeatSitting("pj.wali/ppk", day, question + reading + choosing + signing + next),
    BeatSitting("rina/bkd", day, numbering + printing),
    BeatSitting("rina/bkd", "2024-12-02", service),
  ]

  private static let question = [
    Beat(
      "d1 an interest is asked for first",
      "F6",
      shows: "Apakah Anda punya kepentingan",
      hides: ["tunda KGB", "Hadir berseragam"]
    ),
    Beat(
      "d1 none",
      "1",
      shows: "1/2 siap",
      "0001/1",
      "dinyatakan tidak ada",
      "selaku Pj Wali Kota"
    ),
    Beat(
      "d everything in view",
      [],
      shows: [
        "Orang dan perbuatan", "Bukti", "Keterangan terperiksa", "Bawaslu dan BKN", "Sanksi",
        "Preseden", "Kajian dan prosedur", "✓ SK tim", "✓ BAP", "B2",
      ]
    ),
    Beat("d2 what was not opened is named", [], shows: ["belum Anda buka: B1, B2, BAP"]),
  ]

  private static let reading = [
    Beat("d2 one piece of evidence", "2 Enter", shows: "belum Anda buka: B2", hides: ["buka: B1"]),
    Beat(
      "d2 evidence read in full",
      "Down Enter",
      shows: "belum Anda buka: BAP",
      hides: ["buka: B2"]
    ),
    Beat("d2 the person's own words", "Tab Enter", shows: "belum Anda buka: Inspektorat"),
    Beat("d3 precedents", "Tab Tab", shows: "5 orang", "terdekat 0003/1"),
    Beat("d3 each with its outcome", "Enter", shows: "5 orang"),
    Beat("d2 the study", "Tab Enter", shows: "✓ semua sudah Anda buka"),
  ]

  private static let choosing = [
    Beat(
      "d4 closed ones with their reason",
      "4",
      shows: "ringan × tak ada di Ps 5 n",
      "berat  × bukan angka 3–7"
    ),
    Beat("d4 a measure highlighted", "j j j", shows: "▌tunda KGB 1 tahun"),
    Beat("d6 the decree previewed", "p", shows: "▌tunda KGB 1 tahun"),
  ]

  private static let signing =
    [
      Beat("d5 the reason", "S", shows: "┌Tetapkan sanksi", "tunda KGB 1 tahun"),
      Beat("d5 the reason", [.text("Patut.")], shows: ["Patut."]),
      Beat("d7 signed", "C-x", shows: "ketik 0001/1"),
      Beat(
        "d5 reasons that rules ask for",
        [.text("0001/1"), .keys("Y")],
        shows: ["Belum dapat dicatat"]
      ),
      Beat("d5 each in a field of its own", "Enter", shows: "▌Alasan 2"),
      Beat(
        "d5 reasons that rules ask for",
        [
          .text("Sekda ketua satgas."), .keys("Tab"), .text("Persetujuan umum."), .keys("Tab"),
          .text("Ketentuan peralihan."),
        ],
        shows: ["Sekda ketua", "Persetujuan umum", "Ketentuan peralihan"]
      ),
      Beat("d7 signed", "C-x", shows: "ketik 0001/1"),
      Beat(
        "d7 signed",
        [.text("0001/1"), .keys("Y")],
        shows: ["✓ Tetapkan sanksi", "1/1 siap · 0002/1"]
      ),
    ]

  private static let next = [
    Beat("d10 the next asks first too", [], shows: ["Apakah Anda punya kepentingan"]),
    Beat("d1 an interest", "2", shows: "┌Nyatakan benturan"),
    Beat("d1 its reason", [.text("ipar"), .keys("C-x")], shows: ["Yakin?", "Berwenang"]),
    Beat("d1 the case leaves the desk", "Y", shows: "0 siap", hides: ["0002/1", "Kasi Contoh"]),
  ]

  private static let numbering = [
    Beat("d7 the paper decree", "/", shows: "dari 7"),
    Beat(
      "d7 the paper decree",
      [.text("0001/1"), .keys("Enter")],
      shows: ["penyampaian", "Terbuka sesudah"],
      hides: ["penyampaian (7/10)"]
    ),
    Beat("d7 the paper decree", ":", shows: ": "),
    Beat(
      "d7 the paper decree",
      [.text("form.decree"), .keys("Enter")],
      shows: ["Apakah Anda punya kepentingan"],
      hides: ["┌Catat nomor SK"]
    ),
    Beat("d1 none of hers either", "1", shows: "┌Catat nomor SK"),
    Beat("d7 its number", [.text("800/77/2024")], shows: ["800/77/2024"]),
    Beat("d7 its signature", [.keys("Tab Tab")] + Stroke.pick("basah"), shows: ["basah"]),
    Beat(
      "d7 its number",
      "C-x",
      shows: "✓ Catat nomor SK",
      "penyampaian (7/10)",
      hides: ["┌Catat nomor SK"]
    ),
  ]

  private static let printing =
    Beat.print("d8 printed", "8")
    + [
      Beat("d8 printed again", "c", shows: "┌Surat · "),
      Beat(
        "d8 printed again",
        [.text("cetak ulang"), .keys("Enter")],
        shows: ["0001/1"],
        hides: ["┌Surat"]
      ),
    ]

  private static let service =
    [
      Beat("d9 delivered", "/", shows: "dari 7"),
      Beat("d9 delivered", [.text("0001/1"), .keys("Enter")], shows: ["Nomor SK: 800/77/2024"]),
      Beat("d9 delivered", "J", shows: "┌Catat penyampaian SK"),
      Beat("d9 received", Stroke.pick("diterima"), shows: ["diterima"]),
    ] + Beat.finish("d9 received", shows: "masa upaya (8/10)")
}
