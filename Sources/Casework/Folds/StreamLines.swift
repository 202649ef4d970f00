/// The lines that name each stream, oldest first.
///
/// Written to for every line of a log that is opened, so all lines lie in one array, in which each
/// entry tells where the one before it of the same stream lies.
struct StreamLines: Sendable {
  private struct Entry: Sendable {
    let line: LineRef
    let place: Int32
    /// The entry before of the same stream; −1 when there is none.
    let previous: Int32
  }

  private var entries: [Entry] = []
  /// The last entry of each stream; −1 when all were taken back.
  private var last: [Int32] = []
  private var places = StreamPlaces()

  init() {}

  /// Makes room for so many more lines, each of which names about two streams.
  mutating func expect(_ count: Int) {
    entries.reserveCapacity(entries.count + 2 * count)
  }

  /// Notes that a line names a stream; a line may name it several times.
  ///
  /// - Returns: Whether no line before names it.
  /// - Complexity: O(1) amortised.
  mutating func note(_ line: LineRef, in stream: StreamID) -> Bool {
    let place = places.takePlace(of: stream)
    if place == last.count { last.append(-1) }
    let previous = last[place]
    if previous >= 0, entries[Int(previous)].line.n == line.n { return false }
    last[place] = Int32(entries.count)
    entries.append(Entry(line: line, place: Int32(place), previous: previous))
    return previous < 0
  }

  /// The lines naming a stream after line `n`, oldest first.
  ///
  /// - Complexity: O(*n*) in the lines it gives.
  func lines(of stream: StreamID, after n: Int = -1) -> [LineRef] {
    var lines: [LineRef] = []
    var next = places.place(of: stream).map { last[$0] } ?? -1
    while next >= 0, case let entry = entries[Int(next)], entry.line.n > n {
      lines.append(entry.line)
      next = entry.previous
    }
    lines.reverse()
    return lines
  }

  /// The last line naming a stream.
  func lastLine(of stream: StreamID) -> LineRef? {
    guard let place = places.place(of: stream), last[place] >= 0 else { return nil }
    return entries[Int(last[place])].line
  }

  /// Takes back the lines after `n`.
  ///
  /// - Complexity: O(*n*) in the lines taken back.
  mutating func rewind(to n: Int) {
    while let entry = entries.last, entry.line.n > n {
      last[Int(entry.place)] = entry.previous
      entries.removeLast()
    }
  }
}

/// A place of its own for each stream, counted from 0 in the order they are first named.
///
/// Open addressing, at most half full. The numbers of streams are issued by the office one after
/// the other, so a multiplication spreads them; a Dictionary costs ten times as much for each line.
private struct StreamPlaces: Sendable {
  private var streams: [StreamID] = []
  /// A place each, plus one; 0 where there is none.
  private var slots = [Int32](repeating: 0, count: 64)

  init() {}

  func place(of stream: StreamID) -> Int? {
    let slot = slots[slot(of: stream)]
    return slot == 0 ? nil : Int(slot) - 1
  }

  /// The place of a stream, given to it if it has none.
  mutating func takePlace(of stream: StreamID) -> Int {
    let found = slot(of: stream)
    if slots[found] != 0 { return Int(slots[found]) - 1 }
    streams.append(stream)
    slots[found] = Int32(streams.count)
    if streams.count * 2 > slots.count { grow() }
    return streams.count - 1
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for (place, stream) in streams.enumerated() { slots[slot(of: stream)] = Int32(place + 1) }
  }

  /// The slot of a stream, or the free one it would take.
  private func slot(of stream: StreamID) -> Int {
    // Fibonacci hashing (Knuth, TAOCP 3, 6.4): 2^64 by the golden ratio, the upper bits count.
    let mixed = UInt64(bitPattern: Int64(stream.packed)) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(mixed >> 20) & (slots.count - 1)
    while slots[slot] != 0, streams[Int(slots[slot]) - 1] != stream {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}
