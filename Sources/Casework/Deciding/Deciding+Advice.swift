extension Deciding {
  /// A level advised is one that the study's own violations, impact and the person's employment open.
  func requireOpenLevel(
    _ entry: AssessmentEntry,
    for respondent: RespondentFile,
    in file: CaseFile
  ) throws(Refusal) {
    guard entry.proof == .proven, let level = entry.advice?.level else { return }
    let isWaived = entry.reasons?[GuardCode.actBeforeRule.rawValue] != nil
    let ladder = law.ladder(
      of: entry.violations,
      impact: entry.impact,
      waived: isWaived ? Set(entry.violations) : [],
      for: respondent,
      in: file,
      office: state.office,
      on: now.date
    )
    guard let ladder, !ladder.mayAdvise(level, isImpactOpen: false) else { return }
    let closest = ladder.closest(level)
    let refusal = refuse(.adviceClosed(level, reason: closest?.reason))
    throw Refusal(cause: refusal.cause, article: closest?.article ?? refusal.article)
  }
}
