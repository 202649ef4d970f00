/// What changed for one respondent between two moments.
package struct RespondentDifference: Hashable, Sendable {
  /// How the respondent stood then; nil when nobody was entered yet.
  package let before: RespondentItem?
  package let after: RespondentItem

  /// The deadlines that began to run and those that no longer do, by code.
  package var clocks: (begun: [String], ended: [String]) {
    let then = Set(before?.row.clocks.filter { $0.stop == nil }.map(\.code) ?? [])
    let now = Set(after.row.clocks.filter { $0.stop == nil }.map(\.code))
    return (now.subtracting(then).sorted(), then.subtracting(now).sorted())
  }
}

extension OfficeReader {
  /// Every respondent whose row a line after an earlier moment changed, by number.
  ///
  /// - Complexity: O(r) in the respondents of both moments.
  package func differences(since earlier: any OfficeReader) -> [RespondentDifference] {
    let then = Dictionary(
      earlier.respondents.map { ($0.row.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return respondents.compactMap { item in
      let before = then[item.row.id]
      guard before?.row != item.row else { return nil }
      return RespondentDifference(before: before, after: item)
    }
    .sorted { $0.after.row.id < $1.after.row.id }
  }
}
