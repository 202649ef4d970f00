/// Where a respondent stands: the earliest required step of the track that is not finished.
package enum Stage: String, Codable, CodingKeyRepresentable, CaseIterable, Sendable {
  case intake
  case verification
  case clarification
  case examination
  case membershipProof = "membership_proof"
  case assessment
  case ethicsHearing = "ethics_hearing"
  case decision
  case service
  case appealWindow = "appeal_window"
  case inForce = "in_force"
  case completed
  case notProven = "not_proven"
  case discontinued
  case transferred

  /// Whether nothing follows.
  package var isEnd: Bool {
    switch self {
    case .completed, .notProven, .discontinued, .transferred: true
    case .intake, .verification, .clarification, .examination, .membershipProof, .assessment,
      .ethicsHearing, .decision, .service, .appealWindow, .inForce:
      false
    }
  }
}
