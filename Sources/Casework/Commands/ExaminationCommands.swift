// What is stated between verification and the study.

/// `clarification.invite`: an invitation without legal effect.
package struct ClarificationInvite: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondents: [Int]
  package var letter: Letter
  package var meeting: Appointment

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondents = "r"
    case letter
    case meeting
  }
}

/// `clarification.hold`: what came of it, for one respondent.
package struct ClarificationEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var on: CalendarDate
  package var isPresent: Bool
  /// The record's number.
  package var record: String?
  package var summary: Text

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case on
    case isPresent = "present"
    case record
    case summary
  }
}

/// `team.form`: the decree that names an examining team.
package struct TeamEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondents: [Int]
  package var decree: Letter
  package var members: [TeamMember]

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondents = "r"
    case decree
    case members
  }
}

/// `summons.issue`: summons I or II to one or several respondents.
package struct SummonsEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondents: [Int]
  package var letter: Letter
  package var meeting: Appointment
  /// Whether each further person is received half an hour after the one before.
  package var isSpaced: Bool?
  package var signatory: SummonsSignatory
  package var examiners: [ActorID]?
  package var reasons: [String: Text]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondents = "r"
    case letter
    case meeting
    case isSpaced = "spaced"
    case signatory
    case examiners
    case reasons
  }
}

/// `attendance.record`: whether someone came on the day they were called to.
package struct AttendanceEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var on: CalendarDate
  package var isPresent: Bool
  /// The number of the record of absence, required when nobody came.
  package var record: String?
  package var note: Text?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case on
    case isPresent = "present"
    case record
    case note
  }
}

/// `statement.answer`: one question and its answer.
package struct AnswerEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var question: Text
  package var answer: Text

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case question
    case answer
  }
}

/// `statement.close`: the record is read back and signed, or signing is refused.
package struct StatementClosing: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var on: CalendarDate
  package var isSigned: Bool
  package var refusal: Text?
  package var examiners: [ActorID]

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case on
    case isSigned = "signed"
    case refusal
    case examiners
  }
}

/// `membership.prove`: proof that someone belongs to a party.
package struct MembershipEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var proof: MembershipProof
  package var since: CalendarDate
  package var evidence: [Int]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case proof
    case since
    case evidence
  }
}

/// `ethics.hear`: the panel's hearing and what it recommends.
package struct EthicsHearing: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var panel: Letter
  package var on: CalendarDate
  package var proof: Proof
  package var option: String?
  package var note: Text
  package var reasons: [String: Text]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case panel
    case on
    case proof
    case option
    case note
    case reasons
  }
}
