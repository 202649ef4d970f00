// The facts of events about officials that state more than the official did.

/// `duty.handed_over/1`: once for the office, and once for every case handed over.
package struct DutyHandedOver: Codable, Hashable, Sendable {
  package var entry: HandOverEntry
  /// Who is named in the case from now on; nil where nobody is named.
  package var allowed: [ActorID]?

  package init(entry: HandOverEntry, allowed: [ActorID]? = nil) {
    self.entry = entry
    self.allowed = allowed
  }
}

/// `person.linked/1`: with the number the linked person got in the case.
package struct PersonLinked: Codable, Hashable, Sendable {
  package var respondent: Int
  /// The persons stand in their own events; here only who it is.
  package var entry: LinkEntry
  /// What the relation rests on, as it read that day.
  package var rule: FrozenRule?

  private enum CodingKeys: String, CodingKey {
    case respondent = "r"
    case entry
    case rule
  }
}

/// `person.positioned/1`: a dated position, in the person's own stream and in the case it decides.
package struct PersonPositioned: Codable, Hashable, Sendable {
  package var person: RecordID
  package var entry: PositionEntry
  /// The track the matter takes by it; nil where it changes none.
  package var track: Track?
}
