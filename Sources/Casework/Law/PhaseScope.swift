/// In which part of an election a violation row speaks.
package enum PhaseScope: String, Codable, CaseIterable, Sendable {
  case beforePenetapan = "sebelum_penetapan"
  case afterPenetapan = "setelah_penetapan"
  case campaign = "kampanye"
  case always = "semua"

  /// Whether the row speaks of an act in that phase; `nil` when the phase is not known.
  package func includes(_ phase: ElectionPhase) -> Bool? {
    switch self {
    case .always: true
    case .beforePenetapan: phase.isAfterPenetapan.map { !$0 }
    case .afterPenetapan: phase.isAfterPenetapan
    case .campaign: phase == .noElection ? nil : phase == .kampanye
    }
  }
}
