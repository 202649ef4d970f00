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
  /// What keeps this program from writing: a kind it does not know, a line it cannot read.
  private(set) var obstacle: StoreError?
  private var lastTime: [UInt8] = []

  /// The time of the last line.
  var latest: Timestamp? { Timestamp(String(decoding: lastTime, as: UTF8.self)) }

  /// Takes over one line that was read from these bytes.
  ///
  /// - Complexity: O(1) for each event; facts are decoded for the office's own streams only.
  mutating func apply(_ read: ReadLine, _ line: Span<UInt8>) {
    if let found = read.obstacle { obstacle = obstacle ?? found }
    guard !read.time.isEmpty else { return }
    let ref = LineRef(n: read.mark.n, offset: read.mark.offset, length: read.mark.length)
    if let command = read.command { recent.note(command, at: ref) }
    lastTime.removeAll(keepingCapacity: true)
    for index in read.time { lastTime.append(line[index]) }
    // By index: an outcome is large, and to copy each out of the array costs more than to apply it.
    for place in read.events.indices {
      let stream = read.events[place].stream
      index.note(ref, in: stream)
      for other in read.events[place].also { index.note(ref, in: other) }
      if read.events[place].hasOutcome {
        index.apply(read.events[place].outcome, to: stream, at: ref.n)
      }
      switch stream {
      case .office, .prevention, .aid: applyFacts(read.events[place], of: ref, in: line)
      case .record: break
      }
    }
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

/// The commands of the last lines, so that a retry finds its first result.
///
/// Lines are only noted; the table is made when a retry first asks, which few sessions do.
struct RecentCommands {
  private static let limit = 65_536
  private var order: [(id: UInt128, line: LineRef)] = []
  /// Where the oldest stands once the limit is reached.
  private var oldest = 0
  private var table: [UInt128: LineRef]?

  /// Notes the command of a line; the oldest is forgotten when there are too many.
  mutating func note(_ value: UInt128, at line: LineRef) {
    if order.count < Self.limit {
      order.append((value, line))
    } else {
      table?[order[oldest].id] = nil
      order[oldest] = (value, line)
      oldest = (oldest + 1) % Self.limit
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
