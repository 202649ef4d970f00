import Casework
import Foundation
import Journal
import TestSupport
import Testing

@testable import CaseStore

/// Lines that this program did not write, or may not take for good.
struct BrokenLogTests {
  private static let unknown =
    #"[{"k":"report.annotated/1","s":"report:L-2024-0001","also":["case:K-2024-0001"],"d":{"x":1}}]"#

  @Test func `a line of an unknown kind is followed, but nothing is written after it`() throws {
    let office = try StoredOffice()
    let report = try office.run(StoredOffice.report)
    let store = try office.another()
    try office.appendRaw(Self.unknown, id: 1)
    _ = try store.catchUp()
    let late = try office.another()
    for store in [office.store, store, late] {
      let failure = office.failure(of: StoredOffice.report, in: store)
      #expect(
        failure as? SubmitFailure == .failed(.unknownKind("report.annotated/1", n: report.n + 1))
      )
      #expect(store.head.n == report.n + 1)
      #expect(try office.view("budi", in: store).respondents.count == 2)
      #expect(try office.view("budi", in: store).file(StoredOffice.file) != nil)
    }
    #expect(late.index.version(of: .record(StoredOffice.file)) == report.n)
  }

  @Test func `an unknown kind is no bad signature`() throws {
    let office = try StoredOffice()
    try office.run(StoredOffice.report)
    let seed = DemoSeed.standard
    let budi = try #require(ActorID("budi"))
    let identity = try seed.identity(budi)
    try office.appendRaw(Self.unknown, id: 1) { try identity.sign($0, seed: nil) }
    let store = try office.another()
    try store.check(atMost: .max)
    #expect(store.obstacle == .unknownKind("report.annotated/1", n: office.store.head.n + 1))
  }

  private static let forged =
    #"[{"k":"waiting.ended/1","s":"case:K-2024-0001","d":{"case":"K-2024-0001","on":"bawaslu","#
    + #""r":[1],"since":"2024-11-01"}}]"#

  @Test func `a line with a bad signature stops writing once it is looked at`() throws {
    let office = try StoredOffice()
    try office.run(StoredOffice.report)
    try office.appendRaw(Self.forged, id: 1)
    let store = try office.another()
    let n = store.head.n
    #expect(throws: StoreError.badSignature(n: n)) { try store.check(atMost: .max) }
    #expect(store.obstacle == .badSignature(n: n))
    #expect(
      office.failure(of: StoredOffice.report, in: store) as? SubmitFailure
        == .failed(.badSignature(n: n))
    )
    #expect(try office.log().count > 0)
  }

  @Test func `a line forged in one's own name while one works is found as well`() throws {
    let office = try StoredOffice()
    try office.run(StoredOffice.report)
    try office.store.check(atMost: .max)
    try office.appendRaw(Self.forged, id: 1)
    let forged = office.store.head.n + 1
    try office.run(StoredOffice.report)
    #expect(throws: StoreError.badSignature(n: forged)) {
      try office.store.check(atMost: .max)
    }
  }

  @Test func `a final act rests on nothing unchecked`() throws {
    let office = try StoredOffice()
    try office.run(StoredOffice.report)
    try office.run(Stories().decidable("PP94-5N-2"))
    try office.appendRaw(Self.forged, id: 1)
    let bytes = try office.log()
    let store = try office.another()
    #expect(
      office.failure(of: Stories().decided("SEDANG-T1"), in: store) as? SubmitFailure
        == .failed(.badSignature(n: store.head.n))
    )
    #expect(try office.log() == bytes)
  }

  @Test func `a role that may not write a kind breaks the log`() throws {
    let office = try StoredOffice()
    try office.run(StoredOffice.report)
    let budi = try #require(ActorID("budi"))
    let identity = try DemoSeed.standard.identity(budi)
    let decision =
      #"[{"k":"respondent.completed/1","s":"case:K-2024-0001","d":{"case":"K-2024-0001","#
      + #""on":"2024-11-01","r":1}}]"#
    try office.appendRaw(decision, id: 1) { try identity.sign($0, seed: nil) }
    let store = try office.another()
    #expect(throws: StoreError.badSignature(n: store.head.n)) { try store.check(atMost: .max) }
  }

  @Test func `a flipped byte opens for reading and never for writing`() throws {
    let office = try StoredOffice()
    try office.run(StoredOffice.report)
    try office.run(Stories().verified("PP94-5N-2"))
    var bytes = try office.log()
    let place = bytes.count / 2
    bytes[place] = bytes[place] == 0x61 ? 0x62 : 0x61
    try bytes.write(to: URL(filePath: office.logPath))
    #expect(throws: StoreError.self) { try office.another(.write) }
  }
}
