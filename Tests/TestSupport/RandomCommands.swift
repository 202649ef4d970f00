import Casework

/// Commands somebody could give next, right and wrong, for properties that must hold whoever asks.
package enum RandomCommands {
  private static let people = [
    People.lurah, People.clerk, People.teacher, People.firstWorker, People.secondWorker,
    People.expert,
  ]
  private static let codes = [
    "PP94-5N-1", "PP94-5N-2", "PP94-5N-3", "PP94-3C", "NONASN-01", "SKB22-KE-01", "SKB22-D-05",
  ]
  private static let options = [
    "SEDANG-T1", "SEDANG-1", "BERAT-2", "RINGAN-2", "NONASN-TEGURAN-TERTULIS", "NONASN-PHK",
    "MORAL-TERBUKA", "PTDH-PARPOL", "PHK-PPPK-BERAT", "BERAT-3",
  ]
  private static let deciders = [
    "pj.wali/ppk", "camat/pejabat_berwenang", "camat/kepala_opd", "kadis/pejabat_berwenang",
    "kadis/kepala_opd", "dewi/inspektorat", "sekda/ketua_satgas",
  ]

  /// A command somebody could give next: mostly the one that fits, sometimes any.
  package static func step(
    in office: MemoryOffice,
    _ generator: inout SeededGenerator
  ) -> Step {
    let rows = office.index.rows
    let mayReport = rows.count < 6 || Int.random(in: 0..<90, using: &generator) == 0
    guard rows.isEmpty || (mayReport && Int.random(in: 0..<6, using: &generator) == 0) else {
      let row = rows[Int.random(in: 0..<rows.count, using: &generator)]
      // Now and then a command of any kind at all, fitting or not.
      return Int.random(in: 0..<5, using: &generator) == 0
        ? any(row, in: office, &generator) : next(row, in: office, &generator)
    }
    let count = Int.random(in: 1...3, using: &generator)
    return Step(
      "2024-10-25",
      "budi/satgas",
      "report.register",
      People.report(Array(people.shuffled(using: &generator).prefix(count)))
    )
  }

  private static func openOptions(_ row: RespondentRow, in office: MemoryOffice) -> [String] {
    guard let file = office.files[row.id.file], let respondent = file.respondent(row.id.ordinal),
      let act = file.act
    else { return [] }
    return office.law.ladder(for: respondent, in: file, office: office.office, on: act.from)?
      .open.map(\.code) ?? []
  }

  /// The step of the examination that comes next.
  private static func examination(
    _ row: RespondentRow,
    in office: MemoryOffice,
    isPresent: Bool
  ) -> [Step] {
    let story = Stories(row.id.file.description, row.id.ordinal)
    let respondent = office.files[row.id.file]?.respondent(row.id.ordinal)
    guard let summons = respondent?.summonses.last else {
      return [story.summoned(), story.formedTeam()]
    }
    let day = summons.round == 1 ? "2024-11-06" : "2024-11-15"
    guard let attendance = summons.attendance else {
      return [story.came(day, present: isPresent)]
    }
    guard attendance.entry.isPresent else {
      return [story.summoned("2024-11-07", for: "2024-11-15")]
    }
    return Array(story.examined(day)[1...])
  }

  /// Steps that may come at any time and move no stage.
  private static func besides(_ row: RespondentRow) -> [Step] {
    let file = row.id.file
    let one = #""case":"\#(file)","r":\#(row.id.ordinal)"#
    let list = #""case":"\#(file)","r":[\#(row.id.ordinal)]"#
    let day = "2024-11-08"
    return [
      Step(
        day,
        "budi/satgas",
        "tip.record",
        #"{"source":"warga","received":"\#(day)","title":"Kabar","what":"Ada kabar."}"#
      ),
      Step(
        day,
        "budi/satgas",
        "tip.check",
        #"{"tip":"I-2024-0001","outcome":"benar","on":"\#(day)","note":"Diperiksa."}"#
      ),
      Step(
        day,
        "budi/satgas",
        "waiting.begin",
        #"{\#(list),"on":"bawaslu","since":"\#(day)","reason":"Hasil."}"#
      ),
      Step(day, "budi/satgas", "waiting.end", #"{\#(list),"on":"bawaslu","since":"\#(day)"}"#),
      Step(
        day,
        "sari/sekretariat",
        "finding.record",
        #"{"case":"\#(file)","kind":"LP","letter":{"number":"B/\#(day)","date":"\#(day)"},"#
          + #""received":"\#(day)","addressee":"ppk","form":"asli","studyAttached":false,"#
          + #""items":[{"r":\#(row.id.ordinal),"outcome":"hukum_lainnya"}]}"#
      ),
      Step(
        day,
        "budi/satgas",
        "clarification.invite",
        #"{\#(list),"letter":{"number":"U/1","date":"\#(day)"},"meeting":{"date":"2024-11-11","#
          + #""time":"09.00","place":"Aula"}}"#
      ),
      Step(
        "2024-11-11",
        "budi/satgas",
        "clarification.hold",
        #"{\#(one),"on":"2024-11-11","present":true,"summary":"Menjelaskan."}"#
      ),
      Step(
        day,
        "budi/satgas",
        "correction.make",
        #"{"record":"\#(file)","r":\#(row.id.ordinal),"field":"jabatan","old":"jabatan","#
          + #""new":"jabatan lain","reason":"Salah ketik."}"#
      ),
      Step(
        day,
        "joko/satgas",
        "conflict.declare",
        #"{"case":"\#(file)","kind":"ada","relation":"Sepupu."}"#
      ),
      Step(
        day,
        "camat/kepala_opd",
        "respondent.discontinue",
        #"{\#(one),"ground":"pensiun","on":"\#(day)","note":"Pensiun."}"#
      ),
    ]
  }

  /// Ways a matter may turn back or aside.
  private static func turns(_ id: RespondentID, by decider: String) -> [Step] {
    let one = #""case":"\#(id.file)","r":\#(id.ordinal)"#
    let reason = #""on":"2024-11-22","reason":"Perlu.""#
    func step(_ who: String, _ name: String, _ more: String) -> Step {
      Step("2024-11-26", who, name, "{\(one),\(more)}")
    }
    return [
      step("dewi/inspektorat", "examination.reopen", reason),
      step(decider, "decision.return", #""to":"kajian",\#(reason)"#),
      step(decider, "decision.return", #""to":"pemeriksaan",\#(reason)"#),
      step(decider, "decision.defer", #""until":"2024-12-02",\#(reason)"#),
      step("dewi/inspektorat", "track.choose", #""track":"ethics",\#(reason)"#),
      step("majelis/majelis", "track.choose", #""track":"discipline",\#(reason)"#),
      step(
        "rina/bkd",
        "release.begin",
        #""from":"2024-11-26","letter":{"number":"P","date":"2024-11-26"},"deputy":"D","reason":"R","#
          + #""reasons":{"RELEASE-HEAVY-ONLY":"a"}"#
      ),
    ]
  }

  private static func next(
    _ row: RespondentRow,
    in office: MemoryOffice,
    _ generator: inout SeededGenerator
  ) -> Step {
    let story = Stories(row.id.file.description, row.id.ordinal)
    let fittingCodes = row.status == .nonASN ? ["NONASN-01"] : codes
    let code = fittingCodes.randomElement(using: &generator) ?? ""
    let decider = deciders.randomElement(using: &generator) ?? ""
    let option = options.randomElement(using: &generator) ?? ""
    let isPresent = Bool.random(using: &generator)
    let part = Bool.random(using: &generator) ? "inspektorat" : "bkd"
    let people =
      part == "bkd" ? ["rina/bkd", "agus/bkd"] : ["irfan/inspektorat", "dewi/inspektorat"]
    let one = people.randomElement(using: &generator) ?? ""
    let impact = Bool.random(using: &generator) ? #","impact":"unit""# : ""
    let decisions = [story.decided(option, by: decider), story.cleared(by: decider)]
    let studies = [
      story.written(
        part,
        by: one,
        codes: row.violations.isEmpty ? [code] : row.violations,
        more: impact
      ), story.reviewed(part, by: one),
    ]
    let membership = Step(
      "2024-11-06",
      "dewi/inspektorat",
      "membership.prove",
      #"{"case":"\#(row.id.file)","r":\#(row.id.ordinal),"proof":"kta","since":"2023-05-01"}"#
    )
    let hearing = Step(
      "2024-11-25",
      "majelis/majelis",
      "ethics.hear",
      #"{"case":"\#(row.id.file)","r":\#(row.id.ordinal),"panel":{"number":"S","date":"2024-11-22"},"#
        + #""on":"2024-11-25","proof":"terbukti","note":"Ya.","reasons":{"PANEL-FIRST":"a"}}"#
    )
    guard Int.random(in: 0..<4, using: &generator) > 0 else {
      let every =
        [
          story.verified(code), story.formedTeam(), story.summoned(),
          story.summoned("2024-11-07", for: "2024-11-15"), story.came(present: isPresent),
          story.numbered(), story.served(), story.effective(), story.completed(),
          story.recommended(), story.reportedBack(), story.objected("2024-12-20"), membership,
          hearing,
        ] + studies + story.examined() + decisions + turns(row.id, by: decider)
      let all = Int.random(in: 0..<3, using: &generator) > 0 ? every : besides(row)
      return all.randomElement(using: &generator) ?? story.served()
    }
    let open = openOptions(row, in: office)
    let likely =
      open.randomElement(using: &generator).map { story.decided($0, by: decider) } ?? decisions[0]
    let fitting: [Step] =
      switch row.stage {
      case .intake, .verification: [story.verified(code)]
      case .clarification, .examination: examination(row, in: office, isPresent: isPresent)
      case .membershipProof: [membership]
      case .ethicsHearing: [hearing]
      case .assessment: studies
      case .decision: [decisions[0], decisions[0], likely, likely, likely, decisions[1]]
      case .service: [story.numbered(), story.served()]
      case .appealWindow: [story.effective(), story.objected("2024-12-20")]
      case .inForce: [story.completed()]
      case .completed, .notProven, .discontinued, .transferred: decisions
      }
    return fitting.randomElement(using: &generator) ?? story.served()
  }
}
