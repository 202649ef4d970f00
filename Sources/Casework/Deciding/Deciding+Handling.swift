// Tips on the spot, completeness, dispositions, forwarding, reports taken back.

extension Deciding {
  func assign(_ entry: TipAssignment) throws(Refusal) -> [DraftEvent] {
    try require(
      state.index.version(of: .record(entry.tip)) != nil,
      .numberUnknown(entry.tip.description)
    )
    try require(state.index.openTips.contains(entry.tip), .alreadyDone(entry.order.date))
    try require(!entry.to.isEmpty, .fieldRequired("to"))
    for actor in entry.to {
      try require(state.office.actors[actor] != nil, .actorUnknown(actor.text))
    }
    try require(!entry.order.number.isEmpty, .fieldRequired("order.number"))
    try requireNotFuture(entry.order.date)
    if let until = entry.until {
      try require(
        entry.order.date <= until,
        .dateOrder(earlier: entry.order.date, later: until)
      )
    }
    var outcome = Outcome()
    outcome.tip = .assigned
    outcome.assigned = entry.to
    outcome.until = entry.until
    return [
      DraftEvent(
        event: .tipAssigned(entry),
        stream: .record(entry.tip),
        also: [],
        outcome: outcome
      )
    ]
  }

  func check(_ entry: CompletenessCheck) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    try requireNotFuture(entry.on)
    let isOpen = file.respondents.contains { [.intake, .verification].contains($0.row.stage) }
    let stage = file.respondents.first?.row.stage ?? .intake
    try require(isOpen, .stage(have: stage, need: [.verification]))
    if let letter = entry.letter {
      try require(!letter.number.isEmpty, .fieldRequired("letter.number"))
      try requireNotFuture(letter.date)
    }
    if let until = entry.until {
      try require(entry.on <= until, .dateOrder(earlier: entry.on, later: until))
    }
    var outcome = Outcome()
    outcome.missing = entry.missing.count
    return [draft(.completenessChecked(entry), in: file.id, outcome: outcome)]
  }

  func dispose(_ entry: DispositionEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    try requireFilled(entry.agenda, "agenda")
    try requireFilled(entry.instruction, "instruction")
    try requireNotFuture(entry.on)
    try require(!entry.to.isEmpty, .fieldRequired("to"))
    for actor in [entry.by] + entry.to {
      try require(state.office.actors[actor] != nil, .actorUnknown(actor.text))
    }
    if let number = entry.letter {
      try require(file.correspondence.letter(number) != nil, .letterUnknown(number))
    }
    if let report = entry.report {
      try require(
        file.reports.contains { $0.id == report },
        .numberUnknown(report.description)
      )
    }
    return [draft(.dispositionRecorded(entry), in: file.id)]
  }

  /// Hands on what verification found not to be this office's.
  func forward(_ entry: ForwardEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    try require(!entry.respondents.isEmpty, .fieldRequired("r"))
    for ordinal in entry.respondents {
      let stage = try respondent(ordinal, in: file).row.stage
      try require(stage == .transferred, .stage(have: stage, need: [.transferred]))
    }
    try require(!entry.letter.number.isEmpty, .fieldRequired("letter.number"))
    try requireNotFuture(entry.on)
    try require(
      entry.letter.date <= entry.on,
      .dateOrder(earlier: entry.letter.date, later: entry.on)
    )
    try requireFilled(entry.reason, "reason")
    if let receipt = entry.receipt { try check(receipt, for: entry.letter) }
    let facts = CaseForwarded(number: file.correspondence.letters.count + 1, entry: entry)
    return [draft(.caseForwarded(facts), in: file.id, for: entry.respondents)]
  }

  /// Notes that a reporter takes a report back; no stage, clock or respondent changes.
  func withdraw(_ entry: WithdrawalEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    guard let report = file.reports.first(where: { $0.id == entry.report }) else {
      throw refuse(.numberUnknown(entry.report.description))
    }
    if let earlier = file.correspondence.withdrawals.first(where: { $0.report == entry.report }) {
      throw refuse(.alreadyDone(earlier.on))
    }
    try requireNotFuture(entry.on)
    let received = report.entry.received
    try require(received <= entry.on, .dateOrder(earlier: received, later: entry.on))
    try requireFilled(entry.reason, "reason")
    return [draft(.reportWithdrawn(entry), in: file.id, also: [.record(entry.report)])]
  }
}
