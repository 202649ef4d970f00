/// `duplicate.answer`: what an official found when two records looked alike, also when they are not
/// the same.
package struct DuplicateAnswer: Codable, Hashable, Sendable {
  package var file: RecordID
  /// The respondent's person, where it is persons who look alike.
  package var person: RecordID?
  /// The case or person it was compared with.
  package var with: RecordID
  package var kind: DuplicateGround
  package var answer: DuplicateVerdict
  package var reason: Text?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case person
    case with
    case kind
    case answer
    case reason
  }
}

/// An answer given while the report is still being filled in.
package struct ReportedAnswer: Codable, Hashable, Sendable {
  /// Which person of the report, counted from 1; nil when it is about the event.
  package var person: Int?
  package var with: RecordID
  package var kind: DuplicateGround
  package var answer: DuplicateVerdict
  package var reason: Text?
}

/// `report.merge`: registered reports tell the same event as another case and are read with it.
///
/// What was entered with them stays in the case it was entered in.
package struct MergeEntry: Codable, Hashable, Sendable {
  /// The case they are joined to.
  package var file: RecordID
  package var reports: [RecordID]
  package var reason: Text

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case reports
    case reason
  }
}
