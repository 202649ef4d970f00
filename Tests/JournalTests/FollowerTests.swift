import Glibc
import Journal
import Testing

/// The journal on the machine's own files.
struct FollowerTests {
  @Test func `a follower is told of another writer's line`() throws {
    try withOffice { folder, founder in
      let follower = try Follower(folder: folder, fileSystem: LinuxFileSystem())
      let reader = try TestOffice.open(LinuxFileSystem(), .read, folder: folder)
      #expect(try reader.catchUp { _, _ in } == 1)
      #expect(!isReadable(follower))
      #expect(try !follower.drain())
      #expect(try !follower.look(behind: reader.tip))
      let writer = try TestOffice.open(LinuxFileSystem(), folder: folder)
      for number in 1...3 {
        try TestOffice.append(to: writer, founder.entry(number, TestOffice.note(number)))
      }
      #expect(isReadable(follower))
      #expect(try follower.look(behind: reader.tip))
      #expect(try follower.drain())
      #expect(!isReadable(follower))
      #expect(try reader.catchUp { _, _ in } == 3)
      #expect(try !follower.look(behind: reader.tip))
      #expect(reader.acknowledged == 3)
    }
  }

  @Test func `a log that is shortened, moved or removed is an incident`() throws {
    try withOffice { folder, _ in
      let log = folder + "/log/00000000000000000000.jsonl"
      let reader = try TestOffice.open(LinuxFileSystem(), .read, folder: folder)
      _ = try reader.catchUp { _, _ in }
      let follower = try Follower(folder: folder, fileSystem: LinuxFileSystem())
      #expect(truncate(log, 100) == 0)
      #expect(throws: JournalError.incident(.shrunk(from: reader.tip.offset, to: 100))) {
        try follower.look(behind: reader.tip)
      }
      #expect(try follower.drain())
      #expect(rename(log, log + ".old") == 0)
      #expect(throws: JournalError.incident(.replaced)) { try follower.drain() }
      #expect(throws: JournalError.incident(.replaced)) { try follower.look(behind: reader.tip) }
    }
  }

  @Test func `a torn line on a real disk is cut and kept`() throws {
    try withOffice { folder, founder in
      let log = folder + "/log/00000000000000000000.jsonl"
      let descriptor = open(log, O_WRONLY | O_APPEND)
      #expect(write(descriptor, "{\"n\":1", 6) == 6)
      close(descriptor)
      let journal = try TestOffice.open(LinuxFileSystem(), folder: folder)
      let healing = try #require(journal.takeHealing())
      #expect(healing.length == 6)
      let names = try LinuxFileSystem().names(in: folder + "/quarantine")
      #expect(names == [healing.name])
      #expect(try TestOffice.append(to: journal, founder.entry(1, TestOffice.note(1)))?.mark.n == 1)
      #expect(try TestOffice.marks(LinuxFileSystem(), folder: folder).count == 2)
      #expect(!journal.isNearlyFull)
    }
  }

  @Test func `a fault on a real disk is removed after reading the device`() throws {
    try withOffice { folder, founder in
      let descriptor = open(folder + "/FAULT", O_WRONLY | O_CREAT, 0o600)
      let text = "netra-fault/1 n=1 off=1 call=fdatasync errno=5 boot=\(TestOffice.boot)\n"
      #expect(write(descriptor, text, text.utf8.count) == text.utf8.count)
      close(descriptor)
      let healing = try Journal.clearFault(
        folder: folder,
        fileSystem: LinuxFileSystem(),
        holder: TestOffice.holder("a1"),
        bootID: TestOffice.boot
      )
      #expect(healing == nil)
      let journal = try TestOffice.open(LinuxFileSystem(), folder: folder)
      #expect(journal.fault == nil)
      #expect(try TestOffice.append(to: journal, founder.entry(1, TestOffice.note(1)))?.mark.n == 1)
    }
  }

  @Test func `signals are held back while the lock is held, and no longer`() throws {
    try withOffice { folder, founder in
      let journal = try TestOffice.open(LinuxFileSystem(), folder: folder)
      // The thread may have been started while another one held them.
      var none = sigset_t()
      sigemptyset(&none)
      pthread_sigmask(SIG_SETMASK, &none, nil)
      let whileHeld = { (_: Journal.Tip) -> Entry? in
        for signal in [SIGTSTP, SIGINT, SIGTERM, SIGHUP] { #expect(isHeld(signal)) }
        return founder.entry(1, TestOffice.note(1))
      }
      _ = try journal.append(waiting: { _, _ in false }, visit: { _, _ in }, compose: whileHeld)
      for signal in [SIGTSTP, SIGINT, SIGTERM, SIGHUP] { #expect(!isHeld(signal)) }
    }
  }

  private func isHeld(_ signal: Int32) -> Bool {
    var held = sigset_t()
    pthread_sigmask(SIG_BLOCK, nil, &held)
    return sigismember(&held, signal) == 1
  }

  private func isReadable(_ follower: Follower) -> Bool {
    var descriptor = pollfd(fd: follower.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 0) == 1
  }

  /// Runs with a founded office in a folder of its own, which is removed afterwards.
  private func withOffice(_ body: (String, Official) throws -> Void) throws {
    var template = Array("/tmp/netra-journal-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    defer { remove(folder) }
    _ = try Journal.create(
      folder: folder + "/office",
      fileSystem: LinuxFileSystem(),
      holder: TestOffice.holder("a1"),
      bootID: TestOffice.boot,
      first: try TestOffice.foundingEntry()
    )
    try body(folder + "/office", try Official("a1", "admin"))
  }

  private func remove(_ path: String) {
    if let names = try? LinuxFileSystem().names(in: path) {
      for name in names { remove(path + "/" + name) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
