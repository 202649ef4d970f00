internal import Casework
internal import Terminal
internal import Wording

// The desk as one of the console's screens.

extension DeskState: PlaceState {
  var filter: String { "" }
  var found: (shown: Int, all: Int) { (ripe.count, ripe.count + waiting.count) }
  var target: PlaceTarget? { selected.map { .respondent($0) } }

  mutating func refresh(_ scene: Scene) { refresh(scene.reader) }

  mutating func setFilter(_ text: String, scene: Scene) {}

  func pageRows(_ size: Size) -> Int { max(1, size.rows - 8) }

  mutating func move(by rows: Int, size: Size) {
    let highest = pane == .waiting ? waiting.count - 1 : 99
    self.rows[pane] = max(0, min((self.rows[pane] ?? 0) + rows, highest))
  }

  mutating func turn(by steps: Int, key: PlaceTurn, scene: Scene) {
    turnPane(by: steps)
    clamp(scene)
  }

  /// Keeps the highlighted rows within what there is.
  mutating func clamp(_ scene: Scene) {
    guard let panels = panels(scene) else { return }
    let counts: [DeskPane: Int] = [
      .options: panels.choices.count, .evidence: panels.evidence.items.count,
    ]
    for (pane, count) in counts { rows[pane] = min(rows[pane] ?? 0, max(0, count - 1)) }
  }

  func draw(_ scene: Scene, on buffer: inout CellBuffer, isCovered: Bool) {
    DeskView(scene: scene, state: self, isCovered: isCovered).draw(on: &buffer)
  }

  // MARK: The matter in view

  func reading(_ scene: Scene) -> DeskReading? {
    guard let current, let file = scene.reader.file(current.file),
      let respondent = file.respondent(current.ordinal)
    else { return nil }
    return DeskReading(
      respondent,
      in: file,
      for: scene.reader.acting,
      law: scene.law,
      office: scene.reader.office,
      on: scene.today
    )
  }

  func panels(_ scene: Scene) -> DeskPanels? {
    guard let current, let reading = reading(scene) else { return nil }
    return DeskPanels(scene: scene, reading: reading, opened: read(in: current, scene))
  }

  /// Whether the official has yet to say if there is an interest of their own.
  func isLocked(_ scene: Scene) -> Bool {
    guard let current, reading(scene) != nil else { return false }
    return !scene.reader.hasDeclared(current.file)
  }

  /// What was read of a matter, in this official's notes and in the log.
  func read(in id: RespondentID, _ scene: Scene) -> Set<String> {
    let viewed = (scene.reader.file(id.file)?.custody ?? []).filter { link in
      link.entry.kind == .viewed && link.context.actor == scene.reader.acting.actor
    }
    return (opened[id] ?? []).union(viewed.map { DeskItem.evidence($0.evidence).key })
  }

  /// The piece of evidence highlighted; nil where there is none.
  func evidence(_ panels: DeskPanels) -> EvidenceAttached? {
    let items = panels.evidence.items
    return items.isEmpty ? nil : items[min(rows[.evidence] ?? 0, items.count - 1)]
  }

  /// The measure highlighted, the first that may be taken until another one is.
  func option(_ panels: DeskPanels) -> String? {
    let choices = panels.choices
    guard !choices.isEmpty else { return nil }
    guard let row = rows[.options] else {
      let own = panels.reading.ladder?.open.first { panels.reading.mayImpose($0) }
      return own?.code ?? choices.first?.code
    }
    return choices[min(row, choices.count - 1)].code
  }
}
