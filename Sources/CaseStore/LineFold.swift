import Casework
import FoundationEssentials
import Journal

/// The state that every line of the log adds to: office, registers, index, and the commands last
/// seen.
struct LineFold {
  private(set) var office: OfficeState?
  private(set) var registers = Registers()
  private(set) var index = CaseIndex()
  var recent = RecentCommands()
  /// Where every line lies, by its number.
  private(set) var lines: [LineRef] = []
  /// What keeps this program from writing: a kind it does not know, a line it cannot read.
  private(set) var obstacle: StoreError?
  private var lastTime: [UInt8] = []

  /// The time of the last line.
  var latest: Timestamp? { Timestamp(String(decoding: lastTime, as: UTF8.self)) }

  /// Makes room for so many more lines.
  mutating func expect(_ count: Int) {
    lines.reserveCapacity(lines.count + count)
    recent.expect(count)
    index.expect(count)
  }

  /// Takes over one line that was read from these bytes.
  ///
  /// - Complexity: O(1) for each event; facts are decoded for the office's own streams only.
  mutating func apply(_ read: ReadLine, _ line: Span<UInt8>) {
    if let found = read.obstacle { obstacle = obstacle ?? found }
    guard !read.time.isEmpty else { return }
    let ref = read.ref
    lines.append(ref)
    if let command = read.command { recent.note(command, at: ref) }
    lastTime.removeAll(keepingCapacity: true)
    line.extracting(read.time).withUnsafeBufferPointer { lastTime.append(contentsOf: $0) }
    for event in read.events {
      do throws(StoreError) {
        try applyIndex(event, of: ref, in: line)
      } catch {
        obstacle = obstacle ?? error
        continue
      }
      switch event.stream {
      case .office, .prevention, .aid: applyFacts(event, of: ref, in: line)
      case .record: break
      }
    }
  }

  private mutating func applyIndex(
    _ event: ReadLine.Event,
    of ref: LineRef,
    in line: Span<UInt8>
  ) throws(StoreError) {
    guard let range = event.index else { return note(event, ref) }
    let stated = StatedOutcome(try ReadLine.Event.stated(range, in: line, n: ref.n))
    note(event, ref)
    index.apply(stated, to: event.stream, at: ref.n)
  }

  private mutating func note(_ event: ReadLine.Event, _ ref: LineRef) {
    index.note(ref, in: event.stream)
    for other in event.also { index.note(ref, in: other) }
  }

  private mutating func applyFacts(_ event: ReadLine.Event, of ref: LineRef, in line: Span<UInt8>) {
    guard let range = event.data else { return }
    do {
      let facts = try EventCodec.decode(
        event.kind,
        Envelope.bytes(range, of: line),
        sealer: nil
      )
      if event.stream != .office {
        registers.evolve(facts)
      } else if case .officeFounded(let founded) = facts, office == nil {
        office = OfficeState(founded: founded)
      } else {
        office?.evolve(facts)
      }
    } catch {
      obstacle = obstacle ?? .undecodable(n: ref.n, detail: String(describing: error))
    }
  }
}

// Going back in the log.

extension LineFold {
  /// Takes back the lines after `n`, so that the fold is what it was when `n` was the last line.
  ///
  /// What was said since is not undone one by one: the records named since are stated anew from the
  /// lines that are left of them. What retries need is not taken back; nothing is written from here.
  ///
  /// - Complexity: O(l) in the lines taken back and those left of the records they name.
  mutating func rewind(
    to n: Int,
    bytes: (LineRef) throws(StoreError) -> [UInt8]
  ) throws(StoreError) {
    guard n >= 0, n < lines.count - 1 else { return }
    var touched = Set<StreamID>()
    for ref in lines[(n + 1)...] {
      let line = try bytes(ref)
      for event in ReadLine(ref, line.span).events {
        touched.insert(event.stream)
        touched.formUnion(event.also)
      }
    }
    lines.removeLast(lines.count - n - 1)
    try index.rewind(touched, to: n) { (stream, left) throws(StoreError) in
      var outcomes: [(outcome: Outcome, n: Int)] = []
      for ref in left {
        let line = try bytes(ref)
        for event in ReadLine(ref, line.span).events where event.stream == stream {
          guard let range = event.index else { continue }
          outcomes.append((try ReadLine.Event.stated(range, in: line.span, n: ref.n), ref.n))
        }
      }
      return outcomes
    }
    if touched.contains(.office) { office = nil }
    let books: Set<StreamID> = [.prevention, .aid]
    if !touched.isDisjoint(with: books) { registers = Registers() }
    for stream in [StreamID.office, .prevention, .aid] where isStale(stream, touched) {
      for ref in index.lines(of: stream) {
        let line = try bytes(ref)
        for event in ReadLine(ref, line.span).events where event.stream == stream {
          applyFacts(event, of: ref, in: line.span)
        }
      }
    }
    let last = try bytes(lines[n])
    let read = ReadLine(lines[n], last.span)
    lastTime = read.time.map { last[$0] }
  }

  /// Whether a book has to be folded anew; pledges, circulars and aid are one.
  private func isStale(_ stream: StreamID, _ touched: Set<StreamID>) -> Bool {
    stream == .office
      ? touched.contains(.office) : touched.contains(.prevention) || touched.contains(.aid)
  }
}

/// The commands of the last lines, so that a retry finds its first result.
///
/// Lines are only noted; the table is made when a retry first asks, which few sessions do.
struct RecentCommands {
  private let limit: Int
  private var order: [(id: UInt128, line: LineRef)] = []
  /// Where the oldest stands once the limit is reached.
  private var oldest = 0
  private var table: [UInt128: LineRef]?

  /// - Parameter limit: How many commands are remembered.
  init(limit: Int = 65_536) { self.limit = limit }

  /// Makes room for so many more commands.
  mutating func expect(_ count: Int) {
    order.reserveCapacity(min(limit, order.count + count))
  }

  /// Notes the command of a line; the oldest is forgotten when there are too many.
  mutating func note(_ value: UInt128, at line: LineRef) {
    if order.count < limit {
      order.append((value, line))
    } else {
      table?[order[oldest].id] = nil
      order[oldest] = (value, line)
      oldest = (oldest + 1) % limit
    }
    table?[value] = line
  }

  /// The line a command was written in, if it is remembered.
  ///
  /// - Complexity: O(*n*) in the remembered lines the first time, O(1) after that.
  mutating func line(of id: CommandID) -> LineRef? {
    guard let value = Self.value(of: Array(id.text.utf8).span) else { return nil }
    let known = table ?? Dictionary(order.map { ($0.id, $0.line) }) { _, last in last }
    table = known
    return known[value]
  }

  /// Whether a command may have been written in a line that is no longer remembered: it was made
  /// before the oldest that is.
  func mayHaveForgotten(_ id: CommandID) -> Bool {
    guard order.count == limit, let value = Self.value(of: Array(id.text.utf8).span) else {
      return false
    }
    // The first 48 bits of a version 7 UUID are the milliseconds it was made at.
    return value >> 80 < order[oldest].id >> 80
  }

  /// The number a UUID's text stands for; nil when it is none.
  static func value(of text: Span<UInt8>) -> UInt128? {
    var high: UInt64 = 0
    var low: UInt64 = 0
    for index in text.indices {
      let byte = text[index]
      let nibble: UInt8
      switch byte {
      case 48...57: nibble = byte - 48
      case 97...102: nibble = byte - 87
      case 0x2D: continue
      default: return nil
      }
      high = high << 4 | low >> 60
      low = low << 4 | UInt64(nibble)
    }
    return UInt128(high) << 64 | UInt128(low)
  }
}
