/// From what a decision was recorded, and by whom, where the official who decided did not enter it.
package struct DecisionSheet: Codable, Hashable, Sendable {
  package var letter: Letter
  /// The piece of evidence that holds the scan.
  package var scan: Int?
  /// Who entered it; the decision is the signing official's.
  package var recorder: ActorID

  package init(letter: Letter, scan: Int? = nil, recorder: ActorID) {
    self.letter = letter
    self.scan = scan
    self.recorder = recorder
  }
}
