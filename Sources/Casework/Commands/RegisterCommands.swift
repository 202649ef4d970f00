// What is stated of prevention and of legal aid: registers of the office, not of a case.

/// `pledge.record`: a unit read the neutrality pledge; heads are counted, nobody is named but the
/// leader.
package struct PledgeEntry: Codable, Hashable, Sendable {
  package var date: CalendarDate
  package var unit: String
  package var leader: String
  package var present: Int
  package var absent: Int
  /// Why it was read on another day than a Monday.
  package var reason: Text?
}

/// `circular.record`: a circular as it went out.
package struct CircularEntry: Codable, Hashable, Sendable {
  package var letter: Letter
  package var subject: Text
  /// The units it is addressed to.
  package var to: [String]
  /// The number of the circular whose place it takes.
  package var replaces: String?
}

/// `circular.acknowledge`: a unit confirmed that it has the circular of that number.
package struct CircularReceipt: Codable, Hashable, Sendable {
  package var letter: String
  package var unit: String
  package var on: CalendarDate
}

/// `aid.ceiling`: what a year's budget holds for legal aid; a later one takes its place.
package struct AidCeiling: Codable, Hashable, Sendable {
  package var year: Int
  /// Whole rupiah.
  package var amount: Int
  package var letter: Letter
}

/// `aid.commit`: money of a year promised to whoever gives the aid; what was advised is not kept.
package struct AidCommitment: Codable, Hashable, Sendable {
  package var year: Int
  /// Whole rupiah.
  package var amount: Int
  package var provider: Text
  package var on: CalendarDate
  /// The letter of engagement.
  package var letter: Letter?
  /// The case it serves.
  package var file: RecordID?
  package var note: Text

  private enum CodingKeys: String, CodingKey {
    case year
    case amount
    case provider
    case on
    case letter
    case file = "case"
    case note
  }
}
