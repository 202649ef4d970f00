// The facts of events that state more than the official did: numbers issued, rules frozen, outcomes.

/// `office.founded/1`, line 0; its shape is fixed so that an outside verifier needs nothing else.
package struct OfficeFounded: Codable, Hashable, Sendable {
  /// The first official, who may enrol the others.
  package struct Founder: Codable, Hashable, Sendable {
    package var actor: ActorID
    package var name: String
    package var roles: [Role]
    package var seal: String
    package var sign: String
  }

  package var demo: Bool
  package var fmt: String
  package var founder: Founder
  package var nonce: String
  package var office: String
  package var offset: String
  package var origin: String
  package var region: String

  /// - Parameters:
  ///   - office: The office's name as it stands on paper.
  ///   - region: Its Kemendagri code.
  ///   - founder: The first official with roles and keys.
  ///   - nonce: 32 hex characters; the first 8 end the origin.
  ///   - offset: The offset of every time in the log, `+07:00`.
  ///   - demo: Whether this is a demonstration, for ever.
  package init(
    office: String,
    region: String,
    founder: ActorEnrolment,
    nonce: String,
    offset: String,
    demo: Bool
  ) {
    self.demo = demo
    fmt = "netra-log/1"
    self.founder = Founder(
      actor: founder.actor,
      name: founder.name,
      roles: founder.roles,
      seal: founder.seal,
      sign: founder.sign
    )
    self.nonce = nonce
    self.office = office
    self.offset = offset
    origin = "netra/\(region)/\(String(nonce.utf8.prefix(8)) ?? "")"
    self.region = region
  }
}

/// `tip.recorded/1`.
package struct TipRecorded: Codable, Hashable, Sendable {
  package var tip: RecordID
  package var entry: TipEntry
}

/// `report.registered/1`: the report and the letter number it got.
package struct ReportRegistered: Codable, Hashable, Sendable {
  package var report: RecordID
  /// The office's own letter number, such as `LAP/0041/X/2024`.
  package var letter: String
  package var entry: ReportEntry
}

/// `case.opened/1`: one event and its file.
package struct CaseOpened: Codable, Hashable, Sendable {
  package var report: RecordID
  package var title: Text
  package var act: ActTime
  package var phase: ElectionPhase
  package var election: String?
  package var secrecy: Secrecy
  package var allowed: [ActorID]
}

/// `case.extended/1`: a further report of the same event.
package struct CaseExtended: Codable, Hashable, Sendable {
  package var report: RecordID
}

/// `respondent.entered/1`: one person in one case, as they were at the time of the act.
package struct RespondentEntered: Codable, Hashable, Sendable {
  package var respondent: Int
  package var person: RecordID
  package var facts: PersonFacts

  private enum CodingKeys: String, CodingKey {
    case respondent = "r"
    case person
    case facts
  }
}

/// `conflict.declared/1`.
package struct ConflictDeclared: Codable, Hashable, Sendable {
  package var actor: ActorID
  package var entry: ConflictEntry
}

/// `evidence.attached/1`: evidence with the number it got in its case.
package struct EvidenceAttached: Codable, Hashable, Sendable {
  /// 1 for B1.
  package var number: Int
  package var entry: EvidenceEntry
}

/// `finding.recorded/1`.
package struct FindingRecorded: Codable, Hashable, Sendable {
  package var finding: RecordID
  /// The register number in its normal form, for matching.
  package var normalRegister: Text?
  package var entry: FindingEntry
}

/// `verification.finished/1`: with the rules as they read on the day of the act.
package struct VerificationFinished: Codable, Hashable, Sendable {
  package var entry: VerificationEntry
  package var rules: [FrozenRule]
  package var track: Track
}

/// `summons.issued/1`.
package struct SummonsIssued: Codable, Hashable, Sendable {
  /// 1 or 2.
  package var round: Int
  package var entry: SummonsEntry
}

/// `attendance.recorded/1`.
package struct AttendanceRecorded: Codable, Hashable, Sendable {
  package var round: Int
  package var entry: AttendanceEntry
}

/// `statement.answered/1`: one question and answer of the record.
package struct StatementAnswered: Codable, Hashable, Sendable {
  package var number: Int
  package var entry: AnswerEntry
}

/// `assessment.written/1`.
package struct AssessmentWritten: Codable, Hashable, Sendable {
  package var version: Int
  package var author: ActorID
  package var rules: [FrozenRule]
  package var entry: AssessmentEntry
}

/// `assessment.reviewed/1`.
package struct AssessmentReviewed: Codable, Hashable, Sendable {
  package var version: Int
  package var reviewer: ActorID
  package var entry: ReviewEntry
}

/// `decision.taken/1`: what was decided for one respondent, by whom, and on what ground.
package struct DecisionTaken: Codable, Hashable, Sendable {
  package var respondent: Int
  package var on: CalendarDate
  package var proof: Proof
  /// The measure with the text and article it had on the day of the act; nil when nothing was proven.
  package var measure: FrozenRule?
  package var level: Level?
  package var reason: Text
  /// Nil where somebody outside this office decided.
  package var decider: ActorID?
  package var title: String
  package var capacity: Capacity
  /// The letter that gives an acting official the office.
  package var appointment: Letter?
  /// Why this official may decide: the article of the authority matrix.
  package var authority: String
  package var permit: Letter?
  package var rehabilitation: Letter?
  /// The signed sheet it was recorded from; nil where the official entered it in person.
  package var sheet: DecisionSheet?
  /// What it was entered from, where somebody outside this office decided.
  package var outside: OutsideDecision?
  /// Reasons given where a rule warned, by the rule's code.
  package var reasons: [String: Text]

  private enum CodingKeys: String, CodingKey {
    case respondent = "r"
    case on
    case proof
    case measure
    case level
    case reason
    case decider
    case title
    case capacity
    case appointment
    case authority
    case permit
    case rehabilitation
    case sheet
    case outside
    case reasons
  }
}

/// `appeal.filed/1`: with the last day it could be filed, as counted then.
package struct AppealFiled: Codable, Hashable, Sendable {
  package var entry: AppealEntry
  package var due: CalendarDate
  package var isInTime: Bool
  /// The last day by the other reading of when the time begins, where the law is read both ways.
  package var besideDue: CalendarDate?
}

/// `log.healed/1`: a torn tail was quarantined and cut.
package struct LogHealed: Codable, Hashable, Sendable {
  /// Byte offset at which the log was cut.
  package var offset: Int
  /// Bytes cut.
  package var length: Int
  package var sha256: String
  /// The file under `quarantine/` that holds them.
  package var quarantine: String

  package init(offset: Int, length: Int, sha256: String, quarantine: String) {
    self.offset = offset
    self.length = length
    self.sha256 = sha256
    self.quarantine = quarantine
  }
}
