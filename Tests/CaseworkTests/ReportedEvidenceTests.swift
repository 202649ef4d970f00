import Casework
import TestSupport
import Testing

/// Evidence that comes with a report, is redacted, or has its link looked at again.
struct ReportedEvidenceTests {
  private static let hash = String(repeating: "a", count: 64)
  private static let other = String(repeating: "b", count: 64)

  private static func item(_ hash: String) -> String {
    #""item":{"sha256":"\#(hash)","size":10,"stored":"\#(hash)"}"#
  }

  private static let nobody =
    #"{"name":"belum diketahui 1","status":"NON_ASN","class":"non_asn","position":"-","#
    + #""unit":"Kel. Bukit Sari","unknown":true}"#

  private static func register(_ people: [String], _ more: String) -> Step {
    Step("2024-10-25", "budi/satgas", "report.register", People.report(people, more: more))
  }

  private static let pieces =
    #","evidence":[{"kind":"tangkapan_layar","form":"tangkapan","account":"@contoh","#
    + #""platform":"Instagram","capturedAt":"2024-10-24T09:00:00.000+07:00",\#(item(hash)),"#
    + #""persons":[1]},{"kind":"url","form":"tangkapan","title":"Berita","#
    + #""url":"https://koran.id/b/1","online":true}]"#

  @Test func `evidence handed in with a report is numbered and knows whom it concerns`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(Self.register([People.lurah, People.firstWorker], Self.pieces))
    let file = try #require(RecordID("K-2024-0001").flatMap { office.files[$0] })
    #expect(file.evidence.map(\.number) == [1, 2])
    #expect(file.evidence.map { $0.entry.respondents } == [[1], nil])
    #expect(file.evidence.first?.entry.account?.shown == "@contoh")
    #expect(file.evidence.first?.entry.title.shown == "Foto di kampanye")
    #expect(file.reports.first?.entry.evidence == nil)
    #expect(office.index.files(content: Self.hash) == [file.id])
    let address = try #require(WebAddress("http://www.koran.id/b/1"))
    #expect(office.index.files(address: address) == [file.id])
    #expect(office.index.files(site: "koran.id") == [file.id])
  }

  @Test func `a report about nobody known is registered with evidence and refused without`() throws
  {
    let office = try MemoryOffice.staffed(law: Law.book())
    let refused = try office.refusal(of: Self.register([Self.nobody], ""))
    #expect(refused?.cause == .nobodyKnown)
    #expect(try office.refusal(of: Self.register([Self.nobody], Self.pieces)) == nil)
  }

  @Test func `a redacted copy is evidence of its own and the original stays`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(Self.register([People.lurah, People.firstWorker], Self.pieces))
    let redact = #"{"case":"K-2024-0001","evidence":1,"what":"wajah warga","reason":"pelapor","#
    try office.run(
      Step("2024-10-28", "budi/satgas", "evidence.redact", redact + Self.item(Self.other) + "}")
    )
    let file = try #require(RecordID("K-2024-0001").flatMap { office.files[$0] })
    #expect(file.evidence.map(\.number) == [1, 2, 3])
    #expect(file.evidence[0].entry.item?.sha256 == Self.hash)
    #expect(file.evidence[2].entry.item?.sha256 == Self.other)
    #expect(file.evidence[2].entry.form == .capture)
    #expect(file.redactions.map(\.of) == [1])
    let same = Step(
      "2024-10-28",
      "budi/satgas",
      "evidence.redact",
      redact + Self.item(Self.hash) + "}"
    )
    #expect(try office.refusal(of: same)?.cause == .redactionUnchanged(1))
    let without = Step(
      "2024-10-28",
      "budi/satgas",
      "evidence.redact",
      #"{"case":"K-2024-0001","evidence":1,"what":"wajah","reason":"pelapor"}"#
    )
    #expect(try office.refusal(of: without)?.cause == .fieldRequired("file"))
  }

  @Test func `every look at a link is kept, and only links are looked at`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Self.register([People.lurah], Self.pieces.replacing(#","persons":[1]"#, with: ""))
    )
    func look(_ number: Int, _ day: String, online: Bool) -> Step {
      Step(
        day,
        "budi/satgas",
        "evidence.recheck",
        #"{"case":"K-2024-0001","evidence":\#(number),"online":\#(online),"on":"\#(day)"}"#
      )
    }
    try office.run([look(2, "2024-10-28", online: true), look(2, "2024-11-04", online: false)])
    let file = try #require(RecordID("K-2024-0001").flatMap { office.files[$0] })
    #expect(file.rechecks.map(\.isOnline) == [true, false])
    let picture = try office.refusal(of: look(1, "2024-11-04", online: true))
    #expect(picture?.cause == .evidenceWithoutLink(1))
  }

  @Test(arguments: [
    (#"{"kind":"tangkapan_layar","form":"asli","#, GuardCode.captureForm),
    (#"{"kind":"video","form":"asli","capturedAt":"2024-10-24T09:00:00.000+07:00","#, .captureForm),
    (#"{"kind":"foto","form":"asli","persons":[3],"#, .fieldRequired),
  ])
  func `no picture of a screen is an original, and nobody else is concerned`(
    start: String,
    rule: GuardCode
  ) throws {
    let office = try MemoryOffice.staffed(law: Law.book())
    let refusal = try office.refusal(
      of: Self.register([People.lurah], #","evidence":[\#(start)\#(Self.item(Self.hash))}]"#)
    )
    #expect(refusal?.cause.rule == rule)
  }

  @Test func `a letter that is younger than its receipt is refused`() throws {
    let office = try MemoryOffice.staffed(law: Law.book())
    let letter = #","letter":{"number":"005/1","date":"2024-10-26"},"agenda":"12/X""#
    let refusal = try office.refusal(of: Self.register([People.lurah], letter))
    #expect(refusal?.cause.rule == .dateOrder)
    let before = letter.replacing("10-26", with: "10-24")
    #expect(try office.refusal(of: Self.register([People.lurah], before)) == nil)
  }
}
