// What an official states when the office itself changes. Each type is the `d` of one command.

/// A public key pair's public halves, base64, as an official enrols them.
package struct PublicKeys: Codable, Hashable, Sendable {
  /// Ed25519, signs events.
  package var sign: String
  /// X25519, receives field keys.
  package var seal: String

  package init(sign: String, seal: String) {
    self.sign = sign
    self.seal = seal
  }
}

/// `actor.enrol`: a new official with roles and keys.
package struct ActorEnrolment: Codable, Hashable, Sendable {
  package var actor: ActorID
  package var name: String
  package var roles: [Role]
  package var sign: String
  package var seal: String

  package init(actor: ActorID, name: String, roles: [Role], keys: PublicKeys) {
    self.actor = actor
    self.name = name
    self.roles = roles
    sign = keys.sign
    seal = keys.seal
  }
}

/// `actor.appoint`: the position from which an official acts, with its dates and capacity.
package struct ActorAppointment: Codable, Hashable, Sendable {
  package var actor: ActorID
  package var title: String
  package var positionClass: PositionClass
  /// The units whose people this official is the superior, or contract holder, of.
  ///
  /// Empty for the PPK of this office; for one who may only succeed a conflicted PPK, the name of the
  /// office that one belongs to.
  package var units: [String]
  package var capacity: Capacity
  /// The letter of appointment; an acting head of region needs one.
  package var letter: Letter?
  package var from: CalendarDate
  package var to: CalendarDate?

  private enum CodingKeys: String, CodingKey {
    case actor
    case title
    case positionClass = "class"
    case units
    case capacity
    case letter
    case from
    case to
  }
}

/// `tip.record`: something heard that is not yet a report.
package struct TipEntry: Codable, Hashable, Sendable {
  package var received: CalendarDate
  package var source: Source
  package var title: Text
  package var what: Text
  package var act: ActTime?
}

/// `tip.check`: what looking into a tip found.
package struct TipCheck: Codable, Hashable, Sendable {
  package var tip: RecordID
  package var outcome: TipOutcome
  package var on: CalendarDate
  package var note: Text
}

/// `correction.make`: one field of an earlier record, its old and its new value, and why.
package struct Correction: Codable, Hashable, Sendable {
  /// The record corrected: a case, report or person.
  package var record: RecordID
  /// The respondent, when a case's field belongs to one.
  package var respondent: Int?
  package var field: CorrectableField
  package var old: Text
  package var new: Text
  package var reason: Text

  private enum CodingKeys: String, CodingKey {
    case record
    case respondent = "r"
    case field
    case old
    case new
    case reason
  }
}

/// What a correction may change; numbers, dates of acts and decisions are not among them.
package enum CorrectableField: String, Codable, Hashable, Sendable, CaseIterable {
  case title = "judul"
  case name = "nama"
  case position = "jabatan"
  case unit
  case grade = "golongan"
}
