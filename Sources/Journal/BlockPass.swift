/// A pass over many lines on two threads, handed on in order.
///
/// Lines are cut into blocks. Whoever is free takes the next block, checks its lines against the
/// chain and prepares them: a second thread always, and the caller's thread while the block whose
/// turn it is to be handed on is not ready. A block is checked from the number and hash that the
/// line before it states of itself; that these are true is known when that line's block is handed
/// on first, so an altered line is found at the same place as in a pass on one thread.
final class BlockPass<Prepared: Sendable>: @unchecked Sendable {
  // Sendable because everything mutable, `source` included, is touched only inside `monitor`.

  private static var blockLength: Int { 256 << 10 }
  /// Bytes from which on a second thread is worth its start.
  private static var longLength: Int { 1 << 20 }
  /// Blocks that are read ahead of the one handed on.
  private static var window: Int { 6 }

  private struct Claim {
    let index: Int
    let start: Journal.Tip
    let bytes: [UInt8]
    let count: Int
  }

  private struct Checked {
    let start: Journal.Tip
    let block: LineBlock
    let prepared: Prepared
    let chain: Chain
    let broken: ChainBreak?
  }

  private let size: Int
  private let source: LineReader.Source
  private let prepare: @Sendable (LineBlock) -> Prepared
  private let monitor = Monitor()

  /// Where the next block starts, as the line before states it; nothing when nothing is left.
  private var next: Journal.Tip?
  private var place: Int
  private var rest: [UInt8] = []
  private var spare: [[UInt8]] = []
  private var claimed = 0
  private var handedOn = 0
  private var checked: [Int: Checked] = [:]
  private var end: Result<LineReader.End, JournalError>?
  private var isStopped = false

  init(
    from tip: Journal.Tip,
    upTo size: Int,
    source: @escaping LineReader.Source,
    prepare: @escaping @Sendable (LineBlock) -> Prepared
  ) {
    self.size = size
    self.source = source
    self.prepare = prepare
    next = tip
    place = tip.offset
  }

  /// Runs the pass and moves the chain behind the last line handed on.
  func run(
    _ chain: inout Chain,
    visit: (LineBlock, Prepared) -> Void
  ) throws(JournalError) -> LineReader.End {
    let helper = size - chain.tip.offset > Self.longLength ? Workers.start { self.work() } : nil
    defer {
      monitor.changing { isStopped = true }
      helper?.join()
    }
    while let block = nextBlock() {
      // The lines before were handed on, so what they state of themselves holds.
      guard block.start == chain.tip else { return .broken(.frame) }
      chain = block.chain
      visit(block.block, block.prepared)
      if let broken = block.broken { return .broken(broken) }
      monitor.changing { recycle(block.block.bytes) }
    }
    return try monitor.changing { end ?? .success(.rest(rest.count)) }.get()
  }

  // MARK: Taking turns

  /// The block whose turn it is; prepares others while it is not ready.
  private func nextBlock() -> Checked? {
    monitor.enter()
    defer { monitor.leave() }
    while true {
      if let ready = checked.removeValue(forKey: handedOn) {
        handedOn += 1
        monitor.wakeAll()
        return ready
      }
      if let claim = claim() {
        check(claim)
      } else if handedOn == claimed {
        return nil
      } else {
        monitor.wait()
      }
    }
  }

  /// What the second thread does: one block after the other, never far ahead.
  private func work() {
    monitor.enter()
    defer { monitor.leave() }
    while !isStopped, next != nil {
      if let claim = claim() {
        check(claim)
      } else if next != nil {
        monitor.wait()
      }
    }
  }

  /// Checks a block with others let in meanwhile.
  private func check(_ claim: Claim) {
    monitor.leave()
    let found = lines(of: claim)
    monitor.enter()
    checked[claim.index] = found
    monitor.wakeAll()
  }

  private func recycle(_ bytes: [UInt8]) {
    if spare.count < Self.window { spare.append(bytes) }
  }

  // MARK: Reading

  /// Reads the next block, inside; nothing when there is none or the window is full.
  private func claim() -> Claim? {
    guard let start = next, claimed - handedOn < Self.window else { return nil }
    var bytes = spare.popLast() ?? [UInt8](repeating: 0, count: Self.blockLength)
    var filled = rest.count
    for index in rest.indices { bytes[index] = rest[index] }
    do throws(JournalError) {
      while filled < bytes.count, place < size {
        let wanted = min(bytes.count - filled, size - place)
        let came = try source(place, &bytes, filled..<filled + wanted)
        guard came > 0 else { break }
        filled += came
        place += came
      }
    } catch {
      return finish(.failure(error))
    }
    guard let length = Self.lastLineEnd(in: bytes, 0..<filled) else {
      rest = Array(bytes[..<filled])
      return finish(
        .success(filled >= Chain.maximumLength ? .broken(.length) : .rest(filled))
      )
    }
    rest = Array(bytes[length..<filled])
    let index = claimed
    claimed += 1
    next = Self.tip(behind: bytes, length, from: start.offset)
    return Claim(index: index, start: start, bytes: bytes, count: length)
  }

  private func finish(_ found: Result<LineReader.End, JournalError>) -> Claim? {
    end = found
    next = nil
    monitor.wakeAll()
    return nil
  }

  /// What the last line of a block states of itself; nothing when it is no line, and then its block
  /// is the last.
  private static func tip(
    behind bytes: [UInt8],
    _ length: Int,
    from offset: Int
  ) -> Journal.Tip? {
    let start = lastLineEnd(in: bytes, 0..<length - 1) ?? 0
    let frame = 5
    guard length - start > Chain.trailerLength + frame else { return nil }
    guard let hash = LineHash(statedBy: bytes.span.extracting(start..<length)) else { return nil }
    var n = 0
    for byte in bytes[(start + frame)...].prefix(18) {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { break }
      n = n * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return Journal.Tip(n: n + 1, offset: offset + length, hash: hash)
  }

  private static func lastLineEnd(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    bytes[range].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
  }

  // MARK: Checking

  private func lines(of claim: Claim) -> Checked {
    var chain = Chain(at: claim.start)
    var marks: [LineMark] = []
    marks.reserveCapacity(claim.count / 400)
    var broken: ChainBreak?
    var start = 0
    do throws(ChainBreak) {
      while start < claim.count,
        let end = LineReader.lineEnd(in: claim.bytes, start..<claim.count)
      {
        marks.append(try chain.follow(claim.bytes.span.extracting(start..<end)))
        start = end
      }
    } catch {
      broken = error
    }
    let block = LineBlock(
      marks: marks,
      bytes: claim.bytes,
      offset: claim.start.offset,
      end: size
    )
    return Checked(
      start: claim.start,
      block: block,
      prepared: prepare(block),
      chain: chain,
      broken: broken
    )
  }
}
