// What is stated when the law of an office changes, or a letter says what no text of the law does.

/// `rule.propose`: a row of law that is to hold from a day on, once a second person confirms it.
package struct RuleProposal: Codable, Hashable, Sendable {
  package var row: RuleRow
  package var from: CalendarDate
  /// Where it was read: an instrument, a gazette, a letter.
  package var source: Text
  /// How sure that is; a row adopted is as sure as its proposal.
  package var confidence: Confidence
  package var reason: Text
  package var letter: Letter?
}

/// `rule.confirm`: a second person adopts a proposal as it stands.
package struct RuleConfirmation: Codable, Hashable, Sendable {
  /// The proposal's number.
  package var proposal: Int
}

/// `rule.withdraw`: a proposal that is not to be adopted.
package struct RuleWithdrawal: Codable, Hashable, Sendable {
  /// The proposal's number.
  package var proposal: Int
  package var reason: Text
}

/// `level.fix`: a letter that names the level where no text of the law fixes one.
package struct LevelEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  /// The violation's code.
  package var violation: String
  package var level: Level
  package var letter: Letter
  package var from: Body

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case violation
    case level
    case letter
    case from
  }
}
