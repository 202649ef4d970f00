import Casework
import TestSupport
import Testing

/// Every deadline as it stands for a respondent, also where it does not run.
struct ClockStateTests {
  private static func office(
    _ steps: [Step] = [],
    person: String = People.lurah,
    law: LawBook? = nil
  ) throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: try law ?? Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([person]))
    )
    try office.run(steps)
    return office
  }

  private func lines(_ office: MemoryOffice, on day: String) throws -> [String: ClockLine] {
    let respondent = try #require(office.respondent(1))
    let calendar = office.law.workCalendar(region: Law.region)
    let lines = respondent.clockLines(on: try Law.date(day), law: office.law, calendar: calendar)
    return Dictionary(lines.map { ($0.deadline.code, $0) }) { first, _ in first }
  }

  private func article(_ line: ClockLine?) -> String? {
    guard case .excluded(_, let exclusion) = line else { return nil }
    return exclusion.article
  }

  @Test(arguments: [
    (People.lurah, "PP94-5N-2"), (People.teacher, "PP94-5N-2"), (People.firstWorker, "NONASN-01"),
    (People.lurah, "SKB22-D-05"),
  ])
  func `every deadline of the catalogue has its line`(person: String, code: String) throws {
    let office = try Self.office([Stories().verified(code)], person: person)
    let lines = try lines(office, on: "2024-11-08")
    #expect(Set(lines.keys) == Set(office.law.catalogue.deadlines.map(\.code)))
  }

  @Test func `a clock that never runs for someone names the article`() throws {
    let office = try Self.office([Stories().verified("NONASN-01")], person: People.firstWorker)
    let lines = try lines(office, on: "2024-11-08")
    for code in ["PPK-TINDAK-LANJUT", "HD-BERLAKU", "UA-BANDING"] {
      #expect(article(lines[code]) == "SE MenPANRB 1/2023", "\(code)")
    }
  }

  @Test func `of two deadlines the one that ends earlier stands first, whatever they count`() throws
  {
    let office = try Self.office()
    var row = try #require(office.row(1))
    var started = Outcome()
    started.start = [
      "PPK-TINDAK-LANJUT": try Law.date("2024-11-07"), "BW-LAPOR": try Law.date("2024-11-19"),
    ]
    row.apply(started, at: 9)
    let calendar = office.law.workCalendar(region: Law.region)
    let all = row.readings(
      on: try Law.date("2024-11-22"),
      law: office.law,
      calendar: calendar
    )
    let readings = all.filter { started.start[$0.deadline.code] == $0.start }
    // 26 November in four days; 28 November in three working days, the 27th being for voting.
    #expect(readings.map(\.deadline.code) == ["BW-LAPOR", "PPK-TINDAK-LANJUT"])
    #expect(readings.map(\.remaining) == [4, 3])
  }

  @Test func `a clock of another remedy is not this person's`() throws {
    let office = try Self.office(
      Stories().decidable("PP94-5N-2") + [Stories().decided("SEDANG-T1"), Stories().numbered()]
    )
    let lines = try lines(office, on: "2024-11-29")
    guard case .otherRemedy(_, let route) = lines["UA-BANDING"] else {
      Issue.record("an appeal runs against a sanction that is objected to")
      return
    }
    #expect(route.kind == .keberatan)
    guard case .notStarted = lines["UA-KEBERATAN"] else {
      Issue.record("the time to object has not begun before receipt")
      return
    }
  }

  @Test func `an exclusion is data: taken out, the clock may run`() throws {
    var law = try Law.book()
    law.tracks.clocksNot?.removeAll { $0.codes.contains("HD-BERLAKU") }
    let office = try Self.office(
      [Stories().verified("NONASN-01")],
      person: People.firstWorker,
      law: law
    )
    #expect(article(try lines(office, on: "2024-11-08")["HD-BERLAKU"]) == nil)
  }

  @Test func `calendar days are counted as such`() throws {
    let deadline = try #require(
      try Law.book().catalogue.deadline("PTUN-GUGAT", on: Law.date("2025-01-20"))
    )
    #expect(deadline.unit == .calendar)
    var office = try Self.office(
      Stories().decidable("PP94-5N-2") + [
        Stories().decided("SEDANG-T1"), Stories().numbered(), Stories().served("2024-12-02"),
        Stories().objected("2024-12-20"),
      ]
    )
    try office.run(Stories().ruled("memperkuat", "2025-01-20"))
    let line = try lines(office, on: "2025-01-25")["PTUN-GUGAT"]
    guard case .started(let reading) = line else {
      Issue.record("the ruling started no time for a lawsuit")
      return
    }
    #expect(reading.due.date == (try Law.date("2025-04-20")))
    #expect(reading.state == .running(85))
  }

  @Test func `a recommendation lies untouched until a summons or a team decree`() throws {
    func progress(_ office: MemoryOffice) throws -> ClockReading.Progress? {
      let line = try lines(office, on: "2024-11-12")["PPK-TINDAK-LANJUT"]
      guard case .started(let reading) = line else { return nil }
      return reading.progress
    }
    var office = try Self.office([Stories().verified("PP94-5N-2"), Stories().recommended()])
    #expect(try progress(office) == .notBegun)
    try office.run(Stories().formedTeam(day: "2024-11-08"))
    #expect(try progress(office) == .inProgress)
    try office.run(Stories().reportedBack())
    #expect(try progress(office) == nil)
  }

  private func collisions(_ office: MemoryOffice) throws -> [CollisionRow.Kind] {
    let calendar = office.law.workCalendar(region: Law.region)
    return try #require(office.row(1)).collisions(law: office.law, calendar: calendar).map(\.kind)
  }

  @Test func `two summonses can fill the time for follow-up`() throws {
    var office = try Self.office([
      Stories().verified("PP94-5N-2"), Stories().recommended("2024-11-07"),
    ])
    #expect(try collisions(office).isEmpty)
    try office.run(Stories().summoned("2024-11-08", for: "2024-11-19"))
    #expect(try collisions(office) == [.followUpVersusSummons])
  }

  @Test func `the time to appeal runs before the decree is received`() throws {
    let proof = Step(
      "2024-11-06",
      "dewi/inspektorat",
      "membership.prove",
      #"{"case":"K-2024-0001","r":1,"proof":"sipol","since":"2023-05-01"}"#
    )
    var office = try Self.office(
      [Stories().verified("SKB22-D-05"), proof] + Stories().studied(["SKB22-D-05"])
        + [Stories().decided("PTDH-PARPOL"), Stories().numbered()]
    )
    #expect(try collisions(office) == [.bandingBeforeReceipt])
    try office.run(Stories().served("2024-12-02"))
    #expect(try collisions(office).isEmpty)
  }

  @Test func `entry into force and objection hang on one day`() throws {
    let office = try Self.office(
      Stories().decidable("PP94-5N-2") + [
        Stories().decided("SEDANG-T1"), Stories().numbered(), Stories().served(),
      ]
    )
    #expect(try collisions(office) == [.forceVersusObjection])
  }

  @Test func `waits are measured and stay once they ended`() throws {
    var office = try Self.office([Stories().waited("2024-10-26")])
    let today = try Law.date("2024-11-08")
    #expect(office.respondent(1)?.waits.map { $0.days(on: today) } == [13])
    try office.run([Stories().waitEnded("2024-11-06"), Stories().waited("2024-11-07", for: "bkn")])
    let waits = try #require(office.respondent(1)?.waits)
    #expect(waits.map(\.on) == [.bawaslu, .bkn])
    #expect(waits.map { $0.days(on: today) } == [11, 1])
    #expect(waits.map(\.until) == [try Law.date("2024-11-06"), nil])
  }

  @Test func `months are added by the calendar`() throws {
    #expect(try Law.date("2024-01-31").adding(months: 1) == (try Law.date("2024-02-29")))
    #expect(try Law.date("2024-11-15").adding(months: 14) == (try Law.date("2026-01-15")))
    #expect(try Law.date("2024-03-31").adding(months: -1) == (try Law.date("2024-02-29")))
  }
}
