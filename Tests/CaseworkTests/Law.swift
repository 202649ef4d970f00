import CaseStore
import Casework

/// Short ways to what the tests ask for.
enum Law {
  static let region = "19.71"

  private static let embedded = Result { try LawBook.embedded() }

  /// The embedded law, decoded once for all tests.
  static func book() throws -> LawBook { try embedded.get() }

  static func date(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(text) else { throw Failure.notADate(text) }
    return date
  }

  static func ladder(
    _ codes: [String],
    _ status: EmploymentStatus,
    _ date: String,
    impact: Impact? = nil,
    position: PositionClass? = nil,
    book: LawBook? = nil,
    stepDate: String? = nil
  ) throws -> Ladder {
    try (book ?? Law.book()).ladder(
      OptionQuestion(
        violations: codes,
        status: status,
        position: position,
        actDate: Law.date(date),
        impact: impact,
        region: region,
        stepDate: stepDate.map { try Law.date($0) }
      )
    )
  }

  enum Failure: Error { case notADate(String) }
}

extension Ladder {
  var openCodes: [String] { open.map(\.code) }

  func reason(_ code: String) -> ClosedReason? { closed.first { $0.code == code }?.reason }

  func option(_ code: String) -> OpenOption? { open.first { $0.code == code } }

  func cautions(_ code: String) -> Set<Caution.Kind> {
    Set(option(code)?.cautions.map(\.kind) ?? [])
  }
}
