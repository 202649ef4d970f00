import Casework
import TestSupport
import Testing

/// Random commands, right and wrong, against what must hold whoever asks.
struct CommandSequenceTests {
  private static let people = [
    People.lurah, People.clerk, People.teacher, People.firstWorker, People.secondWorker,
  ]
  private static let codes = [
    "PP94-5N-2", "PP94-5N-3", "PP94-3C", "NONASN-01", "SKB22-KE-01", "SKB22-D-05",
  ]
  private static let options = [
    "SEDANG-T1", "SEDANG-1", "BERAT-2", "RINGAN-2", "NONASN-TEGURAN-TERTULIS", "NONASN-PHK",
    "MORAL-TERBUKA", "PTDH-PARPOL", "PHK-PPPK-BERAT",
  ]
  private static let deciders = [
    "pj.wali/ppk", "camat/pejabat_berwenang", "camat/kepala_opd", "kadis/pejabat_berwenang",
    "kadis/kepala_opd", "dewi/inspektorat", "sekda/ketua_satgas",
  ]

  /// A command somebody could give next: mostly the one that fits, sometimes any.
  private static func step(in office: MemoryOffice, _ generator: inout SeededGenerator) -> Step {
    func any<Value>(_ values: [Value], _ fallback: Value) -> Value {
      values.randomElement(using: &generator) ?? fallback
    }
    let rows = office.index.rows
    guard rows.count < 6 || Int.random(in: 0..<90, using: &generator) == 0,
      Int.random(in: 0..<6, using: &generator) == 0 || rows.isEmpty
    else {
      let row = rows[Int.random(in: 0..<max(1, rows.count), using: &generator)]
      return next(row, in: office, &generator)
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
    let every =
      [
        story.verified(code), story.formedTeam(), story.summoned(),
        story.summoned("2024-11-07", for: "2024-11-15"), story.came(present: isPresent),
        story.written(
          part,
          by: one,
          codes: row.violations.isEmpty ? [code] : row.violations,
          more: impact
        ),
        story.reviewed(part, by: one), story.numbered(), story.served(), story.effective(),
        story.completed(), story.recommended(), story.reportedBack(), story.objected("2024-12-20"),
        Step(
          "2024-11-06",
          "dewi/inspektorat",
          "membership.prove",
          #"{"case":"\#(row.id.file)","r":\#(row.id.ordinal),"proof":"kta","since":"2023-05-01"}"#
        ),
        Step(
          "2024-11-25",
          "majelis/majelis",
          "ethics.hear",
          #"{"case":"\#(row.id.file)","r":\#(row.id.ordinal),"panel":{"number":"S","date":"2024-11-22"},"#
            + #""on":"2024-11-25","proof":"terbukti","note":"Ya."}"#
        ),
      ] + story.examined() + decisions + turns(row.id, by: decider)
    guard Int.random(in: 0..<4, using: &generator) > 0 else {
      return every.randomElement(using: &generator) ?? story.served()
    }
    let open = openOptions(row, in: office)
    let likely =
      open.randomElement(using: &generator).map { story.decided($0, by: decider) }
      ?? decisions[0]
    let fitting: [Step] =
      switch row.stage {
      case .intake, .verification: [story.verified(code)]
      case .clarification, .examination: examination(row, in: office, isPresent: isPresent)
      case .membershipProof: [every[14]]
      case .ethicsHearing: [every[15]]
      case .assessment: [every[5], every[6]]
      case .decision: [decisions[0], decisions[0], likely, likely, likely, decisions[1]]
      case .service: [story.numbered(), story.served()]
      case .appealWindow: [story.effective(), story.objected("2024-12-20")]
      case .inForce: [story.completed()]
      case .completed, .notProven, .discontinued, .transferred: decisions
      }
    return fitting.randomElement(using: &generator) ?? story.served()
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `random commands never break what must hold`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var office = try MemoryOffice.staffed(law: Law.book())
    var accepted = 0
    for _ in 0..<700 {
      let step = Self.step(in: office, &generator)
      let before = office
      let drafts: [DraftEvent]
      do {
        drafts = try office.run(step)
      } catch is Refusal {
        continue
      }
      accepted += 1
      try check(drafts, by: step, before: before, after: office)
    }
    #expect(accepted > 80, "too few commands were accepted to show anything: \(accepted)")
    let decided = office.files.values.flatMap(\.respondents).filter { $0.decision != nil }
    #expect(decided.count > 2)
    for row in office.index.rows {
      #expect(office.files[row.id.file]?.respondent(row.id.ordinal)?.row == row)
    }
    #expect(try office.replayed(office.lines.count) == office)
  }

  private func check(
    _ drafts: [DraftEvent],
    by step: Step,
    before: MemoryOffice,
    after: MemoryOffice
  ) throws {
    for draft in drafts {
      guard case .decisionTaken(let decision) = draft.event, let file = draft.stream.record else {
        continue
      }
      let respondent = try #require(before.files[file]?.respondent(decision.respondent))
      #expect(respondent.decision == nil)
      let track = respondent.row.track ?? .discipline
      switch track {
      case .discipline, .disciplinePPPK:
        #expect(respondent.statement != nil || respondent.missedTwice)
      case .contract:
        #expect(
          respondent.isExamined || respondent.clarifications.contains { $0.isPresent }
        )
      case .party: #expect(respondent.membership != nil)
      case .ethics: #expect(respondent.hearing != nil)
      case .notOurs: Issue.record("decided on a matter of others")
      }
      try checkAuthority(decision, step, respondent, after)
    }
  }

  /// The matrix read anew, without the code under test.
  private func checkAuthority(
    _ decision: DecisionTaken,
    _ step: Step,
    _ respondent: RespondentFile,
    _ office: MemoryOffice
  ) throws {
    let acting = try MemoryOffice.acting(step.who)
    #expect(decision.decider == acting.actor)
    if respondent.facts.status == .nonASN {
      #expect(acting.role == .contractHolder)
      #expect(respondent.facts.contract?.holder == acting.actor)
      return
    }
    #expect([.ppk, .punishing].contains(acting.role))
    guard let level = decision.level else { return }
    if [.berat, .ptdh, .moral].contains(level) { #expect(acting.role == .ppk) }
    if acting.role == .punishing {
      let record = office.office.actors[acting.actor]
      #expect(
        record?.appointments.contains { $0.units.contains(respondent.facts.unit.shown) } == true
      )
    }
    if level == .berat {
      #expect(!respondent.examiners.contains(acting.actor))
    }
  }
}
