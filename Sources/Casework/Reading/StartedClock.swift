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
      return clock.stop?.due ?? calendar.due(deadline, from: clock.start).date
    }
    return nil
  }
}
