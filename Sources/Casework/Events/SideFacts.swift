// Facts of steps beside the way to a decision, of proposals and of breaches.

/// `step.recorded/1`: with the row of the rules as it read that day.
package struct StepRecorded: Codable, Hashable, Sendable {
  package var rule: FrozenRule
  /// The way it took, in the words of that day.
  package var way: String
  /// The day from which it counts where the rule fixes one.
  package var effective: CalendarDate?
  package var entry: SideStepEntry
}

/// `proposal.sent/1`: to whom, by which article, and the measure as it read; none where nothing was
/// proven.
package struct ProposalSent: Codable, Hashable, Sendable {
  package var to: Body
  package var measure: FrozenRule?
  package var level: Level?
  /// The article of the authority matrix.
  package var authority: String
  package var entry: ProposalEntry
}

/// What a decision taken outside this office was entered from.
package struct OutsideDecision: Codable, Hashable, Sendable {
  package var body: Body
  package var letter: Letter
  package var received: CalendarDate
  /// The evidence that holds the paper, `1` for B1.
  package var document: Int
}

/// `breach.recorded/1`: with its number in the office.
package struct BreachRecorded: Codable, Hashable, Sendable {
  package var number: Int
  package var entry: BreachEntry
}
