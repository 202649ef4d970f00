internal import Casework
internal import Terminal
internal import Wording

/// A question answered by a digit, or by a reason typed.
struct AskLayer: Hashable, Sendable {
  enum Subject: Hashable, Sendable {
    /// Whether the official has an interest of their own in the case.
    case interest(RespondentID, then: Opening?)
    /// Why a respondent is laid aside.
    case park(RespondentID)
    /// Which number a paper bears.
    case paperNumber(PaperRequest)
  }

  enum Answer: Hashable, Sendable {
    case open
    case cancelled
    /// The place of the answer chosen, from 0.
    case chosen(Int)
    case typed(String)
  }

  let subject: Subject
  let title: String
  let lines: [Line]
  /// In the order of their digits; none where a reason is typed.
  let answers: [String]
  private(set) var edit = TextEdit()

  /// Whether an answer is written at once, so that it must not be given by keys typed ahead.
  var isGuarded: Bool {
    if case .interest = subject { true } else { false }
  }

  var takesText: Bool { answers.isEmpty }

  mutating func take(_ key: Key) -> Answer {
    if key == .escape { return .cancelled }
    if takesText {
      if key == .enter { return .typed(edit.text) }
      _ = edit.take(key)
      return .open
    }
    if case .character(let character) = key, let digit = character.wholeNumberValue,
      answers.indices.contains(digit - 1)
    {
      return .chosen(digit - 1)
    }
    return .open
  }
}

/// Draws the question in the middle of the screen.
struct AskView {
  let scene: Scene
  let ask: AskLayer

  func draw(on buffer: inout CellBuffer) -> Position? {
    let columns = min(buffer.bounds.size.columns, 70)
    let text = ask.lines.flatMap { line in
      line.text.wrapped(to: columns - 4).map { Line($0, line.pieces.first?.style ?? .plain) }
    }
    let answers = ask.answers.enumerated().map { index, answer in
      Line([("\(index + 1) ", .accent), (answer, .plain)])
    }
    let body = text + [Line()] + (ask.takesText ? [Line()] : answers)
    let rows = min(buffer.bounds.size.rows, body.count + 4)
    let rect = buffer.bounds.centred(Size(rows: rows, columns: columns))
    let inner = buffer.dialog(rect, title: ask.title)
    let inside = Rect(
      row: inner.top,
      column: inner.left + 1,
      rows: inner.size.rows,
      columns: inner.size.columns - 2
    )
    buffer.put(body, in: inside)
    buffer.put(
      [Line(scene.wording(.deskLater), .dim)],
      in: Rect(row: inner.bottom - 1, column: inside.left, rows: 1, columns: inside.size.columns)
    )
    guard ask.takesText else { return nil }
    let row = inside.top + text.count + 1
    let window = ask.edit.window(columns: inside.size.columns - 2)
    buffer.put(
      [
        (text: "▌", style: .accent),
        (text: window.text.field(inside.size.columns - 2), style: Style(.plain, .underline)),
      ],
      at: Position(row: row, column: inside.left),
      width: inside.size.columns
    )
    return Position(row: row, column: inside.left + 1 + window.cursor)
  }
}
