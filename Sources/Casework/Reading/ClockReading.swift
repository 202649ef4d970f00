/// A clock as it looks on one day.
package struct ClockReading: Hashable, Sendable {
  /// How a clock stands.
  package enum State: Hashable, Sendable {
    /// Past its last day, by so many days of the deadline's own unit.
    case late(Int)
    /// At most ``ClockReading/nearLimit`` days left.
    case near(Int)
    case running(Int)
    case met
    case metLate
    case held
    /// The time for using a right has passed unused.
    case lapsed
  }

  /// Whether a recommendation is being acted on while its clock runs.
  package enum Progress: String, Hashable, Sendable, CaseIterable {
    case notBegun = "belum_ditindaklanjuti"
    case inProgress = "sedang_diproses"
  }

  /// Days up to which a deadline counts as near.
  package static let nearLimit = 3

  package let deadline: DeadlineRow
  package let start: CalendarDate
  package let due: DueDate
  package let state: State
  /// The day it went on after it had stood still; it is not due before.
  package var resumed: CalendarDate?
  /// Set when holidays adopted since its start moved the last day.
  package var moved: ClockMove?
  /// The last day by the other reading of when the time begins; the earlier one is ``due``.
  package let beside: DueDate?
  /// Nil for clocks that no report of follow-up ends, and for those that no longer run.
  package let progress: Progress?

  /// Days left, working days where those are what the deadline counts; negative when late; nil when it no longer runs.
  package var remaining: Int? {
    switch state {
    case .late(let days): -days
    case .near(let days), .running(let days): days
    case .met, .metLate, .held, .lapsed: nil
    }
  }

  /// Where it stands among others, the least first: by its last day, whatever unit it counts in, so
  /// that four calendar days do not come after three working days that end later.
  package var rank: Int { remaining == nil ? .max : due.date.dayNumber }
}

extension RespondentRow {
  /// The clocks of this respondent as they look on `today`, the most pressing first.
  package func readings(
    on today: CalendarDate,
    law: LawBook,
    calendar: WorkCalendar
  ) -> [ClockReading] {
    clocks.compactMap { clock in
      guard let deadline = law.catalogue.deadline(clock.code, on: clock.start),
        deadline.isInForce(on: clock.start)
      else { return nil }
      let beside = besideStart(of: deadline, after: clock.start)
        .map { calendar.due(deadline, from: $0) }
      let dues = [calendar.due(deadline, of: clock), beside].compactMap(\.self)
        .sorted { $0.date < $1.date }
      guard let due = dues.first else { return nil }
      let answers = deadline.metTriggers.contains("followup.reported")
      return ClockReading(
        deadline: deadline,
        start: clock.start,
        due: due,
        state: clock.state(due: due.date, deadline, today: today, calendar: calendar),
        resumed: clock.resumed,
        moved: clock.isRunning
          ? calendar.move(of: deadline, from: clock.start, to: due) : nil,
        beside: dues.count > 1 ? dues.last : nil,
        progress: answers && clock.isRunning ? (isInProgress ? .inProgress : .notBegun) : nil
      )
    }
    .sorted { left, right in
      (left.rank, left.deadline.code) < (right.rank, right.deadline.code)
    }
  }
}

extension RespondentRow {
  /// The day from which a deadline counts by its other reading, once that day is known.
  func besideStart(of deadline: DeadlineRow, after start: CalendarDate) -> CalendarDate? {
    // The receipt of an earlier decree that was annulled says nothing of this one.
    guard deadline.besideTriggers.contains("decree.received"), let served, start <= served else {
      return nil
    }
    return served
  }

  /// The clock due soonest, whoever it bounds; nil when none runs.
  package func pressing(
    on today: CalendarDate,
    law: LawBook,
    calendar: WorkCalendar
  ) -> ClockReading? {
    guard clocks.contains(where: \.isRunning) else { return nil }
    return readings(on: today, law: law, calendar: calendar).first { $0.remaining != nil }
  }
}

extension RunningClock {
  fileprivate func state(
    due: CalendarDate,
    _ deadline: DeadlineRow,
    today: CalendarDate,
    calendar: WorkCalendar
  ) -> ClockReading.State {
    if let stop { return stop.met <= stop.due ? .met : .metLate }
    if isHeld { return .held }
    let left =
      switch deadline.unit {
      case .working: calendar.workingDays(from: today, to: due)
      case .calendar, .hours: due.days(since: today)
      }
    if today > due, deadline.isOwnRight { return .lapsed }
    if today > due { return .late(Swift.max(1, -left)) }
    return left <= ClockReading.nearLimit ? .near(left) : .running(left)
  }
}
