// What is stated of the examination beyond summons and record, and of what may follow from it.

/// `examination.open`: who is in the room when an examination begins, and that the door is closed.
package struct ExaminationOpening: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var on: CalendarDate
  package var mode: ExaminationMode
  package var isClosed: Bool
  package var examiners: [ActorID]
  /// Others in the room, each with the reason to be there.
  package var others: [Text]?
  package var reasons: [String: Text]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case on
    case mode
    case isClosed = "closed"
    case examiners
    case others
    case reasons
  }
}

/// `examination.reopen`: a person already heard is to be examined again.
package struct ReopeningEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var on: CalendarDate
  package var letter: Letter?
  package var reason: Text

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case on
    case letter
    case reason
  }
}

/// `statement.add`: what is added to a closed record; the record itself stays as it is.
package struct StatementAddition: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var on: CalendarDate
  package var by: StatementParty
  package var text: Text
  package var isSigned: Bool
  package var refusal: Text?
  package var reasons: [String: Text]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case on
    case by
    case text
    case isSigned = "signed"
    case refusal
    case reasons
  }
}

/// `witness.state`: what somebody else said, sealed as to who.
package struct WitnessEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondents: [Int]
  package var on: CalendarDate
  package var name: Sealed<String>
  /// As what the witness knows of it.
  package var capacity: Text?
  package var record: Text?
  package var summary: Text
  package var isSigned: Bool
  package var refusal: Text?
  package var examiners: [ActorID]

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondents = "r"
    case on
    case name
    case capacity
    case record
    case summary
    case isSigned = "signed"
    case refusal
    case examiners
  }
}

/// `examination.report`: the examiners' report of the result (LHP), and to whom it goes.
package struct ExaminationReport: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var letter: Letter
  package var findings: Text
  package var analysis: Text?
  package var recommendation: Text
  package var level: Level?
  /// The official it is handed up to when the examiners' own superior may not decide.
  package var to: ActorID?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case letter
    case findings
    case analysis
    case recommendation
    case level
    case to
  }
}

/// `release.begin`: someone examined is released from duties until the decision.
package struct ReleaseEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var from: CalendarDate
  package var letter: Letter
  /// Who stands in meanwhile.
  package var deputy: Text
  package var reason: Text
  package var reasons: [String: Text]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case from
    case letter
    case deputy
    case reason
    case reasons
  }
}

/// `release.end`: the release ends before a decision does it.
package struct ReleaseEnding: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var on: CalendarDate
  package var letter: Letter?
  package var reason: Text

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case on
    case letter
    case reason
  }
}
