internal import Casework
internal import Wording

/// Something a list screen shows in one row.
protocol TableItem: Sendable {
  associatedtype ID: Hashable & Sendable
  /// Stays the same while the thing stays the same, so that the selection does.
  var id: ID { get }
  /// Everything a filter finds it by.
  func searchWords(_ wording: Wording) -> [String]
  /// The tags a filter of such rows knows.
  static var filterTags: [FilterTag] { get }
  /// What the row says to a tag; empty where it says nothing.
  func filterField(_ tag: FilterTag, _ wording: Wording) -> String
}

extension TableItem {
  static var filterTags: [FilterTag] { [] }

  func filterField(_ tag: FilterTag, _ wording: Wording) -> String { "" }
}

/// The rows of a list screen: which are shown, which is selected, which is the first in view.
struct TableState<Item: TableItem>: Sendable {
  private(set) var items: [Item] = []
  /// Positions in ``items`` of the rows shown, in order.
  private(set) var order: [Int] = []
  private(set) var filter = ""
  private(set) var selected: Item.ID?
  private(set) var top = 0
  /// The place of the selected row in ``order``.
  private(set) var selectedRow: Int?
  /// What a filter searches, by row.
  private var text = FilterText()

  var shown: Int { order.count }
  var selectedItem: Item? { selectedRow.map { items[order[$0]] } }

  func item(at row: Int) -> Item? { order.indices.contains(row) ? items[order[row]] : nil }

  /// Takes new rows and keeps the selection on what it was, else at the same height.
  mutating func take(_ items: [Item], wording: Wording) {
    self.items = items
    text = FilterText()
    arrange(wording)
  }

  /// Makes what a filter searches, of that many more rows at most; true while rows are left.
  @discardableResult
  mutating func prepareFilter(_ wording: Wording, rows count: Int = .max) -> Bool {
    // Taken out of the table, which would be copied whole for each row.
    let items = items
    return text.add(count, of: items.count) { items[$0].searchWords(wording) }
  }

  mutating func setFilter(_ text: String, wording: Wording) {
    filter = text
    arrange(wording)
  }

  mutating func move(by rows: Int) { select(row: (selectedRow ?? 0) + rows) }

  mutating func select(_ id: Item.ID) {
    guard let row = row(of: id) else { return }
    selected = id
    selectedRow = row
  }

  /// Keeps the selected row among the `rows` shown.
  mutating func scroll(toFit rows: Int) {
    guard rows > 0 else { return }
    let row = selectedRow ?? 0
    if row < top { top = row }
    if row >= top + rows { top = row - rows + 1 }
    top = max(0, min(top, order.count - rows))
  }

  private mutating func select(row: Int) {
    guard !order.isEmpty else { return }
    let row = min(max(0, row), order.count - 1)
    selected = items[order[row]].id
    selectedRow = row
  }

  private mutating func arrange(_ wording: Wording) {
    let before = selectedRow
    if filter.isEmpty {
      order = Array(items.indices)
    } else {
      prepareFilter(wording)
      order =
        text.matches(filter, among: Array(items.indices), tags: Item.filterTags) {
          items[$0].filterField($1, wording)
        }
    }
    if let selected, let row = row(of: selected) {
      selectedRow = row
      return
    }
    selected = nil
    selectedRow = nil
    select(row: before ?? 0)
  }

  private func row(of id: Item.ID) -> Int? { order.firstIndex { items[$0].id == id } }
}
