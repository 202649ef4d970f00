import CaseStore
import Casework
import Foundation
import TestSupport
import Testing

/// Papers on disk: what is checked before one is frozen, and that it comes back byte for byte.
struct PaperStoreTests {
  private static func office(secrecy: String = "0") throws -> StoredOffice {
    let office = try StoredOffice()
    let report = People.report(
      [People.lurah],
      more: #","secrecy":\#(secrecy),"allowed":["budi","dewi","irfan","rina"]"#
    )
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", report))
    try office.run(Stories().verified("PP94-5N-2"))
    try office.run(Stories().summoned())
    return office
  }

  /// A summons with this text, quoting the head of now.
  private static func issue(_ text: String, in office: StoredOffice) throws -> PaperIssue {
    let digest = PaperDigest(filling: text)
    let view = try office.view("dewi")
    var entry = PaperIssue(
      file: StoredOffice.file,
      respondents: [1],
      kind: .firstSummons,
      on: view.now.date,
      head: PaperHead(view.head),
      sha256: digest.sha256,
      code: digest.code
    )
    entry.text = Text(digest.text)
    return entry
  }

  @discardableResult
  private static func submit(
    _ entry: PaperIssue,
    in office: StoredOffice
  ) throws -> PaperRecord {
    let dewi = try #require(ActorID("dewi"))
    _ = try office.store.submit(
      CommandRequest(command: .issueLetter(entry)),
      as: Acting(actor: dewi, role: .examiner)
    ) { _, _ in true }
    return try #require(try office.view("dewi").file(StoredOffice.file)?.papers.last)
  }

  private static func rule(of entry: PaperIssue, in office: StoredOffice) -> GuardCode? {
    do {
      try submit(entry, in: office)
      return nil
    } catch SubmitFailure.refused(let refusal) {
      return refusal.cause.rule
    } catch {
      return nil
    }
  }

  private static let short = "SURAT PANGGILAN I\nkode \(PaperForm.blankCode)\n"
  private static let long =
    String(repeating: "Tanya jawab yang panjang.\n", count: 500) + "kode \(PaperForm.blankCode)\n"

  @Test(arguments: [short, long])
  func `a paper comes back as it was printed, from the line or from the vault`(
    _ text: String
  )
    throws
  {
    let office = try Self.office()
    let entry = try Self.issue(text, in: office)
    let paper = try Self.submit(entry, in: office)
    #expect((paper.entry.item != nil) == (text.utf8.count > Text.byteLimit))
    #expect((paper.entry.text == nil) == (paper.entry.item != nil))
    let printed = try #require(entry.text?.value)
    #expect(try office.view("dewi").text(of: paper, in: StoredOffice.file) == printed)
    let another = try office.another()
    let view = try office.view("rina", in: another)
    let again = try #require(view.file(StoredOffice.file)?.papers.last)
    #expect(view.text(of: again, in: StoredOffice.file) == printed)
    #expect(view.file(paper: entry.code) == StoredOffice.file)
    // A damaged text is no text.
    if let item = paper.entry.item {
      let path = office.store.vault.path(of: item)
      try Data("lain".utf8).write(to: URL(filePath: path))
      #expect(try office.view("dewi").text(of: paper, in: StoredOffice.file) == nil)
    }
  }

  @Test(arguments: [short, long])
  func `in a strictly held case it is sealed, and closed to who is not named`(
    _ text: String
  )
    throws
  {
    let office = try Self.office(secrecy: "2")
    let entry = try Self.issue(text, in: office)
    let paper = try Self.submit(entry, in: office)
    let printed = try #require(entry.text?.value)
    #expect(try office.view("irfan").text(of: paper, in: StoredOffice.file) == printed)
    #expect(try office.view("joko").text(of: paper, in: StoredOffice.file) == nil)
    let secret = String(text.prefix(18))
    for (name, bytes) in try TemporaryFolder.contents(of: office.folder) {
      #expect(!bytes.contains(secret), "\(name)")
    }
  }

  @Test func `a text, hash or code that do not belong together are refused`() throws {
    let office = try Self.office()
    var entry = try Self.issue(Self.short, in: office)
    entry.text = "SURAT PANGGILAN II\n"
    #expect(Self.rule(of: entry, in: office) == .paperText)
    entry = try Self.issue(Self.short, in: office)
    entry.code = "0000-0000"
    #expect(Self.rule(of: entry, in: office) == .paperText)
    entry = try Self.issue(Self.short, in: office)
    entry.item = VaultItem(sha256: entry.sha256, size: 1, stored: entry.sha256)
    #expect(Self.rule(of: entry, in: office) == .fieldRequired)
  }

  @Test func `a head the log never had, or does not vouch for yet, is refused`() throws {
    let office = try Self.office()
    var entry = try Self.issue(Self.short, in: office)
    entry.head.h = Stories.hash
    #expect(Self.rule(of: entry, in: office) == .paperHead)
    entry = try Self.issue(Self.short, in: office)
    entry.head.n += 1
    #expect(Self.rule(of: entry, in: office) == .paperHead)
  }

  @Test func `lines of other cases do not age a paper, lines of its own do`() throws {
    let office = try Self.office()
    let entry = try Self.issue(Self.short, in: office)
    try office.run(
      Step(
        "2024-10-29",
        "budi/satgas",
        "tip.record",
        #"{"received":"2024-10-29","source":"warga","title":"Kabar","what":"Kabar lisan."}"#
      )
    )
    // Another program looks the line up in the log itself.
    let other = try office.another()
    let dewi = try #require(ActorID("dewi"))
    _ = try other.submit(
      CommandRequest(command: .issueLetter(entry)),
      as: Acting(actor: dewi, role: .examiner)
    ) { _, _ in true }
    _ = try office.store.catchUp()
    #expect(Self.rule(of: entry, in: office) == .baseVersion)
  }

  @Test func `a long text is handed in as a file, with nothing hidden in it`() throws {
    let office = try Self.office()
    let path = office.temporary("surat.txt")
    func step(_ text: String) throws -> Step {
      let digest = PaperDigest(filling: text)
      try Data(digest.text.utf8).write(to: URL(filePath: path))
      let head = office.store.head
      return Step(
        "2024-11-22",
        "dewi/tim_pemeriksa",
        "letter.issue",
        #"{"case":"K-2024-0001","r":[1],"kind":"panggilan_1","on":"2024-11-22","#
          + #""head":{"n":\#(head.n),"h":"\#(head.hash)"},"file":"\#(path)","#
          + #""sha256":"\#(digest.sha256)","code":"\#(digest.code)"}"#
      )
    }
    #expect(office.rule(of: try step("kode \u{202E}\(PaperForm.blankCode)\n")) == .textControl)
    try office.run(try step(Self.long))
    let view = try office.view("dewi")
    let paper = try #require(view.file(StoredOffice.file)?.papers.last)
    #expect(paper.entry.path == nil)
    #expect(view.text(of: paper, in: StoredOffice.file)?.hasPrefix("Tanya jawab") == true)
  }

  @Test func `a decision is tried out without being written`() throws {
    let office = try Self.office()
    try office.run(Array(Stories().decidable("PP94-5N-2", level: "sedang").dropFirst(2)))
    let before = office.store.head
    let wali = try #require(ActorID("pj.wali"))
    let view = try office.view("pj.wali")
    let step = Stories().decided("SEDANG-T1", day: "2024-11-21")
    let request = try CommandReader(law: office.law).request(line: Array(step.line.utf8))
    let file = try view.trial(of: request.command, as: Acting(actor: wali, role: .ppk))
    #expect(file?.respondent(1)?.decision?.measure?.code == "SEDANG-T1")
    #expect(office.store.head == before)
    #expect(try office.view("pj.wali").file(StoredOffice.file)?.respondent(1)?.decision == nil)
  }
}
