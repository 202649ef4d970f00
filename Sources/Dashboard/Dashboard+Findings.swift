internal import Casework
internal import Terminal
internal import Wording

// Recording what Bawaslu wrote, from the screen of its letters.

extension Dashboard {
  /// Asks to which case a letter belongs: those that wait for Bawaslu first, and one to be opened.
  func casesMenu(_ reader: any OfficeReader) -> MenuLayer {
    let findings = reader.findings()
    let items = reader.respondents.filter { !$0.row.isEnded }
    var byCase: [RecordID: [RespondentItem]] = [:]
    for item in items { byCase[item.row.id.file, default: []].append(item) }
    let waiting = Set(
      items.filter { $0.row.waiting?.on == .bawaslu }.map(\.row.id.file)
    )
    let order = byCase.keys.sorted {
      (waiting.contains($0) ? 0 : 1, $1) < (waiting.contains($1) ? 0 : 1, $0)
    }
    let days = byCase.mapValues { people in
      people.first?.row.act.map { wording.day($0, today: reader.now.date) } ?? "–"
    }
    let dayColumns = days.values.map { TextCells.displayWidth(of: $0) }.max() ?? 0
    let cases = order.compactMap { id -> MenuItem? in
      guard let people = byCase[id]?.sorted(by: { $0.row.id < $1.row.id }), let first = people.first
      else { return nil }
      let mark = waiting.contains(id) ? "~ " : "  "
      let names = people.map(\.name).joined(separator: ", ")
      let act = (days[id] ?? "").field(dayColumns)
      // A letter is matched to its case by register number, name or day.
      let registers = findings.filter { $0.entry.file == id }
        .flatMap { [$0.entry.register?.shown, $0.normalRegister?.shown].compactMap(\.self) }
      return MenuItem(
        keys: id.short,
        text: "\(mark)\(act)  \(title(of: first, reader)) · \(names)",
        synonyms: (registers + [id.description]).joined(separator: " "),
        target: .finding(first.row.id),
        disabledReason: nil
      )
    }
    // Always in view, while Enter still takes the first case.
    let fresh = MenuItem(
      keys: "+",
      text: wording(.caseFromLetter),
      synonyms: "",
      target: .finding(nil),
      disabledReason: nil
    )
    return MenuLayer(
      kind: .cases,
      title: wording(.whichCase),
      items: [fresh] + cases,
      highlighted: cases.isEmpty ? 0 : 1
    )
  }

  /// What a case is about stays closed until whether there is an interest was said.
  private func title(of item: RespondentItem, _ reader: any OfficeReader) -> String {
    reader.mustDeclare(item.row.id.file) ? wording(.titleLocked) : item.title
  }

  mutating func recordFinding(
    about respondent: RespondentID?,
    values: [String: String] = [:],
    reader: any OfficeReader
  ) {
    guard let respondent else {
      openForm(.registerReport, reader: reader, values: ["source": Source.bawaslu.rawValue])
      guard case .form(var form) = layers.last else { return }
      // The letter lies on the desk: its number first.
      form.focus("letter.number")
      layers[layers.count - 1] = .form(form)
      return
    }
    guard !reader.mustDeclare(respondent.file) else {
      let next = Opening.form(.recordFinding, values, for: respondent)
      return askInterest(about: respondent, then: next, reader: reader)
    }
    openForm(.recordFinding, reader: reader, values: values, for: respondent)
  }

  /// A case opened from a letter of Bawaslu goes on to what the letter says.
  mutating func recordFinding(
    after form: FormState,
    in records: [RecordID],
    reader: any OfficeReader
  ) {
    guard form.spec.command == .registerReport, form.values["source"] == Source.bawaslu.rawValue,
      place == .findings || form.values["letter.number"] != nil,
      let file = records.first(where: { $0.kind == .file })
        ?? form.values["case"].flatMap({ RecordID($0) }),
      recordingReason(reader) == nil
    else { return }
    let said = message
    let paths = ["letter.number", "letter.date", "received"]
    let known = form.values.filter { paths.contains($0.key) }
    recordFinding(about: RespondentID(file: file, ordinal: 1), values: known, reader: reader)
    message = said
  }
}
