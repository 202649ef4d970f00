internal import Casework
internal import Wording

// A panel of the desk in full, for the pager.

extension DeskPanels {
  func text(_ pane: DeskPane, columns: Int) -> String {
    let title = "\(respondent.row.id) · \(title(pane))"
    let body = full(pane, columns: columns).map(\.text)
    return ([title, ""] + body).joined(separator: "\n") + "\n"
  }

  private func full(_ pane: DeskPane, columns: Int) -> [Line] {
    switch pane {
    case .options: view(.stage).ladderLines(columns: columns, reading.ladder)
    case .evidence: evidence.lines(columns: columns)
    case .statement: statementText(columns: columns)
    case .bodies: view(.findings).lines(columns: columns)
    case .studies: view(.assessment).lines(columns: columns) + unrecorded(columns: columns)
    case .person: view(.respondents).lines(columns: columns)
    case .precedents: precedentText(columns: columns)
    case .waiting: []
    }
  }

  private func view(_ section: FileSection) -> FileView {
    var state = FileState(id: file.id, ordinal: respondent.ordinal)
    state.show(section)
    return FileView(scene: scene, state: state, file: file)
  }

  /// The record question by question, and what was added to it.
  private func statementText(columns: Int) -> [Line] {
    view(.examination).lines(columns: columns)
  }
}

extension FileView {
  /// The ladder in full; what stands there while nothing is cited.
  fileprivate func ladderLines(columns: Int, _ ladder: Ladder?) -> [Line] {
    ladder.map { ladderLines($0, columns: columns) } ?? empty(.noViolationYet, columns: columns)
  }
}
