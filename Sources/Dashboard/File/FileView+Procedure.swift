internal import Casework
internal import Terminal
internal import Wording

// What the examination holds beside the record, both readings of the act, and the crime beside.

extension FileView {
  /// Opening, additions, witnesses, report of the result, release, and what was laid aside.
  func procedureLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    let procedure = respondent.procedure
    return openingLines(procedure.opening, columns: columns)
      + additionLines(procedure.additions, columns: columns)
      + procedure.witnesses.flatMap { witnessLines($0, columns: columns) }
      + procedure.reports.flatMap { reportLines($0, columns: columns) }
      + procedure.releases.flatMap { releaseLines($0, columns: columns) }
      + earlierLines(procedure, columns: columns)
  }

  private func openingLines(_ opening: ExaminationOpening?, columns: Int) -> [Line] {
    guard let opening else { return [] }
    let present = opening.examiners.map(\.text) + (opening.others ?? []).map(\.shown)
    return [heading(wording(.openingWord), day(opening.on) ?? "")]
      + entry(.fieldMode, wording.word(opening.mode), columns: columns)
      + entry(
        .fieldClosedDoor,
        wording(opening.isClosed ? .yesWord : .noWord),
        columns: columns,
        style: opening.isClosed ? .plain : .near
      )
      + entry(.presentWord, wording.list(present), columns: columns)
  }

  private func additionLines(_ additions: [StatementAdded], columns: Int) -> [Line] {
    additions.flatMap { addition -> [Line] in
      let entry = addition.entry
      let signed = wording(entry.isSigned ? .signedWord : .notSignedWord)
      let note = "\(wording.word(entry.by)), \(day(entry.on) ?? "") · \(signed)"
      return [heading("\(wording(.additionWord)) \(addition.number)", note)]
        + entry.text.shown.wrapped(to: columns - 6).map { Line("      " + $0) }
        + self.entry(.fieldSignRefusal, entry.refusal?.shown, columns: columns)
    }
  }

  private func witnessLines(_ witness: WitnessStated, columns: Int) -> [Line] {
    let entry = witness.entry
    let signed = wording(entry.isSigned ? .signedWord : .notSignedWord)
    let name = entry.name.value ?? wording(.closedWord)
    return [
      heading("\(wording(.witnessWord)) \(witness.number)", "\(day(entry.on) ?? "") · \(signed)")
    ]
      + self.entry(.fieldWitness, name, columns: columns)
      + self.entry(.fieldWitnessCapacity, entry.capacity?.shown, columns: columns)
      + self.entry(.fieldRecordNumber, entry.record?.shown, columns: columns)
      + self.entry(.fieldSummary, entry.summary.shown, columns: columns)
      + self.entry(.fieldSignRefusal, entry.refusal?.shown, columns: columns)
  }

  private func reportLines(_ report: ExaminationReport, columns: Int) -> [Line] {
    [heading(wording(.examinationReportWord), letter(report.letter) ?? "")]
      + entry(.fieldFindings, report.findings.shown, columns: columns)
      + entry(.fieldAnalysis, report.analysis?.shown, columns: columns)
      + entry(.fieldRecommendation, report.recommendation.shown, columns: columns)
      + entry(.fieldAdviceLevel, report.level.map { wording.word($0) }, columns: columns)
      + entry(.fieldHandedTo, report.to?.text, columns: columns)
  }

  private func releaseLines(_ release: Release, columns: Int) -> [Line] {
    let end = day(release.end) ?? wording(.untilDecisionWord)
    let span = "\(day(release.entry.from) ?? "") – \(end)"
    return [heading(wording(.releaseWord), span)]
      + entry(.fieldLetterNumber, letter(release.entry.letter), columns: columns)
      + entry(.fieldDeputy, release.entry.deputy.shown, columns: columns)
      + entry(.fieldReason, release.entry.reason.shown, columns: columns)
  }

  private func earlierLines(_ procedure: ProcedureFile, columns: Int) -> [Line] {
    procedure.earlierExaminations.enumerated().flatMap { index, earlier -> [Line] in
      let held = earlier.statement?.on ?? earlier.summonses.last?.attendance?.entry.on
      let answers = earlier.answers.flatMap { answer in
        "\(answer.number). \(answer.entry.question.shown) – \(answer.entry.answer.shown)"
          .wrapped(to: columns - 6).map { Line("      " + $0, .dim) }
      }
      let additions = earlier.additions.flatMap { addition in
        "+ \(addition.entry.text.shown)".wrapped(to: columns - 6).map { Line("      " + $0, .dim) }
      }
      return [heading("\(wording(.earlierExaminationWord)) \(index + 1)", day(held) ?? "")]
        + answers + additions
    }
  }

  /// Decrees of ethics panels and studies that were laid aside.
  func panelLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    let panels = respondent.procedure.panels.flatMap { panel -> [Line] in
      let members = panel.members.map { member in
        let chair = member.isChair == true ? " · \(wording(.fieldChair))" : ""
        return Line("   \(member.name.shown) · \(wording.word(member.positionClass))\(chair)")
      }
      return [heading(wording(.panelWord), letter(panel.decree) ?? "")] + members
    }
    let studies = respondent.procedure.earlierStudies.flatMap { record -> [Line] in
      let written = record.written
      let note = "v\(written.version) · \(written.author) · \(wording.word(written.entry.proof))"
      return [heading("\(wording(.earlierStudyWord)), \(wording.word(written.entry.part))", note)]
    }
    return panels + studies
  }

  /// How often a decision was sent back or put off, with the reasons.
  func delayLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    let procedure = respondent.procedure
    return procedure.returns.flatMap { item -> [Line] in
      let text =
        "\(day(item.entry.on) ?? ""), \(wording.word(item.entry.to)): \(item.entry.reason.shown)"
      return entry(.returnedWord, text, columns: columns)
    }
      + procedure.deferrals.flatMap { item -> [Line] in
        let text = "\(day(item.on) ?? "") → \(day(item.until) ?? ""): \(item.reason.shown)"
        return entry(.deferredWord, text, columns: columns)
      }
  }

  /// Both readings of the act where it has two, and the crimes that run beside.
  func readingLines(_ respondent: RespondentFile) -> [Line] {
    let readings = scene.law.readings(for: respondent, in: file)
    let isTwofold = Set(readings.map(\.track)).count > 1
    let shown = isTwofold ? readings : []
    let rows = shown.map { reading -> Line in
      let isTaken = reading.track == respondent.row.track
      let word = wording(isTaken ? .chosenWord : .otherReadingWord)
      return Line([
        ("   \(isTaken ? "▌" : " ")\(wording.word(reading.track)): ", isTaken ? .bold : .plain),
        ("\(scene.law.shortName(violation: reading.violation))  \(reading.article)", .plain),
        ("  \(word)", .dim),
      ])
    }
    let reasons = respondent.procedure.choices.suffix(1).map { choice in
      Line("    \(wording(.fieldReason)): \(choice.entry.reason.shown)", .dim)
    }
    let head = rows.isEmpty ? [] : [Line(), heading(wording(.readingsWord))]
    return head + rows + (rows.isEmpty ? [] : reasons) + crimeLines(respondent)
  }

  private func crimeLines(_ respondent: RespondentFile) -> [Line] {
    let recorded = respondent.procedure.crimes
    let known = Set(recorded.map(\.entry.violation))
    let cited = scene.law.crimesBeside(respondent, in: file).filter { !known.contains($0) }
    let rows =
      recorded.map { item in
        let on = wording.day(item.entry.on, today: scene.today)
        return Line([
          ("   \(item.rule.article): ", .plain), (wording.word(item.entry.state), .near),
          ("  \(wording.word(item.entry.body)), \(on)", .dim),
        ])
      }
      + cited.map { code in
        Line([("   \(code): ", .plain), (wording(.notReferredWord), .near)])
      }
    return rows.isEmpty ? [] : [Line(), heading(wording(.crimeBesideWord))] + rows
  }
}
