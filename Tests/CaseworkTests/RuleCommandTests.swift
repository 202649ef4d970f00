import Casework
import TestSupport
import Testing

/// The law of an office: two people change it, from a day on, and nothing decided moves.
struct RuleCommandTests {
  private static func office(_ people: [String] = [People.lurah]) throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", People.report(people)))
    return office
  }

  @Test func `nobody adopts a rule alone`() throws {
    var office = try Self.office()
    try office.run(RuleSteps.propose(RuleSteps.deadline(days: 10), from: "2024-11-04"))
    #expect(office.office.proposals.map(\.number) == [1])
    let own = try #require(
      try office.refusal(of: RuleSteps.confirm(1, by: "sari/sekretariat"))
    )
    #expect(own.cause == .ruleOwnProposal(1))
    #expect(own.rule == "TWO-PEOPLE")
    #expect(try office.refusal(of: RuleSteps.confirm(2))?.rule == "NUMBER-UNKNOWN")
    #expect(try office.refusal(of: RuleSteps.confirm(1, by: "budi/satgas"))?.rule == "ROLE")
    #expect(office.law == (try Law.book()))

    try office.run(RuleSteps.confirm(1))
    #expect(office.office.proposals.isEmpty)
    #expect(office.office.rules.map(\.confirmer.text) == ["rina"])
    #expect(try office.refusal(of: RuleSteps.confirm(1)) != nil)
  }

  @Test func `a proposal can be withdrawn and its number is not used again`() throws {
    var office = try Self.office()
    try office.run(RuleSteps.propose(RuleSteps.deadline(days: 10), from: "2024-11-04"))
    try office.run(RuleSteps.withdraw(1))
    #expect(try office.refusal(of: RuleSteps.confirm(1)) != nil)
    try office.run(RuleSteps.propose(RuleSteps.deadline(days: 9), from: "2024-11-04"))
    #expect(office.office.proposals.map(\.number) == [2])
  }

  @Test func `an adopted deadline counts for clocks that start from its day on`() throws {
    var office = try Self.office([People.lurah, People.clerk])
    let (first, second) = (Stories(), Stories("K-2024-0001", 2))
    try office.run([first.verified("PP94-5N-2"), second.verified("PP94-5N-2")])
    try office.run(first.recommended("2024-11-07"))
    try office.run(
      RuleSteps.adopt(1, RuleSteps.deadline(days: 5), from: "2024-11-11", day: "2024-11-08")
    )
    try office.run(second.recommended("2024-11-11"))
    let law = office.law
    let calendar = law.workCalendar(region: Law.region)
    func due(_ ordinal: Int) -> [CalendarDate] {
      office.row(ordinal)?.readings(on: office.today, law: law, calendar: calendar)
        .map(\.due.date) ?? []
    }
    #expect(due(1) == [try Law.date("2024-11-28")])
    #expect(due(2) == [try Law.date("2024-11-18")])
    #expect(office.respondent(2)?.frozen.first?.length?.number == 5)
    // An earlier moment of the log has the law it had.
    let before = try office.replayed(office.lines.count - 2)
    #expect(before.law == (try Law.book()))
    #expect(before.respondent(1)?.frozen.first?.length?.number == 14)
  }

  @Test func `a new option opens from its day only`() throws {
    var office = try Self.office()
    let row = try #require(try Law.book().catalogue.sanction("SEDANG-T1", on: .latest))
    try office.run(
      RuleSteps.adopt(1, RuleSteps.removed("sanction", row.code), from: "2024-10-19")
    )
    let before = try Law.ladder(["PP94-5N-2"], .pns, "2024-10-18", book: office.law)
    #expect(before.openCodes.contains(row.code))
    let after = try Law.ladder(["PP94-5N-2"], .pns, "2024-10-19", book: office.law)
    #expect(after.reason(row.code) == .noLongerInForce(to: try Law.date("2024-10-18")))
  }

  @Test func `a case decided before keeps its words`() throws {
    var office = try Self.office()
    try office.run(Stories().decidable("PP94-5N-2", level: "sedang"))
    try office.run(Stories().decided("SEDANG-T1"))
    let measure = try #require(office.respondent(1)?.decision?.measure)
    let rules = try #require(office.respondent(1)?.verification?.rules)
    let frozen = try #require(office.respondent(1)?.frozen)
    for (number, code) in ["sanction SEDANG-T1", "violation PP94-5N-2"].enumerated() {
      let parts = code.split(separator: " ").map(String.init)
      try office.run(
        RuleSteps.adopt(
          number + 1,
          RuleSteps.removed(parts[0], parts[1]),
          from: "2021-08-31",
          day: "2024-12-02"
        )
      )
    }
    #expect(office.respondent(1)?.decision?.measure == measure)
    #expect(office.respondent(1)?.verification?.rules == rules)
    #expect(office.respondent(1)?.frozen == frozen)
    #expect(frozen.contains { $0.article == office.respondent(1)?.decision?.authority })
    // Each reason stands beside the rule that asked for it.
    let reasons = try #require(office.respondent(1)?.decision?.reasons.keys)
    #expect(Set(frozen.map(\.code)).isSuperset(of: reasons))
  }

  @Test func `a row taken out takes option, clock and article out of the case`() throws {
    var office = try Self.office()
    try office.run([Stories().verified("PP94-5N-2"), Stories().recommended()])
    func ladder() throws -> Ladder {
      let respondent = try #require(office.respondent(1))
      let file = try #require(RecordID("K-2024-0001").flatMap { office.files[$0] })
      return try #require(
        office.law.ladder(for: respondent, in: file, office: office.office, on: office.today)
      )
    }
    func clocks() -> [String] {
      let law = office.law
      return office.row(1)?.readings(
        on: office.today,
        law: law,
        calendar: law.workCalendar(region: Law.region)
      ).map(\.deadline.code) ?? []
    }
    #expect(try ladder().openCodes.contains("SEDANG-T1"))
    #expect(clocks() == ["PPK-TINDAK-LANJUT"])
    try office.run(
      RuleSteps.adopt(1, RuleSteps.removed("sanction", "SEDANG-T1"), from: "2024-10-01")
    )
    #expect(try !ladder().openCodes.contains("SEDANG-T1"))
    try office.run(
      RuleSteps.adopt(2, RuleSteps.removed("deadline", "PPK-TINDAK-LANJUT"), from: "2024-11-01")
    )
    #expect(clocks().isEmpty)
    try office.run(
      RuleSteps.adopt(3, RuleSteps.removed("violation", "PP94-5N-2"), from: "2021-08-31")
    )
    #expect(try ladder().open.isEmpty)
    #expect(try ladder().closed.allSatisfy { !$0.article.contains("huruf n angka 2") })
  }

  @Test func `a row never comes before the one it follows, nor names what is not there`() throws {
    let office = try Self.office()
    func rule(_ row: String, _ from: String) throws -> String? {
      try office.refusal(of: RuleSteps.propose(row, from: from))?.rule
    }
    let body =
      #"{"body":{"body":"bkn","text_id":"a","text_en":"b","article":"c","confidence":"K","#
      + #""source":"d"}}"#
    #expect(try rule(body, "2024-09-03") == "RULE-DATE")
    #expect(try rule(body, "2025-01-01") == nil)
    #expect(try rule(RuleSteps.removed("sanction", "OPSI"), "2025-01-01") == "RULE-ROW")
    #expect(try rule(RuleSteps.removed("election", "PILKADA-2024"), "2025-01-01") == "RULE-ROW")
    #expect(try rule(RuleSteps.holiday("2024-12-02", "Libur"), "2024-12-03") == "RULE-ROW")
    #expect(try rule(RuleSteps.deadline(days: 0), "2025-01-01") == "RULE-ROW")
    #expect(try rule(#"{"unknown":{}}"#, "2025-01-01") != nil)
  }

  @Test func `a holiday adopted later moves an open clock and the clock says so`() throws {
    var office = try Self.office()
    try office.run([Stories().verified("PP94-5N-2"), Stories().recommended("2024-11-07")])
    try office.run(
      RuleSteps.adopt(
        1,
        RuleSteps.holiday("2024-11-20", "Libur contoh"),
        from: "2024-11-20",
        day: "2024-11-15"
      )
    )
    let law = office.law
    let calendar = law.workCalendar(region: Law.region)
    let reading = try #require(
      office.row(1)?.readings(on: office.today, law: law, calendar: calendar).first
    )
    #expect(reading.due.date == (try Law.date("2024-11-29")))
    #expect(reading.moved?.was == (try Law.date("2024-11-28")))
    #expect(reading.moved?.by.map(\.date) == [try Law.date("2024-11-20")])
    // A clock that starts afterwards was never anywhere else.
    let deadline = try #require(law.catalogue.deadline("PPK-TINDAK-LANJUT", on: .latest))
    let later = RunningClock(code: deadline.code, start: try Law.date("2024-11-18"))
    #expect(
      calendar.move(
        of: deadline,
        from: later.start,
        to: calendar.due(deadline, from: later.start)
      ) == nil
    )
    // Taken out again, the last day is the old one, and nothing moved.
    try office.run(
      RuleSteps.adopt(
        2,
        RuleSteps.removed("holiday", "2024-11-20"),
        from: "2024-11-20",
        day: "2024-11-16"
      )
    )
    let back = office.law.workCalendar(region: Law.region)
    let again = try #require(
      office.row(1)?.readings(on: office.today, law: office.law, calendar: back).first
    )
    #expect(again.due.date == (try Law.date("2024-11-28")))
    #expect(again.moved == nil)
  }

  @Test func `a rule that had ended is never cited`() throws {
    var office = try Self.office()
    try office.run(
      RuleSteps.adopt(1, RuleSteps.removed("violation", "PP94-5N-2"), from: "2024-01-01")
    )
    #expect(
      try office.refusal(of: Stories().verified("PP94-5N-2"))?.cause
        == .violationNotInForce("PP94-5N-2")
    )
  }

  @Test func `a letter of a body that was not active asks a reason`() throws {
    var office = try Self.office()
    try office.run(Stories().verified("PP94-5N-2"))
    let refusal = try #require(try office.refusal(of: Stories().recommended(from: "kasn")))
    #expect(refusal.reasonWanted == .bodyNotActive)
    let reason = #","reasons":{"BODY-NOT-ACTIVE":"Surat susulan."}"#
    try office.run(Stories().recommended(from: "kasn", more: reason))
    #expect(office.respondent(1)?.frozen.contains { $0.code == "BODY-NOT-ACTIVE" } == true)
    try office.run(Stories().recommended())
    #expect(office.respondent(1)?.frozen.contains { $0.code == "bkn" } == true)
  }

  @Test func `a rule that came after the act wants a reason, then and at the decision`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    let report = People.report([People.lurah]).replacing(
      #""from":"2024-10-18""#,
      with: #""from":"2021-05-01""#
    )
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", report))
    let plain = Stories().verified("PP94-5N-2")
    #expect(try office.refusal(of: plain)?.warnings.contains { $0.code == .actBeforeRule } == true)
    var reasoned = plain
    reasoned.statement = plain.statement.replacing(
      #""violations":["PP94-5N-2"]"#,
      with: #""violations":["PP94-5N-2"],"reasons":{"ACT-BEFORE-RULE":"a","VIOLATION-PHASE":"b"}"#
    )
    try office.run(reasoned)
    #expect(office.respondent(1)?.verification?.rules.first?.article.contains("94/2021") == true)
    #expect(office.respondent(1)?.frozen.contains { $0.code == "ACT-BEFORE-RULE" } == true)
    let file = try #require(RecordID("K-2024-0001").flatMap { office.files[$0] })
    let respondent = try #require(office.respondent(1))
    let ladder = try #require(
      office.law.ladder(for: respondent, in: file, office: office.office, on: office.today)
    )
    for option in ladder.open {
      #expect(option.cautions.contains { $0.kind == .beforeRule && $0.asksReason })
    }
    #expect(
      ladder.closed.allSatisfy { closed in
        if case .violationNotInForce = closed.reason { false } else { true }
      }
    )
    #expect(office.law.guardCode(of: .beforeRule) == .actBeforeRule)
    // The summons of an act that old has its distance the other way round.
    let soon = Stories().summoned("2024-10-28", for: "2024-10-30")
    #expect(try office.refusal(of: soon)?.reasonWanted == .summonsInterval)
    #expect(try office.refusal(of: soon)?.article.hasPrefix("PP 53/2010") == true)
    #expect(try office.refusal(of: Stories().summoned("2024-10-28", for: "2024-11-20")) == nil)
  }

  @Test func `a letter fixes the level that no text fixes, and nothing else`() throws {
    var office = try Self.office()
    let code = "SKB22-D-13"
    try office.run(Stories().verified(code))
    func ladder() throws -> Ladder {
      let respondent = try #require(office.respondent(1))
      let file = try #require(RecordID("K-2024-0001").flatMap { office.files[$0] })
      return try #require(
        office.law.ladder(for: respondent, in: file, office: office.office, on: office.today)
      )
    }
    let open = try ladder()
    #expect(Set(open.open.map(\.level)) == [.ringan, .sedang, .berat])
    for option in open.open {
      let kinds = option.cautions.map(\.kind)
      #expect(kinds.contains(.levelNotFixed))
      #expect(kinds.contains(.ringanOnlyPS3) == (option.level == .ringan))
    }
    func letter(_ code: String, _ level: String) -> Step {
      Step(
        "2024-11-08",
        "sari/sekretariat",
        "level.fix",
        #"{"case":"K-2024-0001","r":1,"violation":"\#(code)","level":"\#(level)","from":"bkn","#
          + #""letter":{"number":"R/9","date":"2024-11-07"}}"#
      )
    }
    #expect(try office.refusal(of: letter("PP94-5N-2", "sedang"))?.rule == "VIOLATION-PHASE")
    #expect(try office.refusal(of: letter(code, "moral"))?.rule == "FIELD-REQUIRED")
    try office.run(letter(code, "sedang"))
    let fixed = try ladder()
    #expect(Set(fixed.open.map(\.level)) == [.sedang])
    #expect(fixed.level == .sedang)
    #expect(fixed.reason("RINGAN-1") == .fixedByLetter(.sedang))
    #expect(fixed.open.allSatisfy { !$0.cautions.map(\.kind).contains(.levelNotFixed) })

    var other = try Self.office()
    try other.run(Stories().verified("PP94-5N-2"))
    #expect(try other.refusal(of: letter("PP94-5N-2", "sedang"))?.rule == "LEVEL-BY-LAW")
  }

  @Test func `every row says how sure it is and where it was read`() throws {
    let book = try Law.book()
    #expect(book.guards[.summonsInterval]?.intervals?.allSatisfy { $0.confidence != nil } == true)
    for scope in book.overlay.instruments {
      #expect(scope.confidence != nil && scope.source != nil, "\(scope.prefix)")
    }
    for rule in book.tracks.rules { #expect(rule.confidence != nil && rule.source != nil) }
    for row in book.series.series { #expect(row.confidence != nil && row.source != nil) }
    for row in book.bodies.rows { #expect(!row.article.isEmpty && !row.source.isEmpty) }
  }

  @Test func `bodies take turns by date`() throws {
    let bodies = try Law.book().bodies
    #expect(bodies.isActive(.kasn, on: try Law.date("2024-08-24")))
    #expect(!bodies.isActive(.kasn, on: try Law.date("2024-08-25")))
    #expect(bodies.isActive(.bkn, on: try Law.date("2024-08-24")))
    #expect(!bodies.isActive(.bkn, on: try Law.date("2024-08-23")))
    #expect(bodies.isActive(.bawaslu, on: try Law.date("2010-01-01")))
  }
}

extension MemoryOffice {
  fileprivate var today: CalendarDate { CalendarDate("2024-11-18") ?? .latest }
}
