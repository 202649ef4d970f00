/// What a person was employed as on the day of the act.
package enum EmploymentStatus: String, Codable, CodingKeyRepresentable, CaseIterable, Sendable {
  case pns = "PNS"
  case cpns = "CPNS"
  case pppk = "PPPK"
  case pppkParuhWaktu = "PPPK_PARUH_WAKTU"
  case nonASN = "NON_ASN"

  /// Whether the person is aparatur sipil negara; honorary staff are not.
  package var isASN: Bool { self != .nonASN }
  /// Whether the person serves under a PPPK agreement, full or part time.
  package var isPPPK: Bool { self == .pppk || self == .pppkParuhWaktu }
}
