internal import Casework
internal import Terminal
internal import Wording

// Sections 5 and 6: summonses, statement, study.

extension FileView {
  func examinationLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    let lines =
      meetingLines(respondent, columns: columns) + teamLines(respondent, columns: columns)
      + replacementLines(respondent, columns: columns)
      + warningLines(respondent, columns: columns)
      + summonsLines(respondent, columns: columns) + statementLines(respondent, columns: columns)
      + procedureLines(respondent, columns: columns)
    return lines.isEmpty ? empty(.emptyExamination, columns: columns) : lines
  }

  private func meetingLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    let invited = respondent.invitations.flatMap { invite in
      [heading(wording(.invitationWord), letter(invite.letter) ?? "")]
        + entry(.fieldMeetingDate, appointment(invite.meeting), columns: columns)
    }
    let held = respondent.clarifications.flatMap { held in
      [heading(wording(.clarificationWord), day(held.on) ?? "")]
        + entry(
          .fieldPresent,
          wording(held.isPresent ? .yesWord : .noWord),
          columns: columns
        )
        + entry(.fieldSummary, held.summary.shown, columns: columns)
    }
    return invited + held
  }

  private func appointment(_ meeting: Appointment) -> String {
    "\(wording.weekdayDay(meeting.date, today: scene.today)) \(meeting.time), \(meeting.place.shown)"
  }

  private func teamLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    file.teams.filter { $0.respondents.contains(respondent.ordinal) }.flatMap { team in
      [heading(wording(.groupMembers), letter(team.decree) ?? "")]
        + team.members.map { member in
          let chair = member.isChair ? " · \(wording(.fieldChair))" : ""
          return Line("   \(member.name.shown) · \(wording.word(member.element))\(chair)")
        }
    }
  }

  private func summonsLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    respondent.summonses.flatMap { summons -> [Line] in
      let attended: (String, Style) =
        switch summons.attendance?.entry.isPresent {
        case true?: ("✓ \(wording(.presentWord))", .done)
        case false?: ("! \(wording(.absentWord))", .late)
        case nil: ("~ \(wording(.notYetWord))", .near)
        }
      let round = String(repeating: "I", count: summons.round)
      let head = Line([
        (" \(wording(.summonsWord)) \(round)", .bold),
        ("  \(letter(summons.entry.letter) ?? "")  ", .dim), attended,
      ])
      return [head]
        + entry(.fieldMeetingDate, appointment(summons.entry.meeting), columns: columns)
        + entry(.fieldSignatory, wording.word(summons.entry.signatory), columns: columns)
        + entry(.fieldAbsenceRecord, summons.attendance?.entry.record, columns: columns)
    }
  }

  private func statementLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    guard !respondent.answers.isEmpty || respondent.statement != nil else { return [] }
    let answers = respondent.answers.flatMap { answer -> [Line] in
      let question = "\(answer.number). \(answer.entry.question.shown)".wrapped(to: columns - 4)
      let reply = answer.entry.answer.shown.wrapped(to: columns - 7)
      return question.map { Line("   " + $0, .dim) } + reply.map { Line("      " + $0) }
    }
    var note = String(respondent.answers.count)
    if let statement = respondent.statement {
      let signed = wording(statement.isSigned ? .signedWord : .notSignedWord)
      note = "\(day(statement.on) ?? "") · \(signed)"
    }
    return [heading(wording(.statementWord), note)] + answers
  }

  func assessmentLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    let parts = AssessmentPart.allCases.flatMap { part -> [Line] in
      guard let record = respondent.assessments[part] else { return [] }
      return assessment(record, columns: columns)
    }
    let others =
      entry(.fieldProof, respondent.membership.map { wording.word($0.proof) }, columns: columns)
      + hearingLines(respondent, columns: columns) + panelLines(respondent, columns: columns)
    let lines = parts + others
    return lines.isEmpty ? empty(.emptyAssessment, columns: columns) : lines
  }

  private func hearingLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    guard let hearing = respondent.hearing else { return [] }
    return [heading(wording(.hearingWord), letter(hearing.panel) ?? "")]
      + entry(.fieldProven, wording.word(hearing.proof), columns: columns)
      + entry(.fieldNote, hearing.note.shown, columns: columns)
  }

  private func assessment(_ record: AssessmentRecord, columns: Int) -> [Line] {
    let entry = record.written.entry
    let review: (String, Style) =
      switch record.review?.entry.verdict {
      case .approved?: ("✓ \(wording.word(ReviewVerdict.approved))", .done)
      case .returned?: ("! \(wording.word(ReviewVerdict.returned))", .near)
      case nil: ("~ \(wording(.notReviewed))", .near)
      }
    let head = Line([
      (" \(wording.word(entry.part))", .bold),
      ("  v\(record.written.version) · \(record.written.author)  ", .dim), review,
    ])
    let facts = entry.facts.flatMap { fact in
      let evidence = fact.evidence.map { "B\($0)" }.joined(separator: " ")
      let told = "· \(fact.text.shown) \(evidence)".wrapped(to: columns - 6)
        .map { Line("   " + $0) }
      let isBare = fact.evidence.isEmpty
      return told + (isBare ? [Line("     ! \(wording(.factWithoutEvidence))", .near)] : [])
    }
    let advice = [
      entry.advice?.level.map { wording.word($0) },
      entry.advice?.option.map { wording.option($0, law: scene.law) },
    ].compactMap { $0 }.joined(separator: ", ")
    return [head] + self.entry(.fieldProven, wording.word(entry.proof), columns: columns)
      + self.entry(.fieldViolations, violations(entry), columns: columns)
      + self.entry(.fieldActForm, entry.form?.shown, columns: columns)
      + self.entry(.fieldActWhen, entry.when?.shown, columns: columns)
      + self.entry(.fieldActPlace, entry.place?.shown, columns: columns)
      + facts + self.entry(.fieldImpact, entry.impact.map { wording.word($0) }, columns: columns)
      + self.entry(.fieldIntent, entry.intent.map { wording.word($0) }, columns: columns)
      + self.entry(.fieldCause, entry.cause?.shown, columns: columns)
      + self.entry(.fieldAggravating, shown(entry.aggravating), columns: columns)
      + self.entry(.fieldMitigating, shown(entry.mitigating), columns: columns)
      + self.entry(.fieldAdvice, advice, columns: columns)
      + self.entry(.fieldAlternative, entry.alternative?.shown, columns: columns)
      + self.entry(.fieldReason, entry.reason.shown, columns: columns)
      + self.entry(
        .fieldReviewer,
        record.review == nil ? entry.reviewer?.text : nil,
        columns: columns
      )
      + self.entry(.fieldComment, record.review?.entry.comment?.shown, columns: columns)
  }

  private func shown(_ texts: [Text]?) -> String? {
    texts.map { $0.map(\.shown).joined(separator: "; ") }
  }

  /// The articles a study cites, written out.
  private func violations(_ entry: AssessmentEntry) -> String {
    entry.violations.map { scene.law.fullName(violation: $0) }.joined(separator: ", ")
  }
}
