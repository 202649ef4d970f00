internal import Casework
internal import Terminal
internal import Wording

// Sections 1 and 3: who, and what Bawaslu found.

extension FileView {
  func respondentLines(columns: Int) -> [Line] {
    let people = file.respondents.flatMap { person($0, columns: columns) }
    let reports = file.reports.flatMap { report($0, columns: columns) }
    return people + [Line(), heading(wording(.reportsWord), String(file.reports.count))] + reports
      + joinedLines(columns: columns)
      + conflictLines(columns: columns)
      + handlingLines(columns: columns)
  }

  private func person(_ respondent: RespondentFile, columns: Int) -> [Line] {
    let facts = respondent.facts
    let isSelected = respondent.ordinal == state.ordinal
    let text =
      "\(isSelected ? "▌" : " ")\(respondent.row.id.short) \(facts.name.shown)  "
      + "\(wording.word(facts.status))  \(scene.stage(of: respondent.row))"
    let head = Line(text.field(columns), isSelected ? .selected : .plain)
    guard isSelected else { return [head] }
    return [head]
      + entry(.fieldPosition, facts.position.shown, columns: columns)
      + entry(.fieldClass, wording.word(facts.positionClass), columns: columns)
      + entry(.fieldUnit, facts.unit.shown, columns: columns)
      + entry(.fieldGrade, facts.grade, columns: columns)
      + entry(.fieldNIP, facts.nip, columns: columns)
      + entry(.fieldContract, facts.contract?.number, columns: columns)
      + linkLines(respondent, columns: columns)
  }

  private func report(_ report: ReportRecord, columns: Int) -> [Line] {
    let received = wording.day(report.entry.received, today: scene.today)
    return [heading(report.letter, "\(wording.word(report.entry.source)) · \(received)")]
      + entry(.joinedWord, joined(report.id), columns: columns)
      + entry(.fieldWhat, report.entry.what.shown, columns: columns)
      + entry(.fieldPlace, report.entry.place?.shown, columns: columns)
      + entry(.fieldHow, report.entry.how?.shown, columns: columns)
      + entry(.fieldCandidates, report.entry.act.candidates?.shown, columns: columns)
      + entry(.fieldOutlet, report.entry.media?.outlet.shown, columns: columns)
  }

  func findingLines(columns: Int) -> [Line] {
    guard !file.findings.isEmpty || !file.recommendations.isEmpty else {
      return empty(.emptyFindings, columns: columns) + letterLines(columns: columns)
    }
    return file.findings.flatMap { finding($0, columns: columns) }
      + file.recommendations.flatMap { recommendation($0, columns: columns) }
      + letterLines(columns: columns)
  }

  private func finding(_ finding: FindingRecorded, columns: Int) -> [Line] {
    let entry = finding.entry
    let items = entry.items.map { item in
      let article = item.article.map { ", \($0.shown)" } ?? ""
      let level = item.level.map { " (\(wording.word($0)))" } ?? ""
      let advice = item.recommendation.map { ": \($0.shown)" } ?? ""
      return
        "\(file.id.short)/\(item.respondent) \(scene.name(of: file, item.respondent)): \(wording.word(item.outcome))\(article)\(advice)\(level)"
    }
    .flatMap { text in text.wrapped(to: columns - 4).map { Line("   " + $0) } }
    return [heading(entry.register?.shown ?? entry.letter.number, finding.finding.description)]
      + self.entry(.fieldLetterNumber, letter(entry.letter), columns: columns)
      + self.entry(.fieldReceived, day(entry.received), columns: columns)
      + self.entry(
        .fieldLetterForm,
        "\(wording.word(entry.form)), \(wording(.addressedTo(wording.word(entry.addressee))))",
        columns: columns
      )
      + self.entry(
        .fieldReason,
        entry.reasons?.sorted { $0.key < $1.key }.map(\.value.shown).joined(separator: "; "),
        columns: columns
      ) + items
  }

  private func recommendation(_ entry: RecommendationEntry, columns: Int) -> [Line] {
    let items = entry.items.flatMap { item in
      let level = item.level.map { " (\(wording.word($0)))" } ?? ""
      return "\(file.id.short)/\(item.respondent): \(item.text.shown)\(level)"
        .wrapped(to: columns - 4).map { Line("   " + $0) }
    }
    return [heading("\(wording(.recommendation)) \(wording.word(entry.from))")]
      + self.entry(.fieldLetterNumber, letter(entry.letter), columns: columns)
      + self.entry(.fieldReceived, day(entry.received), columns: columns)
      + self.entry(
        .fieldLetterForm,
        "\(wording.word(entry.form)), \(wording(.addressedTo(wording.word(entry.addressee))))",
        columns: columns
      ) + items
  }
}
