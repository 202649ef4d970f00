internal import Casework
internal import Terminal
internal import Wording

/// The list of respondents as a table whose columns grow with the screen.
struct RespondentsTable {
  private enum Column {
    case number
    case name
    case status
    case unit
    case position
    case track
    case stage
    case limit
    case clock
    case title
  }

  let scene: Scene
  let list: RespondentList
  let isFocused: Bool

  func draw(on buffer: inout CellBuffer, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let columns = Self.columns(width: rect.size.columns)
    heading(columns, on: &buffer, in: rect)
    let body = Rect(
      row: rect.top + 1,
      column: rect.left,
      rows: rect.size.rows - 1,
      columns: rect.size.columns
    )
    guard list.shown > 0 else { return empty(on: &buffer, in: body) }
    for offset in 0..<body.size.rows {
      guard let item = list.item(at: list.top + offset) else { break }
      let isSelected = item.row.id == list.selected
      row(
        item,
        columns: columns,
        isSelected: isSelected,
        on: &buffer,
        at: Position(row: body.top + offset, column: body.left),
        width: body.size.columns
      )
    }
  }

  private func empty(on buffer: inout CellBuffer, in rect: Rect) {
    let text = scene.wording(
      list.filter.isEmpty ? .emptyRespondents : .emptyFilter(knowing: RespondentList.tags)
    )
    let lines = text.wrapped(to: rect.size.columns - 2).map { Line(" " + $0, .dim) }
    buffer.put(lines, in: rect)
  }

  private func heading(
    _ columns: [(Column, Int)],
    on buffer: inout CellBuffer,
    in rect: Rect
  ) {
    var column = rect.left + 1
    for (kind, width) in columns {
      guard column < rect.right else { return }
      buffer.put(
        title(kind),
        at: Position(row: rect.top, column: column),
        width: min(width, rect.right - column),
        style: .dim
      )
      column += width + 1
    }
  }

  private func row(
    _ item: RespondentItem,
    columns: [(Column, Int)],
    isSelected: Bool,
    on buffer: inout CellBuffer,
    at position: Position,
    width: Int
  ) {
    let base: Style = isSelected ? (isFocused ? .selected : .bold) : .plain
    buffer.fill(
      Rect(origin: position, size: Size(rows: 1, columns: width)),
      style: base
    )
    let mark = isSelected ? "▌" : list.changers[item.row.id] != nil ? "Δ" : " "
    let markStyle: Style = mark == "Δ" ? .near : base
    buffer.put(mark, at: position, width: 1, style: markStyle)
    if list.ticked.contains(item.row.id), let number = columns.first?.1, number + 1 < width {
      let place = Position(row: position.row, column: position.column + 1 + number)
      buffer.put("✓", at: place, width: 1, style: isSelected && isFocused ? base : .accent)
    }
    var column = position.column + 1
    for (kind, columnWidth) in columns {
      let room = min(columnWidth, position.column + width - column)
      guard room > 0 else { return }
      let cell = text(of: item, in: kind, columns: room)
      let style =
        isSelected ? Style(cell.style.tone, base.attributes) : cell.style
      buffer.put(
        cell.text,
        at: Position(row: position.row, column: column),
        width: room,
        style: isSelected && isFocused ? base : style
      )
      column += columnWidth + 1
    }
  }

  private func title(_ column: Column) -> String {
    let phrase: Phrase =
      switch column {
      case .number: .columnNumber
      case .name: .columnName
      case .status: .columnStatus
      case .unit: .columnUnit
      case .position: .columnPosition
      case .track: .columnTrack
      case .stage: .columnStage
      case .limit: .columnLimit
      case .clock: .columnClock
      case .title: .columnCase
      }
    return scene.wording(phrase)
  }

  private func text(
    of item: RespondentItem,
    in column: Column,
    columns: Int
  ) -> (text: String, style: Style) {
    let row = item.row
    let wording = scene.wording
    return switch column {
    case .number: (row.id.short, .plain)
    case .name: (item.name, .plain)
    case .status: (row.status.map { wording.word($0, width: .short) } ?? "–", .plain)
    // Who changed the row stands where the unit is, until somebody has moved over it.
    case .unit: list.changers[item.row.id].map { ("Δ \($0)", .near) } ?? (item.unit, .plain)
    case .position: (position(of: row), .plain)
    case .track: (row.track.map { wording.word($0, width: .short) } ?? "–", .plain)
    case .stage: (wording.stage(of: row, width: .short), .plain)
    case .limit: scene.limit(of: item, columns: columns)
    case .clock: (clockText(of: item), .dim)
    case .title: (item.title, .plain)
    }
  }

  private func position(of row: RespondentRow) -> String {
    guard let positionClass = row.positionClass, positionClass != .nonASN else { return "–" }
    return scene.wording.word(positionClass, width: .short)
  }

  private func clockText(of item: RespondentItem) -> String {
    guard let clock = item.clock else { return "" }
    let day = scene.wording.day(clock.due.date, today: scene.today)
    return "\(day)  \(scene.wording.clockName(code: clock.deadline.code))"
  }

  /// The columns with their widths for a table of so many columns; fewer than 78 leave some out.
  private static func columns(width: Int) -> [(Column, Int)] {
    var extra = width - 78
    guard extra >= 0 else { return narrow(width: width) }
    func take(_ wanted: Int) -> Int {
      let taken = min(wanted, max(0, extra))
      extra -= taken
      return taken
    }
    let name = 14 + take(10)
    let unit = 11 + take(9)
    let hasPosition = extra >= 15
    if hasPosition { extra -= 15 }
    let hasClock = extra >= 33
    if hasClock { extra -= 33 }
    let hasTitle = extra >= 20
    let rest = extra
    var columns: [(Column, Int)] = [(.number, 6), (.name, hasTitle ? name : name + rest / 2)]
    columns.append((.status, 7))
    columns.append((.unit, hasTitle ? unit : unit + (rest - rest / 2)))
    if hasPosition { columns.append((.position, 14)) }
    columns += [(.track, 8), (.stage, 11), (.limit, 13)]
    if hasClock { columns.append((.clock, 32)) }
    if hasTitle { columns.append((.title, rest - 1)) }
    return columns
  }

  private static func narrow(width: Int) -> [(Column, Int)] {
    if width >= 56 {
      return [
        (.number, 6), (.name, width - 6 - 7 - 11 - 12 - 6), (.status, 7), (.stage, 11),
        (.limit, 12),
      ]
    }
    return [(.number, 6), (.name, max(4, width - 6 - 12 - 4)), (.limit, 13)]
  }
}
