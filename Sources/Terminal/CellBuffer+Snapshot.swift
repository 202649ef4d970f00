extension CellBuffer {
  /// The rows as plain text, each as wide as the screen.
  package var lines: [String] {
    (0..<size.rows).map { row in
      var scalars = String.UnicodeScalarView()
      for cell in self.row(row) where !cell.isRightHalf {
        scalars.append(cell.glyph.base)
        if let mark = cell.glyph.firstMark { scalars.append(mark) }
        if let mark = cell.glyph.secondMark { scalars.append(mark) }
      }
      return String(scalars)
    }
  }

  /// The screen as plain text: one line a row, without blanks at the ends.
  package var text: String {
    lines.map { line in
      var end = line.unicodeScalars.endIndex
      let scalars = line.unicodeScalars
      while end > scalars.startIndex, scalars[scalars.index(before: end)] == " " {
        end = scalars.index(before: end)
      }
      return String(scalars[..<end])
    }.joined(separator: "\n")
  }

  /// The screen as plain text, followed by one line for each run of cells that is not plain:
  /// `row first-last style`.
  package var styledText: String {
    ([text] + styleRuns).joined(separator: "\n")
  }

  private var styleRuns: [String] {
    (0..<size.rows).flatMap { row in
      var runs: [String] = []
      var start = 0
      for column in 0...size.columns {
        let isEnd = column == size.columns || self[row, column].style != self[row, start].style
        guard isEnd, column > start else { continue }
        let style = self[row, start].style
        if style != .plain { runs.append("\(row) \(start)-\(column - 1) \(style)") }
        start = column
      }
      return runs
    }
  }
}
