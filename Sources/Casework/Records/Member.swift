/// A member of an examining team.
package struct TeamMember: Hashable, Sendable, Codable {
  package var name: Text
  package var actor: ActorID?
  package var element: TeamElement
  package var positionClass: PositionClass
  package var isChair: Bool

  package init(
    name: Text,
    actor: ActorID?,
    element: TeamElement,
    positionClass: PositionClass,
    isChair: Bool
  ) {
    self.name = name
    self.actor = actor
    self.element = element
    self.positionClass = positionClass
    self.isChair = isChair
  }

  private enum CodingKeys: String, CodingKey {
    case name
    case actor
    case element
    case positionClass = "class"
    case isChair = "chair"
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(Text.self, forKey: .name)
    actor = try container.decodeIfPresent(ActorID.self, forKey: .actor)
    element = try container.decode(TeamElement.self, forKey: .element)
    positionClass = try container.decode(PositionClass.self, forKey: .positionClass)
    isChair = try container.decodeIfPresent(Bool.self, forKey: .isChair) ?? false
  }
}

/// One fact of a study and the evidence it rests on.
package struct AssessedFact: Hashable, Sendable, Codable {
  package var text: Text
  /// Numbers of evidence in the case, `1` for B1.
  package var evidence: [Int]

  package init(text: Text, evidence: [Int]) {
    self.text = text
    self.evidence = evidence
  }
}

/// The outcome Bawaslu reached for one respondent.
package struct FindingItem: Hashable, Sendable, Codable {
  package var respondent: Int
  package var outcome: FindingOutcome
  package var recommendation: Text?
  /// The level of sanction it suggests, if any.
  package var level: Level?
  package var article: Text?

  package init(
    respondent: Int,
    outcome: FindingOutcome,
    recommendation: Text? = nil,
    level: Level? = nil,
    article: Text? = nil
  ) {
    self.respondent = respondent
    self.outcome = outcome
    self.recommendation = recommendation
    self.level = level
    self.article = article
  }

  private enum CodingKeys: String, CodingKey {
    case respondent = "r"
    case outcome
    case recommendation
    case level
    case article
  }
}

/// What a recommendation says about one respondent.
package struct RecommendationItem: Hashable, Sendable, Codable {
  package var respondent: Int
  package var text: Text
  package var level: Level?

  package init(respondent: Int, text: Text, level: Level? = nil) {
    self.respondent = respondent
    self.text = text
    self.level = level
  }

  private enum CodingKeys: String, CodingKey {
    case respondent = "r"
    case text
    case level
  }
}

/// What a study recommends.
package struct Advice: Hashable, Sendable, Codable {
  package var level: Level?
  package var option: String?

  package init(level: Level?, option: String?) {
    self.level = level
    self.option = option
  }
}
