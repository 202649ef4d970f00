package import Casework
internal import Terminal
internal import Wording

// Looking at the office as it was.

extension Dashboard {
  /// The case that is open, if one is.
  package var openFile: RecordID? { file?.id }

  /// Goes in time: by lines of the open case, else of the whole log; by days; to a moment typed.
  mutating func travel(_ action: Action) -> [Effect] {
    // What was refused where one stood says nothing of where one goes.
    if action != .timeDifference { message = nil }
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
      switch step(from: edit.text, reader: reader) {
      case .failure(let problem):
        say("! \(wording(problem.phrase))", .near)
        return [.bell]
      case .success(let step):
        layers.removeLast()
        message = nil
        return [.travel(step)]
      }
    default:
      guard edit.take(key) else { return [] }
      layers[layers.count - 1] = .moment(edit)
      message = nil
    }
    return []
  }

  /// A day as forms take it, or a line as `#1843`.
  private func step(
    from text: String,
    reader: any OfficeReader
  ) -> Result<TimeStep, MomentProblem> {
    let typed = text.trimmingBlanks
    if typed.hasPrefix("#") {
      guard let n = Int(typed.dropFirst()), n >= 0 else { return .failure(.unknown) }
      let last = reader.past?.last ?? reader.head.n
      return n <= last ? .success(.line(n)) : .failure(.lineBeyond(n, last: last))
    }
    guard let day = wording.parseDay(typed, today: reader.now.date) else {
      return .failure(.unknown)
    }
    let shown = wording.longDay(day.date)
    guard day.isWeekdayRight else { return .failure(.weekday(shown)) }
    guard day.date <= reader.now.date else { return .failure(.future(shown)) }
    return .success(.date(day.date))
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

/// Why what was typed leads to no moment.
private enum MomentProblem: Error {
  case unknown
  case lineBeyond(Int, last: Int)
  /// The day has another weekday than the one typed; with its own.
  case weekday(String)
  case future(String)

  var phrase: Phrase {
    switch self {
    case .unknown: .momentUnknown
    case .lineBeyond(let n, let last): .momentBeyond(n, last: last)
    case .weekday(let day): .momentWeekday(day)
    case .future(let day): .momentFuture(day)
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
