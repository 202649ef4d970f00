// What is stated of evidence after it was taken in.

/// What an official did with a piece of evidence.
package enum HandlingKind: String, Codable, Hashable, Sendable, CaseIterable {
  case viewed = "dilihat"
  case printed = "dicetak"
  case handed = "diserahkan"
  case returned = "dikembalikan"
  case exported = "diekspor"

  /// Whether somebody else holds it afterwards, who must be named.
  package var hasReceiver: Bool {
    switch self {
    case .handed, .returned, .exported: true
    case .viewed, .printed: false
    }
  }
}

/// `evidence.handle`: who did what with a piece of evidence, when and what for.
package struct HandlingEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  /// The number of the evidence within the case.
  package var evidence: Int
  package var kind: HandlingKind
  package var on: CalendarDate
  /// Who held it before, where that was somebody else.
  package var from: Text?
  /// Who holds it afterwards.
  package var to: Text?
  package var purpose: Text
  package var place: Text?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case evidence
    case kind
    case on
    case from
    case to
    case purpose
    case place
  }
}
