/// How a decision may be contested, and until when as far as that is known.
package struct RemedyReading: Hashable, Sendable {
  package let route: AppealRoute
  package let row: RemedyRow?
  package let deadline: DeadlineRow
  /// The last day; nil while the time has not begun.
  package let due: CalendarDate?
}

extension LawBook {
  /// The remedy against the decision on a respondent; nil where the law at hand names none.
  package func remedy(
    against respondent: RespondentFile,
    office: OfficeState,
    calendar: WorkCalendar
  ) -> RemedyReading? {
    guard let decision = respondent.decision, let option = decision.measure?.code,
      let route = appeal(against: option, on: decision.on),
      let deadline = catalogue.deadline(route.filing, on: decision.on)
    else { return nil }
    let begun: CalendarDate? =
      deadline.startTriggers.contains("decree.dated") ? decision.on : respondent.received
    let roles = decision.decider.flatMap { office.actors[$0] }?.roles ?? []
    let row = (overlay.remedies ?? []).first { row in
      row.kind == route.kind && row.isInForce(on: decision.on)
        && (row.decidedBy.map { roles.contains($0) } ?? true)
    }
    return RemedyReading(
      route: route,
      row: row,
      deadline: deadline,
      due: begun.map { calendar.due(deadline, from: $0).date }
    )
  }

  /// When a decree of that track comes into force, as the law counts it; nil where no text says.
  package func effect(on track: Track, from date: CalendarDate) -> DeadlineRow? {
    clockCodes(of: track).compactMap { catalogue.deadline($0, on: date) }
      .first { $0.metTriggers.contains("decree.in_force") }
  }
}
