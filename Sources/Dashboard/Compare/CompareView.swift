internal import Casework
internal import Terminal
internal import Wording

/// Draws what is compared: on the left what is being recorded, on the right what is there already.
struct CompareView {
  let scene: Scene
  let layer: CompareLayer
  /// The form below, when it is the form that is compared.
  let form: FormState?
  /// Whether the line above the footer says something, so that the box ends above it.
  var isOverMessage = false

  private var wording: Wording { scene.wording }

  func draw(on buffer: inout CellBuffer) -> Position? {
    let size = buffer.bounds.size
    let height = size.rows - (isOverMessage ? 3 : 2)
    let rect = Rect(row: 1, column: 0, rows: height, columns: size.columns)
    let inner = buffer.dialog(rect, title: wording(.likenessesWord), note: note)
    guard inner.size.rows > 6 else { return nil }
    guard let hit = layer.hit else {
      let text = layer.isInClosedCase ? Phrase.closedLikeness : .noLikeness
      buffer.put([Line(" " + wording(text), layer.isInClosedCase ? .near : .dim)], in: inner)
      return nil
    }
    let head = Line([
      (" \(wording.likeness(hit.ground))", Style.bold),
      (hit.person.map { "  " + wording(.personOfReport($0 + 1)) } ?? "", .dim),
    ])
    buffer.put(
      [head],
      in: Rect(row: inner.top, column: inner.left, rows: 1, columns: inner.size.columns)
    )
    let half = (inner.size.columns - 1) / 2
    let rows = inner.size.rows - 5
    let left = Rect(row: inner.top + 2, column: inner.left, rows: rows, columns: half)
    let right = Rect(
      row: inner.top + 2,
      column: inner.left + half + 1,
      rows: rows,
      columns: inner.size.columns - half - 1
    )
    let (mine, others) = sides(of: hit)
    buffer.put([Line(" " + wording(.recordedNow), .dim)], in: headRow(left))
    buffer.put([Line(" " + wording(.recordedBefore), .dim)], in: headRow(right))
    draw(mine, beside: others, on: &buffer, in: left)
    draw(others, beside: mine, on: &buffer, in: right)
    for row in (inner.top + 1)..<(inner.top + 2 + rows) {
      buffer.put("│", at: Position(row: row, column: right.left - 1), width: 1, style: .dim)
    }
    return drawFoot(on: &buffer, in: inner)
  }

  private var note: String {
    guard !layer.hits.isEmpty else { return "" }
    return wording(.countOf(layer.place + 1, layer.hits.count))
  }

  private func headRow(_ rect: Rect) -> Rect {
    Rect(row: rect.top - 1, column: rect.left, rows: 1, columns: rect.size.columns)
  }

  /// Labels and values, what is equal on both sides in bold.
  private func draw(
    _ rows: [CompareRow],
    beside others: [CompareRow],
    on buffer: inout CellBuffer,
    in rect: Rect
  ) {
    let labels = min(17, rect.size.columns * 9 / 20)
    var lines: [Line] = []
    for row in rows where !row.value.isEmpty {
      let isEqual = others.contains { $0.label == row.label && $0.isLike(row) }
      let texts = row.value.wrapped(to: max(8, rect.size.columns - labels - 3))
      for (index, whole) in texts.prefix(3).enumerated() {
        let text = index == 2 && texts.count > 3 ? whole + "…" : whole
        lines.append(
          Line([
            (" " + (index == 0 ? wording(row.label) : "").field(labels) + " ", .dim),
            (text, isEqual ? Style(.near, .bold) : .plain),
          ])
        )
      }
    }
    buffer.put(lines, in: rect)
  }

  private func drawFoot(on buffer: inout CellBuffer, in inner: Rect) -> Position? {
    let row = inner.bottom - 2
    buffer.horizontalLine(
      at: Position(row: row, column: inner.left - 1),
      columns: inner.size.columns + 2,
      style: .accent
    )
    let line = Position(row: row + 1, column: inner.left)
    if let reason = layer.reason {
      let prompt = " \(wording(.whyDifferent)) "
      let window = reason.window(columns: max(4, inner.size.columns - prompt.count - 2))
      buffer.put(
        [(text: prompt, style: .accent), (text: window.text, style: Style(.plain, .underline))],
        at: line,
        width: inner.size.columns
      )
      return Position(
        row: line.row,
        column: line.column + TextCells.displayWidth(of: prompt) + window.cursor
      )
    }
    let given = layer.answers[layer.place]
    var pieces: [(text: String, style: Style)] = []
    for (index, verdict) in DuplicateVerdict.allCases.enumerated() {
      let isGiven = given == verdict
      pieces.append(
        (
          text: " \(index + 1) \(isGiven ? "✓ " : "")\(wording.word(verdict)) ",
          style: isGiven ? .done : .plain
        )
      )
    }
    if layer.isInClosedCase {
      pieces.append((text: "  ! \(wording(.closedLikeness))", style: .near))
    }
    buffer.put(pieces, at: line, width: inner.size.columns)
    return nil
  }
}

/// One thing both sides may have.
struct CompareRow {
  let label: Phrase
  let value: String

  init(_ label: Phrase, _ value: String?) {
    self.label = label
    self.value = value ?? ""
  }

  func isLike(_ other: CompareRow) -> Bool { value.lowercased() == other.value.lowercased() }
}

extension CompareView {
  /// What stands on the left and on the right.
  func sides(of hit: DuplicateHit) -> (mine: [CompareRow], others: [CompareRow]) {
    let file = scene.reader.file(hit.file)
    if scene.reader.mustDeclare(hit.file) {
      let waits = CompareRow(.caseWord, "\(hit.file): \(wording(.deskLocked))")
      return (mine(hit), [waits])
    }
    if hit.ground.isOfPersons {
      let others = file?.respondents.first { $0.person == hit.with }
      return (mine(hit), others.map { rows(of: $0.facts, number: hit.with, in: file) } ?? [])
    }
    return (mine(hit), file.map { rows(of: $0) } ?? [])
  }

  private func mine(_ hit: DuplicateHit) -> [CompareRow] {
    guard !hit.ground.isOfPersons else { return person(hit) }
    return switch layer.subject {
    case .form: form.map { rows(of: $0) } ?? []
    case .file(let id): scene.reader.file(id).map { rows(of: $0) } ?? []
    }
  }

  private func person(_ hit: DuplicateHit) -> [CompareRow] {
    guard let place = hit.person else { return [] }
    switch layer.subject {
    case .file(let id):
      guard let file = scene.reader.file(id), file.respondents.indices.contains(place) else {
        return []
      }
      let respondent = file.respondents[place]
      return rows(of: respondent.facts, number: respondent.person, in: file)
    case .form:
      guard let form else { return [] }
      let path = "persons.\(place).facts"
      func shown(_ name: String) -> String? {
        form.fields.first { $0.path == "\(path).\(name)" }
          .map { form.shownValue(of: $0, scene: scene) }
      }
      return [
        CompareRow(.fieldName, form.values["\(path).name"]),
        CompareRow(.fieldNIP, form.values["\(path).nip"]),
        CompareRow(.fieldStatus, shown("status")), CompareRow(.fieldClass, shown("class")),
        CompareRow(.fieldPosition, form.values["\(path).position"]),
        CompareRow(.fieldUnit, form.values["\(path).unit"]),
        CompareRow(.fieldTitle, form.values["title"]),
      ]
    }
  }

  private func rows(
    of facts: PersonFacts,
    number: RecordID,
    in file: CaseFile?
  ) -> [CompareRow] {
    [
      CompareRow(.fieldName, facts.name.shown), CompareRow(.fieldNIP, facts.nip),
      CompareRow(.fieldStatus, wording.word(facts.status)),
      CompareRow(.fieldClass, wording.word(facts.positionClass)),
      CompareRow(.fieldPosition, facts.position.shown), CompareRow(.fieldUnit, facts.unit.shown),
      CompareRow(.fieldTitle, file?.title.shown),
      CompareRow(.fieldKnownPerson, number.description),
      CompareRow(.caseWord, file.map { "\($0.id)" }),
    ]
  }

  private func rows(of form: FormState) -> [CompareRow] {
    let question = form.question(scene: scene)
    let names = (0..<form.rows).compactMap { row in
      form.values["persons.\(row).person"] ?? form.values["persons.\(row).facts.name"]
    }
    return [
      CompareRow(.fieldTitle, form.values["title"]),
      CompareRow(
        .fieldActFrom,
        question.act.map { wording.longDay($0.lowerBound) }
      ),
      CompareRow(.fieldPlace, form.values["place"]),
      CompareRow(.groupPersons, names.joined(separator: ", ")),
      CompareRow(.fieldURL, question.addresses.map(\.normal).joined(separator: " ")),
      CompareRow(.fieldWhat, form.values["what"]),
    ]
  }

  private func rows(of file: CaseFile) -> [CompareRow] {
    let report = file.reports.first?.entry
    let addresses =
      file.reports.compactMap { $0.entry.media?.url?.value }
      + file.evidence.compactMap { $0.entry.url?.value }
    let known = Set(addresses.compactMap { WebAddress($0)?.normal }).sorted()
    return [
      CompareRow(.fieldTitle, file.title.shown),
      CompareRow(.fieldActFrom, file.act.map { wording.longDay($0.from) }),
      CompareRow(.fieldPlace, report?.place?.shown),
      CompareRow(
        .groupPersons,
        file.respondents.map(\.facts.name.shown).joined(separator: ", ")
      ),
      CompareRow(.fieldURL, known.joined(separator: " ")),
      CompareRow(.fieldWhat, report?.what.shown),
      CompareRow(.caseWord, file.id.description),
      CompareRow(
        .panelStage,
        file.respondents.map { "\($0.ordinal) \(wording.word($0.row.stage))" }
          .joined(separator: ", ")
      ),
    ]
  }
}
