/// The ways a respondent of a case goes, step by step.
package struct Stories {
  package var file: String
  package var respondent: Int

  package init(_ file: String = "K-2024-0001", _ respondent: Int = 1) {
    self.file = file
    self.respondent = respondent
  }

  var one: String { #""case":"\#(file)","r":\#(respondent)"# }
  var list: String { #""case":"\#(file)","r":[\#(respondent)]"# }

  package func verified(_ code: String, track: String? = nil) -> Step {
    let chosen = track.map { #","track":"\#($0)","reasons":{"VIOLATION-PHASE":"alasan"}"# } ?? ""
    return Step(
      "2024-10-28",
      "budi/satgas",
      "verification.finish",
      #"{\#(list),"outcome":"lengkap","on":"2024-10-28","violations":["\#(code)"]\#(chosen)}"#
    )
  }

  package func summoned(
    _ day: String = "2024-10-28",
    for meeting: String = "2024-11-06",
    signatory: String = "atasan_langsung",
    by who: String = "dewi/tim_pemeriksa",
    reason: String = #","reasons":{"TEAM-BEFORE-EXAMINATION":"alasan"}"#
  ) -> Step {
    Step(
      day,
      who,
      "summons.issue",
      #"{\#(list),"letter":{"number":"800/1","date":"\#(day)"},"meeting":{"date":"\#(meeting)","#
        + #""time":"09.00","place":"Inspektorat"},"signatory":"\#(signatory)"\#(reason)}"#
    )
  }

  package func came(_ day: String = "2024-11-06", present: Bool = true) -> Step {
    Step(
      day,
      "dewi/tim_pemeriksa",
      "attendance.record",
      #"{\#(one),"on":"\#(day)","present":\#(present),"record":"BA/1"}"#
    )
  }

  package func examined(_ day: String = "2024-11-06", by examiner: String = "dewi") -> [Step] {
    [
      came(day),
      Step(
        day,
        "\(examiner)/tim_pemeriksa",
        "statement.answer",
        #"{\#(one),"question":"Apakah Anda hadir?","answer":"Ya."}"#
      ),
      Step(
        day,
        "\(examiner)/tim_pemeriksa",
        "statement.close",
        #"{\#(one),"on":"\#(day)","signed":true,"examiners":["\#(examiner)"]}"#
      ),
    ]
  }

  package func written(
    _ part: String,
    by author: String,
    codes: [String],
    proof: String = "terbukti",
    level: String? = nil,
    day: String = "2024-11-20",
    more: String = ""
  ) -> Step {
    let violations = codes.map { "\"\($0)\"" }.joined(separator: ",")
    let advice = level.map { #","advice":{"level":"\#($0)"}"# } ?? ""
    return Step(
      day,
      author,
      "assessment.write",
      #"{\#(one),"part":"\#(part)","proof":"\#(proof)","violations":[\#(violations)],"#
        + #""facts":[{"text":"Hadir.","evidence":[]}],"reason":"Terang."\#(advice)\#(more)}"#
    )
  }

  package func reviewed(
    _ part: String,
    by reviewer: String,
    verdict: String = "disetujui",
    day: String = "2024-11-21"
  ) -> Step {
    Step(
      day,
      reviewer,
      "assessment.review",
      #"{\#(one),"part":"\#(part)","verdict":"\#(verdict)","comment":"Dibaca."}"#
    )
  }

  /// Both parts of the study, each written and reviewed by different people.
  package func studied(
    _ codes: [String],
    proof: String = "terbukti",
    level: String? = nil,
    more: String = ""
  ) -> [Step] {
    [
      written(
        "inspektorat",
        by: "irfan/inspektorat",
        codes: codes,
        proof: proof,
        level: level,
        more: more
      ),
      reviewed("inspektorat", by: "dewi/inspektorat"),
      written("bkd", by: "rina/bkd", codes: codes, proof: proof, level: level, more: more),
      reviewed("bkd", by: "agus/bkd"),
    ]
  }

  /// Every reason a rule may ask for.
  package static let reasons =
    #"{"TRANSITIONAL-SEDANG":"a","DEPART-FROM-SKB":"b","DEPART-FROM-RECOMMENDATION":"c","#
    + #""LEVEL-UNSURE":"d","REPLACEMENT-BAN":"e","VIOLATION-PHASE":"f","ONE-SANCTION":"g","#
    + #""ACTING-PERMIT":"h","OVERLAP-AUTHORITY":"i","OUTSIDE-PRECEDENTS":"j"}"#

  package func decided(
    _ option: String,
    by who: String = "pj.wali/ppk",
    day: String = "2024-11-28",
    reasons: String = reasons
  ) -> Step {
    Step(
      day,
      who,
      "decision.sanction",
      #"{\#(one),"option":"\#(option)","on":"\#(day)","reason":"Patut.","reasons":\#(reasons)}"#
    )
  }

  package func cleared(by who: String, day: String = "2024-11-28") -> Step {
    Step(
      day,
      who,
      "decision.not_proven",
      #"{\#(one),"on":"\#(day)","reason":"Tidak terbukti.","letter":{"number":"PNB/1","#
        + #""date":"\#(day)"},"reasons":\#(Self.reasons)}"#
    )
  }

  package func numbered(_ day: String = "2024-11-28") -> Step {
    Step(
      day,
      "rina/bkd",
      "decree.number",
      #"{\#(one),"decree":{"number":"SK/\#(respondent)","date":"\#(day)"},"signature":"basah"}"#
    )
  }

  package func served(_ day: String = "2024-12-10", outcome: String = "diterima") -> Step {
    Step(
      day,
      "rina/bkd",
      "service.record",
      #"{\#(one),"outcome":"\#(outcome)","on":"\#(day)"}"#
    )
  }

  package func effective(_ day: String = "2025-01-03") -> Step {
    Step(day, "rina/bkd", "decree.take_effect", #"{\#(one),"on":"\#(day)"}"#)
  }

  package func completed(_ day: String = "2025-01-03") -> Step {
    Step(
      day,
      "rina/bkd",
      "respondent.complete",
      #"{\#(one),"on":"\#(day)","reasons":{"EXECUTION-END":"Dicatat menyusul."}}"#
    )
  }

  package func objected(
    _ day: String,
    kind: String = "keberatan",
    more: String = ""
  ) -> Step {
    Step(
      day,
      "rina/bkd",
      "appeal.file",
      #"{\#(one),"kind":"\#(kind)","filed":"\#(day)","grounds":"Tidak adil."\#(more)}"#
    )
  }

  package func recommended(
    _ day: String = "2024-11-07",
    from: String = "bkn",
    to: String = "ppk",
    form: String = "asli",
    level: String? = nil,
    more: String = ""
  ) -> Step {
    let level = level.map { #","level":"\#($0)""# } ?? ""
    return Step(
      day,
      "sari/sekretariat",
      "recommendation.record",
      #"{"case":"\#(file)","from":"\#(from)","letter":{"number":"R/1","date":"\#(day)"},"#
        + #""received":"\#(day)","addressee":"\#(to)","form":"\#(form)","#
        + #""items":[{"r":\#(respondent),"text":"Proses."\#(level)}]\#(more)}"#
    )
  }

  package func reportedBack(_ day: String = "2024-11-28") -> Step {
    Step(
      day,
      "rina/bkd",
      "followup.report",
      #"{\#(list),"to":["bkn"],"letter":{"number":"TL/1","date":"\#(day)"}}"#
    )
  }

  package func formedTeam(
    _ elements: [String] = ["atasan_langsung", "pengawasan", "kepegawaian"],
    positionClass: String = "administrator",
    chairs: [Int] = [0],
    day: String = "2024-10-28"
  ) -> Step {
    let members = elements.enumerated().map { index, element in
      #"{"name":"\#(element)","element":"\#(element)","class":"\#(positionClass)","#
        + #""chair":\#(chairs.contains(index))}"#
    }
    return Step(
      day,
      "rina/bkd",
      "team.form",
      #"{\#(list),"decree":{"number":"SK-TIM/1","date":"\#(day)"},"#
        + #""members":[\#(members.joined(separator: ","))]}"#
    )
  }

  package func dropped(_ day: String, by who: String = "camat/kepala_opd") -> Step {
    Step(
      day,
      who,
      "respondent.discontinue",
      #"{\#(one),"ground":"bukan_lagi_pegawai","on":"\#(day)","note":"Mengundurkan diri."}"#
    )
  }

  /// Step by step up to the moment before the decision, on the discipline track.
  package func decidable(
    _ code: String,
    level: String? = nil,
    team: Bool = false,
    more: String = ""
  ) -> [Step] {
    [verified(code)] + (team ? [formedTeam()] : []) + [summoned()] + examined()
      + studied([code], level: level, more: more)
  }
}

/// The story of 25 October 2024: a village head and three honorary workers at a campaign.
package enum CampaignStory {
  package static let steps: [Step] = {
    let lurah = Stories()
    let (one, two, three) = (
      Stories("K-2024-0001", 2), Stories("K-2024-0001", 3), Stories("K-2024-0001", 4)
    )
    let people = [
      People.lurah, People.firstWorker, People.secondWorker, People.thirdWorker,
    ]
    var steps = [Step("2024-10-25", "budi/satgas", "report.register", People.report(people))]
    steps += [lurah.verified("PP94-5N-2")] + [one, two, three].map { $0.verified("NONASN-01") }
    steps += [lurah.formedTeam()] + [lurah, one, two, three].map { $0.summoned() }
    steps += lurah.examined() + one.examined() + [two.came(present: false)]
    steps.append(three.dropped("2024-11-06"))
    steps.append(
      Step(
        "2024-11-06",
        "sari/sekretariat",
        "finding.record",
        #"{"case":"K-2024-0001","kind":"LP","register":"003/Reg/LP/PW/Kota/09.01/X/2024","#
          + #""letter":{"number":"B/1","date":"2024-11-05"},"received":"2024-11-06","#
          + #""addressee":"bkn","form":"tembusan","studyAttached":true,"#
          + #""items":[{"r":1,"outcome":"hukum_lainnya"},{"r":2,"outcome":"bukan_pelanggaran"}]}"#
      )
    )
    steps.append(lurah.recommended("2024-11-06", form: "tembusan"))
    steps += [lurah, one, two].map { $0.recommended() }
    steps += [
      two.summoned("2024-11-07", for: "2024-11-15"), two.came("2024-11-15", present: false),
    ]
    steps += lurah.studied(["PP94-5N-2"], level: "sedang")
    steps += [
      lurah.decided("SEDANG-T1"), one.cleared(by: "camat/kepala_opd"),
      two.decided("NONASN-TEGURAN-TERTULIS", by: "camat/kepala_opd"), lurah.numbered(),
      lurah.reportedBack(), two.numbered(), two.served("2024-11-29"),
      lurah.served(), lurah.effective(), lurah.completed(),
    ]
    return steps
  }()
}
