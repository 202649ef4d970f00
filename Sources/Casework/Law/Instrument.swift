/// By what sort of act a sanction is imposed.
package enum Instrument: String, Codable, CodingKeyRepresentable, CaseIterable, Sendable {
  case ethics = "kode_etik"
  case discipline = "hukuman_disiplin"
  case agreementEnd = "pemutusan_kontrak"
  case candidacyEnd = "pemberhentian"
  case party = "parpol"
  case contract = "kontrak"
}
