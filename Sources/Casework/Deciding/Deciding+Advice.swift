extension Deciding {
  /// A level advised is one that the study's own violations, impact and the person's employment open.
  func requireOpenLevel(
    _ entry: AssessmentEntry,
    for respondent: RespondentFile,
    in file: CaseFile
  ) throws(Refusal) {
    guard entry.proof == .proven, let level = entry.advice?.level,
      let act = respondent.link?.knew ?? file.act?.from
    else { return }
    let isWaived = entry.reasons?[GuardCode.actBeforeRule.rawValue] != nil
    let ladder = law.ladder(
      OptionQuestion(
        violations: entry.violations,
        status: respondent.facts.status,
        position: respondent.facts.positionClass,
        actDate: act,
        impact: entry.impact,
        region: state.office.founded.region,
        election: file.election,
        stepDate: now.date,
        waived: isWaived ? respondent.waived.union(entry.violations) : respondent.waived,
        fixed: respondent.fixedLevels
      )
    )
    guard !ladder.mayAdvise(level, isImpactOpen: false) else { return }
    let closest = ladder.closest(level)
    let refusal = refuse(.adviceClosed(level, reason: closest?.reason))
    throw Refusal(cause: refusal.cause, article: closest?.article ?? refusal.article)
  }
}
