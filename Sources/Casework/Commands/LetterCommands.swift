// What is stated of the letters of a case that are neither a finding nor a recommendation.

/// `letter.send`: a letter of this office to an outside body.
package struct LetterSending: Codable, Hashable, Sendable {
  package var file: RecordID
  /// Respondents it concerns; empty or absent means all.
  package var respondents: [Int]?
  package var to: Body
  package var matter: OutgoingMatter
  package var channel: LetterChannel
  package var letter: Letter
  /// The day it went out.
  package var on: CalendarDate
  package var copies: [Body]?
  /// The number the other side gave it, such as a complaint number.
  package var register: Text?
  package var summary: Text?
  /// Whether the matter waits for an answer from now on.
  package var isAwaited: Bool?
  package var reasons: [String: Text]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondents = "r"
    case to
    case matter
    case channel
    case letter
    case on
    case copies
    case register
    case summary
    case isAwaited = "awaited"
    case reasons
  }
}

/// `letter.receive`: a letter of an outside body.
package struct LetterReceiving: Codable, Hashable, Sendable {
  package var file: RecordID
  /// Respondents it concerns; empty or absent means all.
  package var respondents: [Int]?
  package var from: Body
  package var matter: IncomingMatter
  package var channel: LetterChannel
  package var letter: Letter
  package var received: CalendarDate
  /// The day of what it tells, such as a registration; the letter's own day when not stated.
  package var on: CalendarDate?
  package var form: LetterForm
  package var agenda: Text?
  package var register: Text?
  /// The number within the case of the letter it answers.
  package var answers: Int?
  package var summary: Text?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondents = "r"
    case from
    case matter
    case channel
    case letter
    case received
    case on
    case form
    case agenda
    case register
    case answers
    case summary
  }
}

/// `letter.acknowledge`: the receipt for a letter sent or a case forwarded.
package struct LetterAcknowledgement: Codable, Hashable, Sendable {
  package var file: RecordID
  /// The letter's number within the case.
  package var letter: Int
  package var receipt: LetterReceipt

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case letter
    case receipt
  }
}
