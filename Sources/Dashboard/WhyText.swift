package import Casework
internal import Terminal
package import Wording

/// The chain behind each field of one respondent, in words.
package struct WhyText {
  let scene: Scene
  let file: CaseFile
  let respondent: RespondentFile

  private var wording: Wording { scene.wording }

  package init(
    reader: any OfficeReader,
    wording: Wording,
    file: CaseFile,
    respondent: RespondentFile
  ) {
    scene = Scene(reader: reader, wording: wording)
    self.file = file
    self.respondent = respondent
  }

  /// The chain as plain lines.
  package func text(of field: TracedField) -> [String] { lines(of: field).map(\.text) }

  /// What stands on the screen for a field now.
  package func value(of field: TracedField) -> String {
    let row = respondent.row
    switch field {
    case .title: return file.title.shown
    case .act: return file.act.map { wording.act($0, today: scene.today) } ?? "–"
    case .secrecy: return wording.word(file.secrecy)
    case .person:
      return
        "\(respondent.facts.name.shown), \(wording.word(respondent.facts.status, width: .short))"
    case .track: return row.track.map { wording.word($0) } ?? "–"
    case .violations:
      return row.violations.map { scene.law.fullName(violation: $0) }
        .joined(separator: ", ")
    case .stage: return scene.stage(of: row)
    case .level:
      let measure = respondent.measure.map(\.text)
      return measure ?? row.level.map { wording.word($0) } ?? "–"
    case .waiting:
      return row.waiting.map { wording.waiting($0, today: scene.today) } ?? wording(.waitsForNobody)
    case .meeting: return meeting(row) ?? "–"
    case .clock(let code):
      let readings = row.readings(on: scene.today, law: scene.law, calendar: scene.calendar)
      let reading = readings.last { $0.deadline.code == code }
      return reading.map { wording.clockSentence($0, today: scene.today) } ?? "–"
    }
  }

  /// `Rab 6 Nov 13.00`.
  private func meeting(_ row: RespondentRow) -> String? {
    guard let parts = row.meeting?.split(separator: " "), let day = parts.first,
      let date = CalendarDate(String(day))
    else { return row.meeting }
    let rest = parts.dropFirst().map { " \($0)" }.joined()
    return wording.weekdayDay(date, today: scene.today) + rest
  }

  /// Each event with its day, hour and official, what it rests on, and the articles kept with it.
  func lines(of field: TracedField) -> [Line] {
    let head = Line("\(wording.word(field).capitalised): \(value(of: field))", .bold)
    let steps = file.trace(field, of: respondent.ordinal).flatMap { step -> [Line] in
      let context = step.item.context
      let sentence = wording.sentence(
        step.item,
        file: file,
        law: scene.law,
        today: scene.today,
        calendar: scene.calendar
      )
      let role = wording.word(context.role, width: .short)
      let when =
        "\(wording.day(context.time.date, today: scene.today)) \(wording.time(context.time))"
      var lines = [
        Line("#\(context.n)  \(when)  \(context.actor.text)/\(role)", .dim), Line("  \(sentence)"),
      ]
      if !step.evidence.isEmpty {
        let numbers = step.evidence.map { "B\($0)" }.joined(separator: ", ")
        lines.append(Line("  \(wording(.evidenceWord)): \(numbers)", .accent))
      }
      lines += step.articles.map { Line("  \($0)", .dim) }
      return lines
    }
    return [head, Line()] + steps + basis(of: field)
  }

  /// The article a deadline stands on.
  private func basis(of field: TracedField) -> [Line] {
    guard case .clock(let code) = field,
      let start = respondent.row.clocks.last(where: { $0.code == code })?.start,
      let deadline = scene.law.catalogue.deadline(code, on: start)
    else { return [] }
    let mark = deadline.confidence == .unsure ? " [?]" : ""
    return [Line(), Line("\(deadline.legalBasis)\(mark)", .dim)]
  }
}
