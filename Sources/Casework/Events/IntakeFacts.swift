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

/// `report.merged/1`: a registered report that is read with another case from now on.
package struct ReportMerged: Codable, Hashable, Sendable {
  package var report: RecordID
  /// The case it was registered in, where its persons and its evidence stay.
  package var from: RecordID
  /// The case it was joined to.
  package var file: RecordID
  package var reason: Text

  private enum CodingKeys: String, CodingKey {
    case report
    case from
    case file = "case"
    case reason
  }
}

/// `respondent.merged/1`: a matter that goes on as the same person's matter in another case.
package struct RespondentMerged: Codable, Hashable, Sendable {
  package var respondent: Int
  package var into: RespondentID

  package init(respondent: Int, into: RespondentID) {
    self.respondent = respondent
    self.into = into
  }

  private enum CodingKeys: String, CodingKey {
    case respondent = "r"
    case into
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let text = try container.decode(String.self, forKey: .into)
    guard let into = RespondentID(text) else {
      throw DecodingError.dataCorruptedError(
        forKey: .into,
        in: container,
        debugDescription: "\(text) is not a respondent's number"
      )
    }
    self.init(respondent: try container.decode(Int.self, forKey: .respondent), into: into)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(respondent, forKey: .respondent)
    try container.encode(into.description, forKey: .into)
  }
}
