internal import Casework
internal import Terminal
internal import Wording

/// Draws screen F2: the list of what came in, and three panels beside and below it.
struct InboxView {
  let scene: Scene
  let state: InboxPlace
  let isCovered: Bool

  private var wording: Wording { scene.wording }

  /// The frames at one size; neighbours share an edge.
  struct Frames {
    let list: Rect
    /// Nil where there is no room beside the list.
    let waits: Rect?
    let meetings: Rect?
    let duty: Rect?
  }

  static func frames(_ size: Size) -> Frames {
    let rows = max(4, size.rows - 4)
    guard size.rows >= 20, size.columns >= 76 else {
      return Frames(
        list: Rect(row: 2, column: 0, rows: rows, columns: size.columns),
        waits: nil,
        meetings: nil,
        duty: nil
      )
    }
    let left = size.columns * 3 / 5
    let upper = max(8, rows * 3 / 5)
    let lower = rows - upper + 1
    let right = size.columns - left + 1
    return Frames(
      list: Rect(row: 2, column: 0, rows: upper, columns: left),
      waits: Rect(row: 2, column: left - 1, rows: upper, columns: right),
      meetings: Rect(row: 1 + upper, column: 0, rows: lower, columns: left),
      duty: Rect(row: 1 + upper, column: left - 1, rows: lower, columns: right)
    )
  }

  private static let columns: [TableColumn] = [
    TableColumn(title: .columnNumber, width: 6),
    TableColumn(title: .columnReceived, width: 6),
    TableColumn(title: .fieldSource, width: 6, growth: 1),
    TableColumn(title: .fieldTitle, width: 11, growth: 4),
    TableColumn(title: .columnState, width: 10, growth: 1),
    TableColumn(title: .columnLimit, width: 12, from: 70),
    TableColumn(title: .columnPassedTo, width: 8, growth: 1, from: 90),
  ]

  func draw(on buffer: inout CellBuffer) {
    let size = buffer.bounds.size
    let frames = Self.frames(size)
    let what = state.chosen.map { " · \(wording.word($0))" } ?? ""
    let chip = state.filter.isEmpty ? "" : "/\(state.filter) · "
    let found = state.found
    var outlines = [
      Frame(
        frames.list,
        title: wording(.inboxTitle) + what,
        note: "\(chip)\(wording(.countOf(found.shown, found.all)))",
        isFocused: true
      )
    ]
    let inbox = state.inbox
    if let rect = frames.waits {
      outlines.append(Frame(rect, title: wording(.waitsTitle), note: String(inbox.waits.count)))
    }
    if let rect = frames.meetings {
      let today = inbox.meetings.count { $0.date == scene.today }
      outlines.append(
        Frame(
          rect,
          title: wording(.agendaTitle),
          note: "\(wording(.ofToday(today))) · :jadwal"
        )
      )
    }
    if let rect = frames.duty {
      outlines.append(Frame(rect, title: wording(.dutyTitle), note: ":satgas"))
    }
    buffer.draw(outlines)
    let table = TableView(
      wording: wording,
      columns: Self.columns,
      empty: state.filter.isEmpty ? .emptyInbox : .emptyFilter(knowing: InboxRow.filterTags),
      isFocused: !isCovered
    )
    table.draw(state.table, on: &buffer, in: frames.list.inset()) { cells(of: $0) }
    mark(on: &buffer, in: frames.list.inset())
    if let rect = frames.waits?.inset() { buffer.put(waits(rect), in: rect) }
    if let rect = frames.meetings?.inset() { buffer.put(meetings(rect), in: rect) }
    if let rect = frames.duty?.inset() { buffer.put(duty(rect), in: rect) }
    guard let row = state.table.selectedItem else { return }
    buffer.put(
      [detail(of: row)],
      in: Rect(row: size.rows - 2, column: 0, rows: 1, columns: size.columns)
    )
  }

  /// Marks the ticked rows in the blank after their number.
  private func mark(on buffer: inout CellBuffer, in rect: Rect) {
    guard !state.ticked.isEmpty else { return }
    for offset in 0..<max(0, rect.size.rows - 1) {
      guard let row = state.table.item(at: state.table.top + offset), state.ticked.contains(row.id)
      else { continue }
      buffer.put(
        "✓",
        at: Position(row: rect.top + 1 + offset, column: rect.left + 7),
        width: 1,
        style: row.id == state.table.selected && !isCovered ? .selected : .accent
      )
    }
  }

  private func cells(of row: InboxRow) -> [TableCell] {
    let item = row.item
    let isLate = item.isLate(on: scene.today)
    let style: Style = isLate ? .late : item.state.isOpen ? .plain : .dim
    let clock = item.clock.map { scene.clock($0) }
    return [
      TableCell("\(item.id.kind.rawValue)-\(item.id.short)", style),
      TableCell(item.received.map { wording.day($0, today: scene.today) } ?? "–"),
      TableCell(item.source.map { wording.word($0, width: .short) } ?? "–", .dim),
      TableCell(row.title),
      TableCell((isLate ? "▲ " : "") + wording.state(of: item, width: .short), style),
      TableCell(clock?.text ?? untilText(item), clock?.style ?? style),
      TableCell(item.assigned.map(\.text).joined(separator: ", "), .dim),
    ]
  }

  private func untilText(_ item: InboxItem) -> String {
    item.until.map { wording.day($0, today: scene.today) } ?? "–"
  }

  /// Title and case of the row selected, with who looks into it until when.
  private func detail(of row: InboxRow) -> Line {
    let item = row.item
    var pieces: [(String, Style)] = [(" \(item.id)", .accent), (" · \(row.title)", .plain)]
    if let file = item.file {
      pieces.append((" · \(file), \(wording(.peopleNamed(item.persons)))", .dim))
    }
    if !item.assigned.isEmpty {
      let names = item.assigned.map(\.text).joined(separator: ", ")
      let until = item.until.map { " ≤ \(wording.day($0, today: scene.today))" } ?? ""
      pieces.append((" · \(names)\(until)", .dim))
    }
    return Line(pieces)
  }

  // MARK: Panels

  private func waits(_ rect: Rect) -> [Line] {
    guard !state.inbox.waits.isEmpty else { return empty(.noWaits, rect) }
    // Only what fits is put into words: a large office waits for thousands.
    let rows = state.inbox.waits.prefix(rect.size.rows).map { wait in
      let waiting = wait.waiting
      let days = scene.today.days(since: waiting.since)
      let since = wording.day(waiting.since, today: scene.today)
      let name = max(0, rect.size.columns - 8 - 10 - 7 - 7)
      return Line([
        (" " + wait.row.id.short.field(7), .plain),
        (wording.word(waiting.on, width: .short).field(10), .plain),
        (since.field(7), .dim),
        (wording(.daysShort(days)).field(6), .near),
        (name > 4 ? " " + wait.name.field(name - 1) : "", .dim),
      ])
    }
    return cut(Array(rows), to: rect, of: state.inbox.waits.count)
  }

  /// Day, hour, who, room and examiners of what is called for from today on.
  private func meetings(_ rect: Rect) -> [Line] {
    guard !state.inbox.meetings.isEmpty else { return empty(.noMeetings, rect) }
    let rows = state.inbox.meetings.prefix(rect.size.rows).map { meeting in
      let details = MeetingDetails(meeting, scene: scene)
      let (room, examiners) = (details.room, details.examiners)
      let isToday = meeting.date == scene.today
      return Line([
        (
          " " + "\(wording.day(meeting.date, today: scene.today)) \(meeting.time)".field(13),
          isToday ? Style.near.adding(.bold) : .plain
        ),
        (meeting.row.id.short.field(7), .plain),
        (meeting.name, .plain), (room.isEmpty ? "" : " · \(room)", .dim),
        (examiners.isEmpty ? "" : " · \(examiners)", .dim),
      ])
    }
    return cut(Array(rows), to: rect, of: state.inbox.meetings.count)
  }

  /// The decree of the task force with its chair and dates, vacant offices, and load by official.
  private func duty(_ rect: Rect) -> [Line] {
    let office = scene.reader.office
    let today = scene.today
    func present(_ role: Role) -> [ActorRecord] {
      office.holders(of: role).filter { $0.isMember(on: today) }
    }
    var lines: [Line] = []
    for chair in present(.satgasChair) {
      lines.append(Line(" \(wording.word(Role.satgasChair)) \(chair.id)"))
      lines += decree(chair.appointment(on: today), columns: rect.size.columns)
    }
    let members = present(.satgas)
    lines.append(Line(" " + wording(.satgasMembers(members.count))))
    let needed: [Role] = [.satgasChair, .satgas, .secretariat, .inspectorate, .bkd, .ppk]
    let vacant = needed.filter { present($0).isEmpty }.map { wording.word($0) }
    if !vacant.isEmpty {
      lines.append(Line(" ! \(wording(.vacantWord)): \(vacant.joined(separator: ", "))", .near))
    }
    let load = state.inbox.load.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let named = Set(load.map(\.key))
    let idle = members.map(\.id).filter { !named.contains($0) }.map { (key: $0, value: 0) }
    let loads = (load.map { (key: $0.key, value: $0.value) } + idle)
      .map { "\($0.key) \($0.value)" }
    let text = "\(wording(.loadWord)): \(loads.joined(separator: " · "))"
    lines += text.wrapped(to: rect.size.columns - 2).map { Line(" " + $0) }
    if state.inbox.closed > 0 {
      lines.append(Line(" " + wording(.closedToYou(state.inbox.closed)), .near))
    }
    return cut(lines, to: rect)
  }

  /// The decree and the days of a position, each whole.
  private func decree(_ post: ActorAppointment?, columns: Int) -> [Line] {
    guard let post else { return [] }
    let today = scene.today
    let day = post.letter.map { wording.day($0.date, today: today) }
    let number = wording(.decreeOf(post.letter?.number))
    // The day stands beside the number where both fit, else below it: neither is broken.
    let whole = [number, day].compactMap(\.self).joined(separator: ", ")
    let fits = TextCells.displayWidth(of: whole) <= columns - 4
    let decree = fits ? [whole] : [number, day.map { wording(.ofDay($0)) }].compactMap(\.self)
    let term = wording(
      .term(wording.day(post.from, today: today), post.to.map { wording.day($0, today: today) })
    )
    return (decree + [term]).flatMap { text in
      text.wrapped(to: columns - 4).map { Line("   " + $0, .dim) }
    }
  }

  private func empty(_ phrase: Phrase, _ rect: Rect) -> [Line] {
    wording(phrase).wrapped(to: rect.size.columns - 2).map { Line(" " + $0, .dim) }
  }

  /// As many rows as fit, the last one telling how many do not.
  private func cut(_ lines: [Line], to rect: Rect, of count: Int? = nil) -> [Line] {
    let all = count ?? lines.count
    guard all > rect.size.rows, rect.size.rows > 1 else { return lines }
    let kept = rect.size.rows - 1
    return lines.prefix(kept) + [Line(" " + wording(.moreRows(all - kept)), .dim)]
  }
}
