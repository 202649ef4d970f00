/// A console somebody sits at, and the case that is open on it.
package struct Presence: Hashable, Sendable {
  package let acting: Acting
  /// Nil while no case is open.
  package let file: RecordID?
  /// Since when it is so.
  package let since: Timestamp

  package init(acting: Acting, file: RecordID?, since: Timestamp) {
    self.acting = acting
    self.file = file
    self.since = since
  }
}
