import CaseStore
import FoundationEssentials
import Glibc
import Journal

/// Several writing processes on one log.
struct WriterBench {
  let folder: String
  let count: Int
  let executable: String
  let report: BenchReport

  func run() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let single = try rawRate()
    for writers in [4, 16] {
      let place = "\(folder)/\(writers)"
      _ = try BenchJournal(folder: place)
      let each = max(50, count / writers)
      let (seconds, wait) = try children(writers, folder: place, each: each)
      let rate = Double(writers * each) / seconds
      let budget = writers == 4 ? "≥ 1.8 × raw" : "p99 wait ≤ 10 ms"
      try report.line(
        "\(writers) writers",
        "\((rate / single).text()) × raw, p99 wait \((wait * 1000).text(1)) ms",
        budget
      )
    }
  }

  private func rawRate() throws -> Double {
    let raw = open(folder + "/raw", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard raw >= 0 else { throw StoreError.file(path: folder, reason: SystemText.of(errno)) }
    defer { close(raw) }
    let line = [UInt8](repeating: 0x61, count: 480)
    let seconds = Stopwatch.seconds {
      for _ in 0..<count {
        _ = line.withUnsafeBytes { write(raw, $0.baseAddress, $0.count) }
        fdatasync(raw)
      }
    }
    return Double(count) / seconds
  }

  /// Runs the writers; they start together once all have the log open.
  ///
  /// - Returns: Seconds from the start to the last line, and the worst p99 of the waits for the lock.
  private func children(
    _ writers: Int,
    folder: String,
    each: Int
  ) throws -> (seconds: Double, wait: Double) {
    var go: [Int32] = [0, 0]
    guard pipe(&go) == 0 else { throw StoreError.file(path: "pipe", reason: "") }
    var processes: [(pid: pid_t, output: Int32)] = []
    for _ in 0..<writers {
      processes.append(try spawn(folder: folder, each: each, go: go))
    }
    close(go[0])
    for process in processes { _ = try word(from: process.output) }
    let start = Stopwatch.nanoseconds
    close(go[1])
    var worst = 0.0
    for process in processes {
      worst = max(worst, Double(try word(from: process.output)) ?? .infinity)
    }
    let seconds = Double(Stopwatch.nanoseconds - start) / 1e9
    for process in processes {
      close(process.output)
      var status: Int32 = 0
      waitpid(process.pid, &status, 0)
    }
    return (seconds, worst)
  }

  private func spawn(
    folder: String,
    each: Int,
    go: [Int32]
  ) throws -> (pid: pid_t, output: Int32) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw StoreError.file(path: "pipe", reason: "") }
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    _ = fcntl(go[1], F_SETFD, FD_CLOEXEC)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, go[0], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    let arguments = [executable, "bench", "--writer", folder, "--appends", String(each)]
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var child: pid_t = 0
    let status = posix_spawn(&child, executable, &actions, nil, &pointers, environ)
    close(ends[1])
    guard status == 0 else {
      throw StoreError.file(path: executable, reason: SystemText.of(status))
    }
    return (child, ends[0])
  }

  /// The next line a writer prints.
  private func word(from output: Int32) throws -> String {
    var text: [UInt8] = []
    var byte: UInt8 = 0
    while read(output, &byte, 1) == 1, byte != UInt8(ascii: "\n") { text.append(byte) }
    guard !text.isEmpty else { throw StoreError.file(path: folder, reason: "a writer failed") }
    return String(decoding: text, as: UTF8.self)
  }

  /// One writer: opens the log, says so, waits for the start, appends, and prints the p99 of its
  /// waits for the lock in seconds.
  static func child(folder: String, count: Int) throws {
    let journal = try BenchJournal(folder: folder)
    let entries = (0..<count).map { BenchJournal.entry($0 + Int(getpid()) << 20) }
    say("ready")
    var byte: UInt8 = 0
    _ = read(STDIN_FILENO, &byte, 1)
    var waits = Samples()
    for entry in entries {
      let start = Stopwatch.nanoseconds
      waits.add(Double(try journal.append(entry).locked - start) / 1e9)
    }
    say("\(waits.percentile(0.99))")
  }

  private static func say(_ word: String) {
    let text = Array((word + "\n").utf8)
    _ = text.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }
}
