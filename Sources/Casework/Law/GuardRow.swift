/// A rule that holds whoever asks: its article, its words, and what breaching it does.
package struct GuardRow: Codable, Hashable, Sendable {
  package enum Effect: String, Codable, Sendable {
    /// The command is refused.
    case refuse
    /// The command passes when a reason is given.
    case askReason = "ask_reason"
    /// The command passes and the breach is shown.
    case warn
  }

  package let code: GuardCode
  package let article: String
  package let textID: String
  package let textEN: String
  package let confidence: Confidence
  package let effect: Effect
  /// How a deadline is measured, for guards about an interval; dated by the act.
  package var intervals: [Interval]?
  /// How many people a body must have, for guards about its size.
  package var members: Members?
  /// How many hours something stays open, for guards about a time that runs by the hour.
  package var hours: Int?

  enum CodingKeys: String, CodingKey {
    case code, article, confidence, effect, intervals, members, hours
    case textID = "text_id"
    case textEN = "text_en"
  }

  /// The size of a body of people.
  package struct Members: Codable, Hashable, Sendable {
    package let atLeast: Int
    package let isOdd: Bool

    enum CodingKeys: String, CodingKey {
      case atLeast = "at_least"
      case isOdd = "odd"
    }

    /// Whether so many people are enough.
    package func fits(_ count: Int) -> Bool {
      count >= atLeast && (!isOdd || !count.isMultiple(of: 2))
    }
  }

  /// A deadline read as a longest or as a shortest distance.
  package struct Interval: Codable, Hashable, Sendable {
    package enum Direction: String, Codable, Sendable {
      case atMost = "at_most"
      case atLeast = "at_least"
    }

    package let direction: Direction
    /// Code of the deadline that gives the distance.
    package let deadline: String
    package let article: String
    package var from: CalendarDate?
    package var to: CalendarDate?
    package var confidence: Confidence?
    /// Where the direction was read.
    package var source: String?
  }

  /// The interval that counts for an act on that day; `nil` for guards without one.
  package func interval(on date: CalendarDate) -> Interval? {
    intervals?.first { LegalBasis(text: "", from: $0.from, to: $0.to).holds(on: date) }
  }
}
