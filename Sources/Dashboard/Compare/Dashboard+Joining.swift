internal import Casework
internal import Terminal
internal import Wording

// Registered reports that turn out to be about another case are joined to it, one or several.

extension Dashboard {
  /// Ticks the report selected in the inbox and goes on to the next.
  mutating func tickReport() {
    var count: Int?
    withPlace { state in
      guard var inbox = state as? InboxPlace else { return }
      count = inbox.tick()
      state = inbox
    }
    guard let count else { return say("× \(wording(.tipNotTicked))", .near) }
    moveInList(by: 1)
    say(wording(count == 0 ? .nothingTicked : .tickedJoin(count)), .dim)
  }

  /// Opens the form that joins the reports ticked in the inbox.
  ///
  /// - Returns: Whether any were ticked there.
  mutating func joinTicked(reader: any OfficeReader) -> Bool {
    guard file == nil, let inbox = placeState as? InboxPlace, !inbox.tickedReports.isEmpty else {
      return false
    }
    join(inbox.tickedReports, to: nil, reason: "", reader: reader)
    return true
  }

  /// Opens the form that joins what is left of a case to the one it was found to be the same as.
  mutating func join(_ id: RecordID, to other: RecordID, reason: String, reader: any OfficeReader) {
    guard let reports = reader.file(id)?.unmerged, !reports.isEmpty,
      disabledReason(for: .mergeReports, reader: reader) == nil
    else { return }
    join(reports, to: other, reason: reason, reader: reader)
  }

  private mutating func join(
    _ reports: [RecordID],
    to other: RecordID?,
    reason: String,
    reader: any OfficeReader
  ) {
    if let closed = disabledReason(for: .mergeReports, reader: reader) {
      return say("× \(wording(closed))", .near)
    }
    let said = message
    let keys = reports.map(\.description).joined(separator: String(FormState.separator))
    var values = ["reports": keys]
    if let other { values["case"] = other.description }
    if !reason.isEmpty { values["reason"] = reason }
    openForm(.mergeReports, reader: reader, values: values)
    message = said
  }
}
