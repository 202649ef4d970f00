internal import Casework
internal import Terminal
internal import Wording

/// Asks before something is written that cannot be taken back; rests on *Batal*.
struct ConfirmLayer: Hashable, Sendable {
  enum Answer: Hashable, Sendable {
    case open
    case cancelled
    case confirmed
    /// A paper is to bear a number.
    case number
    /// The number typed is not the one asked for.
    case mismatch(String)
  }

  let confirmation: Confirmation
  /// What is about to happen.
  let text: String
  /// What must be typed; nil when the key alone is enough.
  let challenge: String?
  /// The paper that may still be given a number.
  let unnumbered: PaperRequest?
  private(set) var typed = TextEdit()

  init(
    _ confirmation: Confirmation,
    text: String,
    challenge: String?,
    unnumbered: PaperRequest? = nil
  ) {
    self.confirmation = confirmation
    self.text = text
    self.challenge = confirmation == .number ? challenge : nil
    self.unnumbered = unnumbered
  }

  var isAnswered: Bool { challenge.map { $0 == typed.text } ?? true }

  mutating func take(_ key: Key) -> Answer {
    switch key {
    case .escape, .enter, .character("T"): return .cancelled
    case .character("Y"):
      return isAnswered ? .confirmed : .mismatch(challenge ?? "")
    case .character("N") where unnumbered != nil: return .number
    case .character(let character) where character.isNumber || character == "/":
      if challenge != nil { _ = typed.take(key) }
    case .backspace, .control("u"): _ = typed.take(key)
    default: break
    }
    return .open
  }
}

/// Something to be read before going on: a refusal, or a message in full.
struct NoticeLayer: Hashable, Sendable {
  let title: String
  /// Each paragraph with its tone.
  let paragraphs: [Line]
  let isRefusal: Bool
}

/// Draws the small dialogs.
struct DialogView {
  let scene: Scene

  func draw(_ layer: ConfirmLayer, on buffer: inout CellBuffer) -> Position? {
    let columns = min(buffer.bounds.size.columns, 72)
    let room = max(1, buffer.bounds.size.rows - (layer.challenge == nil ? 5 : 7))
    let text = shortened(layer.text.wrapped(to: columns - 4), to: room)
    let rows = min(buffer.bounds.size.rows, text.count + (layer.challenge == nil ? 5 : 7))
    let rect = buffer.bounds.centred(Size(rows: rows, columns: columns))
    let inner = buffer.dialog(rect, title: scene.wording(.confirmTitle))
    let inside = Rect(
      row: inner.top,
      column: inner.left + 1,
      rows: inner.size.rows,
      columns: inner.size.columns - 2
    )
    buffer.put(text.map { Line($0) }, in: inside)
    var cursor: Position?
    if let challenge = layer.challenge {
      let row = inside.top + text.count + 1
      let prompt = "\(scene.wording(.typeNumber(challenge))) "
      buffer.put(
        [
          (text: prompt, style: .plain),
          (text: layer.typed.text.field(12), style: Style(.plain, .underline)),
        ],
        at: Position(row: row, column: inside.left),
        width: inside.size.columns
      )
      cursor = Position(
        row: row,
        column: inside.left + TextCells.displayWidth(of: prompt)
          + TextCells.displayWidth(of: layer.typed.text)
      )
    }
    let yes = "Y \(scene.wording(.yesWord))"
    let no = "T \(scene.wording(.cancelWord))"
    let yesStyle: Style = layer.isAnswered ? .plain : .dim
    buffer.put(
      [
        (text: " \(no) ", style: .selected), (text: "   ", style: .plain),
        (text: yes, style: yesStyle),
        (
          text: layer.unnumbered == nil ? "" : "   N \(scene.wording(.giveNumber))", style: .plain
        ),
      ],
      at: Position(row: inner.bottom - 1, column: inside.left),
      width: inside.size.columns
    )
    return cursor
  }

  /// As many lines as there is room for, with the last one kept, which says what it
  /// means; the line before tells how many are left out.
  private func shortened(_ lines: [String], to room: Int) -> [String] {
    guard lines.count > room, room > 2 else { return Array(lines.prefix(room)) }
    let left = lines.count - room + 1
    return lines.prefix(room - 2) + [scene.wording(.moreLines(left))] + lines.suffix(1)
  }

  func draw(_ layer: NoticeLayer, on buffer: inout CellBuffer) -> Position? {
    let columns = min(buffer.bounds.size.columns, 70)
    let lines = layer.paragraphs.flatMap { paragraph in
      paragraph.text.wrapped(to: columns - 4).map {
        Line($0, paragraph.pieces.first?.style ?? .plain)
      }
    }
    let rows = min(buffer.bounds.size.rows, lines.count + 4)
    let rect = buffer.bounds.centred(Size(rows: rows, columns: columns))
    let inner = buffer.dialog(rect, title: layer.title)
    let inside = Rect(
      row: inner.top,
      column: inner.left + 1,
      rows: inner.size.rows,
      columns: inner.size.columns - 2
    )
    buffer.put(lines.prefix(max(0, inside.size.rows - 2)), in: inside)
    buffer.put(
      " \(scene.wording(.closeNotice)) ",
      at: Position(row: inner.bottom - 1, column: inside.left),
      style: .selected
    )
    return nil
  }
}
