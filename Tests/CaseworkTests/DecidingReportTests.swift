import Casework
import TestSupport
import Testing

/// What may be wrong with a report, a finding, a recommendation or a piece of evidence.
struct DecidingReportTests {
  /// A statement with one thing wrong, and the rule that says so.
  struct Wrong: Sendable, CustomTestStringConvertible {
    var what: String
    var name: String
    var statement: String
    var rule: GuardCode
    var who = "budi/satgas"
    var testDescription: String { what }
  }

  private static func report(_ facts: String) -> String { People.report([facts]) }

  private static func report(replacing text: String, by other: String) -> String {
    People.report([People.lurah]).replacing(text, with: other)
  }

  static let wrongs: [Wrong] = [
    Wrong(
      what: "NIP with an impossible birth date",
      name: "report.register",
      statement: report(People.lurah.replacing("19000101202", with: "19000231202")),
      rule: .nipForm
    ),
    Wrong(
      what: "NIP too short",
      name: "report.register",
      statement: report(People.lurah.replacing("190001012020011001", with: "19000101202001100")),
      rule: .nipForm
    ),
    Wrong(
      what: "NIK too short",
      name: "report.register",
      statement: report(
        People.person("A", "NON_ASN", "non_asn", "Dinas Contoh", nik: "197101010100000")
      ),
      rule: .nikForm
    ),
    Wrong(
      what: "act after the report",
      name: "report.register",
      statement: report(replacing: #""from":"2024-10-18""#, by: #""from":"2024-10-26""#),
      rule: .actBeforeReport
    ),
    Wrong(
      what: "last day of the act after the report",
      name: "report.register",
      statement: report(
        replacing: #""from":"2024-10-18""#,
        by: #""from":"2024-10-18","to":"2024-10-27""#
      ),
      rule: .actBeforeReport
    ),
    Wrong(
      what: "days of the act reversed",
      name: "report.register",
      statement: report(
        replacing: #""from":"2024-10-18""#,
        by: #""from":"2024-10-18","to":"2024-10-17""#
      ),
      rule: .dateOrder
    ),
    Wrong(
      what: "weekday that does not match",
      name: "report.register",
      statement: report(
        replacing: #""from":"2024-10-18""#,
        by: #""from":"2024-10-18","weekday":4"#
      ),
      rule: .weekday
    ),
    Wrong(
      what: "received tomorrow",
      name: "report.register",
      statement: report(replacing: #""received":"2024-10-25""#, by: #""received":"2024-10-26""#),
      rule: .dateOrder
    ),
    Wrong(
      what: "known before it was done",
      name: "report.register",
      statement: report(
        replacing: #""received""#,
        by: #""known":"2024-10-17","received""#
      ),
      rule: .dateOrder
    ),
    Wrong(
      what: "one NIP twice",
      name: "report.register",
      statement: People.report([
        People.lurah, People.lurah.replacing("Lurah Contoh", with: "Nama Lain"),
      ]),
      rule: .personTwice
    ),
    Wrong(
      what: "one name and unit twice",
      name: "report.register",
      statement: People.report([
        People.firstWorker, People.firstWorker.replacing("Honorer Satu", with: "honorer  SATU"),
      ]),
      rule: .personTwice
    ),
    Wrong(
      what: "nobody named",
      name: "report.register",
      statement: People.report([]),
      rule: .fieldRequired
    ),
    Wrong(
      what: "nobody known",
      name: "report.register",
      statement: report(People.lurah.replacing(#""unknown":false"#, with: #""unknown":true"#)),
      rule: .fieldRequired
    ),
    Wrong(
      what: "blank title",
      name: "report.register",
      statement: report(replacing: #""title":"Foto di kampanye""#, by: #""title":"  ""#),
      rule: .fieldRequired
    ),
    Wrong(
      what: "media without a medium",
      name: "report.register",
      statement: report(replacing: #""unjuk_rasa""#, by: #""media""#),
      rule: .fieldRequired
    ),
    Wrong(
      what: "civil servant with a worker's class",
      name: "report.register",
      statement: report(replacing: #""class":"pengawas""#, by: #""class":"non_asn""#),
      rule: .fieldRequired
    ),
    Wrong(
      what: "unknown tip",
      name: "report.register",
      statement: report(replacing: #""title""#, by: #""tips":["I-2024-0009"],"title""#),
      rule: .numberUnknown
    ),
    Wrong(
      what: "unknown person",
      name: "report.register",
      statement: People.report([People.lurah]).replacing(
        #""persons":["#,
        with: #""persons":[{"person":"O-00099"},"#
      ),
      rule: .numberUnknown
    ),
    Wrong(
      what: "unknown contract holder",
      name: "report.register",
      statement: report(People.worker("Honorer", holder: "hantu")),
      rule: .numberUnknown
    ),
    Wrong(
      what: "unknown case",
      name: "report.register",
      statement: report(replacing: #""title""#, by: #""case":"K-2024-0099","title""#),
      rule: .numberUnknown
    ),
    Wrong(
      what: "handed to the PPK without routing",
      name: "report.register",
      statement: report(replacing: #""title""#, by: #""receivedBy":"pj.wali","title""#),
      rule: .fieldRequired
    ),
    Wrong(
      what: "handed to the PPK and routed to nobody of the satgas",
      name: "report.register",
      statement: report(
        replacing: #""title""#,
        by: #""receivedBy":"pj.wali","routedTo":"rina","title""#
      ),
      rule: .fieldRequired
    ),
    Wrong(
      what: "the PPK registers without routing",
      name: "report.register",
      statement: report(People.lurah),
      rule: .fieldRequired,
      who: "pj.wali/ppk"
    ),
    Wrong(
      what: "an auditor registers",
      name: "report.register",
      statement: report(People.lurah),
      rule: .role,
      who: "audit/auditor"
    ),
    Wrong(
      what: "a role not held",
      name: "report.register",
      statement: report(People.lurah),
      rule: .role,
      who: "rina/satgas"
    ),
    Wrong(
      what: "somebody not enrolled",
      name: "report.register",
      statement: report(People.lurah),
      rule: .role,
      who: "hantu/satgas"
    ),
    Wrong(
      what: "screenshot as original",
      name: "evidence.attach",
      statement: evidence(#""kind":"tangkapan_layar","form":"asli""#),
      rule: .captureForm
    ),
    Wrong(
      what: "evidence without file",
      name: "evidence.attach",
      statement: evidence(#""kind":"foto","form":"asli""#),
      rule: .fieldRequired
    ),
    Wrong(
      what: "link without address",
      name: "evidence.attach",
      statement: evidence(#""kind":"url","form":"salinan""#),
      rule: .fieldRequired
    ),
    Wrong(
      what: "evidence about an unknown respondent",
      name: "evidence.attach",
      statement: evidence(#""kind":"benda","form":"asli","r":[7]"#),
      rule: .numberUnknown
    ),
    Wrong(
      what: "letter dated after it came",
      name: "finding.record",
      statement: finding.replacing(#""received":"2024-10-25""#, with: #""received":"2024-10-22""#),
      rule: .dateOrder
    ),
    Wrong(
      what: "finding about an unknown respondent",
      name: "finding.record",
      statement: finding.replacing(#"{"r":1"#, with: #"{"r":8"#),
      rule: .numberUnknown
    ),
    Wrong(
      what: "finding without a letter number",
      name: "finding.record",
      statement: finding.replacing(#""number":"B/1""#, with: #""number":"""#),
      rule: .fieldRequired
    ),
    Wrong(
      what: "Bawaslu's own letter to the PPK asks why it starts the days",
      name: "recommendation.record",
      statement: Stories().recommended("2024-10-25", from: "bawaslu").statement,
      rule: .ppkClockAddressee
    ),
    Wrong(
      what: "control character",
      name: "report.register",
      statement: report(replacing: "Foto di kampanye", by: #"Foto\u0007"#),
      rule: .textControl
    ),
    Wrong(
      what: "line feed in a name",
      name: "report.register",
      statement: report(replacing: "Lurah Contoh", by: #"Lurah\nContoh"#),
      rule: .textControl
    ),
    Wrong(
      what: "text turned round",
      name: "report.register",
      statement: report(replacing: "Lurah Contoh", by: #"Lurah\u202econtoH"#),
      rule: .textControl
    ),
    Wrong(
      what: "8,193 bytes",
      name: "report.register",
      statement: report(
        replacing: "Hadir berseragam",
        by: String(repeating: "x", count: Text.byteLimit + 1)
      ),
      rule: .textLimit
    ),
    Wrong(
      what: "unknown field",
      name: "report.register",
      statement: report(replacing: #""title""#, by: #""judul":"x","title""#),
      rule: .fieldRequired
    ),
    Wrong(
      what: "value of no list",
      name: "report.register",
      statement: report(replacing: "unjuk_rasa", by: "kabar_burung"),
      rule: .fieldRequired
    ),
    Wrong(
      what: "date that is none",
      name: "report.register",
      statement: report(replacing: "2024-10-18", by: "2024-02-30"),
      rule: .fieldRequired
    ),
  ]

  private static func evidence(_ members: String) -> String {
    #"{"case":"K-2024-0001","title":"Bukti","acquired":"2024-10-25",\#(members)}"#
  }

  private static let finding =
    #"{"case":"K-2024-0001","kind":"LP","letter":{"number":"B/1","date":"2024-10-24"},"#
    + #""received":"2024-10-25","addressee":"ppk","form":"asli","studyAttached":true,"#
    + #""items":[{"r":1,"outcome":"hukum_lainnya"}]}"#

  @Test(arguments: wrongs)
  func `a wrong statement is refused under its rule, with an article`(wrong: Wrong) throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.clerk]))
    )
    let step = Step("2024-10-25", wrong.who, wrong.name, wrong.statement)
    let refusal = try #require(try office.refusal(of: step))
    #expect(refusal.cause.rule == wrong.rule, "\(refusal)")
    #expect(!refusal.article.isEmpty)
    #expect(refusal.article != refusal.rule, "no article for \(refusal.rule)")
  }

  @Test func `the right statement beside each wrong one is accepted`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.clerk]))
    )
    let right = [
      Step("2024-10-25", "budi/satgas", "report.register", Self.report(People.lurah)),
      Step(
        "2024-10-25",
        "pj.wali/ppk",
        "report.register",
        Self.report(replacing: #""title""#, by: #""routedTo":"budi","title""#)
      ),
      Step(
        "2024-10-25",
        "budi/satgas",
        "report.register",
        Self.report(replacing: #""from":"2024-10-18""#, by: #""from":"2024-10-18","weekday":5"#)
      ),
      Step(
        "2024-10-25",
        "budi/satgas",
        "report.register",
        Self.report(
          replacing: "Hadir berseragam",
          by: String(repeating: "x", count: Text.byteLimit)
        )
      ),
      Step(
        "2024-10-25",
        "budi/satgas",
        "evidence.attach",
        Self.evidence(#""kind":"benda","form":"asli","r":[1]"#)
      ),
      Step("2024-10-25", "budi/satgas", "finding.record", Self.finding),
      Stories().recommended(
        "2024-10-25",
        from: "bawaslu",
        more: #","reasons":{"PPK-CLOCK-ADDRESSEE":"a"}"#
      ),
    ]
    for step in right { #expect(try office.refusal(of: step) == nil, "\(step)") }
  }

  @Test func `two people of one name and unit with different numbers are two people`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    let other = People.lurah.replacing("190001012020011001", with: "190001012020011009")
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah, other]))
    )
    #expect(office.index.persons.count == 2)
  }

  @Test func `a second report of the same person finds the person, not the name`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    let renamed = People.lurah.replacing("Lurah Contoh", with: "L. Contoh, S.Sos.")
    for people in [[People.lurah], [renamed]] {
      try office.run(Step("2024-10-25", "budi/satgas", "report.register", People.report(people)))
    }
    #expect(office.index.persons.count == 1)
    #expect(office.index.cases.count == 2)
    #expect(office.index.count(of: .report) == 2)
  }

  @Test func `a report that joins a case adds only the people it did not know`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run([
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah])),
      Step(
        "2024-10-25",
        "budi/satgas",
        "report.register",
        People.report([People.lurah, People.clerk], more: #","case":"K-2024-0001""#)
      ),
    ])
    #expect(office.index.cases.count == 1)
    #expect(office.index.rows.map(\.id.short) == ["0001/1", "0001/2"])
    #expect(RecordID("K-2024-0001").flatMap { office.files[$0]?.reports.count } == 2)
  }

  @Test func `a tip is no case, and is checked once`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    let tip = Step(
      "2024-09-18",
      "sari/sekretariat",
      "tip.record",
      #"{"received":"2024-09-18","source":"opd","title":"Undangan","what":"Diundang warga"}"#
    )
    let check = Step(
      "2024-09-19",
      "budi/satgas",
      "tip.check",
      #"{"tip":"I-2024-0001","outcome":"tidak_benar","on":"2024-09-19","note":"Tidak ada."}"#
    )
    try office.run(tip)
    #expect(office.index.openTips.count == 1)
    #expect(office.index.cases.isEmpty)
    try office.run(check)
    #expect(office.index.openTips.isEmpty)
    #expect(try office.refusal(of: check)?.cause.rule == .alreadyDone)
    let unknown = Step(
      "2024-09-19",
      "budi/satgas",
      "tip.check",
      check.statement.replacing("I-2024-0001", with: "I-2024-0002")
    )
    #expect(try office.refusal(of: unknown)?.cause.rule == .numberUnknown)
  }
}
