/// The class of a position in the ladder of offices.
package enum PositionClass: String, Codable, CodingKeyRepresentable, CaseIterable, Sendable {
  case jptUtama = "jpt_utama"
  case jptMadya = "jpt_madya"
  case jptPratama = "jpt_pratama"
  case administrator
  case pengawas
  case pelaksana
  case jfAhliUtama = "jf_ahli_utama"
  case jfLain = "jf_lain"
  case nonASN = "non_asn"

  /// Steps above *pelaksana*; `nil` for functional posts and honorary staff, who have no place in
  /// this ladder.
  package var rank: Int? {
    switch self {
    case .jptUtama: 5
    case .jptMadya: 4
    case .jptPratama: 3
    case .administrator: 2
    case .pengawas: 1
    case .pelaksana: 0
    case .jfAhliUtama, .jfLain, .nonASN: nil
    }
  }

  /// Whether this class stands below `other`; `nil` when the ladder does not compare the two.
  package func isLower(than other: PositionClass) -> Bool? {
    guard let rank, let otherRank = other.rank else { return nil }
    return rank < otherRank
  }
}
