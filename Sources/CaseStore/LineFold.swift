import Casework
import FoundationEssentials
import Journal

/// Event kinds looked up by their bytes, so that no string is made for the lines of a whole log.
struct KindTable: Sendable {
  private let kinds: [UInt64: EventKind]

  init() {
    kinds = Dictionary(
      EventKind.allCases.map { (Self.hash(Array($0.rawValue.utf8).span), $0) }
    ) { first, _ in first }
  }

  subscript(bytes: Span<UInt8>) -> EventKind? { kinds[Self.hash(bytes)] }

  /// FNV-1a, 64 bits; the kinds are few and a test shows that none collide.
  private static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
    return hash
  }
}

/// The state that every line of the log adds to: office, index, and the commands last seen.
struct LineFold {
  private(set) var office: OfficeState?
  private(set) var index = CaseIndex()
  var recent = RecentCommands()
  /// What keeps this program from writing: a kind it does not know, a line it cannot read.
  private(set) var obstacle: StoreError?
  private var lastTime: [UInt8] = []
  private let kinds = KindTable()

  /// The time of the last line.
  var latest: Timestamp? { Timestamp(String(decoding: lastTime, as: UTF8.self)) }

  /// Takes over one line.
  ///
  /// - Complexity: O(*n*) in the line; facts are decoded for the office stream only.
  mutating func apply(_ mark: LineMark, _ line: Span<UInt8>) {
    let envelope: Envelope
    do throws(EnvelopeError) {
      envelope = try Envelope(scanning: line)
    } catch {
      obstacle = obstacle ?? .undecodable(n: mark.n, detail: String(describing: error))
      return
    }
    let ref = LineRef(n: mark.n, offset: mark.offset, length: mark.length)
    recent.note(line.extracting(envelope.id), at: ref)
    lastTime.removeAll(keepingCapacity: true)
    for index in envelope.time { lastTime.append(line[index]) }
    for event in envelope.events { apply(event, of: ref, in: line) }
  }

  private mutating func apply(_ event: Envelope.Event, of ref: LineRef, in line: Span<UInt8>) {
    guard let kind = kinds[line.extracting(event.kind)] else {
      obstacle = obstacle ?? .unknownKind(Envelope.text(event.kind, of: line), n: ref.n)
      return
    }
    guard let stream = StreamID(bytes: line.extracting(event.stream)) else {
      obstacle = obstacle ?? .undecodable(n: ref.n, detail: "stream")
      return
    }
    index.note(ref, in: stream)
    for range in event.also {
      if let other = StreamID(bytes: line.extracting(range)) { index.note(ref, in: other) }
    }
    if let range = event.index {
      guard let outcome = Outcome(json: line.extracting(range)) else {
        obstacle = obstacle ?? .undecodable(n: ref.n, detail: "x")
        return
      }
      index.apply(outcome, to: stream, at: ref.n)
    }
    if stream == .office { applyOffice(kind, event, of: ref, in: line) }
  }

  private mutating func applyOffice(
    _ kind: EventKind,
    _ event: Envelope.Event,
    of ref: LineRef,
    in line: Span<UInt8>
  ) {
    guard let range = event.data else { return }
    do {
      let facts = try EventCodec.decode(kind, Envelope.bytes(range, of: line), sealer: nil)
      if case .officeFounded(let founded) = facts, office == nil {
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
  mutating func note(_ id: Span<UInt8>, at line: LineRef) {
    guard let value = Self.value(of: id) else { return }
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

  private static func value(of text: Span<UInt8>) -> UInt128? {
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
