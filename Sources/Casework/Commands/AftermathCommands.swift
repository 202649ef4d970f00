// What is stated once a decision has been taken: handing over, remedies, court, execution, oversight.

/// `service.call`: the person is called to receive the decree.
package struct ServiceCallEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var letter: Letter
  package var meeting: Appointment
  /// Who is to hand it over.
  package var deliverer: Text?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case letter
    case meeting
    case deliverer
  }
}

/// `appeal.answer`: the answer of the official whose decision is contested.
package struct AppealAnswerEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var letter: Letter
  /// The day the official received the copy of the remedy, where it was not recorded before.
  package var copyReceived: CalendarDate?
  package var summary: Text?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case letter
    case copyReceived
    case summary
  }
}

/// `appeal.decide`: the ruling on the remedy, as it stands on paper.
package struct AppealRulingEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var outcome: AppealOutcome
  /// Who ruled, as the rules name it.
  package var body: RulingBody?
  /// The official who ruled, where the superior or the PPK is enrolled here.
  package var official: ActorID?
  /// Who ruled, as the paper has it: an official's title or a body.
  package var by: Text
  package var letter: Letter
  /// The day this office received the ruling.
  package var received: CalendarDate
  /// The measure that takes the place of the one decided.
  package var option: String?
  /// The decree that carries the ruling out, where one was made.
  package var decree: Letter?
  package var reason: Text
  package var reasons: [String: Text]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case outcome
    case body = "rulingBody"
    case official
    case by = "ruledBy"
    case letter
    case received
    case option
    case decree
    case reason
    case reasons
  }
}

/// `lawsuit.record`: a step before the administrative court.
package struct LawsuitEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var step: LawsuitStep
  package var court: Text
  /// Number and date of the court's register, or of its judgment.
  package var letter: Letter
  package var outcome: LawsuitOutcome?
  package var note: Text?
  package var reasons: [String: Text]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case step
    case court
    case letter
    case outcome
    case note
    case reasons
  }
}

/// `execution.begin`: the measure is carried out from this day.
package struct ExecutionEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var from: CalendarDate
  package var letter: Letter?
  package var note: Text?
  package var reasons: [String: Text]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case from
    case letter
    case note
    case reasons
  }
}

/// `upload.record`: the papers were entered in a national system.
package struct UploadEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var system: UploadSystem
  /// What was uploaded, one name a document.
  package var documents: [Text]
  package var on: CalendarDate
  /// The system's own number.
  package var reference: Text?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case system
    case documents
    case on
    case reference
  }
}

/// `oversight.record`: an overseeing body warns, reprimands, blocks or lifts a block.
package struct OversightEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondents: [Int]
  package var measure: OversightMeasure
  package var from: Body
  package var letter: Letter
  package var received: CalendarDate
  package var note: Text?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondents = "r"
    case measure
    case from
    case letter
    case received
    case note
  }
}

/// `rehabilitation.record`: the person's good name was restored.
package struct RehabilitationEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var form: RehabilitationForm
  package var letter: Letter
  package var on: CalendarDate
  package var note: Text?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case form
    case letter
    case on
    case note
  }
}
