internal import Casework
internal import Terminal
internal import Wording

/// One line of a menu: what it does, and why it may not be done now.
struct MenuItem: Hashable, Sendable {
  enum Target: Hashable, Sendable {
    case action(Action)
    case draft(String)
    /// A proposed rule, by its number.
    case proposal(Int)
    /// A paper, and the report a receipt is for.
    case paper(PaperKind, RecordID?)
    /// An issued paper, by its number within the case.
    case reprint(Int)
    /// A Bawaslu letter is to be recorded in this case; nil opens a case for it.
    case finding(RespondentID?)
    /// The official in whose name the console goes on.
    case official(Acting)
    /// A field whose chain of events is told.
    case field(TracedField)
    /// The decided matters to compare with.
    case precedents
    /// One of them.
    case precedent(RespondentID)
    /// What the rows below have in common; the highlight passes over it.
    case heading
    case nothing
  }

  let keys: String
  let text: String
  /// Other words under which it is found.
  let synonyms: String
  let target: Target
  let disabledReason: String?
  /// What it says to the tags of a filter.
  let fields: [FilterTag: String]

  init(
    keys: String,
    text: String,
    synonyms: String,
    target: Target,
    disabledReason: String?,
    fields: [FilterTag: String] = [:]
  ) {
    self.keys = keys
    self.text = text
    self.synonyms = synonyms
    self.target = target
    self.disabledReason = disabledReason
    self.fields = fields
  }

  /// Whether it says what a tagged word asks; nil for a word without a tag it knows.
  func answers(_ word: some StringProtocol) -> Bool? {
    var value = ""
    guard !fields.isEmpty, let tag = FilterTag(String(word), value: &value),
      let field = fields[tag]
    else { return nil }
    return Array(field.lowercased().utf8).contains(sequence: Array(value.utf8))
  }

  /// A heading above rows.
  init(heading text: String) {
    self.init(keys: "", text: text, synonyms: "", target: .heading, disabledReason: nil)
  }

  var isHeading: Bool { target == .heading }
}

/// A list to run something from: help, palette, the steps possible now, saved drafts.
struct MenuLayer: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case help
    case palette
    case steps
    case drafts
    case rules
    case papers
    case why
    case precedents
    case officials
    case cases
  }

  enum Answer: Hashable, Sendable {
    case open
    case close
    case run(MenuItem.Target)
    case disabled(String)
    /// Asked once whether the highlighted draft shall go.
    case armed
    case discard(String)
  }

  let kind: Kind
  let title: String
  let items: [MenuItem]
  private(set) var filter = TextEdit()
  private(set) var highlighted = 0
  /// The draft that goes when the key is pressed once more.
  private var armed: String?

  init(kind: Kind, title: String, items: [MenuItem], highlighted: Int? = nil) {
    self.kind = kind
    self.title = title
    self.items = items
    self.highlighted = highlighted ?? items.firstIndex { !$0.isHeading } ?? 0
  }

  var shown: [MenuItem] {
    let words = filter.text.lowercased().split(separator: " ")
    guard !words.isEmpty else { return items }
    // What was found stands by itself, without the headings of the whole list.
    let found = items.filter { item in
      guard !item.isHeading else { return false }
      let bytes = Array("\(item.text) \(item.synonyms) \(item.keys)".lowercased().utf8)
      return words.allSatisfy { item.answers($0) ?? bytes.contains(sequence: Array($0.utf8)) }
    }
    // Where no case fits there is still the one to be opened.
    if found.isEmpty, kind == .cases { return items.filter { $0.target == .finding(nil) } }
    // A screen's own word, as `:batas`, comes before everything that merely speaks of it.
    let typed = ":\(filter.text.lowercased())"
    let named = found.filter { $0.synonyms.split(separator: " ").contains { $0 == typed } }
    guard !named.isEmpty else { return found }
    return named + found.filter { item in !named.contains(item) }
  }

  mutating func take(_ key: Key) -> Answer {
    if kind == .drafts, key == .control("d") { return discard() }
    armed = nil
    if kind == .papers, case .character(let digit) = key, digit.isNumber {
      return pick(items.first { $0.keys == String(digit) })
    }
    switch key {
    case .escape: return .close
    case .down, .tab: move(by: 1)
    case .up, .backTab: move(by: -1)
    case .pageDown: move(by: 10)
    case .pageUp: move(by: -10)
    case .enter:
      let shown = self.shown
      return pick(shown.indices.contains(highlighted) ? shown[highlighted] : nil)
    default:
      if filter.take(key) { highlighted = shown.firstIndex { !$0.isHeading } ?? 0 }
    }
    return .open
  }

  private func pick(_ item: MenuItem?) -> Answer {
    guard let item else { return .open }
    if let reason = item.disabledReason { return .disabled(reason) }
    return .run(item.target)
  }

  private mutating func discard() -> Answer {
    let shown = self.shown
    guard shown.indices.contains(highlighted), case .draft(let id) = shown[highlighted].target
    else { return .open }
    if armed == id { return .discard(id) }
    armed = id
    return .armed
  }

  private mutating func move(by rows: Int) {
    let shown = self.shown
    let places = shown.indices.filter { !shown[$0].isHeading }
    guard let last = places.last else { return }
    let wanted = max(0, min(highlighted + rows, last))
    // On a heading the row on the far side is meant.
    let onward =
      rows > 0 ? places.first { $0 >= wanted } : places.last { $0 <= wanted } ?? places.first
    highlighted = onward ?? last
  }
}

/// Draws a menu in the middle of the screen.
struct MenuView {
  let scene: Scene
  let menu: MenuLayer

  func draw(on buffer: inout CellBuffer) -> Position? {
    let shown = menu.shown
    let bounds = buffer.bounds
    let columns = min(bounds.size.columns, 86)
    let wanted = Size(
      rows: min(bounds.size.rows - 2, max(8, menu.items.count + 4)),
      columns: columns
    )
    let rect = bounds.centred(wanted)
    let inner = buffer.dialog(
      rect,
      title: menu.title,
      note: scene.wording(
        .countOf(
          // The list of steps speaks of what is possible now; a filter of what it found.
          shown.count {
            !$0.isHeading
              && (menu.kind != .steps || $0.disabledReason == nil || !menu.filter.text.isEmpty)
          },
          menu.items.count { !$0.isHeading }
        )
      )
    )
    guard inner.size.rows > 2 else { return nil }
    buffer.put(
      [
        (text: menu.kind == .palette ? ": " : "/ ", style: .accent),
        (text: menu.filter.text, style: .plain),
      ],
      at: Position(row: inner.top, column: inner.left + 1)
    )
    let body = Rect(
      row: inner.top + 1,
      column: inner.left,
      rows: inner.size.rows - 2,
      columns: inner.size.columns
    )
    let lowest = max(0, min(menu.highlighted - body.size.rows + 1, shown.count - body.size.rows))
    // The heading above the first row that can be run stays in view.
    let start = menu.highlighted < body.size.rows ? 0 : lowest
    let keyColumns = min(16, shown.map { TextCells.displayWidth(of: $0.keys) }.max() ?? 0)
    for (offset, item) in shown.dropFirst(start).prefix(body.size.rows).enumerated() {
      draw(
        item,
        isHighlighted: start + offset == menu.highlighted,
        keyColumns: keyColumns,
        on: &buffer,
        at: Position(row: body.top + offset, column: body.left),
        columns: body.size.columns
      )
    }
    drawFoot(
      shown,
      on: &buffer,
      in: Rect(
        row: inner.bottom - 1,
        column: inner.left + 1,
        rows: 1,
        columns: inner.size.columns - 2
      )
    )
    return Position(
      row: inner.top,
      column: inner.left + 3 + TextCells.displayWidth(of: menu.filter.text)
    )
  }

  private func draw(
    _ item: MenuItem,
    isHighlighted: Bool,
    keyColumns: Int,
    on buffer: inout CellBuffer,
    at place: Position,
    columns: Int
  ) {
    if item.isHeading {
      buffer.put(" \(item.text)", at: place, width: columns, style: .accent)
      return
    }
    let isDisabled = item.disabledReason != nil
    let style: Style = isHighlighted ? .selected : isDisabled ? .dim : .plain
    let sign = isDisabled ? "× " : ""
    let keys = keyColumns > 0 ? item.keys.field(keyColumns) + "  " : ""
    buffer.put(" \(keys)\(sign)\(item.text)", at: place, width: columns, style: style)
    guard let reason = item.disabledReason, !isHighlighted else { return }
    let width = min(TextCells.displayWidth(of: reason), columns / 2)
    buffer.put(
      reason,
      at: Position(row: place.row, column: place.column + columns - width - 1),
      width: width,
      style: .dim
    )
  }

  private func drawFoot(_ shown: [MenuItem], on buffer: inout CellBuffer, in rect: Rect) {
    guard shown.indices.contains(menu.highlighted) else {
      let phrase: Phrase = menu.kind == .palette ? .noSuchCommand : .nothingFound
      return buffer.put([Line(scene.wording(phrase), .dim)], in: rect)
    }
    if let reason = shown[menu.highlighted].disabledReason {
      buffer.put([Line("× \(reason)", .near)], in: rect)
    } else {
      buffer.put([Line(scene.wording(.enterRuns), .dim)], in: rect)
    }
  }
}
