package import Casework
internal import Terminal
internal import Wording

// Looking at the office as it was.

extension Dashboard {
  /// The case that is open, if one is.
  package var openFile: RecordID? { file?.id }

  /// Goes in time: by lines of the open case, else of the whole log; by days; to a moment typed.
  mutating func travel(_ action: Action) -> [Effect] {
    switch action {
    case .timeEarlier: return [.travel(.lines(-1, of: file?.id))]
    case .timeLater: return [.travel(.lines(1, of: file?.id))]
    case .timeDayEarlier: return [.travel(.days(-1))]
    case .timeDayLater: return [.travel(.days(1))]
    case .timePresent: return [.travel(nil)]
    case .timeDifference: return [.difference]
    case .timeGo:
      message = nil
      open(.moment(TextEdit()))
    default: break
    }
    return []
  }

  mutating func press(
    _ key: Key,
    inMoment edit: TextEdit,
    reader: any OfficeReader
  ) -> [Effect] {
    var edit = edit
    switch key {
    case .escape: layers.removeLast()
    case .enter, .tab:
      guard let step = step(from: edit.text, reader: reader) else {
        say("! \(wording(.momentUnknown))", .near)
        return [.bell]
      }
      layers.removeLast()
      message = nil
      return [.travel(step)]
    default:
      guard edit.take(key) else { return [] }
      layers[layers.count - 1] = .moment(edit)
      message = nil
    }
    return []
  }

  /// A day as forms take it, or a line as `#1843`.
  private func step(from text: String, reader: any OfficeReader) -> TimeStep? {
    let typed = text.trimmingBlanks
    if typed.hasPrefix("#") { return Int(typed.dropFirst()).map { .line($0) } }
    return wording.parseDay(typed, today: reader.now.date).map { .date($0.date) }
  }

  func drawMoment(_ edit: TextEdit, on buffer: inout CellBuffer) -> Position {
    let row = max(0, size.rows - 2)
    buffer.fill(Rect(row: row, column: 0, rows: 1, columns: size.columns))
    let label = " \(wording(.momentAsked)) "
    let window = edit.window(columns: max(2, size.columns - TextCells.displayWidth(of: label) - 2))
    buffer.put(
      [
        (text: label, style: Style.accent.adding(.bold)), (text: window.text, style: .plain),
        (text: message.map { "   \($0.text)" } ?? "", style: message?.style ?? .plain),
      ],
      at: Position(row: row, column: 0)
    )
    return Position(row: row, column: TextCells.displayWidth(of: label) + window.cursor)
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
