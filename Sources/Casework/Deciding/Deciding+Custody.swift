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

  /// A copy with something made unreadable becomes evidence of its own, with its own hash.
  func redact(_ entry: RedactionEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let original = try evidence(entry.evidence, in: file)
    guard let item = entry.item else { throw refuse(.fieldRequired("file")) }
    try require(item.sha256 != original.entry.item?.sha256, .redactionUnchanged(entry.evidence))
    try requireFilled(entry.what, "redaction.what")
    try requireFilled(entry.reason, "reason")
    let copy = EvidenceEntry(
      file: file.id,
      kind: original.entry.kind,
      form: original.entry.form == .capture ? .capture : .copy,
      title: entry.title ?? original.entry.title,
      path: nil,
      item: item,
      mime: entry.mime,
      acquired: now.date,
      from: nil,
      how: nil,
      url: original.entry.url,
      account: original.entry.account,
      platform: original.entry.platform,
      capturedAt: original.entry.capturedAt,
      isOnline: nil,
      respondents: original.entry.respondents
    )
    let facts = EvidenceRedacted(
      attached: EvidenceAttached(number: file.evidence.count + 1, entry: copy),
      of: entry.evidence,
      what: entry.what,
      reason: entry.reason
    )
    return [
      draft(
        .evidenceRedacted(facts),
        in: file.id,
        for: copy.respondents ?? [],
        outcome: traces(of: copy, isSealed: file.secrecy == .strict)
      )
    ]
  }

  /// Notes whether what a link led to can still be seen.
  func recheck(_ entry: RecheckEntry) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let item = try evidence(entry.evidence, in: file)
    try require(item.entry.url != nil, .evidenceWithoutLink(entry.evidence))
    try requireNotFuture(entry.on)
    try require(
      item.entry.acquired <= entry.on,
      .dateOrder(earlier: item.entry.acquired, later: entry.on)
    )
    return [draft(.evidenceRechecked(entry), in: file.id)]
  }

  // MARK: Taking in

  /// A piece of evidence with the number it gets; what its kind needs must be there.
  func attached(
    _ entry: EvidenceEntry,
    as number: Int,
    isSealed: Bool
  ) throws(Refusal) -> DraftEvent {
    try requireFilled(entry.title, "title")
    try requireNotFuture(entry.acquired)
    // A picture of a screen shows what a screen showed; it is never the thing itself.
    try require(
      entry.kind != .screenshot || entry.form == .capture,
      .captureNotOriginal
    )
    try require(entry.form != .original || entry.capturedAt == nil, .captureNotOriginal)
    guard entry.item != nil || entry.kind == .link || entry.kind == .object else {
      throw refuse(.fieldRequired("file"))
    }
    if entry.kind == .link { try require(entry.url != nil, .fieldRequired("url")) }
    var stated = entry
    stated.path = nil
    return draft(
      .evidenceAttached(EvidenceAttached(number: number, entry: stated)),
      in: entry.file,
      for: entry.respondents ?? [],
      outcome: traces(of: stated, isSealed: isSealed)
    )
  }

  /// What the index keeps of a piece of evidence, so that it is found again.
  private func traces(of entry: EvidenceEntry, isSealed: Bool) -> Outcome {
    var outcome = Outcome()
    outcome.content = entry.item?.sha256
    if !isSealed { outcome.address = entry.url?.value.flatMap { WebAddress($0)?.normal } }
    return outcome
  }

  /// The evidence handed in with a report, numbered on from `first`; `ordinals` are the respondents
  /// of its persons, in the order they are named.
  func evidence(
    of entry: ReportEntry,
    ordinals: [Int],
    in file: RecordID,
    from first: Int,
    isSealed: Bool
  ) throws(Refusal) -> [DraftEvent] {
    var events: [DraftEvent] = []
    for (offset, given) in (entry.evidence ?? []).enumerated() {
      var concerned: [Int] = []
      for place in given.persons ?? [] {
        guard ordinals.indices.contains(place - 1) else {
          throw refuse(.valueUnknown(field: "evidence.persons", value: String(place)))
        }
        concerned.append(ordinals[place - 1])
      }
      let single = EvidenceEntry(
        file: file,
        kind: given.kind,
        form: given.form,
        title: given.title ?? entry.title,
        path: nil,
        item: given.item,
        mime: given.mime,
        acquired: given.acquired ?? entry.received,
        from: given.from,
        how: given.how,
        url: given.url,
        account: given.account,
        platform: given.platform,
        capturedAt: given.capturedAt,
        isOnline: given.isOnline,
        respondents: concerned.isEmpty ? nil : concerned.sorted()
      )
      events.append(try attached(single, as: first + offset, isSealed: isSealed))
    }
    return events
  }
}
