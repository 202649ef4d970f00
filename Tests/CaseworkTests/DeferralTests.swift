import Casework
import TestSupport
import Testing

/// A decision put off: for whom it waits, until when, and beside which clock.
struct DeferralTests {
  private static func ready(recommended: Bool = false) throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    try office.run(Stories().decidable("PP94-5N-2"))
    if recommended { try office.run(Stories().recommended("2024-11-07")) }
    return office
  }

  private func deferred(
    _ day: String = "2024-11-22",
    until: String,
    more: String = ""
  ) -> Step {
    Step(
      day,
      "pj.wali/ppk",
      "decision.defer",
      #"{"case":"K-2024-0001","r":1,"on":"\#(day)","until":"\#(until)","reason":"Perlu."\#(more)}"#
    )
  }

  @Test func `a deferral starts its limit and says for whom the matter waits`() throws {
    var office = try Self.ready()
    try office.run(deferred(until: "2024-12-02"))
    let day = try Law.date("2024-11-22")
    #expect(office.row(1)?.waiting?.on == .ppk)
    #expect(office.row(1)?.waiting?.since == day)
    let clock = try #require(office.row(1)?.clocks.last { $0.code == "HD-TUNDA" })
    #expect(clock.start == day && clock.isRunning)
    let decided = Stories().decided("SEDANG-T1", day: "2024-12-02")
    try office.run(decided)
    #expect(office.row(1)?.waiting == nil)
    let stopped = office.row(1)?.clocks.last { $0.code == "HD-TUNDA" }
    #expect(stopped?.stop?.met == (try Law.date("2024-12-02")))
    #expect(office.respondent(1)?.waits.last?.until == (try Law.date("2024-12-02")))
    #expect(try office.replayed(office.lines.count) == office)
  }

  @Test func `a deferral for another body waits for that body until the matter goes back`() throws {
    var office = try Self.ready()
    try office.run(deferred(until: "2024-12-02", more: #","waitsFor":"mendagri""#))
    #expect(office.row(1)?.waiting?.on == .mendagri)
    try office.run(
      Step(
        "2024-11-26",
        "pj.wali/ppk",
        "decision.return",
        #"{"case":"K-2024-0001","r":1,"to":"kajian","on":"2024-11-26","reason":"Kurang."}"#
      )
    )
    #expect(office.row(1)?.waiting == nil)
    #expect(office.row(1)?.clocks.last { $0.code == "HD-TUNDA" }?.isRunning == false)
  }

  @Test func `past the limit, counted from the first deferral, a reason is asked`() throws {
    var office = try Self.ready()
    let limit = try Law.date("2024-12-13")
    let late = try office.refusal(of: deferred(until: "2024-12-16"))
    #expect(late?.warnings == [Warning(code: .deferralLimit, subject: limit.description)])
    try office.run(deferred(until: "2024-12-13"))
    let again = deferred("2024-12-12", until: "2024-12-16")
    #expect(try office.refusal(of: again)?.reasonWanted == .deferralLimit)
    let reasoned = deferred(
      "2024-12-12",
      until: "2024-12-16",
      more: #","reasons":{"DEFERRAL-LIMIT":"Menunggu izin Mendagri."}"#
    )
    try office.run(reasoned)
    #expect(office.row(1)?.clocks.count { $0.code == "HD-TUNDA" } == 1)
  }

  @Test func `the time for follow-up counts on while the decision is put off`() throws {
    var office = try Self.ready(recommended: true)
    let due = try Law.date("2024-11-28")
    let past = try office.refusal(of: deferred(until: "2024-11-29"))
    #expect(past?.warnings == [Warning(code: .deferralLimit, subject: due.description)])
    try office.run(deferred(until: "2024-11-28"))
    #expect(office.row(1)?.clocks.last { $0.code == "PPK-TINDAK-LANJUT" }?.isRunning == true)
  }

  @Test func `deciding while the record may still be added to asks a reason`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    try office.run(
      [Stories().verified("PP94-5N-2"), Stories().summoned()] + Stories().examined()
        + [
          Stories().written(
            "inspektorat",
            by: "irfan/inspektorat",
            codes: ["PP94-5N-2"],
            day: "2024-11-06"
          ), Stories().reviewed("inspektorat", by: "dewi/inspektorat", day: "2024-11-06"),
          Stories().written("bkd", by: "rina/bkd", codes: ["PP94-5N-2"], day: "2024-11-07"),
          Stories().reviewed("bkd", by: "agus/bkd", day: "2024-11-07"),
        ]
    )
    let early = try office.refusal(of: Stories().decided("SEDANG-T1", day: "2024-11-07"))
    #expect(early?.warnings.map(\.code) == [.statementWindow])
    #expect(
      try office.refusal(of: Stories().cleared(by: "pj.wali/ppk", day: "2024-11-07"))?.warnings
        .map(\.code).contains(.statementWindow) == true
    )
    let reasons = AuthorityGuardTests.reasons("STATEMENT-WINDOW")
    #expect(
      try office.refusal(
        of: Stories().decided("SEDANG-T1", day: "2024-11-07", reasons: reasons)
      ) == nil
    )
    #expect(try office.refusal(of: Stories().decided("SEDANG-T1", day: "2024-11-08")) == nil)
  }
}
