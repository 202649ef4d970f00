/// A panel's outline with a title at the left of its top edge and a note at the right.
package struct Frame: Hashable, Sendable {
  package var rect: Rect
  package var title: String
  package var note: String
  package var isFocused: Bool

  package init(_ rect: Rect, title: String = "", note: String = "", isFocused: Bool = false) {
    self.rect = rect
    self.title = title
    self.note = note
    self.isFocused = isFocused
  }

  /// The area inside the outline.
  package var interior: Rect { rect.inset() }
}

extension CellBuffer {
  /// Draws frames that share edges: joined lines, the focused one over the others, titles last.
  ///
  /// - Parameters:
  ///   - frames: All frames of a screen or of a layer; neighbours overlap by one row or column.
  ///   - style: Lines and notes of frames without focus.
  ///   - titleStyle: Titles of frames without focus.
  ///   - focus: Lines, title and note of the focused frame; the title is bold as well.
  package mutating func draw(
    _ frames: [Frame],
    style: Style = .dim,
    titleStyle: Style = .plain,
    focus: Style = .accent
  ) {
    for frame in frames where !frame.isFocused { outline(frame.rect, style: style) }
    for frame in frames where frame.isFocused { outline(frame.rect, style: focus) }
    for frame in frames {
      if frame.isFocused {
        write(titlesOf: frame, title: focus.adding(.bold), note: focus)
      } else {
        write(titlesOf: frame, title: titleStyle, note: style)
      }
    }
  }

  /// `┌Title ──── note ─┐`: the title takes the room first, the note is left out before it is cut
  /// to nothing.
  private mutating func write(titlesOf frame: Frame, title: Style, note: Style) {
    let rect = frame.rect
    let room = rect.size.columns - 2
    guard room > 0, rect.size.rows > 0 else { return }
    var taken = 0
    if !frame.title.isEmpty {
      let width = min(TextCells.displayWidth(of: frame.title, tier: tier), room)
      let start = Position(row: rect.top, column: rect.left + 1)
      taken = put(frame.title, at: start, width: width, style: title)
      if taken < room {
        set(Cell(.space, style: title), at: Position(row: rect.top, column: start.column + taken))
        taken += 1
      }
    }
    // A blank on each side, one piece of line after it, and one before it when a title stands there.
    let spare = room - taken - (taken > 0 ? 4 : 3)
    guard !frame.note.isEmpty, spare >= 3 else { return }
    let width = min(TextCells.displayWidth(of: frame.note, tier: tier), spare)
    let start = Position(row: rect.top, column: rect.right - 3 - width)
    set(Cell(.space, style: note), at: Position(row: rect.top, column: start.column - 1))
    put(frame.note, at: start, width: width, style: note)
    set(Cell(.space, style: note), at: Position(row: rect.top, column: start.column + width))
  }
}
