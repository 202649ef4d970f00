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

/// `evidence.redact`: a copy of evidence with something made unreadable; the original stays as it is.
package struct RedactionEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  /// The number of the evidence it is a copy of.
  package var evidence: Int
  package var title: Text?
  /// A path to read from; the store puts the content into the vault and clears it.
  package var path: String?
  /// The stored content; filled in by the store, never by the official.
  package var item: VaultItem?
  package var mime: String?
  /// What was made unreadable.
  package var what: Text
  package var reason: Text

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case evidence
    case title
    case path = "file"
    case item
    case mime
    case what
    case reason
  }
}

/// `evidence.recheck`: whether what a piece of evidence was taken from can still be seen.
package struct RecheckEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var evidence: Int
  package var isOnline: Bool
  package var on: CalendarDate
  package var note: Text?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case evidence
    case isOnline = "online"
    case on
    case note
  }
}

/// Evidence handed in with a report, before the case has a number.
package struct ReportedEvidence: Codable, Hashable, Sendable {
  package var kind: EvidenceKind
  package var form: EvidenceForm
  /// What it is called; the report's own title when nothing is said.
  package var title: Text?
  /// A path to read from; the store puts the content into the vault and clears it.
  package var path: String?
  /// The stored content; filled in by the store, never by the official.
  package var item: VaultItem?
  package var mime: String?
  /// The day it was taken in; the day of the report when nothing is said.
  package var acquired: CalendarDate?
  package var from: Text?
  package var how: Text?
  package var url: Text?
  package var account: Text?
  package var platform: Text?
  package var capturedAt: String?
  package var isOnline: Bool?
  /// The persons it concerns, counted from 1 as the report names them; absent means all.
  package var persons: [Int]?

  private enum CodingKeys: String, CodingKey {
    case kind
    case form
    case title
    case path = "file"
    case item
    case mime
    case acquired
    case from
    case how
    case url
    case account
    case platform
    case capturedAt
    case isOnline = "online"
    case persons
  }
}
