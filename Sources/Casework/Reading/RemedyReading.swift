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
  ///
  /// - Parameters:
  ///   - respondent: Whose decision.
  ///   - office: Who decided it.
  ///   - calendar: The working days of the office.
  ///   - date: The day it is told; a remedy filed before goes by the day of its filing.
  /// - Returns: The route, who rules, and until when it may be filed.
  package func remedy(
    against respondent: RespondentFile,
    office: OfficeState,
    calendar: WorkCalendar,
    on date: CalendarDate
  ) -> RemedyReading? {
    guard let decision = respondent.decision, let option = decision.measure?.code,
      let route = appeal(against: option, on: decision.on),
      let deadline = catalogue.deadline(route.filing, on: decision.on)
    else { return nil }
    let begun: CalendarDate? =
      deadline.startTriggers.contains("decree.dated") ? decision.on : respondent.received
    return RemedyReading(
      route: route,
      row: remedyRow(route.kind.remedy, against: respondent, office: office, on: date),
      deadline: deadline,
      due: begun.map { calendar.due(deadline, from: $0).date }
    )
  }

  /// The row that says who rules on a remedy of that kind; nil where the law at hand names nobody.
  ///
  /// Whether a measure can be contested, and by which remedy, is part of the measure and goes by the
  /// day of the decision. Who receives and rules on it is procedure: nobody can hand a remedy to an
  /// office that no longer rules on it, nor to one that does not rule yet, so the row of the day of
  /// filing counts; before it is filed, that of the day it is asked.
  package func remedyRow(
    _ kind: AppealKind,
    against respondent: RespondentFile,
    office: OfficeState,
    on date: CalendarDate
  ) -> RemedyRow? {
    guard let decision = respondent.decision else { return nil }
    let day = respondent.appeal?.entry.filed ?? date
    let roles = decision.decider.flatMap { office.actors[$0] }?.roles ?? []
    return (overlay.remedies ?? []).first { row in
      row.kind.remedy == kind && row.isInForce(on: day)
        && (row.decidedBy.map { roles.contains($0) } ?? true)
    }
  }

  /// When a decree of that track comes into force, as the law counts it; nil where no text says.
  package func effect(on track: Track, from date: CalendarDate) -> DeadlineRow? {
    clockCodes(of: track, on: date).compactMap { catalogue.deadline($0, on: date) }
      .first { $0.metTriggers.contains("decree.in_force") }
  }
}

extension AppealRoute.Kind {
  /// The remedy as a case records it.
  package var remedy: AppealKind {
    switch self {
    case .keberatan: .objection
    case .banding: .appeal
    }
  }
}
