/// What is known of a person beside one case: earlier matters, and what the office had told them.
package struct PersonHistory: Hashable, Sendable {
  /// The person's matters in other cases open to the reader, the oldest act first.
  package let matters: [RespondentItem]
  /// Circulars the person's unit had been sent before the act, with the day it confirmed them.
  package let circulars: [SentCircular]
  /// Pledges the person's unit had read before the act, the oldest first.
  package let pledges: [PledgeEntry]
  /// The unit circulars and pledges are looked up by.
  package let unit: String
}

/// A circular a unit had been sent, and when it said it has it.
package struct SentCircular: Hashable, Sendable {
  package let circular: CircularRecord
  /// Nil while the unit has not confirmed it.
  package let confirmed: CalendarDate?
}

extension OfficeReader {
  /// What is known of the person of a respondent beside this case.
  ///
  /// Only cases open to the reader are named: what is closed to them stays closed here too.
  /// - Complexity: O(r) in the respondents of the office.
  package func history(of respondent: RespondentFile, in file: CaseFile) -> PersonHistory {
    let person = respondent.row.person
    let matters = respondents.filter {
      person != nil && $0.row.person == person && $0.row.id != respondent.row.id
    }
    let unit = respondent.facts.unit.shown
    let act = file.actDay
    let circulars = registers.circulars.filter {
      $0.entry.letter.date <= act && $0.entry.to.contains(unit)
    }
    let pledges = (registers.pledges[unit] ?? [:]).values.filter { $0.date <= act }
    return PersonHistory(
      matters: matters.sorted {
        ($0.row.act ?? .earliest, $0.row.id) < ($1.row.act ?? .earliest, $1.row.id)
      },
      circulars: circulars.map { SentCircular(circular: $0, confirmed: $0.receipts[unit]) },
      pledges: pledges.sorted { $0.date < $1.date },
      unit: unit
    )
  }
}
