internal import Casework
internal import Terminal
internal import Wording

// What follows a decision: execution, rulings, lawsuits, uploads, oversight, rehabilitation.

extension FileView {
  func executionLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    let after = respondent.aftermath
    let fixed = scene.law.effectiveDate(of: respondent)
    return entry(.fieldTMT, day(fixed), columns: columns)
      + entry(.fieldExecutedFrom, day(after.execution?.entry.from), columns: columns)
      + entry(.fieldExecutedUntil, day(after.execution?.until), columns: columns)
      + after.uploads.flatMap { upload in
        let parts =
          [wording.word(upload.system, width: .short), day(upload.on)]
          + upload.documents.map(\.shown) + [upload.reference?.shown]
        return entry(
          .uploadWord,
          parts.compactMap(\.self).joined(separator: ", "),
          columns: columns
        )
      }
      + (after.rehabilitation.map { restored in
        entry(
          .fieldRehabilitation,
          "\(wording.word(restored.form)), \(letter(restored.letter) ?? "")",
          columns: columns
        )
      } ?? [])
  }

  /// A decision that was annulled and taken anew, or is still to be.
  func annulledLines(_ decision: DecisionTaken, columns: Int) -> [Line] {
    let measure = decision.measure.map(\.text) ?? wording.word(decision.proof)
    let note = "\(day(decision.on) ?? ""), \(wording(.overturnedWord))"
    return [heading(measure, note)]
      + entry(.fieldReason, decision.reason.shown, columns: columns)
  }

  func rulingLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    let after = respondent.aftermath
    var lines = entry(.fieldCopyReceived, day(copyReceived(respondent)), columns: columns)
    lines += entry(.answerWord, letter(after.answer?.letter), columns: columns)
    if let ruling = after.ruling {
      let entry = ruling.entry
      lines.append(heading(wording.word(entry.outcome), letter(entry.letter) ?? ""))
      lines += self.entry(.fieldRuledBy, entry.by.shown, columns: columns)
      lines += self.entry(.fieldRulingReceived, day(entry.received), columns: columns)
      lines += self.entry(.fieldNewMeasure, ruling.measure?.text, columns: columns)
      lines += self.entry(.basisWord, ruling.measure?.article, columns: columns)
      lines += self.entry(.fieldNewDecree, letter(entry.decree), columns: columns)
      lines += self.entry(.fieldReason, entry.reason.shown, columns: columns)
    }
    for lawsuit in after.lawsuits {
      lines.append(heading(wording.word(lawsuit.step), letter(lawsuit.letter) ?? ""))
      lines += entry(.fieldCourt, lawsuit.court.shown, columns: columns)
      let outcome = lawsuit.outcome.map { wording.word($0) }
      lines += entry(.fieldOutcome, outcome, columns: columns)
      lines += entry(.fieldNote, lawsuit.note?.shown, columns: columns)
    }
    return lines
  }

  private func copyReceived(_ respondent: RespondentFile) -> CalendarDate? {
    respondent.appeal?.entry.copyReceived ?? respondent.aftermath.answer?.copyReceived
  }

  func oversightLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    let measures = respondent.aftermath.oversight.flatMap { measure in
      [heading(wording.word(measure.measure), letter(measure.letter) ?? "")]
        + entry(.fieldSender, wording.word(measure.from), columns: columns)
        + entry(.fieldReceived, day(measure.received), columns: columns)
        + entry(.fieldNote, measure.note?.shown, columns: columns)
    }
    let waits = respondent.waits.filter { $0.until != nil }.flatMap { wait in
      let span = "\(day(wait.since) ?? "") – \(day(wait.until) ?? "")"
      let body = wording.waiting(wait.waiting, today: wait.until ?? scene.today)
      return entry(.waitsWord, "\(body), \(span)", columns: columns)
    }
    return measures + waits
  }

  /// `data diblokir sejak Sel 3 Des, 12 hari`.
  func blocked(_ respondent: RespondentFile) -> String? {
    respondent.row.blockedSince.map { since in
      wording(
        .blocked(
          since: { $0.weekdayDay(since, today: scene.today) },
          days: max(0, scene.today.days(since: since))
        )
      )
    }
  }

  // MARK: Clocks

  /// Clocks that run into one another, each with what to do about it.
  func collisionLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    respondent.row.collisions(law: scene.law, calendar: scene.calendar).flatMap { row in
      "! \(wording.collision(row))".wrapped(to: columns - 4).enumerated().map { index, text in
        Line((index == 0 ? "   " : "     ") + text, .near)
      }
    }
  }

  /// The deadlines that do not run: not started yet, or not for this person, with the article.
  func idleLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    let lines = respondent.clockLines(
      on: scene.today,
      law: scene.law,
      calendar: scene.calendar
    )
    .flatMap { line -> [Line] in
      guard let text = wording.idle(line) else { return [] }
      let name = wording.clockName(code: line.deadline.code)
      return "\(name): \(text)".wrapped(to: columns - 6).enumerated().map { index, text in
        Line((index == 0 ? "   – " : "     ") + text, .dim)
      }
    }
    return lines.isEmpty ? [] : [Line(), heading(wording(.otherClocksWord))] + lines
  }
}
