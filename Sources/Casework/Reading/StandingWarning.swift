/// What stands against a rule that only warns, in a matter as it is.
///
/// Nothing is refused for it; it is shown wherever the matter is prepared.
/// - Returns: Each rule with whom it speaks of.
package func standingWarnings(of respondent: RespondentFile, in file: CaseFile) -> [Warning] {
  let receivers = Set(file.reports.compactMap(\.entry.receivedBy))
  return receivers.intersection(respondent.examiners).sorted().map { actor in
    Warning(code: .receiverIsExaminer, subject: actor.text)
  }
}
