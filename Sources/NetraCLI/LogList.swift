import CaseStore
import Casework
import Journal

/// The lines of the log, without what the reader may not know.
struct LogList {
  let view: OfficeView
  let store: OfficeStore
  /// Only lines naming this record; nil lists all.
  let record: RecordID?

  /// One line: number, time, who, what, where.
  ///
  /// Facts are left to the case.
  struct Entry {
    let n: Int
    let time: String
    let actor: String
    let role: String
    let hash: String
    let events: [(kind: String, stream: String)]

    /// `{"n","t","by","as","h","e":[{"k","s"}]}`.
    var json: JSONValue {
      .object([
        "n": .integer(n), "t": .string(time), "by": .string(actor), "as": .string(role),
        "h": .string(hash),
        "e": .array(
          events.map { .object(["k": .string($0.kind), "s": .string($0.stream)]) }
        ),
      ])
    }

    var line: String {
      let what = events.map { "\($0.kind) \($0.stream)" }.joined(separator: ", ")
      return "#\(n) \(time) \(actor)/\(role) \(hash.prefix(8)) \(what)"
    }
  }

  func entries() throws(StoreError) -> [Entry] {
    var entries: [Entry] = []
    try store.forEachLine { line in
      guard let envelope = try? Envelope(scanning: line) else { return }  // opening said so
      let events = envelope.events.map { event in
        (
          kind: Envelope.text(event.kind, of: line),
          streams: ([event.stream] + event.also).map { Envelope.text($0, of: line) }
        )
      }
      let records = events.flatMap(\.streams).compactMap { StreamID($0)?.record }
      if let record, !records.contains(record) { return }
      let isClosed = records.contains { view.access(to: $0) != nil }
      entries.append(
        Entry(
          n: envelope.n,
          time: Envelope.text(envelope.time, of: line),
          actor: isClosed ? "-" : Envelope.text(envelope.actor, of: line),
          role: isClosed ? "-" : Envelope.text(envelope.role, of: line),
          hash: Envelope.text(envelope.hash, of: line),
          events: isClosed ? [] : events.map { ($0.kind, $0.streams.first ?? "") }
        )
      )
    }
    return entries
  }
}
