internal import Casework
internal import Terminal
internal import Wording

/// Draws step mode: one respondent, with facts, evidence and what is missing in view at once.
struct StepView {
  let scene: Scene
  let state: StepState

  private var wording: Wording { scene.wording }

  func draw(on buffer: inout CellBuffer) {
    let size = buffer.bounds.size
    buffer.fill(Rect(row: 0, column: 0, rows: size.rows, columns: size.columns))
    let area = Rect(row: 1, column: 0, rows: size.rows - 4, columns: size.columns)
    guard let id = state.walk.current, let file = scene.reader.file(id.file),
      let respondent = file.respondent(id.ordinal)
    else {
      let text = wording(.stepEmpty).wrapped(to: size.columns - 4).map { Line(" " + $0, .dim) }
      HeaderLines(scene: scene).draw(on: &buffer, columns: size.columns)
      buffer.draw([Frame(area, title: wording(.stepWord), isFocused: true)])
      return buffer.put(text, in: area.inset())
    }
    let panes = StepPanes(scene: scene, file: file, respondent: respondent)
    drawHeader(respondent, on: &buffer)
    if state.isLocked(scene) {
      drawLocked(file, on: &buffer, in: area)
    } else {
      drawPanes(panes, on: &buffer, in: area)
    }
    drawFoot(id, row: size.rows - 3, on: &buffer)
  }

  /// `Langkah 3/20 · 0011/1 Lurah Satu · disiplin · pemeriksaan     ● 2 hk lagi`.
  private func drawHeader(_ respondent: RespondentFile, on buffer: inout CellBuffer) {
    let columns = buffer.bounds.size.columns
    let row = respondent.row
    let place = "\(state.walk.index + 1)/\(state.walk.order.count)"
    let clock =
      row.pressing(on: scene.today, law: scene.law, calendar: scene.calendar)
      .map { scene.clock($0) } ?? ("", .dim)
    let limit = String(clock.text.drop { $0 == " " })
    let width = TextCells.displayWidth(of: limit)
    let track = row.track.map { " · \(wording.word($0, width: .short))" } ?? ""
    let name = state.isLocked(scene) ? "" : " \(respondent.facts.name.shown)"
    let own = "\(row.id.short)\(name) · \(wording(.stepWord)) \(place)"
    if HeaderLines(scene: scene).drawPast(saying: own, on: &buffer) { return }
    buffer.put(
      [
        (text: " \(wording(.stepWord)) \(place)", style: Style.accent.adding(.bold)),
        (text: " · \(row.id.short)\(name)", style: .bold),
        (text: "\(track) · \(scene.stage(of: row))", style: .plain),
      ],
      at: .origin,
      width: max(0, columns - width - 3)
    )
    buffer.put(
      limit,
      at: Position(row: 0, column: max(0, columns - width - 1)),
      width: width,
      style: clock.style
    )
  }

  // MARK: Panes

  private func drawPanes(_ panes: StepPanes, on buffer: inout CellBuffer, in area: Rect) {
    let rects = Self.rects(area, focus: state.pane)
    buffer.draw(
      rects.sorted { $0.key.rawValue < $1.key.rawValue }.map { pane, rect in
        Frame(
          rect,
          title: panes.title(pane),
          note: panes.note(pane, rows: rect.size.rows - 2),
          isFocused: pane == state.pane
        )
      }
    )
    for (pane, rect) in rects {
      let inner = rect.inset()
      let columns = inner.size.columns
      let lines =
        pane == .missing
        ? panes.missing(columns: columns, rows: inner.size.rows)
        : panes.lines(pane, columns: columns)
      let top = min(state.top(of: pane), max(0, lines.count - inner.size.rows))
      buffer.put(lines.dropFirst(top), in: inner)
      if lines.count - top > inner.size.rows, inner.size.rows > 0 {
        let corner = Position(row: inner.bottom - 1, column: inner.right - 1)
        buffer.put("↓", at: corner, style: .dim)
      }
    }
  }

  /// Facts over evidence at the left, what is missing at the right; the focused one alone where there
  /// is no room.
  private static func rects(_ area: Rect, focus: StepPane) -> [StepPane: Rect] {
    guard area.size.columns >= 76, area.size.rows >= 16 else {
      let missing = min(6, area.size.rows / 2)
      let other = focus == .missing ? StepPane.facts : focus
      return [
        other: Rect(
          row: area.top,
          column: area.left,
          rows: area.size.rows - missing + 1,
          columns: area.size.columns
        ),
        .missing: Rect(
          row: area.bottom - missing,
          column: area.left,
          rows: missing,
          columns: area.size.columns
        ),
      ]
    }
    let left = area.size.columns * 11 / 20
    let facts = area.size.rows * 13 / 20
    return [
      .facts: Rect(row: area.top, column: area.left, rows: facts, columns: left),
      .evidence: Rect(
        row: area.top + facts - 1,
        column: area.left,
        rows: area.size.rows - facts + 1,
        columns: left
      ),
      .missing: Rect(
        row: area.top,
        column: area.left + left - 1,
        rows: area.size.rows,
        columns: area.size.columns - left + 1
      ),
    ]
  }

  /// Before the official said whether there is an interest: who it is about, and nothing of the file.
  private func drawLocked(_ file: CaseFile, on buffer: inout CellBuffer, in area: Rect) {
    buffer.draw([Frame(area, title: wording(.deskAskTitle), isFocused: true)])
    let people = file.respondents.map { other in
      Line(" \(other.row.id.short) \(other.facts.name.shown) · \(other.facts.unit.shown)")
    }
    let text = wording(.deskLocked).wrapped(to: area.size.columns - 4).map { Line(" " + $0, .dim) }
    buffer.put(people + [Line()] + text, in: area.inset())
  }

  /// `12 dari 20 · 35 mnt · sisa 1 jam 10 mnt`, and why it had been laid aside.
  private func drawFoot(_ id: RespondentID, row: Int, on buffer: inout CellBuffer) {
    let walk = state.walk
    let now = scene.reader.now
    let pace = wording.pace(
      done: walk.index,
      of: walk.order.count,
      seconds: walk.seconds + walk.sinceArrival(now),
      ahead: walk.ahead(now)
    )
    var line = Line(" \(pace)", .dim)
    let ahead = walk.order.dropFirst(walk.index + 1).count { walk.parked[$0] != nil }
    if ahead > 0 { line = line.adding(" · \(wording(.parkedCount(ahead)))", .dim) }
    if let reason = walk.parked[id] {
      line = line.adding(" · ! \(wording(.parkedBecause(reason)))", .near)
    }
    buffer.put(
      [line],
      in: Rect(row: row, column: 0, rows: 1, columns: buffer.bounds.size.columns)
    )
  }
}
