import Casework
import TestSupport
import Testing

/// What somebody outside the office decides: proposed, waited for, entered from its letter.
struct ProposalTests {
  /// A functional official of the highest rank before the decision, for an act that opens dismissal.
  static func ready(_ person: String = People.expert) throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", People.report([person])))
    try office.run(Stories().decidable("PP94-5N-5", level: "berat", team: true))
    try office.run(
      Step(
        "2024-11-26",
        "dewi/inspektorat",
        "evidence.attach",
        #"{"case":"K-2024-0001","title":"SK Presiden","kind":"benda","form":"asli","#
          + #""acquired":"2024-11-26","r":[1]}"#
      )
    )
    return office
  }

  static func proposed(
    _ option: String = "BERAT-3",
    by who: String = "pj.wali/ppk",
    day: String = "2024-11-28",
    reasons: String = Stories.reasons
  ) -> Step {
    Step(
      day,
      who,
      "proposal.send",
      #"{"case":"K-2024-0001","r":1,"option":"\#(option)","reason":"Patut.","#
        + #""letter":{"number":"U/1","date":"\#(day)"},"reasons":\#(reasons)}"#
    )
  }

  static func answered(
    _ outcome: String = "menjatuhkan",
    date: String = "2025-01-10",
    received: String = "2025-01-20",
    more: String = #","document":1,"signature":"basah""#
  ) -> Step {
    Step(
      received,
      "rina/bkd",
      "proposal.answer",
      #"{"case":"K-2024-0001","r":1,"outcome":"\#(outcome)","decidedBy":"Presiden","#
        + #""letter":{"number":"1/K/2025","date":"\#(date)"},"received":"\#(received)","#
        + #""note":"Menerima usul."\#(more)}"#
    )
  }

  @Test func `nobody in the office decides what is the President's`() throws {
    let office = try Self.ready()
    for who in ["pj.wali/ppk", "kadis/pejabat_berwenang", "camat/pejabat_berwenang"] {
      let refusal = try office.refusal(of: Stories().decided("BERAT-3", by: who))
      #expect(refusal?.rule == "DECIDER-NOT-ENTITLED", "\(who)")
    }
    #expect(try office.refusal(of: Self.proposed()) == nil)
  }

  @Test func `what the office decides itself is not proposed outside`() throws {
    let office = try Self.ready()
    let refusal = try office.refusal(of: Self.proposed("BERAT-2"))
    #expect(refusal?.rule == "PROPOSAL-OUTSIDE")
    guard case .decidedHere(let deciders) = refusal?.cause else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(deciders.first?.kind == .ppk)
    let lurah = try Self.ready(People.lurah)
    #expect(try lurah.refusal(of: Self.proposed())?.rule == "PROPOSAL-OUTSIDE")
  }

  @Test func `a proposal meets the guards a decision would`() throws {
    var bare = try MemoryOffice.staffed(law: Law.book())
    try bare.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.expert]))
    )
    try bare.run(Stories().decidable("PP94-5N-5", level: "berat"))
    #expect(try bare.refusal(of: Self.proposed())?.rule == "TEAM-REQUIRED-BERAT")
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.expert]))
    )
    // The study names no level, and BKN another one.
    try office.run(Stories().decidable("PP94-5N-5", team: true))
    try office.run(Stories().recommended("2024-11-27", level: "sedang"))
    let unanswered = Self.proposed(reasons: "{}")
    #expect(try office.refusal(of: unanswered)?.reasonWanted == .departFromRecommendation)
    #expect(try office.refusal(of: Self.proposed()) == nil)
  }

  @Test func `while the answer is out nobody decides, and the wait is measured`() throws {
    var office = try Self.ready()
    try office.run(Self.proposed())
    #expect(office.row(1)?.waiting?.on == .president)
    let respondent = try #require(office.respondent(1))
    let file = try #require(office.files[respondent.row.id.file])
    #expect(nextSteps(of: respondent, in: file, law: office.law) == [.outsideDecision(.president)])
    let steps = [
      Stories().decided("BERAT-2"), Stories().cleared(by: "pj.wali/ppk"),
      Step(
        "2024-11-29",
        "pj.wali/ppk",
        "decision.defer",
        #"{"case":"K-2024-0001","r":1,"on":"2024-11-29","until":"2024-12-02","reason":"a"}"#
      ),
    ]
    for step in steps {
      let refusal = try office.refusal(of: step)
      #expect(
        refusal?.cause == .proposalOpen(.president, try Law.date("2024-11-28")),
        "\(step.name)"
      )
    }
    #expect(try office.refusal(of: Self.proposed())?.rule == "ALREADY-DONE")
    try office.run(Self.answered("menolak", more: ""))
    #expect(office.row(1)?.waiting == nil && office.row(1)?.stage == .decision)
    let waits = office.respondent(1)?.waits ?? []
    #expect(waits.last?.on == .president)
    #expect(waits.last?.until == (try Law.date("2025-01-20")))
    #expect(waits.last?.days(on: try Law.date("2025-03-01")) == 53)
    // It can be proposed anew, or something lighter decided here.
    #expect(try office.refusal(of: Self.proposed(day: "2025-01-20")) == nil)
    #expect(try office.refusal(of: Stories().decided("BERAT-2", day: "2025-01-20")) == nil)
  }

  @Test func `what was decided outside has number, date and paper, and no official of the office`()
    throws
  {
    var office = try Self.ready()
    #expect(try office.refusal(of: Self.answered())?.cause == .proposalMissing)
    try office.run(Self.proposed())
    let early = Self.answered(date: "2024-11-20")
    #expect(try office.refusal(of: early)?.rule == "DATE-ORDER")
    let noPaper = Self.answered(more: #","signature":"basah""#)
    #expect(try office.refusal(of: noPaper)?.cause == .fieldRequired("document"))
    let unknown = Self.answered(more: #","document":7,"signature":"basah""#)
    #expect(try office.refusal(of: unknown)?.cause == .evidenceUnknown(7))
    try office.run(Self.answered())
    let respondent = try #require(office.respondent(1))
    let decision = try #require(respondent.decision)
    #expect(decision.decider == nil && decision.title == "Presiden")
    #expect(decision.measure?.code == "BERAT-3" && decision.level == .berat)
    #expect(decision.outside?.document == 1 && decision.outside?.letter.number == "1/K/2025")
    #expect(decision.on == (try Law.date("2025-01-10")))
    #expect(respondent.decree?.decree.number == "1/K/2025")
    #expect(respondent.row.stage == .service)
    let clocks = Set(respondent.row.clocks.filter(\.isRunning).map(\.code))
    #expect(clocks.isSuperset(of: ["HD-SAMPAIKAN", "UA-BANDING"]))
    let file = try #require(office.files[respondent.row.id.file])
    #expect(file.gaps(of: .decree, about: PaperSubject(respondents: [1])) == [.decidedOutside])
  }

  @Test func `another measure than the open ones is entered with a reason`() throws {
    var office = try Self.ready()
    try office.run(Self.proposed())
    let other = #","document":1,"signature":"basah","option":"SEDANG-T1""#
    #expect(
      try office.refusal(of: Self.answered(more: other))?.cause
        == .reasonRequired(Warning(code: .levelUnsure, subject: "SEDANG-T1"))
    )
    let reason = #","reasons":{"LEVEL-UNSURE":"Demikian amar."}"#
    try office.run(Self.answered(more: other + reason))
    #expect(office.row(1)?.option == "SEDANG-T1" && office.row(1)?.level == .sedang)
  }

  @Test func `a finding outside that nothing was proven ends the matter`() throws {
    var office = try Self.ready()
    try office.run(Self.proposed())
    try office.run(Self.answered("tidak_terbukti"))
    #expect(office.row(1)?.stage == .notProven && office.row(1)?.ending == .notProven)
    #expect(office.respondent(1)?.decree == nil)
  }

  @Test func `the desk offers the proposal, and nothing while it is out`() throws {
    var office = try Self.ready()
    func reading() throws -> DeskReading {
      let respondent = try #require(office.respondent(1))
      return DeskReading(
        respondent,
        in: try #require(office.files[respondent.row.id.file]),
        for: try MemoryOffice.acting("pj.wali/ppk"),
        law: office.law,
        office: office.office,
        on: try Law.date("2024-11-28")
      )
    }
    let open = try #require(try reading().ladder?.open)
    let outside = try open.filter { try reading().mayPropose($0) }.map(\.code)
    #expect(outside == ["BERAT-3"])
    #expect(try open.allSatisfy { try reading().mayPropose($0) != reading().mayImpose($0) })
    #expect(try reading().isRipe)
    try office.run(Self.proposed())
    #expect(try reading().gaps.last == .proposed(.president))
    #expect(try !reading().isRipe)
  }

  /// Somebody all of whose sanctions are the President's, before the decision.
  private static func highest() throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    let person = People.person("Kepala Contoh", "PNS", "jpt_utama", "Dinas Contoh")
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", People.report([person])))
    try office.run(Stories().decidable("PP94-3C", more: #","impact":"unit""#))
    return office
  }

  private static func finding(_ day: String = "2024-11-28") -> Step {
    Step(
      day,
      "pj.wali/ppk",
      "proposal.send",
      #"{"case":"K-2024-0001","r":1,"reason":"Tidak terbukti.","#
        + #""letter":{"number":"U/1","date":"\#(day)"},"reasons":\#(Stories.reasons)}"#
    )
  }

  @Test func `whose sanctions are the President's is cleared and dropped by nobody here`() throws {
    let office = try Self.highest()
    for step in [
      Stories().cleared(by: "pj.wali/ppk"), Stories().dropped("2024-11-28", by: "pj.wali/ppk"),
    ] {
      guard case .notEntitled(let deciders) = try office.refusal(of: step)?.cause else {
        Issue.record("\(step.name)")
        continue
      }
      #expect(deciders.map(\.kind) == [.presiden], "\(step.name)")
    }
    // That somebody died or left is recorded all the same.
    #expect(try office.refusal(of: Stories().dropped("2024-11-28", by: "rina/bkd")) == nil)
    // What of a person the PPK decides on, the PPK finds not proven too.
    #expect(try Self.ready().refusal(of: Stories().cleared(by: "pj.wali/ppk")) == nil)
  }

  @Test func `that nothing was proven is proposed outside and answered`() throws {
    var office = try Self.highest()
    let respondent = try #require(office.respondent(1))
    let reading = DeskReading(
      respondent,
      in: try #require(office.files[respondent.row.id.file]),
      for: try MemoryOffice.acting("pj.wali/ppk"),
      law: office.law,
      office: office.office,
      on: try Law.date("2024-11-28")
    )
    #expect(reading.mayProposeFinding && reading.isOwn)
    #expect(try Self.ready().refusal(of: Self.finding())?.rule == "PROPOSAL-OUTSIDE")
    try office.run(Self.finding())
    #expect(office.row(1)?.waiting?.on == .president)
    try office.run(
      Step(
        "2024-11-29",
        "dewi/inspektorat",
        "evidence.attach",
        #"{"case":"K-2024-0001","title":"Surat Presiden","kind":"benda","form":"asli","#
          + #""acquired":"2024-11-29","r":[1]}"#
      )
    )
    let unnamed = Self.answered(more: #","document":1,"signature":"basah""#)
    #expect(try office.refusal(of: unnamed)?.cause == .fieldRequired("option"))
    try office.run(Self.answered("tidak_terbukti"))
    #expect(office.row(1)?.ending == .notProven)
  }
}
