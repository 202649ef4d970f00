/// Whole lines of the log that were read and checked together.
package struct LineBlock: Sendable {
  /// The lines, in order; each continues the chain.
  package let marks: [LineMark]
  /// The bytes of the lines, one after the other, and possibly more.
  package let bytes: [UInt8]
  /// Where in the log the bytes start.
  let offset: Int

  /// Where in ``bytes`` a line lies, its LF included.
  package func range(of mark: LineMark) -> Range<Int> {
    mark.offset - offset..<mark.end - offset
  }
}
