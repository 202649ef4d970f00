/// A clock as it looks on one day.
package struct ClockReading: Hashable, Sendable {
  /// How a clock stands.
  package enum State: Hashable, Sendable {
    /// Past its last day, by so many working days.
    case late(Int)
    /// At most ``ClockReading/nearLimit`` working days left.
    case near(Int)
    case running(Int)
    case met
    case metLate
    case held
    /// The time for using a right has passed unused.
    case lapsed
  }

  /// Working days up to which a deadline counts as near.
  package static let nearLimit = 3

  package let deadline: DeadlineRow
  package let start: CalendarDate
  package let due: DueDate
  package let state: State

  /// Working days left; negative when late; nil when it no longer runs.
  package var remaining: Int? {
    switch state {
    case .late(let days): -days
    case .near(let days), .running(let days): days
    case .met, .metLate, .held, .lapsed: nil
    }
  }
}

extension RespondentRow {
  /// The clocks of this respondent as they look on `today`, the most pressing first.
  package func readings(
    on today: CalendarDate,
    law: LawBook,
    calendar: WorkCalendar
  ) -> [ClockReading] {
    clocks.compactMap { clock in
      guard let deadline = law.catalogue.deadline(clock.code, on: clock.start) else { return nil }
      let due = calendar.due(deadline, from: clock.start)
      return ClockReading(
        deadline: deadline,
        start: clock.start,
        due: due,
        state: clock.state(
          due: due.date,
          isOwnRight: deadline.isOwnRight,
          today: today,
          calendar: calendar
        )
      )
    }
    .sorted { left, right in
      (left.remaining ?? .max, left.deadline.code) < (right.remaining ?? .max, right.deadline.code)
    }
  }
}

extension RespondentRow {
  /// The running clock that presses most.
  package func pressing(
    on today: CalendarDate,
    law: LawBook,
    calendar: WorkCalendar
  ) -> ClockReading? {
    guard clocks.contains(where: \.isRunning) else { return nil }
    // What is the person's own right presses nobody in the office.
    return readings(on: today, law: law, calendar: calendar).first {
      $0.remaining != nil && !$0.deadline.isOwnRight
    }
  }
}

extension RunningClock {
  fileprivate func state(
    due: CalendarDate,
    isOwnRight: Bool,
    today: CalendarDate,
    calendar: WorkCalendar
  ) -> ClockReading.State {
    if let stop { return stop.met <= stop.due ? .met : .metLate }
    if isHeld { return .held }
    let left = calendar.workingDays(from: today, to: due)
    if today > due, isOwnRight { return .lapsed }
    if today > due { return .late(Swift.max(1, -left)) }
    return left <= ClockReading.nearLimit ? .near(left) : .running(left)
  }
}
