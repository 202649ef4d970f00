package import Casework
internal import Terminal
internal import Wording

extension Dashboard {
  /// The whole screen at its size.
  package func frame(reader: any OfficeReader) -> Drawing {
    var current = self
    current.refresh(reader)
    return current.draw(reader)
  }

  private func draw(_ reader: any OfficeReader) -> Drawing {
    var buffer = CellBuffer(size: size, tier: glyphs)
    let scene = scene(reader)
    guard layout.mode != .tooSmall else {
      drawTooSmall(on: &buffer)
      return Drawing(buffer: buffer, cursor: nil)
    }
    if let file, let caseFile = reader.file(file.id) {
      FileView(
        scene: scene,
        state: file,
        file: caseFile,
        hashed: hashed[file.id],
        visitors: visitors(of: file.id)
      )
      .draw(on: &buffer)
    } else if let state = placeState {
      drawPlace(state, scene: scene, on: &buffer)
    } else {
      DashboardView(
        scene: scene,
        layout: layout,
        list: list,
        focus: focus,
        scroll: panelScroll,
        isCovered: isCovered,
        visitors: list.selected.map { visitors(of: $0.file) } ?? []
      ).draw(on: &buffer)
    }
    var cursor: Position?
    for layer in layers { cursor = draw(layer, scene: scene, on: &buffer) }
    drawFoot(scene: scene, on: &buffer)
    if case .filter(let edit) = layers.last { cursor = drawFilter(edit, on: &buffer) }
    if case .moment(let edit) = layers.last { cursor = drawMoment(edit, on: &buffer) }
    return Drawing(buffer: buffer, cursor: cursor)
  }

  /// A screen beside the dashboard under the same two lines.
  private func drawPlace(
    _ state: any PlaceState,
    scene: Scene,
    on buffer: inout CellBuffer
  ) {
    let header = HeaderLines(scene: scene)
    header.draw(on: &buffer, columns: size.columns)
    buffer.put(
      [header.counts(columns: size.columns)],
      in: Rect(row: 1, column: 0, rows: 1, columns: size.columns)
    )
    state.draw(scene, on: &buffer, isCovered: isCovered)
  }

  /// Whether something with a bar of its own lies over the screen.
  private var isCovered: Bool {
    switch layers.last {
    case .menu, .form, .confirm, .notice, .compare, .ask: true
    case .filter, .moment, nil: false
    }
  }

  private func draw(_ layer: Layer, scene: Scene, on buffer: inout CellBuffer) -> Position? {
    switch layer {
    case .menu(let menu): MenuView(scene: scene, menu: menu).draw(on: &buffer)
    // What asks for nothing covers nothing: the question in front of it is enough.
    case .form(let form):
      form.isEmpty
        ? nil
        : FormView(scene: scene, form: form, isOverMessage: message != nil).draw(on: &buffer)
    case .confirm(let confirm): DialogView(scene: scene).draw(confirm, on: &buffer)
    case .notice(let notice): DialogView(scene: scene).draw(notice, on: &buffer)
    case .compare(let compare):
      CompareView(
        scene: scene,
        layer: compare,
        form: formInView,
        isOverMessage: message != nil
      ).draw(on: &buffer)
    case .ask(let ask): AskView(scene: scene, ask: ask).draw(on: &buffer)
    case .filter, .moment: nil
    }
  }

  /// The form that is open, at the top or below something.
  private var formInView: FormState? {
    for case .form(let form) in layers.reversed() { return form }
    return nil
  }

  /// The footer, with the message line above it while there is something to say.
  private func drawFoot(scene: Scene, on buffer: inout CellBuffer) {
    var hints = hints(reader: scene.reader)
    // The desks have more keys than one line holds; a message takes the other one.
    if message == nil, context == .desk || context == .walk {
      hints = FooterLine(scene: scene).drawAbove(hints, on: &buffer)
    }
    FooterLine(scene: scene).draw(hints, on: &buffer)
    guard let message, size.rows > 2 else { return }
    let row = Rect(row: size.rows - 2, column: 0, rows: 1, columns: size.columns)
    buffer.fill(row)
    buffer.put([Line(" " + message.text, message.style)], in: row)
  }

  private func drawFilter(_ edit: TextEdit, on buffer: inout CellBuffer) -> Position {
    let row = max(0, size.rows - 2)
    buffer.fill(Rect(row: row, column: 0, rows: 1, columns: size.columns))
    let window = edit.window(columns: max(2, size.columns - 24))
    let found = wording(.countOf(filterFound.shown, filterFound.all))
    buffer.put(
      [
        (text: " /", style: Style.accent.adding(.bold)), (text: window.text, style: .plain),
        (text: "   \(found)", style: .dim),
      ],
      at: Position(row: row, column: 0)
    )
    return Position(row: row, column: 2 + window.cursor)
  }

  private func drawTooSmall(on buffer: inout CellBuffer) {
    let needed = Layout.minimum
    let lines = [
      wording(.enlarge), wording(.sizeNeeded(needed.columns, needed.rows)),
      wording(.sizeNow(size.columns, size.rows)),
    ]
    let top = max(0, (size.rows - lines.count) / 2)
    for (offset, line) in lines.enumerated() {
      buffer.put(
        line,
        at: Position(row: top + offset, column: 0),
        width: size.columns,
        style: offset == 0 ? .bold : .plain,
        alignment: .centre
      )
    }
  }
}
