// Matters that go from one official to another, and officials that go.

extension Deciding {
  // MARK: Who acts instead

  /// Refuses an official who is not, or no longer, of this office.
  func requireMember(_ actor: ActorID) throws(Refusal) {
    guard let record = state.office.actors[actor], let left = record.leftOn else { return }
    try require(record.isMember(on: now.date), .actorLeft(actor, left))
  }

  /// An enrolled official who belongs to the office and may touch this case.
  private func requireAble(_ actor: ActorID, in file: CaseFile) throws(Refusal) {
    try require(state.office.actors[actor] != nil, .actorUnknown(actor.text))
    try requireMember(actor)
    try require(!file.conflicted.contains(actor), .otherConflicted(actor))
    try require(!file.linkedActors.contains(actor), .superiorInvolved(actor.text))
  }

  func pass(_ entry: PassEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file, at: [.decision])
    if let decision = respondent.decision { throw refuse(.oneSanction(decision.on)) }
    try requireNotFuture(entry.on)
    try requireFilled(entry.reason, "reason")
    try requireAble(entry.to, in: file)
    try require(entry.to != acting.actor, .valueUnknown(field: "to", value: entry.to.text))
    try requireNotPassed(respondent, by: acting.actor)
    var reading = authority(
      option: nil,
      level: entry.level,
      over: respondent,
      in: file,
      on: entry.on
    )
    // Passing back is possible.
    reading.countsPasses = false
    let roles = state.office.actors[entry.to]?.roles ?? []
    let mayDecide = roles.contains { role in
      reading.decider(of: Acting(actor: entry.to, role: role)) != nil
    }
    try require(mayDecide, .otherNotEntitled(entry.to, reading.deciders))
    var outcome = Outcome()
    outcome.desk = entry.to
    return [
      draft(.decisionPassed(entry), in: file.id, for: [entry.respondent], outcome: outcome)
    ]
  }

  /// The next higher superior takes the place of one who has a part in the violation, or is absent.
  func replace(_ entry: ReplacementEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file)
    try requireRunning(respondent)
    try require(state.office.actors[entry.superior] != nil, .actorUnknown(entry.superior.text))
    try requireAble(entry.by, in: file)
    try require(entry.by != entry.superior, .valueUnknown(field: "by", value: entry.by.text))
    try require(!entry.letter.number.isEmpty, .fieldRequired("letter.number"))
    try requireNotFuture(entry.letter.date)
    try requireFilled(entry.reason, "reason")
    let classes = [entry.superior, entry.by].map { actor in
      state.office.actors[actor]?.appointment(on: entry.letter.date)?.positionClass
    }
    if let replaced = classes[0], let replacing = classes[1] {
      try require(
        replaced.isLower(than: replacing) ?? true,
        .replacementNotHigher(replacing, than: replaced)
      )
    }
    return [draft(.superiorReplaced(entry), in: file.id, for: [entry.respondent])]
  }

  func succeed(_ entry: SuccessionEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    try require(state.office.actors[entry.replaces] != nil, .actorUnknown(entry.replaces.text))
    try requireAble(entry.successor, in: file)
    try require(file.conflicted.contains(entry.replaces), .noConflict(entry.replaces))
    return [draft(.conflictSucceeded(entry), in: entry.file)]
  }

  /// Somebody else finds that a declared conflict no longer holds; a successor's turn ends with it.
  func withdraw(_ entry: ConflictWithdrawal) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    try require(file.conflicted.contains(entry.actor), .noConflict(entry.actor))
    try requireNotFuture(entry.on)
    try requireFilled(entry.reason, "reason")
    var outcome = Outcome()
    outcome.unconflicted = entry.actor
    return [draft(.conflictWithdrawn(entry), in: file.id, outcome: outcome)]
  }

  // MARK: Leaving

  func leave(_ entry: LeaveEntry) throws(Refusal) -> [DraftEvent] {
    guard let record = state.office.actors[entry.actor] else {
      throw refuse(.actorUnknown(entry.actor.text))
    }
    if let left = record.leftOn { throw refuse(.actorLeft(entry.actor, left)) }
    try requireFilled(entry.reason, "reason")
    let admins = state.office.holders(of: .admin).filter { $0.leftOn == nil }
    try require(admins.contains { $0.id != entry.actor }, .lastAdmin)
    return [DraftEvent(event: .actorLeft(entry), stream: .office, also: [], outcome: Outcome())]
  }

  /// One event for the office and one for every case in which the first official is named.
  func handOver(_ entry: HandOverEntry) throws(Refusal) -> [DraftEvent] {
    let clerks: Set<Role> = [.satgasChair, .secretariat, .admin]
    try require(
      clerks.contains(acting.role) || acting.actor == entry.from,
      .role(have: acting.role, need: clerks.sorted { $0.rawValue < $1.rawValue })
    )
    for actor in [entry.from, entry.to] {
      try require(state.office.actors[actor] != nil, .actorUnknown(actor.text))
    }
    try require(entry.from != entry.to, .valueUnknown(field: "to", value: entry.to.text))
    try requireMember(entry.to)
    try requireNotFuture(entry.on)
    try requireFilled(entry.reason, "reason")
    for id in entry.cases ?? [] {
      try requireOpen(id)
      try require(
        state.index.cases[id]?.conflicted.contains(entry.to) == false,
        .otherConflicted(entry.to)
      )
    }
    let cases = entry.cases ?? openCases(naming: entry.from, notClosedTo: entry.to)
    if entry.cases != nil { try require(!cases.isEmpty, .fieldRequired("cases")) }
    let whole = DraftEvent(
      event: .dutyHandedOver(DutyHandedOver(entry: entry)),
      stream: .office,
      also: [],
      outcome: Outcome()
    )
    return [whole] + cases.map { handedOver(entry, in: $0) }
  }

  /// Cases the first official is named in, as far as whoever writes this may see them.
  private func openCases(naming actor: ActorID, notClosedTo heir: ActorID) -> [RecordID] {
    let named = state.index.cases.values.filter { $0.allowed.contains(actor) }.map(\.id)
    let desks = state.index.rows.filter { $0.desk == actor && !$0.isEnded }.map(\.id.file)
    return Set(named + desks).sorted().filter { id in
      state.index.access(of: acting.actor, in: state.office, to: id) == nil
        && state.index.cases[id]?.conflicted.contains(heir) == false
    }
  }

  private func handedOver(_ entry: HandOverEntry, in id: RecordID) -> DraftEvent {
    var outcome = Outcome()
    var facts = DutyHandedOver(entry: entry)
    facts.entry.cases = [id]
    if let row = state.index.cases[id], row.secrecy > .ordinary, row.allowed.contains(entry.from) {
      let allowed = row.allowed.subtracting([entry.from]).union([entry.to]).sorted()
      facts.allowed = allowed
      outcome.secrecy = row.secrecy
      outcome.allowed = allowed
    }
    let desks = state.index.rows(of: id).filter { $0.desk == entry.from }
    if !desks.isEmpty { outcome.desk = entry.to }
    return draft(.dutyHandedOver(facts), in: id, for: desks.map(\.id.ordinal), outcome: outcome)
  }
}
