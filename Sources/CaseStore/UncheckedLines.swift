/// Numbers of lines whose signatures are still to be checked, oldest first.
///
/// Lines come in long runs, so only where each run begins and ends is kept.
struct UncheckedLines: Sendable {
  private var runs: [Range<Int>] = []
  private(set) var count = 0

  init() {}

  var isEmpty: Bool { count == 0 }

  /// The oldest.
  var first: Int? { runs.first?.lowerBound }

  /// Adds a line behind all others.
  mutating func append(_ n: Int) {
    count += 1
    if let last = runs.last, last.upperBound == n {
      runs[runs.count - 1] = last.lowerBound..<n + 1
    } else {
      runs.append(n..<n + 1)
    }
  }

  /// Takes the oldest away.
  mutating func removeFirst() {
    guard let run = runs.first else { return }
    count -= 1
    if run.count == 1 {
      runs.removeFirst()
    } else {
      runs[0] = run.lowerBound + 1..<run.upperBound
    }
  }
}
