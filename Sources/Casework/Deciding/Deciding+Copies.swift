// Copies for the examined person: what is handed over, to whom, against which receipt.

extension Deciding {
  func handCopies(_ entry: CopiesEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let respondent = try respondent(entry.respondent, in: file)
    try requireNotFuture(entry.on)
    try requireFilled(entry.to, "copies.to")
    try requireLetter(entry.letter, "letter.number")
    try requireNotFuture(entry.letter.date)
    let bundle = CopyBundle(
      for: respondent,
      in: file,
      unreadable: Set(entry.unreadable ?? [])
    )
    try require(!bundle.items.isEmpty, .copiesEmpty)
    for item in bundle.items {
      guard let day = file.day(of: item) else { continue }
      try require(day <= entry.on, .dateOrder(earlier: day, later: entry.on))
    }
    let facts = CopiesHanded(
      number: file.copies.count + 1,
      entry: entry,
      items: bundle.items,
      left: bundle.left
    )
    return [draft(.copiesHanded(facts), in: file.id, for: [entry.respondent])]
  }
}

extension CaseFile {
  /// The day of a paper, or the day on which evidence was taken in.
  fileprivate func day(of item: CopiedItem) -> CalendarDate? {
    papers.first { $0.number == item.paper }?.entry.on
      ?? evidence.first { $0.number == item.evidence }?.entry.acquired
  }
}
