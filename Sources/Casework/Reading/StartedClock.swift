extension WorkCalendar {
  /// When a clock of a respondent is due: by its start, and not before the day it went on after it
  /// had stood still.
  package func due(_ deadline: DeadlineRow, of clock: RunningClock) -> DueDate {
    let counted = due(deadline, from: clock.start)
    guard let resumed = clock.resumed, counted.date < resumed else { return counted }
    // No day was counted up to there, so none was passed over.
    return DueDate(date: resumed, skipped: [], isCovered: true)
  }
}

extension RespondentRow {
  /// The last day of the clock that `trigger` started on `date`; nil when it started none.
  ///
  /// A clock that ended keeps the last day that was counted when it ended.
  package func due(
    startedBy trigger: String,
    on date: CalendarDate,
    law: LawBook,
    calendar: WorkCalendar
  ) -> CalendarDate? {
    for clock in clocks where clock.start == date {
      guard let deadline = law.catalogue.deadline(clock.code, on: clock.start),
        deadline.startTriggers.contains(trigger)
      else { continue }
      return clock.stop?.due ?? calendar.due(deadline, of: clock).date
    }
    return nil
  }
}
