/// One way an act may be read: on which track, why, by which article.
package struct TrackReading: Hashable, Sendable {
  package enum Reason: String, Codable, Sendable {
    case codeOfEthics = "code_of_ethics"
    case disciplineOfServants = "discipline_of_servants"
    case disciplineByAgreement = "discipline_by_agreement"
    case partyMembership = "party_membership"
    case workContract = "work_contract"
    case courtOnly = "court_only"
  }

  /// The violation row read.
  package let violation: String
  package let track: Track
  package let reason: Reason
  package let article: String
  /// Whether the row speaks of the part of the election the act lies in; `nil` when not known.
  package let holds: Bool?
}
