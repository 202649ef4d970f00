// What is stated in the study, the decision and all that follows.

/// `assessment.write`: one part of the study, ready for review.
package struct AssessmentEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var part: AssessmentPart
  package var proof: Proof
  package var violations: [String]
  package var facts: [AssessedFact]
  package var impact: Impact?
  package var intent: Intent?
  /// In what form, when and where the act was done, as the study found it.
  package var form: Text?
  package var when: Text?
  package var place: Text?
  /// Why it came to the act.
  package var cause: Text?
  package var aggravating: [Text]?
  package var mitigating: [Text]?
  package var advice: Advice?
  /// What else was considered, and why it was not advised.
  package var alternative: Text?
  package var reason: Text
  /// Who is asked to review it; nobody in particular when nil.
  package var reviewer: ActorID?
  package var reasons: [String: Text]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case part
    case proof
    case violations
    case facts
    case impact
    case intent
    case form
    case when
    case place
    case cause
    case aggravating
    case mitigating
    case advice
    case alternative
    case reason
    case reviewer
    case reasons
  }
}

/// `assessment.review`: a second person's verdict on one part.
package struct ReviewEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var part: AssessmentPart
  package var verdict: ReviewVerdict
  package var comment: Text?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case part
    case verdict
    case comment
  }
}

/// `decision.sanction`: the entitled official imposes one measure on one respondent.
package struct SanctionEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var option: String
  package var on: CalendarDate
  package var reason: Text
  /// The permission an acting official needs for some measures.
  package var permit: Letter?
  /// What it is recorded from, when somebody else than the one who decided enters it.
  package var signedSheet: SignedSheet?
  package var reasons: [String: Text]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case option
    case on
    case reason
    case permit
    case signedSheet
    case reasons
  }
}

/// `decision.not_proven`: nothing was proven; the person's name is to be cleared.
package struct NotProvenEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var on: CalendarDate
  package var reason: Text
  /// The rehabilitation letter.
  package var letter: Letter?
  /// What it is recorded from, when somebody else than the one who decided enters it.
  package var signedSheet: SignedSheet?
  package var reasons: [String: Text]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case on
    case reason
    case letter
    case signedSheet
    case reasons
  }
}

/// `decree.number`: the paper decree's number and date, a second fact beside the decision.
package struct DecreeEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var decree: Letter
  package var signature: SignatureForm

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case decree
    case signature
  }
}

/// `service.record`: handing the decree over, or the attempt.
package struct ServiceEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var outcome: ServiceOutcome
  package var on: CalendarDate
  package var note: Text?
  /// Who handed it over or sent it.
  package var deliverer: Text?
  /// The number under which it was sent or its receipt signed.
  package var receipt: Text?
  package var reasons: [String: Text]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case outcome
    case on
    case note
    case deliverer
    case receipt
    case reasons
  }
}

/// `appeal.file`: an administrative remedy against the decision.
package struct AppealEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var kind: AppealKind
  package var filed: CalendarDate
  package var grounds: Text
  /// The letter it was filed with.
  package var letter: Letter?
  /// Evidence of the case it rests on, `1` for B1.
  package var evidence: [Int]?
  /// The day the official whose decision is contested received the copy.
  package var copyReceived: CalendarDate?
  package var reasons: [String: Text]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case kind
    case filed
    case grounds
    case letter
    case evidence
    case copyReceived
    case reasons
  }
}

/// `decree.take_effect`: the decree is in force from this day.
package struct EffectEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var on: CalendarDate

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case on
  }
}

/// `respondent.complete`: nothing is left to do for this respondent.
package struct CompletionEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var on: CalendarDate
  package var note: Text?
  package var reasons: [String: Text]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case on
    case note
    case reasons
  }
}

/// `respondent.discontinue`: the matter ends for a reason that lies in the person.
package struct DiscontinueEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var ground: DiscontinueGround
  package var on: CalendarDate
  package var letter: Letter?
  package var note: Text

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case ground
    case on
    case letter
    case note
  }
}

/// `followup.report`: the report that answers a recommendation and closes the PPK's clock.
package struct FollowUpEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondents: [Int]
  package var to: [Body]
  package var letter: Letter

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondents = "r"
    case to
    case letter
  }
}
