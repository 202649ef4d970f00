internal import Casework
internal import Terminal
internal import Wording

/// What Bawaslu and the bodies after it wrote about the selected respondent.
struct FindingsPanel {
  let scene: Scene
  let file: CaseFile
  let ordinal: Int

  /// Findings that name this respondent, the newest first.
  var findings: [FindingRecorded] {
    file.findings.filter { $0.entry.items.contains { $0.respondent == ordinal } }.reversed()
  }

  private var recommendations: [RecommendationEntry] {
    file.recommendations.filter { $0.items.contains { $0.respondent == ordinal } }
  }

  var note: String { String(findings.count) }

  func lines(columns: Int) -> [Line] {
    let lines =
      findings.prefix(1).flatMap { head($0) }
      + letters.map { Line([(" " + $0.day + " ", .plain)] + $0.rest) }
      + findings.dropFirst().flatMap { head($0) }
    guard lines.isEmpty else { return lines }
    return scene.wording(.emptyFindings).wrapped(to: columns - 2).map { Line(" " + $0, .dim) }
  }

  private func head(_ finding: FindingRecorded) -> [Line] {
    let entry = finding.entry
    let outcome = entry.items.first { $0.respondent == ordinal }?.outcome
    let word = outcome.map { scene.wording.word($0, width: .short) } ?? "–"
    let to = scene.wording.word(entry.addressee, width: .short)
    return [
      Line(" " + (entry.register?.shown ?? entry.letter.number), .plain),
      Line(" \(word), \(scene.wording(.addressedTo(to)))", .plain),
    ]
  }

  /// Each letter with its day and what it does to the clocks, oldest first.
  private var letters: [(day: String, rest: [(String, Style)])] {
    let ofFindings = findings.reversed().map { finding in
      letter(finding.entry.received, scene.wording.word(finding.entry.form), limit: nil)
    }
    let ofBodies = recommendations.map { entry in
      letter(
        entry.received,
        "\(scene.wording(.recommendation)) \(scene.wording.word(entry.from))",
        limit: limit(of: entry)
      )
    }
    return ofFindings + ofBodies
  }

  /// The last day of the clock this recommendation started; other clocks may begin on the same day.
  private func limit(of entry: RecommendationEntry) -> CalendarDate? {
    file.respondent(ordinal)?.row.due(
      startedBy: "recommendation.received",
      on: entry.received,
      law: scene.law,
      calendar: scene.calendar
    )
  }

  private func letter(
    _ received: CalendarDate,
    _ what: String,
    limit: CalendarDate?
  ) -> (day: String, rest: [(String, Style)]) {
    let day = scene.wording.day(received, today: scene.today)
    guard let limit else {
      return (day, [(what + ": ", .plain), (scene.wording(.limitNotStarted), .dim)])
    }
    let lastDay = scene.wording.day(limit, today: scene.today)
    return (day, [("\(what): \(scene.wording(.limitOn(lastDay)))", .plain)])
  }
}
