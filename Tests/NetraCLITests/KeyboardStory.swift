import TestSupport

/// One report from its registration to the decisions on everybody it names, as keys and as commands.
enum KeyboardStory {
  /// What stands between a filled form and its line in the log.
  enum Question: Hashable {
    case none
    case yes
    case number(String)
  }

  /// One entry: the keys that make it, and the command they amount to.
  struct Act {
    var strokes: [Stroke]
    var question: Question
    /// Reasons typed when the rules ask for them, in the order of asking.
    var reasons: [(code: String, text: String)] = []
    var name: String
    var statement: String
  }

  /// One official's time at the console on one day.
  struct Sitting {
    var who: String
    var day: String
    /// Whether the official says first that there is no interest of their own in the case.
    var declares = false
    var acts: [Act]
  }

  static let evidence = "foto-rapat-umum.png"

  static let sittings = [
    Sitting(who: "budi/satgas", day: "2024-10-25", acts: [report, photo]),
    Sitting(who: "budi/satgas", day: "2024-10-28", acts: [verifiedLurah, verifiedWorkers]),
    Sitting(who: "rina/bkd", day: "2024-10-28", declares: true, acts: [team]),
    Sitting(who: "dewi/tim_pemeriksa", day: "2024-10-29", declares: true, acts: [summons]),
    Sitting(who: "budi/satgas", day: "2024-11-06", acts: [finding]),
    Sitting(who: "dewi/tim_pemeriksa", day: "2024-11-06", acts: (1...3).flatMap { examined($0) }),
    Sitting(who: "sari/sekretariat", day: "2024-11-07", acts: [recommendation]),
    Sitting(
      who: "irfan/inspektorat",
      day: "2024-11-20",
      declares: true,
      acts: [study("inspektorat")]
    ),
    Sitting(who: "rina/bkd", day: "2024-11-20", acts: [study("bkd")]),
    Sitting(who: "dewi/inspektorat", day: "2024-11-21", acts: [review("inspektorat")]),
    Sitting(who: "agus/bkd", day: "2024-11-21", declares: true, acts: [review("bkd")]),
    Sitting(who: "pj.wali/ppk", day: "2024-11-28", declares: true, acts: [sanction]),
    Sitting(
      who: "camat/kepala_opd",
      day: "2024-11-28",
      declares: true,
      acts: [reprimand, notProven]
    ),
  ]

  /// The same as lines of `netra submit`, evidence in a folder.
  static func lines(evidenceFolder: String) -> [String] {
    sittings.flatMap { sitting in
      let declared =
        sitting.declares
        ? [Step(sitting.day, sitting.who, "conflict.declare", declaration).line] : []
      return declared
        + sitting.acts.map { act in
          let statement = act.statement.replacing("BERKAS", with: "\(evidenceFolder)/\(evidence)")
          return Step(sitting.day, sitting.who, act.name, statement).line
        }
    }
  }

  private static let declaration = #"{"case":"K-2024-0001","kind":"tidak_ada"}"#

  // MARK: Moving

  /// Narrows the list to one respondent.
  static func select(_ respondent: Int) -> [Stroke] {
    [.keys("1 / C-u"), .text("0001/\(respondent)"), .keys("Enter")]
  }

  private static func number(_ respondent: Int) -> Question { .number("0001/\(respondent)") }

  private static func one(_ respondent: Int) -> String {
    #""case":"K-2024-0001","r":\#(respondent)"#
  }

  private static func list(_ respondents: Int...) -> String {
    #""case":"K-2024-0001","r":[\#(respondents.map(String.init).joined(separator: ","))]"#
  }

  // MARK: Intake

  private static let report = Act(
    strokes: [.keys("a")] + Stroke.pick("unjuk rasa")
      + Stroke.fields("", "jum 18/10/2024", "", "Foto di kampanye", "Hadir berseragam")
      + Stroke.fields("Lapangan") + Stroke.fields("", "", "", "", "", "", "", "", "")
      + Stroke.fields("Lurah Contoh")
      + Stroke.pick("PNS") + Stroke.pick("pengawas")
      + Stroke.fields("Lurah", "Kel. Bukit Sari") + [.text("190001012020011001"), .keys("C-t")]
      + Stroke.fields("Honorer Satu", "", "", "Staf")
      + [.keys("C-t")] + Stroke.fields("Honorer Dua", "", "") + [.text("Staf")],
    question: .yes,
    name: "report.register",
    statement: #"{"source":"unjuk_rasa","received":"2024-10-25","act":{"from":"2024-10-18","#
      + #""weekday":5},"title":"Foto di kampanye","what":"Hadir berseragam","place":"Lapangan","#
      + #""receivedBy":"budi","persons":["#
      + #"{"facts":{"name":"Lurah Contoh","status":"PNS","class":"pengawas","position":"Lurah","#
      + #""unit":"Kel. Bukit Sari","nip":"190001012020011001","unknown":false}},"#
      + #"{"facts":{"name":"Honorer Satu","status":"NON_ASN","class":"non_asn","#
      + #""position":"Staf","unit":"Kel. Bukit Sari","unknown":false}},"#
      + #"{"facts":{"name":"Honorer Dua","status":"NON_ASN","class":"non_asn","#
      + #""position":"Staf","unit":"Kel. Bukit Sari","unknown":false}}]}"#
  )

  private static let photo = Act(
    strokes: select(1) + [.keys("2 a")] + Stroke.pick("foto") + Stroke.pick("salinan")
      + Stroke.fields("Foto rapat umum") + [.text("bukti/\(evidence)")],
    question: .none,
    name: "evidence.attach",
    statement: #"{"case":"K-2024-0001","kind":"foto","form":"salinan","#
      + #""title":"Foto rapat umum","file":"BERKAS","acquired":"2024-10-25"}"#
  )

  private static let verifiedLurah = Act(
    strokes: select(1) + [.keys("4 a")] + Stroke.pick("lengkap") + [.keys("Tab")]
      + Stroke.tick("PP94-5N-2"),
    question: .none,
    name: "verification.finish",
    statement: #"{\#(list(1)),"outcome":"lengkap","on":"2024-10-28","violations":["PP94-5N-2"]}"#
  )

  private static let verifiedWorkers = Act(
    strokes: select(2) + [.keys("4 a BTab")] + Stroke.tick("Dua")
      + Stroke.pick("lengkap") + [.keys("Tab")] + Stroke.tick("NONASN-01"),
    question: .none,
    name: "verification.finish",
    statement: #"{\#(list(2, 3)),"outcome":"lengkap","on":"2024-10-28","#
      + #""violations":["NONASN-01"]}"#
  )

  private static let finding = Act(
    strokes: select(1) + [.keys("3 a")] + Stroke.pick("LP")
      + Stroke.fields("003/Reg/LP/PW/Kota/09.01/X/2024", "B/1")
      + [.keys("C-u")] + Stroke.fields("5/11/2024", "") + Stroke.pick("BKN")
      + Stroke.pick("tembusan") + [.keys("Space Tab Tab")] + Stroke.pick("lainnya")
      + [.keys("Tab Tab Tab Tab")] + Stroke.pick("bukan") + [.keys("Tab Tab Tab Tab")]
      + Stroke.pick("bukan"),
    question: .yes,
    name: "finding.record",
    statement: #"{"case":"K-2024-0001","kind":"LP","register":"003/Reg/LP/PW/Kota/09.01/X/2024","#
      + #""letter":{"number":"B/1","date":"2024-11-05"},"received":"2024-11-06","#
      + #""addressee":"bkn","form":"tembusan","studyAttached":true,"#
      + #""items":[{"r":1,"outcome":"hukum_lainnya"},{"r":2,"outcome":"bukan_pelanggaran"},"#
      + #"{"r":3,"outcome":"bukan_pelanggaran"}]}"#
  )

  private static let recommendation = Act(
    strokes: select(1) + [.keys("r")] + Stroke.pick("BKN") + Stroke.fields("R/1", "", "", "", "")
      + [.keys("Tab"), .text("Proses.")],
    question: .none,
    name: "recommendation.record",
    statement: #"{"case":"K-2024-0001","from":"bkn","letter":{"number":"R/1","#
      + #""date":"2024-11-07"},"received":"2024-11-07","addressee":"ppk","form":"asli","#
      + #""items":[{"r":1,"text":"Proses."}]}"#
  )

  // MARK: Examination

  private static let team = Act(
    strokes: select(1) + [.keys(":"), .text("form.team"), .keys("Enter")]
      + Stroke.fields("SK-TIM/1", "")
      + ["Atasan", "Pengawas", "Pegawai"].flatMap {
        Stroke.fields($0, "", "") + Stroke.pick("administrator") + [.keys("Tab")]
      },
    question: .none,
    name: "team.form",
    statement: #"{\#(list(1)),"decree":{"number":"SK-TIM/1","date":"2024-10-28"},"members":["#
      + #"{"name":"Atasan","element":"atasan_langsung","class":"administrator","chair":true},"#
      + #"{"name":"Pengawas","element":"pengawasan","class":"administrator","chair":false},"#
      + #"{"name":"Pegawai","element":"kepegawaian","class":"administrator","chair":false}]}"#
  )

  private static let summons = Act(
    strokes: select(1) + [.keys("P BTab C-o"), .text("Honorer"), .keys("Tab Down Tab Enter")]
      + Stroke.fields("800/1", "", "6/11/2024", "", "Inspektorat") + Stroke.pick("atasan"),
    question: number(1),
    name: "summons.issue",
    statement: #"{\#(list(1, 2, 3)),"letter":{"number":"800/1","date":"2024-10-29"},"#
      + #""meeting":{"date":"2024-11-06","time":"09.00","place":"Inspektorat"},"#
      + #""signatory":"atasan_langsung","examiners":["dewi"],"spaced":true}"#
  )

  private static func examined(_ respondent: Int) -> [Act] {
    [
      Act(
        strokes: select(respondent) + [.keys("H")],
        question: .yes,
        name: "attendance.record",
        statement: #"{\#(one(respondent)),"on":"2024-11-06","present":true}"#
      ),
      Act(
        strokes: [.keys("w BTab C-u")] + Stroke.fields("Apakah Anda hadir?") + [.text("Ya.")],
        question: .none,
        name: "statement.answer",
        statement: #"{\#(one(respondent)),"question":"Apakah Anda hadir?","answer":"Ya."}"#
      ),
      Act(
        strokes: [.leave("┌Tanya jawab BAP"), .keys("W")],
        question: .yes,
        name: "statement.close",
        statement: #"{\#(one(respondent)),"on":"2024-11-06","signed":true,"examiners":["dewi"]}"#
      ),
    ]
  }

  // MARK: Study and decision

  private static func study(_ part: String) -> Act {
    Act(
      strokes: select(1) + [.keys("F")] + Stroke.pick("terbukti")
        + [.keys("Tab Tab Tab Tab Tab Tab Tab Tab Tab")] + Stroke.pick("sedang")
        + [.keys("Tab Tab")] + Stroke.fields("Terang.", "", "Hadir.") + Stroke.tick("B1"),
      question: .yes,
      name: "assessment.write",
      statement: #"{\#(one(1)),"part":"\#(part)","proof":"terbukti","violations":["PP94-5N-2"],"#
        + #""advice":{"level":"sedang"},"reason":"Terang.","#
        + #""facts":[{"text":"Hadir.","evidence":[1]}]}"#
    )
  }

  private static func review(_ part: String) -> Act {
    Act(
      strokes: select(1) + [.keys("V")] + Stroke.pick("disetujui"),
      question: .yes,
      name: "assessment.review",
      statement: #"{\#(one(1)),"part":"\#(part)","verdict":"disetujui"}"#
    )
  }

  private static let sanction = Act(
    strokes: select(1) + [.keys("S")] + Stroke.pick("SEDANG-T1") + Stroke.fields("", "Patut."),
    question: number(1),
    reasons: [
      ("OVERLAP-AUTHORITY", "Sekda ketua satgas."), ("ACTING-PERMIT", "Persetujuan umum."),
      ("LEVEL-UNSURE", "Ketentuan peralihan."),
    ],
    name: "decision.sanction",
    statement: #"{\#(one(1)),"option":"SEDANG-T1","on":"2024-11-28","reason":"Patut.","#
      + #""reasons":{"OVERLAP-AUTHORITY":"Sekda ketua satgas.","#
      + #""ACTING-PERMIT":"Persetujuan umum.","LEVEL-UNSURE":"Ketentuan peralihan."}}"#
  )

  private static let reprimand = Act(
    strokes: select(2) + [.keys("S")] + Stroke.pick("NONASN-TEGURAN-TERTULIS")
      + Stroke.fields("", "Patut."),
    question: number(2),
    name: "decision.sanction",
    statement: #"{\#(one(2)),"option":"NONASN-TEGURAN-TERTULIS","on":"2024-11-28","#
      + #""reason":"Patut."}"#
  )

  private static let notProven = Act(
    strokes: select(3) + [.keys("T")] + Stroke.fields("Tidak terbukti.", "PNB/1")
      + [.text("28/11/2024")],
    question: number(3),
    name: "decision.not_proven",
    statement: #"{\#(one(3)),"on":"2024-11-28","reason":"Tidak terbukti.","#
      + #""letter":{"number":"PNB/1","date":"2024-11-28"}}"#
  )
}
