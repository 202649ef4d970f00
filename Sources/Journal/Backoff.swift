/// The pauses between tries for a lock that is usually free within one write of another program.
struct Backoff {
  /// Tries between which only the processor is offered to others: the shortest sleep of the system
  /// is longer than most waits.
  private static let yieldingTries = 40
  private static let firstPause = 20

  /// The longest pause, in microseconds.
  private let longest: Int
  private var tries = 0
  private var microseconds = firstPause

  init(longest: Int = 200) { self.longest = longest }

  mutating func pause(_ fileSystem: any FileSystem) {
    tries += 1
    guard tries > Self.yieldingTries else { return fileSystem.pause(microseconds: 0) }
    fileSystem.pause(microseconds: microseconds)
    microseconds = min(microseconds * 2, longest)
  }
}
