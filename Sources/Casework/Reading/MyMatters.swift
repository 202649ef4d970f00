extension OfficeReader {
  /// The matters that wait for the official at the console, in the role they act in.
  ///
  /// By the step that comes next: what was handed to somebody waits for them alone, and whoever heads
  /// a unit is waited for by their own unit only.
  /// - Complexity: O(*n*) in the respondents and reports.
  package func mine() -> Set<RespondentID> {
    let units = office.actors[acting.actor]?.appointment(on: now.date)?.units
    var handed: [RecordID: Set<ActorID>] = [:]
    for item in inbox().items {
      if let file = item.file { handed[file, default: []].formUnion(item.assigned) }
    }
    let rows = respondents.filter { item in
      guard item.row.roles.contains(acting.role) else { return false }
      switch item.row.stage {
      case .intake, .verification:
        let takers = handed[item.row.id.file] ?? []
        return takers.isEmpty || takers.contains(acting.actor)
      case .decision:
        if let desk = item.row.desk { return desk == acting.actor }
      case .clarification, .examination, .membershipProof, .assessment, .ethicsHearing, .service,
        .appealWindow, .inForce, .completed, .notProven, .discontinued, .transferred:
        break
      }
      switch acting.role {
      case .punishing, .contractHolder, .superior: return units?.contains(item.unit) ?? false
      case .ppk, .satgas, .satgasChair, .secretariat, .inspectorate, .bkd, .examiner, .ethicsPanel,
        .legalAid, .auditor, .admin:
        return true
      }
    }
    return Set(rows.map(\.row.id))
  }
}

extension RespondentRow {
  /// The roles that take the step this matter stands at; none once it has ended.
  fileprivate var roles: Set<Role> {
    switch stage {
    case .intake, .verification: Command.Name.finishVerification.roles
    case .clarification: Command.Name.holdClarification.roles
    case .examination: Command.Name.issueSummons.roles.union(Command.Name.closeStatement.roles)
    case .membershipProof: Command.Name.proveMembership.roles
    case .assessment: Command.Name.writeAssessment.roles
    case .ethicsHearing: Command.Name.hearEthics.roles
    case .decision: status == .nonASN ? [.contractHolder] : [.ppk, .punishing]
    case .service: Command.Name.recordService.roles
    case .appealWindow: Command.Name.takeEffect.roles
    case .inForce: Command.Name.complete.roles
    case .completed, .notProven, .discontinued, .transferred: []
    }
  }
}
