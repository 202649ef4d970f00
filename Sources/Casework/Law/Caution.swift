/// Something to weigh before an open option is taken; it warns, it never closes.
package struct Caution: Hashable, Sendable {
  package enum Kind: String, Codable, CodingKeyRepresentable, CaseIterable, Sendable {
    /// The sanction row itself is unsure.
    case optionUnsure = "option_unsure"
    /// Level or article of the violation row is unsure.
    case levelUnsure = "level_unsure"
    /// No text fixes a level for this violation.
    case levelNotFixed = "level_not_fixed"
    /// It is assumed, not verified, that the row reaches this employment.
    case statusUnsure = "status_unsure"
    /// The regulation the option needs does not exist yet; a transitional list stands beside it.
    case transition
    /// Possible only when the contract runs out.
    case atContractEnd = "at_contract_end"
    /// No election in sight of the act, so its phase is not known.
    case phaseUnknown = "phase_unknown"
    /// The act fell on the day the candidates were determined; before or after must be confirmed.
    case penetapanDay = "penetapan_day"
    /// Only a form from the joint decree is cited, no article of the discipline regulation.
    case articleNotCited = "article_not_cited"
    /// Two laws disagree on what such a dismissal is called.
    case dismissalTension = "dismissal_tension"
    /// The option replaces an official while replacing is forbidden without the minister's letter.
    case replacementBan = "replacement_ban"
    /// The option depends on the position, which is not stated.
    case positionUnknown = "position_unknown"
    /// The option hardly fits this class of position.
    case unusualPosition = "unusual_position"
    /// The act is older than the row; it was cited with a reason.
    case beforeRule = "before_rule"
    /// No text fixes a level, and a light one is known only through duties with impact on the unit.
    case ringanOnlyPS3 = "ringan_only_ps3"
    /// Another cited violation leads to a heavier level; one sanction, the heaviest, is the rule.
    case lighterThanHeaviest = "lighter_than_heaviest"
  }

  package let kind: Kind
  /// Whether taking the option must be given a reason.
  package let asksReason: Bool
  /// The article the caution rests on, where there is one.
  package let article: String?
}
