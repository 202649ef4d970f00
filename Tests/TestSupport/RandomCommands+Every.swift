package import Casework

// A command of any kind at all, so that no kind is left out of what must hold whoever asks.

extension RandomCommands {
  /// A command of a kind chosen at random about this respondent; the office's own leave it aside.
  package static func any(
    _ row: RespondentRow,
    in office: MemoryOffice,
    _ generator: inout SeededGenerator
  ) -> Step {
    let isFitting = Bool.random(using: &generator)
    let names = isFitting ? fitting(row) : Command.Name.allCases
    let name = names[Int.random(in: 0..<names.count, using: &generator)]
    return of(name, row, in: office, &generator)
  }

  /// Kinds of commands that may come at the step a respondent stands at, and are seldom drawn else.
  private static func fitting(_ row: RespondentRow) -> [Command.Name] {
    switch row.stage {
    case .intake, .verification: [.finishVerification, .checkCompleteness, .positionPerson]
    case .clarification, .examination, .membershipProof:
      [
        .openExamination, .stateWitness, .holdClarification, .fixLevel, .attachEvidence,
        .handleEvidence, .recheckEvidence, .redactEvidence, .handCopies,
      ]
    case .assessment:
      [
        .addStatement, .reportExamination, .chooseTrack, .fixLevel, .beginRelease, .endRelease,
        .formPanel,
      ]
    case .ethicsHearing: [.formPanel, .hearEthics, .chooseTrack]
    case .decision:
      [
        .passDecision, .deferDecision, .returnDecision, .chooseTrack, .replaceSuperior,
        .beginRelease, .endRelease, .sendProposal, .answerProposal, .recordStep,
      ]
    case .service: [.callService, .recordService, .numberDecree]
    case .appealWindow: [.fileAppeal, .answerAppeal, .decideAppeal, .recordLawsuit]
    case .inForce: [.beginExecution, .recordUpload, .complete]
    case .completed, .notProven: [.recordRehabilitation, .recordOversight, .reportFollowUp]
    case .discontinued, .transferred: [.forwardCase]
    }
  }

  /// A command of this kind.
  ///
  /// The switch is exhaustive: a new kind of command must be drawn here too.
  package static func of(
    _ name: Command.Name,
    _ row: RespondentRow,
    in office: MemoryOffice,
    _ generator: inout SeededGenerator
  ) -> Step {
    let story = Stories(row.id.file.description, row.id.ordinal)
    let scene = Draw(row: row, office: office, number: Int.random(in: 0..<1000, using: &generator))
    switch name {
    case .enrolActor, .appointActor, .proposeRule, .confirmRule, .withdrawRule, .leaveOffice,
      .handOver, .recordPledge, .recordCircular, .acknowledgeCircular, .setCeiling, .commitAid,
      .recordBreach, .notifyBreach, .recordTip, .checkTip, .assignTip:
      return scene.ofOffice(name)
    case .secludeCase, .declareConflict, .succeedConflict, .withdrawConflict, .attachEvidence,
      .handleEvidence, .redactEvidence, .recheckEvidence, .answerDuplicate, .mergeReports,
      .recordFinding,
      .checkCompleteness, .recordDisposition, .forwardCase, .withdrawReport, .sendLetter,
      .receiveLetter, .acknowledgeLetter, .correct:
      return scene.ofCase(name)
    case .fixLevel, .beginWaiting, .endWaiting, .inviteClarification, .holdClarification,
      .openExamination, .reopenExamination, .addStatement, .stateWitness, .reportExamination,
      .beginRelease, .endRelease, .formPanel, .chooseTrack, .recordCrime, .proveMembership,
      .hearEthics:
      return scene.beforeDecision(name)
    case .returnDecision, .deferDecision, .passDecision, .replaceSuperior, .linkPerson,
      .positionPerson, .discontinue, .issueLetter, .callService, .answerAppeal, .decideAppeal,
      .recordLawsuit, .beginExecution, .recordUpload, .recordOversight, .recordRehabilitation,
      .handCopies:
      return scene.afterStudy(name)
    case .recordStep: return scene.sideStep()
    case .sendProposal: return scene.proposed()
    case .answerProposal: return scene.proposalAnswered()
    case .registerReport:
      return Step("2024-10-25", "budi/satgas", name.rawValue, People.report([People.clerk]))
    case .recordRecommendation: return story.recommended()
    case .finishVerification:
      return scene.isEven ? story.verified(scene.openCode) : scene.ofCase(name)
    case .formTeam: return story.formedTeam()
    case .issueSummons: return story.summoned()
    case .recordAttendance: return story.came()
    case .answerStatement: return story.examined()[1]
    case .closeStatement: return story.examined()[2]
    case .writeAssessment: return story.studied(scene.codes)[0]
    case .reviewAssessment: return story.reviewed("inspektorat", by: "dewi/inspektorat")
    case .imposeSanction: return story.decided("SEDANG-T1")
    case .decideNotProven: return story.cleared(by: "pj.wali/ppk")
    case .numberDecree: return story.numbered()
    case .recordService: return story.served()
    case .fileAppeal: return story.objected("2024-12-20")
    case .takeEffect: return story.effective()
    case .complete: return story.completed()
    case .reportFollowUp: return story.reportedBack()
    }
  }
}

/// What a command drawn at random is about.
struct Draw {
  let row: RespondentRow
  let office: MemoryOffice
  /// Tells drawn texts apart.
  let number: Int

  var file: RecordID { row.id.file }
  var one: String { #""case":"\#(file)","r":\#(row.id.ordinal)"# }
  private var list: String { #""case":"\#(file)","r":[\#(row.id.ordinal)]"# }
  private var inCase: String { #""case":"\#(file)""# }
  var respondent: RespondentFile? { office.files[file]?.respondent(row.id.ordinal) }
  private var story: Stories { Stories(file.description, row.id.ordinal) }

  var isEven: Bool { number % 2 == 0 }

  /// An article with no level of its own, or a form that reads two ways.
  var openCode: String { number % 4 == 0 ? "PP94-5N-1" : "SKB22-D-01" }

  /// What verification cited, or an article whose level no text fixes.
  var codes: [String] { row.violations.isEmpty ? ["PP94-5N-1"] : row.violations }

  func step(_ day: String, _ who: String, _ name: Command.Name, _ d: String) -> Step {
    Step(day, who, name.rawValue, "{\(d)}")
  }

  func letter(_ number: String, _ day: String) -> String {
    #""letter":{"number":"\#(number)","date":"\#(day)"}"#
  }

  // MARK: The office

  func ofOffice(_ name: Command.Name) -> Step {
    let day = "2024-11-08"
    let tip = office.index.tips.keys.sorted().last?.description ?? "I-2024-0001"
    let proposal = office.office.proposals.last?.number ?? 1
    switch name {
    case .enrolActor:
      let d =
        #""actor":"baru.\#(number)","name":"Baru","roles":["auditor"],"sign":"","seal":"""#
      return step(day, "admin/admin", name, d)
    case .appointActor:
      let d =
        #""actor":"audit","title":"Auditor","class":"administrator","units":["Lain"],"#
        + #""capacity":"definitif","from":"\#(day)""#
      return step(day, "admin/admin", name, d)
    case .proposeRule:
      // Days far ahead: what is adopted meanwhile moves no clock of these stories.
      let date = "2031-0\(1 + number % 9)-1\(number % 10)"
      return RuleSteps.propose(RuleSteps.holiday(date, "Libur"), from: date, day: day)
    case .confirmRule: return RuleSteps.confirm(proposal, day: day)
    case .withdrawRule: return RuleSteps.withdraw(proposal, day: day)
    case .leaveOffice:
      let second = #""actor":"baru.\#(number)","from":"\#(day)","reason":"Pindah.""#
      return step(day, "admin/admin", name, second.replacing("baru.\(number)", with: newest))
    case .handOver:
      let d = #""from":"audit","to":"joko","on":"\#(day)","reason":"Pindah.""#
      return step(day, "sekda/ketua_satgas", name, d)
    case .recordPledge:
      let d =
        #""date":"2024-11-04","unit":"Unit \#(number)","leader":"Kepala","present":40,"absent":2"#
      return step(day, "budi/satgas", name, d)
    case .recordCircular:
      let d =
        #"\#(letter("SE/1", "2024-11-01")),"subject":"Netralitas","#
        + #""to":["Dinas Contoh"]"#
      return step(day, "sari/sekretariat", name, d)
    case .acknowledgeCircular:
      let d = #""letter":"SE/1","unit":"Dinas Contoh","on":"\#(day)""#
      return step(day, "sari/sekretariat", name, d)
    case .setCeiling:
      let d = #""year":2024,"amount":900000000,\#(letter("DPA/1", "2024-01-02"))"#
      return step(day, "sari/sekretariat", name, d)
    case .commitAid:
      let d =
        #""year":2024,"amount":1000,"provider":"LKBH","on":"\#(day)",\#(inCase),"#
        + #""note":"Pendampingan.""#
      return step(day, "sari/sekretariat", name, d)
    case .recordBreach, .notifyBreach: return breach(name)
    case .recordTip:
      let d = #""source":"warga","received":"\#(day)","title":"Kabar","what":"Ada kabar.""#
      return step(day, "budi/satgas", name, d)
    case .checkTip:
      let d = #""tip":"\#(tip)","outcome":"benar","on":"\#(day)","note":"Diperiksa.""#
      return step(day, "budi/satgas", name, d)
    default:
      let d = #""tip":"\#(tip)","to":["budi"],"order":{"number":"ST/1","date":"\#(day)"}"#
      return step(day, "sekda/ketua_satgas", name, d)
    }
  }

  /// An official who does nothing in these stories.
  private var newest: String {
    office.office.actors.keys.map(\.text).filter { $0.hasPrefix("baru.") }.sorted().last ?? "baru.0"
  }

  // MARK: The case

  func ofCase(_ name: Command.Name) -> Step {
    let day = "2024-11-08"
    let other = office.index.cases.keys.sorted().first { $0 != file } ?? file
    let report = office.files[file]?.reports.last?.id.description ?? "L-2024-0001"
    let evidence = office.files[file]?.evidence.last?.number ?? 1
    let sent = office.files[file]?.correspondence.letters.last?.number ?? 1
    switch name {
    case .secludeCase:
      let all = office.office.actors.keys.sorted().map { #""\#($0)""# }.joined(separator: ",")
      let d = #"\#(inCase),"secrecy":\#(number % 2),"allowed":[\#(all)],"reason":"Peka.""#
      return step(day, "sekda/ketua_satgas", name, d)
    case .declareConflict:
      return step(day, "joko/satgas", name, #"\#(inCase),"kind":"ada","relation":"Sepupu.""#)
    case .succeedConflict:
      let d = #"\#(inCase),"replaces":"joko","successor":"budi",\#(letter("G/1", day))"#
      return step(day, "sari/sekretariat", name, d)
    case .withdrawConflict:
      let d = #"\#(inCase),"actor":"joko","on":"\#(day)","reason":"Keliru.""#
      return step(day, "sekda/ketua_satgas", name, d)
    case .attachEvidence:
      let d =
        #"\#(inCase),"kind":"url","form":"tangkapan","title":"Unggahan","#
        + #""url":"https://contoh.id/\#(number)","acquired":"2024-10-26""#
      return step(day, "budi/satgas", name, d)
    case .handleEvidence:
      let d =
        #"\#(inCase),"evidence":\#(evidence),"kind":"dilihat","on":"\#(day)","purpose":"Kajian.""#
      return step(day, "dewi/inspektorat", name, d)
    case .redactEvidence:
      let hash = Stories.hash
      let d =
        #"\#(inCase),"evidence":\#(evidence),"item":{"sha256":"\#(hash)","size":3,"#
        + #""stored":"\#(hash)"},"what":"Wajah.","reason":"Privasi.""#
      return step(day, "budi/satgas", name, d)
    case .recheckEvidence:
      let d = #"\#(inCase),"evidence":\#(evidence),"online":false,"on":"\#(day)""#
      return step(day, "budi/satgas", name, d)
    case .answerDuplicate:
      let d = #"\#(inCase),"with":"\#(other)","kind":"teks","answer":"terkait""#
      return step(day, "budi/satgas", name, d)
    case .mergeReports:
      let alone = office.index.reports.values.filter { $0.file == other }.map(\.id).sorted().first
      let d = #"\#(inCase),"reports":["\#(alone?.description ?? report)"],"reason":"Sama.""#
      return step(day, "sari/sekretariat", name, d)
    case .recordFinding:
      let d =
        #"\#(inCase),"kind":"LP",\#(letter("B/1", day)),"received":"\#(day)","addressee":"ppk","#
        + #""form":"asli","studyAttached":false,"items":[{"r":\#(row.id.ordinal),"#
        + #""outcome":"hukum_lainnya"}]"#
      return step(day, "sari/sekretariat", name, d)
    case .finishVerification:
      let d = #"\#(list),"outcome":"bukan_kewenangan","on":"\#(day)""#
      return step(day, "budi/satgas", name, d)
    case .checkCompleteness:
      return step(day, "budi/satgas", name, #"\#(inCase),"on":"\#(day)","missing":[]"#)
    case .recordDisposition:
      let d =
        #"\#(inCase),"agenda":"7","on":"\#(day)","by":"sekda","to":["budi"],"instruction":"Urus.""#
      return step(day, "sari/sekretariat", name, d)
    case .forwardCase:
      let d =
        #"\#(list),"to":"gubernur",\#(letter("S/3", day)),"on":"\#(day)","reason":"Provinsi.""#
      return step(day, "sari/sekretariat", name, d)
    case .withdrawReport:
      let d = #"\#(inCase),"report":"\#(report)","on":"\#(day)","reason":"Diminta.""#
      return step(day, "sari/sekretariat", name, d)
    case .sendLetter:
      let d =
        #"\#(inCase),"to":"bawaslu","matter":"permintaan_keterangan","channel":"surat","#
        + #"\#(letter("S/2", day)),"on":"\#(day)""#
      return step(day, "sari/sekretariat", name, d)
    case .receiveLetter:
      let d =
        #"\#(inCase),"from":"bawaslu","matter":"jawaban","channel":"surat","#
        + #"\#(letter("B/2", day)),"received":"\#(day)","form":"asli""#
      return step(day, "sari/sekretariat", name, d)
    case .acknowledgeLetter:
      let d = #"\#(inCase),"letter":\#(sent),"receipt":{"by":"Loket","on":"\#(day)"}"#
      return step(day, "sari/sekretariat", name, d)
    default:
      let held = respondent?.facts.position.value ?? "jabatan"
      let d =
        #""record":"\#(file)","r":\#(row.id.ordinal),"field":"jabatan","old":"\#(held)","#
        + #""new":"jabatan \#(number)","reason":"Salah ketik.""#
      return step(day, "budi/satgas", name, d)
    }
  }

  // MARK: Before the decision

  func beforeDecision(_ name: Command.Name) -> Step {
    let day = "2024-11-15"
    let reason = #""on":"2024-11-22","reason":"Perlu.""#
    switch name {
    case .fixLevel:
      let d =
        #"\#(one),"violation":"\#(codes[0])","level":"sedang","from":"bkn",\#(letter("R/2", day))"#
      return step(day, "rina/bkd", name, d)
    case .beginWaiting:
      let d = #"\#(list),"on":"bawaslu","since":"\#(day)","reason":"Hasil.""#
      return step(day, "budi/satgas", name, d)
    case .endWaiting:
      let on = row.waiting?.on.rawValue ?? "bawaslu"
      return step(day, "budi/satgas", name, #"\#(list),"on":"\#(on)","since":"\#(day)""#)
    case .inviteClarification:
      let d =
        #"\#(list),\#(letter("U/1", day)),"meeting":{"date":"2024-11-18","time":"09.00","#
        + #""place":"Aula"}"#
      return step(day, "budi/satgas", name, d)
    case .holdClarification:
      let d = #"\#(one),"on":"\#(day)","present":true,"summary":"Menjelaskan.""#
      return step(day, "budi/satgas", name, d)
    case .openExamination:
      let d =
        #"\#(one),"on":"\#(day)","mode":"tatap_muka","closed":true,"examiners":["dewi"]"#
      return step(day, "dewi/tim_pemeriksa", name, d)
    case .reopenExamination: return step("2024-11-26", "dewi/inspektorat", name, "\(one),\(reason)")
    case .addStatement:
      let d =
        #"\#(one),"on":"\#(day)","by":"terperiksa","text":"Saya lupa.","signed":true,"#
        + #""reasons":{"STATEMENT-WINDOW":"Diminta."}"#
      return step(day, "dewi/tim_pemeriksa", name, d)
    case .stateWitness:
      let d =
        #"\#(list),"on":"\#(day)","name":"Saksi","summary":"Melihat.","signed":true,"#
        + #""examiners":["dewi"]"#
      return step(day, "dewi/tim_pemeriksa", name, d)
    case .reportExamination:
      let d =
        #"\#(one),\#(letter("LHP/1", day)),"findings":"Hadir.","recommendation":"Sedang.""#
      return step(day, "dewi/tim_pemeriksa", name, d)
    case .beginRelease:
      let d =
        #"\#(one),"from":"2024-11-26",\#(letter("P", "2024-11-26")),"deputy":"D","reason":"R","#
        + #""reasons":{"RELEASE-HEAVY-ONLY":"a"}"#
      return step("2024-11-26", "rina/bkd", name, d)
    case .endRelease:
      let d = #"\#(one),"on":"2024-11-27","reason":"R""#
      return step("2024-11-27", "rina/bkd", name, d)
    case .formPanel:
      let d =
        #"\#(list),"decree":{"number":"MKE/1","date":"\#(day)"},"members":[{"name":"Ketua","#
        + #""class":"jpt_pratama","chair":true}],"reasons":{"PANEL-SIZE":"Belum cukup."}"#
      return step(day, "sari/sekretariat", name, d)
    case .chooseTrack:
      let track = row.track == .ethics ? "discipline" : "ethics"
      return step(
        "2024-11-26",
        "dewi/inspektorat",
        name,
        #"\#(one),"track":"\#(track)",\#(reason)"#
      )
    case .recordCrime:
      let d =
        #"\#(one),"violation":"PIL-71-1","state":"diteruskan","body":"gakkumdu","on":"\#(day)","#
        + #""reasons":{"CRIME-POSITION":"a"}"#
      return step(day, "sari/sekretariat", name, d)
    case .proveMembership:
      let d = #"\#(one),"proof":"kta","since":"2023-05-01""#
      return step(day, "dewi/inspektorat", name, d)
    default:
      let d =
        #"\#(one),"panel":{"number":"S","date":"\#(day)"},"on":"\#(day)","proof":"terbukti","#
        + #""note":"Ya.","reasons":{"PANEL-FIRST":"a"}"#
      return step(day, "majelis/majelis", name, d)
    }
  }

  // MARK: From the study on

  func afterStudy(_ name: Command.Name) -> Step {
    let day = "2024-11-26"
    let decider = row.track == .contract ? "camat/kepala_opd" : "pj.wali/ppk"
    let heavier = respondent?.decision?.measure?.code == "SEDANG-T1" ? "SEDANG-T2" : "SEDANG-T1"
    let ruler = respondent.flatMap { respondent in
      respondent.appeal.flatMap {
        office.law.remedyRow(
          $0.entry.kind,
          against: respondent,
          office: office.office,
          on: $0.entry.filed
        )
      }
    }
    switch name {
    case .returnDecision:
      return step(day, decider, name, #"\#(one),"to":"kajian","on":"\#(day)","reason":"Kurang.""#)
    case .deferDecision:
      let d =
        #"\#(one),"on":"\#(day)","until":"2024-12-02","reason":"Menunggu.","#
        + #""reasons":{"DEFERRAL-LIMIT":"a"}"#
      return step(day, decider, name, d)
    case .passDecision:
      let d = #"\#(one),"to":"camat","level":"ringan","on":"\#(day)","reason":"Wewenangnya.""#
      return step(day, "pj.wali/ppk", name, d)
    case .replaceSuperior:
      let d =
        #"\#(one),"superior":"kadis","by":"pj.wali","ground":"berhalangan",\#(letter("G/2", day)),"#
        + #""reason":"Sakit.""#
      return step(day, "rina/bkd", name, d)
    case .linkPerson:
      let facts = People.person("Atasan \(number)", "PNS", "jpt_pratama", "Dinas Lain")
      let d =
        #"\#(inCase),"about":\#(row.id.ordinal),"relation":"atasan_membiarkan","knew":"2024-10-20","#
        + #""facts":\#(facts),"note":"Tahu.""#
      return step(day, "budi/satgas", name, d)
    case .positionPerson:
      let status = respondent?.facts.status.rawValue ?? "PNS"
      let held = respondent?.facts.positionClass.rawValue ?? "pelaksana"
      let unit = respondent?.facts.unit.value ?? "Dinas Contoh"
      let d =
        #"\#(one),"from":"2024-11-01","status":"\#(status)","class":"\#(held)","#
        + #""position":"jabatan","unit":"\#(unit)""#
      return step(day, "rina/bkd", name, d)
    case .discontinue: return story.dropped("2024-11-26")
    case .issueLetter:
      let isReceipt = number % 2 == 0
      let report = office.files[file]?.reports.last?.id.description ?? "L-2024-0001"
      let paper = story.issued(
        isReceipt ? "tanda_terima" : "panggilan_1",
        by: isReceipt ? "budi/satgas" : "dewi/tim_pemeriksa",
        head: office.lines.count,
        more: isReceipt ? #","report":"\#(report)","reasons":{"PAPER-AGAIN":"a"}"# : ""
      )
      guard isReceipt else { return paper }
      return Step(
        paper.day,
        paper.who,
        paper.name,
        paper.statement.replacing(#""r":[\#(row.id.ordinal)],"#, with: "")
      )
    case .handCopies: return story.copied("2024-12-20")
    case .callService: return story.called("2024-11-29", for: "2024-12-02")
    case .answerAppeal: return story.answered("2024-12-30")
    case .decideAppeal:
      let outcome = ["memperkuat", "mengubah", "membatalkan"][number % 3]
      return story.ruled(
        outcome,
        "2025-01-20",
        option: outcome == "mengubah" ? heavier : nil,
        body: ruler?.ruledBy.rawValue ?? "ppk"
      )
    case .recordLawsuit:
      guard respondent?.aftermath.openLawsuit == nil else {
        return story.judged("2025-02-03", number % 2 == 0 ? "ditolak" : "dikabulkan")
      }
      return story.sued("2025-01-27", more: #","reasons":{"REMEDY-FIRST":"a"}"#)
    case .beginExecution: return story.executed(from: "2025-01-03")
    case .recordUpload: return story.uploaded("2025-01-06")
    case .recordOversight:
      let measures = ["peringatan", "teguran", "blokir", "buka_blokir", "batal_sk"]
      return story.overseen(measures[number % 5], "2024-12-12", more: #","note":"Keliru.""#)
    default: return story.restored("2025-01-24")
    }
  }
}
