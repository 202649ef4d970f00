internal import Casework
internal import Terminal
internal import Wording

// Section 4: the steps of the track, the clocks, and what may be imposed or was decided.

extension FileView {
  func stageLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    let ladder = scene.law.ladder(
      for: respondent,
      in: file,
      office: scene.reader.office,
      on: scene.today
    )
    let outcome = StageOutcome(scene: scene, respondent: respondent).lines(columns: columns)
    guard outcome.isEmpty else {
      return stepLine(respondent, columns: columns) + [Line()] + outcome + [Line()]
        + clockLines(respondent, columns: columns) + readingLines(respondent)
        + sideStepLines(respondent, columns: columns)
        + idleLines(respondent, columns: columns) + frozenLines(respondent, columns: columns)
    }
    return stepLine(respondent, columns: columns) + [Line()]
      + clockLines(respondent, columns: columns)
      + [Line()]
      + (ladder.map { ladderLines($0, columns: columns) }
        ?? empty(.noViolationYet, columns: columns))
      + deciderLines(respondent, ladder: ladder, columns: columns) + readingLines(respondent)
      + sideStepLines(respondent, columns: columns)
      + idleLines(respondent, columns: columns) + frozenLines(respondent, columns: columns)
  }

  /// `✓ masuk  ✓ verifikasi  ▌kajian  keputusan`.
  private func stepLine(_ respondent: RespondentFile, columns: Int) -> [Line] {
    let steps = scene.steps(of: respondent.row)
    let now = steps.firstIndex { $0.stage == respondent.row.stage } ?? -1
    var lines = [Line([(" ", .plain)])]
    var width = 1
    for (index, step) in steps.enumerated() {
      let name = wording.word(step.stage) + (step.isOptional ? "?" : "")
      let text: (String, Style) =
        if index < now {
          ("✓ \(name)  ", .done)
        } else if index == now {
          ("▌\(name)  ", Style.accent.adding(.bold))
        } else {
          ("\(name)  ", .dim)
        }
      let length = TextCells.displayWidth(of: text.0)
      if width + length > columns {
        lines.append(Line([(" ", .plain)]))
        width = 1
      }
      lines[lines.count - 1] = lines[lines.count - 1].adding(text.0, text.1)
      width += length
    }
    return lines
  }

  /// Each clock with its last day and the days it skipped.
  private func clockLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    let readings = respondent.row.readings(
      on: scene.today,
      law: scene.law,
      calendar: scene.calendar
    )
    guard !readings.isEmpty else {
      return [heading(wording(.clocksWord))] + empty(.noClocks, columns: columns)
    }
    return [heading(wording(.clocksWord))] + collisionLines(respondent, columns: columns)
      + readings.flatMap { reading -> [Line] in
        let clock = scene.clock(reading)
        let name = wording.clockName(code: reading.deadline.code)
        let due = wording(.limitOn(wording.weekdayDay(reading.due.date, today: scene.today)))
        let head = Line([
          ("   \(clock.text.field(18))", clock.style), (" \(name): ", .plain), (due, .bold),
          ("  \(reading.deadline.legalBasis)", .dim),
        ])
        let notes =
          [reading.progress.map { wording.word($0) }]
          + [wording.beside(reading, today: scene.today)]
          + [reading.moved.map { "! \(wording.moved($0, today: scene.today))" }]
        let told = notes.compactMap(\.self).flatMap { $0.wrapped(to: columns - 24) }
          .map { Line("                      " + $0, .near) }
        let skipped = scene.skipped(reading.due)
        guard !skipped.isEmpty else { return [head] + told }
        return [head] + told
          + skipped.wrapped(to: columns - 24).map { Line("                      " + $0, .dim) }
      }
  }

  /// Every option, open ones first, each with article and reason in full.
  func ladderLines(_ ladder: Ladder, columns: Int) -> [Line] {
    let open = ladder.open.flatMap { option -> [Line] in
      let cautions = option.cautions.flatMap { caution in
        "! \(wording.caution(caution.kind, width: .long))".wrapped(to: columns - 8).map {
          Line("      " + $0, $0.hasPrefix("!") ? .near : .plain)
        }
      }
      let name = wording(Phrase(option.textID, option.textEN))
      let head = "\(wording.word(option.level, width: .short)): \(name)".wrapped(to: columns - 8)
      return head.enumerated().map { index, text in
        Line([(index == 0 ? "   ○ " : "     ", .done), (text, .plain)])
      } + option.article.wrapped(to: columns - 8).map { Line("      " + $0, .dim) } + cautions
    }
    let closed = ladder.closed.flatMap { option -> [Line] in
      let reason = wording.closed(option.reason, article: option.shortArticle, width: .long)
      let name = wording(Phrase(option.shortID, option.shortEN))
      let text = "\(name): \(reason) (\(option.article))".wrapped(to: columns - 8)
      return text.enumerated().map { index, text in
        Line([(index == 0 ? "   × " : "     ", .dim), (text, .dim)])
      }
    }
    let beside = ladder.beside.map { beside in
      let level = beside.level.map { wording.word($0, width: .short) } ?? "–"
      let phrase: Phrase =
        beside.departure ? .besideDeparts(beside.short, level) : .besideAgrees(beside.short, level)
      let text = wording(phrase)
      return [Line("   \(beside.departure ? "! " : "")\(text)", beside.departure ? .near : .dim)]
    }
    return [heading(wording(.openWord), String(ladder.open.count))] + open + (beside ?? [])
      + [Line(), heading(wording(.closedWord), String(ladder.closed.count))] + closed
  }

  private func deciderLines(
    _ respondent: RespondentFile,
    ladder: Ladder?,
    columns: Int
  ) -> [Line] {
    let levels = ladder.map { ladder in
      Level.allCases.filter { level in ladder.open.contains { $0.level == level } }
    }
    let rows = (levels ?? []).flatMap { level -> [Line] in
      let deciders = scene.law.deciders(
        for: respondent,
        option: nil,
        level: level,
        office: scene.reader.office,
        on: scene.reader.now.date
      )
      guard !deciders.isEmpty else { return [] }
      let article = deciders.first?.article ?? ""
      return "\(wording.word(level)): \(wording.deciders(deciders))  \(article)"
        .wrapped(to: columns - 4).map { Line("   " + $0) }
    }
    return rows.isEmpty ? [] : [Line(), heading(wording(.entitledWord))] + rows
  }
}
