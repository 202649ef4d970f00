/// The rows of law: what is forbidden, what may be imposed, what is due when.
package struct Catalogue: Codable, Hashable, Sendable {
  package var violations: [ViolationRow]
  package var sanctions: [SanctionRow]
  package var deadlines: [DeadlineRow]
  package let version: Int

  /// The violation with that code; `nil` when the catalogue has none.
  package func violation(_ code: String) -> ViolationRow? {
    violations.first { $0.code == code }
  }

  /// The sanction with that code; `nil` when the catalogue has none.
  package func sanction(_ code: String) -> SanctionRow? {
    sanctions.first { $0.code == code }
  }

  /// The deadline with that code; `nil` when the catalogue has none.
  package func deadline(_ code: String) -> DeadlineRow? {
    deadlines.first { $0.code == code }
  }
}
