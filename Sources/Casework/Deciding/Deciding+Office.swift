extension Deciding {
  func enrol(_ entry: ActorEnrolment) throws(Refusal) -> [DraftEvent] {
    try require(state.office.actors[entry.actor] == nil, .actorTaken(entry.actor))
    try require(!entry.roles.isEmpty, .fieldRequired("roles"))
    return [
      DraftEvent(event: .actorEnrolled(entry), stream: .office, also: [], outcome: Outcome())
    ]
  }

  func appoint(_ entry: ActorAppointment) throws(Refusal) -> [DraftEvent] {
    try require(
      state.office.actors[entry.actor] != nil,
      .actorUnknown(entry.actor.text)
    )
    try require(!entry.title.isEmpty, .fieldRequired("title"))
    if let to = entry.to {
      try require(entry.from <= to, .dateOrder(earlier: entry.from, later: to))
    }
    // An acting head of region owes the public the letter by which he acts.
    try require(entry.capacity == .definitive || entry.letter != nil, .capacityLetterMissing)
    return [
      DraftEvent(event: .actorAppointed(entry), stream: .office, also: [], outcome: Outcome())
    ]
  }

  func record(_ entry: TipEntry) throws(Refusal) -> [DraftEvent] {
    try requireNotFuture(entry.received)
    try requireFilled(entry.title, "title")
    try requireFilled(entry.what, "what")
    if let act = entry.act { try check(act, knownBy: entry.received) }
    let id = state.index.nextID(.tip, in: now.date.year)
    var outcome = Outcome()
    outcome.tip = .open
    outcome.title = entry.title.value
    outcome.source = entry.source
    outcome.received = entry.received
    return [
      DraftEvent(
        event: .tipRecorded(TipRecorded(tip: id, entry: entry)),
        stream: .record(id),
        also: [],
        outcome: outcome
      )
    ]
  }

  func check(_ entry: TipCheck) throws(Refusal) -> [DraftEvent] {
    try require(
      state.index.version(of: .record(entry.tip)) != nil,
      .numberUnknown(entry.tip.description)
    )
    try require(state.index.openTips.contains(entry.tip), .alreadyDone(entry.on))
    try requireNotFuture(entry.on)
    try requireFilled(entry.note, "note")
    var outcome = Outcome()
    outcome.tip = .checked
    return [
      DraftEvent(
        event: .tipChecked(entry),
        stream: .record(entry.tip),
        also: [],
        outcome: outcome
      )
    ]
  }

  /// An empty text is no statement.
  func requireFilled(_ text: Text, _ field: String) throws(Refusal) {
    let isBlank = text.value?.allSatisfy(\.isWhitespace) ?? false
    try require(!isBlank, .fieldRequired(field))
  }

  /// The act lies before it became known, its days are in order and the weekday is right.
  func check(_ act: ActTime, knownBy date: CalendarDate) throws(Refusal) {
    if let to = act.to { try require(act.from <= to, .dateOrder(earlier: act.from, later: to)) }
    try require(act.last <= date, .actAfterReport(act: act.last, received: date))
    if let said = act.weekday {
      try require(act.from.weekday == said, .weekday(date: act.from, said: said))
    }
  }

  func correct(_ entry: Correction) throws(Refusal) -> [DraftEvent] {
    try requireFilled(entry.new, "new")
    try requireFilled(entry.reason, "reason")
    var outcome = Outcome()
    switch entry.record.kind {
    case .file:
      let file = try caseFile(entry.record)
      guard let ordinal = entry.respondent else {
        try require(
          entry.field == .title,
          .valueUnknown(field: "field", value: entry.field.rawValue)
        )
        try require(file.title == entry.old, .oldValueDiffers(file.title.shown))
        outcome.title = file.secrecy == .strict ? nil : entry.new.value
        return [draft(.fieldCorrected(entry), in: file.id, outcome: outcome)]
      }
      let respondent = try respondent(ordinal, in: file)
      let current = try value(of: entry.field, in: respondent.facts)
      try require(current == entry.old, .oldValueDiffers(current.shown))
      let person = StreamID.record(respondent.person)
      return [
        draft(.fieldCorrected(entry), in: file.id, for: [ordinal], also: [person]),
        DraftEvent(
          event: .fieldCorrected(entry),
          stream: person,
          also: [],
          outcome: personOutcome(entry, isSealed: file.secrecy == .strict)
        ),
      ]
    case .tip, .report, .finding, .person:
      throw refuse(.valueUnknown(field: "record", value: entry.record.description))
    }
  }

  private func value(of field: CorrectableField, in facts: PersonFacts) throws(Refusal) -> Text {
    switch field {
    case .name: facts.name
    case .position: facts.position
    case .unit: facts.unit
    case .grade: Text(facts.grade ?? "")
    case .title: throw refuse(.valueUnknown(field: "field", value: field.rawValue))
    }
  }

  private func personOutcome(_ entry: Correction, isSealed: Bool) -> Outcome {
    var outcome = Outcome()
    guard !isSealed else { return outcome }
    if entry.field == .name { outcome.name = entry.new.value }
    if entry.field == .unit { outcome.unit = entry.new.value }
    return outcome
  }
}
