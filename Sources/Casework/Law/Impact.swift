/// How far the harm of an act reached, as the assessment found.
package enum Impact: String, Codable, CodingKeyRepresentable, CaseIterable, Sendable {
  /// The work unit.
  case unit
  /// The whole institution.
  case instansi
  /// The state or government.
  case negara
}
