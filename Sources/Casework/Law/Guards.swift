/// The rows of ``GuardRow`` by code.
package struct Guards: Codable, Hashable, Sendable {
  package let version: Int
  package var rows: [GuardRow]
  /// What took the place of the rows' own articles, from a day on.
  package var bases: [GuardBasis]?

  /// The row of that guard; `nil` when the data has none.
  package subscript(code: GuardCode) -> GuardRow? { rows.first { $0.code == code } }
}
