package import Casework

/// A form that was left before it was finished: a file of the official, never an event.
package struct SavedDraft: Codable, Hashable, Sendable {
  /// Names the draft among those of this official.
  package let id: String
  /// The command's stable name.
  package let command: String
  package let file: RecordID?
  package let respondent: Int?
  /// Rows of the form's repeated group.
  package let rows: Int
  /// What was typed, by path.
  package let values: [String: String]
  /// The day it was left; nil in drafts of programs that did not note it.
  package let saved: CalendarDate?

  package init(
    id: String,
    command: String,
    file: RecordID?,
    respondent: Int?,
    rows: Int,
    values: [String: String],
    saved: CalendarDate? = nil
  ) {
    self.id = id
    self.command = command
    self.file = file
    self.respondent = respondent
    self.rows = rows
    self.values = values
    self.saved = saved
  }
}
