/// How far a summons and the day of the examination may lie apart.
package struct SummonsInterval: Hashable, Sendable {
  package let rule: GuardRow.Interval
  /// The last day, or the first one where the rule asks a distance.
  package let limit: CalendarDate
}

extension LawBook {
  /// The interval for the next summons of a respondent; nil on a track whose law knows none.
  ///
  /// The day of the act decides which rule counts. The interval is counted from the letter, after a
  /// missed day from that day.
  package func summonsInterval(
    for respondent: RespondentFile,
    in file: CaseFile,
    letter: CalendarDate,
    calendar: WorkCalendar
  ) -> SummonsInterval? {
    guard let track = respondent.row.track,
      let rule = guards[.summonsInterval]?.interval(on: file.actDay)
    else { return nil }
    let missed = respondent.summonses.last { $0.attendance?.entry.isPresent == false }
    let start = missed?.entry.meeting.date ?? letter
    let trigger = missed == nil ? "summons.issued I" : "examination.missed"
    let codes = clockCodes(of: track, on: start)
    let row = catalogue.deadlines.first { row in
      let runsHere = codes.contains(row.code) || row.tracks?.contains(track) ?? false
      return runsHere && row.startTriggers.contains(trigger) && row.isInForce(on: start)
    }
    return row.map { SummonsInterval(rule: rule, limit: calendar.due($0, from: start).date) }
  }
}
