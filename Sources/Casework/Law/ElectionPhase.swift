/// Where a day lies in an election.
package enum ElectionPhase: String, Codable, CaseIterable, Sendable {
  /// Before the tickets are determined.
  case bakalCalon = "bakal_calon"
  /// Determined, campaign not begun.
  case calonPraKampanye = "calon_pra_kampanye"
  case kampanye
  case masaTenang = "masa_tenang"
  case pemungutan
  /// After the vote.
  case pasca
  /// No election in sight of the day.
  case noElection = "none"

  /// Whether the tickets were already determined; `nil` without an election.
  package var isAfterPenetapan: Bool? {
    switch self {
    case .bakalCalon: false
    case .calonPraKampanye, .kampanye, .masaTenang, .pemungutan, .pasca: true
    case .noElection: nil
    }
  }
}
