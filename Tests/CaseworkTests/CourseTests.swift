import Casework
import TestSupport
import Testing

/// Panel, the other reading of an act, and a crime beside.
struct CourseTests {
  private static let one = #""case":"K-2024-0001","r":1"#

  /// An act before the candidates were determined, on the ethics track.
  private static func ethics(_ steps: [Step] = []) throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    let report = People.report([People.lurah]).replacing("2024-10-18", with: "2024-09-10")
    try office.run([
      Step("2024-10-25", "budi/satgas", "report.register", report),
      Stories().verified("SKB22-KE-01"),
    ])
    try office.run(steps)
    return office
  }

  private static func panel(
    _ count: Int,
    positionClass: String = "pengawas",
    reasons: String = ""
  ) -> Step {
    let members = (0..<count).map { index in
      #"{"name":"Anggota \#(index)","class":"\#(positionClass)","chair":\#(index == 0)}"#
    }
    return Step(
      "2024-11-22",
      "rina/bkd",
      "panel.form",
      #"{"case":"K-2024-0001","r":[1],"decree":{"number":"SK-MKE/1","date":"2024-11-22"},"#
        + #""members":[\#(members.joined(separator: ","))]\#(reasons)}"#
    )
  }

  private static func chosen(_ track: String, by who: String = "dewi/inspektorat") -> Step {
    Step(
      "2024-11-22",
      who,
      "track.choose",
      #"{\#(one),"track":"\#(track)","on":"2024-11-22","reason":"Setelah penetapan."}"#
    )
  }

  @Test func `a panel is odd, large enough and nobody in it stands lower`() throws {
    var office = try Self.ethics()
    for count in [3, 4, 6] {
      #expect(try office.refusal(of: Self.panel(count))?.reasonWanted == .panelSize)
    }
    #expect(
      try office.refusal(of: Self.panel(3, reasons: #","reasons":{"PANEL-SIZE":"a"}"#)) == nil
    )
    #expect(
      try office.refusal(of: Self.panel(5, positionClass: "pelaksana"))?.cause
        == .panelRank(member: .pelaksana, examined: .pengawas)
    )
    try office.run(Self.panel(5))
    #expect(office.respondent(1)?.procedure.panels.count == 1)
    var discipline = try MemoryOffice.staffed(law: Law.book())
    try discipline.run([
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah])),
      Stories().verified("PP94-5N-2"),
    ])
    #expect(try discipline.refusal(of: Self.panel(5))?.cause.rule == .stage)
  }

  @Test func `the other reading starts at its first step not done, and asks for a new study`()
    throws
  {
    var office = try Self.ethics(Stories().studied(["SKB22-KE-01"]))
    #expect(office.row(1)?.stage == .ethicsHearing)
    #expect(
      try office.refusal(of: Self.chosen("contract"))?.cause == .trackNotPossible(.contract)
    )
    #expect(try office.refusal(of: Self.chosen("ethics"))?.cause == .trackNotPossible(.ethics))
    try office.run(Self.chosen("discipline", by: "majelis/majelis"))
    let respondent = try #require(office.respondent(1))
    #expect(respondent.row.track == .discipline)
    #expect(respondent.row.stage == .examination)
    #expect(respondent.row.violations == ["SKB22-D-01"])
    #expect(respondent.assessments.isEmpty)
    #expect(respondent.procedure.earlierStudies.count == 2)
    #expect(respondent.procedure.choices.first?.rules.map(\.code) == ["SKB22-D-01"])
    // Both readings stay in view.
    let file = try #require(RecordID("K-2024-0001").flatMap { office.files[$0] })
    let readings = office.law.readings(for: respondent, in: file)
    #expect(Set(readings.map(\.track)) == [.ethics, .discipline])
  }

  @Test func `whoever was examined need not be examined again on the other track`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run([
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    ])
    try office.run(Stories().decidable("SKB22-D-01", team: true))
    try office.run(Self.chosen("ethics"))
    #expect(office.row(1)?.stage == .assessment)
    try office.run(Self.chosen("discipline"))
    #expect(office.row(1)?.stage == .assessment)
  }

  // MARK: Crime beside

  private static func crime(
    _ code: String,
    state: String = "diteruskan",
    reasons: String = ""
  ) -> Step {
    Step(
      "2024-11-22",
      "sari/sekretariat",
      "criminal.record",
      #"{\#(one),"violation":"\#(code)","state":"\#(state)","body":"gakkumdu","on":"2024-11-22"\#(reasons)}"#
    )
  }

  private static func discipline(_ person: String = People.lurah) throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([person]))
    )
    return office
  }

  @Test func `a crime cited beside discipline does not take the matter away`() throws {
    var office = try Self.discipline()
    try office.run(
      Step(
        "2024-10-28",
        "budi/satgas",
        "verification.finish",
        #"{"case":"K-2024-0001","r":[1],"outcome":"lengkap","on":"2024-10-28","#
          + #""violations":["PIL-71-1","PP94-5N-2"]}"#
      )
    )
    #expect(office.row(1)?.track == .discipline)
    #expect(office.row(1)?.violations == ["PP94-5N-2"])
    let file = try #require(RecordID("K-2024-0001").flatMap { office.files[$0] })
    let respondent = try #require(file.respondent(1))
    #expect(office.law.crimesBeside(respondent, in: file) == ["PIL-71-1"])
  }

  @Test func `a criminal case is noted with its article and moves nothing`() throws {
    var office = try Self.discipline()
    try office.run([Stories().verified("PP94-5N-2"), Stories().summoned()])
    let before = try #require(office.row(1))
    #expect(try office.refusal(of: Self.crime("PP94-5N-2"))?.cause.rule == .violationPhase)
    try office.run([Self.crime("PIL-71-1"), Self.crime("PIL-71-1", state: "penyidikan")])
    let row = try #require(office.row(1))
    #expect(row.stage == before.stage && row.track == before.track && row.clocks == before.clocks)
    #expect(
      office.respondent(1)?.procedure.crimes.map(\.entry.state) == [.referred, .investigated]
    )
    #expect(office.respondent(1)?.procedure.crimes.first?.rule.article.contains("71") == true)
    try office.run(Stories().examined())
    #expect(office.row(1)?.stage == .assessment)
  }

  @Test func `a crime of officials asks a reason for anybody else`() throws {
    var office = try Self.discipline(People.clerk)
    try office.run(Stories().verified("PP94-5N-2"))
    #expect(try office.refusal(of: Self.crime("PIL-71-1"))?.reasonWanted == .crimePosition)
    let reasoned = Self.crime("PIL-71-1", reasons: #","reasons":{"CRIME-POSITION":"a"}"#)
    #expect(try office.refusal(of: reasoned) == nil)
  }
}
