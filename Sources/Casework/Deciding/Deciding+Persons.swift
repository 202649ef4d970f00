// Persons beside the act itself: who knew of it, and who somebody was on which day.

extension Deciding {
  /// A superior who knew and did nothing becomes a respondent, to be heard like every other.
  func link(_ entry: LinkEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let subordinate = try respondent(entry.about, in: file)
    try requireFilled(entry.note, "note")
    try requireNotFuture(entry.knew)
    if let act = file.act?.from {
      try require(act <= entry.knew, .dateOrder(earlier: act, later: entry.knew))
    }
    for number in entry.evidence ?? [] {
      try require(file.evidence.contains { $0.number == number }, .evidenceUnknown(number))
    }
    if let actor = entry.actor {
      try require(state.office.actors[actor] != nil, .actorUnknown(actor.text))
    }
    try require(entry.person != nil || entry.facts != nil, .fieldRequired("facts"))
    let person = try person(
      NamedPerson(person: entry.person, facts: entry.facts),
      on: entry.knew,
      next: state.index.nextID(.person, in: now.date.year)
    )
    let isKnown = file.respondents.contains { $0.person == person.id }
    try require(!isKnown, .personTwice(person.facts.name.shown))
    let row = law.link(entry.relation, on: entry.knew)
    if row?.wantsDecision == true {
      try require(subordinate.decision?.measure != nil, .decisionMissing)
    }
    try requireSuperior(person.facts, of: subordinate, by: row)
    let ordinal = (file.respondents.map(\.ordinal).max() ?? 0) + 1
    var events: [DraftEvent] = []
    if person.isNew {
      events.append(personEvent(person, isSealed: file.secrecy == .strict, in: file.id))
    }
    events.append(entered(person, as: ordinal, in: file.id, act: entry.knew, by: nil))
    var stated = entry
    stated.person = person.id
    stated.facts = nil
    events.append(
      draft(
        .personLinked(
          PersonLinked(respondent: ordinal, entry: stated, rule: row.map { FrozenRule($0) })
        ),
        in: file.id,
        for: [ordinal]
      )
    )
    return events
  }

  private func requireSuperior(
    _ facts: PersonFacts,
    of subordinate: RespondentFile,
    by row: LinkRow?
  ) throws(Refusal) {
    try require(facts.status != .nonASN, .notAsn)
    let below = subordinate.facts.positionClass
    guard facts.positionClass.isLower(than: below) == true else { return }
    let refusal = refuse(.linkedNotSuperior(facts.positionClass, of: below))
    throw Refusal(cause: refusal.cause, article: row?.article ?? refusal.article)
  }

  /// A dated position; when it covers the day of the act, the matter takes its status and track.
  func position(_ entry: PositionEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file)
    try requireNotFuture(entry.from)
    try requireFilled(entry.unit, "unit")
    try requireNoTransfer(entry, of: respondent)
    let isASN = entry.status != .nonASN
    try require(
      isASN == (entry.positionClass != .nonASN),
      .valueUnknown(field: "class", value: entry.positionClass.rawValue)
    )
    if respondent.isMoved(by: entry) {
      try requireReason(
        .remedyTransfer,
        about: respondent.appeal?.entry.filed.description ?? "",
        in: entry.reasons
      )
    }
    var facts = PersonPositioned(person: respondent.person, entry: entry, track: nil)
    var ofPerson = Outcome()
    ofPerson.positioned = entry.from
    ofPerson.status = entry.status
    ofPerson.positionClass = entry.positionClass
    if file.secrecy != .strict { ofPerson.unit = entry.unit.value }
    func ofThePerson(also: [StreamID]) -> DraftEvent {
      DraftEvent(
        event: .personPositioned(facts),
        stream: .record(respondent.person),
        also: also,
        outcome: ofPerson
      )
    }
    guard coversAct(entry, of: respondent, in: file) else {
      return [ofThePerson(also: [.record(file.id)])]
    }
    var ofCase = Outcome()
    ofCase.status = entry.status
    ofCase.positionClass = entry.positionClass
    if respondent.facts.status != entry.status {
      try requireRunning(respondent)
      let stages: [Stage] = [.intake, .verification]
      try require(
        stages.contains(respondent.row.stage),
        .stage(have: respondent.row.stage, need: stages)
      )
      facts.track = law.track(of: entry.status)
      ofCase.track = facts.track
    }
    return [
      draft(.personPositioned(facts), in: file.id, for: [entry.respondent], outcome: ofCase),
      ofThePerson(also: []),
    ]
  }

  /// Nobody is moved while examined; that somebody was is put on record.
  private func requireNoTransfer(
    _ entry: PositionEntry,
    of respondent: RespondentFile
  ) throws(Refusal) {
    guard respondent.decision == nil, respondent.isUnderExamination,
      let began = respondent.examinationBegan,
      began <= entry.from
    else { return }
    let held = respondent.facts
    let isMoved =
      entry.unit != held.unit || entry.positionClass != held.positionClass
      || entry.position != held.position
    if isMoved {
      try requireReason(.transferWhileExamined, about: began.description, in: entry.reasons)
    }
  }

  /// Whether the position is the one held on the day of the act.
  private func coversAct(
    _ entry: PositionEntry,
    of respondent: RespondentFile,
    in file: CaseFile
  ) -> Bool {
    guard let act = respondent.row.act ?? file.act?.from, entry.from <= act else { return false }
    let held = state.index.persons[respondent.person]?.position(on: act)?.from
    return held.map { $0 <= entry.from } ?? true
  }
}
