internal import Casework
internal import Terminal
internal import Wording

/// The panes of step mode.
enum StepPane: Int, CaseIterable, Hashable, Sendable {
  case facts
  case evidence
  case missing
}

/// Step mode: the pile, and which pane is in focus.
struct StepState: PlaceState {
  var walk: StepWalk
  var pane = StepPane.facts
  private var scroll: [StepPane: Int] = [:]
  private var head: LogHead?
  /// How many went because their case closed to this official; told once.
  private(set) var gone = 0

  init(_ walk: StepWalk) { self.walk = walk }

  var filter: String { "" }
  var found: (shown: Int, all: Int) { (walk.order.count, walk.order.count) }
  var target: PlaceTarget? { walk.current.map { .respondent($0) } }

  mutating func refresh(_ scene: Scene) {
    guard head != scene.reader.head else { return }
    head = scene.reader.head
    gone += walk.drop { scene.reader.access(to: $0.file) != nil }
  }

  mutating func setFilter(_ text: String, scene: Scene) {}

  func pageRows(_ size: Size) -> Int { max(1, size.rows / 2) }

  mutating func move(by rows: Int, size: Size) {
    scroll[pane] = max(0, min((scroll[pane] ?? 0) + rows, 500))
  }

  mutating func turn(by steps: Int, key: PlaceTurn, scene: Scene) {
    let all = StepPane.allCases
    pane = all[(pane.rawValue + steps + all.count) % all.count]
  }

  /// Goes on, back, or lays aside; panes begin at their top again.
  mutating func step(_ change: (inout StepWalk) -> Void) {
    change(&walk)
    scroll = [:]
  }

  mutating func takeGone() -> Int {
    defer { gone = 0 }
    return gone
  }

  func top(of pane: StepPane) -> Int { scroll[pane] ?? 0 }

  func draw(_ scene: Scene, on buffer: inout CellBuffer, isCovered: Bool) {
    StepView(scene: scene, state: self).draw(on: &buffer)
  }

  /// Whether the official has yet to say if there is an interest of their own.
  func isLocked(_ scene: Scene) -> Bool {
    guard let id = walk.current, scene.reader.file(id.file) != nil else { return false }
    return !scene.reader.hasDeclared(id.file)
  }
}
