internal import Casework
internal import Terminal
internal import Wording

// Steps beside the way, and what was proposed to somebody outside.

extension FileView {
  /// Steps recorded beside the way, the newest last, each with its article.
  func sideStepLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    let steps = respondent.procedure.sideSteps
    guard !steps.isEmpty else { return [] }
    return [Line(), heading(wording(.sideStepsWord))]
      + steps.flatMap { step -> [Line] in
        let entry = step.entry
        let details = [
          letter(entry.letter), entry.place?.shown, entry.to?.shown, entry.note?.shown,
          (entry.evidence ?? []).map { "B\($0)" }.joined(separator: " "),
          step.effective.flatMap { day($0) }.map { "\(wording(.fieldInForceOn)) \($0)" },
        ]
        .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
        let head = "\(day(entry.on) ?? ""), \(wording.step(step, law: scene.law))"
        return head.wrapped(to: columns - 4).map { Line("   " + $0) }
          + details.wrapped(to: columns - 8).filter { !$0.isEmpty }.map { Line("       " + $0) }
          + step.rule.article.wrapped(to: columns - 8).map { Line("       " + $0, .dim) }
      }
  }

  /// What was proposed outside, and what came of it.
  func proposalLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    respondent.procedure.proposals.flatMap { record -> [Line] in
      let sent = record.sent
      let head = heading(
        "\(wording(.proposalWord)) \(wording.word(sent.to))",
        letter(sent.entry.letter) ?? ""
      )
      let measure =
        sent.measure.map { wording.option($0.code, law: scene.law) }
        ?? wording.word(Proof.notProven)
      let lines =
        [head] + entry(.fieldProposedOption, measure, columns: columns)
        + entry(.basisWord, sent.authority, columns: columns)
        + entry(.fieldReason, sent.entry.reason.shown, columns: columns)
      guard let answer = record.answer else {
        return lines + [Line("   ~ \(wording(.proposalWaits))", .near)]
      }
      let told = [
        wording.word(answer.outcome), answer.by.shown, letter(answer.letter),
        answer.document.map { "B\($0)" },
      ]
      return lines
        + entry(
          .fieldOutcome,
          told.compactMap(\.self).joined(separator: " · "),
          columns: columns
        )
        + entry(.fieldOutsideReceived, day(answer.received), columns: columns)
        + entry(.fieldNote, answer.note.shown, columns: columns)
    }
  }
}
