internal import Casework
internal import Terminal
internal import Wording

extension DeadlineItem: TableItem {
  /// A clock of a respondent; the same clock may run more than once.
  struct Key: Hashable, Sendable {
    let respondent: RespondentID
    let code: String
    let start: CalendarDate
  }

  var id: Key {
    Key(respondent: respondent.row.id, code: reading.deadline.code, start: reading.start)
  }

  func searchWords(_ wording: Wording) -> [String] {
    [
      respondent.row.id.description, respondent.name, respondent.unit,
      respondent.title, reading.deadline.code, reading.deadline.actor,
      wording.clockActor(reading.deadline),
      wording.clockName(code: reading.deadline.code), wording.clock(reading).text,
    ]
  }

  static let filterTags: [FilterTag] = [
    .clock, .stage, .track, .status, .unit, .waiting, .positionClass, .phase,
  ]

  func filterField(_ tag: FilterTag, _ wording: Wording) -> String {
    tag == .clock ? wording.field(reading) : wording.field(tag, of: respondent, law: nil)
  }
}

/// Screen F4: every deadline by what is left of it, on whom it presses.
struct DeadlinesState: PlaceState {
  private(set) var table = TableState<DeadlineItem>()
  /// Everyone's, before the choices of official and kind.
  private var all: [DeadlineItem] = []
  private var stamp: ReaderStamp?
  /// The official chosen; nil shows everyone's.
  private(set) var actor: String?
  /// The kind chosen, by code; nil shows every kind.
  private(set) var code: String?

  var filter: String { table.filter }
  var found: (shown: Int, all: Int) { (table.shown, all.count) }

  var target: PlaceTarget? {
    table.selectedItem.map { .respondent($0.respondent.row.id) }
  }

  /// The official chosen, as the column names them; nil where everyone's are shown.
  func chosenActor(_ wording: Wording) -> String? {
    guard let actor else { return nil }
    return all.first { $0.reading.deadline.actor == actor }
      .map { wording.clockActor($0.reading.deadline) } ?? actor
  }

  /// The rows in view, for those who take them elsewhere.
  var shownItems: [DeadlineItem] { table.order.map { table.items[$0] } }

  mutating func refresh(_ scene: Scene) {
    let now = ReaderStamp(scene.reader)
    guard stamp != now else { return }
    stamp = now
    all = scene.reader.deadlines().map { item in
      DeadlineItem(respondent: item.respondent.shown(scene.wording), reading: item.reading)
    }
    choose(scene.wording)
  }

  mutating func move(by rows: Int, size: Size) {
    table.move(by: rows)
    table.scroll(toFit: listRows(size))
  }

  mutating func turn(by steps: Int, key: PlaceTurn, scene: Scene) {
    switch key {
    case .panel: actor = Self.turned(actor, among: all.map(\.reading.deadline.actor), by: steps)
    case .side: code = Self.turned(code, among: all.map(\.reading.deadline.code), by: steps)
    }
    choose(scene.wording)
  }

  mutating func prepareFilter(_ scene: Scene, rows: Int) -> Bool {
    table.prepareFilter(scene.wording, rows: rows)
  }

  mutating func setFilter(_ text: String, scene: Scene) {
    table.setFilter(text, wording: scene.wording)
  }

  func pageRows(_ size: Size) -> Int { max(1, listRows(size) - 1) }

  private func listRows(_ size: Size) -> Int { max(1, DeadlinesView.tableRect(size).size.rows - 1) }

  private mutating func choose(_ wording: Wording) {
    let chosen = all.filter { item in
      (actor.map { item.reading.deadline.actor == $0 } ?? true)
        && (code.map { item.reading.deadline.code == $0 } ?? true)
    }
    table.take(chosen, wording: wording)
  }

  /// The next of the values there are, with "all of them" between last and first.
  private static func turned(_ current: String?, among values: [String], by steps: Int) -> String? {
    let ring: [String?] = [nil] + Set(values).sorted()
    let place = ring.firstIndex(of: current) ?? 0
    return ring[(place + steps + ring.count) % ring.count]
  }

  func draw(_ scene: Scene, on buffer: inout CellBuffer, isCovered: Bool) {
    DeadlinesView(scene: scene, state: self, isCovered: isCovered).draw(on: &buffer)
  }
}

extension Dashboard {
  /// Hands the deadlines on: those in view on F4, else all.
  func export(_ format: DeadlineFormat, reader: any OfficeReader) -> [Effect] {
    let shown = place == .deadlines ? (placeState as? DeadlinesState)?.shownItems : nil
    return [.export(shown ?? reader.deadlines(), format)]
  }
}

/// Draws screen F4.
struct DeadlinesView {
  let scene: Scene
  let state: DeadlinesState
  let isCovered: Bool

  private static let columns: [TableColumn] = [
    TableColumn(title: .columnLimit, width: 14),
    TableColumn(title: .columnDue, width: 6),
    TableColumn(title: .columnNumber, width: 7),
    TableColumn(title: .columnName, width: 14, growth: 2),
    TableColumn(title: .columnWhich, width: 22, growth: 3),
    TableColumn(title: .columnActor, width: 9, growth: 2),
    TableColumn(title: .columnUnit, width: 14, growth: 1, from: 110),
    TableColumn(title: .columnBasis, width: 24, growth: 2, from: 150),
  ]

  /// The frame of the list; below it stand the lines on the row selected.
  private static func frame(_ size: Size) -> Rect {
    Rect(row: 2, column: 0, rows: max(3, size.rows - 6), columns: size.columns)
  }

  static func tableRect(_ size: Size) -> Rect { frame(size).inset() }

  func draw(on buffer: inout CellBuffer) {
    let size = buffer.bounds.size
    let rect = Self.frame(size)
    let wording = scene.wording
    let who = state.chosenActor(wording) ?? wording(.everyone)
    let what = state.code.map { wording.clockName(code: $0) } ?? wording(.everyKind)
    let chip = state.filter.isEmpty ? "" : "/\(state.filter) · "
    let found = state.found
    buffer.draw([
      Frame(
        rect,
        title: "\(wording(.deadlinesTitle)) · \(who) · \(what)",
        note: "\(breaches)\(chip)\(wording(.countOf(found.shown, found.all)))",
        isFocused: true
      )
    ])
    let table = TableView(
      wording: wording,
      columns: Self.columns,
      empty: state.filter.isEmpty
        ? .emptyDeadlines : .emptyFilter(knowing: DeadlineItem.filterTags),
      isFocused: !isCovered
    )
    table.draw(state.table, on: &buffer, in: rect.inset()) { cells(of: $0) }
    guard let item = state.table.selectedItem else { return }
    buffer.put(
      detail(of: item, columns: size.columns),
      in: Rect(
        row: rect.bottom,
        column: 0,
        rows: size.rows - 1 - rect.bottom,
        columns: size.columns
      )
    )
  }

  /// The breaches of data that are still to be told, which are the office's own and nobody's row.
  private var breaches: String {
    scene.law.readings(of: scene.reader.office.breaches, at: scene.reader.now)
      .filter { $0.breach.told == nil }
      .map { "\(scene.wording(.breachShort)) \($0.breach.number) \(scene.wording.breach($0)) · " }
      .joined()
  }

  private func cells(of item: DeadlineItem) -> [TableCell] {
    let clock = scene.clock(item.reading)
    let wording = scene.wording
    return [
      TableCell(clock.text, clock.style),
      TableCell(wording.day(item.reading.due.date, today: scene.today)),
      TableCell(item.respondent.row.id.short),
      TableCell(item.respondent.name),
      TableCell(wording.clockName(code: item.reading.deadline.code)),
      TableCell(wording.clockActor(item.reading.deadline), .dim),
      TableCell(item.respondent.unit, .dim),
      TableCell(item.reading.deadline.legalBasis, .dim),
    ]
  }

  /// What the clock counts, by which article, and the days it passed over.
  private func detail(of item: DeadlineItem, columns: Int) -> [Line] {
    let wording = scene.wording
    let reading = item.reading
    let sentence = wording.clockSentence(reading, today: scene.today)
    let moved = reading.moved.map { ", \(wording.moved($0, today: scene.today))" } ?? ""
    let skipped = scene.skipped(reading.due)
    let mark = reading.deadline.confidence == .unsure ? " [?]" : ""
    return [
      Line([
        (" \(item.respondent.row.id.short) \(item.respondent.name)", .accent),
        (" · \(item.respondent.title)", .plain),
      ]),
      Line(" \(wording.clockName(code: reading.deadline.code)): \(sentence)\(moved)"),
      Line([
        (" \(reading.deadline.legalBasis)\(mark)", .dim),
        (skipped.isEmpty ? "" : " · \(skipped)", .dim),
      ]),
    ]
  }
}
