internal import Casework
internal import Wording

/// What a form is about to write, in one sentence, for the question before it is written.
struct FormSummary {
  let scene: Scene
  let form: FormState

  /// The respondents the statement names, by number.
  var respondents: [RespondentID] {
    guard let id = form.spec.respondent else { return [] }
    guard let field = form.fields.first(where: { $0.path == "r" }) else {
      return form.spec.fixed["r"] == nil ? [] : [id]
    }
    return form.keys(of: field).compactMap { Int($0) }
      .map { RespondentID(file: id.file, ordinal: $0) }
  }

  /// `Tetapkan sanksi untuk 0011/1 Lurah Satu: Sanksi teguran; Tanggal Jum 8 Nov 2024`.
  var text: String {
    let act = scene.wording.word(form.spec.command).capitalised
    let stated = fields + rows
    return stated.isEmpty ? act + about : "\(act)\(about): \(stated.joined(separator: "; "))"
  }

  private var about: String {
    let names = respondents.map { id in
      let file = scene.reader.file(id.file)
      return "\(id.short) \(file.map { scene.name(of: $0, id.ordinal) } ?? "")"
    }
    if names.isEmpty { return form.spec.subject.isEmpty ? "" : " · \(form.spec.subject)" }
    return " \(scene.wording(.forWhom(scene.wording.list(names))))"
  }

  /// The fields outside the group that are filled in; of long texts the beginning.
  private var fields: [String] {
    let inGroup = form.spec.group.map { $0.path + "." }
    return form.fields.compactMap { field in
      if let inGroup, field.path.hasPrefix(inGroup) { return nil }
      guard field.path != "r", let value = value(of: field) else { return nil }
      let label = scene.wording(field.label)
      // A value that begins with the word itself is not named by it twice.
      let isNamed = value.lowercased().hasPrefix(label.lowercased() + " ")
      return isNamed ? value : "\(label) \(value)"
    }
  }

  /// One part a row of the group that is filled in: its name or number, then what was entered for it.
  private var rows: [String] {
    guard let group = form.spec.group else { return [] }
    var unknown = 0
    return (0..<form.rows).compactMap { row in
      guard form.isFilled(row, of: group) else { return nil }
      let shown = group.fields.enumerated().compactMap { index, field -> String? in
        let inRow = field.inRow(row, of: group.path)
        guard form.fields.contains(where: { $0.path == inRow.path }) else { return nil }
        if case .flag = field.kind {
          return form.value(of: inRow) == "true" ? scene.wording(field.label) : nil
        }
        return value(of: inRow)
      }
      // Who has neither a name nor a number is entered as somebody not known yet.
      let isNamed = ["facts.name", "person"].contains { path in
        form.values["\(group.path).\(row).\(path)"] != nil
      }
      guard form.spec.command == .registerReport, !isNamed else {
        return "\(scene.wording(group.title)) \(shown.joined(separator: ", "))"
      }
      unknown += 1
      let name = scene.wording(.notKnownYet(unknown))
      return "\(scene.wording(group.title)) \(([name] + shown).joined(separator: ", "))"
    }
  }

  private func value(of field: FieldSpec) -> String? {
    let text = form.value(of: field)
    guard !text.isEmpty else { return nil }
    let shown = form.shownValue(of: field, scene: scene)
    switch field.kind {
    case .date:
      return scene.wording.parseDay(text, today: scene.today).map { scene.wording.longDay($0.date) }
    case .choice: return withoutSign(shown)
    case .multiChoice, .flag, .number, .time, .moment, .serviceNumber: return shown
    case .text, .suggested, .path: return short(shown, to: 40)
    case .longText, .lines: return short(shown.replacing("\n", with: " · "), to: 60)
    }
  }

  /// An option of the ladder without the sign of its state.
  private func withoutSign(_ label: String) -> String {
    guard let first = label.first, "○!×".contains(first) else { return label }
    return String(label.dropFirst().drop { $0 == " " })
  }

  /// The beginning of a text, with how many letters more it has.
  private func short(_ text: String, to limit: Int) -> String {
    guard text.count > limit else { return text }
    return "\(text.prefix(limit - 1))… (\(scene.wording(.moreLetters(text.count - limit + 1))))"
  }
}
