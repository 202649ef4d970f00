/// Everything of one tip, folded from its own lines.
package struct TipFile: Hashable, Sendable {
  package let id: RecordID
  package private(set) var entry: TipEntry?
  package private(set) var assignments: [TipAssignment] = []
  package private(set) var check: TipCheck?
  package private(set) var promotion: TipPromoted?

  /// An empty tip, before its first event.
  package init(id: RecordID) { self.id = id }

  /// Takes over the facts of one event of the tip's stream; others change nothing here.
  package mutating func evolve(_ event: Event) {
    switch event {
    case .tipRecorded(let facts): entry = facts.entry
    case .tipAssigned(let entry): assignments.append(entry)
    case .tipChecked(let entry): check = entry
    case .tipPromoted(let facts): promotion = facts
    default: break
    }
  }
}
