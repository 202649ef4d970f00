/// What the program needs to know about the catalogue's rows and the rows do not say.
package struct Overlay: Codable, Hashable, Sendable {
  /// When and for whom the articles of an instrument may be cited; matched by the start of a text.
  package struct InstrumentScope: Codable, Hashable, Sendable {
    package let prefix: String
    package let from: CalendarDate?
    package let to: CalendarDate?
    /// `nil` where the instrument binds everyone.
    package let appliesTo: [EmploymentStatus]?
    /// False for words that stand where an article should.
    package let cite: Bool
    /// How sure the dates are.
    package var confidence: Confidence?
    /// Where the dates were read.
    package var source: String?

    enum CodingKeys: String, CodingKey {
      case prefix, from, to, cite, confidence, source
      case appliesTo = "applies_to"
    }
  }

  /// Short names and role of a violation row.
  package struct ViolationNote: Codable, Hashable, Sendable {
    package let code: String
    /// Short citation, as the screen prints it.
    package let short: String
    /// Short citations of the article that fixes the level, dated; empty when none does.
    package let levelShort: [LegalBasis]
    /// The item within the article, where it has items.
    package let item: String?
    /// Code of the family whose other items know other levels.
    package let family: String?
    /// Whether the row only shows a level beside a deciding article.
    package let standsBeside: Bool

    enum CodingKeys: String, CodingKey {
      case code, short, item, family
      case levelShort = "level_short"
      case standsBeside = "stands_beside"
    }
  }

  /// An article with several items, and which of them knows which level.
  package struct Family: Codable, Hashable, Sendable {
    package let code: String
    package let short: String
    package let items: [Level: String]
  }

  /// Names, positions and cautions of a sanction row.
  package struct SanctionNote: Codable, Hashable, Sendable {
    package let code: String
    package let textEN: String
    package let shortID: String
    package let shortEN: String
    package let shortArticle: String
    package let onlyFor: [PositionClass]?
    package let notFor: [PositionClass]?
    package let cautions: [OptionCaution]
    /// How the person may contest it; `nil` where no route was found.
    package let appeal: AppealRoute?
    /// What fixes the day from which it counts; `nil` where the office chooses it.
    package var effective: EffectiveDay?
    /// The levels that lead to it where it stands for more than its own.
    package var reachedBy: [Level]?

    enum CodingKeys: String, CodingKey {
      case code, cautions, appeal, effective
      case textEN = "text_en"
      case shortID = "short_id"
      case shortEN = "short_en"
      case shortArticle = "short_article"
      case onlyFor = "only_for"
      case notFor = "not_for"
      case reachedBy = "reached_by"
    }
  }

  /// What fixes the day from which a dismissal counts.
  package enum EffectiveDay: String, Codable, Hashable, Sendable {
    case endOfMembershipMonth = "membership_month_end"
    case endOfContract = "contract_end"
  }

  /// A caution that always goes with an option, on the days it holds.
  package struct OptionCaution: Codable, Hashable, Sendable {
    package let kind: Caution.Kind
    package let article: String?
    package let from: CalendarDate?
    package let to: CalendarDate?
    /// `nil` for every class of position.
    package let positions: [PositionClass]?
  }

  /// Which sanctions replace an official, whom that concerns and in which window it is forbidden.
  package struct ReplacementBan: Codable, Hashable, Sendable {
    package let options: [String]
    package let positions: [PositionClass]
    package let window: String
  }

  /// The first day on which an act may concern an election.
  package struct ElectionStart: Codable, Hashable, Sendable {
    package let code: String
    package let starts: CalendarDate
    package let confidence: Confidence
  }

  package let version: Int
  package var instruments: [InstrumentScope]
  package var violations: [ViolationNote]
  package let families: [Family]
  package var sanctions: [SanctionNote]
  /// Cautions that ask for a reason when the option is taken.
  package let reasonCautions: [Caution.Kind]
  package let replacementBan: ReplacementBan
  package let electionStarts: [ElectionStart]
  package let counting: CountingRules
  package let identifiers: IdentifierRules
  /// What a person called to an examination may expect, in the order it is told.
  package var rights: [RightRow]?
  /// To whom a decision may be contested.
  package var remedies: [RemedyRow]?
  /// Clocks that can run into one another, and what to say then.
  package var collisions: [CollisionRow]?
  /// The questions an examination usually asks.
  package var questions: [StandardQuestion]?
  /// Routes of contesting that took the place of those of the measures' own rows.
  package var routes: [RouteRow]?
  /// Steps beside the way from report to decision.
  package var steps: [SideStepRow]?
  /// What the relations of linked persons rest on.
  package var links: [LinkRow]?

  enum CodingKeys: String, CodingKey {
    case version, instruments, violations, families, sanctions, counting, identifiers, collisions,
      rights
    case remedies, questions, steps, links, routes
    case reasonCautions = "reason_cautions"
    case replacementBan = "replacement_ban"
    case electionStarts = "election_starts"
  }
}

/// How a sanction is contested, and the clocks that run for it.
package struct AppealRoute: Codable, Hashable, Sendable {
  package enum Kind: String, Codable, Sendable {
    /// To the official who decided or the superior.
    case keberatan
    /// To the appeal body for civil servants.
    case banding
  }

  package let kind: Kind
  /// Deadline code of the time for filing.
  package let filing: String
  /// Deadline code of the other side's answer.
  package let answer: String
  /// Deadline code of the ruling.
  package let ruling: String
  package let confidence: Confidence
}
