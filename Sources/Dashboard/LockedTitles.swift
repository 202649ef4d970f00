package import Casework
package import Wording

// What a case is called stays closed until its reader said whether there is an interest.

extension OfficeReader {
  /// The cases open to this official that wait for that answer.
  ///
  /// - Complexity: O(*n*) in the respondents for roles that are asked, O(1) for others.
  func unaskedFiles() -> Set<RecordID> {
    guard acting.role.declaresInterest else { return [] }
    return Set(respondents.lazy.filter(\.isUnasked).map(\.row.id.file))
  }
}

extension RespondentItem {
  /// The row as its reader may see it: with the locked words for a title not open yet.
  package func shown(_ wording: Wording) -> RespondentItem {
    guard isUnasked else { return self }
    return RespondentItem(
      row: row,
      name: name,
      unit: unit,
      title: wording(.titleLocked),
      clock: clock,
      isUnasked: true
    )
  }
}
