// What is done with evidence once it is in the case.

extension Deciding {
  func handle(_ entry: HandlingEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let item = try evidence(entry.evidence, in: file)
    try requireNotFuture(entry.on)
    try require(
      item.entry.acquired <= entry.on,
      .dateOrder(earlier: item.entry.acquired, later: entry.on)
    )
    try requireFilled(entry.purpose, "purpose")
    if entry.kind.hasReceiver {
      guard let receiver = entry.to else { throw refuse(.fieldRequired("evidence.to")) }
      try requireFilled(receiver, "evidence.to")
    }
    // No respondent is named: whoever looked at evidence changed nobody's matter.
    return [draft(.evidenceHandled(entry), in: file.id)]
  }

  /// A piece of evidence of the case, by its number.
  func evidence(_ number: Int, in file: CaseFile) throws(Refusal) -> EvidenceAttached {
    guard let item = file.evidence.first(where: { $0.number == number }) else {
      throw refuse(.evidenceUnknown(number))
    }
    return item
  }
}
