import Casework
import TestSupport
import Testing

/// The examination beyond summons and record, and a matter that goes back.
struct ProcedureTests {
  private static let one = #""case":"K-2024-0001","r":1"#

  private static func office(
    _ steps: [Step] = [],
    person: String = People.lurah
  ) throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", People.report([person])))
    try office.run(steps)
    return office
  }

  private static func reopened(_ day: String = "2024-11-22") -> Step {
    Step(
      day,
      "dewi/inspektorat",
      "examination.reopen",
      #"{\#(one),"on":"\#(day)","reason":"Diperiksa tanpa tim."}"#
    )
  }

  private static func returned(
    _ target: String,
    by who: String = "pj.wali/ppk",
    reason: String = "Fakta kurang."
  ) -> Step {
    Step(
      "2024-11-22",
      who,
      "decision.return",
      #"{\#(one),"to":"\#(target)","on":"2024-11-22","reason":"\#(reason)"}"#
    )
  }

  private static func opened(_ more: String = "", closed: Bool = true) -> Step {
    Step(
      "2024-11-06",
      "dewi/tim_pemeriksa",
      "examination.open",
      #"{\#(one),"on":"2024-11-06","mode":"tatap_muka","closed":\#(closed),"examiners":["dewi"]\#(more)}"#
    )
  }

  @Test func `where a heavy sanction may follow a summons without a team asks why`() throws {
    let heavy = try Self.office([Stories().verified("PP94-5N-3")])
    let bare = Stories().summoned(reason: "")
    #expect(try heavy.refusal(of: bare)?.reasonWanted == .teamBeforeExamination)
    #expect(try heavy.refusal(of: Stories().summoned()) == nil)
    var formed = heavy
    try formed.run(Stories().formedTeam())
    #expect(try formed.refusal(of: bare) == nil)
    // A medium sanction needs no team; there only the head of the unit examines.
    let medium = try Self.office([Stories().verified("PP94-5N-2")])
    #expect(try medium.refusal(of: bare) == nil)
  }

  @Test func `an examination without its team is repeated with one, and then decided`() throws {
    var office = try Self.office(Stories().decidable("PP94-5N-3", level: "berat"))
    let heavy = Stories().decided("BERAT-2", day: "2024-12-20")
    #expect(try office.refusal(of: heavy)?.cause == .teamRequired)
    try office.run([Self.reopened(), Stories().formedTeam(day: "2024-11-22")])
    #expect(office.row(1)?.stage == .examination)
    #expect(office.respondent(1)?.isExamined == false)
    #expect(try office.refusal(of: heavy)?.cause == .examinationRequired)
    try office.run([Stories().summoned("2024-11-22", for: "2024-11-29")])
    try office.run(Stories().examined("2024-11-29"))
    #expect(office.row(1)?.stage == .assessment)
    // The study rested on the earlier record and is written again, as a later version.
    #expect(try office.refusal(of: heavy)?.cause.rule == .assessmentBothParts)
    try office.run([
      Stories().written(
        "inspektorat",
        by: "irfan/inspektorat",
        codes: ["PP94-5N-3"],
        level: "berat",
        day: "2024-12-02"
      ),
      Stories().reviewed("inspektorat", by: "dewi/inspektorat", day: "2024-12-02"),
      Stories().written(
        "bkd",
        by: "rina/bkd",
        codes: ["PP94-5N-3"],
        level: "berat",
        day: "2024-12-02"
      ),
      Stories().reviewed("bkd", by: "agus/bkd", day: "2024-12-02"), heavy,
    ])
    let respondent = try #require(office.respondent(1))
    #expect(respondent.row.level == .berat)
    #expect(respondent.assessments[.bkd]?.written.version == 2)
    #expect(respondent.procedure.earlierStudies.count == 2)
    #expect(respondent.procedure.earlierExaminations.map(\.answers.count) == [1])
    #expect(respondent.procedure.earlierExaminations.first?.statement != nil)
    #expect(try office.replayed(office.lines.count) == office)
  }

  @Test func `nobody is examined again who was not examined, or on a track that hears nobody`()
    throws
  {
    let before = try Self.office([Stories().verified("PP94-5N-2"), Stories().summoned()])
    #expect(try before.refusal(of: Self.reopened())?.cause.rule == .stage)
    var ethics = try MemoryOffice.staffed(law: Law.book())
    let early = People.report([People.lurah]).replacing("2024-10-18", with: "2024-09-10")
    try ethics.run([
      Step("2024-10-25", "budi/satgas", "report.register", early),
      Stories().verified("SKB22-KE-01"),
    ])
    #expect(
      try ethics.refusal(of: Self.reopened())?.cause == .notOnTrack(.examination, .ethics)
    )
    let decided = try Self.office(
      Stories().decidable("PP94-5N-2") + [Stories().decided("SEDANG-T1")]
    )
    #expect(try decided.refusal(of: Self.reopened("2024-11-29"))?.cause.rule == .stage)
  }

  @Test func `a decision goes back to the study with a reason, and rounds are counted`() throws {
    var office = try Self.office(Stories().decidable("PP94-5N-2"))
    #expect(
      try office.refusal(of: Self.returned("kajian", reason: " "))?.cause
        == .fieldRequired("reason")
    )
    #expect(try office.refusal(of: Self.returned("kajian", by: "rina/bkd"))?.cause.rule == .role)
    try office.run(Self.returned("kajian"))
    #expect(office.row(1)?.stage == .assessment)
    #expect(office.respondent(1)?.isExamined == true)
    #expect(
      try office.refusal(of: Stories().decided("SEDANG-T1"))?.cause.rule == .assessmentBothParts
    )
    try office.run(Stories().studied(["PP94-5N-2"]).map { Self.moved($0, to: "2024-11-25") })
    try office.run(Self.moved(Self.returned("pemeriksaan"), to: "2024-11-26"))
    #expect(office.row(1)?.stage == .examination)
    #expect(office.respondent(1)?.procedure.returns.map(\.round) == [1, 2])
  }

  /// The same step on a later day.
  private static func moved(_ step: Step, to day: String) -> Step {
    Step(day, step.who, step.name, step.statement)
  }

  @Test func `a decision is put off only to a later day, and nothing moves`() throws {
    func deferred(_ until: String) -> Step {
      Step(
        "2024-11-22",
        "pj.wali/ppk",
        "decision.defer",
        #"{\#(Self.one),"on":"2024-11-22","until":"\#(until)","reason":"Menunggu Mendagri."}"#
      )
    }
    var office = try Self.office(Stories().decidable("PP94-5N-2"))
    #expect(try office.refusal(of: deferred("2024-11-22"))?.cause.rule == .dateOrder)
    let row = office.row(1)
    try office.run(deferred("2024-12-06"))
    #expect(office.row(1)?.stage == .decision)
    // Beside its own limit no clock is touched.
    #expect(office.row(1)?.clocks.filter { $0.code != "HD-TUNDA" } == row?.clocks)
    #expect(office.respondent(1)?.procedure.deferrals.count == 1)
  }

  // MARK: In the room

  @Test func `an examination is opened closed, by people without an interest of their own`()
    throws
  {
    var office = try Self.office([Stories().verified("PP94-5N-2")])
    #expect(try office.refusal(of: Self.opened())?.cause == .summonsMissing)
    try office.run([Stories().summoned(), Stories().came()])
    #expect(
      try office.refusal(of: Self.opened(closed: false))?.reasonWanted == .examinationClosed
    )
    #expect(
      try office.refusal(of: Self.opened(#","others":["Wartawan"]"#))?.reasonWanted
        == .examinationClosed
    )
    var conflicted = office
    try conflicted.run(
      Step(
        "2024-11-06",
        "dewi/inspektorat",
        "conflict.declare",
        #"{"case":"K-2024-0001","kind":"ada","relation":"Sepupu."}"#
      )
    )
    let other = Step(
      "2024-11-06",
      "irfan/tim_pemeriksa",
      "examination.open",
      Self.opened().statement
    )
    let dewi = try MemoryOffice.acting("dewi/inspektorat").actor
    #expect(try conflicted.refusal(of: other)?.cause == .examinerConflicted(dewi))
    try office.run(Self.opened())
    #expect(office.respondent(1)?.procedure.opening?.isClosed == true)
    #expect(office.respondent(1)?.examiners.contains(dewi) == true)
    #expect(try office.refusal(of: Self.opened())?.cause.rule == .alreadyDone)
  }

  @Test func `an addition after the study began asks a reason, and leaves the record as it was`()
    throws
  {
    func added(
      _ more: String = "",
      signed: Bool = true,
      day: String = "2024-11-08"
    ) -> Step {
      Step(
        day,
        "dewi/tim_pemeriksa",
        "statement.add",
        #"{\#(Self.one),"on":"\#(day)","by":"terperiksa","text":"Saya lupa.","signed":\#(signed)\#(more)}"#
      )
    }
    var office = try Self.office(
      [Stories().verified("PP94-5N-2"), Stories().summoned()] + Stories().examined()
    )
    #expect(try office.refusal(of: added(signed: false))?.cause == .fieldRequired("refusal"))
    // Two days after the record was closed the time for additions is over.
    #expect(try office.refusal(of: added(day: "2024-11-11"))?.reasonWanted == .statementWindow)
    try office.run(added())
    #expect(office.respondent(1)?.procedure.additions.map(\.number) == [1])
    #expect(office.respondent(1)?.answers.count == 1)
    try office.run(
      Stories().written("inspektorat", by: "irfan/inspektorat", codes: ["PP94-5N-2"])
    )
    #expect(try office.refusal(of: added(day: "2024-11-20"))?.reasonWanted == .statementWindow)
    #expect(
      try office.refusal(
        of: added(#","reasons":{"STATEMENT-WINDOW":"Atas permintaan."}"#, day: "2024-11-20")
      )
        == nil
    )
  }

  @Test func `a witness is heard by named examiners and may refuse to sign with a reason`() throws {
    func witness(_ more: String, examiners: String = #"["dewi"]"#) -> Step {
      Step(
        "2024-11-06",
        "dewi/tim_pemeriksa",
        "witness.state",
        #"{"case":"K-2024-0001","r":[1],"on":"2024-11-06","name":"Saksi Contoh","#
          + #""summary":"Melihat.","examiners":\#(examiners)\#(more)}"#
      )
    }
    var office = try Self.office([Stories().verified("PP94-5N-2")])
    #expect(
      try office.refusal(of: witness(#","signed":false"#))?.cause == .fieldRequired("refusal")
    )
    #expect(
      try office.refusal(of: witness(#","signed":true"#, examiners: "[]"))?.cause
        == .fieldRequired("examiners")
    )
    try office.run([
      witness(#","signed":true"#), witness(#","signed":false,"refusal":"Takut.""#),
    ])
    #expect(office.respondent(1)?.procedure.witnesses.map(\.number) == [1, 2])
    #expect(office.row(1)?.stage == .examination)
  }

  @Test func `the report of the result comes after the examination`() throws {
    func report(_ day: String) -> Step {
      Step(
        day,
        "dewi/tim_pemeriksa",
        "examination.report",
        #"{\#(Self.one),"letter":{"number":"LHP/1","date":"\#(day)"},"findings":"Hadir.","#
          + #""recommendation":"Sedang.","level":"sedang","to":"pj.wali"}"#
      )
    }
    var office = try Self.office([Stories().verified("PP94-5N-2"), Stories().summoned()])
    #expect(try office.refusal(of: report("2024-11-06"))?.cause.rule == .stage)
    try office.run(Stories().examined())
    #expect(try office.refusal(of: report("2024-11-05"))?.cause.rule == .dateOrder)
    try office.run(report("2024-11-08"))
    #expect(office.respondent(1)?.procedure.reports.first?.letter.number == "LHP/1")
  }

  @Test func `what is entered after its day is marked, nothing is refused for it`() throws {
    let late = Self.moved(Stories().came(), to: "2024-11-08")
    var office = try Self.office([Stories().verified("PP94-5N-2"), Stories().summoned(), late])
    try office.run(Self.moved(Stories().examined()[1], to: "2024-11-08"))
    let file = try #require(office.files.values.first)
    // The rules kept with a step are told with it.
    let steps = file.history.filter { $0.event.kind != .rulesFrozen }
    let marks = steps.suffix(4).map { "\($0.event.kind.rawValue) \($0.isLate)" }
    #expect(
      marks == [
        "verification.finished/1 false", "summons.issued/1 false", "attendance.recorded/1 true",
        "statement.answered/1 false",
      ]
    )
  }

  // MARK: Temporary release

  @Test func `a release needs an examination that began, and ends with the decision`() throws {
    func release(_ day: String, reasons: String = "") -> Step {
      Step(
        day,
        "camat/atasan_langsung",
        "release.begin",
        #"{\#(Self.one),"from":"\#(day)","letter":{"number":"PS/1","date":"\#(day)"},"#
          + #""deputy":"Sekretaris lurah","reason":"Kelancaran."\#(reasons)}"#
      )
    }
    var office = try Self.office([
      Stories().verified("PP94-5N-3"), Stories().formedTeam(), Stories().summoned(),
    ])
    #expect(try office.refusal(of: release("2024-11-05"))?.cause == .releaseTooEarly)
    try office.run(Stories().examined() + [release("2024-11-07")])
    #expect(office.respondent(1)?.procedure.release != nil)
    #expect(try office.refusal(of: release("2024-11-08"))?.cause.rule == .alreadyDone)
    try office.run(
      Stories().studied(["PP94-5N-3"], level: "berat") + [Stories().decided("BERAT-2")]
    )
    #expect(office.respondent(1)?.procedure.release == nil)
    #expect(office.respondent(1)?.procedure.releases.first?.end == (try Law.date("2024-11-28")))

    let medium = try Self.office(
      [Stories().verified("PP94-5N-2"), Stories().summoned()] + Stories().examined()
    )
    let closed = try medium.refusal(of: release("2024-11-07"))
    #expect(closed?.cause == .releaseHeavyClosed)
    #expect(closed?.article == "PP 94/2021 Ps 31")
    let reasoned = release("2024-11-07", reasons: #","reasons":{"RELEASE-HEAVY-ONLY":"a"}"#)
    #expect(try medium.refusal(of: reasoned)?.cause == .releaseHeavyClosed)
    // Before the impact is known a heavy sanction is not closed.
    let duty = try Self.office(
      [Stories().verified("PP94-3C"), Stories().summoned()] + Stories().examined()
    )
    #expect(try duty.refusal(of: release("2024-11-07")) == nil)
    let worker = try Self.office(
      [Stories().verified("NONASN-01"), Stories().summoned()] + Stories().examined(),
      person: People.firstWorker
    )
    #expect(try worker.refusal(of: release("2024-11-07"))?.cause == .notAsn)
  }

  @Test func `a release is ended by letter once, not before it began`() throws {
    func ended(_ day: String) -> Step {
      Step(
        day,
        "camat/atasan_langsung",
        "release.end",
        #"{\#(Self.one),"on":"\#(day)","reason":"Selesai diperiksa."}"#
      )
    }
    var office = try Self.office(
      [Stories().verified("PP94-5N-3"), Stories().formedTeam(), Stories().summoned()]
        + Stories().examined()
    )
    #expect(try office.refusal(of: ended("2024-11-08"))?.cause == .releaseMissing)
    try office.run(
      Step(
        "2024-11-07",
        "rina/bkd",
        "release.begin",
        #"{\#(Self.one),"from":"2024-11-07","letter":{"number":"PS/1","date":"2024-11-07"},"#
          + #""deputy":"Sekretaris","reason":"Kelancaran."}"#
      )
    )
    #expect(try office.refusal(of: ended("2024-11-06"))?.cause.rule == .dateOrder)
    try office.run(ended("2024-11-08"))
    #expect(try office.refusal(of: ended("2024-11-09"))?.cause == .releaseMissing)
  }
}
