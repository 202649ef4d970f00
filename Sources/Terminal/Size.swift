/// The extent of a screen or of a part of it, in cells.
package struct Size: Hashable, Sendable {
  package var rows: Int
  package var columns: Int

  /// A size of at least nothing: negative numbers count as zero.
  package init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  package var isEmpty: Bool { rows == 0 || columns == 0 }
}
