package import Casework

extension Dashboard {
  /// Rows made in one go: a key that comes meanwhile waits for these only.
  private static let rowsAtOnce = 400

  /// Makes some of what a filter of the screen in view searches, so that the key that opens it is as
  /// quick as the others; to be called while no key waits.
  ///
  /// - Returns: Whether something is left to be made.
  package mutating func prepareSome(reader: any OfficeReader) -> Bool {
    refresh(reader)
    return prepareFilter(rows: Self.rowsAtOnce, reader: reader)
  }
}
