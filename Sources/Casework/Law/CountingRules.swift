/// How small a count may be before it points at a person.
package struct CountingRules: Codable, Hashable, Sendable {
  /// Cells of a table with fewer than this are merged.
  package let smallestCell: Int
  /// Fewer decided cases than this are no measure for the next decision.
  package let smallestPrecedents: Int
  package let source: String
  package let confidence: Confidence

  enum CodingKeys: String, CodingKey {
    case smallestCell = "smallest_cell"
    case smallestPrecedents = "smallest_precedents"
    case source, confidence
  }
}
