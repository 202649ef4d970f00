// What is stated when a matter passes to another official, or an official goes.

/// `case.pass`: the decision on one respondent is handed to the official whose level it is.
package struct PassEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var to: ActorID
  /// The level for which that official is to decide.
  package var level: Level
  package var on: CalendarDate
  /// The report that goes up with the file.
  package var letter: Letter?
  package var reason: Text

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case to
    case level
    case on
    case letter
    case reason
  }
}

/// Why a superior does not act in a matter.
package enum ReplacementGround: String, Codable, Hashable, Sendable, CaseIterable {
  case involved = "terlibat"
  case absent = "berhalangan"
}

/// `superior.replace`: the next higher official acts in place of a superior, by letter.
package struct ReplacementEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var superior: ActorID
  package var by: ActorID
  package var ground: ReplacementGround
  package var letter: Letter
  package var reason: Text

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case superior
    case by
    case ground
    case letter
    case reason
  }
}

/// `conflict.withdraw`: a declared conflict of interest no longer holds.
package struct ConflictWithdrawal: Codable, Hashable, Sendable {
  package var file: RecordID
  package var actor: ActorID
  package var on: CalendarDate
  package var letter: Letter?
  package var reason: Text

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case actor
    case on
    case letter
    case reason
  }
}

/// `actor.leave`: the first day on which an official no longer belongs to this office.
package struct LeaveEntry: Codable, Hashable, Sendable {
  package var actor: ActorID
  package var from: CalendarDate
  package var letter: Letter?
  package var reason: Text
}

/// `duty.hand_over`: what one official held goes to another.
package struct HandOverEntry: Codable, Hashable, Sendable {
  package var from: ActorID
  package var to: ActorID
  package var on: CalendarDate
  /// The cases handed over; nil for every case in which the first official is named.
  package var cases: [RecordID]?
  package var letter: Letter?
  package var reason: Text
}

/// What a linked person has to do with another's act.
package enum LinkRelation: String, Codable, Hashable, Sendable, CaseIterable {
  /// A superior who knew and did not summon, examine or report.
  case tolerated = "atasan_membiarkan"
  /// An official entitled to punish who did not.
  case unpunished = "pejabat_tidak_menghukum"
  /// An official entitled to punish who punished too lightly.
  case tooLight = "pejabat_menghukum_ringan"
}

/// `person.link`: a superior who knew and did nothing enters the case, on a track of their own.
package struct LinkEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  /// The respondent whose act was known.
  package var about: Int
  package var relation: LinkRelation
  /// The first day it was known.
  package var knew: CalendarDate
  package var person: RecordID?
  package var facts: PersonFacts?
  /// The same person as an official of this office, if enrolled; decides nothing in this case.
  package var actor: ActorID?
  package var evidence: [Int]?
  package var note: Text

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case about
    case relation
    case knew
    case person
    case facts
    case actor
    case evidence
    case note
  }
}

/// `person.position`: employment and position of a person from a day on.
package struct PositionEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var from: CalendarDate
  package var status: EmploymentStatus
  package var positionClass: PositionClass
  package var position: Text
  package var unit: Text
  /// The decree that says so.
  package var letter: Letter?
  package var note: Text?
  package var reasons: [String: Text]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case from
    case status
    case positionClass = "class"
    case position
    case unit
    case letter
    case note
    case reasons
  }
}
