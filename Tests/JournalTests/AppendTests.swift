import Glibc
import Journal
import Testing

struct AppendTests {
  private struct Refused: Error, Equatable {}

  @Test func `a created office has its layout and one acknowledged line`() throws {
    let office = try TestOffice()
    let journal = try TestOffice.open(office.disk)
    #expect(journal.acknowledged == 0)
    #expect(try journal.catchUp { _, _ in } == 1)
    #expect(journal.tip.offset == office.disk.bytes(at: TestOffice.log)?.count)
    #expect(office.disk.bytes(at: TestOffice.head)?.count == 256)
    #expect(office.disk.bytes(at: "/office/checkpoints") == [])
    #expect(journal.fault == nil)
  }

  @Test func `an office is founded once`() throws {
    let office = try TestOffice()
    let before = office.disk.bytes(at: TestOffice.log)
    #expect(throws: JournalError.logExists(path: TestOffice.log)) {
      try Journal.create(
        folder: TestOffice.folder,
        fileSystem: office.disk,
        holder: TestOffice.holder("a2"),
        bootID: TestOffice.boot,
        first: try TestOffice.foundingEntry()
      )
    }
    #expect(office.disk.bytes(at: TestOffice.log) == before)
  }

  @Test func `each line is visited once by its writer and by everyone else`() throws {
    let office = try TestOffice()
    let one = try TestOffice.open(office.disk)
    let two = try TestOffice.open(office.disk)
    var seen: [[Int]] = [[], []]
    for number in 1...20 {
      let index = number % 3 == 0 ? 1 : 0
      let journal = [one, two][index]
      let entry = office.founder.entry(number, TestOffice.note(number))
      let receipt = try journal.append(
        waiting: { _, _ in false },
        visit: { mark, _ in seen[index].append(mark.n) },
        compose: { tip in
          #expect(tip.n == number)
          return entry
        }
      )
      #expect(receipt?.mark.n == number)
      #expect(receipt?.isHeadMoved == true)
      #expect(journal.acknowledged == number)
    }
    _ = try one.catchUp { mark, _ in seen[0].append(mark.n) }
    _ = try two.catchUp { mark, _ in seen[1].append(mark.n) }
    #expect(seen == [Array(0...20), Array(0...20)])
    #expect(one.tip == two.tip)
  }

  @Test func `a line is read back by its mark`() throws {
    let office = try TestOffice(lines: 3)
    let journal = try TestOffice.open(office.disk, .read)
    var lines: [(LineMark, [UInt8])] = []
    _ = try journal.catchUp { mark, line in
      lines.append((mark, Envelope.bytes(0..<line.count, of: line)))
    }
    for (mark, line) in lines {
      #expect(try journal.line(at: mark.offset, length: mark.length) == line)
    }
    let end = journal.tip.offset
    #expect(throws: JournalError.noLine(offset: end, length: 10)) {
      try journal.line(at: end, length: 10)
    }
    #expect(throws: JournalError.noLine(offset: 0, length: 10)) {
      try journal.line(at: 0, length: 10)
    }
  }

  @Test func `nothing composed is nothing written`() throws {
    let office = try TestOffice(lines: 1)
    let journal = try TestOffice.open(office.disk)
    let before = office.disk.bytes(at: TestOffice.log)
    let receipt = try journal.append(
      waiting: { _, _ in false },
      visit: { _, _ in },
      compose: { _ in nil }
    )
    #expect(receipt == nil)
    do throws(AppendError<Refused>) {
      _ = try journal.append(
        waiting: { _, _ in false },
        visit: { _, _ in },
        compose: { _ throws(Refused) in throw Refused() }
      )
      Issue.record("a refusal must come out")
    } catch {
      guard case .composing = error else { throw error }
    }
    #expect(office.disk.bytes(at: TestOffice.log) == before)
    #expect(try office.append(to: journal, 2)?.mark.n == 2)
  }

  @Test func `a line has at most 65,535 bytes without its LF`() throws {
    let office = try TestOffice()
    let journal = try TestOffice.open(office.disk)
    func entry(_ filling: Int) -> Entry {
      let text = String(repeating: "a", count: filling)
      return office.founder.entry(1, #"[{"k":"a/1","s":"b","d":{"a":"\#(text)"}}]"#)
    }
    let start = try #require(try TestOffice.append(to: journal, entry(0))).mark.length
    let longest = 65_536 - start
    let mark = try #require(try TestOffice.append(to: journal, entry(longest))).mark
    #expect(mark.length == 65_536)
    #expect(
      Self.error { try TestOffice.append(to: journal, entry(longest + 1)) }
        == .lineTooLong(bytes: 65_536)
    )
    #expect(try TestOffice.marks(office.disk).count == 3)
  }

  @Test(arguments: ["[]", "[{}]", #"[{"k":"a/1","s":"b","d":{"a":1.5}}]"#, "x\n"])
  func `what would not be a line is not written`(events: String) throws {
    let office = try TestOffice()
    let journal = try TestOffice.open(office.disk)
    let before = office.disk.bytes(at: TestOffice.log)
    let error = Self.error {
      try TestOffice.append(to: journal, office.founder.entry(1, events))
    }
    guard case .malformedEntry = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(office.disk.bytes(at: TestOffice.log) == before)
  }

  @Test func `without a signature nothing is written`() throws {
    let office = try TestOffice()
    let journal = try TestOffice.open(office.disk)
    func entry(_ sign: @escaping ([UInt8]) throws -> [UInt8]) -> Entry {
      Entry(
        time: "2024-10-25T09:00:00.000+07:00",
        actor: "a1",
        role: "admin",
        key: office.founder.key,
        id: "019245aa-0000-7000-8000-000000000001",
        events: Array(TestOffice.note(1).utf8),
        sign: sign
      )
    }
    #expect(
      Self.error { try TestOffice.append(to: journal, entry { _ in [1, 2] }) }
        == .notSigned(reason: "2 bytes")
    )
    #expect(
      Self.error { try TestOffice.append(to: journal, entry { _ in throw Refused() }) }
        == .notSigned(reason: "Refused()")
    )
    #expect(try TestOffice.marks(office.disk).count == 1)
  }

  @Test func `a reader does not write`() throws {
    let office = try TestOffice(lines: 1)
    let disk = office.disk.afterKill()
    let journal = try TestOffice.open(disk, .read)
    #expect(Self.error { try office.append(to: journal, 2) } == .readOnly)
    #expect(!disk.calls.contains { ["write", "pwrite", "fdatasync", "ftruncate"].contains($0) })
  }

  @Test(
    arguments: [
      (0x6969, "NFS"), (0xFF53_4D42, "CIFS"), (0xFE53_4D42, "SMB2"), (0x0102_1997, "9P"),
      (0x6573_5546, "FUSE"),
    ] as [(UInt64, String)]
  )
  func `a writer refuses a network file system by name`(type: UInt64, name: String) throws {
    let office = try TestOffice()
    office.disk.volume = type
    #expect(throws: JournalError.networkFileSystem(type: name)) {
      try TestOffice.open(office.disk)
    }
    #expect(try TestOffice.open(office.disk, .read).catchUp { _, _ in } == 1)
    #expect(throws: JournalError.networkFileSystem(type: name)) {
      let disk = MemoryFileSystem()
      disk.volume = type
      _ = try Journal.create(
        folder: TestOffice.folder,
        fileSystem: disk,
        holder: TestOffice.holder("a1"),
        bootID: TestOffice.boot,
        first: try TestOffice.foundingEntry()
      )
    }
  }

  @Test func `who waits learns who holds the lock and may give up`() throws {
    let office = try TestOffice()
    let holding = try TestOffice.open(office.disk)
    let waiting = try Journal(
      folder: TestOffice.folder,
      access: .write,
      fileSystem: office.disk,
      holder: Holder(process: 7, actor: "a9", terminal: "tty9"),
      bootID: TestOffice.boot
    )
    var asked: [(Int, String?)] = []
    let text = "pid=42 actor=a1 tty=/dev/pts/0"
    let whileHeld = { (_: Journal.Tip) -> Entry? in
      let given = Self.error {
        try waiting.append(
          waiting: { milliseconds, holder in
            asked.append((milliseconds, holder))
            return milliseconds < 100
          },
          visit: { _, _ in },
          compose: { _ in office.founder.entry(1, TestOffice.note(1)) }
        )
      }
      #expect(given == .locked(holder: text))
      let late = Self.error {
        try waiting.append(waiting: { _, _ in true }, visit: { _, _ in }, compose: { _ in nil })
      }
      #expect(late == .locked(holder: text))
      return nil
    }
    _ = try holding.append(waiting: { _, _ in false }, visit: { _, _ in }, compose: whileHeld)
    #expect(asked.first.map { (50...52).contains($0.0) } == true)
    #expect(asked.last.map { (100...102).contains($0.0) } == true)
    #expect(asked.allSatisfy { $0.1 == text })
    #expect(try office.append(to: waiting, 1)?.mark.n == 1)
  }

  @Test(arguments: [1, 100, 300])
  func `a short write is cut back and reported`(bytes: Int) throws {
    let office = try TestOffice(lines: 1)
    let journal = try TestOffice.open(office.disk)
    _ = try journal.catchUp { _, _ in }
    let before = office.disk.bytes(at: TestOffice.log)
    office.disk.capacity = office.disk.nodes.values.reduce(bytes) { $0 + $1.current.count }
    let expected = CallFailure(call: "write", errno: ENOSPC)
    #expect(
      Self.error { try office.append(to: journal, 2) }
        == .failed(expected, path: TestOffice.log)
    )
    #expect(office.disk.bytes(at: TestOffice.log) == before)
    #expect(journal.isNearlyFull)
    office.disk.capacity = Int.max
    #expect(try office.append(to: journal, 2)?.mark.n == 2)
    #expect(!journal.isNearlyFull)
  }

  @Test(arguments: [("fdatasync", 2), ("sync_file_range", 1)])
  func `a failed sync stops everyone, for good`(call: String, syncs: Int) throws {
    let office = try TestOffice(lines: 1)
    let one = try TestOffice.open(office.disk)
    let two = try TestOffice.open(office.disk)
    _ = try one.catchUp { _, _ in }
    try office.append(to: one, 2)
    office.disk.plan = .none
    try office.append(to: one, 3)
    let sync = try #require(office.disk.calls.firstIndex(of: call)) + 1
    office.disk.plan = .failing(at: sync, errno: EIO, forever: false)
    let error = Self.error { try office.append(to: one, 4) }
    guard case .faulted(let text) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(text.hasPrefix("netra-fault/1 n=5 "))
    #expect(text.contains("call=\(call) errno=5 boot=\(TestOffice.boot)"))
    #expect(one.acknowledged == 3)
    let after = office.disk.bytes(at: TestOffice.log)
    let three = try TestOffice.open(office.disk)
    for journal in [one, two, three] {
      #expect(journal.fault == text)
      #expect(Self.error { try office.append(to: journal, 5) } == .faulted(text: text))
    }
    #expect(office.disk.bytes(at: TestOffice.log) == after)
    // The one that failed, if it came to that, and one for FAULT itself; none is tried again.
    #expect(office.disk.calls.filter { $0 == "fdatasync" }.count == syncs)
  }

  @Test func `a fault raised while a line is synced keeps it unacknowledged`() throws {
    let office = try TestOffice(lines: 1)
    let journal = try TestOffice.open(office.disk)
    let text = "netra-fault/1 n=1 off=1 call=fdatasync errno=5 boot=x"
    let error = Self.error {
      try journal.append(
        waiting: { _, _ in false },
        visit: { mark, _ in
          if mark.n == 2 { office.disk.put(Array((text + "\n").utf8), at: TestOffice.fault) }
        },
        compose: { _ in office.founder.entry(2, TestOffice.note(2)) }
      )
    }
    #expect(error == .faulted(text: text))
    #expect(journal.acknowledged == 1)
  }

  @Test func `a log that was replaced is not appended to`() throws {
    let office = try TestOffice(lines: 1)
    let journal = try TestOffice.open(office.disk)
    let bytes = try #require(office.disk.bytes(at: TestOffice.log))
    office.disk.delete(TestOffice.log)
    office.disk.put(bytes, at: TestOffice.log)
    #expect(Self.error { try office.append(to: journal, 2) } == .incident(.replaced))
    #expect(office.disk.bytes(at: TestOffice.log) == bytes)
  }

  @Test func `a log that became shorter is an incident`() throws {
    let office = try TestOffice(lines: 2)
    let journal = try TestOffice.open(office.disk)
    _ = try journal.catchUp { _, _ in }
    let bytes = try #require(office.disk.bytes(at: TestOffice.log))
    office.disk.put(bytes.dropLast(10), at: TestOffice.log)
    let found = Incident.shrunk(from: bytes.count, to: bytes.count - 10)
    #expect(throws: JournalError.incident(found)) { try journal.catchUp { _, _ in } }
    #expect(journal.incident == found)
    #expect(Self.error { try office.append(to: journal, 3) } == .incident(found))
  }

  /// What an append failed with; nothing when it did not, or when composing failed.
  private static func error(_ append: () throws -> Receipt?) -> JournalError? {
    do {
      _ = try append()
    } catch let error as AppendError<Never> {
      if case .journal(let inner) = error { return inner }
    } catch let error as JournalError {
      return error
    } catch {
      if case .journal(let inner) = error as? AppendError<any Error> { return inner }
      Issue.record("\(error)")
    }
    return nil
  }
}
