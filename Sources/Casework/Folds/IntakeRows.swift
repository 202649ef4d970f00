/// What lists need of one tip.
package struct TipRow: Hashable, Sendable {
  package let id: RecordID
  package private(set) var title: String?
  package private(set) var source: Source?
  package private(set) var received: CalendarDate?
  package private(set) var state = Outcome.TipState.open
  /// Who looks into it.
  package private(set) var assigned: [ActorID] = []
  /// The day by which the result is wanted.
  package private(set) var until: CalendarDate?
  /// The case it became part of.
  package private(set) var file: RecordID?

  init(id: RecordID) { self.id = id }

  mutating func apply(_ outcome: Outcome) {
    title = outcome.title ?? title
    source = outcome.source ?? source
    received = outcome.received ?? received
    state = outcome.tip ?? state
    file = outcome.file ?? file
    if !outcome.assigned.isEmpty {
      assigned = outcome.assigned
      until = outcome.until
    }
  }
}

/// What lists need of one report.
package struct ReportRow: Hashable, Sendable {
  package let id: RecordID
  package private(set) var file: RecordID?
  package private(set) var source: Source?
  package private(set) var received: CalendarDate?
  /// Where it was printed, in its normal form.
  package private(set) var address: String?
  /// What is kept of its account; nil where it is short, or strictly held.
  package private(set) var sketch: TextSketch?
  /// Whom it was passed to.
  package private(set) var assigned: [ActorID] = []
  /// The case it was joined to after it had been registered.
  package private(set) var merged: RecordID?

  init(id: RecordID) { self.id = id }

  mutating func apply(_ outcome: Outcome) {
    merged = outcome.merged ?? merged
    file = outcome.file ?? file
    address = outcome.address ?? address
    sketch = outcome.sketch ?? sketch
    source = outcome.source ?? source
    received = outcome.received ?? received
    if !outcome.assigned.isEmpty { assigned = outcome.assigned }
  }
}
