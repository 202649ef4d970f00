/// Why an option may not be taken; worded elsewhere.
package enum ClosedReason: Hashable, Sendable {
  /// The catalogue has no such violation.
  case unknownViolation(String)
  /// The violation row does not cover the day of the act.
  case violationNotInForce(from: CalendarDate, to: CalendarDate?)
  /// The row is a crime; only a court punishes it.
  case criminalOnly
  /// The option belongs to another track; `afterPenetapan` says where the act lies, if known.
  case otherTrack(Track, afterPenetapan: Bool?)
  /// The option exists for other employment only.
  case otherStatus([EmploymentStatus])
  /// The violation row speaks of other employment only.
  case violationForOtherStatus([EmploymentStatus])
  /// The violation does not open this option; `elsewhere` names the items of the same article that
  /// know the level, `nil` when none does.
  case notInViolation(Level, elsewhere: String?)
  /// The violation row speaks of another part of the election.
  case otherPhase(needs: PhaseScope, actual: ElectionPhase)
  /// The level follows from the impact, which is not stated.
  case impactNotStated
  /// The level needs one of these impacts.
  case levelNeedsOtherImpact([Impact])
  /// A letter fixed another level.
  case fixedByLetter(Level)
  /// The option is only for these classes of position.
  case onlyForPosition([PositionClass])
  /// The option is not for these classes of position.
  case notForPosition([PositionClass])
  /// None of the option's articles was in force yet.
  case notYetInForce(from: CalendarDate)
  /// The option's articles were repealed.
  case noLongerInForce(to: CalendarDate)

  /// Place in the order of checks: the later a check fails, the closer the option came.
  package var closeness: Int {
    switch self {
    case .unknownViolation: 0
    case .violationNotInForce: 1
    case .criminalOnly: 2
    case .otherStatus: 3
    case .violationForOtherStatus: 4
    case .otherTrack: 5
    case .notInViolation: 6
    case .otherPhase: 7
    case .impactNotStated: 8
    case .levelNeedsOtherImpact, .fixedByLetter: 9
    case .onlyForPosition, .notForPosition: 10
    case .notYetInForce, .noLongerInForce: 11
    }
  }
}
