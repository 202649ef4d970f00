import Glibc

/// Reads whole lines in blocks and checks each against the chain.
struct LineReader {
  /// How a pass over the lines ended.
  enum End: Hashable {
    /// At the end of the file, with this many bytes of an unfinished line left.
    case rest(Int)
    /// At a line that does not continue the chain.
    case broken(ChainBreak)
  }

  private static let blockLength = 1 << 20
  private static let smallLength = 2 * Chain.maximumLength

  /// Fills a part of a buffer from an offset of the log, and says how many bytes came.
  typealias Source = (Int, inout [UInt8], Range<Int>) throws(JournalError) -> Int

  private var buffer: [UInt8] = []

  /// Hands on every whole line from the chain's tip to `size`.
  mutating func read(
    _ chain: inout Chain,
    upTo size: Int,
    from source: Source,
    visit: (LineMark, Span<UInt8>) -> Void
  ) throws(JournalError) -> End {
    guard size > chain.tip.offset else { return .rest(0) }
    let isLong = size - chain.tip.offset > Self.smallLength
    let wanted = isLong ? Self.blockLength : Self.smallLength
    // Taken out, so that a visitor may use the journal that owns this reader.
    var block = buffer
    buffer = []
    defer { buffer = isLong ? [] : block }
    if block.count < wanted { block = [UInt8](repeating: 0, count: wanted) }
    var filled = 0
    var place = chain.tip.offset
    while true {
      let room = min(wanted - filled, size - place)
      let came = room > 0 ? try source(place, &block, filled..<filled + room) : 0
      guard came > 0 else { return .rest(filled) }
      filled += came
      place += came
      var start = 0
      while let end = Self.lineEnd(in: block, start..<filled) {
        do throws(ChainBreak) {
          let line = block.span.extracting(start..<end)
          visit(try chain.follow(line), line)
        } catch {
          return .broken(error)
        }
        start = end
      }
      filled -= start
      if filled >= Chain.maximumLength { return .broken(.length) }
      block.withUnsafeMutableBytes { bytes in
        guard start > 0, let base = bytes.baseAddress else { return }
        memmove(base, base + start, filled)
      }
    }
  }

  /// Behind the first LF in a part of a block.
  static func lineEnd(in block: [UInt8], _ range: Range<Int>) -> Int? {
    block.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress,
        let found = memchr(base + range.lowerBound, Int32(UInt8(ascii: "\n")), range.count)
      else { return nil }
      return UnsafeRawPointer(found) - base + 1
    }
  }
}
