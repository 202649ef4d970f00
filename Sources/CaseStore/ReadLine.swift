import Casework
import Journal

/// What the folds need of one line, read from its bytes; it may be read on any thread.
struct ReadLine: Sendable {
  /// One event of the line.
  struct Event: Sendable {
    let kind: EventKind
    let stream: StreamID
    let also: [StreamID]
    /// Where `x` lies in the line; nothing when the event has none.
    let index: Range<Int>?
    /// Where the facts lie in the line.
    let data: Range<Int>?

    init(
      _ event: Envelope.Event,
      n: Int,
      in line: Span<UInt8>
    ) throws(StoreError) {
      guard let kind = EventKind(bytes: line.extracting(event.kind)) else {
        throw .unknownKind(Envelope.text(event.kind, of: line), n: n)
      }
      guard let stream = StreamID(bytes: line.extracting(event.stream)) else {
        throw .undecodable(n: n, detail: "stream")
      }
      var also: [StreamID] = []
      if !event.also.isEmpty {
        also.reserveCapacity(event.also.count)
        for range in event.also {
          if let other = StreamID(bytes: line.extracting(range)) { also.append(other) }
        }
      }
      self.kind = kind
      self.stream = stream
      self.also = also
      index = event.index
      data = event.data
    }

    /// What `x` states, read where it lies in the line.
    ///
    /// An outcome is large, so it is read when it is applied and not kept with the line.
    static func stated(
      _ index: Range<Int>,
      in line: Span<UInt8>,
      n: Int
    ) throws(StoreError) -> Outcome {
      guard let outcome = Outcome(json: line.extracting(index)) else {
        throw .undecodable(n: n, detail: "x")
      }
      return outcome
    }
  }

  let ref: LineRef
  /// What the clock said; empty when the line cannot be read at all.
  let time: Range<Int>
  let actor: Range<Int>
  let command: UInt128?
  /// The events that can be read.
  let events: [Event]
  /// Why the line, or an event of it, cannot be read.
  let obstacle: StoreError?

  /// Reads a line that the chain holds.
  ///
  /// - Complexity: O(*n*) in the line; no facts are decoded.
  init(_ mark: LineMark, _ line: Span<UInt8>) {
    self.init(LineRef(n: mark.n, offset: mark.offset, length: mark.length), line)
  }

  /// Reads a line that lies where this says.
  init(_ ref: LineRef, _ line: Span<UInt8>) {
    self.ref = ref
    let envelope: Envelope
    do throws(EnvelopeError) {
      envelope = try Envelope(scanning: line)
    } catch {
      time = 0..<0
      actor = 0..<0
      command = nil
      events = []
      obstacle = .undecodable(n: ref.n, detail: String(describing: error))
      return
    }
    time = envelope.time
    actor = envelope.actor
    command = envelope.idValue
    var events: [Event] = []
    events.reserveCapacity(envelope.events.count)
    var obstacle: StoreError?
    for event in envelope.events {
      do throws(StoreError) {
        events.append(try Event(event, n: ref.n, in: line))
      } catch {
        obstacle = obstacle ?? error
      }
    }
    self.events = events
    self.obstacle = obstacle
  }

  /// The records the line touches, each once.
  var records: [RecordID] {
    var records: [RecordID] = []
    for event in events {
      if let id = event.stream.record, !records.contains(id) { records.append(id) }
      for other in event.also {
        if let id = other.record, !records.contains(id) { records.append(id) }
      }
    }
    return records
  }
}
