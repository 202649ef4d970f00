/// `copies.hand`: copies of what the examined person may see are handed to that person.
///
/// What goes along follows from the case; nobody picks it.
package struct CopiesEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var on: CalendarDate
  /// Who takes them: the person, or whoever was sent for them.
  package var to: Text
  /// The receipt, or the letter they go with.
  package var letter: Letter
  package var note: Text?
  /// SHA-256 of contents that cannot be read whole; filled in by the store, never by the official.
  package var unreadable: [String]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case on
    case to
    case letter
    case note
    case unreadable
  }
}
