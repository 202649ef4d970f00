// What stands against a decision beside the steps of its track; the desk and the judgement read the same.

extension CaseFile {
  /// Officials who had a part in the matter, declared a conflict, and have no successor.
  package func openConflicts(of respondent: RespondentFile) -> [ActorID] {
    let studies = respondent.assessments.values
    let part = respondent.examiners
      .union(studies.map(\.written.author))
      .union(studies.compactMap { $0.review?.reviewer })
    let replaced = Set(activeSuccessions.map(\.replaces))
    return conflicted.intersection(part).subtracting(replaced).sorted()
  }

  /// Until when the person may add to the record, over or not; nil where no record was closed or no
  /// rule gives a time.
  package func additionsEnd(of respondent: RespondentFile, law: LawBook) -> Timestamp? {
    guard let hours = law.guards[.statementWindow]?.hours else { return nil }
    let closed = history.last { item in
      if case .statementClosed(let entry) = item.event {
        entry.respondent == respondent.ordinal && entry == respondent.statement
      } else {
        false
      }
    }
    return closed?.context.time.adding(hours: hours)
  }
}
