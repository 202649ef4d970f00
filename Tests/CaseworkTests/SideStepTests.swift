import Casework
import TestSupport
import Testing

/// Steps beside the way from report to decision: which there are and what they need is data.
struct SideStepTests {
  static func step(
    _ code: String,
    _ way: String,
    by who: String = "rina/bkd",
    day: String = "2024-11-25",
    more: String =
      #","letter":{"number":"L/1","date":"2024-11-25"},"place":"Aula","note":"Dicatat.""#
  ) -> Step {
    Step(
      day,
      who,
      "step.record",
      #"{"case":"K-2024-0001","r":1,"step":{"code":"\#(code)","way":"\#(way)"},"on":"\#(day)"\#(more)}"#
    )
  }

  private static func office(_ person: String, _ steps: [Step]) throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", People.report([person])))
    try office.run(steps)
    return office
  }

  private static func moral(_ option: String) throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    let report = People.report([People.lurah])
      .replacing("2024-10-18", with: "2024-09-10")
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", report))
    try office.run([Stories().verified("SKB22-KE-01")] + Stories().studied(["SKB22-KE-01"]))
    try office.run([Self.panel(), Self.heard(), Stories().decided(option)])
    return office
  }

  static func panel(_ more: String = "") -> Step {
    let members = ["A", "B", "C", "D", "E"].map { #"{"name":"\#($0)","class":"jpt_pratama"}"# }
    return Step(
      "2024-11-22",
      "sari/sekretariat",
      "panel.form",
      #"{"case":"K-2024-0001","r":[1],"decree":{"number":"SK-MKE/1","date":"2024-11-22"},"#
        + #""members":[\#(members.joined(separator: ","))]\#(more)}"#
    )
  }

  static func heard(_ number: String = "SK-MKE/1", more: String = "") -> Step {
    Step(
      "2024-11-25",
      "majelis/majelis",
      "ethics.hear",
      #"{"case":"K-2024-0001","r":1,"panel":{"number":"\#(number)","date":"2024-11-22"},"#
        + #""on":"2024-11-25","proof":"terbukti","option":"MORAL-TERBUKA","note":"Disidangkan."\#(more)}"#
    )
  }

  private static func refusal(_ step: Step, in office: MemoryOffice) throws -> (String, String)? {
    try office.refusal(of: step).map { ($0.rule, $0.article) }
  }

  @Test func `a copy of the record is handed over or refused, once there is a record`() throws {
    var office = try Self.office(
      People.lurah,
      [Stories().verified("PP94-5N-2"), Stories().summoned()]
    )
    let copy = Self.step("BAP-SALINAN", "diterima", by: "dewi/tim_pemeriksa", more: "")
    let refused = try #require(try Self.refusal(copy, in: office))
    #expect(refused == ("SIDE-STEP", "PP 94/2021 Ps 32"))
    try office.run(Stories().examined())
    let silent = Self.step("BAP-SALINAN", "ditolak", by: "dewi/tim_pemeriksa", more: "")
    #expect(try office.refusal(of: silent)?.cause == .fieldRequired("note"))
    let early = Self.step(
      "BAP-SALINAN",
      "diterima",
      by: "dewi/tim_pemeriksa",
      day: "2024-11-05",
      more: ""
    )
    #expect(try office.refusal(of: early)?.rule == "DATE-ORDER")
    #expect(
      try office.refusal(of: Self.step("BAP-SALINAN", "diterima", by: "budi/satgas"))?.rule
        == "ROLE"
    )
    try office.run(copy)
    #expect(try office.refusal(of: copy)?.rule == "ALREADY-DONE")
    let kept = try #require(office.respondent(1)?.procedure.sideSteps.first)
    #expect(kept.rule.article == "PP 94/2021 Ps 32" && kept.rule.confidence == .unsure)
  }

  @Test func `a row taken out of the law takes its step with it`() throws {
    var law = try Law.book()
    law.overlay.steps?.removeAll { $0.code == "BAP-SALINAN" }
    var office = try MemoryOffice.staffed(law: law)
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    let step = Self.step("BAP-SALINAN", "diterima")
    #expect(
      try office.refusal(of: step)?.cause == .valueUnknown(field: "step.code", value: "BAP-SALINAN")
    )
  }

  @Test func `nobody is moved while examined, and a move needs a reason`() throws {
    var office = try Self.office(
      People.lurah,
      [Stories().verified("PP94-5N-2"), Stories().summoned()]
    )
    let held = Self.step("TAHAN-MUTASI", "ditahan", more: "")
    #expect(try office.refusal(of: held)?.rule == "SIDE-STEP")
    func moved(_ unit: String, _ reasons: String = "") -> Step {
      Step(
        "2024-11-20",
        "rina/bkd",
        "person.position",
        #"{"case":"K-2024-0001","r":1,"from":"2024-11-20","status":"PNS","class":"pengawas","#
          + #""position":"jabatan","unit":"\#(unit)"\#(reasons)}"#
      )
    }
    #expect(try office.refusal(of: moved("Dinas Contoh")) == nil)
    try office.run(Stories().examined())
    let refusal = try office.refusal(of: moved("Dinas Contoh"))
    #expect(refusal?.reasonWanted == .transferWhileExamined)
    #expect(refusal?.article == "PerBKN 6/2022 Ps 55 ayat (1)")
    #expect(try office.refusal(of: moved("Kel. Bukit Sari")) == nil)
    let reason = #","reasons":{"TRANSFER-WHILE-EXAMINED":"SK terbit sebelumnya."}"#
    #expect(try office.refusal(of: moved("Dinas Contoh", reason)) == nil)
    #expect(try office.refusal(of: Self.step("TAHAN-MUTASI", "dibuka"))?.rule == "SIDE-STEP")
    try office.run(held)
    try office.run(Self.step("TAHAN-MUTASI", "dibuka", day: "2024-11-26", more: ""))
    #expect(office.respondent(1)?.procedure.sideSteps.map(\.way) == ["ditahan", "dibuka kembali"])
  }

  @Test func `raise and promotion are held back while a medium or heavy sanction holds`() throws {
    var office = try Self.office(People.lurah, Stories().decidable("PP94-5N-2"))
    for code in ["TAHAN-KGB", "TAHAN-PANGKAT"] {
      let step = Self.step(code, "ditahan", day: "2024-11-29", more: "")
      let refused = try #require(try Self.refusal(step, in: office))
      #expect(refused == ("SIDE-STEP", "PerBKN 6/2022 Ps 55 ayat (1)"))
    }
    try office.run(Stories().decided("SEDANG-T1"))
    try office.run(Self.step("TAHAN-KGB", "ditahan", day: "2024-11-29", more: ""))
    try office.run(Self.step("TAHAN-PANGKAT", "ditahan", day: "2024-11-29", more: ""))
    #expect(office.respondent(1)?.procedure.sideSteps.count == 2)
  }

  @Test func `a loss to the state goes to the auditors, and proven to law enforcement`() throws {
    var office = try Self.office(People.lurah, [Stories().verified("PP94-5N-2")])
    let reported = Self.step("RUGI-NEGARA", "dilaporkan", by: "pj.wali/ppk", day: "2024-11-27")
    #expect(
      try office.refusal(of: reported)?.cause
        == .sideStep(code: "RUGI-NEGARA", .after("terbukti"))
    )
    let bare = Self.step("RUGI-NEGARA", "dikoordinasikan_apip", more: #","note":"a""#)
    #expect(try office.refusal(of: bare)?.cause == .fieldRequired("letter.number"))
    try office.run([
      Self.step("RUGI-NEGARA", "dikoordinasikan_apip"),
      Self.step("RUGI-NEGARA", "terbukti", day: "2024-11-26"), reported,
    ])
    #expect(office.respondent(1)?.procedure.sideSteps.count == 3)
  }

  @Test func `a moral sanction is stated the way its kind says, with place and day`() throws {
    var open = try Self.moral("MORAL-TERBUKA")
    let closed = Self.step("PERNYATAAN-MORAL", "ruang_tertutup", day: "2024-11-29")
    #expect(
      try open.refusal(of: closed)?.cause
        == .sideStep(code: "PERNYATAAN-MORAL", .otherMeasure)
    )
    let nowhere = Self.step("PERNYATAAN-MORAL", "upacara", day: "2024-11-29", more: "")
    #expect(try open.refusal(of: nowhere)?.cause == .fieldRequired("place"))
    try open.run(Self.step("PERNYATAAN-MORAL", "upacara", day: "2024-11-29"))
    #expect(open.respondent(1)?.procedure.sideSteps.last?.entry.place?.value == "Aula")
    let secret = try Self.moral("MORAL-TERTUTUP")
    #expect(try secret.refusal(of: closed) == nil)
    let discipline = try Self.office(
      People.lurah,
      Stories().decidable("PP94-5N-2") + [Stories().decided("SEDANG-T1")]
    )
    let refused = try #require(try Self.refusal(closed, in: discipline))
    #expect(refused == ("SIDE-STEP", "PP 42/2004 Ps 15 ayat (3)"))
  }

  @Test func `an administrative measure follows the panel's recommendation`() throws {
    var office = try Self.moral("MORAL-TERBUKA")
    let step = Self.step(
      "TINDAKAN-ADMINISTRATIF",
      "dikenakan",
      by: "pj.wali/ppk",
      day: "2024-12-02"
    )
    try office.run(step)
    #expect(office.respondent(1)?.procedure.sideSteps.last?.rule.article == "PP 42/2004 Ps 16")
    let other = try Self.office(People.lurah, Stories().decidable("PP94-5N-2"))
    #expect(try other.refusal(of: step)?.rule == "SIDE-STEP")
  }

  @Test func `a panel's decree comes before its hearing`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    let report = People.report([People.lurah]).replacing("2024-10-18", with: "2024-09-10")
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", report))
    try office.run([Stories().verified("SKB22-KE-01")] + Stories().studied(["SKB22-KE-01"]))
    let refusal = try office.refusal(of: Self.heard())
    #expect(refusal?.reasonWanted == .panelFirst)
    #expect(refusal?.article == "PP 42/2004 Ps 17, Ps 18")
    let reason = #","reasons":{"PANEL-FIRST":"Dibentuk gubernur."}"#
    #expect(try office.refusal(of: Self.heard(more: reason)) == nil)
    #expect(
      try office.refusal(of: Self.panel(#","formedBy":"bkn""#))?.cause
        == .valueUnknown(field: "formedBy", value: "bkn")
    )
    try office.run(Self.panel(#","formedBy":"gubernur""#))
    #expect(try office.refusal(of: Self.heard("SK-MKE/2"))?.reasonWanted == .panelFirst)
    #expect(try office.refusal(of: Self.heard()) == nil)
  }

  @Test func `who resigned before joining a party is not dismissed without a reason`() throws {
    let proof = Step(
      "2024-11-06",
      "dewi/inspektorat",
      "membership.prove",
      #"{"case":"K-2024-0001","r":1,"proof":"sipol","since":"2023-05-10"}"#
    )
    func resigned(_ day: String) -> Step {
      var step = Self.step("MUNDUR-PARPOL", "diajukan", day: "2024-11-07")
      step.statement = step.statement
        .replacing(#""on":"2024-11-07""#, with: #""on":"\#(day)""#)
        .replacing(#""date":"2024-11-25""#, with: #""date":"\#(day)""#)
      return step
    }
    let way = [Stories().verified("SKB22-D-05"), proof] + Stories().studied(["SKB22-D-05"])
    var late = try Self.office(People.lurah, way + [resigned("2023-06-05")])
    #expect(
      late.respondent(1)?.resignation?.effective == (try Law.date("2023-06-30"))
    )
    #expect(try late.refusal(of: Stories().decided("PTDH-PARPOL")) == nil)
    try late.run(Stories().decided("PTDH-PARPOL"))
    let first = try Self.office(People.lurah, way + [resigned("2023-04-28")])
    let refusal = try first.refusal(of: Stories().decided("PTDH-PARPOL"))
    #expect(refusal?.reasonWanted == .resignedFirst)
    #expect(refusal?.article == "PP 37/2004; PP 11/2017 Ps 255")
    let reasons = AuthorityGuardTests.reasons("RESIGNED-FIRST")
    #expect(try first.refusal(of: Stories().decided("PTDH-PARPOL", reasons: reasons)) == nil)
    let discipline = try Self.office(People.lurah, Stories().decidable("PP94-5N-2"))
    #expect(try discipline.refusal(of: resigned("2024-11-01"))?.rule == "SIDE-STEP")
  }

  @Test func `the PPK instructs a contract holder, and the matter waits on the office`() throws {
    let heard = [Stories().verified("NONASN-01"), Stories().summoned()] + Stories().examined()
    var office = try Self.office(People.firstWorker, heard)
    let step = Self.step("PERINTAH-KONTRAK", "diperintahkan", by: "pj.wali/ppk")
    #expect(try office.refusal(of: Self.step("PERINTAH-KONTRAK", "diperintahkan"))?.rule == "ROLE")
    try office.run(step)
    #expect(office.row(1)?.waiting?.on == .unit)
    let lurah = try Self.office(People.lurah, [Stories().verified("PP94-5N-2")])
    #expect(try lurah.refusal(of: step)?.article == "SE MenPANRB 1/2023")
  }

  @Test func `a status notice is recorded for reporter and public`() throws {
    var office = try Self.office(People.lurah, [Stories().verified("PP94-5N-2")])
    let told = Self.step("STATUS-BAWASLU", "kepada_pelapor", by: "budi/satgas", more: "")
    try office.run(told)
    let nowhere = Self.step("STATUS-BAWASLU", "diumumkan", by: "budi/satgas", more: "")
    #expect(try office.refusal(of: nowhere)?.cause == .fieldRequired("place"))
    try office.run(Self.step("STATUS-BAWASLU", "diumumkan", by: "budi/satgas"))
    #expect(office.respondent(1)?.procedure.sideSteps.count == 2)
  }

  @Test func `replacing an official in the banned time starts the report, which meets it`() throws {
    var office = try AuthorityGuardTests.ready(AuthorityGuardTests.bureau, impact: "negara")
    let reported = Self.step("LAPOR-PENGGANTIAN", "dilaporkan", day: "2025-01-10")
    #expect(try office.refusal(of: reported)?.rule == "SIDE-STEP")
    try office.run([
      Stories().decided("BERAT-2"), Stories().numbered(), Stories().served(), Stories().effective(),
    ])
    try office.run(Stories().executed(from: "2025-01-03"))
    let clock = try #require(office.row(1)?.clocks.first { $0.code == "PIL-162-LAPOR" })
    #expect(clock.start == (try Law.date("2025-01-03")) && clock.isRunning)
    try office.run(reported)
    let stop = office.row(1)?.clocks.first { $0.code == "PIL-162-LAPOR" }?.stop
    #expect(stop?.met == (try Law.date("2025-01-10")))
    #expect(stop?.due == (try Law.date("2025-01-14")))
  }

  @Test func `a measure that replaces nobody starts no such report`() throws {
    var office = try AuthorityGuardTests.ready(AuthorityGuardTests.bureau, impact: "instansi")
    try office.run([
      Stories().decided("SEDANG-T1"), Stories().numbered(), Stories().served(),
      Stories().effective(), Stories().executed(from: "2025-01-03"),
    ])
    #expect(office.row(1)?.clocks.contains { $0.code == "PIL-162-LAPOR" } == false)
  }
}
