internal import Casework
internal import Terminal
internal import Wording

/// The screens of the console; a case opens over any of them.
package enum Place: String, CaseIterable, Hashable, Sendable {
  case dashboard
  case inbox
  case deadlines
  case findings
  case desk
  case steps
}

/// What the selected row of a screen stands for.
enum PlaceTarget: Hashable, Sendable {
  case respondent(RespondentID)
  case record(RecordID)
}

/// The state of one screen beside the dashboard: its rows, its filter, its selection.
///
/// A screen is a value that takes its rows from the office when the log or the day moved on, so that
/// what another console writes appears without moving the selection.
protocol PlaceState: Sendable {
  /// Takes the rows anew where the office moved on.
  mutating func refresh(_ scene: Scene)
  /// Moves the selection; `size` is the whole screen's.
  mutating func move(by rows: Int, size: Size)
  /// Turns to the next part of the screen, or the one before.
  mutating func turn(by steps: Int, key: PlaceTurn, scene: Scene)
  /// Makes what a filter searches, of that many more rows at most; true while rows are left.
  mutating func prepareFilter(_ scene: Scene, rows: Int) -> Bool
  mutating func setFilter(_ text: String, scene: Scene)
  /// Selects what was just written, where the screen lists it.
  mutating func select(_ records: [RecordID])
  var filter: String { get }
  /// Rows shown and rows there are.
  var found: (shown: Int, all: Int) { get }
  var target: PlaceTarget? { get }
  /// Rows a page key moves by.
  func pageRows(_ size: Size) -> Int
  /// Draws everything but header, message line and footer.
  func draw(_ scene: Scene, on buffer: inout CellBuffer, isCovered: Bool)
}

extension PlaceState {
  mutating func prepareFilter(_ scene: Scene, rows: Int) -> Bool { false }

  mutating func select(_ records: [RecordID]) {}
}

/// Which pair of keys turned.
enum PlaceTurn: Hashable, Sendable {
  /// `Tab` and `S-Tab`.
  case panel
  /// `h` and `l`.
  case side
}

extension Place {
  /// Where keys lead on this screen.
  var context: KeyContext {
    switch self {
    case .dashboard: .dashboard
    case .inbox: .inbox
    case .deadlines: .deadlines
    case .findings: .findings
    case .desk: .desk
    case .steps: .walk
    }
  }

  /// A screen nobody was on yet; nil for the dashboard, which is always there.
  var fresh: (any PlaceState)? {
    switch self {
    case .dashboard: nil
    case .inbox: InboxPlace()
    case .deadlines: DeadlinesState()
    case .findings: FindingsState()
    // What was read and where one was comes from the official's own notes.
    case .desk, .steps: nil
    }
  }
}

extension Action {
  /// The screen the action goes to.
  var place: Place? {
    switch self {
    case .screenDashboard: .dashboard
    case .screenInbox: .inbox
    case .screenDeadlines: .deadlines
    case .screenFindings: .findings
    case .screenDesk: .desk
    default: nil
    }
  }
}

extension Dashboard {
  /// The state of the screen in view; nil on the dashboard.
  var placeState: (any PlaceState)? { place == .dashboard ? nil : places[place] }

  /// Goes to a screen; what was selected there is still selected.
  mutating func go(to place: Place, reader: any OfficeReader) {
    file = nil
    message = nil
    self.place = place
    if places[place] == nil { places[place] = place.fresh ?? kept(place, reader: reader) }
    refreshPlace(reader)
  }

  mutating func refreshPlace(_ reader: any OfficeReader) {
    guard var state = placeState else { return }
    state.refresh(scene(reader))
    places[place] = state
  }

  /// Changes the state of the screen in view; false on the dashboard.
  @discardableResult
  mutating func withPlace(_ change: (inout any PlaceState) -> Void) -> Bool {
    // Taken out and put back, so that a change copies nothing.
    guard place != .dashboard, var state = places.removeValue(forKey: place) else { return false }
    change(&state)
    places[place] = state
    return true
  }

  /// The respondent keys act on: of the open case, else of the row in view.
  var selectedID: RespondentID? {
    if let file { return RespondentID(file: file.id, ordinal: file.ordinal) }
    guard let state = placeState else { return list.selected }
    if case .respondent(let id) = state.target { return id }
    return nil
  }

  /// The tags a filter of the screen in view knows.
  var filterTags: [FilterTag] {
    switch place {
    case .dashboard: RespondentList.tags
    case .inbox: InboxRow.filterTags
    case .deadlines: DeadlineItem.filterTags
    case .findings, .desk, .steps: []
    }
  }

  /// The text of the filter of the screen in view.
  var filterText: String { placeState?.filter ?? list.filter }

  /// Opens the prompt of the filter of the screen in view.
  mutating func startFilter(_ reader: any OfficeReader) {
    _ = prepareFilter(rows: .max, reader: reader)
    open(.filter(TextEdit(filterText)))
  }

  /// Makes what a filter of the screen in view searches, of that many more rows at most; true while
  /// rows are left.
  mutating func prepareFilter(rows: Int, reader: any OfficeReader) -> Bool {
    let scene = scene(reader)
    var isLeft = false
    let isPlace = withPlace { isLeft = $0.prepareFilter(scene, rows: rows) }
    return isPlace ? isLeft : list.prepareFilter(wording, rows: rows)
  }

  mutating func setFilter(_ text: String, reader: any OfficeReader) {
    let scene = scene(reader)
    if !withPlace({ $0.setFilter(text, scene: scene) }) {
      list.setFilter(text, wording: wording, reader: reader)
    }
  }

  /// Rows a filter leaves, and all.
  var filterFound: (shown: Int, all: Int) { placeState?.found ?? (list.shown, list.items.count) }
}
