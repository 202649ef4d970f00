/// How heavy a measure is.
package enum Level: String, Codable, CodingKeyRepresentable, CaseIterable, Sendable {
  case moral
  case ringan
  case sedang
  case berat
  /// Dismissal without honour, a route of its own beside the discipline levels.
  case ptdh
  /// A step under a work contract.
  case kontrak
  /// A penalty only a court imposes.
  case pidana

  /// Place among the three discipline levels, 1 to 3; `nil` for every other route.
  package var disciplineOrder: Int? {
    switch self {
    case .ringan: 1
    case .sedang: 2
    case .berat: 3
    case .moral, .ptdh, .kontrak, .pidana: nil
    }
  }
}
