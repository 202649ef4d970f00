// The registers of prevention and of legal aid.

extension Deciding {
  // MARK: Prevention

  func record(_ entry: PledgeEntry) throws(Refusal) -> [DraftEvent] {
    try requireFilled(Text(entry.unit), "unit")
    try requireFilled(Text(entry.leader), "leader")
    try requireNotFuture(entry.date)
    let isCounted = entry.present > 0 && entry.absent >= 0
    try require(
      isCounted,
      entry.present > 0
        ? .valueUnknown(field: "absent", value: String(entry.absent))
        : .valueUnknown(field: "present", value: String(entry.present))
    )
    let isExplained = entry.reason?.value?.contains { !$0.isWhitespace } ?? false
    try require(entry.date.weekday == .monday || isExplained, .pledgeDay(entry.date))
    let known = state.registers.pledges[entry.unit]?[entry.date]
    try require(known == nil, .alreadyDone(entry.date))
    return [ofPrevention(.pledgeRecorded(entry))]
  }

  func record(_ entry: CircularEntry) throws(Refusal) -> [DraftEvent] {
    try requireFilled(Text(entry.letter.number), "letter.number")
    try requireNotFuture(entry.letter.date)
    try requireFilled(entry.subject, "subject")
    try require(!entry.to.isEmpty, .fieldRequired("to"))
    var seen: Set<String> = []
    for unit in entry.to {
      try requireFilled(Text(unit), "to")
      try require(seen.insert(unit).inserted, .valueUnknown(field: "to", value: unit))
    }
    if let known = state.registers.circular(entry.letter.number) {
      throw refuse(.alreadyDone(known.entry.letter.date))
    }
    if let number = entry.replaces {
      let old = try circular(number)
      try requireOrder(old.entry.letter.date, entry.letter.date)
      if let later = old.replacedBy.flatMap({ state.registers.circular($0) }) {
        throw refuse(.alreadyDone(later.entry.letter.date))
      }
    }
    return [ofPrevention(.circularRecorded(entry))]
  }

  func acknowledge(_ entry: CircularReceipt) throws(Refusal) -> [DraftEvent] {
    let circular = try circular(entry.letter)
    try require(
      circular.entry.to.contains(entry.unit),
      .valueUnknown(field: "unit", value: entry.unit)
    )
    try requireOrder(circular.entry.letter.date, entry.on)
    try requireNotFuture(entry.on)
    if let known = circular.receipts[entry.unit] { throw refuse(.alreadyDone(known)) }
    return [ofPrevention(.circularAcknowledged(entry))]
  }

  private func circular(_ number: String) throws(Refusal) -> CircularRecord {
    guard let circular = state.registers.circular(number) else {
      throw refuse(.numberUnknown(number))
    }
    return circular
  }

  private func ofPrevention(_ event: Event) -> DraftEvent {
    DraftEvent(event: event, stream: .prevention, also: [], outcome: Outcome())
  }

  // MARK: Legal aid

  func set(_ entry: AidCeiling) throws(Refusal) -> [DraftEvent] {
    try requireRupiah(entry.amount)
    try requireYear(entry.year)
    try requireFilled(Text(entry.letter.number), "letter.number")
    try requireNotFuture(entry.letter.date)
    let committed = state.registers.aid[entry.year]?.committed ?? 0
    try require(
      committed <= entry.amount,
      .aidCeilingLow(amount: entry.amount, committed: committed)
    )
    return [DraftEvent(event: .aidCeilingSet(entry), stream: .aid, also: [], outcome: Outcome())]
  }

  func commit(_ entry: AidCommitment) throws(Refusal) -> [DraftEvent] {
    try requireRupiah(entry.amount)
    try requireFilled(entry.provider, "provider")
    try requireFilled(entry.note, "note")
    try requireNotFuture(entry.on)
    // A budget is spent in its own year.
    try require(
      entry.year == entry.on.year,
      .valueUnknown(field: "year", value: String(entry.year))
    )
    if let letter = entry.letter {
      try requireFilled(Text(letter.number), "letter.number")
      try requireNotFuture(letter.date)
    }
    guard let left = state.registers.aid[entry.year]?.left else {
      throw refuse(.aidNoCeiling(year: entry.year))
    }
    try require(entry.amount <= left, .aidExceeds(amount: entry.amount, left: left))
    return [
      DraftEvent(
        event: .aidCommitted(entry),
        stream: .aid,
        also: entry.file.map { [.record($0)] } ?? [],
        outcome: Outcome()
      )
    ]
  }

  private func requireRupiah(_ amount: Int) throws(Refusal) {
    try require(amount > 0, .valueUnknown(field: "amount", value: String(amount)))
  }

  private func requireYear(_ year: Int) throws(Refusal) {
    let isYear = CalendarDate.earliest.year...CalendarDate.latest.year ~= year
    try require(isYear, .valueUnknown(field: "year", value: String(year)))
  }
}
