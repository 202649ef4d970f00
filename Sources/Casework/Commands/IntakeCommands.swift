// What is stated when a report comes in and while it is being verified.

/// Who reported, sealed from the first byte on.
package struct Reporter: Codable, Hashable, Sendable {
  package var name: Sealed<String>
  package var contact: Sealed<String>?
  /// Whether the reporter asked not to be named.
  package var isAnonymous: Bool?

  private enum CodingKeys: String, CodingKey {
    case name
    case contact
    case isAnonymous = "anonymous"
  }
}

/// Where a media report was printed.
package struct MediaReference: Codable, Hashable, Sendable {
  package var outlet: Text
  package var title: Text?
  package var url: Text?
  package var published: CalendarDate?
}

/// A person a report names: someone already registered, or new facts.
package struct NamedPerson: Codable, Hashable, Sendable {
  package var person: RecordID?
  package var facts: PersonFacts?
}

/// `report.register`: a report or own finding about one event and one or more persons.
///
/// Opens a case, or joins `file` when it tells the same event again.
package struct ReportEntry: Codable, Hashable, Sendable {
  package var source: Source
  package var media: MediaReference?
  package var reporter: Reporter?
  package var received: CalendarDate
  package var receivedBy: ActorID?
  /// The satgas member a report handed to someone else is passed to.
  package var routedTo: ActorID?
  package var act: ActTime
  package var known: CalendarDate?
  package var title: Text
  package var what: Text
  package var place: Text?
  package var how: Text?
  package var tips: [RecordID]?
  package var persons: [NamedPerson]
  package var file: RecordID?
  package var secrecy: Secrecy?
  package var allowed: [ActorID]?
  /// The letter it came with.
  package var letter: Letter?
  /// The agenda number it got here.
  package var agenda: Text?
  /// What the chief wrote on it.
  package var disposition: Text?
  /// Its number in the system it came through, such as SP4N or SBT.
  package var reference: Text?
  package var evidence: [ReportedEvidence]?
  /// What was answered about records that look alike.
  package var duplicates: [ReportedAnswer]?

  private enum CodingKeys: String, CodingKey {
    case source
    case media
    case reporter
    case received
    case receivedBy
    case routedTo
    case act
    case known
    case title
    case what
    case place
    case how
    case tips
    case persons
    case file = "case"
    case secrecy
    case allowed
    case letter
    case agenda
    case disposition
    case reference
    case evidence
    case duplicates
  }
}

/// `case.seclude`: who may see a case.
package struct SecrecyEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var secrecy: Secrecy
  package var allowed: [ActorID]?
  package var reason: Text

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case secrecy
    case allowed
    case reason
  }
}

/// `conflict.declare`: an official's own declaration about a case.
package struct ConflictEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var kind: ConflictKind
  package var relation: Text?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case kind
    case relation
  }
}

/// `conflict.succeed`: who acts in place of a conflicted official, by which letter.
package struct SuccessionEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var replaces: ActorID
  package var successor: ActorID
  package var letter: Letter

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case replaces
    case successor
    case letter
  }
}

/// `evidence.attach`: one file or capture, hashed and stored before the event is written.
package struct EvidenceEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var kind: EvidenceKind
  package var form: EvidenceForm
  package var title: Text
  /// A path to read from; the store puts the content into the vault and clears it.
  package var path: String?
  /// The stored content; filled in by the store, never by the official.
  package var item: VaultItem?
  /// What the content looks like, not what its name says: `image/png`.
  package var mime: String?
  package var acquired: CalendarDate
  package var from: Text?
  package var how: Text?
  package var url: Text?
  /// The account in social media that showed it.
  package var account: Text?
  /// The service the account is with.
  package var platform: Text?
  package var capturedAt: String?
  package var isOnline: Bool?
  /// Respondents it concerns; empty or absent means all.
  package var respondents: [Int]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
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
    case respondents = "r"
  }
}

/// `finding.record`: what Bawaslu wrote, for each person.
package struct FindingEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var kind: FindingKind
  /// Bawaslu's register number exactly as printed.
  package var register: Text?
  package var letter: Letter
  package var received: CalendarDate
  package var addressee: Body
  package var form: LetterForm
  package var studyAttached: Bool
  package var items: [FindingItem]
  package var reasons: [String: Text]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case kind
    case register
    case letter
    case received
    case addressee
    case form
    case studyAttached
    case items
    case reasons
  }
}

/// `recommendation.record`: a recommendation that reached this office.
package struct RecommendationEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var from: Body
  package var letter: Letter
  package var received: CalendarDate
  package var addressee: Body
  package var form: LetterForm
  package var items: [RecommendationItem]
  package var reasons: [String: Text]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case from
    case letter
    case received
    case addressee
    case form
    case items
    case reasons
  }
}

/// `waiting.begin` and `waiting.end`: on whom a case waits, since when.
package struct WaitingEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondents: [Int]
  package var on: Body
  package var since: CalendarDate
  package var reason: Text?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondents = "r"
    case on
    case since
    case reason
  }
}

/// `verification.finish`: whether the report is complete, and which rules it may touch.
package struct VerificationEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondents: [Int]
  package var outcome: VerificationOutcome
  package var on: CalendarDate
  /// Catalogue codes the act may fall under.
  package var violations: [String]?
  /// The track chosen where the codes allow more than one.
  package var track: Track?
  package var note: Text?
  package var reasons: [String: Text]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondents = "r"
    case outcome
    case on
    case violations
    case track
    case note
    case reasons
  }
}
