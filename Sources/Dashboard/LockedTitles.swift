internal import Casework
internal import Wording

// What a case is called stays closed until its reader said whether there is an interest.

extension OfficeReader {
  /// The cases open to this official that wait for that answer.
  ///
  /// - Complexity: O(*n*) in the respondents for roles that are asked, O(1) for others.
  func unaskedFiles() -> Set<RecordID> {
    guard acting.role.declaresInterest else { return [] }
    return Set(respondents.map(\.row.id.file)).filter { mustDeclare($0) }
  }
}

extension RespondentItem {
  /// The row as its reader may see it: with the locked words for a title among `unasked`.
  func shown(_ unasked: Set<RecordID>, _ wording: Wording) -> RespondentItem {
    guard unasked.contains(row.id.file) else { return self }
    return RespondentItem(
      row: row,
      name: name,
      unit: unit,
      title: wording(.titleLocked),
      clock: clock
    )
  }
}
