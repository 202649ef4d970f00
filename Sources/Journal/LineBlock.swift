/// Whole lines of the log that were read and checked together.
package struct LineBlock: Sendable {
  /// The lines, in order; each continues the chain.
  package let marks: [LineMark]
  /// The bytes of the lines, one after the other, and possibly more.
  package let bytes: [UInt8]
  /// Where in the log the bytes start.
  let offset: Int
  /// Where the pass that the block belongs to ends.
  let end: Int

  /// About how many lines follow behind this block, if they are as long as those in it.
  package var linesLeft: Int {
    guard let last = marks.last, last.end > offset else { return 0 }
    return marks.count * (end - last.end) / (last.end - offset)
  }

  /// Where in ``bytes`` a line lies, its LF included.
  package func range(of mark: LineMark) -> Range<Int> {
    mark.offset - offset..<mark.end - offset
  }
}
