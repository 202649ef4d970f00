/// What sort of rule a violation row belongs to.
package enum ViolationKind: String, Codable, CaseIterable, Sendable {
  case ethics = "kode_etik"
  case discipline = "disiplin"
  case criminal = "pidana"
  case nonASN = "non_asn"
}
