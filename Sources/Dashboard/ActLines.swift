internal import Casework
internal import Terminal
internal import Wording

/// The act and the newest history of a case, in lines for the bottom of the dashboard.
struct ActLines {
  let scene: Scene
  let file: CaseFile
  let respondent: RespondentFile

  /// `0011/1 Lurah Satu · Jum 18 Okt, hadir kampanye`.
  var act: Line {
    let day = file.act.map { scene.wording.weekdayDay($0.from, today: scene.today) } ?? "–"
    return Line([
      (" \(respondent.row.id.short) \(respondent.facts.name.shown)", .bold),
      (" · \(day), \(file.title.shown)", .plain),
    ])
  }

  /// The newest events of this respondent or of the whole case, newest first.
  func history(limit: Int) -> [Line] {
    file.history.reversed().lazy
      .filter { isToldHere($0) }
      .prefix(limit).map { line($0) }
  }

  /// Whether an event concerns this respondent; that a person got a number, or that the rules used
  /// were kept, is told with what it came with.
  private func isToldHere(_ item: HistoryItem) -> Bool {
    if case .personRegistered = item.event { return false }
    if case .rulesFrozen = item.event { return false }
    return item.respondents.isEmpty || item.respondents.contains(respondent.ordinal)
  }

  /// `/2 ` before what concerns one of several respondents.
  private func number(_ item: HistoryItem) -> String {
    guard file.respondents.count > 1, item.respondents.count == 1, let only = item.respondents.first
    else { return "" }
    return "/\(only) "
  }

  func line(_ item: HistoryItem) -> Line {
    let context = item.context
    let day = scene.wording.day(context.time.date, today: scene.today)
    // Days to the right, so that the hours below each other line up.
    let indent = String(repeating: " ", count: max(0, 6 - day.count))
    let sentence = scene.wording.sentence(
      item,
      file: file,
      law: scene.law,
      today: scene.today,
      calendar: scene.calendar
    )
    return Line([
      (
        " \(indent)\(day) \(scene.wording.time(context.time)) \(context.actor.text.field(6)) ", .dim
      ),
      (number(item) + sentence, .plain),
    ])
  }
}
