// Several people called by one letter are received one after another.

extension Deciding {
  /// The summons as it reads for the person in place `index` of those called.
  ///
  /// - Throws: ``Refusal`` where the hours run past midnight.
  func spaced(_ entry: SummonsEntry, _ index: Int) throws(Refusal) -> SummonsEntry {
    guard entry.isSpaced == true else { return entry }
    guard let meeting = entry.meeting.later(halfHours: index) else {
      throw refuse(.valueUnknown(field: "meeting.time", value: entry.meeting.time))
    }
    var single = entry
    single.meeting = meeting
    // Each letter states its own hour.
    single.isSpaced = nil
    return single
  }
}
