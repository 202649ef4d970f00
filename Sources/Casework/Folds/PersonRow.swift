/// A person's employment and position from a day on.
package struct PersonPosition: Hashable, Sendable {
  /// Nil for what was known when the person was first recorded.
  package let from: CalendarDate?
  package let status: EmploymentStatus
  package let positionClass: PositionClass
  package let unit: String?
}

/// What lists need of one person.
package struct PersonRow: Hashable, Sendable {
  package let id: RecordID
  /// Nil when the name is sealed.
  package private(set) var name: String?
  package private(set) var status: EmploymentStatus?
  package private(set) var unit: String?
  package private(set) var positionClass: PositionClass?
  package private(set) var nip: String?
  /// What was known when the person was first recorded.
  private var first: PersonPosition?
  /// What is recorded from a day on, by day.
  package private(set) var positions: [PersonPosition] = []

  init(id: RecordID) { self.id = id }

  /// Employment and position on a day; nil when nothing at all is recorded.
  package func position(on date: CalendarDate) -> PersonPosition? {
    positions.last { $0.from.map { $0 <= date } ?? true } ?? first
  }

  mutating func apply(_ stated: borrowing StatedOutcome) {
    name = stated.outcome.name ?? name
    nip = stated.outcome.nip ?? nip
    guard let status = stated.outcome.status, let positionClass = stated.outcome.positionClass
    else {
      unit = stated.outcome.unit ?? unit
      return
    }
    let position = PersonPosition(
      from: stated.outcome.positioned,
      status: status,
      positionClass: positionClass,
      unit: stated.outcome.unit
    )
    if let from = position.from {
      positions.removeAll { $0.from == from }
      let index = positions.firstIndex { ($0.from ?? .earliest) > from }
      positions.insert(position, at: index ?? positions.endIndex)
    } else {
      first = position
    }
    let last = positions.last ?? position
    self.status = last.status
    self.positionClass = last.positionClass
    unit = last.unit ?? unit
  }
}
