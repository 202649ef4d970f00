// What is stated when a matter takes another way: panel, track, return, deferral, crime beside.

/// A member of an ethics panel.
package struct PanelMember: Codable, Hashable, Sendable {
  package var name: Text
  package var actor: ActorID?
  package var positionClass: PositionClass
  package var isChair: Bool?

  private enum CodingKeys: String, CodingKey {
    case name
    case actor
    case positionClass = "class"
    case isChair = "chair"
  }
}

/// `panel.form`: the decree that names an ethics panel.
package struct PanelEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondents: [Int]
  package var decree: Letter
  package var members: [PanelMember]
  /// Whose decree it is, where it is not the PPK's.
  package var formedBy: Body?
  package var reasons: [String: Text]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondents = "r"
    case decree
    case members
    case formedBy
    case reasons
  }
}

/// `track.choose`: the study or the panel reads the act the other way.
package struct TrackChoice: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var track: Track
  package var on: CalendarDate
  package var reason: Text

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case track
    case on
    case reason
  }
}

/// `decision.return`: the deciding official sends a matter back with a reason.
package struct DecisionReturn: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var to: ReturnTarget
  package var on: CalendarDate
  package var reason: Text

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case to
    case on
    case reason
  }
}

/// `decision.defer`: the deciding official puts a decision off with a reason; no clock stands still.
package struct DecisionDeferral: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var on: CalendarDate
  package var until: CalendarDate
  /// For whom the decision waits; the deciding official's own side where nobody is named.
  package var waitsFor: Body?
  package var reason: Text
  package var reasons: [String: Text]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case on
    case until
    case waitsFor
    case reason
    case reasons
  }
}

/// `criminal.record`: how a criminal case beside the matter stands; it moves nothing.
package struct CrimeEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  /// The catalogue's code of the crime.
  package var violation: String
  package var state: CrimeState
  package var body: Body
  package var on: CalendarDate
  package var letter: Letter?
  package var note: Text?
  package var reasons: [String: Text]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case violation
    case state
    case body
    case on
    case letter
    case note
    case reasons
  }
}
