/// What is wrong with an identifier.
package enum IdentifierProblem: Hashable, Sendable {
  case length(found: Int, needed: Int)
  case notDigits
  case impossibleBirthDate
  /// The month of appointment is none.
  case appointmentMonth
  case sex
  case serialZero
  /// Younger at appointment than the rules expect.
  case youngAtAppointment(years: Int)
  /// Reads like the number of a contract civil servant where another was expected.
  case agreementNumber
  /// Reads like the number of an ordinary civil servant where a contract one was expected.
  case appointmentNumber

  /// Whether it only warns; the form itself is then acceptable.
  package var isWarning: Bool {
    switch self {
    case .youngAtAppointment, .agreementNumber, .appointmentNumber: true
    case .length, .notDigits, .impossibleBirthDate, .appointmentMonth, .sex, .serialZero: false
    }
  }
}
