import Casework
import TestSupport
import Testing

/// Who may decide instead of whom, and what that asks a reason for.
struct AuthorityGuardTests {
  static let village = "Kel. Bukit Sari"
  static let service = "Dinas Contoh"
  static let bureau = People.person("Kabid Contoh", "PNS", "administrator", service)
  static let section = People.person("Kasi Contoh", "PNS", "pengawas", service)

  /// A respondent of the duties' article before the decision; the impact makes the level.
  static func ready(
    _ person: String = People.lurah,
    impact: String = "unit",
    region: String = "19.71",
    level: String? = nil
  ) throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book(), region: region)
    try office.run(Officials.further("sekdis", "pejabat_berwenang", "jpt_pratama", over: [village]))
    try office.run(Officials.further("sekprov", "pejabat_berwenang", "jpt_madya", over: [service]))
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", People.report([person])))
    try office.run(
      Stories().decidable(
        "PP94-3C",
        level: level,
        team: true,
        more: #","impact":"\#(impact)""#
      )
    )
    return office
  }

  static func reasons(_ more: String...) -> String {
    let further = more.map { #","\#($0)":"alasan""# }.joined()
    return String(Stories.reasons.dropLast()) + further + "}"
  }

  static func without(_ code: String) -> String {
    Stories.reasons.replacing(#""\#(code)":"#, with: #""X-\#(code)":"#)
  }

  struct Cell: Sendable, CustomTestStringConvertible {
    var region: String
    var person: String
    var impact: String
    var option: String
    var entitled: Set<String>
    var testDescription: String { "\(region) \(option): \(entitled.sorted())" }
  }

  static let officials = [
    "pj.wali/ppk", "kadis/pejabat_berwenang", "camat/pejabat_berwenang",
    "sekprov/pejabat_berwenang", "sekdis/pejabat_berwenang",
  ]

  /// The same persons and levels in a town, a regency and a province.
  static let cells =
    ["19.71", "19.01"].flatMap { region in
      [
        Cell(
          region: region,
          person: bureau,
          impact: "unit",
          option: "RINGAN-2",
          entitled: ["kadis/pejabat_berwenang"]
        ),
        Cell(
          region: region,
          person: bureau,
          impact: "instansi",
          option: "SEDANG-T1",
          entitled: ["pj.wali/ppk"]
        ),
        Cell(
          region: region,
          person: section,
          impact: "instansi",
          option: "SEDANG-T1",
          entitled: ["pj.wali/ppk", "kadis/pejabat_berwenang"]
        ),
        Cell(
          region: region,
          person: section,
          impact: "negara",
          option: "BERAT-2",
          entitled: ["pj.wali/ppk"]
        ),
      ]
    } + [
      Cell(
        region: "19",
        person: bureau,
        impact: "unit",
        option: "RINGAN-2",
        entitled: ["kadis/pejabat_berwenang"]
      ),
      Cell(
        region: "19",
        person: bureau,
        impact: "instansi",
        option: "SEDANG-T1",
        entitled: ["sekprov/pejabat_berwenang"]
      ),
      Cell(
        region: "19",
        person: section,
        impact: "instansi",
        option: "SEDANG-T1",
        entitled: ["kadis/pejabat_berwenang"]
      ),
      Cell(
        region: "19",
        person: bureau,
        impact: "negara",
        option: "BERAT-2",
        entitled: ["pj.wali/ppk"]
      ),
    ]

  @Test(arguments: cells)
  func `the matrix of the region says who decides`(cell: Cell) throws {
    let office = try Self.ready(cell.person, impact: cell.impact, region: cell.region)
    for who in Self.officials {
      let refusal = try office.refusal(of: Stories().decided(cell.option, by: who))
      #expect(
        refusal?.cause.rule == (cell.entitled.contains(who) ? nil : .deciderNotEntitled),
        "\(who): \(String(describing: refusal))"
      )
    }
  }

  @Test func `where two are entitled the higher one says why he decides`() throws {
    let office = try Self.ready(Self.section, impact: "instansi")
    let bare = Self.without("OVERLAP-AUTHORITY")
    let ppk = try office.refusal(of: Stories().decided("SEDANG-T1", reasons: bare))
    #expect(ppk?.reasonWanted == .overlapAuthority)
    let lower = Stories().decided("SEDANG-T1", by: "kadis/pejabat_berwenang", reasons: bare)
    #expect(try office.refusal(of: lower) == nil)
  }

  @Test func `the next higher official decides only when nobody named can, and says so`() throws {
    var office = try Self.ready()
    let higher = Stories().decided("RINGAN-2", by: "sekdis/pejabat_berwenang")
    #expect(try office.refusal(of: higher)?.cause.rule == .deciderNotEntitled)
    try office.run(Self.conflict("camat/pejabat_berwenang"))
    #expect(try office.refusal(of: higher)?.reasonWanted == .authorityAbsent)
    let reasons = Self.reasons("AUTHORITY-ABSENT")
    let ppk = Stories().decided("RINGAN-2", reasons: reasons)
    #expect(try office.refusal(of: ppk)?.cause.rule == .deciderNotEntitled)
    var answered = higher
    answered = Stories().decided("RINGAN-2", by: "sekdis/pejabat_berwenang", reasons: reasons)
    #expect(try office.refusal(of: answered) == nil)
    try office.run(Self.left("sekdis", from: "2024-11-27"))
    #expect(try office.refusal(of: ppk) == nil)
    let bare = Stories().decided("RINGAN-2")
    #expect(try office.refusal(of: bare)?.reasonWanted == .authorityAbsent)
  }

  static func conflict(_ who: String, day: String = "2024-11-22") -> Step {
    Step(
      day,
      who,
      "conflict.declare",
      #"{"case":"K-2024-0001","kind":"ada","relation":"sepupu"}"#
    )
  }

  static func left(_ actor: String, from day: String, on: String = "2024-11-26") -> Step {
    Step(
      on,
      "admin/admin",
      "actor.leave",
      #"{"actor":"\#(actor)","from":"\#(day)","reason":"Mutasi."}"#
    )
  }

  static func replaced(
    _ superior: String,
    by: String,
    ground: String = "terlibat",
    day: String = "2024-10-27"
  ) -> Step {
    Step(
      day,
      "rina/bkd",
      "superior.replace",
      #"{"case":"K-2024-0001","r":1,"superior":"\#(superior)","by":"\#(by)","ground":"\#(ground)","#
        + #""letter":{"number":"G/2","date":"\#(day)"},"reason":"Ikut hadir."}"#
    )
  }

  @Test func `a superior with a part in it is replaced by a higher one`() throws {
    var office = try Self.ready()
    let before = Stories().decided("RINGAN-2", by: "camat/pejabat_berwenang")
    #expect(try office.refusal(of: before) == nil)
    #expect(
      try office.refusal(of: Self.replaced("sekdis", by: "camat", day: "2024-11-25"))?.cause
        == .replacementNotHigher(.administrator, than: .jptPratama)
    )
    try office.run(Self.replaced("camat", by: "sekdis", day: "2024-11-25"))
    #expect(try office.refusal(of: before)?.cause.rule == .deciderNotEntitled)
    let replacing = Stories().decided("RINGAN-2", by: "sekdis/pejabat_berwenang")
    #expect(try office.refusal(of: replacing) == nil)
    #expect(office.respondent(1)?.replacements.count == 1)
  }

  @Test func `a replaced superior neither sits in the team nor signs a summons`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(Officials.further("sekdis", "pejabat_berwenang", "jpt_pratama", over: []))
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    try office.run([Stories().verified("PP94-5N-2"), Self.replaced("camat", by: "sekdis")])
    func team(_ actor: String, _ name: String) -> Step {
      Step(
        "2024-10-28",
        "rina/bkd",
        "team.form",
        #"{"case":"K-2024-0001","r":[1],"decree":{"number":"T/1","date":"2024-10-28"},"members":["#
          + #"{"name":"\#(name)","actor":"\#(actor)","element":"atasan_langsung","#
          + #""class":"administrator","chair":true},"#
          + #"{"name":"B","element":"pengawasan","class":"administrator"},"#
          + #"{"name":"C","element":"kepegawaian","class":"administrator"}]}"#
      )
    }
    #expect(try office.refusal(of: team("camat", "A"))?.cause == .superiorInvolved("camat"))
    let examined = try office.refusal(of: team("sekdis", "LURAH CONTOH"))?.cause
    #expect(examined == .superiorInvolved("LURAH CONTOH"))
    let summons = Stories().summoned(by: "camat/atasan_langsung")
    #expect(try office.refusal(of: summons)?.cause == .superiorInvolved("camat"))
    let chaired = Stories().summoned(signatory: "ketua_tim")
    #expect(try office.refusal(of: chaired)?.cause == .summonsSignatory(.teamChair))
    try office.run(team("sekdis", "A"))
    #expect(try office.refusal(of: chaired) == nil)
  }

  static func succession(_ replaces: String, by successor: String) -> Step {
    Step(
      "2024-11-25",
      "sari/sekretariat",
      "conflict.succeed",
      #"{"case":"K-2024-0001","replaces":"\#(replaces)","successor":"\#(successor)","#
        + #""letter":{"number":"G/1","date":"2024-11-25"}}"#
    )
  }

  @Test func `a successor by letter acts for a superior and for a contract's holder too`() throws {
    var office = try Self.ready()
    let acting = Stories().decided("RINGAN-2", by: "kadis/pejabat_berwenang")
    try office.run(Self.conflict("camat/pejabat_berwenang"))
    #expect(try office.refusal(of: acting)?.cause.rule == .deciderNotEntitled)
    try office.run(Self.succession("camat", by: "kadis"))
    #expect(try office.refusal(of: acting) == nil)

    var contract = try MemoryOffice.staffed(law: Law.book())
    try contract.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.firstWorker]))
    )
    try contract.run(
      [Stories().verified("NONASN-01"), Stories().summoned()] + Stories().examined()
    )
    try contract.run(Self.conflict("camat/kepala_opd"))
    let measure = Stories().decided("NONASN-TEGURAN-TERTULIS", by: "kadis/kepala_opd")
    #expect(try contract.refusal(of: measure)?.cause == .contractHolderOnly)
    try contract.run(Self.succession("camat", by: "kadis"))
    #expect(try contract.refusal(of: measure) == nil)
  }

  @Test func `a withdrawn conflict ends the successor's turn`() throws {
    var office = try Self.ready()
    let withdrawal = Step(
      "2024-11-26",
      "sekda/ketua_satgas",
      "conflict.withdraw",
      #"{"case":"K-2024-0001","actor":"camat","on":"2024-11-26","reason":"Keliru orang."}"#
    )
    let camat = try #require(ActorID("camat"))
    #expect(try office.refusal(of: withdrawal)?.cause == .noConflict(camat))
    try office.run([
      Self.conflict("camat/pejabat_berwenang"), Self.succession("camat", by: "kadis"),
    ])
    try office.run(withdrawal)
    #expect(office.index.cases.values.allSatisfy { $0.conflicted.isEmpty })
    #expect(
      try office.refusal(of: Stories().decided("RINGAN-2", by: "kadis/pejabat_berwenang"))?.cause
        .rule == .deciderNotEntitled
    )
    let own = Stories().decided("RINGAN-2", by: "camat/pejabat_berwenang")
    #expect(try office.refusal(of: own) == nil)
  }

  @Test func `a case is passed to whoever may decide that level, and to nobody else`() throws {
    var office = try Self.ready()
    func pass(_ to: String, level: String = "ringan") -> Step {
      Step(
        "2024-11-27",
        "rina/bkd",
        "case.pass",
        #"{"case":"K-2024-0001","r":1,"to":"\#(to)","level":"\#(level)","on":"2024-11-27","#
          + #""letter":{"number":"ND/1","date":"2024-11-27"},"reason":"Kewenangan camat."}"#
      )
    }
    for to in ["kadis", "dewi", "sekdis"] {
      #expect(try office.refusal(of: pass(to))?.cause.rule == .deciderNotEntitled, "\(to)")
    }
    #expect(try office.refusal(of: pass("camat", level: "berat")) != nil)
    #expect(try office.refusal(of: pass("pj.wali", level: "berat")) == nil)
    try office.run(pass("camat"))
    #expect(office.row(1)?.desk == ActorID("camat"))
    try office.run(Self.conflict("camat/pejabat_berwenang"))
    let camat = try #require(ActorID("camat"))
    #expect(try office.refusal(of: pass("camat"))?.cause == .otherConflicted(camat))
  }

  @Test func `an acting head states the permission or why there is none`() throws {
    let office = try Self.ready(Self.bureau, impact: "instansi")
    let bare = Self.without("ACTING-PERMIT")
    let step = Stories().decided("SEDANG-T1", reasons: bare)
    #expect(try office.refusal(of: step)?.reasonWanted == .actingPermit)
    let permit = step.statement.replacing(
      #""reason":"Patut.""#,
      with: #""reason":"Patut.","permit":{"number":"M/1","date":"2024-11-20"}"#
    )
    #expect(try office.refusal(of: Step(step.day, step.who, step.name, permit)) == nil)
  }

  @Test func `the permission answers the question about replacing an official`() throws {
    let office = try Self.ready(Self.bureau, impact: "negara")
    let bare = Self.without("REPLACEMENT-BAN")
    let step = Stories().decided("BERAT-1", reasons: bare)
    #expect(try office.refusal(of: step)?.reasonWanted == .replacementBan)
    let permit = step.statement.replacing(
      #""reason":"Patut.""#,
      with: #""reason":"Patut.","permit":{"number":"M/1","date":"2024-11-20"}"#
    )
    #expect(try office.refusal(of: Step(step.day, step.who, step.name, permit)) == nil)
  }

  @Test func `departing from the level another body recommended asks a reason`() throws {
    var office = try Self.ready(Self.bureau, impact: "instansi")
    let bare = Self.without("DEPART-FROM-RECOMMENDATION")
    let step = Stories().decided("SEDANG-T1", reasons: bare)
    try office.run(Stories().recommended(level: "sedang"))
    #expect(try office.refusal(of: step) == nil)
    try office.run(Stories().recommended("2024-11-08", level: "berat"))
    #expect(try office.refusal(of: step)?.reasonWanted == .departFromRecommendation)
    #expect(try office.refusal(of: Stories().decided("SEDANG-T1")) == nil)
  }

  @Test func `who took the report and examined is shown, not refused`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    let report = People.report([People.lurah], more: #","receivedBy":"dewi""#)
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", report))
    try office.run([Stories().verified("PP94-5N-2"), Stories().summoned()])
    let file = try #require(office.files.values.first)
    #expect(standingWarnings(of: file.respondents[0], in: file).isEmpty)
    try office.run(Stories().examined())
    let later = try #require(office.files.values.first)
    let warnings = standingWarnings(of: later.respondents[0], in: later)
    #expect(warnings == [Warning(code: .receiverIsExaminer, subject: "dewi")])
  }
}
