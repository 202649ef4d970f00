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

  mutating func apply(_ stated: borrowing StatedOutcome) {
    title = stated.outcome.title ?? title
    source = stated.outcome.source ?? source
    received = stated.outcome.received ?? received
    state = stated.outcome.tip ?? state
    file = stated.outcome.file ?? file
    if !stated.outcome.assigned.isEmpty {
      assigned = stated.outcome.assigned
      until = stated.outcome.until
    }
  }
}

/// What lists need of one report.
package struct ReportRow: Hashable, Sendable {
  package let id: RecordID
  package private(set) var file: RecordID?
  /// What the report itself is about; nil when it is sealed.
  package private(set) var title: String?
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

  mutating func apply(_ stated: borrowing StatedOutcome) {
    merged = stated.outcome.merged ?? merged
    title = stated.outcome.title ?? title
    file = stated.outcome.file ?? file
    address = stated.outcome.address ?? address
    sketch = stated.outcome.sketch ?? sketch
    source = stated.outcome.source ?? source
    received = stated.outcome.received ?? received
    if !stated.outcome.assigned.isEmpty { assigned = stated.outcome.assigned }
  }
}
