/// One deadline of one respondent that still runs, stands still or passed.
package struct DeadlineItem: Hashable, Sendable {
  package let respondent: RespondentItem
  package let reading: ClockReading

  package init(respondent: RespondentItem, reading: ClockReading) {
    self.respondent = respondent
    self.reading = reading
  }
}

/// The forms in which deadlines leave the console.
package enum DeadlineFormat: String, Hashable, Sendable, CaseIterable {
  case csv
  /// iCalendar.
  case ics
}

extension OfficeReader {
  /// Every deadline of the respondents this official may read that is not met: the most pressing
  /// first, those that stand still last.
  ///
  /// - Complexity: O(r × c) for r respondents with c clocks each, and a sort.
  package func deadlines() -> [DeadlineItem] {
    var keyed: [(rank: Int, item: DeadlineItem)] = []
    for respondent in respondents {
      guard respondent.row.clocks.contains(where: { $0.stop == nil }) else { continue }
      let readings = respondent.row.readings(on: now.date, law: law, calendar: calendar)
      for reading in readings {
        switch reading.state {
        case .late, .near, .running, .held: break
        case .met, .metLate, .lapsed: continue
        }
        let item = DeadlineItem(respondent: respondent, reading: reading)
        keyed.append((reading.rank, item))
      }
    }
    return keyed.sorted {
      ($0.rank, $0.item.reading.due.date, $0.item.respondent.row.id)
        < ($1.rank, $1.item.reading.due.date, $1.item.respondent.row.id)
    }
    .map(\.item)
  }
}
