internal import Casework
internal import Terminal
internal import Wording

/// Draws a form, its open list and what is said about the focused field.
struct FormView {
  let scene: Scene
  let form: FormState
  /// Whether the line above the footer says something, so that the form ends above it.
  var isOverMessage = false

  /// A row of the form: a heading of the group, a field, or what belongs to the field above.
  private enum Row {
    case heading(String)
    case field(FieldSpec)
    /// The rest of a text too long for its line.
    case more(String)
    /// What is known of a person named by number.
    case fact(Phrase, String)
  }

  private static let labelColumns = 24

  /// Draws the form over the screen and gives back where the cursor stands.
  func draw(on buffer: inout CellBuffer) -> Position? {
    let size = buffer.bounds.size
    let rows = size.rows - (isOverMessage ? 3 : 2)
    let rect = Rect(row: 1, column: 0, rows: rows, columns: size.columns)
    let title = scene.wording.word(form.spec.command).capitalised
    let subject = form.spec.subject
    let inner = buffer.dialog(
      rect,
      title: title,
      note: subject.isEmpty ? progress : "\(subject) · \(progress)"
    )
    guard inner.size.rows > 4 else { return nil }
    let editRows = isLong(form.focusedField) ? min(5, inner.size.rows / 3) : 0
    let foot = 3 + editRows
    let body = Rect(
      row: inner.top,
      column: inner.left,
      rows: inner.size.rows - foot,
      columns: inner.size.columns
    )
    var cursor = drawFields(on: &buffer, in: body)
    buffer.horizontalLine(
      at: Position(row: body.bottom, column: rect.left),
      columns: rect.size.columns,
      style: .accent
    )
    let below = Rect(
      row: body.bottom + 1,
      column: inner.left + 1,
      rows: inner.bottom - body.bottom - 1,
      columns: inner.size.columns - 2
    )
    if editRows > 0 {
      cursor = drawLongText(
        on: &buffer,
        in: Rect(
          row: below.top,
          column: below.left,
          rows: editRows,
          columns: below.size.columns
        )
      )
    }
    drawRemark(
      on: &buffer,
      in: Rect(
        row: below.top + editRows,
        column: below.left,
        rows: below.size.rows - editRows,
        columns: below.size.columns
      )
    )
    if let list = form.pickList {
      let anchor = cursor ?? inner.origin
      return PickListView(scene: scene, list: list).draw(on: &buffer, in: inner, below: anchor)
    }
    return cursor
  }

  private var progress: String {
    let required = form.fields.filter(\.isRequired)
    let filled = required.filter { !form.value(of: $0).isEmpty }
    return scene.wording(.filledOf(filled.count, required.count))
  }

  private func rows(columns: Int) -> [Row] {
    var rows: [Row] = []
    var lastRow = -1
    for field in form.fields {
      if let group = form.spec.group, let row = row(of: field, in: group), row != lastRow {
        lastRow = row
        rows.append(.heading("\(scene.wording(group.title)) \(row + 1)"))
      }
      rows.append(.field(field))
      rows += further(field, columns: columns).map { .more($0) }
      rows += known(field)
    }
    return rows
  }

  /// The rest of a question of the record, which is read whole while it is answered.
  private func further(_ field: FieldSpec, columns: Int) -> [String] {
    guard form.spec.command == .answerStatement, case .suggested = field.kind,
      field.path != form.focus
    else { return [] }
    return Array(form.value(of: field).wrapped(to: room(columns)).dropFirst())
  }

  /// Employment and unit of a person named by number, which the form does not ask again.
  private func known(_ field: FieldSpec) -> [Row] {
    guard form.spec.command == .registerReport, field.path.hasSuffix(".person"),
      let person = scene.reader.person(form.value(of: field))
    else { return [] }
    let day = scene.wording.parseDay(form.values["act.from"] ?? "", today: scene.today)?.date
    let held = person.position(on: day ?? scene.today)
    let status = (held?.status ?? person.status).map { scene.wording.word($0) }
    let positionClass = (held?.positionClass ?? person.positionClass).map { scene.wording.word($0) }
    // The position's own name stands in the person's latest case.
    let latest = scene.reader.respondents.last { $0.row.person == person.id }?.row.id
    let facts = latest.flatMap { id in scene.reader.file(id.file)?.respondent(id.ordinal)?.facts }
    let position = [facts?.position.shown, positionClass].compactMap(\.self)
      .joined(separator: ", ")
    return [
      (Phrase.fieldStatus, status), (.fieldPosition, position.isEmpty ? nil : position),
      (.fieldUnit, held?.unit ?? person.unit),
    ].compactMap { label, text in text.map { .fact(label, $0) } }
  }

  private func labels(_ columns: Int) -> Int { min(Self.labelColumns, columns / 3) }

  /// Columns a value has beside its label.
  private func room(_ columns: Int) -> Int { max(8, columns - labels(columns) - 4) }

  private func row(of field: FieldSpec, in group: GroupSpec) -> Int? {
    guard field.path.hasPrefix(group.path + ".") else { return nil }
    return field.path.dropFirst(group.path.count + 1).split(separator: ".").first.flatMap {
      Int($0)
    }
  }

  private func isLong(_ field: FieldSpec?) -> Bool {
    switch field?.kind {
    case .longText, .lines: true
    default: false
    }
  }

  private func drawFields(on buffer: inout CellBuffer, in rect: Rect) -> Position? {
    let rows = rows(columns: rect.size.columns)
    let focused =
      rows.firstIndex { row in
        if case .field(let field) = row { field.path == form.focus } else { false }
      } ?? 0
    let start = max(0, min(focused - rect.size.rows / 2, rows.count - rect.size.rows))
    var cursor: Position?
    for (offset, row) in rows.dropFirst(start).prefix(rect.size.rows).enumerated() {
      let place = Position(row: rect.top + offset, column: rect.left)
      switch row {
      case .heading(let text):
        buffer.put("── \(text) ", at: place, width: rect.size.columns, style: .accent)
      case .field(let field):
        let found = draw(field, on: &buffer, at: place, columns: rect.size.columns)
        cursor = found ?? cursor
      case .more(let text): putBeside("", text, .plain, on: &buffer, at: place, in: rect)
      case .fact(let label, let text):
        putBeside(scene.wording(label), text, .dim, on: &buffer, at: place, in: rect)
      }
    }
    if start > 0 {
      buffer.put("↑", at: Position(row: rect.top, column: rect.right - 1), style: .dim)
    }
    if start + rect.size.rows < rows.count {
      buffer.put("↓", at: Position(row: rect.bottom - 1, column: rect.right - 1), style: .dim)
    }
    return cursor
  }

  /// A line without a field of its own: a label, and a value beside it.
  private func putBeside(
    _ label: String,
    _ text: String,
    _ style: Style,
    on buffer: inout CellBuffer,
    at place: Position,
    in rect: Rect
  ) {
    let labels = labels(rect.size.columns)
    let start = Position(row: place.row, column: place.column + 1)
    buffer.put(label, at: start, width: labels, style: .dim)
    let column = start.column + labels + 1
    let room = max(0, rect.right - column - 1)
    buffer.put(text, at: Position(row: place.row, column: column), width: room, style: style)
  }

  private func draw(
    _ field: FieldSpec,
    on buffer: inout CellBuffer,
    at place: Position,
    columns: Int
  ) -> Position? {
    let isFocused = field.path == form.focus
    let problem = form.problem(in: field, scene: scene)
    let labels = labels(columns)
    let mark = isFocused ? "▌" : problem != nil ? "!" : " "
    let markStyle: Style = isFocused ? .accent : .late
    buffer.put(mark, at: place, width: 1, style: markStyle)
    let label = scene.wording(field.label) + (field.isRequired ? " *" : "")
    buffer.put(
      label,
      at: Position(row: place.row, column: place.column + 1),
      width: labels,
      style: isFocused ? Style.accent.adding(.bold) : .dim
    )
    let column = place.column + 1 + labels + 1
    let remark = isFocused ? nil : shortRemark(field, problem: problem)
    let remarkWidth = remark.map { min(TextCells.displayWidth(of: $0.0), 22) } ?? 0
    let room = max(0, place.column + columns - column - remarkWidth - 2)
    let position = Position(row: place.row, column: column)
    var cursor: Position?
    if isFocused, isEdited(field) {
      let window = form.edit.window(columns: room)
      buffer.put(
        window.text,
        at: position,
        width: room,
        style: Style(form.isDefault ? .dim : .plain, .underline)
      )
      cursor = Position(row: place.row, column: column + window.cursor)
    } else {
      let whole = form.shownValue(of: field, scene: scene)
      let isFolded = !further(field, columns: columns).isEmpty
      let shown = isFolded ? whole.wrapped(to: self.room(columns)).first ?? "" : whole
      let text = shown.isEmpty ? (hasList(field) ? "…" : "") : shown.replacing("\n", with: " · ")
      let hasBar = isFocused && form.pickList == nil
      let style: Style = hasBar ? .selected : shown.isEmpty ? .dim : .plain
      // Only the bar fills the field; the frame and what stands beside it are never written over.
      let cut = TextCells.cut(text, to: room)
      buffer.put(cut, at: position, width: isFocused ? room : nil, style: style)
      if isFocused { cursor = position }
    }
    if let remark {
      buffer.put(
        remark.0,
        at: Position(row: place.row, column: place.column + columns - remarkWidth - 1),
        width: remarkWidth,
        style: remark.1
      )
    }
    return cursor
  }

  private func hasList(_ field: FieldSpec) -> Bool { !field.choices.isEmpty }

  /// Whether the field's own line is where its text is typed.
  private func isEdited(_ field: FieldSpec) -> Bool {
    switch field.kind {
    case .text, .date, .number, .time, .moment, .suggested, .path, .serviceNumber: true
    case .longText, .lines, .choice, .multiChoice, .flag: false
    }
  }

  /// The problem beside a field, or what is to be noticed; the weekday beside a date.
  private func shortRemark(_ field: FieldSpec, problem: String?) -> (String, Style)? {
    if let problem { return (problem, .late) }
    if let notice = form.shortNotice(on: field, scene: scene) { return (notice, .near) }
    guard case .date = field.kind, !form.value(of: field).isEmpty else { return nil }
    return form.remark(on: field, scene: scene).map { ($0, .dim) }
  }

  private func drawLongText(on buffer: inout CellBuffer, in rect: Rect) -> Position? {
    let width = rect.size.columns
    let before = String(form.edit.characters.prefix(form.edit.cursor)).wrapped(to: width - 1)
    let lines = form.edit.text.wrapped(to: width - 1)
    let cursorRow = before.count - 1
    let start = max(0, min(cursorRow - rect.size.rows + 1, lines.count - rect.size.rows))
    buffer.put(
      lines.dropFirst(start).map { Line($0) },
      in: rect
    )
    let trailing = form.edit.characters.prefix(form.edit.cursor).reversed().prefix { $0 == " " }
    let column = TextCells.displayWidth(of: before.last ?? "") + trailing.count
    return Position(
      row: rect.top + min(cursorRow - start, rect.size.rows - 1),
      column: rect.left + min(column, width - 1)
    )
  }

  private func drawRemark(on buffer: inout CellBuffer, in rect: Rect) {
    guard let field = form.focusedField else { return }
    var lines: [Line] = []
    if form.ticket != nil {
      lines = [Line("~ " + scene.wording(.beingJudged), .near)]
    } else if let problem = form.problem(in: field, scene: scene) {
      lines = "! \(problem)".wrapped(to: rect.size.columns).map { Line($0, .late) }
    } else if let notice = form.notice(on: field, scene: scene) {
      lines = notice.wrapped(to: rect.size.columns).map { Line($0, .near) }
    } else if let remark = form.remark(on: field, scene: scene) {
      lines = remark.wrapped(to: rect.size.columns).map { Line($0, .dim) }
    }
    buffer.put(lines, in: rect)
  }
}
