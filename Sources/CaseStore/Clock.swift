package import Casework
import Glibc

/// Says what time it is, so that a demonstration can stand still in 2024.
package protocol OfficeClock: Sendable {
  /// The moment, never before 1970.
  ///
  /// - Parameters:
  ///   - latest: The time of the log's last line.
  ///   - offsetMinutes: The office's offset from UTC.
  func now(after latest: Timestamp?, offsetMinutes: Int) -> Timestamp
}

/// The machine's clock.
package struct SystemClock: OfficeClock {
  package init() {}

  package func now(after latest: Timestamp?, offsetMinutes: Int) -> Timestamp {
    Timestamp(clamping: Self.milliseconds(CLOCK_REALTIME), offsetMinutes: offsetMinutes)
  }

  static func milliseconds(_ clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

/// A demonstration's clock: the later of a given moment and the last line, plus the time since start.
package struct DemoClock: OfficeClock {
  private let start: Timestamp
  private let began: Int?

  /// - Parameters:
  ///   - start: The moment the demonstration begins at.
  ///   - isRunning: False for a clock that stands still, as scripts need it.
  package init(start: Timestamp, isRunning: Bool) {
    self.start = start
    began = isRunning ? SystemClock.milliseconds(CLOCK_MONOTONIC) : nil
  }

  package func now(after latest: Timestamp?, offsetMinutes: Int) -> Timestamp {
    let base = max(start, latest ?? start)
    let elapsed = began.map { SystemClock.milliseconds(CLOCK_MONOTONIC) - $0 } ?? 0
    // Following the log must not add the same seconds twice.
    let moment = max(base, start.adding(milliseconds: elapsed))
    return Timestamp(clamping: moment.milliseconds, offsetMinutes: offsetMinutes)
  }
}

extension Timestamp {
  fileprivate init(clamping milliseconds: Int, offsetMinutes: Int) {
    self =
      Timestamp(milliseconds: max(0, milliseconds), offsetMinutes: offsetMinutes)
      ?? Timestamp.zero
  }
}
