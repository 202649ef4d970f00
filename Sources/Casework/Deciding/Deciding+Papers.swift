// Papers: who may issue one, from which facts, quoting which head.

extension Deciding {
  func issue(_ entry: PaperIssue) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    let roles = entry.kind.roles
    try require(
      roles.contains(acting.role),
      .role(have: acting.role, need: roles.sorted { $0.rawValue < $1.rawValue })
    )
    let subject = try subject(of: entry, in: file)
    let gaps = file.gaps(of: entry.kind, about: subject)
    try require(gaps.isEmpty, .paperIncomplete(entry.kind, gaps))
    try requireForm(entry)
    try requireNotFuture(entry.on)
    // What was printed before somebody changed the case would tell what no longer holds.
    try require(
      file.version <= entry.head.n,
      .baseVersion(
        stream: StreamID.record(file.id).description,
        seen: entry.head.n,
        found: file.version
      )
    )
    var stated = entry
    stated.respondents = subject.respondents.isEmpty ? nil : subject.respondents
    stated.report = subject.report
    try requireReasonToRepeat(stated, in: file)
    var outcome = Outcome()
    outcome.paper = entry.code
    let facts = PaperIssued(number: file.papers.count + 1, entry: stated)
    return [
      draft(.letterIssued(facts), in: file.id, for: subject.respondents, outcome: outcome)
    ]
  }

  private func subject(of entry: PaperIssue, in file: CaseFile) throws(Refusal) -> PaperSubject {
    let stated = (entry.respondents ?? []).sorted()
    for ordinal in stated { _ = try respondent(ordinal, in: file) }
    switch entry.kind {
    case .receipt: return file.subject(of: entry.kind, for: 1, report: entry.report)
    case .followUp, .studyRequest:
      try require(!stated.isEmpty, .fieldRequired("r"))
      return PaperSubject(respondents: stated)
    case .invitation, .firstSummons, .secondSummons, .absence, .statement, .assessment, .decree,
      .contract, .rehabilitation:
      try require(stated.count == 1, .fieldRequired("r"))
      return PaperSubject(respondents: stated)
    }
  }

  private func requireForm(_ entry: PaperIssue) throws(Refusal) {
    try require(
      PaperForm.isHash(entry.sha256),
      .valueUnknown(field: "sha256", value: entry.sha256)
    )
    try require(PaperForm.isHash(entry.head.h), .valueUnknown(field: "head.h", value: entry.head.h))
    try require(PaperForm.isCode(entry.code), .valueUnknown(field: "code", value: entry.code))
    guard entry.item == nil else { return }
    guard let text = entry.text?.value, !text.isEmpty else { throw refuse(.fieldRequired("text")) }
    try require(
      text.utf8.count <= Text.byteLimit,
      .textTooLong(field: "text", bytes: text.utf8.count)
    )
  }

  /// A second paper of one kind about one matter wants a reason, unless the case went on since.
  private func requireReasonToRepeat(_ entry: PaperIssue, in file: CaseFile) throws(Refusal) {
    guard let earlier = file.papers.last(where: { $0.isAlike(entry) }) else { return }
    let hasChanged = file.history.contains { item in
      guard item.context.n > earlier.context.n, !item.event.isPaper else { return false }
      return earlier.respondents.isEmpty || item.respondents.isEmpty
        || item.respondents.contains { earlier.respondents.contains($0) }
    }
    guard !hasChanged else { return }
    try requireReason(.paperAgain, about: earlier.entry.code, in: entry.reasons)
  }
}

extension Event {
  /// Whether it only prints what the case holds.
  fileprivate var isPaper: Bool {
    if case .letterIssued = self { true } else { false }
  }
}
