import Glibc
import Journal
import Testing

/// One append, broken at every call and every byte, and what is left of it.
struct CrashTests {
  private struct Outcome {
    let disk: MemoryFileSystem
    /// The last line that an append answered for.
    let acknowledged: Int
    let calls: Int
  }

  @Test(arguments: [EIO, ENOSPC, EINTR], [false, true])
  func `whatever call fails, no acknowledged line is lost`(errno: Int32, forever: Bool) throws {
    let calls = try run(.none).calls
    #expect(calls >= 10)
    for at in 1...calls {
      let outcome = try run(.failing(at: at, errno: errno, forever: forever))
      try expectNothingLost(outcome, "\(at)")
    }
  }

  @Test func `one interrupted call that is no sync does not show`() throws {
    let calls = try run(.none).calls
    var unnoticed = 0
    for at in 1...calls {
      let outcome = try run(.failing(at: at, errno: EINTR, forever: false))
      if outcome.acknowledged == 3 { unnoticed += 1 }
    }
    #expect(unnoticed == calls - 1, "all but the sync")
  }

  @Test func `wherever a writer is killed, no acknowledged line is lost`() throws {
    let calls = try run(.none).calls
    for at in 1...calls + 1 {
      for bytes in [0, 1, 64, 200, 256, 10_000] {
        let outcome = try run(.dying(at: at, bytes: bytes))
        try expectRecovered(outcome.disk.afterKill(), outcome.acknowledged, "\(at) \(bytes)")
      }
    }
  }

  @Test func `every prefix of a written line is recovered from`() throws {
    let length = try #require(try TestOffice.marks(try run(.none).disk).last).length
    let write = try writeCall()
    for bytes in 0...length {
      let outcome = try run(.dying(at: write, bytes: bytes))
      try expectRecovered(outcome.disk.afterKill(), outcome.acknowledged, "\(bytes)")
      let short = try run(.shortWrite(at: write, bytes: bytes))
      try expectRecovered(short.disk.afterKill(), short.acknowledged, "short \(bytes)")
    }
  }

  @Test func `whenever the power goes, no acknowledged line is lost`() throws {
    let calls = try run(.none).calls
    var states = 0
    for at in 1...calls + 1 {
      let outcome = try run(.dying(at: at, bytes: 10_000))
      let cuts = outcome.disk.afterPowerCut(log: TestOffice.log, head: TestOffice.head)
      for (index, disk) in cuts.enumerated() where at % 4 == 0 || index % 7 == 0 {
        states += 1
        #expect(try lines(disk, boot: TestOffice.laterBoot) ?? 0 > outcome.acknowledged)
      }
    }
    #expect(states > 300)
  }

  @Test func `without the sync the same search finds lost lines`() throws {
    let outcome = try run(.none, ignoresSync: true)
    #expect(outcome.acknowledged == 3)
    let cuts = outcome.disk.afterPowerCut(log: TestOffice.log, head: TestOffice.head)
    let lost = try cuts.filter { try lines($0, boot: TestOffice.laterBoot) ?? 0 <= 3 }
    #expect(!lost.isEmpty)
  }

  @Test func `a founding that breaks off leaves no log or a whole one`() throws {
    func found(_ plan: MemoryFileSystem.Plan) throws -> (MemoryFileSystem, Bool) {
      let disk = MemoryFileSystem()
      disk.plan = plan
      let first = try TestOffice.foundingEntry()
      do {
        _ = try Journal.create(
          folder: TestOffice.folder,
          fileSystem: disk,
          holder: TestOffice.holder("a1"),
          bootID: TestOffice.boot,
          first: first
        )
        return (disk, true)
      } catch {
        return (disk, false)
      }
    }
    let undisturbed = try found(.none).0
    let whole = try #require(undisturbed.bytes(at: TestOffice.log))
    for at in 1...undisturbed.calls.count {
      for bytes in [0, 100, 10_000] {
        let (disk, isFounded) = try found(.dying(at: at, bytes: bytes))
        let left = disk.afterKill()
        if let log = left.bytes(at: TestOffice.log) {
          #expect(log == whole)
        } else {
          #expect(!isFounded)
          #expect(
            throws: Never.self,
            "founding again must go"
          ) {
            try Journal.create(
              folder: TestOffice.folder,
              fileSystem: left,
              holder: TestOffice.holder("a1"),
              bootID: TestOffice.boot,
              first: try TestOffice.foundingEntry()
            )
          }
        }
        for cut in disk.afterPowerCut(log: TestOffice.log, head: TestOffice.head) where isFounded {
          #expect(cut.bytes(at: TestOffice.log) == whole)
        }
      }
    }
  }

  @Test func `a healing that breaks off is done again`() throws {
    let office = try TestOffice(lines: 2)
    let whole = try #require(office.disk.bytes(at: TestOffice.log))
    let torn = Array("{\"n\":3,\"t\"".utf8)
    func heal(_ plan: MemoryFileSystem.Plan) -> MemoryFileSystem {
      let disk = office.disk.afterKill()
      disk.put(whole + torn, at: TestOffice.log)
      disk.plan = plan
      // What it answers matters less than what it leaves.
      _ = try? TestOffice.open(disk)
      return disk
    }
    let calls = heal(.none).calls.count
    for at in 1...calls {
      for bytes in [0, 5, 100] {
        let disk = heal(.dying(at: at, bytes: bytes)).afterKill()
        let journal = try TestOffice.open(disk)
        #expect(disk.bytes(at: TestOffice.log) == whole)
        let copies = try disk.names(in: "/office/quarantine")
        #expect(copies.count == 1)
        #expect(copies.first.flatMap { disk.bytes(at: "/office/quarantine/" + $0) } == torn)
        #expect(try journal.catchUp { _, _ in } == 3)
      }
    }
  }

  @Test func `a sync that fails while healing stops everyone`() throws {
    let office = try TestOffice(lines: 2)
    let whole = try #require(office.disk.bytes(at: TestOffice.log))
    func heal(_ plan: MemoryFileSystem.Plan) -> (MemoryFileSystem, JournalError?) {
      let disk = office.disk.afterKill()
      disk.put(whole + [0x7B], at: TestOffice.log)
      disk.plan = plan
      do throws(JournalError) {
        _ = try TestOffice.open(disk)
        return (disk, nil)
      } catch {
        return (disk, error)
      }
    }
    let calls = heal(.none).0.calls
    let syncs = calls.indices.filter { ["fdatasync", "fsync"].contains(calls[$0]) }
    #expect(syncs.count == 3)
    for sync in syncs {
      let (disk, error) = heal(.failing(at: sync + 1, errno: EIO, forever: false))
      let text = try #require(try TestOffice.open(disk, .read).fault)
      #expect(error == .faulted(text: text))
    }
  }

  /// Appends line 2 in peace and line 3 under a plan.
  private func run(_ plan: MemoryFileSystem.Plan, ignoresSync: Bool = false) throws -> Outcome {
    let office = try TestOffice(lines: 1)
    office.disk.ignoresSync = ignoresSync
    let journal = try TestOffice.open(office.disk)
    try office.append(to: journal, 2)
    office.disk.plan = plan
    var acknowledged = 2
    do {
      if let receipt = try office.append(to: journal, 3) { acknowledged = receipt.mark.n }
    } catch {
      guard error is AppendError<Never> else { throw error }
    }
    return Outcome(disk: office.disk, acknowledged: acknowledged, calls: office.disk.calls.count)
  }

  private func writeCall() throws -> Int {
    try #require(try run(.none).disk.calls.firstIndex(of: "write")) + 1
  }

  /// The program goes on living: others read and append, or are told not to.
  private func expectNothingLost(_ outcome: Outcome, _ comment: Comment) throws {
    outcome.disk.plan = .none
    #expect(try TestOffice.marks(outcome.disk).count > outcome.acknowledged, comment)
    try expectRecovered(outcome.disk.afterKill(), outcome.acknowledged, comment)
  }

  /// The next program opens the log, finds what was acknowledged, and goes on unless told not to.
  private func expectRecovered(
    _ disk: MemoryFileSystem,
    _ acknowledged: Int,
    _ comment: Comment
  ) throws {
    let count = try #require(try lines(disk, boot: TestOffice.boot), comment)
    #expect(count > acknowledged, comment)
    let bytes = disk.bytes(at: TestOffice.log)
    let again = try TestOffice.open(disk)
    #expect(again.healing == nil, comment)
    #expect(disk.bytes(at: TestOffice.log) == bytes, "healing twice is healing once")
    guard again.fault == nil else { return }
    let founder = try Official("a1", "admin")
    let receipt = try TestOffice.append(to: again, founder.entry(9, TestOffice.note(9)))
    #expect(receipt?.mark.n == count, comment)
  }

  /// How many lines are there after recovery; nothing when the log may not be written.
  private func lines(_ disk: MemoryFileSystem, boot: String) throws -> Int? {
    do throws(JournalError) {
      return try TestOffice.open(disk, boot: boot).catchUp { _, _ in }
    } catch {
      switch error {
      case .incident(.acknowledgedLost), .noLog: return nil
      case .incident(.unverifiableTail(let offset, _)):
        // With HEAD torn by the same cut nobody may cut; what was acknowledged must be there.
        return try TestOffice.marks(disk).filter { $0.end <= offset }.count
      default: throw error
      }
    }
  }
}
