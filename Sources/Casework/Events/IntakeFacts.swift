// The facts of events that follow from a report and its evidence.

/// `evidence.redacted/1`: a copy with something made unreadable, as evidence of its own.
package struct EvidenceRedacted: Codable, Hashable, Sendable {
  /// The copy with its own number and hash.
  package var attached: EvidenceAttached
  /// The number of the original.
  package var of: Int
  package var what: Text
  package var reason: Text
}

/// `tip.promoted/1`: a tip that became a report.
package struct TipPromoted: Codable, Hashable, Sendable {
  package var tip: RecordID
  package var report: RecordID
  package var file: RecordID

  private enum CodingKeys: String, CodingKey {
    case tip
    case report
    case file = "case"
  }
}
