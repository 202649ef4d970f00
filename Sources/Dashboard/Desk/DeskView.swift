internal import Casework
internal import Terminal
internal import Wording

/// Draws the desk: one matter with everything in view, or the list of those not ripe yet.
struct DeskView {
  let scene: Scene
  let state: DeskState
  let isCovered: Bool

  private var wording: Wording { scene.wording }

  func draw(on buffer: inout CellBuffer) {
    let size = buffer.bounds.size
    buffer.fill(Rect(row: 0, column: 0, rows: size.rows, columns: size.columns))
    guard state.pane != .waiting, let id = state.current, let reading = state.reading(scene) else {
      return drawWaiting(on: &buffer)
    }
    drawHeader(id, reading, on: &buffer)
    guard !state.isLocked(scene) else { return drawLocked(reading, on: &buffer) }
    let panels = DeskPanels(scene: scene, reading: reading, opened: state.read(in: id, scene))
    let layout = DeskLayout(size, focus: state.pane)
    buffer.draw(
      layout.panels.sorted { $0.key.rawValue < $1.key.rawValue }.map { pane, rect in
        Frame(
          rect,
          title: panels.title(pane),
          note: panels.note(pane, rows: rect.size.rows - 2),
          isFocused: pane == state.pane
        )
      }
    )
    for (pane, rect) in layout.panels { draw(pane, panels, on: &buffer, in: rect.inset()) }
    drawNotes(panels, row: layout.noteRow, on: &buffer)
  }

  // MARK: Header

  /// `Meja PPK 1/4 siap · 0011/1 · selaku Pj Wali Kota        Kam 14 Nov · 9 hk lagi`.
  private func drawHeader(
    _ id: RespondentID,
    _ reading: DeskReading,
    on buffer: inout CellBuffer
  ) {
    let columns = buffer.bounds.size.columns
    let place = wording(.ripeCount((state.position ?? 0) + 1, state.ripe.count))
    let own = "\(id.short) · \(wording(deskName)) \(place)"
    if HeaderLines(scene: scene).drawPast(saying: own, on: &buffer) { return }
    let clock = reading.respondent.row.pressing(
      on: scene.today,
      law: scene.law,
      calendar: scene.calendar
    ).map { scene.clock($0) }
    let today = wording.weekdayDay(scene.today, today: scene.today)
    let limit = clock.map { " · \($0.text.drop { $0 == " " })" } ?? ""
    let right: [(text: String, style: Style)] = [
      (today, .plain), (limit, clock?.style ?? .plain),
    ]
    let width = TextCells.displayWidth(of: today + limit)
    buffer.put(
      [
        (text: " \(wording(deskName)) \(place)", style: Style.accent.adding(.bold)),
        (text: " · \(id.short) · ", style: .bold), (text: capacity, style: .plain),
      ],
      at: .origin,
      width: max(0, columns - width - 3)
    )
    buffer.put(right, at: Position(row: 0, column: max(0, columns - width - 1)), width: width)
  }

  private var deskName: Phrase {
    switch scene.reader.acting.role {
    case .punishing: .deskOfPunishing
    case .contractHolder: .deskOfHolder
    case .ppk, .satgas, .satgasChair, .secretariat, .inspectorate, .bkd, .examiner, .superior,
      .ethicsPanel, .legalAid, .auditor, .admin:
      .deskOfPPK
    }
  }

  /// In what office the official acts, with the capacity where the title does not say it.
  private var capacity: String {
    let actor = scene.reader.acting.actor
    guard let record = scene.reader.office.actors[actor],
      let appointment = record.appointment(on: scene.today)
    else { return wording(.actingAs(wording.acting(scene.reader.acting))) }
    let word = wording.word(appointment.capacity)
    let isSaid =
      appointment.capacity == .definitive
      || appointment.title.lowercased().hasPrefix(word.lowercased())
    return wording(.actingAs(isSaid ? appointment.title : "\(word) \(appointment.title)"))
  }

  // MARK: Panels

  private func draw(
    _ pane: DeskPane,
    _ panels: DeskPanels,
    on buffer: inout CellBuffer,
    in rect: Rect
  ) {
    let chosen = chosenLine(pane, panels)
    let columns = rect.size.columns
    var lines = panels.lines(pane, columns: columns, rows: rect.size.rows)
    if pane == .options {
      let details = panels.details(of: state.option(panels), columns: columns)
      if lines.count + details.count <= rect.size.rows { lines += details }
    }
    let top = max(0, min((chosen ?? 0) - rect.size.rows + 1, lines.count - rect.size.rows))
    for (offset, line) in lines.dropFirst(top).prefix(rect.size.rows).enumerated() {
      let row = Rect(row: rect.top + offset, column: rect.left, rows: 1, columns: rect.size.columns)
      guard top + offset == chosen else {
        buffer.put([line], in: row)
        continue
      }
      let isBar = pane == state.pane && !isCovered
      let text = "▌" + line.text.dropFirst()
      buffer.put([Line(text.field(rect.size.columns), isBar ? .selected : .bold)], in: row)
    }
    if lines.count - top > rect.size.rows, rect.size.rows > 0 {
      let corner = Position(row: rect.bottom - 1, column: rect.right - 1)
      buffer.put("↓", at: corner, style: .dim)
    }
  }

  /// The line of a panel that is highlighted; nil where a panel has nothing to choose.
  private func chosenLine(_ pane: DeskPane, _ panels: DeskPanels) -> Int? {
    switch pane {
    case .options:
      guard let code = state.option(panels) else { return nil }
      return panels.options.firstIndex { $0.code == code }
    case .evidence:
      guard pane == state.pane, !panels.evidence.items.isEmpty else { return nil }
      return min(state.rows[.evidence] ?? 0, panels.evidence.items.count - 1)
    case .person, .statement, .bodies, .precedents, .studies, .waiting: return nil
    }
  }

  // MARK: Below the panels

  /// The declaration given, and what the highlighted measure asks for.
  private func drawNotes(_ panels: DeskPanels, row: Int, on buffer: inout CellBuffer) {
    let columns = buffer.bounds.size.columns
    // What was done with the matter comes first: the line may be too long for the screen.
    var first = Line()
    if let deferral = panels.respondent.procedure.deferrals.last {
      let day = wording.day(deferral.until, today: scene.today)
      let times = panels.respondent.procedure.deferrals.count
      let text = wording(.deferredUntil(day, times: times))
      first = first.adding(" ! \(text) ·", .near)
    }
    let returned = panels.respondent.procedure.returns.count
    if returned > 0 { first = first.adding(" ! \(wording(.returnedTimes(returned))) ·", .near) }
    first = first.adding(" \(wording(.deskAskTitle)): \(declaration(panels.reading))")
    if let end = panels.reading.additionsOpen(at: scene.reader.now) {
      let moment = wording.moment(end, today: scene.today)
      first = Line(" ! \(wording(.additionsOpen(until: moment)))", .near)
    }
    buffer.put(
      [first, replacement(panels)],
      in: Rect(row: row, column: 0, rows: 2, columns: columns)
    )
  }

  private func declaration(_ reading: DeskReading) -> String {
    guard let item = reading.declaration, case .conflictDeclared(let facts) = item.event else {
      return wording(.notYetWord)
    }
    let moment = wording.moment(item.context.time, today: scene.today)
    return wording(.declared(wording.word(facts.entry.kind, width: .short), moment))
  }

  /// Whose the highlighted measure is, or whether it replaces an official while that is banned.
  private func replacement(_ panels: DeskPanels) -> Line {
    guard let code = state.option(panels),
      let option = panels.reading.ladder?.open.first(where: { $0.code == code })
    else { return Line() }
    let name = wording(Phrase(option.shortID, option.shortEN))
    // What this official may not take needs no other reason.
    if let others = panels.others(option) { return Line(" – \(name): \(others)", .near) }
    if option.cautions.contains(where: { $0.kind == .replacementBan }) {
      return Line(" ! \(wording(.replacement(name)))", .near)
    }
    if let caution = option.cautions.first(where: { $0.kind != .optionUnsure }) {
      return Line(" ! \(name): \(wording.caution(caution.kind, width: .long))", .near)
    }
    let isPosition = panels.respondent.row.track == .contract
    return isPosition ? Line(" ▌\(name)") : Line(" ▌\(wording(.noReplacement(name)))")
  }

  // MARK: Other faces of the desk

  /// Before the official said whether there is an interest: who it is about, and nothing of the file.
  private func drawLocked(_ reading: DeskReading, on buffer: inout CellBuffer) {
    let size = buffer.bounds.size
    let rect = Rect(row: 1, column: 0, rows: size.rows - 3, columns: size.columns)
    buffer.draw([Frame(rect, title: wording(.deskAskTitle), isFocused: true)])
    let people = reading.file.respondents.map { other in
      Line(" \(other.row.id.short) \(other.facts.name.shown) · \(other.facts.unit.shown)")
    }
    let text = wording(.deskLocked).wrapped(to: size.columns - 4).map { Line(" " + $0, .dim) }
    buffer.put(people + [Line()] + text, in: rect.inset())
  }

  /// What will come to this desk, each with what it lacks.
  private func drawWaiting(on buffer: inout CellBuffer) {
    let size = buffer.bounds.size
    let count = wording(.ripeTotal(state.ripe.count))
    let own = "\(wording(deskName)) · \(count)"
    if !HeaderLines(scene: scene).drawPast(saying: own, on: &buffer) {
      buffer.put(
        [
          (text: " \(wording(deskName))", style: Style.accent.adding(.bold)),
          (text: " · \(count) · \(capacity)", style: .plain),
        ],
        at: .origin,
        width: size.columns - 1
      )
    }
    let rect = Rect(row: 1, column: 0, rows: size.rows - 4, columns: size.columns)
    buffer.draw([
      Frame(
        rect,
        title: wording(.deskWaiting),
        note: String(state.waiting.count),
        isFocused: true
      )
    ])
    let inner = rect.inset()
    let empty = state.ripe.isEmpty ? wrap(wording(.deskEmpty), inner.size.columns) : []
    guard !state.waiting.isEmpty else {
      let nothing = wrap(wording(.deskNothing), inner.size.columns)
      return buffer.put(empty + nothing, in: inner)
    }
    let rows = inner.size.rows - empty.count
    let chosen = min(state.rows[.waiting] ?? 0, state.waiting.count - 1)
    let top = max(0, min(chosen - rows + 1, state.waiting.count - rows))
    let shown = state.waiting.dropFirst(top).prefix(rows).enumerated().map { offset, id in
      let line = waitingLine(id, columns: inner.size.columns)
      guard top + offset == chosen else { return line }
      return Line(("▌" + line.text.dropFirst()).field(inner.size.columns), .selected)
    }
    buffer.put(empty + shown, in: inner)
    buffer.put(
      [whole(state.waiting[chosen])],
      in: Rect(row: rect.bottom, column: 0, rows: 1, columns: size.columns)
    )
  }

  /// What the highlighted matter lacks, where its row may have no room to say it.
  private func whole(_ id: RespondentID) -> Line {
    guard let reading = reading(of: id) else { return Line(" \(id.short)") }
    return Line([(" \(id.short): ", .accent), (lacking(reading), .near)])
  }

  private func reading(of id: RespondentID) -> DeskReading? {
    guard let file = scene.reader.file(id.file), let respondent = file.respondent(id.ordinal)
    else { return nil }
    return DeskReading(
      respondent,
      in: file,
      for: scene.reader.acting,
      law: scene.law,
      office: scene.reader.office,
      on: scene.today
    )
  }

  /// `belum: klarifikasi`, or who alone imposes what is open.
  private func lacking(_ reading: DeskReading) -> String {
    let gaps = reading.gaps
    let text = gaps.map { wording.gap($0, today: scene.today) }.joined(separator: ", ")
    if case .authority? = gaps.first { return text }
    return "\(wording(.missingWord)): \(text)"
  }

  private func wrap(_ text: String, _ columns: Int) -> [Line] {
    text.wrapped(to: columns - 2).map { Line(" " + $0, .dim) }
  }

  /// `0011/2 Honorer Satu  klarifikasi  belum: klarifikasi`.
  private func waitingLine(_ id: RespondentID, columns: Int) -> Line {
    guard let reading = reading(of: id) else { return Line(" \(id.short)") }
    let stage = wording.word(reading.respondent.row.stage, width: .short)
    let name = max(12, columns / 4)
    // One column stays free beside the frame.
    let room = max(0, columns - 24 - name)
    return Line([
      (" \(id.short.field(8))", .plain),
      (reading.respondent.facts.name.shown.field(name) + " ", .plain),
      (stage.field(13), .dim), (lacking(reading).field(room), .near),
    ])
  }
}
