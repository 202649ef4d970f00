internal import Casework
internal import Wording

/// The list of respondents: what is shown, in what order, and where the selection is.
struct RespondentList: Sendable {
  enum Sort: CaseIterable, Sendable {
    case clock
    case number
    case name
    case stage
  }

  private(set) var items: [RespondentItem] = []
  /// Positions in ``items`` of the rows shown, in order.
  private(set) var order: [Int] = []
  private(set) var filter = ""
  private(set) var sort = Sort.clock
  private(set) var selected: RespondentID?
  /// The first row shown.
  private(set) var top = 0
  /// Rows others changed and nobody has moved over since.
  var marks: Set<RespondentID> { Set(changers.keys) }
  /// Who changed them.
  private(set) var changers: [RespondentID: String] = [:]
  /// Rows ticked to be called one after another.
  private(set) var ticked: Set<RespondentID> = []
  /// Positions of all rows in the order chosen, so that a filter never sorts.
  private var sorted: [Int] = []
  /// The place of the selected row in ``order``.
  private(set) var selectedRow: Int?
  /// What a filter searches, by row.
  private var text = FilterText()
  private var stamp: ReaderStamp?
  /// Numbers of cases that two years have.
  private(set) var sharedNumbers = SharedNumbers()
  /// What waits for the official at the console; sought once a filter asks.
  private var mine: Set<RespondentID>?
  /// The law as of now, by which articles are named.
  private var law: LawBook?

  /// The tags a filter of this list knows.
  static let tags: [FilterTag] = [
    .mine, .stage, .track, .status, .unit, .waiting, .clock, .article, .positionClass, .phase,
  ]

  var shown: Int { order.count }
  var selectedItem: RespondentItem? { selectedRow.map { items[order[$0]] } }

  func item(at row: Int) -> RespondentItem? {
    order.indices.contains(row) ? items[order[row]] : nil
  }

  /// Takes the rows anew when the log or the day moved on.
  mutating func refresh(_ reader: any OfficeReader, wording: Wording) {
    let now = ReaderStamp(reader)
    guard stamp != now else { return }
    stamp = now
    items = reader.respondents
    text = FilterText()
    sharedNumbers = SharedNumbers(items.lazy.map(\.row.id))
    mine = nil
    law = reader.law
    findMine(reader)
    sortAll()
    arrange(wording)
  }

  /// Whether a filter is on, which may have sought a number that two years have.
  var showsYears: Bool { !filter.isEmpty && !sharedNumbers.numbers.isEmpty }

  /// A respondent's number as the list shows it: what a filter found, with the year where two cases
  /// share it.
  func number(of id: RespondentID) -> String {
    showsYears ? sharedNumbers.text(id) : id.short
  }

  /// Makes what a filter searches, of that many more rows at most; true while rows are left.
  @discardableResult
  mutating func prepareFilter(_ wording: Wording, rows count: Int = .max) -> Bool {
    // Taken out of the list, which would be copied whole for each row.
    let items = items
    return text.add(count, of: items.count) { Self.words(of: items, at: $0, wording) }
  }

  mutating func setFilter(_ text: String, wording: Wording, reader: any OfficeReader) {
    filter = text
    findMine(reader)
    arrange(wording)
  }

  private mutating func findMine(_ reader: any OfficeReader) {
    guard mine == nil else { return }
    let isAsked = filter.lowercased().split(separator: " ").contains { word in
      var value = ""
      return FilterTag(String(word), value: &value) == .mine
    }
    if isAsked { mine = reader.mine() }
  }

  mutating func cycleSort(wording: Wording) {
    let all = Sort.allCases
    let next = (all.firstIndex(of: sort) ?? 0) + 1
    sort = all[next % all.count]
    sortAll()
    arrange(wording)
  }

  mutating func select(_ id: RespondentID) {
    guard let row = row(of: id) else { return }
    selected = id
    selectedRow = row
    changers[id] = nil
  }

  mutating func select(row: Int) {
    guard !order.isEmpty else { return }
    let row = min(max(0, row), order.count - 1)
    let id = items[order[row]].row.id
    selected = id
    selectedRow = row
    changers[id] = nil
  }

  mutating func move(by rows: Int) { select(row: (selectedRow ?? 0) + rows) }

  /// Ticks the selected row, or takes its tick away.
  mutating func tick() {
    guard let selected else { return }
    if ticked.remove(selected) == nil { ticked.insert(selected) }
  }

  mutating func untick(_ ids: some Sequence<RespondentID>) { ticked.subtract(ids) }

  /// The ticked rows in the order of the list, those a filter hides left out.
  var tickedRows: [RespondentID] {
    guard !ticked.isEmpty else { return [] }
    return order.map { items[$0].row.id }.filter { ticked.contains($0) }
  }

  /// Marks what a line of somebody else changed.
  mutating func mark(_ record: RecordID, n: Int, by actor: String) {
    let ofCase = items.map(\.row).filter { $0.id.file == record }
    let touched = ofCase.filter { $0.version == n }
    for row in touched.isEmpty ? ofCase : touched where row.id != selected {
      changers[row.id] = actor
    }
  }

  /// Keeps the selected row among the `rows` shown.
  mutating func scroll(toFit rows: Int) {
    guard rows > 0 else { return }
    let row = selectedRow ?? 0
    if row < top { top = row }
    if row >= top + rows { top = row - rows + 1 }
    top = max(0, min(top, order.count - rows))
  }

  private mutating func arrange(_ wording: Wording) {
    let before = selectedRow
    if filter.isEmpty {
      order = sorted
    } else {
      prepareFilter(wording)
      order =
        text.matches(filter, among: sorted, tags: Self.tags) { field($1, at: $0, wording) }
    }
    if let selected, let row = row(of: selected) {
      selectedRow = row
      return
    }
    selected = nil
    selectedRow = nil
    if !order.isEmpty { select(row: before ?? 0) }
  }

  private func row(of id: RespondentID) -> Int? { order.firstIndex { items[$0].row.id == id } }

  private mutating func sortAll() {
    sorted = Array(items.indices)
    switch sort {
    case .clock:
      let keys = items.map { item in
        item.clock?.rank ?? (item.row.waiting == nil ? .max : .max - 1)
      }
      sorted.sort { (keys[$0], items[$0].row.id) < (keys[$1], items[$1].row.id) }
    case .number: sorted.sort { items[$0].row.id < items[$1].row.id }
    case .name:
      sorted.sort { (items[$0].name, items[$0].row.id) < (items[$1].name, items[$1].row.id) }
    case .stage:
      let places = Dictionary(
        uniqueKeysWithValues: Stage.allCases.enumerated().map { ($1, $0) }
      )
      let keys = items.map { places[$0.row.stage] ?? 0 }
      sorted.sort { (keys[$0], items[$0].row.id) < (keys[$1], items[$1].row.id) }
    }
  }

  /// What a row says to a tag.
  private func field(_ tag: FilterTag, at index: Int, _ wording: Wording) -> String {
    let item = items[index]
    if tag == .mine { return mine?.contains(item.row.id) == true ? item.row.id.description : "" }
    return wording.field(tag, of: item, law: law)
  }

  /// What a filter finds a row by; the number people say is the end of the whole one.
  private static func words(
    of items: [RespondentItem],
    at index: Int,
    _ wording: Wording
  ) -> [String] {
    var words: [String] = []
    words.reserveCapacity(12)
    words.append(items[index].row.id.description)
    words.append(items[index].name)
    words.append(items[index].unit)
    words.append(items[index].isUnasked ? wording(.titleLocked) : items[index].title)
    words.append(wording.stage(of: items[index].row))
    if let track = items[index].row.track { words.append(wording.word(track)) }
    if let status = items[index].row.status { words.append(wording.word(status)) }
    if let positionClass = items[index].row.positionClass {
      words.append(wording.word(positionClass))
    }
    if let waiting = items[index].row.waiting {
      words.append(wording(.waitingWord))
      words.append(wording.word(waiting.on))
    }
    if let clock = items[index].clock { words.append(wording.clock(clock).text) }
    return words
  }
}
