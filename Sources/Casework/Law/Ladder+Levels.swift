extension Ladder {
  /// The option that came closest to opening a level; nil where the catalogue has none of it.
  package func closest(_ level: Level) -> ClosedOption? {
    closed.filter { $0.level == level }.max { $0.reason.closeness < $1.reason.closeness }
  }

  /// Whether a measure of that level may be advised: one is open, or hangs on what is not yet known;
  /// `isImpactOpen` tells whether the impact may still be stated, or stated otherwise.
  package func mayAdvise(_ level: Level, isImpactOpen: Bool) -> Bool {
    if open.contains(where: { $0.level == level }) { return true }
    return closed.contains { $0.level == level && $0.reason.hangsOnImpact(isImpactOpen) }
  }
}

extension ClosedReason {
  /// Whether stating the impact may open it; another impact than the one stated only if that may
  /// change.
  fileprivate func hangsOnImpact(_ mayChange: Bool) -> Bool {
    switch self {
    case .impactNotStated: true
    case .levelNeedsOtherImpact: mayChange
    case .unknownViolation, .violationNotInForce, .criminalOnly, .otherTrack, .otherStatus,
      .violationForOtherStatus, .notInViolation, .otherPhase, .fixedByLetter, .onlyForPosition,
      .notForPosition, .notYetInForce, .noLongerInForce:
      false
    }
  }
}
