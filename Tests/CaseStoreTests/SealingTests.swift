import Casework
import Foundation
import Journal
import TestSupport
import Testing

@testable import CaseStore

/// What nobody reads who holds only the folder.
struct SealingTests {
  private static let nik = "1971010101000001"
  private static let secrets = ["Pelapor Rahasia", "0812-3456-7890", nik]

  private static func report(
    secrecy: String = "0",
    person: String = People.person(
      "Honorer Nama",
      "NON_ASN",
      "non_asn",
      "Dinas Contoh",
      nik: nik
    )
  ) -> Step {
    Step(
      "2024-10-25",
      "budi/satgas",
      "report.register",
      People.report(
        [person],
        more:
          #","reporter":{"name":"Pelapor Rahasia","contact":"0812-3456-7890"},"secrecy":\#(secrecy),"#
          + #""allowed":["irfan"]"#
      )
    )
  }

  @Test(arguments: [true, false])
  func `reporter, contact and NIK stand nowhere in the folder`(isDemo: Bool) throws {
    let office = try StoredOffice(isDemo: isDemo)
    try office.run(Self.report())
    for (name, bytes) in try TemporaryFolder.contents(of: office.folder) {
      for secret in Self.secrets { #expect(!bytes.contains(secret), "\(secret) in \(name)") }
    }
    #expect(try office.log().contains("Honorer Nama"))
  }

  @Test func `whoever took the report and the chair read the reporter, others do not`() throws {
    let office = try StoredOffice(isDemo: false)
    try office.run(Self.report())
    for (name, isOpen) in [("budi", true), ("sekda", true), ("joko", false), ("rina", false)] {
      let file = try #require(try office.view(name).file(StoredOffice.file))
      let reporter = try #require(file.reports.first?.entry.reporter)
      #expect((reporter.name.value == "Pelapor Rahasia") == isOpen, "\(name)")
      #expect((reporter.contact?.value != nil) == isOpen)
    }
    let file = try #require(try office.view("joko").file(StoredOffice.file))
    #expect(file.respondent(1)?.facts.nik?.value == Self.nik)
    let auditor = try #require(try office.view("audit").file(StoredOffice.file))
    #expect(auditor.respondent(1)?.facts.nik?.value == nil)
  }

  @Test func `an equal NIK is found without being read`() throws {
    let office = try StoredOffice(isDemo: false)
    try office.run(Self.report())
    try office.run(Self.report())
    #expect(office.store.index.persons.count == 1)
    #expect(office.store.index.cases.count == 2)
    let view = try office.view("joko")
    for (nik, grounds) in [
      (Self.nik, [DuplicateGround.populationNumber]), ("1971010101000002", []),
    ] {
      let person = PersonLikeness(name: "Siapa Saja", nik: nik)
      let found = view.duplicates(DuplicateQuestion(persons: [person]))
      #expect(found.hits.map(\.ground) == grounds)
    }
    for (name, bytes) in try TemporaryFolder.contents(of: office.folder) {
      #expect(!bytes.contains(Self.nik), "\(name)")
    }
  }

  private static let texts = [
    "Foto di kampanye", "Hadir berseragam", "Lurah Contoh", "190001012020011001", "Kel. Bukit Sari",
    "Apakah Anda hadir", "Inspektorat kota lantai dua", "III/d", "003/Reg/LP/PW",
    "003/REG/LP/PW", "PK/77", "Terang.",
  ]

  private static func strict(_ office: StoredOffice) throws {
    let lurah = People.lurah.replacing(#""unknown""#, with: #""grade":"III/d","unknown""#)
    let worker = People.worker("Honorer Sandi").replacing("PK/1", with: "PK/77")
    try office.run(
      Step(
        "2024-10-25",
        "budi/satgas",
        "report.register",
        People.report([lurah, worker], more: #","secrecy":2,"allowed":["irfan","dewi","rina"]"#)
      )
    )
    let summons = Stories().summoned()
    try office.run([
      Stories().verified("PP94-5N-2"),
      Step(
        summons.day,
        summons.who,
        summons.name,
        summons.statement.replacing(
          #""place":"Inspektorat""#,
          with: #""place":"Inspektorat kota lantai dua""#
        )
      ),
    ])
    try office.run(Stories().examined())
    try office.run([
      Stories().written("inspektorat", by: "irfan/inspektorat", codes: ["PP94-5N-2"]),
      Step(
        "2024-11-21",
        "rina/bkd",
        "finding.record",
        #"{"case":"K-2024-0001","kind":"LP","register":"003/Reg/LP/PW","#
          + #""letter":{"number":"B/1","date":"2024-11-05"},"received":"2024-11-06","#
          + #""addressee":"ppk","form":"asli","studyAttached":false,"#
          + #""items":[{"r":1,"outcome":"hukum_lainnya"}]}"#
      ),
    ])
  }

  @Test(arguments: [true, false])
  func `of a strictly held case no text stands in clear`(isDemo: Bool) throws {
    let office = try StoredOffice(isDemo: isDemo)
    let before = try office.log().count
    try Self.strict(office)
    let log = try office.log().dropFirst(before)
    for text in Self.texts { #expect(!Data(log).contains(text), "\(text)") }
    #expect(!Data(log).contains("Honorer Sandi"))
  }

  @Test(arguments: [true, false])
  func `those named in a strict case read all of it, others find it closed`(isDemo: Bool) throws {
    let office = try StoredOffice(isDemo: isDemo)
    try Self.strict(office)
    let irfan = try #require(ActorID("irfan"))
    let file = try #require(try office.another(.read).file(StoredOffice.file, for: irfan))
    #expect(file.title.value == "Foto di kampanye")
    #expect(file.respondent(1)?.facts.name == "Lurah Contoh")
    #expect(file.respondent(1)?.facts.nip == "190001012020011001")
    #expect(file.respondent(1)?.facts.grade == "III/d")
    #expect(file.respondent(2)?.facts.contract?.number == "PK/77")
    #expect(file.findings.first?.normalRegister == "003/REG/LP/PW")
    let again = LetterQuestion(
      file: StoredOffice.file,
      isFinding: true,
      number: "b/1",
      respondents: [1]
    )
    #expect(try office.view("irfan").letters(again).hits.count == 1)
    #expect(try office.view("joko").letters(again).isEmpty)
    let view = try office.view("irfan")
    #expect(view.respondents.map(\.name) == ["Lurah Contoh", "Honorer Sandi"])
    for name in ["joko", "sekda", "agus", "audit"] {
      let other = try office.view(name)
      #expect(other.respondents.isEmpty)
      #expect(other.file(StoredOffice.file) == nil)
      #expect(other.counts.closedCases == 1)
      #expect(other.counts.respondents == view.counts.respondents)
      // Even past the gate there is no key.
      let actor = try #require(ActorID(name))
      let raw = try #require(try office.store.file(StoredOffice.file, for: actor))
      #expect(raw.title.value == nil)
      #expect(raw.respondent(1)?.facts.name.value == nil)
      #expect(raw.respondent(1)?.facts.nip == nil)
      #expect(raw.respondent(1)?.answers.first?.entry.answer.value == nil)
    }
  }

  @Test func `a case closed later is closed to those who held its keys before`() throws {
    let office = try StoredOffice(isDemo: false)
    try office.run(Self.report())
    try office.run(
      Step(
        "2024-10-26",
        "sekda/ketua_satgas",
        "case.seclude",
        #"{"case":"K-2024-0001","secrecy":2,"allowed":["budi","irfan"],"reason":"Ancaman nyata."}"#
      )
    )
    try office.run(
      Step(
        "2024-10-27",
        "budi/satgas",
        "clarification.hold",
        #"{"case":"K-2024-0001","r":1,"on":"2024-10-27","present":true,"summary":"Cerita lengkap."}"#
      )
    )
    #expect(!(try office.log().contains("Cerita lengkap.")))
    #expect(!(try office.log().contains("Ancaman nyata.")))
    let joko = try #require(ActorID("joko"))
    let closed = try #require(try office.store.file(StoredOffice.file, for: joko))
    #expect(closed.respondent(1)?.clarifications.first?.summary.value == nil)
    let irfan = try #require(ActorID("irfan"))
    let open = try #require(try office.store.file(StoredOffice.file, for: irfan))
    #expect(open.respondent(1)?.clarifications.first?.summary == "Cerita lengkap.")
  }

  @Test(arguments: [true, false])
  func `evidence of a strict case lies sealed in the vault, under its sealed hash`(
    isDemo: Bool
  ) throws {
    let office = try StoredOffice(isDemo: isDemo)
    try Self.strict(office)
    let path = office.temporary("pesan.txt")
    try Data("isi pesan yang rahasia".utf8).write(to: URL(filePath: path))
    try office.run(
      Step(
        "2024-11-21",
        "budi/satgas",
        "evidence.attach",
        #"{"case":"K-2024-0001","kind":"dokumen","form":"salinan","title":"Pesan","#
          + #""acquired":"2024-11-21","file":"\#(path)"}"#
      )
    )
    let irfan = try #require(ActorID("irfan"))
    let file = try #require(try office.store.file(StoredOffice.file, for: irfan))
    let item = try #require(file.evidence.first?.entry.item)
    #expect(item.keyID != nil && item.stored != item.sha256 && item.size == 22)
    #expect(office.store.vault.verify(item) == .intact)
    for bytes in try TemporaryFolder.contents(of: office.folder).values {
      #expect(!bytes.contains("isi pesan yang rahasia"))
    }
    let keys = try TemporaryFolder.contents(of: office.folder + "/keyring").keys
      .filter { $0.hasPrefix((item.keyID ?? "").replacing(":", with: ".") + "/") }
    let holders = Set(keys.map { $0.split(separator: "/").last.map(String.init) ?? "" })
    #expect(holders == ["budi", "dewi", "irfan", "rina"])
  }

  /// A strictly held report of the chair with two files.
  private static func withFiles(_ office: StoredOffice, _ allowed: String = "") throws -> Step {
    let paths = try ["pesan", "foto"].map { name in
      let path = office.temporary("\(name).txt")
      try Data("isi \(name) yang rahasia".utf8).write(to: URL(filePath: path))
      return path
    }
    let pieces = paths.map { #"{"kind":"dokumen","form":"salinan","file":"\#($0)"}"# }
    return Step(
      "2024-10-25",
      "sekda/ketua_satgas",
      "report.register",
      People.report(
        [People.lurah],
        more: #","secrecy":2,"allowed":["irfan"\#(allowed)],"evidence":["#
          + pieces.joined(separator: ",") + "]"
      )
    )
  }

  private static func holders(_ office: StoredOffice, of key: String) throws -> Set<String> {
    let folder = key.replacing(":", with: ".") + "/"
    let keys = try TemporaryFolder.contents(of: office.folder + "/keyring").keys
    return Set(
      keys.filter { $0.hasPrefix(folder) }
        .map { $0.split(separator: "/").last.map(String.init) ?? "" }
    )
  }

  @Test(arguments: [true, false])
  func `files that come with a strict report are sealed under the key of its case`(
    isDemo: Bool
  ) throws {
    let office = try StoredOffice(isDemo: isDemo)
    try office.run(try Self.withFiles(office))
    let irfan = try #require(ActorID("irfan"))
    let file = try #require(try office.store.file(StoredOffice.file, for: irfan))
    let items = file.evidence.compactMap(\.entry.item)
    #expect(items.map(\.keyID) == ["strict:K-2024-0001", "strict:K-2024-0001"])
    #expect(items.allSatisfy { $0.stored != $0.sha256 && office.store.vault.verify($0) == .intact })
    let view = try office.view("irfan")
    let texts = items.map {
      view.content(of: $0, in: file.id).map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(texts == ["isi pesan yang rahasia", "isi foto yang rahasia"])
    #expect(try office.view("joko").content(of: items[0], in: file.id) == nil)
    for bytes in try TemporaryFolder.contents(of: office.folder).values {
      #expect(!bytes.contains("yang rahasia"))
    }
    #expect(try Self.holders(office, of: "strict:K-2024-0001") == ["irfan", "sekda"])
  }

  @Test(arguments: [true, false])
  func `a key that was made for a case which never came opens nothing of the next`(
    isDemo: Bool
  ) throws {
    let office = try StoredOffice(isDemo: isDemo)
    let recipients = try ["joko", "sekda"].map { name in
      try #require(ActorID(name).flatMap { office.store.office.actors[$0] })
    }
    // As an end between key and line leaves them, of the case and of its report.
    let joko = try #require(ActorID("joko"))
    for id in ["strict:K-2024-0001", "case:K-2024-0001", "report:L-2024-0001"] {
      _ = try office.store.fieldKeys(for: joko).key(id, for: recipients)
    }
    try office.run(try Self.withFiles(office))
    #expect(try Self.holders(office, of: "strict:K-2024-0001") == ["irfan", "sekda"])
    #expect(try Self.holders(office, of: "strict:K-2024-0001.1.old") == ["joko", "sekda"])
    let irfan = try #require(ActorID("irfan"))
    let file = try #require(try office.store.file(StoredOffice.file, for: irfan))
    #expect(file.title == "Foto di kampanye")
    let item = try #require(file.evidence.first?.entry.item)
    #expect(try office.view("irfan").content(of: item, in: file.id) != nil)
  }

  @Test func `a strict report that is refused leaves no file and no key behind`() throws {
    let office = try StoredOffice()
    let before = try TemporaryFolder.contents(of: office.folder + "/keyring").count
    var step = try Self.withFiles(office)
    step.statement = step.statement.replacing(#""title":"Foto di kampanye""#, with: #""title":" ""#)
    #expect(office.rule(of: step) == .fieldRequired)
    #expect(try TemporaryFolder.contents(of: office.folder + "/evidence").isEmpty)
    #expect(try TemporaryFolder.contents(of: office.folder + "/keyring").count == before)
  }

  @Test func `a sealed box handed in as text is no text`() throws {
    let office = try StoredOffice()
    let statement = People.report([People.lurah]).replacing(
      #""title":"Foto di kampanye""#,
      with: #""title":{"$x":{"k":"case:K-2024-0001","c":"AAAA"}}"#
    )
    let step = Step("2024-10-25", "budi/satgas", "report.register", statement)
    #expect(office.rule(of: step) == .fieldRequired)
  }
}
