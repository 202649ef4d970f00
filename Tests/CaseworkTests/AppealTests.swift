import Casework
import TestSupport
import Testing

/// Remedies against a decision: answered, ruled on in every way, taken to court.
struct AppealTests {
  /// A lurah with a medium sanction of 28 November, received 2 December.
  private static func served() throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    try office.run(Stories().decidable("PP94-5N-2"))
    try office.run([
      Stories().decided("SEDANG-T1"), Stories().numbered(), Stories().served("2024-12-02"),
    ])
    return office
  }

  private static func objected(more: String = "") throws -> MemoryOffice {
    var office = try served()
    try office.run(Stories().objected("2024-12-20", more: more))
    return office
  }

  /// A lurah dismissed for party membership, by a decision of 28 November.
  private static func dismissed() throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    let proof = Step(
      "2024-11-06",
      "dewi/inspektorat",
      "membership.prove",
      #"{"case":"K-2024-0001","r":1,"proof":"sipol","since":"2023-05-10"}"#
    )
    try office.run([Stories().verified("SKB22-D-05"), proof])
    try office.run(Stories().studied(["SKB22-D-05"]))
    try office.run([Stories().decided("PTDH-PARPOL"), Stories().numbered()])
    return office
  }

  private func clock(_ code: String, in office: MemoryOffice) -> RunningClock? {
    office.row(1)?.clocks.last { $0.code == code }
  }

  @Test(
    arguments: [
      ("memperkuat", nil, "SEDANG-T1", Level.sedang), ("tidak_diterima", nil, "SEDANG-T1", .sedang),
      ("memperingan", "RINGAN-3", "RINGAN-3", .ringan),
      ("memperberat", "BERAT-2", "BERAT-2", .berat),
      ("mengubah", "SEDANG-T2", "SEDANG-T2", .sedang),
    ] as [(String, String?, String, Level)]
  )
  func `a ruling that leaves a measure lets it take effect`(
    outcome: String,
    option: String?,
    holds: String,
    level: Level
  ) throws {
    var office = try Self.objected()
    try office.run(Stories().ruled(outcome, "2025-01-20", option: option, received: "2025-01-22"))
    #expect(office.respondent(1)?.measure?.code == holds)
    #expect(office.row(1)?.level == level)
    #expect(office.row(1)?.option == holds)
    #expect(office.row(1)?.ending == .sanctioned)
    #expect(office.row(1)?.stage == .appealWindow)
    let ruling = try #require(clock("UA-KEBERATAN-PUTUS", in: office))
    #expect(
      ruling.stop
        == Outcome.Stop(due: try Law.date("2025-01-23"), met: try Law.date("2025-01-20"))
    )
    #expect(clock("HD-BERLAKU", in: office)?.isHeld == false)
    #expect(clock("PTUN-GUGAT", in: office)?.start == (try Law.date("2025-01-22")))
    // The day that was counted passed while the remedy was open; nothing is late for that.
    let row = try #require(office.row(1))
    let calendar = office.law.workCalendar(region: office.office.founded.region)
    let readings = row.readings(on: try Law.date("2025-01-22"), law: office.law, calendar: calendar)
    let force = try #require(readings.first { $0.deadline.code == "HD-BERLAKU" })
    #expect(force.due.date == (try Law.date("2025-01-22")))
    #expect(force.state == .near(0))
    let early = try office.refusal(of: Stories().effective("2025-01-21"))
    #expect(early?.cause == .notYet(try Law.date("2025-01-22")))
    try office.run(Stories().effective("2025-01-22"))
    #expect(office.row(1)?.stage == .inForce)
    #expect(try office.replayed(office.lines.count) == office)
  }

  @Test func `an appeal keeps its letter and the evidence it names`() throws {
    let letter = #","letter":{"number":"KB/1","date":"2024-12-19"},"evidence":["#
    var office = try Self.served()
    let unknown = Stories().objected("2024-12-20", more: letter + "1]")
    #expect(try office.refusal(of: unknown)?.rule == "NUMBER-UNKNOWN")
    let late = Stories().objected("2024-12-18", more: letter + "]")
    #expect(try office.refusal(of: late)?.rule == "DATE-ORDER")
    try office.run(
      Step(
        "2024-12-20",
        "budi/satgas",
        "evidence.attach",
        #"{"case":"K-2024-0001","kind":"benda","form":"asli","title":"Baju","#
          + #""acquired":"2024-12-20"}"#
      )
    )
    try office.run(Stories().objected("2024-12-20", more: letter + "1]"))
    let entry = try #require(office.respondent(1)?.appeal?.entry)
    #expect(entry.letter?.number == "KB/1" && entry.evidence == [1])
  }

  @Test func `a ruling that annuls ends the matter and asks for the good name`() throws {
    var office = try Self.objected()
    try office.run(Stories().ruled("membatalkan", "2025-01-20"))
    let respondent = try #require(office.respondent(1))
    #expect(respondent.row.ending == .overturned)
    #expect(respondent.row.stage == .completed)
    #expect(respondent.measure == nil)
    #expect(clock("HD-BERLAKU", in: office)?.isHeld == true)
    #expect(clock("PTUN-GUGAT", in: office) == nil)
    let file = try #require(office.files[respondent.row.id.file])
    #expect(nextSteps(of: respondent, in: file, law: office.law) == [.rehabilitation])
    try office.run(Stories().restored("2025-01-24"))
    let after = try #require(office.files[respondent.row.id.file])
    let restored = try #require(after.respondent(1))
    #expect(nextSteps(of: restored, in: after, law: office.law).isEmpty)
    #expect(try office.refusal(of: Stories().restored("2025-01-27"))?.rule == "ALREADY-DONE")
  }

  @Test func `while a remedy is pending its answer and ruling come next`() throws {
    var office = try Self.objected(more: #","copyReceived":"2024-12-20""#)
    var respondent = try #require(office.respondent(1))
    let file = try #require(office.files[respondent.row.id.file])
    #expect(
      nextSteps(of: respondent, in: file, law: office.law) == [.appealAnswer, .appealRuling]
    )
    let answer = try #require(clock("UA-KEBERATAN-TANGGAPAN", in: office))
    #expect(answer.start == (try Law.date("2024-12-20")))
    try office.run(Stories().answered("2025-01-02"))
    #expect(
      clock("UA-KEBERATAN-TANGGAPAN", in: office)?.stop
        == Outcome.Stop(due: try Law.date("2025-01-02"), met: try Law.date("2025-01-02"))
    )
    respondent = try #require(office.respondent(1))
    let answered = try #require(office.files[respondent.row.id.file])
    #expect(nextSteps(of: respondent, in: answered, law: office.law) == [.appealRuling])
    #expect(try office.refusal(of: Stories().answered("2025-01-03"))?.rule == "ALREADY-DONE")
  }

  @Test func `the day the copy came may be told with the answer`() throws {
    var office = try Self.objected()
    let copy = #","copyReceived":"2024-12-23""#
    try office.run(Stories().answered("2025-01-07", more: copy))
    #expect(
      clock("UA-KEBERATAN-TANGGAPAN", in: office)?.stop
        == Outcome.Stop(due: try Law.date("2025-01-03"), met: try Law.date("2025-01-07"))
    )
  }

  @Test func `an answer that never came stands still once the ruling is there`() throws {
    var office = try Self.objected(more: #","copyReceived":"2024-12-20""#)
    try office.run(Stories().ruled("memperkuat", "2025-01-20"))
    #expect(clock("UA-KEBERATAN-TANGGAPAN", in: office)?.isHeld == true)
  }

  @Test func `outcome and measure of a ruling must fit each other`() throws {
    let office = try Self.objected()
    for (outcome, option) in [
      ("memperingan", "BERAT-2"), ("memperberat", "RINGAN-3"), ("mengubah", "SEDANG-T1"),
      ("memperkuat", "SEDANG-T2"), ("membatalkan", "SEDANG-T2"),
    ] {
      let refusal = try office.refusal(of: Stories().ruled(outcome, "2025-01-20", option: option))
      #expect(refusal?.rule == "APPEAL-RULING", "\(outcome) \(option)")
      #expect(refusal?.article == "PP 79/2021 Ps 16")
    }
    let missing = try office.refusal(of: Stories().ruled("memperberat", "2025-01-20"))
    #expect(missing?.cause == .fieldRequired("option"))
    let unknown = try office.refusal(of: Stories().ruled("mengubah", "2025-01-20", option: "X"))
    #expect(unknown?.cause == .optionUnknown("X"))
  }

  @Test func `a measure this office's own table closes asks a reason and is recorded`() throws {
    let office = try Self.objected()
    let step = Stories().ruled("memperingan", "2025-01-20", option: "RINGAN-3", reasons: "{}")
    #expect(try office.refusal(of: step)?.rule == "LEVEL-UNSURE")
  }

  @Test func `nothing is ruled on that was not filed, nor twice`() throws {
    var office = try Self.served()
    #expect(
      try office.refusal(of: Stories().ruled("memperkuat", "2025-01-20"))?.cause == .appealMissing
    )
    #expect(try office.refusal(of: Stories().answered("2025-01-20"))?.cause == .appealMissing)
    try office.run([
      Stories().objected("2024-12-20"), Stories().ruled("memperkuat", "2025-01-20"),
    ])
    #expect(
      try office.refusal(of: Stories().ruled("membatalkan", "2025-01-21"))?.rule == "ALREADY-DONE"
    )
  }

  @Test func `an appeal is shown from both days and bound by the earlier`() throws {
    var office = try Self.dismissed()
    try office.run(Stories().served("2024-12-10"))
    let row = try #require(office.row(1))
    let calendar = office.law.workCalendar(region: Law.region)
    let reading = try #require(
      row.readings(on: try Law.date("2024-12-11"), law: office.law, calendar: calendar)
        .first { $0.deadline.code == "UA-BANDING" }
    )
    #expect(reading.due.date == (try Law.date("2024-12-18")))
    #expect(reading.beside?.date == (try Law.date("2025-01-02")))
    let late = Stories().objected("2024-12-20", kind: "banding")
    #expect(try office.refusal(of: late)?.rule == "APPEAL-WINDOW")
    var step = Stories().objected(
      "2024-12-20",
      kind: "banding",
      more: #","reasons":{"APPEAL-WINDOW":"SK baru diterima 10 Desember."}"#
    )
    step.day = "2024-12-20"
    try office.run(step)
    let appeal = try #require(office.respondent(1)?.appeal)
    #expect(!appeal.isInTime)
    #expect(appeal.due == (try Law.date("2024-12-18")))
    #expect(appeal.besideDue == (try Law.date("2025-01-02")))
  }

  @Test func `BPASN may annul a dismissal that was carried out`() throws {
    var office = try Self.dismissed()
    try office.run([
      Stories().served("2024-12-02"), Stories().objected("2024-12-18", kind: "banding"),
    ])
    #expect(office.row(1)?.stage == .completed)
    let ruling = try #require(clock("UA-BANDING-PUTUS", in: office))
    let deadline = try #require(office.law.catalogue.deadline(ruling.code, on: ruling.start))
    let calendar = office.law.workCalendar(region: Law.region)
    #expect(calendar.due(deadline, from: ruling.start).date == (try Law.date("2025-03-27")))
    try office.run(Stories().ruled("membatalkan", "2025-03-20", body: "bpasn"))
    #expect(office.row(1)?.ending == .overturned)
    #expect(office.row(1)?.stage == .completed)
  }

  @Test func `a court may annul what the remedy upheld`() throws {
    var office = try Self.objected()
    try office.run(Stories().ruled("memperkuat", "2025-01-20"))
    #expect(
      try office.refusal(of: Stories().judged("2025-03-03", "ditolak"))?.cause == .lawsuitMissing
    )
    try office.run([Stories().effective("2025-01-21"), Stories().sued("2025-02-03")])
    #expect(
      clock("PTUN-GUGAT", in: office)?.stop
        == Outcome.Stop(due: try Law.date("2025-04-20"), met: try Law.date("2025-02-03"))
    )
    #expect(try office.refusal(of: Stories().sued("2025-02-04"))?.rule == "ALREADY-DONE")
    var other = office
    try other.run(Stories().judged("2025-06-02", "ditolak"))
    #expect(other.row(1)?.ending == .sanctioned)
    try office.run(Stories().judged("2025-06-02", "dikabulkan"))
    #expect(office.row(1)?.ending == .overturned)
    #expect(office.row(1)?.stage == .completed)
  }
}
