// Personal data that was exposed, and whom that was told.

extension Deciding {
  func record(_ entry: BreachEntry) throws(Refusal) -> [DraftEvent] {
    try require(entry.known <= now, .notYet(entry.known.date))
    try requireFilled(entry.what, "what")
    try requireFilled(entry.how, "how")
    try requireFilled(entry.remedy, "remedy")
    let facts = BreachRecorded(number: state.office.breaches.count + 1, entry: entry)
    return [ofOffice(.breachRecorded(facts))]
  }

  func notify(_ entry: BreachNotice) throws(Refusal) -> [DraftEvent] {
    guard let breach = state.office.breaches.first(where: { $0.number == entry.breach }) else {
      throw refuse(.numberUnknown(String(entry.breach)))
    }
    try require(!entry.to.isEmpty, .fieldRequired("to"))
    for (index, party) in entry.to.enumerated() {
      let isNew = !entry.to.prefix(index).contains(party)
      try require(isNew, .valueTwice(field: "to", value: party.rawValue))
      if let told = breach.told(party) { throw refuse(.alreadyDone(told.at.date)) }
    }
    try require(entry.at <= now, .notYet(entry.at.date))
    try require(
      breach.entry.known <= entry.at,
      .dateOrder(earlier: breach.entry.known.date, later: entry.at.date)
    )
    try requireLetter(entry.letter, "letter.number")
    return [ofOffice(.breachNotified(entry))]
  }
}
