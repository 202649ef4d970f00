import Casework
import TestSupport
import Testing

/// From verification to the study.
struct DecidingExaminationTests {
  private static func verified(
    _ people: [String] = [People.lurah],
    _ code: String = "PP94-5N-2"
  ) throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", People.report(people)))
    try office.run(Stories().verified(code))
    return office
  }

  @Test func `verification asks for rules that exist and were in force`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    let old = People.report([People.lurah]).replacing("2024-10-18", with: "2021-08-30")
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", old))
    #expect(
      try office.refusal(of: Stories().verified("PP94-9Z-9"))?.cause
        == .violationUnknown("PP94-9Z-9")
    )
    #expect(
      try office.refusal(of: Stories().verified("PP94-5N-2"))?.cause
        == .reasonRequired(Warning(code: .actBeforeRule, subject: "PP94-5N-2"))
    )
    let bare = Step(
      "2024-10-28",
      "budi/satgas",
      "verification.finish",
      #"{"case":"K-2024-0001","r":[1],"outcome":"lengkap","on":"2024-10-28"}"#
    )
    #expect(try office.refusal(of: bare)?.cause == .fieldRequired("violations"))
  }

  @Test func `an incomplete report stays, one that is not ours ends`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step(
        "2024-10-25",
        "budi/satgas",
        "report.register",
        People.report([People.lurah, People.clerk])
      )
    )
    func verification(_ outcome: String, _ ordinal: Int) -> Step {
      Step(
        "2024-10-28",
        "budi/satgas",
        "verification.finish",
        #"{"case":"K-2024-0001","r":[\#(ordinal)],"outcome":"\#(outcome)","on":"2024-10-28"}"#
      )
    }
    try office.run([verification("tidak_lengkap", 1), verification("bukan_kewenangan", 2)])
    #expect(office.row(1)?.stage == .verification)
    #expect(office.row(2)?.stage == .transferred)
    #expect(office.row(2)?.ending == .notOurs)
    #expect(
      try office.refusal(of: Stories("K-2024-0001", 2).verified("PP94-5N-2"))?.cause
        == .ended(.transferred)
    )
    #expect(try office.refusal(of: Stories().verified("PP94-5N-2")) == nil)
  }

  @Test func `a track the cited rules do not lead to is refused`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    #expect(
      try office.refusal(of: Stories().verified("PP94-5N-2", track: "contract"))?.cause
        == .trackNotPossible(.contract)
    )
  }

  @Test(arguments: [
    (["atasan_langsung", "pengawasan"], [TeamElement.personnel]),
    (["kepegawaian"], [.superior, .oversight]),
    (["lain"], [.superior, .oversight, .personnel]),
  ])
  func `a team without its three elements is refused`(
    elements: [String],
    missing: [TeamElement]
  ) throws {
    let office = try Self.verified()
    let refusal = try office.refusal(of: Stories().formedTeam(elements))
    #expect(refusal?.cause == .teamElements(missing))
  }

  @Test func `nobody below the examined person sits in the team`() throws {
    let office = try Self.verified()
    let low = Stories().formedTeam(positionClass: "pelaksana")
    #expect(
      try office.refusal(of: low)?.cause == .teamRank(member: .pelaksana, examined: .pengawas)
    )
    #expect(try office.refusal(of: Stories().formedTeam(positionClass: "pengawas")) == nil)
  }

  @Test func `the second summons waits for the first day to be missed`() throws {
    var office = try Self.verified()
    let second = Stories().summoned("2024-11-07", for: "2024-11-15")
    try office.run(Stories().summoned())
    let early = try office.refusal(of: second)
    #expect(early?.cause == .summonsOpen(try Law.date("2024-11-06")))
    let noRecord = Step(
      "2024-11-06",
      "dewi/tim_pemeriksa",
      "attendance.record",
      #"{"case":"K-2024-0001","r":1,"on":"2024-11-06","present":false}"#
    )
    #expect(try office.refusal(of: noRecord)?.cause == .fieldRequired("record"))
    try office.run([Stories().came(present: false), second])
    #expect(try office.refusal(of: second)?.cause.rule == .alreadyDone)
    try office.run(Stories().came("2024-11-15", present: false))
    #expect(office.row(1)?.stage == .assessment)
    #expect(office.respondent(1)?.isExamined == true)
    #expect(office.respondent(1)?.statement == nil)
  }

  @Test func `after a day that was attended there is no second summons`() throws {
    var office = try Self.verified()
    try office.run([Stories().summoned(), Stories().came()])
    let second = Stories().summoned("2024-11-07", for: "2024-11-15")
    #expect(try office.refusal(of: second)?.cause.rule == .secondSummons)
  }

  @Test(arguments: [[], [0, 1]])
  func `a team has exactly one chair`(chairs: [Int]) throws {
    let office = try Self.verified()
    let refusal = try office.refusal(of: Stories().formedTeam(chairs: chairs))
    #expect(refusal?.cause == .teamChairs(chairs.count))
    #expect(refusal?.rule == "TEAM-CHAIR")
    #expect(try office.refusal(of: Stories().formedTeam(chairs: [2])) == nil)
  }

  @Test func `an interval outside the rule asks a reason, then is accepted`() throws {
    let office = try Self.verified()
    // Six of November is the seventh working day after the letter; the seventh is late.
    #expect(try office.refusal(of: Stories().summoned()) == nil)
    let late = Stories().summoned(for: "2024-11-07")
    let refusal = try #require(try office.refusal(of: late))
    #expect(refusal.reasonWanted == .summonsInterval)
    #expect(refusal.article == "PP 94/2021 Ps 26 ayat (2)")
    let reasoned = Stories().summoned(
      for: "2024-11-07",
      reason: #","reasons":{"SUMMONS-INTERVAL":"Ruang dipakai."}"#
    )
    #expect(try office.refusal(of: reasoned) == nil)
    let blank = Stories().summoned(
      for: "2024-11-07",
      reason: #","reasons":{"SUMMONS-INTERVAL":""}"#
    )
    #expect(try office.refusal(of: blank)?.reasonWanted == .summonsInterval)
  }

  @Test func `the interval of a second summons is that of its own article`() throws {
    var office = try Self.verified()
    try office.run([Stories().summoned(), Stories().came(present: false)])
    let late = Stories().summoned("2024-11-07", for: "2024-11-29")
    let refusal = try office.refusal(of: late)
    #expect(refusal?.reasonWanted == .summonsInterval)
    #expect(refusal?.article == "PP 94/2021 Ps 26 ayat (3)")
  }

  @Test func `an examination day lies after its letter`() throws {
    let office = try Self.verified()
    let refusal = try office.refusal(of: Stories().summoned(for: "2024-10-27"))
    #expect(refusal?.cause.rule == .dateOrder)
  }

  @Test func `who came and who stayed away is recorded once for each summons`() throws {
    var office = try Self.verified()
    try office.run([Stories().summoned(), Stories().came()])
    let day = try #require(CalendarDate("2024-11-06"))
    for isPresent in [true, false] {
      let again = Stories().came(present: isPresent)
      #expect(try office.refusal(of: again)?.cause == .alreadyDone(day))
    }
  }

  @Test func `a record is neither begun without a present person nor closed empty`() throws {
    var office = try Self.verified()
    let steps = Stories().examined()
    #expect(try office.refusal(of: steps[0])?.cause == .summonsMissing)
    try office.run(Stories().summoned())
    #expect(try office.refusal(of: steps[1])?.cause == .summonsMissing)
    try office.run(steps[0])
    #expect(try office.refusal(of: steps[2])?.cause == .statementEmpty)
    try office.run(steps[1])
    let unsigned = Step(
      steps[2].day,
      steps[2].who,
      steps[2].name,
      steps[2].statement.replacing(#""signed":true"#, with: #""signed":false"#)
    )
    #expect(try office.refusal(of: unsigned)?.cause == .fieldRequired("refusal"))
    try office.run(steps[2])
    #expect(office.row(1)?.stage == .assessment)
    #expect(try office.refusal(of: steps[1])?.cause.rule == .stage)
  }

  @Test func `nobody reviews what they wrote`() throws {
    var office = try Self.verified()
    try office.run([Stories().summoned()] + Stories().examined())
    #expect(
      try office.refusal(of: Stories().reviewed("inspektorat", by: "dewi/inspektorat"))?.cause
        == .assessmentMissing([.inspectorate])
    )
    try office.run(
      Stories().written("inspektorat", by: "irfan/inspektorat", codes: ["PP94-5N-2"])
    )
    #expect(
      try office.refusal(of: Stories().reviewed("inspektorat", by: "irfan/inspektorat"))?.cause
        == .authorIsReviewer
    )
    #expect(
      try office.refusal(of: Stories().reviewed("inspektorat", by: "dewi/inspektorat")) == nil
    )
    // The other half belongs to the other office.
    #expect(
      try office.refusal(
        of: Stories().written("bkd", by: "irfan/inspektorat", codes: ["PP94-5N-2"])
      )?
      .cause.rule == .role
    )
  }

  @Test func `a returned part must be written and reviewed again`() throws {
    var office = try Self.verified()
    try office.run([Stories().summoned()] + Stories().examined())
    try office.run([
      Stories().written("inspektorat", by: "irfan/inspektorat", codes: ["PP94-5N-2"]),
      Stories().reviewed("inspektorat", by: "dewi/inspektorat", verdict: "dikembalikan"),
      Stories().written("bkd", by: "rina/bkd", codes: ["PP94-5N-2"]),
      Stories().reviewed("bkd", by: "agus/bkd"),
    ])
    #expect(office.row(1)?.stage == .assessment)
    try office.run([
      Stories().written("inspektorat", by: "irfan/inspektorat", codes: ["PP94-5N-2"]),
      Stories().reviewed("inspektorat", by: "dewi/inspektorat"),
    ])
    #expect(office.row(1)?.stage == .decision)
    #expect(office.respondent(1)?.assessments[.inspectorate]?.written.version == 2)
  }

  @Test func `a study cites evidence, rules and options that exist`() throws {
    var office = try Self.verified()
    try office.run([Stories().summoned()] + Stories().examined())
    let right = Stories().written("bkd", by: "rina/bkd", codes: ["PP94-5N-2"])
    let wrongs: [(String, String, RefusalCause)] = [
      (#""evidence":[]"#, #""evidence":[4]"#, .evidenceUnknown(4)),
      (#""reason":"#, #""advice":{"option":"OPSI"},"reason":"#, .optionUnknown("OPSI")),
      ("PP94-5N-2", "X", .violationUnknown("X")),
      (#"["PP94-5N-2"]"#, "[]", .fieldRequired("violations")),
    ]
    for (text, other, cause) in wrongs {
      let step = Step(
        right.day,
        right.who,
        right.name,
        right.statement.replacing(text, with: other)
      )
      #expect(try office.refusal(of: step)?.cause == cause)
    }
  }
}
