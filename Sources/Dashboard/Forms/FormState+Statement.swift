internal import Casework
internal import Wording

extension FormState {
  /// The command as the fields state it.
  func command(scene: Scene) -> CommandDraft {
    var statement = JSONValue.object(spec.fixed)
    for field in spec.fields + reasonFields { put(field, at: field.path, into: &statement, scene) }
    if let group = spec.group {
      statement.set(.array([]), at: group.path)
      var index = 0
      var places: [Int: Int] = [:]
      for row in 0..<rows {
        let fields = group.fields.map { $0.inRow(row, of: group.path) }
        guard isFilled(row, of: group) else { continue }
        for (field, inRow) in zip(group.fields, fields) {
          put(inRow, at: "\(group.path).\(index).\(field.path)", into: &statement, scene)
        }
        index += 1
        places[row] = index
      }
      namePersons(in: &statement, scene)
      putAnswers(into: &statement, places: places)
    }
    return CommandDraft(name: spec.command, statement: statement)
  }

  /// Whether a row holds anything its group did not open with.
  func isFilled(_ row: Int, of group: GroupSpec) -> Bool {
    group.fields.contains { field in
      let value = values["\(group.path).\(row).\(field.path)"] ?? ""
      return value != field.initial && !value.isEmpty
    }
  }

  private func put(
    _ field: FieldSpec,
    at path: String,
    into statement: inout JSONValue,
    _ scene: Scene
  ) {
    guard fields.contains(where: { $0.path == field.path }) else {
      if let empty = field.emptyValue { statement.set(empty, at: path) }
      return
    }
    if let value = json(of: field, scene: scene) {
      statement.set(value, at: path)
      if path == "row.holiday.date" { statement.set(value, at: "from") }
      // The weekday somebody wrote goes along, to be checked against the date.
      if path == "act.from", let said = said(in: field, scene: scene) {
        statement.set(.integer(said.rawValue), at: "act.weekday")
      }
    } else if let empty = field.emptyValue {
      statement.set(empty, at: path)
    }
  }

  private func said(in field: FieldSpec, scene: Scene) -> Weekday? {
    scene.wording.parseDay(value(of: field), today: scene.today)?.weekday
  }

  private func json(of field: FieldSpec, scene: Scene) -> JSONValue? {
    let text = value(of: field)
    if case .flag = field.kind { return .bool(text == "true") }
    guard !text.isEmpty else { return nil }
    switch field.kind {
    case .text, .longText, .path, .serviceNumber, .suggested: return .string(text)
    case .lines:
      let lines = text.split(separator: "\n").map { JSONValue.string(String($0)) }
      return lines.isEmpty ? nil : .array(lines)
    case .date:
      let day = scene.wording.parseDay(text, today: scene.today)
      return .string(day?.date.description ?? text)
    case .number: return Int(text).map { .integer($0) } ?? .string(text)
    case .time: return .string(Self.time(text) ?? text)
    case .moment: return .string(Self.moment(text, scene: scene) ?? text)
    case .choice(let choices): return choices.first { $0.key == text }?.value
    case .multiChoice(let choices):
      let keys = Set(keys(of: field))
      return .array(choices.filter { keys.contains($0.key) }.map(\.value))
    case .flag: return nil
    }
  }

  /// How a field's value reads on the screen.
  func shownValue(of field: FieldSpec, scene: Scene) -> String {
    let text = value(of: field)
    switch field.kind {
    case .choice(let choices): return choices.first { $0.key == text }?.label ?? text
    case .multiChoice(let choices):
      let keys = Set(keys(of: field))
      return choices.filter { keys.contains($0.key) }.map(\.label).joined(separator: ", ")
    case .flag: return scene.wording(text == "true" ? .yesWord : .noWord)
    case .text, .longText, .lines, .suggested, .date, .number, .time, .moment, .path,
      .serviceNumber:
      return text
    }
  }
}
