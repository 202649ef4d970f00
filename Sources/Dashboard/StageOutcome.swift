internal import Casework
internal import Terminal
internal import Wording

/// How a respondent's matter was decided or ended, where nothing is left to be imposed.
struct StageOutcome {
  let scene: Scene
  let respondent: RespondentFile

  private var wording: Wording { scene.wording }

  /// The outcome with day and official; empty while nothing is decided.
  func lines(columns: Int) -> [Line] {
    if let ended = respondent.discontinued {
      return told(wording.word(ended.ground), columns: columns)
        + [detail(wording(.fieldOn), day(ended.on))]
        + wrapped(ended.note.shown, columns: columns)
    }
    guard let decision = respondent.decision else {
      return respondent.row.isEnded
        ? told(wording.word(respondent.row.stage), columns: columns) : []
    }
    return told(measure(decision), columns: columns) + basis(decision) + decider(decision) + later
  }

  private func measure(_ decision: DecisionTaken) -> String {
    guard let measure = decision.measure else { return wording.word(decision.proof) }
    // The catalogue has the text in both languages; what is frozen is the one of the decree.
    let row = scene.law.catalogue.sanction(measure.code)
    let text =
      row == nil || wording.language == .indonesian
      ? measure.text : wording.option(measure.code, law: scene.law)
    let level = decision.level.map { " (\(wording.word($0, width: .short)))" } ?? ""
    return text + level
  }

  private func basis(_ decision: DecisionTaken) -> [Line] {
    guard let article = decision.measure?.article else { return [] }
    return [detail(wording(.basisWord), article)]
  }

  private func decider(_ decision: DecisionTaken) -> [Line] {
    let capacity = decision.capacity == .definitive ? "" : "\(wording.word(decision.capacity)) "
    return [
      detail(wording(.decidedBy), "\(capacity)\(decision.title) (\(decision.decider))"),
      detail(wording(.fieldOn), day(decision.on)),
    ]
  }

  /// What followed: the decree, its handing over, and since when it is in force.
  private var later: [Line] {
    var lines: [Line] = []
    if let decree = respondent.decree?.decree {
      lines.append(detail(wording(.fieldDecreeNumber), "\(decree.number), \(day(decree.date))"))
    }
    if let received = respondent.received {
      lines.append(detail(wording(.receivedWord), day(received)))
    }
    if let appeal = respondent.appeal?.entry {
      lines.append(detail(wording.word(appeal.kind), day(appeal.filed)))
    }
    if let effective = respondent.effective {
      lines.append(detail(wording(.fieldInForceOn), day(effective)))
    }
    return lines
  }

  private func told(_ text: String, columns: Int) -> [Line] {
    " ✓ \(text)".wrapped(to: columns - 2).enumerated().map { index, line in
      Line(index == 0 ? " \(line)" : "   \(line)", index == 0 ? .done : .plain)
    }
  }

  private func wrapped(_ text: String, columns: Int) -> [Line] {
    text.wrapped(to: columns - 4).map { Line("   " + $0, .plain) }
  }

  private func detail(_ label: String, _ value: String) -> Line {
    Line([("   \(label): ", .dim), (value, .plain)])
  }

  private func day(_ date: CalendarDate) -> String {
    wording.weekdayDay(date, today: scene.today)
  }
}
