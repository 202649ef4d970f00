/// The signature checks of one pass, made on other threads while the pass reads on.
///
/// Used by one thread, which ends it with ``finish()``; when the others fall behind it checks along,
/// so that little waits.
final class SignatureQueue: @unchecked Sendable {
  // Sendable because everything the threads share is touched only inside `monitor`; `open` and
  // `workers` belong to the thread that adds.

  /// The first check that failed.
  struct Failure {
    /// Number of its line.
    let n: Int
    /// The line before it.
    let before: LineMark?
  }

  /// Checks in a row of the log, taken by one thread.
  private struct Batch {
    var checks: [SignatureCheck] = []
    /// The line before the first.
    let before: LineMark?
  }

  private static let batchCount = 32
  /// Batches that wait before the adding thread checks along.
  private static let window = 16

  private let monitor = Monitor()
  private var waiting: [Batch] = []
  private var failure: Failure?
  private var isFinished = false

  private var open = Batch(before: nil)
  private var workers: [Workers.Started] = []

  /// Starts one thread less than are to check; the adding one is the last.
  init(threads: Int) {
    for _ in 1..<max(1, threads) {
      if let worker = Workers.start({ [self] in work() }) { workers.append(worker) }
    }
  }

  /// Whether some check has failed by now.
  var hasFailed: Bool {
    monitor.enter()
    defer { monitor.leave() }
    return failure != nil
  }

  /// Adds the check of the line behind the one added before.
  func add(_ check: SignatureCheck) {
    open.checks.append(check)
    if open.checks.count == Self.batchCount { handOver() }
  }

  /// Makes all checks and says which failed first; nothing can be added after.
  func finish() -> Failure? {
    handOver()
    monitor.changing { isFinished = true }
    while let batch = monitor.changing({ waiting.popLast() }) { make(batch) }
    for worker in workers { worker.join() }
    workers = []
    return monitor.changing { failure }
  }

  private func handOver() {
    guard let last = open.checks.last?.mark else { return }
    let batch = open
    open = Batch(before: last)
    let surplus = monitor.changing { () -> Batch? in
      waiting.append(batch)
      return waiting.count > Self.window || workers.isEmpty ? waiting.popLast() : nil
    }
    if let surplus { make(surplus) }
  }

  private func work() {
    monitor.enter()
    defer { monitor.leave() }
    while true {
      if let batch = waiting.popLast() {
        monitor.leave()
        make(batch)
        monitor.enter()
      } else if isFinished {
        return
      } else {
        monitor.wait()
      }
    }
  }

  private func make(_ batch: Batch) {
    guard let index = batch.checks.firstIndex(where: { !$0.holds }) else { return }
    let found = Failure(
      n: batch.checks[index].mark.n,
      before: index > 0 ? batch.checks[index - 1].mark : batch.before
    )
    monitor.changing {
      if found.n < failure?.n ?? Int.max { failure = found }
    }
  }
}
