package import Casework
import Glibc

/// Says what time it is, so that a demonstration can stand still in 2024.
package protocol OfficeClock: Sendable {
  /// The moment, never before 1970, given the time of the log's last line and the office's offset.
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

/// A demonstration's clock: a given moment plus the time since then, and never before the last line.
package struct DemoClock: OfficeClock {
  private let start: Timestamp
  private let began: Int?

  /// Starts at `start`; a clock that is not running stands still, as scripts need it.
  package init(start: Timestamp, isRunning: Bool) {
    self.start = start
    began = isRunning ? SystemClock.milliseconds(CLOCK_MONOTONIC) : nil
  }

  package func now(after latest: Timestamp?, offsetMinutes: Int) -> Timestamp {
    let elapsed = began.map { SystemClock.milliseconds(CLOCK_MONOTONIC) - $0 } ?? 0
    let moment = max(start.adding(milliseconds: elapsed), latest ?? start)
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
