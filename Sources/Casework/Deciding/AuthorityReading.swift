/// Who may decide about one respondent on one day, official by official.
struct AuthorityReading {
  let office: OfficeState
  let file: CaseFile
  let respondent: RespondentFile
  let deciders: [Decider]
  let date: CalendarDate
  /// False where the question is who could take a decision that was passed on.
  var countsPasses = true

  /// The office the matrix names in which this official may decide; nil for everyone else.
  ///
  /// The next higher official comes last: only when nobody the matrix names can act.
  func decider(of acting: Acting) -> Decider? {
    guard !file.linkedActors.contains(acting.actor), !file.conflicted.contains(acting.actor) else {
      return nil
    }
    // Who gave the decision away takes it no more.
    guard !countsPasses || !respondent.passers.contains(acting.actor) else { return nil }
    return deciders.first { isEntitled(acting, as: $0) }
  }

  /// Who outside this office decides, where nobody in it does.
  var outside: (decider: Decider, body: Body)? {
    guard let first = deciders.first, let body = first.kind.outside else { return nil }
    return (first, body)
  }

  /// Whether this official may propose to somebody outside: the PPK, or who acts for one in conflict.
  func mayPropose(_ acting: Acting) -> Bool {
    acting.role == .ppk && isPPK(acting.actor) && !file.conflicted.contains(acting.actor)
      && !file.linkedActors.contains(acting.actor)
      && !respondent.passers.contains(acting.actor)
  }

  private func isEntitled(_ acting: Acting, as decider: Decider) -> Bool {
    switch decider.kind {
    case .ppk: acting.role == .ppk && isPPK(acting.actor)
    case .contractHolder: acting.role == .contractHolder && holdsContract(acting.actor)
    case .superiorClass: isSuperior(acting, as: decider)
    case .higher: isNextHigher(acting)
    case .presiden: false
    }
  }

  private func appointment(_ actor: ActorID) -> ActorAppointment? {
    office.actors[actor]?.appointment(on: date)
  }

  private func leadsUnit(_ actor: ActorID) -> Bool {
    guard let unit = respondent.facts.unit.value else { return false }
    return appointment(actor)?.units.contains(unit) ?? false
  }

  private func hasRole(_ role: Role, _ actor: ActorID) -> Bool {
    office.actors[actor]?.roles.contains(role) ?? false
  }

  /// The PPK of this office, unless a successor is entered for that one by letter; then only this.
  func isPPK(_ actor: ActorID) -> Bool {
    let ofPPK = file.activeSuccessions.last { hasRole(.ppk, $0.replaces) }
    if let succession = ofPPK { return succession.successor == actor }
    return appointment(actor)?.units.isEmpty ?? false
  }

  /// The contract's holder, whoever the duties went to, or the successor of a conflicted one.
  private func holdsContract(_ actor: ActorID) -> Bool {
    guard let holder = respondent.facts.contract?.holder else {
      return leadsUnit(actor)
        || successors { hasRole(.contractHolder, $0) && leadsUnit($0) }
          .contains(actor)
    }
    let present = office.holder(after: holder, on: date)
    return present == actor || successors { $0 == present }.contains(actor)
  }

  private func successors(of isReplaced: (ActorID) -> Bool) -> Set<ActorID> {
    Set(file.activeSuccessions.filter { isReplaced($0.replaces) }.map(\.successor))
  }

  // MARK: Superiors

  private func isSuperior(_ acting: Acting, as decider: Decider) -> Bool {
    if acting.role == .punishing, holds(acting.actor, decider), isAvailable(acting.actor) {
      return true
    }
    guard acting.role == .punishing || acting.role == .ppk else { return false }
    return standIns(for: decider).contains(acting.actor)
  }

  /// Whether the official holds the office named: its class, over the person's unit.
  private func holds(_ actor: ActorID, _ decider: Decider) -> Bool {
    leadsUnit(actor) && appointment(actor)?.positionClass == decider.positionClass
  }

  /// Neither in conflict, nor linked to the act, nor replaced in this matter.
  private func isAvailable(_ actor: ActorID) -> Bool {
    hasRole(.punishing, actor) && !file.conflicted.contains(actor)
      && !file.linkedActors.contains(actor) && respondent.replacement(of: actor) == nil
  }

  /// Who acts by letter for officials that hold the office named.
  private func standIns(for decider: Decider) -> Set<ActorID> {
    let replaced = respondent.replacements.filter { holds($0.superior, decider) }.map(\.by)
    return successors { holds($0, decider) }.union(replaced)
  }

  /// Nobody the matrix names can act, and this is the lowest of those above who can.
  private func isNextHigher(_ acting: Acting) -> Bool {
    let named = deciders.filter { $0.kind == .superiorClass }
    let isVacant = named.allSatisfy { decider in
      standIns(for: decider).isEmpty
        && !office.actors.keys.contains { holds($0, decider) && isAvailable($0) }
    }
    guard isVacant, let base = named.compactMap({ $0.positionClass?.rank }).max() else {
      return false
    }
    let above = office.actors.keys.filter { rank($0) > base && leadsUnit($0) && isAvailable($0) }
    if acting.role == .ppk { return above.isEmpty && isPPK(acting.actor) }
    guard acting.role == .punishing, above.contains(acting.actor) else { return false }
    return above.allSatisfy { rank($0) >= rank(acting.actor) }
  }

  private func rank(_ actor: ActorID) -> Int { appointment(actor)?.positionClass.rank ?? -1 }
}
