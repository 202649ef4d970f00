import Journal
import Testing

/// Several writers, one sync: who has the turn at the disk syncs for all who wrote by then.
struct SharedSyncTests {
  private static let lock = "/office/LOCK"

  private let office: TestOffice
  private let disk: MemoryFileSystem
  private let one: Journal
  private let two: Journal
  /// The call of an append of `two`, behind one line of `one`, at which its line is written.
  private let written: Int

  init() throws {
    office = try TestOffice()
    disk = office.disk
    one = try TestOffice.open(disk)
    two = try TestOffice.open(disk)
    // The second time: the first also looks whether the log's name still leads to the file.
    try office.append(to: one, 1)
    try office.append(to: two, 2)
    try office.append(to: one, 3)
    disk.plan = .none
    try office.append(to: two, 4)
    written = try #require(disk.calls.firstIndex(of: "sync_file_range"))
    disk.plan = .none
  }

  /// Appends line 5 with `one`; `meanwhile` runs behind its write, before it has the turn.
  private func append(meanwhile: () throws -> Void) throws -> (receipt: Receipt?, seen: [Int]) {
    var seen: [Int] = []
    let receipt = try one.append(
      waiting: { _, _ in false },
      visit: { mark, _ in
        seen.append(mark.n)
        guard mark.n == 5 else { return }
        do { try meanwhile() } catch { Issue.record(error) }
      },
      compose: { _ in office.founder.entry(5, TestOffice.note(5)) }
    )
    return (receipt, seen)
  }

  /// Writes line 6 with `two`, which is killed before it syncs.
  private func writeOnly() {
    disk.plan = .dying(at: written + 1, bytes: 0)
    _ = try? office.append(to: two, 6)  // it dies
    disk.plan = .none
  }

  private func durableLines() throws -> [Int] {
    try disk.afterPowerCut(log: TestOffice.log, head: TestOffice.head).map { cut in
      try TestOffice.marks(cut).count
    }
  }

  @Test func `a line that another's sync covers needs none of its own`() throws {
    let appended = try append { try office.append(to: two, 6) }
    #expect(appended.receipt?.mark.n == 5)
    #expect(appended.receipt?.isHeadMoved == true)
    #expect(disk.calls.filter { $0 == "fdatasync" }.count == 1)
    #expect(one.acknowledged == 6)
    #expect(try durableLines().allSatisfy { $0 == 7 })
  }

  @Test func `who has the turn acknowledges what others wrote by then`() throws {
    let appended = try append { writeOnly() }
    #expect(appended.receipt?.mark.n == 5)
    #expect(appended.seen == [4, 5, 6])
    #expect(one.acknowledged == 6)
    #expect(disk.calls.filter { $0 == "fdatasync" }.count == 1)
    #expect(try durableLines().allSatisfy { $0 == 7 })
    #expect(try office.append(to: one, 7)?.mark.n == 7)
  }

  @Test func `while someone writes, the last line of others is left to its writer`() throws {
    let holder = try disk.open(Self.lock, .update)
    let appended = try append {
      writeOnly()
      let isLocked = try disk.lock(holder, .exclusive)
      #expect(isLocked)
    }
    #expect(appended.seen == [4, 5, 6])
    #expect(one.acknowledged == 5)
    disk.unlock(holder)
    #expect(try office.append(to: one, 7)?.isHeadMoved == true)
    #expect(one.acknowledged == 7)
  }

  @Test func `a line stays unacknowledged when the sync it waited for failed`() throws {
    disk.plan = .none
    let error = #expect(throws: AppendError<Never>.self) {
      _ = try append {
        let text = "netra-fault/1 n=6 off=1 call=fdatasync errno=5 boot=x"
        disk.put(Array((text + "\n").utf8), at: TestOffice.fault)
      }
    }
    guard case .journal(.faulted) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(one.acknowledged == 4)
  }

  @Test func `who keeps the turn too long is not waited for`() throws {
    let holder = try disk.open(TestOffice.head, .update)
    let isLocked = try disk.lock(holder, .exclusive)
    #expect(isLocked)
    let receipt = try office.append(to: one, 5)
    #expect(receipt?.isHeadMoved == false)
    #expect(one.acknowledged == 4)
    #expect(try durableLines().allSatisfy { $0 == 6 })
    disk.unlock(holder)
    #expect(try office.append(to: two, 6)?.isHeadMoved == true)
    #expect(one.acknowledged == 6)
  }

  @Test func `a HEAD that cannot be locked or read costs a sync, not the line`() throws {
    try office.append(to: one, 5)
    disk.plan = .none
    try office.append(to: one, 6)
    let turn = try #require(disk.calls.lastIndex(of: "flock")) + 1
    for (number, failing) in [(7, turn), (9, turn + 1)] {
      disk.plan = .failing(at: failing, errno: 5, forever: false)
      #expect(try office.append(to: one, number)?.isHeadMoved == false)
      #expect(disk.calls.filter { $0 == "fdatasync" }.count == 1)
      disk.plan = .none
      #expect(try office.append(to: one, number + 1)?.isHeadMoved == true)
      #expect(one.acknowledged == number + 1)
    }
  }
}
