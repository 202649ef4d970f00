internal import Casework
internal import Wording

extension FormState {
  /// What is wrong with a field as it stands, in words; nil when nothing is.
  func problem(in field: FieldSpec, scene: Scene) -> String? {
    if let refused = refused[field.path] { return refused }
    let text = value(of: field)
    guard !text.isEmpty else {
      return field.isRequired && wasTried ? scene.wording(.fieldMissing) : nil
    }
    switch field.kind {
    case .date:
      return dateProblem(text, scene: scene) ?? orderProblem(in: field, text, scene: scene)
    case .number: return Int(text) == nil ? scene.wording(.numberForm) : nil
    case .time: return Self.time(text) == nil ? scene.wording(.timeForm) : nil
    case .moment: return Self.moment(text, scene: scene) == nil ? scene.wording(.momentForm) : nil
    case .serviceNumber: return numberProblem(text, field: field, scene: scene)
    case .text, .longText, .lines, .suggested, .path:
      return text.utf8.count > Text.byteLimit ? scene.wording(.textTooLong) : nil
    case .choice, .multiChoice, .flag: return nil
    }
  }

  private func dateProblem(_ text: String, scene: Scene) -> String? {
    guard let day = scene.wording.parseDay(text, today: scene.today) else {
      return scene.wording(Self.looksLikeDate(text) ? .noSuchDate : .dateForm)
    }
    guard !day.isWeekdayRight else { return nil }
    return scene.wording(.weekdayWrong(scene.wording.longDay(day.date)))
  }

  /// The field whose day a later one must not come before, by the later one's path.
  private static let starts = ["act.to": "act.from", "until": "on"]

  /// What is wrong with the end of a stretch of days that ends before it begins.
  private func orderProblem(in field: FieldSpec, _ text: String, scene: Scene) -> String? {
    guard let start = Self.starts[field.path],
      let first = fields.first(where: { $0.path == start }),
      let from = scene.wording.parseDay(value(of: first), today: scene.today),
      let to = scene.wording.parseDay(text, today: scene.today), to.date < from.date
    else { return nil }
    return scene.wording(.isBefore(scene.wording(first.label)))
  }

  /// The date fields that hold these days, by name, as the form shows them: the earlier and the later.
  func dated(
    _ earlier: CalendarDate,
    _ later: CalendarDate,
    scene: Scene
  ) -> (earlier: FieldSpec?, later: FieldSpec?) {
    let days = fields.filter(\.isDay).map { field in
      (field, scene.wording.parseDay(value(of: field), today: scene.today)?.date)
    }
    let first = days.first { $0.1 == earlier }?.0
    return (first, days.last { $0.1 == later && $0.0.path != first?.path }?.0)
  }

  private func numberProblem(_ text: String, field: FieldSpec, scene: Scene) -> String? {
    let statusPath = field.path.split(separator: ".").dropLast().joined(separator: ".") + ".status"
    guard let status = values[statusPath].flatMap({ EmploymentStatus(rawValue: $0) }) else {
      return nil
    }
    let problems = ServiceNumber.problems(
      in: text,
      status: status,
      rules: scene.law.overlay.identifiers
    )
    return problems.first.map { scene.wording.problem($0) }
  }

  /// A remark that is no problem: the weekday of a date, the hint of a field.
  func remark(on field: FieldSpec, scene: Scene) -> String? {
    let text = value(of: field)
    if case .date = field.kind, let day = scene.wording.parseDay(text, today: scene.today) {
      let hint = field.hint.flatMap { $0 == .hintDate ? nil : " · \(scene.wording($0))" } ?? ""
      return scene.wording.longDay(day.date) + hint
    }
    if let known = knownAddress(field, scene: scene) { return known }
    if field.hint == nil, let rule = field.ruleOfReason {
      return scene.wording.guardText(rule, law: scene.law)
    }
    if let hint = field.hint { return scene.wording(hint) }
    return field.choices.isEmpty ? nil : scene.wording(.hintChoice)
  }

  /// The first field that keeps the form from being finished.
  func firstProblem(scene: Scene) -> FieldSpec? {
    fields.first { field in
      if field.isRequired, value(of: field).isEmpty { return true }
      guard problem(in: field, scene: scene) != nil else { return false }
      return refused[field.path] == nil && !isWarning(field, scene: scene)
    }
  }

  // What only warns in the rules must not stop the form, and the order of days is judged with it.
  private func isWarning(_ field: FieldSpec, scene: Scene) -> Bool {
    if field.isDay { return dateProblem(value(of: field), scene: scene) == nil }
    guard case .serviceNumber = field.kind else { return false }
    let statusPath = field.path.split(separator: ".").dropLast().joined(separator: ".") + ".status"
    guard let status = values[statusPath].flatMap({ EmploymentStatus(rawValue: $0) }) else {
      return true
    }
    return ServiceNumber.problems(
      in: value(of: field),
      status: status,
      rules: scene.law.overlay.identifiers
    ).allSatisfy(\.isWarning)
  }

  /// Whether a text is a day with its year, with or without the weekday before it.
  static func isWholeDate(_ text: String) -> Bool {
    guard let last = text.split(separator: " ").last else { return false }
    return looksLikeDate(String(last)) && last.split { $0 == "/" || $0 == "-" }.count == 3
  }

  /// Whether a text has the form of a date, so that only the day itself can be wrong.
  private static func looksLikeDate(_ text: String) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" }
    let lengths = parts.map(\.utf8.count)
    guard parts.allSatisfy({ Int($0) != nil }) else { return false }
    return lengths == [4, 2, 2]
      || (parts.count == 2 || parts.count == 3 && lengths[2] == 4)
        && lengths.prefix(2).allSatisfy { (1...2).contains($0) }
  }

  /// `2024-10-25T14:20:00.000+07:00` from `25/10 14.20`; nil without a day or a time of day.
  static func moment(_ text: String, scene: Scene) -> String? {
    let words = text.split(separator: " ")
    guard words.count > 1, let last = words.last, let time = time(String(last)),
      last.contains(where: { $0 == "." || $0 == ":" }),
      let day = scene.wording.parseDay(
        words.dropLast().joined(separator: " "),
        today: scene.today
      ), day.isWeekdayRight
    else { return nil }
    let clock = time.replacing(".", with: ":")
    return "\(day.date)T\(clock):00.000\(scene.reader.office.founded.offset)"
  }

  /// `09.00` from `9`, `9.00`, `09:00`; nil when it is no time of day.
  static func time(_ text: String) -> String? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == ":" }
    guard (1...2).contains(parts.count), let hour = Int(parts[0]), (0...23).contains(hour) else {
      return nil
    }
    guard let minute = parts.count == 2 ? Int(parts[1]) : 0, (0...59).contains(minute) else {
      return nil
    }
    return "\(hour.padded(to: 2)).\(minute.padded(to: 2))"
  }
}
