// What is stated where a decision was signed on paper and is entered by somebody else.

/// The signed paper a decision is recorded from, for an official who does not sit at a console.
package struct SignedSheet: Codable, Hashable, Sendable {
  /// Who signed it, and so decided.
  package var by: ActorID
  /// Its number and the day it was signed.
  package var letter: Letter
  /// The piece of evidence that holds its scan.
  package var scan: Int?

  package init(by: ActorID, letter: Letter, scan: Int? = nil) {
    self.by = by
    self.letter = letter
    self.scan = scan
  }
}
