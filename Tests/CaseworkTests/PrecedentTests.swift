import Casework
import TestSupport
import Testing

/// Decided matters as a measure for the next.
struct PrecedentTests {
  /// Four contract workers in one case, each ready to be decided about.
  private static func workers() throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    let people = ["Satu", "Dua", "Tiga", "Empat"].map { People.worker("Honorer \($0)") }
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", People.report(people)))
    for ordinal in 1...4 {
      let story = Stories("K-2024-0001", ordinal)
      try office.run([story.verified("NONASN-01"), story.summoned()] + story.examined())
    }
    return office
  }

  private static let warning = "NONASN-TEGURAN-TERTULIS"

  private static func decision(_ ordinal: Int, _ option: String, reasons: String = "{}") -> Step {
    Stories("K-2024-0001", ordinal).decided(option, by: "camat/kepala_opd", reasons: reasons)
  }

  private static func wanted(_ refusal: Refusal?) -> GuardCode? { refusal?.reasonWanted }

  @Test func `a choice above or below every one of three precedents asks a reason`() throws {
    var office = try Self.workers()
    for ordinal in 1...2 { try office.run(Self.decision(ordinal, Self.warning)) }
    // Two are no measure.
    #expect(try office.refusal(of: Self.decision(3, "NONASN-PHK")) == nil)
    try office.run(Self.decision(3, Self.warning))
    for option in ["NONASN-PHK", "NONASN-TEGURAN-LISAN"] {
      let refusal = try #require(try office.refusal(of: Self.decision(4, option)))
      #expect(refusal.warnings.map(\.code) == [.outsidePrecedents], "\(option)")
      #expect(refusal.article.hasPrefix("aturan netra"))
    }
    #expect(try office.refusal(of: Self.decision(4, Self.warning)) == nil)
    try office.run(
      Self.decision(4, "NONASN-PHK", reasons: #"{"OUTSIDE-PRECEDENTS":"Berulang."}"#)
    )
    #expect(office.respondent(4)?.decision?.reasons["OUTSIDE-PRECEDENTS"] == "Berulang.")
  }

  @Test func `a matter knows its own option, day and time taken`() throws {
    var office = try Self.workers()
    for ordinal in 1...3 { try office.run(Self.decision(ordinal, Self.warning)) }
    let file = try #require(office.files[RecordID(kind: .file, year: 2024, number: 1)])
    let fourth = try #require(file.respondent(4))
    let precedents = Precedents(
      PrecedentQuestion(fourth, in: file, law: office.law),
      in: office.index,
      law: office.law
    )
    #expect(precedents.width == .articleClassPhase)
    #expect(precedents.isMeasure)
    #expect(precedents.matters.map(\.option) == Array(repeating: Self.warning, count: 3))
    #expect(precedents.matters.allSatisfy { $0.days == 34 })
    #expect(precedents.medianDays == 34)
    #expect(precedents.range?.lightest == .kontrak)
    #expect(precedents.side(of: "NONASN-PHK", law: office.law) == .above)
    #expect(precedents.side(of: "NONASN-TEGURAN-LISAN", law: office.law) == .below)
    #expect(precedents.side(of: Self.warning, law: office.law) == nil)
    // Another kind of measure is another route.
    #expect(precedents.side(of: "BERAT-3", law: office.law) == nil)
  }

  // MARK: By hand

  /// An index of decided matters of one article.
  private static func index(
    _ matters: [(level: Level?, option: String?, position: PositionClass, phase: ElectionPhase)]
  ) throws -> CaseIndex {
    var index = CaseIndex()
    for (number, matter) in matters.enumerated() {
      var outcome = Outcome()
      outcome.respondents = [1]
      outcome.violations = ["PP94-3C"]
      outcome.positionClass = matter.position
      outcome.phase = matter.phase
      outcome.decided = try Law.date("2024-11-20")
      outcome.received = try Law.date("2024-10-21")
      outcome.level = matter.level
      outcome.option = matter.option
      outcome.ending = matter.level == nil ? .notProven : .sanctioned
      index.apply(
        outcome,
        to: .record(RecordID(kind: .file, year: 2024, number: number + 1)),
        at: number
      )
    }
    return index
  }

  private static func question(
    _ position: PositionClass?,
    _ phase: ElectionPhase?,
    codes: [String] = ["PP94-3C"]
  ) throws -> PrecedentQuestion {
    PrecedentQuestion(
      codes: codes,
      positionClass: position,
      phase: phase,
      law: try Law.book()
    )
  }

  @Test func `the closest that are enough are taken`() throws {
    let law = try Law.book()
    let light = (Level.ringan, "RINGAN-2")
    let heavy = (Level.berat, "BERAT-1")
    let index = try Self.index([
      (light.0, light.1, .pengawas, .kampanye), (light.0, light.1, .pengawas, .masaTenang),
      (light.0, light.1, .pengawas, .pasca), (heavy.0, heavy.1, .administrator, .kampanye),
      (nil, nil, .pengawas, .kampanye), (heavy.0, heavy.1, .pelaksana, .bakalCalon),
    ])
    let same = Precedents(try Self.question(.pengawas, .kampanye), in: index, law: law)
    #expect(same.width == .articleClassPhase)
    #expect(same.matters.count == 4 && same.sanctioned.count == 3)
    #expect(same.side(of: "SEDANG-T1", law: law) == .above)
    #expect(same.side(of: "RINGAN-1", law: law) == nil)
    let other = Precedents(try Self.question(.administrator, .kampanye), in: index, law: law)
    #expect(other.width == .articlePhase)
    #expect(other.range?.lightest == .ringan && other.range?.heaviest == .berat)
    #expect(other.side(of: "SEDANG-T1", law: law) == nil)
    let early = Precedents(try Self.question(.pengawas, .bakalCalon), in: index, law: law)
    #expect(early.width == .article)
    #expect(early.sanctioned.count == 5)
    let none = Precedents(
      try Self.question(.pengawas, .kampanye, codes: ["PP94-5N-2"]),
      in: index,
      law: law
    )
    #expect(!none.isMeasure && none.matters.isEmpty)
    #expect(none.range == nil && none.medianDays == nil)
  }

  @Test func `a form of the joint decree beside an article does not make a precedent`() throws {
    let question = try Self.question(.pengawas, .kampanye, codes: ["SKB22-D-04", "PP94-3C"])
    #expect(question.articles == ["PP94-3C"])
    #expect(try Self.question(nil, nil, codes: ["SKB22-D-04"]).articles == ["SKB22-D-04"])
  }
}
