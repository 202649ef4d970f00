import CaseStore
import Casework
import Foundation
import TestSupport
import Testing

/// Evidence on its way into the vault.
struct VaultTests {
  private static func attach(_ path: String, kind: String = "foto", form: String = "asli") -> Step {
    Step(
      "2024-10-25",
      "budi/satgas",
      "evidence.attach",
      #"{"case":"K-2024-0001","kind":"\#(kind)","form":"\#(form)","title":"Bukti","#
        + #""acquired":"2024-10-25","file":"\#(path)"}"#
    )
  }

  private static func office() throws -> StoredOffice {
    let office = try StoredOffice()
    try office.run(StoredOffice.report)
    return office
  }

  private static func evidence(_ office: StoredOffice) throws -> [EvidenceAttached] {
    try #require(try office.view("budi").file(StoredOffice.file)).evidence
  }

  @Test func `a file is stored under the hash of its bytes, its name says nothing`() throws {
    let office = try Self.office()
    let path = office.temporary("surat.pdf")
    try Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2]).write(to: URL(filePath: path))
    try office.run(Self.attach(path))
    let evidence = try #require(try Self.evidence(office).first)
    let item = try #require(evidence.entry.item)
    #expect(item.sha256 == item.stored && item.size == 10)
    #expect(evidence.entry.mime == "image/png")
    #expect(evidence.entry.path == nil)
    #expect(office.store.vault.path(of: item).hasSuffix("/\(item.stored.prefix(2))/\(item.stored)"))
    #expect(office.store.vault.verify(item) == .intact)
    #expect(!(try office.log().contains(path)))
    try FileManager.default.removeItem(atPath: path)
    #expect(office.store.vault.verify(item) == .intact)
  }

  @Test func `the hash of abc is the hash of abc, and equal files are one`() throws {
    let office = try Self.office()
    for name in ["a", "b"] {
      try Data("abc".utf8).write(to: URL(filePath: office.temporary(name)))
      try office.run(Self.attach(office.temporary(name)))
    }
    let items = try Self.evidence(office).compactMap(\.entry.item)
    let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(items.map(\.sha256) == [abc, abc])
    #expect(items.map(\.size) == [3, 3])
    #expect(try Self.evidence(office).map(\.number) == [1, 2])
    let stored = try TemporaryFolder.contents(of: office.folder + "/evidence")
    #expect(Array(stored.keys) == ["ba/\(abc)"])
  }

  @Test func `a stored file that is changed, cut or taken away is told`() throws {
    let office = try Self.office()
    try Data("abc".utf8).write(to: URL(filePath: office.temporary("a")))
    try office.run(Self.attach(office.temporary("a")))
    let item = try #require(try Self.evidence(office).first?.entry.item)
    let place = office.store.vault.path(of: item)
    try Data("abd".utf8).write(to: URL(filePath: place))
    #expect(office.store.vault.verify(item) == .changed)
    #expect(office.store.vault.look(at: item) == .intact)
    try Data("ab".utf8).write(to: URL(filePath: place))
    #expect(office.store.vault.look(at: item) == .changed)
    try FileManager.default.removeItem(atPath: place)
    #expect(office.store.vault.look(at: item) == .missing)
    #expect(try office.view("budi").evidenceState(item) == .missing)
    #expect(try office.view("budi").evidenceState(nil) == .nothingStored)
  }

  @Test func `a file that changes while it is copied is refused and nothing is written`() throws {
    let office = try Self.office()
    let path = office.temporary("besar.bin")
    try Data(count: 48 << 20).write(to: URL(filePath: path))
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.seekToEnd()
    let appending = Appending(handle)
    Thread.detachNewThread { appending.run() }
    appending.begun.wait()
    let bytes = try office.log()
    #expect(office.rule(of: Self.attach(path)) == .evidenceChanged)
    appending.stop()
    #expect(try office.log() == bytes)
    #expect(try TemporaryFolder.contents(of: office.folder + "/evidence").isEmpty)
  }

  @Test(arguments: [
    ("/proc/self/status", GuardCode.evidenceChanged), ("/tidak/ada", .evidenceUnreadable),
    ("/tmp", .evidenceUnreadable), ("/dev/zero", .evidenceUnreadable),
  ])
  func `what is no plain file, or is not there, is refused`(path: String, rule: GuardCode) throws {
    let office = try Self.office()
    #expect(office.rule(of: Self.attach(path)) == rule)
    #expect(try TemporaryFolder.contents(of: office.folder + "/evidence").isEmpty)
  }

  @Test func `an item nobody stored is not believed`() throws {
    let office = try Self.office()
    let step = Step(
      "2024-10-25",
      "budi/satgas",
      "evidence.attach",
      #"{"case":"K-2024-0001","kind":"foto","form":"asli","title":"x","acquired":"2024-10-25","#
        + #""item":{"sha256":"00","size":1,"stored":"00"}}"#
    )
    #expect(office.rule(of: step) == .fieldRequired)
  }

  @Test func `a refused command leaves the log alone`() throws {
    let office = try Self.office()
    let bytes = try office.log()
    try Data("abc".utf8).write(to: URL(filePath: office.temporary("a")))
    #expect(
      office.rule(of: Self.attach(office.temporary("a"), kind: "tangkapan_layar"))
        == .captureForm
    )
    #expect(try office.log() == bytes)
  }
}

/// Appends to a file until told to stop.
private final class Appending: @unchecked Sendable {  // the flag is guarded by the lock
  let begun = DispatchSemaphore(value: 0)
  private let ended = DispatchSemaphore(value: 0)
  private let handle: FileHandle
  private let lock = NSLock()
  private var isStopped = false

  init(_ handle: FileHandle) { self.handle = handle }

  func run() {
    var isFirst = true
    while !(lock.withLock { isStopped }) {
      handle.write(Data([1]))
      if isFirst { begun.signal() }
      isFirst = false
    }
    ended.signal()
  }

  func stop() {
    lock.withLock { isStopped = true }
    ended.wait()
  }
}
