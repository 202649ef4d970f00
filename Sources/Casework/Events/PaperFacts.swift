/// `letter.issued/1`: a paper with its number within the case.
package struct PaperIssued: Codable, Hashable, Sendable {
  package var number: Int
  package var entry: PaperIssue
}
