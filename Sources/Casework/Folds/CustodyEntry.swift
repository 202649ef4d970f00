/// One link in the custody of a piece of evidence: what was done, and who wrote it down when.
package struct CustodyEntry: Hashable, Sendable {
  package let entry: HandlingEntry
  /// The line, its time, and the official who acted.
  package let context: EventContext

  /// The number of the evidence within the case.
  package var evidence: Int { entry.evidence }
}

extension CaseFile {
  /// What was done with one piece of evidence, oldest first.
  package func custody(of evidence: Int) -> [CustodyEntry] {
    custody.filter { $0.evidence == evidence }
  }
}
