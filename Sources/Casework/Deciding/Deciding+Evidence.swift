extension Deciding {
  func attach(_ entry: EvidenceEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    for ordinal in entry.respondents ?? [] { _ = try respondent(ordinal, in: file) }
    let number = file.evidence.count + 1
    return [try attached(entry, as: number, isSealed: file.secrecy == .strict)]
  }

  func record(_ entry: FindingEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    try checkLetter(entry.letter, received: entry.received)
    try require(!entry.items.isEmpty, .fieldRequired("items"))
    for item in entry.items { _ = try respondent(item.respondent, in: file) }
    try requireReason(where: LetterQuestion(entry), isKnownIn: file, entry.reasons)
    let id = state.index.nextID(.finding, in: now.date.year)
    let respondents = entry.items.map(\.respondent)
    var outcome = Outcome()
    if file.secrecy != .strict { outcome.letter = LetterTrace(entry, as: id) }
    if isWaiting(for: [.bawaslu], respondents, in: file) { outcome.wait = .ended }
    let facts = FindingRecorded(
      finding: id,
      normalRegister: entry.register?.value.map { Text($0.normalRegister) },
      entry: entry
    )
    return [
      draft(
        .findingRecorded(facts),
        in: file.id,
        for: respondents,
        also: [.record(id)],
        outcome: outcome
      )
    ]
  }

  func record(_ entry: RecommendationEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    try checkLetter(entry.letter, received: entry.received)
    try require(!entry.items.isEmpty, .fieldRequired("items"))
    let startsClock = entry.addressee == .ppk && entry.form == .original
    // Whether Bawaslu's own letter to the PPK starts the days is not settled.
    if startsClock, entry.from == .bawaslu {
      try requireReason(.ppkClockAddressee, about: entry.from.rawValue, in: entry.reasons)
    }
    // Who oversees neutrality changed with the years; a letter from outside them is looked at twice.
    if !law.bodies.isActive(entry.from, on: entry.letter.date) {
      try requireReason(.bodyNotActive, about: entry.from.rawValue, in: entry.reasons)
    }
    if let question = LetterQuestion(entry) {
      try requireReason(where: question, isKnownIn: file, entry.reasons)
    }
    var events: [DraftEvent] = []
    for (index, item) in entry.items.enumerated() {
      let respondent = try respondent(item.respondent, in: file)
      var outcome = Outcome()
      if file.secrecy != .strict { outcome.letter = LetterTrace(entry) }
      if entry.form == .original { outcome.recommendation = index == 0 ? 1 : 0 }
      if let track = respondent.row.track, startsClock, !respondent.row.isEnded {
        // The days run from the first recommendation; a later one does not start them anew.
        for clock in clocks(
          startedBy: "recommendation.received",
          on: track,
          from: entry.received
        )
        where !respondent.row.clocks.contains(where: { $0.code == clock.code && $0.isRunning }) {
          outcome.start[clock.code] = entry.received
        }
      }
      if isWaiting(for: [entry.from], [item.respondent], in: file) { outcome.wait = .ended }
      var single = entry
      single.items = [item]
      events.append(
        draft(
          .recommendationRecorded(single),
          in: file.id,
          for: [item.respondent],
          outcome: outcome
        )
      )
    }
    return events
  }

  /// Asks why a letter of Bawaslu is recorded whose number or register is recorded already.
  private func requireReason(
    where question: LetterQuestion,
    isKnownIn file: CaseFile,
    _ reasons: [String: Text]?
  ) throws(Refusal) {
    let known = KnownLetters(question, in: state.index, file: file) { id in
      state.index.access(of: acting.actor, in: state.office, to: id) == nil
    }
    guard !known.isEmpty else { return }
    try requireReason(.letterAgain, about: known.subject, in: reasons)
  }

  private func checkLetter(_ letter: Letter, received: CalendarDate) throws(Refusal) {
    try require(!letter.number.isEmpty, .fieldRequired("letter.number"))
    try require(letter.date <= received, .dateOrder(earlier: letter.date, later: received))
    try requireNotFuture(received)
  }

  func isWaiting(for bodies: [Body], _ respondents: [Int], in file: CaseFile) -> Bool {
    respondents.contains { ordinal in
      file.respondent(ordinal)?.row.waiting.map { bodies.contains($0.on) } ?? false
    }
  }

  func beginWaiting(_ entry: WaitingEntry) throws(Refusal) -> [DraftEvent] {
    try requireWaitable(entry)
    var outcome = Outcome()
    outcome.wait = .began(entry.on, since: entry.since)
    return [
      draft(.waitingBegan(entry), in: entry.file, for: entry.respondents, outcome: outcome)
    ]
  }

  func endWaiting(_ entry: WaitingEntry) throws(Refusal) -> [DraftEvent] {
    try requireWaitable(entry)
    var outcome = Outcome()
    outcome.wait = .ended
    return [
      draft(.waitingEnded(entry), in: entry.file, for: entry.respondents, outcome: outcome)
    ]
  }

  private func requireWaitable(_ entry: WaitingEntry) throws(Refusal) {
    let file = try caseFile(entry.file)
    try require(!entry.respondents.isEmpty, .fieldRequired("r"))
    try requireNotFuture(entry.since)
    for ordinal in entry.respondents {
      try requireRunning(try respondent(ordinal, in: file))
    }
  }
}
