/// A paper that was issued, and when by whom.
package struct PaperRecord: Hashable, Sendable {
  /// Its number within the case.
  package let number: Int
  package let entry: PaperIssue
  package let context: EventContext

  /// The respondents it concerns; empty for a paper about a report.
  package var respondents: [Int] { entry.respondents ?? [] }

  /// Whether it is about the same matter: same kind, same people, same report.
  func isAlike(_ other: PaperIssue) -> Bool {
    entry.kind == other.kind && respondents == (other.respondents ?? [])
      && entry.report == other.report
  }
}
