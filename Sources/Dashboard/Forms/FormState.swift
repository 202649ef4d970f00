internal import Casework
internal import Terminal
internal import Wording

/// A form being filled in.
struct FormState: Hashable, Sendable {
  private(set) var spec: FormSpec
  /// Reason fields that refusals asked for.
  private(set) var reasonFields: [FieldSpec] = []
  /// What was typed, by path; choices by key, several joined by ``separator``.
  private(set) var values: [String: String] = [:]
  private(set) var rows: Int
  /// The focused field's path.
  private(set) var focus = ""
  /// The text of the focused field while it is edited.
  var edit = TextEdit()
  var pickList: PickList?
  /// What the last refusal said about a field, by path.
  private(set) var refused: [String: String] = [:]
  /// Set while the statement is being judged.
  var ticket: Int?
  /// Whether required fields left empty are pointed out.
  private(set) var wasTried = false
  /// Whether the path in the focused field was just completed, so that Tab moves on.
  var completionWasTried = false
  /// SHA-256 of the files named, by path.
  var contents: [String: String] = [:]
  /// Whether what looks like it was shown before it was finished.
  var wasCompared = false
  /// What is told once more when it was written: the case may be closed by then.
  var afterword: String?
  /// The draft this form was opened from or saved as.
  var draftID: String?
  /// Whether the focused field still shows what the form put there, which typing replaces.
  private(set) var isDefault = false

  /// What the form opened with.
  private struct Opened: Hashable, Sendable {
    var values: [String: String] = [:]
    var rows = 0
  }

  private var opened = Opened()
  /// Texts that were pointed out as not listed, by path.
  private var confirmedNew: [String: String] = [:]
  /// What the form itself filled in, by path.
  private var defaults: [String: String] = [:]

  static let separator: Character = "\u{1F}"

  init(_ spec: FormSpec) {
    self.spec = spec
    rows = spec.group?.initialRows.count ?? 0
    reset()
  }

  /// A form as it was left.
  init(_ spec: FormSpec, draft: SavedDraft) {
    self.init(spec)
    rows = max(draft.rows, spec.group == nil ? 0 : 1)
    values = draft.values
    draftID = draft.id
    opened = Opened(values: values, rows: rows)
    for path in draft.values.keys.sorted() where path.hasPrefix("reasons.") {
      addReason(code: String(path.dropFirst("reasons.".count)), text: nil)
    }
    // A day that was kept whole is typed anew, not behind what stands there.
    for field in fields where field.isDay {
      guard let text = values[field.path], Self.isWholeDate(text) else { continue }
      defaults[field.path] = text
    }
    focusFirst()
  }

  /// Empties the form.
  mutating func reset() {
    values = [:]
    refused = [:]
    wasTried = false
    ticket = nil
    for field in spec.fields where !field.initial.isEmpty { values[field.path] = field.initial }
    if let group = spec.group {
      rows = group.initialRows.count
      for (row, initial) in group.initialRows.enumerated() { fill(row, with: initial) }
    }
    opened = Opened(values: values, rows: rows)
    defaults = values
    focusFirst()
  }

  private mutating func fill(_ row: Int, with initial: [String: String]) {
    guard let group = spec.group else { return }
    for field in group.fields {
      let value = initial[field.path] ?? field.initial
      if !value.isEmpty { values["\(group.path).\(row).\(field.path)"] = value }
    }
  }

  // MARK: Fields

  /// All fields in order, rows spread out, hidden ones left out.
  var fields: [FieldSpec] {
    var all = spec.fields
    if let group = spec.group {
      for row in 0..<rows { all += group.fields.map { $0.inRow(row, of: group.path) } }
    }
    all += reasonFields
    let conditions = Dictionary(
      all.compactMap { field in field.condition.map { (field.path, $0) } },
      uniquingKeysWith: { first, _ in first }
    )
    return all.filter { isShown($0.condition, conditions) }
  }

  /// A field shows when its condition holds, and when the field it looks at shows itself.
  private func isShown(
    _ condition: FieldSpec.Condition?,
    _ conditions: [String: FieldSpec.Condition]
  ) -> Bool {
    guard let condition else { return true }
    let holds = condition.keys.contains(values[condition.path] ?? "") != condition.isOpposite
    guard holds, let above = conditions[condition.path], above.path != condition.path else {
      return holds
    }
    return isShown(above, conditions)
  }

  var focusedField: FieldSpec? { fields.first { $0.path == focus } }

  func value(of field: FieldSpec) -> String { values[field.path] ?? "" }

  func keys(of field: FieldSpec) -> [String] {
    value(of: field).split(separator: Self.separator).map(String.init)
  }

  mutating func set(_ value: String, at path: String) {
    values[path] = value.isEmpty ? nil : value
    refused[path] = nil
    if path == focus {
      edit = TextEdit(value)
      isDefault = false
    }
  }

  /// Before the first character typed into a default the default goes; any other key keeps it.
  mutating func replaceDefault(before key: Key) {
    guard isDefault else { return }
    isDefault = false
    switch key {
    case .character, .paste: edit = TextEdit()
    default: break
    }
  }

  /// Takes over what is being typed into the focused field.
  mutating func takeEdit() {
    values[focus] = edit.isEmpty ? nil : edit.text
    refused[focus] = nil
  }

  // MARK: Focus

  mutating func focus(_ path: String) {
    focus = path
    edit = TextEdit(values[path] ?? "")
    isDefault = values[path] != nil && values[path] == defaults[path]
  }

  mutating func focusFirst() {
    let first = fields.first { $0.isRequired && value(of: $0).isEmpty } ?? fields.first
    focus(first?.path ?? "")
  }

  /// Goes on where typing broke off.
  mutating func focusLastTyped() {
    let typed = fields.last { !value(of: $0).isEmpty && value(of: $0) != $0.initial }
    if let typed { focus(typed.path) }
  }

  mutating func moveFocus(by steps: Int) {
    let all = fields
    guard !all.isEmpty else { return }
    let index = all.firstIndex { $0.path == focus } ?? 0
    let next = max(0, min(index + steps, all.count - 1))
    focus(all[next].path)
  }

  // MARK: Rows

  /// Adds a row; a repeated one takes over what the group carries from the row before.
  mutating func addRow(repeating: Bool) {
    guard let group = spec.group, rows < 99 else { return }
    let before = rowOfFocus ?? rows - 1
    let row = rows
    rows += 1
    var initial: [String: String] = repeating ? group.repeated : [:]
    if repeating {
      for path in group.carried {
        if let value = values["\(group.path).\(before).\(path)"] { initial[path] = value }
      }
    }
    fill(row, with: initial)
    // What a new row starts with is not typed.
    for field in group.fields {
      let path = "\(group.path).\(row).\(field.path)"
      opened.values[path] = values[path]
      defaults[path] = values[path]
    }
    if let first = group.fields.first { focus("\(group.path).\(row).\(first.path)") }
  }

  /// Takes out the row that has the focus, if it is not the last one left.
  mutating func removeRow() {
    guard let group = spec.group, let gone = rowOfFocus, rows > 1 else { return }
    for row in gone..<rows {
      for field in group.fields {
        let next = "\(group.path).\(row + 1).\(field.path)"
        let path = "\(group.path).\(row).\(field.path)"
        values[path] = row + 1 < rows ? values[next] : nil
        guard rows > opened.rows else { continue }
        opened.values[path] = row + 1 < rows ? opened.values[next] : nil
        defaults[path] = row + 1 < rows ? defaults[next] : nil
      }
    }
    rows -= 1
    forgetAnswersOfPersons()
    if let first = group.fields.first {
      focus("\(group.path).\(min(gone, rows - 1)).\(first.path)")
    }
  }

  /// The row of the group that has the focus.
  var rowOfFocus: Int? {
    guard let group = spec.group, focus.hasPrefix(group.path + ".") else { return nil }
    return focus.dropFirst(group.path.count + 1).split(separator: ".").first.flatMap { Int($0) }
  }

  // MARK: Refusals

  /// Asks for the reason a rule wants.
  ///
  /// Whether it is wanted in the end is judged anew each time: a letter or another day may answer the
  /// rule as well.
  mutating func addReason(code: String, text: String?, isFocused: Bool = true) {
    let path = "reasons.\(code)"
    if !reasonFields.contains(where: { $0.path == path }) {
      let hint = text.map { Phrase($0, $0) }
      reasonFields.append(FieldSpec(path, nextReasonLabel, .longText, hint: hint))
    }
    if isFocused { focus(path) }
  }

  /// Takes back a reason that was asked for and is wanted no more, unless the cursor is in it.
  mutating func dropReason(code: String) {
    let path = "reasons.\(code)"
    guard focus != path else { return }
    reasonFields.removeAll { $0.path == path }
  }

  /// `Alasan`, numbered where the form has such a field already.
  private var nextReasonLabel: Phrase {
    let own = spec.fields.count { $0.label == .fieldReason }
    let place = own + reasonFields.count + 1
    return place == 1 ? .fieldReason : .fieldReasonOf(place)
  }

  /// Points at the field a refusal is about.
  mutating func refuse(_ message: String, at path: String) {
    refused[path] = message
    focus(path)
  }

  func isConfirmedNew(_ text: String, at path: String) -> Bool { confirmedNew[path] == text }

  mutating func confirmNew(_ text: String, at path: String) { confirmedNew[path] = text }

  /// Puts a text in a field that need not be in focus, without an objection to it.
  mutating func replace(_ text: String, at path: String) {
    values[path] = text
    refused[path] = nil
  }

  /// From now on what is missing is pointed out.
  mutating func markTried() { wasTried = true }

  /// Rests on a stream's newer version.
  mutating func rebase(_ stream: StreamID, to version: Int) { spec.base[stream] = version }

  /// The form as a file of the official; days are written out, for `hari ini` means another day
  /// tomorrow.
  func draft(id: String, scene: Scene) -> SavedDraft {
    var kept = values
    for field in fields {
      guard let text = kept[field.path] else { continue }
      switch field.kind {
      case .date: kept[field.path] = Self.writtenOut(text, scene: scene) ?? text
      case .moment:
        let words = text.split(separator: " ")
        let day = words.dropLast().joined(separator: " ")
        guard let hour = words.last, let written = Self.writtenOut(day, scene: scene) else {
          continue
        }
        kept[field.path] = "\(written) \(hour)"
      default: continue
      }
    }
    return SavedDraft(
      id: id,
      command: spec.command.rawValue,
      file: spec.respondent?.file,
      respondent: spec.respondent?.ordinal,
      rows: rows,
      values: kept,
      saved: scene.today
    )
  }

  /// A day with month and year, and the weekday where one was typed.
  private static func writtenOut(_ text: String, scene: Scene) -> String? {
    guard let day = scene.wording.parseDay(text, today: scene.today) else { return nil }
    let weekday = day.weekday.map { scene.wording.word($0, width: .short) + " " } ?? ""
    return weekday + scene.typed(day.date)
  }

  /// Whether anything was typed that the form did not open with.
  var isTouched: Bool {
    let paths = Set(values.keys).union(opened.values.keys)
    return rows < opened.rows || paths.contains { values[$0] != opened.values[$0] }
  }

  /// Whether it asks for nothing.
  var isEmpty: Bool { spec.group == nil && fields.isEmpty }

  /// Whether it is kept as a draft when it is left; a paper is printed anew instead.
  var isKept: Bool { isTouched && spec.command != .issueLetter }

  /// Fills in what the key that opened the form says.
  mutating func preset(_ values: [String: String]) {
    for (path, value) in values { set(value, at: path) }
    opened = Opened(values: self.values, rows: rows)
    defaults = self.values
    focusFirst()
  }
}
