// What is stated while a tip, a report and its letters are handled.

/// `tip.assign`: who looks into a tip on the spot, by which order.
package struct TipAssignment: Codable, Hashable, Sendable {
  package var tip: RecordID
  package var to: [ActorID]
  /// The order to go there (surat tugas).
  package var order: Letter
  /// The day by which the result is wanted.
  package var until: CalendarDate?
  package var place: Text?
}

/// `completeness.check`: what a report still lacks, and whether that was asked for.
package struct CompletenessCheck: Codable, Hashable, Sendable {
  package var file: RecordID
  package var on: CalendarDate
  /// Empty when nothing is missing.
  package var missing: [CompletenessItem]
  package var letter: Letter?
  package var until: CalendarDate?
  package var note: Text?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case on
    case missing
    case letter
    case until
    case note
  }
}

/// `disposition.record`: who is to do what with a paper, under its agenda number.
package struct DispositionEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var agenda: Text
  package var on: CalendarDate
  package var by: ActorID
  package var to: [ActorID]
  package var instruction: Text
  /// The report or the letter of the case it is written on; neither when it is about the case.
  package var report: RecordID?
  package var letter: Int?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case agenda
    case on
    case by
    case to
    case instruction
    case report
    case letter
  }
}

/// Who took a letter, when, and the number of the receipt if one was given.
package struct LetterReceipt: Codable, Hashable, Sendable {
  package var by: Text
  package var on: CalendarDate
  package var number: Text?

  package init(by: Text, on: CalendarDate, number: Text? = nil) {
    self.by = by
    self.on = on
    self.number = number
  }
}

/// `case.forward`: what is not this office's to handle goes to whom it belongs.
package struct ForwardEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondents: [Int]
  package var to: Body
  package var letter: Letter
  package var on: CalendarDate
  package var reason: Text
  package var receipt: LetterReceipt?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondents = "r"
    case to
    case letter
    case on
    case reason
    case receipt
  }
}

/// `report.withdraw`: the reporter takes a report back; the matter goes on all the same.
package struct WithdrawalEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var report: RecordID
  package var on: CalendarDate
  package var letter: Letter?
  package var reason: Text

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case report
    case on
    case letter
    case reason
  }
}
