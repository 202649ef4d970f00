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
      let start = Stopwatch.nanoseconds
      let waits = try children(writers, folder: place, each: each)
      let seconds = Double(Stopwatch.nanoseconds - start) / 1e9
      let rate = Double(writers * each) / seconds
      let budget = writers == 4 ? "≥ 1.8 × raw" : "p99 wait ≤ 10 ms"
      try report.line(
        "\(writers) writers",
        "\((rate / single).text()) × raw, p99 \((waits * 1000).text(1)) ms",
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

  /// Runs the writers and returns the worst of their p99 waits, in seconds.
  private func children(_ writers: Int, folder: String, each: Int) throws -> Double {
    var processes: [(pid: pid_t, output: Int32)] = []
    for _ in 0..<writers {
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0 else { throw StoreError.file(path: "pipe", reason: "") }
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
      posix_spawn_file_actions_addclose(&actions, ends[0])
      let arguments = [executable, "bench", "--writer", folder, "--appends", String(each)]
      var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
      defer { for pointer in pointers { free(pointer) } }
      var child: pid_t = 0
      let status = posix_spawn(&child, executable, &actions, nil, &pointers, environ)
      close(ends[1])
      guard status == 0 else {
        throw StoreError.file(path: executable, reason: SystemText.of(status))
      }
      processes.append((child, ends[0]))
    }
    var worst = 0.0
    for process in processes {
      var buffer = [UInt8](repeating: 0, count: 64)
      let count = read(process.output, &buffer, buffer.count)
      close(process.output)
      var status: Int32 = 0
      waitpid(process.pid, &status, 0)
      let text = String(decoding: buffer[..<max(0, count)], as: UTF8.self)
      worst = max(worst, Double(text.split(separator: "\n").first ?? "") ?? .infinity)
    }
    return worst
  }

  /// One writer: appends and prints the p99 of what one append took, in seconds.
  static func child(folder: String, count: Int) throws {
    let journal = try BenchJournal(folder: folder)
    var times = Samples()
    for _ in 0..<count { times.add(try Stopwatch.seconds { _ = try journal.append() }) }
    let text = Array("\(times.percentile(0.99))\n".utf8)
    _ = text.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }
}
