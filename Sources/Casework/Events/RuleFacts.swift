// The facts of events that change the law of an office or keep it in a case.

/// `rule.proposed/1`: a proposal with its number.
package struct RuleProposed: Codable, Hashable, Sendable {
  package var number: Int
  package var proposer: ActorID
  package var on: CalendarDate
  package var entry: RuleProposal
}

/// `rule.adopted/1`: a row of law with everything that was proposed, so that it stands by itself.
package struct AdoptedRule: Codable, Hashable, Sendable {
  package var number: Int
  package var proposer: ActorID
  package var confirmer: ActorID
  package var on: CalendarDate
  package var entry: RuleProposal
}

/// `rule.withdrawn/1`.
package struct RuleWithdrawn: Codable, Hashable, Sendable {
  package var number: Int
  package var actor: ActorID
  package var on: CalendarDate
  package var reason: Text
}

/// `rules.frozen/1`: rows of law as they read when they were first used for a respondent.
package struct RulesFrozen: Codable, Hashable, Sendable {
  package var respondent: Int
  package var rules: [FrozenRule]

  private enum CodingKeys: String, CodingKey {
    case respondent = "r"
    case rules
  }
}
