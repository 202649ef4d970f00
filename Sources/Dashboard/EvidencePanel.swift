internal import Casework
internal import Terminal
internal import Wording

/// Evidence that concerns the selected respondent, one line a piece.
struct EvidencePanel {
  let scene: Scene
  let file: CaseFile
  let ordinal: Int

  /// The evidence of this respondent.
  var items: [EvidenceAttached] {
    file.evidence.filter { item in
      item.entry.respondents.map { $0.isEmpty || $0.contains(ordinal) } ?? true
    }
  }

  /// `3 dari 4 · utuh`.
  func note(shown: Int) -> String {
    let items = self.items
    guard !items.isEmpty else { return "0" }
    let states = items.map { scene.reader.evidenceState($0.entry.item) }
    let order: [EvidenceState] = [.changed, .missing, .intact, .nothingStored]
    let worst = order.first { states.contains($0) } ?? .nothingStored
    return "\(scene.wording(.countOf(min(shown, items.count), items.count))) · "
      + scene.wording.word(worst)
  }

  func lines(columns: Int) -> [Line] {
    let items = self.items
    guard !items.isEmpty else {
      return scene.wording(.emptyEvidence).wrapped(to: columns - 2).map { Line(" " + $0, .dim) }
    }
    return items.map { line($0, columns: columns) }
  }

  private func line(_ item: EvidenceAttached, columns: Int) -> Line {
    let entry = item.entry
    let state = scene.reader.evidenceState(entry.item)
    let form: (String, Style) =
      switch state {
      case .changed: ("! " + scene.wording.word(state), .late)
      case .missing: ("! " + scene.wording.word(state), .late)
      case .intact: (scene.wording.word(entry.form), .plain)
      case .nothingStored: (scene.wording.word(entry.kind), .dim)
      }
    let hash = entry.item.map { String($0.sha256.prefix(6)) } ?? "–"
    let title = max(6, columns - 4 - 10 - 8)
    return Line([
      (" " + "B\(item.number)".field(3), .plain),
      (entry.title.shown.field(title) + " ", .plain),
      (form.0.field(10), form.1),
      (hash.field(6), .dim),
    ])
  }
}
