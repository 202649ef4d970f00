import Glibc
import Journal
import Testing

struct RecoveryTests {
  private let office: TestOffice
  private let whole: [UInt8]
  private let marks: [LineMark]

  init() throws {
    office = try TestOffice(lines: 5)
    whole = try #require(office.disk.bytes(at: TestOffice.log))
    marks = try TestOffice.marks(office.disk)
  }

  @Test func `a clean log is left alone`() throws {
    office.disk.plan = .none
    let journal = try TestOffice.open(office.disk)
    #expect(journal.healing == nil)
    #expect(!office.disk.calls.contains { ["write", "ftruncate", "fdatasync"].contains($0) })
    #expect(office.disk.bytes(at: TestOffice.log) == whole)
  }

  @Test func `a torn line is put into quarantine and cut off, whatever its length`() throws {
    let next = try nextLine()
    for length in 1..<next.count {
      let disk = office.disk.afterKill()
      disk.put(whole + next.prefix(length), at: TestOffice.log)
      let journal = try TestOffice.open(disk)
      let healing = try #require(journal.takeHealing())
      #expect(journal.healing == nil)
      #expect(healing.offset == whole.count)
      #expect(healing.length == length)
      #expect(healing.sha256 == LineHash(of: Array(next.prefix(length))))
      #expect(healing.name == "\(whole.count)-\(healing.sha256.hex).bin")
      #expect(disk.bytes(at: "/office/quarantine/" + healing.name) == Array(next.prefix(length)))
      #expect(disk.bytes(at: TestOffice.log) == whole)
      #expect(try office.append(to: journal, 6)?.mark.n == 6)
      #expect(try TestOffice.open(disk).healing == nil)
    }
  }

  @Test func `a torn line of a writer that died meanwhile is cut by the next one`() throws {
    let journal = try TestOffice.open(office.disk)
    _ = try journal.catchUp { _, _ in }
    office.disk.put(whole + [0x7B, 0x22], at: TestOffice.log)
    let reader = try TestOffice.open(office.disk, .read)
    #expect(try reader.catchUp { _, _ in } == 6)
    #expect(reader.incident == nil)
    #expect(try office.append(to: journal, 6)?.mark.n == 6)
    #expect(journal.takeHealing()?.length == 2)
    #expect(try reader.catchUp { _, _ in } == 1)
  }

  @Test(
    arguments: [
      Array("x\n".utf8), Array("{\"n\":6,\"a\":1}\n".utf8), [0, 0, 0], Array("{\"n\":6".utf8) + [0],
      Array(repeating: 0x61, count: 65_536),
    ] as [[UInt8]]
  )
  func `a tail that no kill leaves is cut only after a restart of the machine`(
    tail: [UInt8]
  ) throws {
    office.disk.put(whole + tail, at: TestOffice.log)
    #expect(throws: JournalError.self) { try TestOffice.open(office.disk) }
    #expect(office.disk.bytes(at: TestOffice.log) == whole + tail)
    let reader = try TestOffice.open(office.disk, .read)
    #expect(reader.incident != nil)
    let journal = try TestOffice.open(office.disk, boot: TestOffice.laterBoot)
    let healing = try #require(journal.healing)
    #expect(office.disk.bytes(at: "/office/quarantine/" + healing.name) == tail)
    #expect(office.disk.bytes(at: TestOffice.log) == whole)
  }

  @Test func `without HEAD nobody knows of a restart, and the tail stays`() throws {
    office.disk.put(whole + [0, 0], at: TestOffice.log)
    office.disk.delete(TestOffice.head)
    let found = Incident.unverifiableTail(offset: whole.count, length: 2)
    #expect(throws: JournalError.incident(found)) {
      try TestOffice.open(office.disk, boot: TestOffice.laterBoot)
    }
  }

  @Test(arguments: [TestOffice.boot, TestOffice.laterBoot])
  func `an acknowledged line that is gone stops writing and is not cut`(boot: String) throws {
    let last = marks[5]
    for cut in [last.offset, last.offset + 7, last.end - 1] {
      let bytes = Array(whole.prefix(cut))
      office.disk.put(bytes, at: TestOffice.log)
      let found = Incident.acknowledgedLost(n: 5, end: last.end, verified: last.offset)
      #expect(throws: JournalError.incident(found)) { try TestOffice.open(office.disk, boot: boot) }
      #expect(office.disk.bytes(at: TestOffice.log) == bytes)
      let reader = try TestOffice.open(office.disk, .read, boot: boot)
      #expect(reader.incident == found)
      #expect(try reader.catchUp { _, _ in } == 5)
    }
  }

  @Test func `another line in the acknowledged place stops writing`() throws {
    let other = try TestOffice(lines: 4)
    let journal = try TestOffice.open(other.disk)
    let entry = other.founder.entry(77, TestOffice.note(5))
    try TestOffice.append(to: journal, entry)
    office.disk.put(try #require(other.disk.bytes(at: TestOffice.log)), at: TestOffice.log)
    let found = Incident.acknowledgedAltered(n: 5, expected: marks[5].hash)
    #expect(throws: JournalError.incident(found)) { try TestOffice.open(office.disk) }
    #expect(try TestOffice.open(office.disk, .read).incident == found)
  }

  @Test func `a changed byte anywhere before the end stops writing`() throws {
    for index in stride(from: 3, to: whole.count, by: 61) {
      let disk = office.disk.afterKill()
      var bytes = whole
      bytes[index] ^= 1
      disk.put(bytes, at: TestOffice.log)
      let reader = try TestOffice.open(disk, .read)
      let error = #expect(throws: JournalError.self) { try reader.catchUp { _, _ in } }
      let n = try #require(marks.lastIndex { $0.offset <= index })
      guard case .incident(.brokenLine(n, marks[n].offset, _)) = error else {
        Issue.record("\(index): \(String(describing: error))")
        continue
      }
      do {
        let writer = try TestOffice.open(disk)
        #expect(throws: AppendError<Never>.self) {
          try writer.append(waiting: { _, _ in false }, visit: { _, _ in }, compose: { _ in nil })
        }
      } catch {
        guard case .incident = error else { throw error }
      }
      #expect(disk.bytes(at: TestOffice.log) == bytes)
    }
  }

  @Test func `a torn or empty HEAD is ignored and made anew`() throws {
    let head = try #require(office.disk.bytes(at: TestOffice.head))
    for torn in [[], Array(head.prefix(100)), head.map { $0 == 0x35 ? 0x36 : $0 }] as [[UInt8]] {
      office.disk.put(torn, at: TestOffice.head)
      let journal = try TestOffice.open(office.disk)
      #expect(journal.acknowledged == nil)
      try office.append(to: journal, 6)
      #expect(journal.acknowledged == journal.tip.n - 1)
    }
  }

  @Test func `HEAD never moves back`() throws {
    let journal = try TestOffice.open(office.disk)
    let faster = try TestOffice.open(office.disk)
    let receipt = try journal.append(
      waiting: { _, _ in false },
      visit: { mark, _ in
        guard mark.n == 6 else { return }
        // Between this writer's write and its HEAD another one is acknowledged.
        let next = try? office.append(to: faster, 7)
        #expect(next?.mark.n == 7)
        #expect(faster.acknowledged == 7)
      },
      compose: { _ in office.founder.entry(6, TestOffice.note(6)) }
    )
    #expect(receipt?.mark.n == 6)
    #expect(receipt?.isHeadMoved == true)
    #expect(journal.acknowledged == 7)
  }

  @Test func `an anchor beyond the log or beside it stops writing`() throws {
    let good: [Anchor] = [.line(n: 3, hash: marks[3].hash), try tree(6)]
    #expect(try TestOffice.open(office.disk, anchors: good).incident == nil)
    let beyond = Anchor.tree(size: 7, root: .origin)
    #expect(throws: JournalError.incident(.anchorBeyond(beyond, lines: 6))) {
      try TestOffice.open(office.disk, anchors: good + [beyond])
    }
    let root = Anchor.tree(size: 4, root: .origin)
    #expect(throws: JournalError.incident(.anchorDiffers(root))) {
      try TestOffice.open(office.disk, anchors: good + [root])
    }
    let line = Anchor.line(n: 2, hash: marks[3].hash)
    #expect(
      try TestOffice.open(office.disk, .read, anchors: [line]).incident == .anchorDiffers(line)
    )
  }

  @Test func `a fault is removed by order, after the device was read`() throws {
    raiseFault()
    #expect(throws: AppendError<Never>.self) {
      try office.append(to: try TestOffice.open(office.disk), 6)
    }
    #expect(try clear() == nil)
    #expect(office.disk.bytes(at: TestOffice.fault) == nil)
    #expect(try office.append(to: try TestOffice.open(office.disk), 6)?.mark.n == 6)
  }

  @Test func `a fault stays when an acknowledged line is not on the device`() throws {
    raiseFault()
    office.disk.deviceOverride[TestOffice.log] = Array(whole.prefix(marks[5].offset))
    let last = marks[5]
    let found = Incident.acknowledgedLost(n: 5, end: last.end, verified: last.offset)
    #expect(throws: JournalError.incident(found)) { try clear() }
    #expect(office.disk.bytes(at: TestOffice.fault) != nil)
    #expect(try clear(boot: TestOffice.laterBoot) == nil, "after a restart the caches are new")
  }

  private func raiseFault() {
    let text = "netra-fault/1 n=5 off=9 call=fdatasync errno=5 boot=\(TestOffice.boot)\n"
    office.disk.put(Array(text.utf8), at: TestOffice.fault)
  }

  private func clear(boot: String = TestOffice.boot) throws(JournalError) -> Healing? {
    try Journal.clearFault(
      folder: TestOffice.folder,
      fileSystem: office.disk,
      holder: TestOffice.holder("a1"),
      bootID: boot
    )
  }

  private func tree(_ size: Int) throws -> Anchor {
    var tree = MerkleTree()
    _ = try TestOffice.open(office.disk, .read).catchUp { mark, line in
      if mark.n < size { tree.append(line.extracting(0..<line.count - 1)) }
    }
    return .tree(size: size, root: tree.root)
  }

  private func nextLine() throws -> [UInt8] {
    let disk = office.disk.afterKill()
    try office.append(to: try TestOffice.open(disk), 6)
    return Array(try #require(disk.bytes(at: TestOffice.log)).dropFirst(whole.count))
  }
}
