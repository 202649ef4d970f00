package import Casework
internal import Terminal
package import Wording

// "Mengapa?": the chain of events behind what stands on the screen; and the person's other matters.

extension Dashboard {
  /// Lists the fields of the respondent in view, each with the value it has.
  mutating func showWhy(_ reader: any OfficeReader) {
    guard let (file, respondent) = selection(reader) else { return }
    let why = WhyText(scene: scene(reader), file: file, respondent: respondent)
    let items = file.tracedFields(of: respondent.ordinal).map { field in
      MenuItem(
        keys: "",
        text: "\(wording.word(field)): \(why.value(of: field))",
        synonyms: "",
        target: .field(field),
        disabledReason: nil
      )
    }
    let title = "\(wording(.whyTitle)) · \(respondent.row.id.short) \(respondent.facts.name.shown)"
    open(.menu(MenuLayer(kind: .why, title: title, items: items)))
  }

  /// Tells the events that made a field what it is: here where they fit, else in the pager.
  mutating func tell(_ field: TracedField, reader: any OfficeReader) -> [Effect] {
    guard let (file, respondent) = selection(reader) else { return [] }
    let why = WhyText(scene: scene(reader), file: file, respondent: respondent)
    return show(why.lines(of: field), title: wording.word(field).capitalised)
  }

  mutating func showPersonHistory(_ reader: any OfficeReader) -> [Effect] {
    guard let (file, respondent) = selection(reader) else { return [] }
    let lines = PersonHistoryText(scene: scene(reader), file: file, respondent: respondent).lines
    return show(lines, title: wording(.keyPersonHistory).capitalised)
  }

  /// Shows lines in a box, or in the pager when the box cannot hold them.
  private mutating func show(_ lines: [Line], title: String) -> [Effect] {
    let rows = lines.flatMap { $0.text.wrapped(to: 66) }.count
    guard rows > size.rows - 6 else {
      open(.notice(NoticeLayer(title: title, paragraphs: lines, isRefusal: false)))
      return []
    }
    return [.page(([title, ""] + lines.map(\.text)).joined(separator: "\n") + "\n")]
  }
}

/// The chain behind each field of one respondent, in words.
package struct WhyText {
  let scene: Scene
  let file: CaseFile
  let respondent: RespondentFile

  private var wording: Wording { scene.wording }

  init(scene: Scene, file: CaseFile, respondent: RespondentFile) {
    self.scene = scene
    self.file = file
    self.respondent = respondent
  }

  package init(
    reader: any OfficeReader,
    wording: Wording,
    file: CaseFile,
    respondent: RespondentFile
  ) {
    self.init(scene: Scene(reader: reader, wording: wording), file: file, respondent: respondent)
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
    case .violations: return row.violations.joined(separator: ", ")
    case .stage: return scene.stage(of: row)
    case .level:
      let measure = respondent.measure.map(\.text)
      return measure ?? row.level.map { wording.word($0) } ?? "–"
    case .waiting:
      return row.waiting.map { wording.waiting($0, today: scene.today) } ?? wording(.waitsForNobody)
    case .meeting: return row.meeting ?? "–"
    case .clock(let code):
      let readings = row.readings(on: scene.today, law: scene.law, calendar: scene.calendar)
      let reading = readings.last { $0.deadline.code == code }
      return reading.map { wording.clockSentence($0, today: scene.today) } ?? "–"
    }
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

/// What is known of the person beside this case, in words.
package struct PersonHistoryText {
  let scene: Scene
  let file: CaseFile
  let respondent: RespondentFile

  init(scene: Scene, file: CaseFile, respondent: RespondentFile) {
    self.scene = scene
    self.file = file
    self.respondent = respondent
  }

  package init(
    reader: any OfficeReader,
    wording: Wording,
    file: CaseFile,
    respondent: RespondentFile
  ) {
    self.init(scene: Scene(reader: reader, wording: wording), file: file, respondent: respondent)
  }

  /// What is told, as plain lines.
  package var text: [String] { lines.map(\.text) }

  var lines: [Line] {
    let wording = scene.wording
    let history = scene.reader.history(of: respondent, in: file)
    let facts = respondent.facts
    var lines = [
      Line("\(facts.name.shown) · \(wording.word(facts.status))", .bold),
      Line("\(facts.position.shown), \(facts.unit.shown)"), Line(),
      Line(wording(.otherMatters), .bold),
    ]
    lines += history.matters.isEmpty ? [Line("  \(wording(.neverBefore))", .dim)] : []
    for matter in history.matters {
      let act = matter.row.act.map { wording.day($0, today: scene.today) } ?? "–"
      lines.append(Line("  \(matter.row.id.short)  \(act)  \(matter.title)"))
      lines.append(Line("    \(outcome(of: matter.row))", .dim))
    }
    if scene.reader.counts.closedCases > 0 {
      lines.append(Line("  \(wording(.closedToYou(scene.reader.counts.closedCases)))", .near))
    }
    lines += [Line(), Line("\(wording(.toldBefore)) · \(history.unit)", .bold)]
    if history.circulars.isEmpty, history.pledges.isEmpty {
      lines.append(Line("  \(wording(.nothingTold))", .dim))
    }
    for sent in history.circulars {
      let circular = sent.circular
      let day = wording.day(circular.entry.letter.date, today: scene.today)
      let receipt = sent.confirmed.map {
        wording(.confirmedOn(wording.day($0, today: scene.today)))
      }
      lines.append(
        Line("  \(day)  \(circular.entry.letter.number): \(circular.entry.subject.shown)")
      )
      lines.append(Line("    \(receipt ?? wording(.notConfirmed))", receipt == nil ? .near : .dim))
    }
    if let last = history.pledges.last {
      let day = wording.weekdayDay(last.date, today: scene.today)
      lines.append(
        Line("  \(wording(.pledgesRead(history.pledges.count, day, last.present, last.absent)))")
      )
    }
    return lines
  }

  private func outcome(of row: RespondentRow) -> String {
    let wording = scene.wording
    let option = row.option.flatMap {
      scene.law.catalogue.sanction($0, on: row.decided ?? scene.today)
    }
    let measure = option.map(\.textID)
    let decided = row.decided.map { ", \(wording.day($0, today: scene.today))" } ?? ""
    let stage = wording.word(row.stage)
    guard let ending = row.ending else {
      return "\(stage)\(measure.map { ": \($0)" } ?? "")\(decided)"
    }
    return "\(wording.word(ending))\(measure.map { ": \($0)" } ?? "")\(decided)"
  }
}
