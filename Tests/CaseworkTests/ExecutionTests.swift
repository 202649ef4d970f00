import Casework
import TestSupport
import Testing

/// Handing over, carrying out, uploading, oversight and the restored name.
struct ExecutionTests {
  private static func run(_ steps: [Step], person: String = People.lurah) throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([person]))
    )
    try office.run(steps)
    return office
  }

  private static func decided() throws -> MemoryOffice {
    try run(
      Stories().decidable("PP94-5N-2") + [Stories().decided("SEDANG-T1"), Stories().numbered()]
    )
  }

  private static func inForce() throws -> MemoryOffice {
    var office = try decided()
    try office.run([Stories().served(), Stories().effective()])
    return office
  }

  private static func steps(_ office: MemoryOffice) throws -> [NextStep] {
    let respondent = try #require(office.respondent(1))
    let file = try #require(office.files[respondent.row.id.file])
    return nextSteps(of: respondent, in: file, law: office.law)
  }

  private static let bare = #"{"case":"K-2024-0001","r":1,"on":"2025-06-02"}"#

  @Test func `a measure with a length runs to its last day`() throws {
    var office = try Self.inForce()
    #expect(try Self.steps(office) == [.executionBegin, .upload])
    try office.run(Stories().executed(from: "2025-01-03"))
    let until = try Law.date("2026-01-02")
    #expect(office.respondent(1)?.aftermath.execution?.until == until)
    #expect(try Self.steps(office) == [.executionUntil(until), .execution, .upload])
    let early = Step("2025-06-02", "rina/bkd", "respondent.complete", Self.bare)
    let refusal = try office.refusal(of: early)
    #expect(
      refusal?.cause == .reasonRequired(Warning(code: .executionEnd, subject: until.description))
    )
    let over = Step(
      "2026-01-02",
      "rina/bkd",
      "respondent.complete",
      Self.bare.replacing("2025-06-02", with: "2026-01-02")
    )
    try office.run(over)
    #expect(office.row(1)?.stage == .completed)
  }

  @Test func `a measure with a length that never began asks why it is over`() throws {
    let office = try Self.inForce()
    let step = Step("2025-06-02", "rina/bkd", "respondent.complete", Self.bare)
    #expect(try office.refusal(of: step)?.rule == "EXECUTION-END")
  }

  @Test func `execution begins once, in force, not before that day`() throws {
    var office = try Self.decided()
    #expect(try office.refusal(of: Stories().executed(from: "2025-01-03"))?.rule == "STAGE")
    try office.run([Stories().served(), Stories().effective()])
    let early = Stories().executed(from: "2024-12-30", on: "2025-01-06")
    #expect(try office.refusal(of: early)?.rule == "DATE-ORDER")
    try office.run(Stories().executed(from: "2025-01-06"))
    #expect(try office.refusal(of: Stories().executed(from: "2025-01-07"))?.rule == "ALREADY-DONE")
  }

  @Test func `dismissal for party membership counts from the end of the month of joining`() throws {
    let proof = Step(
      "2024-11-06",
      "dewi/inspektorat",
      "membership.prove",
      #"{"case":"K-2024-0001","r":1,"proof":"sipol","since":"2024-02-10"}"#
    )
    var office = try Self.run(
      [Stories().verified("SKB22-D-05"), proof] + Stories().studied(["SKB22-D-05"])
        + [Stories().decided("PTDH-PARPOL"), Stories().numbered(), Stories().served()]
    )
    let respondent = try #require(office.respondent(1))
    #expect(office.law.effectiveDate(of: respondent) == (try Law.date("2024-02-29")))
    let other = Stories().executed(from: "2024-12-31", on: "2025-01-06")
    #expect(try office.refusal(of: other)?.rule == "EFFECTIVE-DATE")
    try office.run(Stories().executed(from: "2024-02-29", on: "2025-01-06"))
    #expect(office.respondent(1)?.aftermath.execution?.until == nil)
  }

  @Test func `a person is called to receive the decree`() throws {
    var office = try Self.decided()
    try office.run(Stories().called("2024-11-29", for: "2024-12-03"))
    #expect(office.respondent(1)?.aftermath.calls.count == 1)
    #expect(
      try office.refusal(of: Stories().called("2024-12-03", for: "2024-12-02"))?.rule
        == "DATE-ORDER"
    )
  }

  @Test func `a decree handed over late asks why`() throws {
    var office = try Self.decided()
    #expect(try office.refusal(of: Stories().served("2024-12-19"))?.rule == "SERVICE-PERIOD")
    let step = Step(
      "2024-12-19",
      "rina/bkd",
      "service.record",
      #"{"case":"K-2024-0001","r":1,"outcome":"diterima","on":"2024-12-19","deliverer":"Rina","#
        + #""reasons":{"SERVICE-PERIOD":"Cuti melahirkan."}}"#
    )
    try office.run(step)
    #expect(office.row(1)?.served == (try Law.date("2024-12-19")))
  }

  @Test func `both days stand of a decree that was sent and then received`() throws {
    var office = try Self.decided()
    try office.run([
      Stories().served("2024-12-18", outcome: "tidak_hadir"),
      Stories().served("2024-12-20", outcome: "dikirim"), Stories().served("2024-12-24"),
    ])
    let services = try #require(office.respondent(1)?.services)
    #expect(services.map(\.outcome) == [.absent, .sent, .received])
    #expect(office.row(1)?.stage == .appealWindow)
  }

  @Test func `an upload names its documents`() throws {
    var office = try Self.inForce()
    let empty = Stories().uploaded("2025-01-06", documents: "[]")
    #expect(try office.refusal(of: empty)?.cause == .fieldRequired("documents"))
    try office.run(Stories().uploaded("2025-01-06"))
    #expect(try Self.steps(office) == [.executionBegin])
  }

  @Test func `data is blocked until the block is lifted`() throws {
    var office = try Self.decided()
    #expect(
      try office.refusal(of: Stories().overseen("buka_blokir", "2024-12-02"))?.cause == .notBlocked
    )
    try office.run([
      Stories().overseen("peringatan", "2024-12-02"), Stories().overseen("teguran", "2024-12-04"),
      Stories().overseen("blokir", "2024-12-09"),
    ])
    #expect(office.row(1)?.blockedSince == (try Law.date("2024-12-09")))
    #expect(
      try office.refusal(of: Stories().overseen("blokir", "2024-12-10"))?.rule == "ALREADY-DONE"
    )
    try office.run(Stories().overseen("buka_blokir", "2024-12-16"))
    #expect(office.row(1)?.blockedSince == nil)
    #expect(office.respondent(1)?.aftermath.oversight.count == 4)
    #expect(try office.replayed(office.lines.count) == office)
  }

  @Test func `a decree that BKN annuls is decided anew, once`() throws {
    var office = try Self.inForce()
    let note = #","note":"Tingkat terlalu ringan.""#
    #expect(try office.refusal(of: Stories().decided("BERAT-2"))?.rule == "ONE-SANCTION")
    let silent = try office.refusal(of: Stories().overseen("batal_sk", "2025-01-13"))
    #expect(silent?.cause == .fieldRequired("note"))
    try office.run(Stories().overseen("batal_sk", "2025-01-13", more: note))
    let open = try #require(office.respondent(1))
    #expect(open.row.stage == .decision)
    #expect(open.decision == nil && open.effective == nil && open.services.isEmpty)
    #expect(open.annulled.map(\.measure?.code) == ["SEDANG-T1"])
    #expect(try Self.steps(office) == [.decision])
    try office.run(Stories().decided("SEDANG-T2", day: "2025-01-20"))
    let again = try #require(office.respondent(1))
    #expect(again.row.ending == .sanctioned)
    #expect(again.measure?.code == "SEDANG-T2")
    #expect(again.row.clocks.last { $0.code == "HD-SAMPAIKAN" }?.isRunning == true)
    #expect(
      try office.refusal(of: Stories().decided("SEDANG-T3", day: "2025-01-20"))?.rule
        == "ONE-SANCTION"
    )
    #expect(try office.replayed(office.lines.count) == office)
  }

  @Test func `a good name is restored where nothing was proven, and nowhere else`() throws {
    let sanctioned = try Self.inForce()
    #expect(try sanctioned.refusal(of: Stories().restored("2025-01-06"))?.rule == "STAGE")
    var office = try Self.run(
      [Stories().verified("PP94-5N-2"), Stories().summoned()] + Stories().examined()
        + Stories().studied(["PP94-5N-2"], proof: "tidak_terbukti")
        + [
          Step(
            "2024-11-28",
            "pj.wali/ppk",
            "decision.not_proven",
            #"{"case":"K-2024-0001","r":1,"on":"2024-11-28","reason":"Tidak terbukti."}"#
          )
        ]
    )
    #expect(try Self.steps(office) == [.rehabilitation])
    try office.run(Stories().restored("2024-12-02"))
    #expect(try Self.steps(office).isEmpty)
  }
}
