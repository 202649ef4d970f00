/// The route a respondent is dealt with on; a criminal case runs beside one of them.
package enum Track: String, Codable, CodingKeyRepresentable, CaseIterable, Sendable {
  case ethics
  case discipline
  case disciplinePPPK = "discipline_pppk"
  case contract
  case party
  case notOurs = "not_ours"
}
