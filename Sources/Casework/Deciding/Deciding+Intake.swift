extension Deciding {
  /// Registers a report: numbers, persons, the case or the case it joins, one respondent a person.
  func register(_ entry: ReportEntry) throws(Refusal) -> [DraftEvent] {
    try checkReport(entry)
    let persons = try people(in: entry)
    let report = state.index.nextID(.report, in: now.date.year)
    let file = try entry.file.map { id throws(Refusal) in try caseFile(id) }
    let fileID = file?.id ?? state.index.nextID(.file, in: now.date.year)
    let known = Set(file?.respondents.map(\.person) ?? [])
    let entering = persons.filter { !known.contains($0.id) }
    let isSealed = (file?.secrecy ?? entry.secrecy ?? .ordinary) == .strict

    var events = [registered(entry, as: report, persons: persons, in: fileID)]
    for person in persons where person.isNew {
      events.append(personEvent(person, isSealed: isSealed, in: fileID))
    }
    if let file {
      events.append(
        draft(
          .caseExtended(CaseExtended(report: report)),
          in: file.id,
          also: [.record(report)]
        )
      )
    } else {
      events.append(opened(entry, as: fileID, by: report))
    }
    let first = (file?.respondents.map(\.ordinal).max() ?? 0) + 1
    let phase = file?.phase ?? self.phase(of: entry.act)
    for (offset, person) in entering.enumerated() {
      var event = entered(person, as: first + offset, in: fileID, act: entry.act.from, by: entry)
      event.outcome.phase = phase
      event.outcome.received = entry.received
      events.append(event)
    }
    let ordinals = persons.map { person in
      file?.respondents.first { $0.person == person.id }?.ordinal
        ?? (entering.firstIndex { $0.id == person.id } ?? 0) + first
    }
    events += try evidence(
      of: entry,
      ordinals: ordinals,
      in: fileID,
      from: (file?.evidence.count ?? 0) + 1,
      isSealed: isSealed
    )
    events += try answers(entry, persons: persons.map(\.id), in: fileID)
    return events + promoted(entry, to: report, in: fileID)
  }

  private func checkReport(_ entry: ReportEntry) throws(Refusal) {
    try requireNotFuture(entry.received)
    try requireFilled(entry.title, "title")
    try requireFilled(entry.what, "what")
    try check(entry.act, knownBy: entry.received)
    if let known = entry.known {
      try require(entry.act.from <= known, .dateOrder(earlier: entry.act.from, later: known))
      try require(known <= entry.received, .dateOrder(earlier: known, later: entry.received))
    }
    if let published = entry.media?.published {
      try require(
        published <= entry.received,
        .dateOrder(earlier: published, later: entry.received)
      )
    }
    if entry.source == .media { try require(entry.media != nil, .fieldRequired("media")) }
    for tip in entry.tips ?? [] {
      guard let row = state.index.tips[tip] else { throw refuse(.numberUnknown(tip.description)) }
      try require(row.file == nil, .tipPromoted(tip))
    }
    for actor in [entry.receivedBy, entry.routedTo].compactMap(\.self) + (entry.allowed ?? []) {
      try require(state.office.actors[actor] != nil, .actorUnknown(actor.text))
    }
    if let letter = entry.letter {
      try require(!letter.number.isEmpty, .fieldRequired("letter.number"))
      try require(
        letter.date <= entry.received,
        .dateOrder(earlier: letter.date, later: entry.received)
      )
    }
    try checkRouting(entry)
  }

  /// What is handed to the deciding official in person goes to a named member of the satgas.
  private func checkRouting(_ entry: ReportEntry) throws(Refusal) {
    let receiver = entry.receivedBy.flatMap { state.office.actors[$0] }
    let isDecider = acting.role == .ppk || (receiver?.roles.contains(.ppk) ?? false)
    guard isDecider else { return }
    let route = entry.routedTo.flatMap { state.office.actors[$0] }
    let isSatgas = route?.roles.contains { $0 == .satgas || $0 == .satgasChair } ?? false
    try require(isSatgas, .routingRequired)
  }

  // MARK: Persons

  struct ReportedPerson {
    var id: RecordID
    var facts: PersonFacts
    var isNew: Bool
  }

  private func people(in entry: ReportEntry) throws(Refusal) -> [ReportedPerson] {
    try require(!entry.persons.isEmpty, .fieldRequired("persons"))
    var people: [ReportedPerson] = []
    var next = state.index.nextID(.person, in: now.date.year)
    for named in entry.persons {
      let person = try person(named, on: entry.act.from, next: next)
      try require(!people.contains { isSame($0, person) }, .personTwice(person.facts.name.shown))
      people.append(person)
      if person.isNew { next = RecordID(kind: .person, year: 0, number: next.number + 1) }
    }
    // Somebody known or something to show for it: with neither it stays a tip.
    let hasEvidence = !(entry.evidence ?? []).isEmpty
    try require(hasEvidence || people.contains { !$0.facts.isUnknown }, .nobodyKnown)
    return people
  }

  /// A person as named, or as known on the day of the act.
  func person(
    _ named: NamedPerson,
    on act: CalendarDate,
    next: RecordID
  ) throws(Refusal) -> ReportedPerson {
    if let facts = named.facts { try check(facts) }
    if let id = named.person {
      guard let row = state.index.persons[id] else { throw refuse(.numberUnknown(id.description)) }
      guard let facts = named.facts ?? known(row, on: act) else {
        throw refuse(.fieldRequired("facts"))
      }
      try requireStatus(facts.status, of: row, on: act)
      return ReportedPerson(id: id, facts: facts, isNew: false)
    }
    guard let facts = named.facts else { throw refuse(.fieldRequired("persons")) }
    // An equal NIP or NIK is the same person, whatever the name says.
    let same = facts.nip.flatMap { state.index.person(nip: $0) }
    let known = same ?? facts.nikTag.flatMap { state.index.person(nikTag: $0) }
    if let row = known.flatMap({ state.index.persons[$0] }) {
      try requireStatus(facts.status, of: row, on: act)
    }
    return ReportedPerson(id: known ?? next, facts: facts, isNew: known == nil)
  }

  /// Employment as stated against what is dated in the person's own record.
  private func requireStatus(
    _ status: EmploymentStatus,
    of row: PersonRow,
    on act: CalendarDate
  ) throws(Refusal) {
    guard let position = row.position(on: act), let from = position.from else { return }
    try require(position.status == status, .statusDiffers(position.status, since: from))
  }

  private func known(_ row: PersonRow, on act: CalendarDate) -> PersonFacts? {
    let position = row.position(on: act)
    guard let name = row.name, let position, let unit = position.unit ?? row.unit else {
      return nil
    }
    return PersonFacts(
      name: Text(name),
      status: position.status,
      positionClass: position.positionClass,
      position: Text(""),
      unit: Text(unit),
      nip: row.nip
    )
  }

  private func isSame(_ left: ReportedPerson, _ right: ReportedPerson) -> Bool {
    if left.id == right.id { return true }
    let (one, other) = (left.facts, right.facts)
    if let nip = one.nip, nip == other.nip { return true }
    if let tag = one.nikTag, tag == other.nikTag { return true }
    guard !one.isUnknown, !other.isUnknown, one.nip == nil || other.nip == nil else { return false }
    return one.name.shown.folded == other.name.shown.folded
      && one.unit.shown.folded == other.unit.shown.folded
  }

  func check(_ facts: PersonFacts) throws(Refusal) {
    try requireFilled(facts.name, "name")
    try requireFilled(facts.unit, "unit")
    if let nip = facts.nip {
      let problems = ServiceNumber.problems(
        in: nip,
        status: facts.status,
        rules: law.overlay.identifiers
      )
      if let problem = problems.first(where: { !$0.isWarning }) {
        throw refuse(.nipForm(nip, problem))
      }
    }
    if let nik = facts.nik?.value, let problem = PopulationNumber.problems(in: nik).first {
      throw refuse(.nikForm(problem))
    }
    let isASN = facts.status != .nonASN
    try require(
      isASN == (facts.positionClass != .nonASN),
      .valueUnknown(field: "class", value: facts.positionClass.rawValue)
    )
    if let holder = facts.contract?.holder {
      try require(state.office.actors[holder] != nil, .actorUnknown(holder.text))
    }
  }

  // MARK: Events

  private func registered(
    _ entry: ReportEntry,
    as report: RecordID,
    persons: [ReportedPerson],
    in file: RecordID
  ) -> DraftEvent {
    var stated = entry
    // The persons stand in their own events; here only who was named.
    stated.persons = persons.map { NamedPerson(person: $0.id, facts: nil) }
    stated.file = file
    // What was handed in and answered with it stands in events of its own.
    stated.evidence = nil
    stated.duplicates = nil
    let letter = law.reportNumber(report, on: entry.received)
    let facts = ReportRegistered(report: report, letter: letter, entry: stated)
    var outcome = Outcome()
    outcome.file = file
    outcome.source = entry.source
    outcome.received = entry.received
    outcome.assigned = entry.routedTo.map { [$0] } ?? []
    if (state.file?.secrecy ?? entry.secrecy ?? .ordinary) != .strict {
      outcome.address = entry.media?.url?.value.flatMap { WebAddress($0)?.normal }
      outcome.sketch = entry.what.value.flatMap { TextSketch($0) }
      outcome.title = entry.title.value
    }
    return DraftEvent(
      event: .reportRegistered(facts),
      stream: .record(report),
      also: [.record(file)],
      outcome: outcome
    )
  }

  /// The tips that end in this report.
  private func promoted(
    _ entry: ReportEntry,
    to report: RecordID,
    in file: RecordID
  ) -> [DraftEvent] {
    (entry.tips ?? []).map { tip in
      var outcome = Outcome()
      outcome.tip = .promoted
      outcome.file = file
      return DraftEvent(
        event: .tipPromoted(TipPromoted(tip: tip, report: report, file: file)),
        stream: .record(tip),
        also: [.record(file)],
        outcome: outcome
      )
    }
  }

  func personEvent(
    _ person: ReportedPerson,
    isSealed: Bool,
    in file: RecordID
  ) -> DraftEvent {
    var outcome = Outcome()
    outcome.status = person.facts.status
    outcome.positionClass = person.facts.positionClass
    outcome.nikTag = person.facts.nikTag
    if !isSealed {
      outcome.name = person.facts.name.value
      outcome.unit = person.facts.unit.value
      outcome.nip = person.facts.nip
    }
    return DraftEvent(
      event: .personRegistered(person.facts),
      stream: .record(person.id),
      also: [.record(file)],
      outcome: outcome
    )
  }

  private func opened(
    _ entry: ReportEntry,
    as file: RecordID,
    by report: RecordID
  ) -> DraftEvent {
    let election = law.phase(on: entry.act.from, region: state.office.founded.region)
    let secrecy = entry.secrecy ?? .ordinary
    var outcome = Outcome()
    outcome.title = secrecy == .strict ? nil : entry.title.value
    outcome.secrecy = secrecy
    outcome.allowed = allowed(entry.allowed, at: secrecy)
    return draft(
      .caseOpened(
        CaseOpened(
          report: report,
          title: entry.title,
          act: entry.act,
          phase: phase(of: entry.act),
          election: election?.election.code,
          secrecy: secrecy,
          allowed: outcome.allowed
        )
      ),
      in: file,
      also: [.record(report)],
      outcome: outcome
    )
  }

  private func phase(of act: ActTime) -> ElectionPhase {
    law.phase(on: act.from, region: state.office.founded.region)?.phase ?? .noElection
  }

  /// Whoever closes a case to others stays in it.
  private func allowed(_ named: [ActorID]?, at secrecy: Secrecy) -> [ActorID] {
    guard secrecy > .ordinary else { return [] }
    return Set((named ?? []) + [acting.actor]).sorted()
  }

  func entered(
    _ person: ReportedPerson,
    as ordinal: Int,
    in file: RecordID,
    act: CalendarDate,
    by report: ReportEntry?
  ) -> DraftEvent {
    var outcome = Outcome()
    outcome.stage = .verification
    let track = law.track(of: person.facts.status)
    outcome.track = track
    if let report { outcome.start = startsOfKnowing(report, on: track) }
    outcome.person = person.id
    outcome.status = person.facts.status
    outcome.positionClass = person.facts.positionClass
    outcome.act = act
    return draft(
      .respondentEntered(
        RespondentEntered(respondent: ordinal, person: person.id, facts: person.facts)
      ),
      in: file,
      for: [ordinal],
      also: [.record(person.id)],
      outcome: outcome
    )
  }

  func seclude(_ entry: SecrecyEntry) throws(Refusal) -> [DraftEvent] {
    try requireFilled(entry.reason, "reason")
    for actor in entry.allowed ?? [] {
      try require(state.office.actors[actor] != nil, .actorUnknown(actor.text))
    }
    var stated = entry
    stated.allowed = allowed(entry.allowed, at: entry.secrecy)
    var outcome = Outcome()
    outcome.secrecy = entry.secrecy
    outcome.allowed = stated.allowed ?? []
    return [draft(.caseSecluded(stated), in: entry.file, outcome: outcome)]
  }

  func declare(_ entry: ConflictEntry) throws(Refusal) -> [DraftEvent] {
    if entry.kind == .declared {
      guard let relation = entry.relation else { throw refuse(.fieldRequired("relation")) }
      try requireFilled(relation, "relation")
    }
    var outcome = Outcome()
    outcome.conflicted = entry.kind == .declared ? acting.actor : nil
    outcome.declared = acting.actor
    return [
      draft(
        .conflictDeclared(ConflictDeclared(actor: acting.actor, entry: entry)),
        in: entry.file,
        outcome: outcome
      )
    ]
  }
}

extension String {
  /// Lower case without anything but letters and digits, for comparing names and units.
  var folded: String { String(lowercased().filter { $0.isLetter || $0.isNumber }) }
}
