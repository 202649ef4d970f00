import Casework
import TestSupport
import Testing

/// Who decides what about whom, when, and never twice.
struct DecidingDecisionTests {
  private static func ready(
    _ person: String = People.lurah,
    _ code: String = "PP94-5N-2",
    level: String? = nil,
    team: Bool = false,
    more: String = ""
  ) throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", People.report([person])))
    try office.run(Stories().decidable(code, level: level, team: team, more: more))
    return office
  }

  @Test func `nothing is imposed before examination and study`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    let steps = Stories().decidable("PP94-5N-2")
    for step in steps {
      let refusal = try #require(try office.refusal(of: Stories().decided("SEDANG-T1")))
      let expected: GuardCode =
        office.respondent(1)?.isExamined == true ? .assessmentBothParts : .examinationRequired
      #expect(refusal.cause.rule == expected)
      #expect(try office.refusal(of: Stories().cleared(by: "pj.wali/ppk")) != nil)
      try office.run(step)
    }
    #expect(try office.refusal(of: Stories().decided("SEDANG-T1")) == nil)
  }

  @Test func `finding nothing proven against the advice asks one reason for it`() throws {
    let office = try Self.ready(level: "sedang")
    func wanted(_ reasons: [String]) throws -> GuardCode? {
      let given = reasons.map { #""\#($0)":"alasan""# }.joined(separator: ",")
      return try office.refusal(
        of: Step(
          "2024-11-28",
          "pj.wali/ppk",
          "decision.not_proven",
          #"{"case":"K-2024-0001","r":1,"on":"2024-11-28","reason":"Saksi mencabut.","#
            + #""reasons":{\#(given)}}"#
        )
      )?.reasonWanted
    }
    var asked: [String] = []
    while let code = try wanted(asked), !asked.contains(code.rawValue) {
      asked.append(code.rawValue)
    }
    #expect(!asked.contains("DEPART-FROM-RECOMMENDATION"), "\(asked)")
    var decided = office
    let given = asked.map { #""\#($0)":"alasan""# }.joined(separator: ",")
    try decided.run(
      Step(
        "2024-11-28",
        "pj.wali/ppk",
        "decision.not_proven",
        #"{"case":"K-2024-0001","r":1,"on":"2024-11-28","reason":"Saksi mencabut.","#
          + #""reasons":{\#(given)}}"#
      )
    )
    // The reason stands under the rule that asks for it, as it would have been typed there.
    let kept = decided.respondent(1)?.decision?.reasons["DEPART-FROM-RECOMMENDATION"]
    #expect(kept?.value == "Saksi mencabut.")
  }

  @Test func `a closed option is refused with its own article`() throws {
    let office = try Self.ready()
    for code in ["RINGAN-1", "BERAT-1", "MORAL-TERBUKA", "NONASN-PHK", "PTDH-PARPOL"] {
      let refusal = try #require(try office.refusal(of: Stories().decided(code)))
      guard case .optionClosed(code, _) = refusal.cause else {
        Issue.record("\(code): \(refusal)")
        continue
      }
      #expect(!refusal.article.isEmpty)
    }
    #expect(try office.refusal(of: Stories().decided("OPSI"))?.cause == .optionUnknown("OPSI"))
  }

  struct Person: Sendable, CustomTestStringConvertible {
    var facts: String
    var code: String
    var option: String
    var impact: String?
    var entitled: Set<String>
    var testDescription: String { "\(option): \(entitled.sorted())" }
  }

  static let deciders = ["pj.wali/ppk", "camat/pejabat_berwenang", "kadis/pejabat_berwenang"]
  static let kelurahan = "Kel. Bukit Sari"

  /// Cells of the authority matrix of a town, by position and level.
  static let persons = [
    // Supervisor, medium: the head of service above him, or the PPK; camat is one step too low.
    Person(
      facts: People.lurah,
      code: "PP94-5N-2",
      option: "SEDANG-T1",
      entitled: ["pj.wali/ppk"]
    ),
    // The same in the head of service's own unit.
    Person(
      facts: People.lurah.replacing(kelurahan, with: "Dinas Contoh"),
      code: "PP94-5N-2",
      option: "SEDANG-T1",
      entitled: ["pj.wali/ppk", "kadis/pejabat_berwenang"]
    ),
    // Supervisor, light: the administrator above him.
    Person(
      facts: People.lurah,
      code: "PP94-3C",
      option: "RINGAN-2",
      impact: "unit",
      entitled: ["camat/pejabat_berwenang"]
    ),
    // Clerk, medium: the administrator, or the PPK.
    Person(
      facts: People.clerk,
      code: "PP94-5N-2",
      option: "SEDANG-T1",
      entitled: ["camat/pejabat_berwenang", "pj.wali/ppk"]
    ),
    // Functional, under agreement, medium: head of service or administrator of the unit.
    Person(
      facts: People.teacher,
      code: "PP94-5N-2",
      option: "SEDANG-1",
      entitled: ["kadis/pejabat_berwenang"]
    ),
    // Heavy: the PPK alone.
    Person(
      facts: People.clerk,
      code: "PP94-5N-3",
      option: "BERAT-2",
      entitled: ["pj.wali/ppk"]
    ),
  ]

  @Test(arguments: persons)
  func `only those the matrix names for person and level decide`(person: Person) throws {
    let impact = person.impact.map { #","impact":"\#($0)""# } ?? ""
    let office = try Self.ready(
      person.facts,
      person.code,
      team: true,
      more: impact
    )
    for who in Self.deciders {
      let refusal = try office.refusal(of: Stories().decided(person.option, by: who))
      if person.entitled.contains(who) {
        #expect(refusal == nil, "\(who)")
      } else {
        #expect(
          refusal?.cause.rule == .deciderNotEntitled,
          "\(who): \(String(describing: refusal))"
        )
      }
    }
    // Recommending is not deciding.
    for who in ["dewi/inspektorat", "sekda/ketua_satgas", "majelis/majelis"] {
      #expect(
        try office.refusal(of: Stories().decided(person.option, by: who))?.cause.rule == .role
      )
    }
    let recorder = try office.refusal(of: Stories().decided(person.option, by: "rina/bkd"))
    #expect(recorder?.cause == .sheetRequired)
  }

  @Test func `a contract measure is taken by the contract's holder alone`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.firstWorker]))
    )
    try office.run([Stories().verified("NONASN-01"), Stories().summoned()] + Stories().examined())
    let option = "NONASN-TEGURAN-TERTULIS"
    for who in ["pj.wali/ppk", "kadis/kepala_opd", "camat/pejabat_berwenang"] {
      #expect(
        try office.refusal(of: Stories().decided(option, by: who))?.cause == .contractHolderOnly
      )
      #expect(try office.refusal(of: Stories().cleared(by: who))?.cause == .contractHolderOnly)
    }
    #expect(try office.refusal(of: Stories().decided(option, by: "camat/kepala_opd")) == nil)
    #expect(
      try office.refusal(of: Stories().decided("SEDANG-T1", by: "camat/kepala_opd"))?.cause.rule
        == .optionClosed
    )
  }

  @Test func `one person is punished once, whatever the second decision says`() throws {
    var office = try Self.ready()
    try office.run(Stories().decided("SEDANG-T1"))
    let on = try Law.date("2024-11-28")
    for step in [
      Stories().decided("SEDANG-T2"), Stories().decided("SEDANG-T1"),
      Stories().cleared(by: "pj.wali/ppk"), Stories().dropped("2024-11-28", by: "pj.wali/ppk"),
    ] {
      #expect(try office.refusal(of: step)?.cause == .oneSanction(on))
    }
  }

  @Test func `who examined signs neither a heavy sanction nor a decision of the PPK`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    try office.run([Stories().verified("PP94-5N-3"), Stories().formedTeam(), Stories().summoned()])
    try office.run(Stories().examined(by: "pj.wali") + Stories().studied(["PP94-5N-3"]))
    #expect(try office.refusal(of: Stories().decided("BERAT-2"))?.cause == .examinerDecides)
  }

  @Test func `a heavy sanction needs a team formed before the examination`() throws {
    var without = try Self.ready(People.lurah, "PP94-5N-3")
    #expect(try without.refusal(of: Stories().decided("BERAT-2"))?.cause == .teamRequired)
    try without.run(Stories().formedTeam(day: "2024-11-28"))
    #expect(try without.refusal(of: Stories().decided("BERAT-2"))?.cause == .teamRequired)
    let with = try Self.ready(People.lurah, "PP94-5N-3", team: true)
    #expect(try with.refusal(of: Stories().decided("BERAT-2")) == nil)
  }

  @Test func `a departure asks a reason under its own code`() throws {
    // Of this row no level is fixed, so one may be advised and another imposed.
    let office = try Self.ready(People.lurah, "PP94-5N-1", level: "berat")
    func wanted(_ reasons: String) throws -> GuardCode? {
      try office.refusal(of: Stories().decided("SEDANG-1", reasons: reasons))?.reasonWanted
    }
    var given: [String] = []
    var asked: Set<GuardCode> = []
    while let code = try wanted("{" + given.joined(separator: ",") + "}") {
      #expect(asked.insert(code).inserted)
      given.append(#""\#(code.rawValue)":"alasan""#)
    }
    #expect(asked.contains(.transitionalSedang))
    #expect(asked.contains(.departFromRecommendation))
    let last = Stories().decided("SEDANG-1", reasons: "{" + given.joined(separator: ",") + "}")
    #expect(try office.refusal(of: last) == nil)
  }

  @Test func `an acting official's capacity and letter stand in the decision`() throws {
    var office = try Self.ready()
    try office.run(Stories().decided("SEDANG-T1"))
    let decision = try #require(office.respondent(1)?.decision)
    #expect(decision.capacity == .pj)
    #expect(decision.title == "Pj Wali Kota")
    #expect(decision.appointment?.number == "100.2.1.3-5771/2023")
    #expect(decision.authority.contains("PP 94"))
    #expect(decision.measure?.code == "SEDANG-T1")
    #expect(decision.measure?.text.isEmpty == false)
  }

  @Test func `a decision is not dated before what it rests on`() throws {
    let office = try Self.ready()
    for day in ["2024-10-18", "2024-11-05"] {
      let step = Stories().decided("SEDANG-T1")
      let early = Step(
        step.day,
        step.who,
        step.name,
        step.statement.replacing(#""on":"2024-11-28""#, with: #""on":"\#(day)""#)
      )
      #expect(try office.refusal(of: early)?.cause.rule == .dateOrder, "\(day)")
    }
  }

  @Test func `what either part of the study cites is weighed together`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    try office.run([Stories().verified("PP94-5N-2"), Stories().formedTeam(), Stories().summoned()])
    try office.run(Stories().examined())
    try office.run([
      Stories().written("bkd", by: "rina/bkd", codes: ["PP94-5N-3"]),
      Stories().reviewed("bkd", by: "agus/bkd"),
      Stories().written("inspektorat", by: "irfan/inspektorat", codes: ["PP94-5N-2"]),
      Stories().reviewed("inspektorat", by: "dewi/inspektorat"),
    ])
    #expect(try office.refusal(of: Stories().decided("SEDANG-T1")) == nil)
    #expect(try office.refusal(of: Stories().decided("BERAT-2")) == nil)
    #expect(try office.refusal(of: Stories().decided("RINGAN-1"))?.cause.rule == .optionClosed)
  }

  @Test func `what follows a decision keeps its order`() throws {
    var office = try Self.ready()
    #expect(try office.refusal(of: Stories().numbered())?.cause == .decisionMissing)
    #expect(try office.refusal(of: Stories().served())?.cause.rule == .stage)
    try office.run(Stories().decided("SEDANG-T1"))
    #expect(try office.refusal(of: Stories().numbered("2024-11-27"))?.cause.rule == .dateOrder)
    #expect(try office.refusal(of: Stories().served("2024-11-27"))?.cause.rule == .dateOrder)
    #expect(try office.refusal(of: Stories().effective())?.cause.rule == .stage)
    #expect(try office.refusal(of: Stories().completed())?.cause.rule == .stage)
    try office.run([Stories().numbered(), Stories().served()])
    #expect(try office.refusal(of: Stories().numbered())?.cause.rule == .alreadyDone)
    #expect(
      try office.refusal(of: Stories().effective("2025-01-02"))?.cause
        == .notYet(try Law.date("2025-01-03"))
    )
    try office.run([Stories().effective(), Stories().completed()])
    #expect(office.row(1)?.stage == .completed)
    #expect(try office.refusal(of: Stories().completed())?.cause == .ended(.completed))
  }
}
