internal import Casework
internal import Terminal
internal import Wording

/// A tip or a report as a row, with the respondent its case opens at.
struct InboxRow: TableItem {
  let item: InboxItem
  /// The first respondent of its case; nil for a tip.
  let respondent: RespondentID?
  /// Whether it was given to the official at the console.
  let isMine: Bool
  /// What it is called, or the locked words where its case waits for the question of interest.
  let title: String

  var id: RecordID { item.id }

  func searchWords(_ wording: Wording) -> [String] {
    [
      item.id.description, "\(item.id.kind.rawValue)-\(item.id.short)",
      item.file?.description ?? "", title,
      item.source.map { wording.word($0) } ?? "", wording.word(item.state),
      wording.state(of: item, width: .long),
    ] + item.assigned.map(\.text)
  }

  static let filterTags: [FilterTag] = [.mine, .state, .source, .clock]

  func filterField(_ tag: FilterTag, _ wording: Wording) -> String {
    switch tag {
    case .mine: isMine ? item.id.description : ""
    case .state: "\(wording.word(item.state)) \(wording.state(of: item, width: .long))"
    case .source: item.source.map { "\(wording.word($0)) \($0.rawValue)" } ?? ""
    case .clock: item.clock.map { wording.field($0) } ?? ""
    case .stage, .track, .status, .unit, .waiting, .article, .positionClass, .phase: ""
    }
  }
}

/// Screen F2: what came in, who waits for whom, who is called for when, and who has how much to do.
struct InboxPlace: PlaceState {
  private(set) var table = TableState<InboxRow>()
  private(set) var inbox = Inbox()
  private var all: [InboxRow] = []
  private var stamp: ReaderStamp?
  /// The state chosen; nil shows all.
  private(set) var chosen: InboxState?
  /// Reports ticked to be joined to one case.
  private(set) var ticked: Set<RecordID> = []

  var filter: String { table.filter }
  var found: (shown: Int, all: Int) { (table.shown, all.count) }

  var target: PlaceTarget? {
    table.selectedItem.map { row in
      row.respondent.map { .respondent($0) } ?? .record(row.item.id)
    }
  }

  mutating func refresh(_ scene: Scene) {
    let now = ReaderStamp(scene.reader)
    guard stamp != now else { return }
    stamp = now
    inbox = scene.reader.inbox()
    var first: [RecordID: RespondentID] = [:]
    for item in scene.reader.respondents {
      let id = item.row.id
      if first[id.file].map({ id < $0 }) ?? true { first[id.file] = id }
    }
    let actor = scene.reader.acting.actor
    let unasked = scene.reader.unaskedFiles()
    all = inbox.items.map { item in
      let isLocked = item.file.map { unasked.contains($0) } ?? false
      let isTip = item.id.kind == .tip
      return InboxRow(
        item: item,
        respondent: isTip ? nil : item.file.flatMap { first[$0] },
        isMine: item.assigned.contains(actor),
        title: isLocked ? scene.wording(.titleLocked) : item.title
      )
    }
    // What was joined meanwhile is not joined again.
    ticked.formIntersection(all.filter { $0.item.merged == nil }.map(\.id))
    choose(scene.wording)
  }

  /// The reports ticked, in the order of the list.
  var tickedReports: [RecordID] { all.map(\.id).filter { ticked.contains($0) } }

  /// Ticks the selected report, or takes its tick away.
  ///
  /// - Returns: How many are ticked now; nil where the row cannot be joined to anything.
  mutating func tick() -> Int? {
    guard let item = table.selectedItem?.item, item.id.kind == .report, item.merged == nil else {
      return nil
    }
    if ticked.remove(item.id) == nil { ticked.insert(item.id) }
    return ticked.count
  }

  mutating func move(by rows: Int, size: Size) {
    table.move(by: rows)
    table.scroll(toFit: listRows(size))
  }

  mutating func turn(by steps: Int, key: PlaceTurn, scene: Scene) {
    let ring: [InboxState?] = [nil] + InboxState.allCases
    let place = ring.firstIndex(of: chosen) ?? 0
    chosen = ring[(place + steps + ring.count) % ring.count]
    choose(scene.wording)
  }

  mutating func prepareFilter(_ scene: Scene, rows: Int) -> Bool {
    table.prepareFilter(scene.wording, rows: rows)
  }

  mutating func setFilter(_ text: String, scene: Scene) {
    table.setFilter(text, wording: scene.wording)
  }

  mutating func select(_ records: [RecordID]) {
    for record in records { table.select(record) }
  }

  func pageRows(_ size: Size) -> Int { max(1, listRows(size) - 1) }

  private func listRows(_ size: Size) -> Int {
    max(1, InboxView.frames(size).list.inset().size.rows - 1)
  }

  private mutating func choose(_ wording: Wording) {
    let kept = all.filter { row in chosen.map { row.item.state == $0 } ?? true }
    table.take(kept, wording: wording)
  }

  func draw(_ scene: Scene, on buffer: inout CellBuffer, isCovered: Bool) {
    var fitting = self
    fitting.table.scroll(toFit: listRows(buffer.bounds.size))
    InboxView(scene: scene, state: fitting, isCovered: isCovered).draw(on: &buffer)
  }
}

extension Dashboard {
  /// The tip keys act on: the row selected in the inbox.
  var selectedTip: RecordID? {
    guard file == nil, case .record(let id)? = placeState?.target, id.kind == .tip else {
      return nil
    }
    return id
  }

  /// A tip as it was told, with what came of it.
  mutating func openTip(_ id: RecordID, reader: any OfficeReader) {
    guard let tip = reader.tip(id), let entry = tip.entry else { return }
    let today = reader.now.date
    var lines = [
      Line([(entry.title.shown, Style.bold)]),
      Line(
        "\(wording.word(entry.source)) · \(wording.weekdayDay(entry.received, today: today))",
        .dim
      ),
      Line(), Line(entry.what.shown),
    ]
    for assignment in tip.assignments {
      let names = assignment.to.map(\.text).joined(separator: ", ")
      let until = assignment.until.map { wording.day($0, today: today) } ?? "–"
      lines.append(Line(wording(.tipAssigned(names, assignment.order.number, until)), .dim))
    }
    if let check = tip.check {
      lines.append(
        Line(
          "\(wording.word(check.outcome).capitalised), \(wording.day(check.on, today: today)): "
            + check.note.shown
        )
      )
    }
    if let promotion = tip.promotion {
      lines.append(Line("\(promotion.report) · \(promotion.file)", .done))
    }
    open(.notice(NoticeLayer(title: id.description, paragraphs: lines, isRefusal: false)))
  }

  /// The report form with what the tip told, so that it ends as this report.
  func report(from id: RecordID, reader: any OfficeReader) -> [String: String] {
    guard let entry = reader.tip(id)?.entry else { return [:] }
    let scene = scene(reader)
    var values = [
      "tips.0": id.description, "source": entry.source.rawValue,
      "received": scene.typed(entry.received), "title": entry.title.value ?? "",
      "what": entry.what.value ?? "",
    ]
    if let act = entry.act {
      values["act.from"] = scene.typed(act.from)
      if let to = act.to { values["act.to"] = scene.typed(to) }
      values["act.candidates"] = act.candidates?.value
    }
    return values
  }
}
