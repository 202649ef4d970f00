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
        + detail(wording(.fieldOn), day(ended.on), columns: columns)
        + wrapped(ended.note.shown, columns: columns)
    }
    if let into = respondent.mergedInto { return told(wording(.joinedTo(into)), columns: columns) }
    guard let decision = respondent.decision else {
      return respondent.row.isEnded
        ? told(wording.word(respondent.row.stage), columns: columns) : []
    }
    var entries = [
      (wording(.fieldOn), day(decision.on)), (wording(.decidedBy), decider(decision)),
    ]
    if let sheet = decision.sheet {
      entries.append((wording(.fieldRecorded), wording.recorded(sheet, today: scene.today)))
    }
    entries += later
    if let ruling = respondent.aftermath.ruling {
      entries.append((wording(.rulingWord), wording.word(ruling.entry.outcome)))
      if ruling.measure != nil { entries.append((wording(.firstDecided), first(decision))) }
    }
    if respondent.row.ending == .overturned {
      entries.append((wording(.fieldOutcome), wording(.overturnedWord)))
    }
    let holding = respondent.aftermath.ruling?.measure ?? decision.measure
    if let article = holding?.article { entries.append((wording(.basisWord), article)) }
    return told(now(decision), columns: columns)
      + entries.flatMap { detail($0.0, $0.1, columns: columns) }
  }

  /// The measure that holds: the ruling's where one took the place of the first.
  private func now(_ decision: DecisionTaken) -> String {
    guard let ruling = respondent.aftermath.ruling, let measure = ruling.measure else {
      return first(decision)
    }
    return text(of: measure, ruling.level, on: ruling.entry.letter.date)
  }

  private func first(_ decision: DecisionTaken) -> String {
    decision.measure.map { text(of: $0, decision.level, on: decision.on) }
      ?? wording.word(decision.proof)
  }

  private func text(of measure: FrozenRule, _ level: Level?, on date: CalendarDate) -> String {
    // The catalogue has the text in both languages; what is frozen is the one of the decree.
    let row = scene.law.catalogue.sanction(measure.code, on: date)
    let text =
      row == nil || wording.language == .indonesian
      ? measure.text : wording.option(measure.code, law: scene.law)
    let level = level.map { " (\(wording.word($0, width: .short)))" } ?? ""
    return text + level
  }

  private func decider(_ decision: DecisionTaken) -> String {
    let capacity = wording.word(decision.capacity)
    let isSaid = decision.capacity == .definitive || decision.title.hasPrefix(capacity)
    let name = decision.decider.map { " (\($0))" } ?? ""
    return "\(isSaid ? "" : capacity + " ")\(decision.title)\(name)"
  }

  /// What followed, the newest first: in force, remedy, handing over, the decree.
  private var later: [(label: String, value: String)] {
    var entries: [(label: String, value: String)] = []
    if let effective = respondent.effective {
      entries.append((wording(.fieldInForceOn), day(effective)))
    }
    if let appeal = respondent.appeal?.entry {
      entries.append((wording.word(appeal.kind), day(appeal.filed)))
    }
    if let received = respondent.received {
      entries.append((wording(.receivedWord), day(received)))
    }
    if let decree = respondent.decree?.decree {
      entries.append((wording(.fieldDecreeNumber), "\(decree.number), \(day(decree.date))"))
    }
    return entries
  }

  private func told(_ text: String, columns: Int) -> [Line] {
    " ✓ \(text)".wrapped(to: columns - 2).enumerated().map { index, line in
      Line(index == 0 ? " \(line)" : "   \(line)", index == 0 ? .done : .plain)
    }
  }

  private func wrapped(_ text: String, columns: Int) -> [Line] {
    text.wrapped(to: columns - 4).map { Line("   " + $0, .plain) }
  }

  /// `Label: value`, going on below with a deeper indent where it is long.
  private func detail(_ label: String, _ value: String, columns: Int) -> [Line] {
    let start = "\(label): "
    return (start + value).wrapped(to: columns - 6).enumerated().map { index, line in
      guard index == 0, line.hasPrefix(start) else {
        return Line((index == 0 ? "   " : "     ") + line)
      }
      return Line([("   " + start, .dim), (String(line.dropFirst(start.count)), .plain)])
    }
  }

  private func day(_ date: CalendarDate) -> String {
    wording.weekdayDay(date, today: scene.today)
  }
}
