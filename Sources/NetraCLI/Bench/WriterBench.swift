import CaseStore
import FoundationEssentials
import Glibc
import Journal

/// Several writing processes on one log, beside one that writes raw; the middle of several rounds.
struct WriterBench {
  private static let rounds = 5
  /// How many write at once.
  private static let crowds = [4, 16]

  let folder: String
  let count: Int
  let executable: String
  let report: BenchReport

  func run() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var rates: [Int: Samples] = [:]
    var waits: [Int: Samples] = [:]
    // In turns, so that a slow moment of the disk hits a round and not one way of writing.
    for round in 0..<Self.rounds {
      let single = try rawRate()
      for writers in Self.crowds {
        let place = "\(folder)/\(writers)-\(round)"
        _ = try BenchJournal(folder: place)
        let each = max(50, count / writers)
        let (seconds, wait) = try children(writers, folder: place, each: each)
        rates[writers, default: Samples()].add(Double(writers * each) / seconds / single)
        waits[writers, default: Samples()].add(wait)
      }
    }
    for writers in Self.crowds {
      guard let rate = rates[writers], let wait = waits[writers] else { continue }
      try report.line(
        "\(writers) writers",
        "\(rate.percentile(0.5).text()) × raw, "
          + "p99 wait \((wait.percentile(0.5) * 1000).text(1)) ms",
        writers == 4 ? "≥ 1.8 × raw" : "p99 wait ≤ 10 ms"
      )
    }
  }

  private func rawRate() throws -> Double {
    let raw = open(folder + "/raw", O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0o600)
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
    let arguments = ["--writer", folder, "--appends", String(each)]
    _ = fcntl(go[1], F_SETFD, FD_CLOEXEC)
    let processes = try (0..<writers).map { _ in
      try BenchChild(executable, arguments, input: go[0])
    }
    close(go[0])
    for process in processes { _ = try process.word() }
    let start = Stopwatch.nanoseconds
    close(go[1])
    var worst = 0.0
    for process in processes { worst = max(worst, Double(try process.word()) ?? .infinity) }
    let seconds = Double(Stopwatch.nanoseconds - start) / 1e9
    for process in processes { process.end() }
    return (seconds, worst)
  }

  /// One writer: opens the log, says so, waits for the start, appends, and prints the p99 of its
  /// waits for the lock in seconds.
  static func child(folder: String, count: Int) throws {
    let journal = try BenchJournal(folder: folder)
    let entries = (0..<count).map { BenchJournal.entry($0 + Int(getpid()) << 20) }
    BenchChild.say("ready")
    var byte: UInt8 = 0
    _ = read(STDIN_FILENO, &byte, 1)
    var waits = Samples()
    for entry in entries {
      let start = Stopwatch.nanoseconds
      waits.add(Double(try journal.append(entry).locked - start) / 1e9)
    }
    BenchChild.say("\(waits.percentile(0.99))")
  }
}
