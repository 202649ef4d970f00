// Facts of letters and of the procedure that state more than the official did.

/// `letter.sent/1`: with its number within the case.
package struct LetterSent: Codable, Hashable, Sendable {
  package var number: Int
  package var entry: LetterSending
}

/// `letter.received/1`: with its number within the case.
package struct LetterReceived: Codable, Hashable, Sendable {
  package var number: Int
  package var entry: LetterReceiving
}

/// `case.forwarded/1`: the letter of forwarding counts among the letters of the case.
package struct CaseForwarded: Codable, Hashable, Sendable {
  package var number: Int
  package var entry: ForwardEntry
}

/// `examination.reopened/1`.
package struct ExaminationReopened: Codable, Hashable, Sendable {
  /// How often the person was to be examined, this time included: 2 for the first reopening.
  package var round: Int
  package var entry: ReopeningEntry
}

/// `statement.added/1`.
package struct StatementAdded: Codable, Hashable, Sendable {
  package var number: Int
  package var entry: StatementAddition
}

/// `witness.stated/1`.
package struct WitnessStated: Codable, Hashable, Sendable {
  package var number: Int
  package var entry: WitnessEntry
}

/// `track.chosen/1`: with the reading left and the rules of the reading taken.
package struct TrackChosen: Codable, Hashable, Sendable {
  package var from: Track
  package var rules: [FrozenRule]
  package var entry: TrackChoice
}

/// `decision.returned/1`.
package struct DecisionReturned: Codable, Hashable, Sendable {
  /// How often it was returned, this time included.
  package var round: Int
  package var entry: DecisionReturn
}

/// `crime.recorded/1`: with the crime as it read on the day of the act.
package struct CrimeRecorded: Codable, Hashable, Sendable {
  package var rule: FrozenRule
  package var entry: CrimeEntry
}
