import CaseStore
import Casework
import Foundation
import Journal
import TestSupport
import Testing

struct OfficeStoreTests {
  @Test(arguments: [true, false])
  func `an office reopened is the office that was left`(isDemo: Bool) throws {
    let office = try StoredOffice(isDemo: isDemo)
    try office.run(CampaignStory.steps)
    let again = try office.another()
    #expect(again.office == office.store.office)
    #expect(again.index.summary == office.store.index.summary)
    #expect(again.head == office.store.head)
    #expect(again.obstacle == nil)
    for name in ["sekda", "budi", "audit"] {
      let actor = try #require(ActorID(name))
      let file = try #require(try again.file(StoredOffice.file, for: actor))
      #expect(try office.store.file(StoredOffice.file, for: actor) == file)
    }
    try again.check(atMost: .max)
    #expect(again.uncheckedCount == 0)
  }

  @Test func `the disk gives what memory gives`() throws {
    let office = try StoredOffice()
    try office.run(CampaignStory.steps)
    var memory = try MemoryOffice.staffed(law: office.law)
    try memory.run(CampaignStory.steps)
    #expect(office.store.index.summary == memory.index.summary)
    let actor = try #require(ActorID("sekda"))
    let file = try #require(try office.store.file(StoredOffice.file, for: actor))
    #expect(file == memory.files[StoredOffice.file])
    for row in office.store.index.rows {
      #expect(file.respondent(row.id.ordinal)?.row == row)
    }
  }

  @Test func `the disk gives what memory gives of every step of the procedure`() throws {
    let office = try StoredOffice()
    var memory = try MemoryOffice.staffed(law: office.law)
    try office.run(ProcedureStory.steps)
    try memory.run(ProcedureStory.steps)
    let view = try office.view("sekda")
    let file = try #require(view.file(StoredOffice.file))
    let expected = try #require(memory.files[StoredOffice.file])
    #expect(file.respondents == expected.respondents)
    #expect(file.correspondence == expected.correspondence)
    #expect(office.store.index.summary == memory.index.summary)
    #expect(try office.another().index.summary == memory.index.summary)
    let log = String(decoding: try office.log(), as: UTF8.self)
    #expect(!log.contains("Saksi Contoh"), "the name of a witness is sealed")
  }

  @Test func `the same commands make the same log, byte for byte, in a demonstration`() throws {
    let first = try StoredOffice()
    let second = try StoredOffice()
    for office in [first, second] { try office.run(CampaignStory.steps) }
    #expect(try first.log() == second.log())
  }

  @Test func `a retry with the same id writes nothing and gives the first result`() throws {
    let office = try StoredOffice()
    let id = CommandID(milliseconds: 1_729_828_800_000, random: [1, 2, 3])
    let first = try office.run(StoredOffice.report, id: id)
    let bytes = try office.log()
    for store in [office.store, try office.another()] {
      let again = try office.run(StoredOffice.report, id: id, in: store)
      #expect(again.isRepeated)
      #expect(again.n == first.n)
      #expect(again.hash == first.hash)
      #expect(again.ids == first.ids)
    }
    #expect(try office.log() == bytes)
    #expect(!first.isRepeated)
    #expect(first.ids.contains(StoredOffice.file))
  }

  @Test func `a retry of evidence needs the file no more`() throws {
    let office = try StoredOffice()
    try office.run(StoredOffice.report)
    let path = office.temporary("foto.png")
    try Data("foto".utf8).write(to: URL(filePath: path))
    let step = Step(
      "2024-10-25",
      "budi/satgas",
      "evidence.attach",
      #"{"case":"K-2024-0001","kind":"foto","form":"asli","title":"Foto","acquired":"2024-10-25","#
        + #""file":"\#(path)"}"#
    )
    let id = CommandID(milliseconds: 1_729_828_800_000, random: [9])
    let first = try office.run(step, id: id)
    try FileManager.default.removeItem(atPath: path)
    #expect(try office.run(step, id: id).n == first.n)
  }

  @Test func `a command built on an older case is refused when someone was there first`() throws {
    let office = try StoredOffice()
    let seen = try office.run(StoredOffice.report).n
    let other = try office.another()
    try office.run(Stories().verified("PP94-5N-2"), in: other)
    let stream = StreamID.record(StoredOffice.file)
    let bytes = try office.log()
    do {
      try office.run(Stories("K-2024-0001", 2).verified("NONASN-01"), base: [stream: seen])
      Issue.record("accepted")
    } catch SubmitFailure.refused(let refusal) {
      #expect(
        refusal.cause
          == .baseVersion(stream: "case:K-2024-0001", seen: seen, found: seen + 1)
      )
    }
    #expect(try office.log() == bytes)
    try office.run(Stories("K-2024-0001", 2).verified("NONASN-01"), base: [stream: seen + 1])
  }

  @Test func `two programs on one folder follow each other`() throws {
    let office = try StoredOffice()
    let other = try office.another()
    let follower = try office.another(.read)
    try office.run(StoredOffice.report)
    try office.run(Stories().verified("PP94-5N-2"), in: other)
    try office.run(Stories("K-2024-0001", 2).verified("NONASN-01"))
    let changes = try follower.catchUp()
    #expect(changes.filter { $0.record == StoredOffice.file }.count == 3)
    #expect(try other.catchUp().map(\.record).contains(StoredOffice.file))
    _ = try office.store.catchUp()
    #expect(follower.index.summary == office.store.index.summary)
    #expect(other.index.summary == office.store.index.summary)
    #expect(follower.head == office.store.head)
  }

  @Test func `numbers are issued under the lock, gapless between programs`() throws {
    let office = try StoredOffice()
    let other = try office.another()
    for count in 1...6 {
      let result = try office.run(StoredOffice.report, in: count.isMultiple(of: 2) ? other : nil)
      #expect(result.ids.contains(RecordID(kind: .file, year: 2024, number: count)))
      #expect(result.ids.contains(RecordID(kind: .report, year: 2024, number: count)))
    }
  }

  @Test func `as of a line or a time, the past shows what was known then`() throws {
    let office = try StoredOffice()
    let report = try office.run(StoredOffice.report)
    try office.run(Stories().verified("PP94-5N-2"))
    let past = try office.another(.read, lastLine: report.n)
    #expect(
      try office.view("budi", in: past).respondents.map(\.row.stage) == [
        .verification, .verification,
      ]
    )
    #expect(try office.view("budi").respondents.map(\.row.stage).first == .examination)
    let settings = try StoredOffice.settings(office.temporary, .read)
    let time = try #require(Timestamp("2024-10-26T00:00:00.000+07:00"))
    #expect(try OfficeStore.lastLine(notAfter: time, settings: settings) == report.n)
    let before = try #require(Timestamp("2023-01-01T00:00:00.000+07:00"))
    #expect(throws: StoreError.self) {
      try OfficeStore.lastLine(notAfter: before, settings: settings)
    }
    #expect(office.failure(of: StoredOffice.report, in: past) != nil)
  }

  @Test func `a case closed today is closed in the past too`() throws {
    let office = try StoredOffice()
    let report = try office.run(StoredOffice.report)
    try office.run(
      Step(
        "2024-10-26",
        "sekda/ketua_satgas",
        "case.seclude",
        #"{"case":"K-2024-0001","secrecy":2,"allowed":["irfan"],"reason":"Aman."}"#
      )
    )
    let past = try office.another(.read, lastLine: report.n)
    #expect(try office.view("joko", in: past).access(to: StoredOffice.file) == .secluded)
    #expect(try office.view("joko", in: past).respondents.isEmpty)
    #expect(try office.view("joko", in: past).file(StoredOffice.file) == nil)
    #expect(try office.view("irfan", in: past).respondents.count == 2)
  }

  @Test func `a torn tail is cut, kept and noted by the next writer`() throws {
    let office = try StoredOffice()
    try office.run(StoredOffice.report)
    let next = office.store.head.n + 1
    let torn = Data(#"{"n":\#(next),"t":"2024-11-22T09:1"#.utf8)
    let handle = try #require(FileHandle(forWritingAtPath: office.logPath))
    try handle.seekToEnd()
    try handle.write(contentsOf: torn)
    try handle.close()
    // The store that was open all along, then one that opens.
    let written = try office.run(StoredOffice.report)
    #expect(written.ids.contains(RecordID(kind: .file, year: 2024, number: 2)))
    try office.run(StoredOffice.report, in: office.another())
    let text = String(decoding: try office.log(), as: UTF8.self)
    #expect(text.components(separatedBy: "log.healed/1").count == 2)
    let kept = try TemporaryFolder.contents(of: office.folder + "/quarantine")
    #expect(kept.values.contains(torn))
    let last = try office.another()
    try last.check(atMost: .max)
    #expect(last.obstacle == nil)
  }

  @Test func `a torn tail found on opening is noted before the first command`() throws {
    let office = try StoredOffice()
    let next = office.store.head.n + 1
    let handle = try #require(FileHandle(forWritingAtPath: office.logPath))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(#"{"n":\#(next),"#.utf8))
    try handle.close()
    let store = try office.another()
    #expect(try office.run(StoredOffice.report, in: store).n == next + 1)
    #expect(String(decoding: try office.log(), as: UTF8.self).contains("log.healed/1"))
  }

  @Test func `an official without keys here cannot write`() throws {
    let office = try StoredOffice(isDemo: false)
    try FileManager.default.removeItem(atPath: office.temporary("keys"))
    let store = try office.another()
    guard
      case SubmitFailure.failed(.noKeys(let actor, _)) = try #require(
        office.failure(of: StoredOffice.report, in: store)
      )
    else {
      Issue.record("not refused for want of keys")
      return
    }
    #expect(actor.text == "budi")
  }

  @Test func `keys are readable by their owner alone and never replaced`() throws {
    let office = try StoredOffice(isDemo: false)
    let keys = try TemporaryFolder.contents(of: office.temporary("keys"))
    #expect(keys.count == Officials.roles.count + 1)
    for name in keys.keys {
      let path = office.temporary("keys") + "/" + name
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
    let home = KeyHome(folder: office.temporary("keys"))
    let budi = try #require(ActorID("budi"))
    #expect(throws: StoreError.self) {
      try home.save(Identity(fresh: budi), of: office.store.office.founded.origin)
    }
    // Nothing of a private key lies in the office.
    let inOffice = try TemporaryFolder.contents(of: office.folder)
    for key in keys.values {
      let stored = try JSONDecoder().decode([String: String].self, from: key)
      for secret in stored.values {
        #expect(inOffice.values.allSatisfy { !$0.contains(secret) })
      }
    }
  }
}

extension Data {
  /// Whether the bytes of a text stand in this one.
  func contains(_ text: String) -> Bool { range(of: Data(text.utf8)) != nil }
}
