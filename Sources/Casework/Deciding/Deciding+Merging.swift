// Registered reports that turn out to tell of another case.

extension Deciding {
  /// Joins reports to a case; what was entered with them stays where it is.
  ///
  /// A person who is a respondent in both goes on in the case joined to, once no report is left that
  /// stands for the other alone.
  func merge(_ entry: MergeEntry) throws(Refusal) -> [DraftEvent] {
    let target = try caseFile(entry.file)
    try require(!entry.reports.isEmpty, .fieldRequired("reports"))
    try requireFilled(entry.reason, "reason")
    if let into = state.index.caseJoined(by: target.id) {
      throw refuse(.mergedAlready(target.id, into: into))
    }
    var events: [DraftEvent] = []
    var cases: [RecordID] = []
    for report in entry.reports {
      guard let row = state.index.reports[report], let from = row.file else {
        throw refuse(.numberUnknown(report.description))
      }
      try requireOpen(from)
      try require(from != target.id, .duplicateOfItself(from))
      if let into = row.merged { throw refuse(.mergedAlready(report, into: into)) }
      let isTwice = entry.reports.count { $0 == report } > 1
      try require(!isTwice, .mergedAlready(report, into: target.id))
      events.append(merged(report, from: from, into: target.id, reason: entry.reason))
      if !cases.contains(from) { cases.append(from) }
    }
    for from in cases {
      let left = state.index.reports(of: from).filter {
        $0.merged == nil && !entry.reports.contains($0.id)
      }
      if left.isEmpty { events += try joined(from, to: target) }
    }
    return events
  }

  private func merged(
    _ report: RecordID,
    from: RecordID,
    into file: RecordID,
    reason: Text
  ) -> DraftEvent {
    var outcome = Outcome()
    outcome.merged = file
    return DraftEvent(
      event: .reportMerged(ReportMerged(report: report, from: from, file: file, reason: reason)),
      stream: .record(report),
      also: [.record(from), .record(file)],
      outcome: outcome
    )
  }

  /// The matters of a case whose persons are respondents in the other one as well.
  private func joined(_ from: RecordID, to target: CaseFile) throws(Refusal) -> [DraftEvent] {
    var events: [DraftEvent] = []
    for row in state.index.rows(of: from) where !row.isEnded {
      guard let same = target.respondents.first(where: { $0.person == row.person }) else {
        continue
      }
      // Whoever was summoned is examined where that began.
      let early: [Stage] = [.intake, .verification, .clarification]
      try require(early.contains(row.stage), .stage(have: row.stage, need: early))
      var outcome = Outcome()
      outcome.stage = .discontinued
      outcome.ending = .merged
      hold(row, in: &outcome)
      events.append(
        draft(
          .respondentMerged(RespondentMerged(respondent: row.id.ordinal, into: same.row.id)),
          in: from,
          for: [row.id.ordinal],
          also: [.record(same.person)],
          outcome: outcome
        )
      )
    }
    return events
  }
}

extension CaseIndex {
  /// The reports registered in a case.
  ///
  /// - Complexity: O(*n*) in the reports of the office.
  package func reports(of file: RecordID) -> [ReportRow] {
    reports.values.filter { $0.file == file }
  }

  /// The case to which all reports of this one were joined; nil while one stands for it.
  package func caseJoined(by file: RecordID) -> RecordID? {
    let own = reports(of: file)
    guard !own.contains(where: { $0.merged == nil }) else { return nil }
    return own.max { $0.id < $1.id }?.merged
  }
}
