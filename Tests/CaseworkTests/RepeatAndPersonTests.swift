import Casework
import TestSupport
import Testing

/// The same person again, persons beside the act, and officials who leave.
struct RepeatAndPersonTests {
  private static func report(
    _ facts: String,
    on day: String,
    act: String,
    title: String = "Foto"
  ) -> Step {
    Step(
      day,
      "budi/satgas",
      "report.register",
      #"{"source":"unjuk_rasa","received":"\#(day)","act":{"from":"\#(act)"},"title":"\#(title)","#
        + #""what":"Hadir berseragam","persons":[{"facts":\#(facts)}]}"#
    )
  }

  /// A clerk sanctioned in the first case, and a second case before its decision.
  private static func twice(
    _ second: String,
    code: String,
    firstLevel: String = "SEDANG-T1"
  ) throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(report(People.clerk, on: "2024-10-25", act: "2024-10-18"))
    try office.run(Stories().decidable("PP94-5N-2") + [Stories().decided(firstLevel)])
    try office.run(report(People.clerk, on: "2024-10-28", act: second))
    try office.run(Stories("K-2024-0002").decidable(code, team: true))
    return office
  }

  @Test func `nobody is punished twice for one violation of one day`() throws {
    let office = try Self.twice("2024-10-18", code: "PP94-5N-2")
    let again = Stories("K-2024-0002").decided("SEDANG-T1")
    #expect(
      try office.refusal(of: again)?.cause == .punishedBefore(RespondentID("K-2024-0001/1"))
    )
  }

  @Test func `a case closed to the decider is not named`() throws {
    var office = try Self.twice("2024-10-18", code: "PP94-5N-2")
    try office.run(
      Step(
        "2024-11-28",
        "sekda/ketua_satgas",
        "case.seclude",
        #"{"case":"K-2024-0001","secrecy":2,"allowed":["irfan"],"reason":"Aman."}"#
      )
    )
    let again = Stories("K-2024-0002").decided("SEDANG-T1")
    #expect(try office.refusal(of: again)?.cause == .punishedBefore(nil))
  }

  @Test func `another violation of the same day asks why it is another act`() throws {
    let office = try Self.twice("2024-10-18", code: "PP94-5N-3")
    let story = Stories("K-2024-0002")
    #expect(try office.refusal(of: story.decided("BERAT-2"))?.reasonWanted == .sameAct)
    let reasons = AuthorityGuardTests.reasons("SAME-ACT")
    #expect(try office.refusal(of: story.decided("BERAT-2", reasons: reasons)) == nil)
  }

  @Test func `a repeat of the same kind asks why it is not punished more heavily`() throws {
    let office = try Self.twice("2024-10-21", code: "PP94-5N-2")
    let story = Stories("K-2024-0002")
    #expect(try office.refusal(of: story.decided("SEDANG-T1"))?.reasonWanted == .heavierOnRepeat)
    let reasons = AuthorityGuardTests.reasons("HEAVIER-ON-REPEAT")
    #expect(try office.refusal(of: story.decided("SEDANG-T1", reasons: reasons)) == nil)
    let heavier = try Self.twice("2024-10-21", code: "PP94-5N-3")
    #expect(try heavier.refusal(of: story.decided("BERAT-2")) == nil)
  }

  // MARK: Linked persons

  private static let camat = People.person(
    "Camat Pasif",
    "PNS",
    "administrator",
    "Kec. Bukit",
    nip: "190001012020011009"
  )

  private static func link(
    _ facts: String = camat,
    knew: String = "2024-10-19",
    more: String = ""
  ) -> Step {
    Step(
      "2024-10-29",
      "budi/satgas",
      "person.link",
      #"{"case":"K-2024-0001","about":1,"relation":"atasan_membiarkan","knew":"\#(knew)","#
        + #""facts":\#(facts),"note":"Melihat unggahannya."\#(more)}"#
    )
  }

  @Test func `a superior who knew enters the case on a track of his own`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(Self.report(People.lurah, on: "2024-10-25", act: "2024-10-18"))
    #expect(
      try office.refusal(of: Self.link(People.clerk))?.cause
        == .linkedNotSuperior(.pelaksana, of: .pengawas)
    )
    #expect(try office.refusal(of: Self.link(People.lurah))?.cause.rule == .personTwice)
    #expect(try office.refusal(of: Self.link(People.firstWorker))?.cause == .notAsn)
    #expect(try office.refusal(of: Self.link(knew: "2024-10-17"))?.cause.rule == .dateOrder)
    try office.run(Self.link())
    let linked = try #require(office.respondent(2))
    #expect(linked.row.track == .discipline)
    #expect(linked.row.stage == .verification)
    #expect(linked.link?.about == 1)
    #expect(linked.row.act == (try Law.date("2024-10-19")))
    #expect(try office.refusal(of: Self.link())?.cause.rule == .personTwice)

    try office.run(Stories().decidable("PP94-5N-2") + [Stories().decided("SEDANG-T1")])
    let story = Stories("K-2024-0001", 2)
    try office.run(story.decidable("PP94-28"))
    #expect(try office.refusal(of: story.decided("SEDANG-T1"))?.reasonWanted == .linkedHeavier)
    let reasons = AuthorityGuardTests.reasons("LINKED-HEAVIER")
    #expect(try office.refusal(of: story.decided("SEDANG-T1", reasons: reasons)) == nil)
  }

  @Test func `an official linked to the act decides nothing in the case`() throws {
    var office = try AuthorityGuardTests.ready()
    let decision = Stories().decided("RINGAN-2", by: "camat/pejabat_berwenang")
    #expect(try office.refusal(of: decision) == nil)
    var link = Self.link(more: #","actor":"camat""#)
    link.day = "2024-11-25"
    try office.run(link)
    #expect(try office.refusal(of: decision)?.cause.rule == .deciderNotEntitled)
  }

  // MARK: Dated positions

  private static func position(
    _ status: String,
    _ positionClass: String,
    from: String,
    day: String = "2024-10-26"
  ) -> Step {
    Step(
      day,
      "rina/bkd",
      "person.position",
      #"{"case":"K-2024-0001","r":1,"from":"\#(from)","status":"\#(status)","#
        + #""class":"\#(positionClass)","position":"Guru","unit":"SDN 901","#
        + #""letter":{"number":"SK/7","date":"\#(from)"}}"#
    )
  }

  @Test func `employment on the day of the act picks the track`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(Self.report(People.teacher, on: "2024-10-25", act: "2024-10-18"))
    #expect(office.row(1)?.track == .disciplinePPPK)
    try office.run(Self.position("PNS", "jf_lain", from: "2024-10-20"))
    #expect(office.row(1)?.track == .disciplinePPPK)
    try office.run(Self.position("CPNS", "jf_lain", from: "2024-03-01"))
    #expect(office.row(1)?.track == .discipline)
    #expect(office.respondent(1)?.facts.status == .cpns)
    let person = try #require(office.index.persons.values.first)
    #expect(person.status == .pns)
    #expect(person.position(on: try Law.date("2024-10-18"))?.status == .cpns)
    #expect(person.position(on: try Law.date("2024-02-01"))?.status == .pppk)
    // An older entry no longer covers the act.
    try office.run(Self.position("PPPK", "jf_lain", from: "2023-01-02"))
    #expect(office.respondent(1)?.facts.status == .cpns)
    // The next report of an act of that time must agree with it.
    let wrong = Self.report(People.teacher, on: "2024-10-28", act: "2024-10-10")
    #expect(
      try office.refusal(of: wrong)?.cause
        == .statusDiffers(.cpns, since: try Law.date("2024-03-01"))
    )
  }

  @Test func `after verification another employment no longer slips in`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(Self.report(People.teacher, on: "2024-10-25", act: "2024-10-18"))
    try office.run(Stories().verified("PP94-5N-2"))
    let late = Self.position("PNS", "jf_lain", from: "2024-03-01", day: "2024-10-29")
    #expect(try office.refusal(of: late)?.cause.rule == .stage)
    let same = Self.position("PPPK", "jf_lain", from: "2024-03-01", day: "2024-10-29")
    #expect(try office.refusal(of: same) == nil)
  }

  // MARK: Leaving

  @Test func `who left writes nothing more, and duties go to whoever stays`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step(
        "2024-10-25",
        "budi/satgas",
        "report.register",
        People.report([People.firstWorker], more: #","secrecy":2,"allowed":["camat","dewi"]"#)
      )
    )
    try office.run([Stories().verified("NONASN-01"), Stories().summoned()] + Stories().examined())
    #expect(
      try office.refusal(of: AuthorityGuardTests.left("admin", from: "2024-11-27"))?.cause
        == .lastAdmin
    )
    let handOver = Step(
      "2024-11-26",
      "camat/kepala_opd",
      "duty.hand_over",
      #"{"from":"camat","to":"kadis","on":"2024-11-26","reason":"Mutasi."}"#
    )
    let foreign = Step("2024-11-26", "joko/satgas", handOver.name, handOver.statement)
    #expect(try office.refusal(of: foreign)?.cause.rule == .role)
    let measure = Stories().decided("NONASN-TEGURAN-TERTULIS", by: "kadis/kepala_opd")
    #expect(try office.refusal(of: measure)?.cause == .needToKnow)
    try office.run(handOver)
    let allowed = try #require(office.index.cases.values.first?.allowed.map(\.text).sorted())
    #expect(allowed == ["budi", "dewi", "kadis"])
    #expect(office.files.values.first?.allowed.map(\.text) == allowed)
    #expect(try office.refusal(of: measure) == nil)

    try office.run(AuthorityGuardTests.left("joko", from: "2024-11-27"))
    let note = Step(
      "2024-11-27",
      "joko/satgas",
      "tip.record",
      #"{"received":"2024-11-27","source":"warga","title":"a","what":"b"}"#
    )
    let joko = try #require(ActorID("joko"))
    #expect(
      try office.refusal(of: note)?.cause == .actorLeft(joko, try Law.date("2024-11-27"))
    )
    let toJoko = handOver.statement.replacing("kadis", with: "joko")
    #expect(
      try office.refusal(of: Step("2024-11-28", "camat/kepala_opd", handOver.name, toJoko))?.cause
        .rule == .actorLeft
    )
    #expect(
      try office.refusal(of: AuthorityGuardTests.left("joko", from: "2024-12-01"))?.cause.rule
        == .actorLeft
    )
    try office.run(
      Step(
        "2024-11-28",
        "admin/admin",
        "actor.appoint",
        #"{"actor":"joko","title":"Staf","class":"pelaksana","units":["X"],"#
          + #""capacity":"definitif","from":"2024-11-28"}"#
      )
    )
    let back = Step("2024-11-28", note.who, note.name, note.statement)
    #expect(try office.refusal(of: back) == nil)
  }
}
