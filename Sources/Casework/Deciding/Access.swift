/// Why a case is closed to an official.
package enum ClosedAccess: Hashable, Sendable {
  /// The official declared a conflict of interest.
  case conflicted
  /// The case is held more closely than this official's roles reach.
  case secluded
}

extension CaseIndex {
  /// What closes a case to an official; nil when it is open.
  ///
  /// One rule for every way a case can be reached: list, search, history, command line, error text.
  package func access(
    of actor: ActorID,
    in office: OfficeState,
    to id: RecordID
  ) -> ClosedAccess? {
    guard let file = cases[id] else { return nil }
    if file.conflicted.contains(actor) { return .conflicted }
    switch file.secrecy {
    case .ordinary:
      return nil
    case .confidential:
      let roles = office.actors[actor]?.roles ?? []
      let entitled = roles.contains { Self.confidentialRoles.contains($0) }
      return entitled || file.allowed.contains(actor) ? nil : .secluded
    case .strict:
      return file.allowed.contains(actor) ? nil : .secluded
    }
  }

  /// The roles that see a case marked *rahasia* without being named in it.
  private static let confidentialRoles: Set<Role> = [
    .satgasChair, .inspectorate, .bkd, .ppk, .auditor,
  ]
}
