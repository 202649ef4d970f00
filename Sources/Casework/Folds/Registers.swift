/// A circular with who confirmed it and what took its place.
package struct CircularRecord: Hashable, Sendable {
  package let entry: CircularEntry
  /// When each unit confirmed it.
  package internal(set) var receipts: [String: CalendarDate] = [:]
  /// The number of the circular that took its place.
  package internal(set) var replacedBy: String?

  /// The units it was sent to that have not confirmed it, in the order of the circular.
  package var open: [String] { entry.to.filter { receipts[$0] == nil } }
}

/// The money of one year for legal aid.
package struct AidYear: Hashable, Sendable {
  /// The ceiling that holds; nil while none was set.
  package internal(set) var ceiling: AidCeiling?
  /// What was promised, oldest first.
  package internal(set) var commitments: [AidCommitment] = []

  /// Whole rupiah promised.
  package var committed: Int {
    commitments.reduce(0) { sum, commitment in
      let (next, overflow) = sum.addingReportingOverflow(commitment.amount)
      return overflow ? .max : next
    }
  }

  /// Whole rupiah that may still be promised; nil while no ceiling was set.
  package var left: Int? { ceiling.map { max(0, $0.amount - committed) } }
}

/// What the office keeps of prevention and legal aid: pledges, circulars, and the money of each year.
package struct Registers: Hashable, Sendable {
  /// Pledges by unit and day.
  package private(set) var pledges: [String: [CalendarDate: PledgeEntry]] = [:]
  /// Circulars in the order they were recorded.
  package private(set) var circulars: [CircularRecord] = []
  package private(set) var aid: [Int: AidYear] = [:]

  package init() {}

  /// The circular of that number.
  package func circular(_ number: String) -> CircularRecord? {
    circulars.first { $0.entry.letter.number == number }
  }

  /// Takes over the facts of one event of the streams `prevention` and `aid`; others change nothing.
  package mutating func evolve(_ event: Event) {
    switch event {
    case .pledgeRecorded(let entry): pledges[entry.unit, default: [:]][entry.date] = entry
    case .circularRecorded(let entry):
      if let old = circulars.firstIndex(where: { $0.entry.letter.number == entry.replaces }) {
        circulars[old].replacedBy = entry.letter.number
      }
      circulars.append(CircularRecord(entry: entry))
    case .circularAcknowledged(let receipt):
      let place = circulars.firstIndex { $0.entry.letter.number == receipt.letter }
      if let place { circulars[place].receipts[receipt.unit] = receipt.on }
    case .aidCeilingSet(let entry): aid[entry.year, default: AidYear()].ceiling = entry
    case .aidCommitted(let entry): aid[entry.year, default: AidYear()].commitments.append(entry)
    default: break
    }
  }
}
