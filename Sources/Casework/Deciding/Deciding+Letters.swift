// Letters of a case, their receipts, and the clocks they start and stop.

extension Deciding {
  func send(_ entry: LetterSending) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    try require(!entry.letter.number.isEmpty, .fieldRequired("letter.number"))
    try requireNotFuture(entry.on)
    try require(
      entry.letter.date <= entry.on,
      .dateOrder(earlier: entry.letter.date, later: entry.on)
    )
    let concerned = try concerned(entry.respondents, in: file)
    let others = concerned.filter { !$0.facts.status.isASN }
    if entry.channel == .sbt, !others.isEmpty {
      let names = others.map(\.facts.name.shown).joined(separator: ", ")
      try requireReason(.sbtForASN, about: names, in: entry.reasons)
    }
    let number = file.correspondence.letters.count + 1
    return drafts(for: concerned, in: file) { respondent in
      var outcome = clockwork(entry.matter.triggers, of: respondent, on: entry.on)
      if entry.isAwaited == true, !respondent.row.isEnded {
        outcome.wait = .began(entry.to, since: entry.on)
      }
      return outcome
    } event: { ordinals in
      var stated = entry
      stated.respondents = ordinals
      return .letterSent(LetterSent(number: number, entry: stated))
    }
  }

  func receive(_ entry: LetterReceiving) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    try require(!entry.letter.number.isEmpty, .fieldRequired("letter.number"))
    try require(
      entry.letter.date <= entry.received,
      .dateOrder(earlier: entry.letter.date, later: entry.received)
    )
    try requireNotFuture(entry.received)
    let happened = entry.on ?? entry.letter.date
    try require(
      happened <= entry.received,
      .dateOrder(earlier: happened, later: entry.received)
    )
    if let answered = entry.answers {
      let isOurs = file.correspondence.letter(answered)?.isOutgoing ?? false
      try require(isOurs, .letterUnknown(answered))
    }
    let concerned = try concerned(entry.respondents, in: file)
    let number = file.correspondence.letters.count + 1
    return drafts(for: concerned, in: file) { respondent in
      var outcome = clockwork(entry.matter.triggers, of: respondent, on: happened)
      if isWaiting(for: [entry.from], [respondent.ordinal], in: file) { outcome.wait = .ended }
      return outcome
    } event: { ordinals in
      var stated = entry
      stated.respondents = ordinals
      return .letterReceived(LetterReceived(number: number, entry: stated))
    }
  }

  func acknowledge(_ entry: LetterAcknowledgement) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    guard let letter = file.correspondence.letter(entry.letter), letter.isOutgoing else {
      throw refuse(.letterUnknown(entry.letter))
    }
    if let receipt = letter.receipt { throw refuse(.alreadyDone(receipt.on)) }
    try check(entry.receipt, for: letter.letter)
    return [draft(.letterAcknowledged(entry), in: file.id, for: letter.respondents)]
  }

  func check(_ receipt: LetterReceipt, for letter: Letter) throws(Refusal) {
    try requireFilled(receipt.by, "receipt.by")
    try requireNotFuture(receipt.on)
    try require(letter.date <= receipt.on, .dateOrder(earlier: letter.date, later: receipt.on))
  }

  /// The respondents a letter concerns: those named, or everyone of the case.
  private func concerned(
    _ ordinals: [Int]?,
    in file: CaseFile
  ) throws(Refusal) -> [RespondentFile] {
    guard let ordinals, !ordinals.isEmpty else { return file.respondents }
    return try ordinals.map { ordinal throws(Refusal) in try respondent(ordinal, in: file) }
  }

  /// The clocks that these triggers stop and start for one respondent.
  private func clockwork(
    _ triggers: [String],
    of respondent: RespondentFile,
    on date: CalendarDate
  ) -> Outcome {
    var outcome = Outcome()
    guard let track = respondent.row.track else { return outcome }
    for trigger in triggers { stop(trigger, of: respondent.row, on: date, in: &outcome) }
    guard !respondent.row.isEnded else { return outcome }
    for clock in triggers.flatMap({ clocks(startedBy: $0, on: track, from: date) }) {
      outcome.start[clock.code] = date
    }
    return outcome
  }

  /// One event for all respondents whose clocks say the same.
  private func drafts(
    for respondents: [RespondentFile],
    in file: CaseFile,
    outcome: (RespondentFile) -> Outcome,
    event: ([Int]) -> Event
  ) -> [DraftEvent] {
    var groups: [(outcome: Outcome, ordinals: [Int])] = []
    for respondent in respondents {
      let own = outcome(respondent)
      if let index = groups.firstIndex(where: { $0.outcome == own }) {
        groups[index].ordinals.append(respondent.ordinal)
      } else {
        groups.append((own, [respondent.ordinal]))
      }
    }
    return groups.map { group in
      draft(event(group.ordinals), in: file.id, for: group.ordinals, outcome: group.outcome)
    }
  }

  /// The clocks that knowing of an act starts, where an election was on.
  func startsOfKnowing(_ report: ReportEntry, on track: Track) -> [String: CalendarDate] {
    guard let known = report.known,
      let phase = law.phase(on: report.act.from, region: state.office.founded.region)?.phase,
      phase != .noElection
    else { return [:] }
    var starts: [String: CalendarDate] = [:]
    for clock in clocks(startedBy: "act.known", on: track, from: known) {
      starts[clock.code] = known
    }
    return starts
  }
}
