internal import Casework
internal import Terminal
internal import Wording

// Sections 7 to 0: decision, remedies, follow-up, history.

extension FileView {
  func decisionLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    if let ended = respondent.discontinued {
      return [heading(wording.word(ended.ground), day(ended.on) ?? "")]
        + entry(.fieldReason, ended.note.shown, columns: columns)
    }
    if let into = respondent.mergedInto { return [heading(wording(.joinedTo(into)))] }
    let annulled = respondent.annulled.flatMap { annulledLines($0, columns: columns) }
    guard let decision = respondent.decision else {
      let passed =
        passLines(respondent, columns: columns) + delayLines(respondent, columns: columns)
        + proposalLines(respondent, columns: columns) + annulled
      return passed.isEmpty ? empty(.emptyDecision, columns: columns) : passed
    }
    let ruling = respondent.aftermath.ruling
    let isReplaced = ruling?.measure != nil
    let level = (isReplaced ? ruling?.level : decision.level).map { wording.word($0) }
    let first = decision.measure.map(\.text) ?? wording.word(decision.proof)
    let measure = ruling?.measure?.text ?? first
    let isOverturned = respondent.row.ending == .overturned
    let note = isOverturned ? ", \(wording(.overturnedWord))" : ""
    return [heading(measure, (day(decision.on) ?? "") + note)]
      + entry(.fieldLevel, level, columns: columns)
      + entry(.basisWord, (ruling?.measure ?? decision.measure)?.article, columns: columns)
      + (isReplaced ? entry(.firstDecided, first, columns: columns) : [])
      + entry(.decidedBy, decided(decision), columns: columns)
      + entry(
        .fieldRecorded,
        decision.sheet.map { wording.recorded($0, today: scene.today) },
        columns: columns
      )
      + entry(.outsideWord, decision.outside.map { outside($0) }, columns: columns)
      + entry(.fieldReason, decision.reason.shown, columns: columns)
      + delayLines(respondent, columns: columns)
      + entry(.fieldPermitNumber, letter(decision.permit), columns: columns)
      + entry(.fieldRehabilitationNumber, letter(decision.rehabilitation), columns: columns)
      + decision.reasons.sorted { $0.key < $1.key }.flatMap { code, reason in
        "! \(ruleText(code)): \(reason.shown)".wrapped(to: columns - 4).map {
          Line("   " + $0, .near)
        }
      }
      + entry(.fieldDecreeNumber, letter(respondent.decree?.decree), columns: columns)
      + respondent.aftermath.calls.flatMap { call in
        entry(.callWord, day(call.meeting.date), columns: columns)
      }
      + respondent.services.flatMap { service in
        let names = [service.deliverer?.shown, service.receipt?.shown].compactMap(\.self)
        return entry(
          .serviceWord,
          ([wording.word(service.outcome), day(service.on) ?? ""] + names)
            .joined(separator: ", "),
          columns: columns
        )
      }
      + executionLines(respondent, columns: columns)
      + proposalLines(respondent, columns: columns)
      + passLines(respondent, columns: columns) + annulled
  }

  /// The words of the rule a reason answers.
  private func ruleText(_ code: String) -> String {
    GuardCode(rawValue: code).map { wording.guardText($0, law: scene.reader.law) } ?? code
  }

  private func outside(_ source: OutsideDecision) -> String {
    [wording.word(source.body), letter(source.letter), day(source.received), "B\(source.document)"]
      .compactMap(\.self).joined(separator: " · ")
  }

  private func decided(_ decision: DecisionTaken) -> String {
    let word = wording.word(decision.capacity)
    // Titles often state it themselves: Pj Wali Kota.
    let isStated = decision.capacity == .definitive || decision.title.hasPrefix(word)
    let capacity = isStated ? "" : "\(word) "
    let name = decision.decider.map { " (\($0))" } ?? ""
    return "\(capacity)\(decision.title)\(name), \(decision.authority)"
  }

  func appealLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    var lines: [Line] = []
    if let appeal = respondent.appeal {
      let inTime: Phrase = appeal.isInTime ? .inTimeWord : .tooLateWord
      lines += [heading(wording.word(appeal.entry.kind), day(appeal.entry.filed) ?? "")]
      lines += entry(
        .limitWord,
        "\(day(appeal.due) ?? ""), \(wording(inTime))",
        columns: columns
      )
      lines += entry(.besideLimit, day(appeal.besideDue), columns: columns)
      lines += entry(.fieldGrounds, appeal.entry.grounds.shown, columns: columns)
      lines += entry(.fieldLetterNumber, letter(appeal.entry.letter), columns: columns)
      let evidence = (appeal.entry.evidence ?? []).map { "B\($0)" }.joined(separator: ", ")
      lines += entry(.evidenceWord, evidence, columns: columns)
    }
    lines += rulingLines(respondent, columns: columns)
    lines += copyLines(respondent, columns: columns)
    lines += entry(.receivedWord, day(respondent.received), columns: columns)
    lines += entry(.fieldInForceOn, day(respondent.effective), columns: columns)
    return lines.isEmpty ? empty(.emptyAppeal, columns: columns) : lines
  }

  func followUpLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    let reports = file.followUps.filter { $0.respondents.contains(respondent.ordinal) }
    let others = oversightLines(respondent, columns: columns)
    guard !reports.isEmpty || !others.isEmpty else {
      return empty(.emptyFollowUp, columns: columns)
    }
    return others
      + reports.flatMap { report in
        [heading(letter(report.letter) ?? "")]
          + entry(.fieldAddressee, wording.words(report.to), columns: columns)
      }
  }

  func historyLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    let lines = ActLines(scene: scene, file: file, respondent: respondent)
    return file.history.reversed().map { item in
      let isOther =
        !item.respondents.isEmpty && !item.respondents.contains(respondent.ordinal)
      let told = lines.line(item)
      let line = item.isLate ? told.adding("  \(wording(.lateEntryWord))", .near) : told
      guard isOther else { return line }
      return Line(line.pieces.map { ($0.text, .dim) })
    }
  }
}
