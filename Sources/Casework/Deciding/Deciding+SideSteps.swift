// Steps beside the way from report to decision; which there are, and what they need, is data.

extension Deciding {
  func record(_ entry: SideStepEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file)
    guard let row = law.sideStep(entry.step.code, on: entry.on) else {
      throw refuse(.valueUnknown(field: "step.code", value: entry.step.code))
    }
    guard let way = row.ways.first(where: { $0.code == entry.step.way }) else {
      throw refuse(.valueUnknown(field: "step.way", value: entry.step.way))
    }
    let roles = way.roles ?? row.roles
    try require(roles.contains(acting.role), .role(have: acting.role, need: roles))
    try requireNotFuture(entry.on)
    let state = respondent.state(of: way, of: row, law: law)
    switch state {
    case .open: break
    case .done(let day): throw refuse(.alreadyDone(day))
    case .needs, .otherMeasure, .after:
      throw Refusal(cause: .sideStep(code: row.code, state), article: row.article)
    }
    let last = respondent.recorded(of: row).last?.entry.on
    for earlier in [respondent.begins(row.needs), last].compactMap(\.self) {
      try requireOrder(earlier, entry.on)
    }
    try requireFields(entry, row, way)
    for number in entry.evidence ?? [] {
      try require(file.evidence.contains { $0.number == number }, .evidenceUnknown(number))
    }
    var outcome = Outcome()
    if let body = row.waitsFor { outcome.wait = .began(body, since: entry.on) }
    if let trigger = way.trigger {
      stop(trigger, of: respondent.row, on: entry.on, in: &outcome)
    }
    let facts = StepRecorded(
      rule: FrozenRule(
        code: row.code,
        text: row.textID,
        article: row.article,
        confidence: row.confidence
      ),
      way: way.textID,
      effective: row.countsFromMonthEnd == true ? entry.on.endOfMonth : nil,
      entry: entry
    )
    return [draft(.stepRecorded(facts), in: file.id, for: [entry.respondent], outcome: outcome)]
  }

  private func requireFields(
    _ entry: SideStepEntry,
    _ row: SideStepRow,
    _ way: SideStepRow.Way
  ) throws(Refusal) {
    if let letter = entry.letter {
      try requireLetter(letter, "letter.number")
      try requireOrder(letter.date, entry.on)
    } else {
      try require(row.letter == .optional, .fieldRequired("letter.number"))
    }
    if way.wantsPlace == true { try requireFilled(entry.place ?? "", "place") }
    if way.wantsNote == true { try requireFilled(entry.note ?? "", "note") }
  }
}
