extension CellBuffer {
  /// The same screen cut or filled with blanks to another size.
  package func fitted(to size: Size) -> CellBuffer {
    guard size != self.size else { return self }
    var fitted = CellBuffer(size: size, tier: tier)
    for row in 0..<min(size.rows, self.size.rows) {
      for column in 0..<min(size.columns, self.size.columns) {
        let cell = self[row, column]
        if !cell.isRightHalf { fitted.set(cell, at: Position(row: row, column: column)) }
      }
    }
    return fitted
  }
}
