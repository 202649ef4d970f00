internal import Casework
internal import Terminal
internal import Wording

/// A row of screen F5: a letter of Bawaslu, or somebody whose case waits for one.
enum FindingRow: TableItem {
  case finding(NamedFinding)
  case awaited(RespondentItem, Waiting)

  enum ID: Hashable, Sendable {
    case finding(RecordID)
    case awaited(RespondentID)
  }

  var id: ID {
    switch self {
    case .finding(let item): .finding(item.finding.finding)
    case .awaited(let item, _): .awaited(item.row.id)
    }
  }

  /// The respondent keys act on.
  var respondent: RespondentID? {
    switch self {
    case .finding(let item):
      item.finding.entry.items.first.map {
        RespondentID(file: item.finding.entry.file, ordinal: $0.respondent)
      }
    case .awaited(let item, _): item.row.id
    }
  }

  func searchWords(_ wording: Wording) -> [String] {
    switch self {
    case .finding(let item):
      let entry = item.finding.entry
      return
        [
          item.finding.finding.description, entry.file.description, item.title,
          entry.register?.shown ?? "", item.finding.normalRegister?.shown ?? "",
          entry.letter.number, wording.word(entry.form), wording.word(entry.addressee),
        ] + item.names + entry.items.map { wording.word($0.outcome) }
    case .awaited(let item, let waiting):
      return [
        item.row.id.description, item.name, item.unit, item.title,
        wording(.waitingWord), wording.word(waiting.on),
      ]
    }
  }
}

/// Screen F5: what Bawaslu wrote, the newest first, and what is still awaited from it.
struct FindingsState: PlaceState {
  /// The part of the screen shown.
  enum Part: Int, CaseIterable, Sendable {
    case written
    case awaited
  }

  private(set) var table = TableState<FindingRow>()
  private(set) var part = Part.written
  private var written: [FindingRow] = []
  private var awaited: [FindingRow] = []
  private var stamp: ReaderStamp?

  var filter: String { table.filter }
  var found: (shown: Int, all: Int) { (table.shown, table.items.count) }
  var counts: (written: Int, awaited: Int) { (written.count, awaited.count) }

  var target: PlaceTarget? {
    table.selectedItem?.respondent.map { .respondent($0) }
  }

  mutating func refresh(_ scene: Scene) {
    let now = ReaderStamp(scene.reader)
    guard stamp != now else { return }
    stamp = now
    let respondents = scene.reader.respondents.map { $0.shown(scene.wording) }
    let byID = Dictionary(respondents.map { ($0.row.id, $0) }, uniquingKeysWith: { $1 })
    written = scene.reader.findings()
      .sorted { ($1.entry.received, $1.finding) < ($0.entry.received, $0.finding) }
      .map { .finding(NamedFinding($0, in: byID)) }
    awaited =
      respondents.compactMap { item -> (item: RespondentItem, waiting: Waiting)? in
        guard let waiting = item.row.waiting, waiting.on == .bawaslu, !item.row.isEnded else {
          return nil
        }
        return (item, waiting)
      }
      .sorted { ($0.waiting.since, $0.item.row.id) < ($1.waiting.since, $1.item.row.id) }
      .map { .awaited($0.item, $0.waiting) }
    show(scene)
  }

  mutating func move(by rows: Int, size: Size) {
    table.move(by: rows)
    table.scroll(toFit: listRows(size))
  }

  mutating func turn(by steps: Int, key: PlaceTurn, scene: Scene) {
    let all = Part.allCases
    part = all[(part.rawValue + steps + all.count) % all.count]
    show(scene)
  }

  mutating func prepareFilter(_ scene: Scene, rows: Int) -> Bool {
    table.prepareFilter(scene.wording, rows: rows)
  }

  mutating func setFilter(_ text: String, scene: Scene) {
    // A register number is found however it was typed: roman month, case and blanks do not matter.
    let normal = text.normalRegister
    let isRegister = text.contains("/") && !normal.isEmpty
    table.setFilter(isRegister ? normal : text, wording: scene.wording)
  }

  func pageRows(_ size: Size) -> Int { max(1, listRows(size) - 1) }

  private func listRows(_ size: Size) -> Int { max(1, FindingsView.tableRect(size).size.rows - 1) }

  private mutating func show(_ scene: Scene) {
    table.take(part == .written ? written : awaited, wording: scene.wording)
  }

  func draw(_ scene: Scene, on buffer: inout CellBuffer, isCovered: Bool) {
    FindingsView(scene: scene, state: self, isCovered: isCovered).draw(on: &buffer)
  }
}

/// Draws screen F5: the list, and below it the letter selected with each person's outcome.
struct FindingsView {
  let scene: Scene
  let state: FindingsState
  let isCovered: Bool

  private static let writtenColumns: [TableColumn] = [
    TableColumn(title: .columnReceived, width: 6),
    TableColumn(title: .columnRegister, width: 34, growth: 1),
    TableColumn(title: .columnForm, width: 8),
    TableColumn(title: .columnAddressee, width: 8, from: 90),
    TableColumn(title: .columnStudy, width: 6),
    TableColumn(title: .columnCase, width: 6),
    TableColumn(title: .columnPeople, width: 11, growth: 3),
  ]

  private static let awaitedColumns: [TableColumn] = [
    TableColumn(title: .columnSince, width: 6),
    TableColumn(title: .columnDays, width: 5, isRight: true),
    TableColumn(title: .columnNumber, width: 7),
    TableColumn(title: .columnName, width: 16, growth: 2),
    TableColumn(title: .columnUnit, width: 14, growth: 2),
    TableColumn(title: .columnCase, width: 22, growth: 4),
  ]

  private static func rects(_ size: Size) -> (list: Rect, detail: Rect) {
    let detailRows = max(5, min(10, (size.rows - 4) / 3))
    let listRows = max(3, size.rows - 4 - detailRows + 1)
    return (
      Rect(row: 2, column: 0, rows: listRows, columns: size.columns),
      Rect(row: 1 + listRows, column: 0, rows: detailRows, columns: size.columns)
    )
  }

  static func tableRect(_ size: Size) -> Rect { rects(size).list.inset() }

  func draw(on buffer: inout CellBuffer) {
    let rects = Self.rects(buffer.bounds.size)
    let wording = scene.wording
    let chip = state.filter.isEmpty ? "" : "/\(state.filter) · "
    let found = state.found
    let counts = state.counts
    let title: Phrase =
      switch state.part {
      case .written: .findingsTitle(counts.awaited)
      case .awaited: .awaitedTitle(counts.written)
      }
    buffer.draw([
      Frame(
        rects.list,
        title: wording(title),
        note: "\(chip)\(wording(.countOf(found.shown, found.all)))",
        isFocused: true
      ),
      Frame(rects.detail, title: detailTitle),
    ])
    let table = TableView(
      wording: wording,
      columns: state.part == .written ? Self.writtenColumns : Self.awaitedColumns,
      empty: !state.filter.isEmpty
        ? .emptyFilter : state.part == .written ? .emptyFindingList : .emptyAwaited,
      isFocused: !isCovered
    )
    table.draw(state.table, on: &buffer, in: rects.list.inset()) { cells(of: $0) }
    guard let row = state.table.selectedItem else { return }
    let inner = rects.detail.inset()
    buffer.put(detail(of: row, columns: inner.size.columns), in: inner)
  }

  private var detailTitle: String {
    switch state.table.selectedItem {
    case .finding(let item): item.finding.finding.description
    case .awaited(let item, _): item.row.id.short
    case nil: ""
    }
  }

  private func cells(of row: FindingRow) -> [TableCell] {
    let wording = scene.wording
    switch row {
    case .finding(let item):
      let entry = item.finding.entry
      let hasStudy = entry.studyAttached
      return [
        TableCell(wording.day(entry.received, today: scene.today)),
        TableCell(entry.register?.shown ?? entry.letter.number),
        TableCell(wording.word(entry.form), entry.form == .original ? .plain : .dim),
        TableCell(wording.word(entry.addressee, width: .short)),
        TableCell(wording(hasStudy ? .studyHere : .noWord), hasStudy ? .done : .near),
        TableCell(entry.file.short),
        TableCell(item.names.joined(separator: ", ")),
      ]
    case .awaited(let item, let waiting):
      return [
        TableCell(wording.day(waiting.since, today: scene.today)),
        TableCell(String(scene.today.days(since: waiting.since))),
        TableCell(item.row.id.short), TableCell(item.name), TableCell(item.unit, .dim),
        TableCell(item.title, .dim),
      ]
    }
  }

  private func detail(of row: FindingRow, columns: Int) -> [Line] {
    let wording = scene.wording
    guard case .finding(let item) = row else {
      guard case .awaited(let item, let waiting) = row else { return [] }
      return [
        Line(" \(item.name) · \(item.title)"),
        Line(" ~ \(wording.waiting(waiting, today: scene.today))", .near),
        Line(" \(wording(.awaitedHint))", .dim),
      ]
    }
    let entry = item.finding.entry
    let letter = wording.day(entry.letter.date, today: scene.today)
    let addressee = wording.word(entry.addressee, width: .short)
    var lines = [
      Line([
        (" \(entry.letter.number), \(letter)", .plain),
        (" · \(wording.word(entry.form)) \(wording(.addressedTo(addressee)))", .plain),
      ])
    ]
    guard !scene.reader.mustDeclare(entry.file) else {
      return lines + [Line(" \(wording(.deskLocked))", .dim)]
    }
    // Above the outcomes, which a small screen cuts.
    if !entry.studyAttached { lines.append(Line(" ! \(wording(.studyMissing))", .near)) }
    for item in entry.items {
      let id = RespondentID(file: entry.file, ordinal: item.respondent)
      let name = scene.reader.file(entry.file).map { scene.name(of: $0, item.respondent) } ?? ""
      lines.append(
        Line([
          (" \(id.short) \(name)", .accent), (": \(wording.word(item.outcome))", .plain),
        ])
      )
      let level = item.level.map { "(\(wording.word($0)))" }
      let text = [item.recommendation?.shown, level].compactMap(\.self).joined(separator: " ")
      if !text.isEmpty {
        lines += text.wrapped(to: columns - 5).map { Line("    " + $0, .dim) }
      }
    }
    return lines
  }
}
