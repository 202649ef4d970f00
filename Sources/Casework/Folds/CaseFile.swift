/// What stands around an event in its line.
package struct EventContext: Hashable, Sendable {
  /// The line's number.
  package let n: Int
  package let time: Timestamp
  package let actor: ActorID
  package let role: Role

  package init(n: Int, time: Timestamp, actor: ActorID, role: Role) {
    self.n = n
    self.time = time
    self.actor = actor
    self.role = role
  }
}

/// One event of a case with what stands around it, for the history.
package struct HistoryItem: Hashable, Sendable {
  package let context: EventContext
  package let event: Event
  /// The respondents it concerns; empty when it concerns the case.
  package let respondents: [Int]
  /// What the event stated for the index.
  package var outcome = Outcome()
}

/// A report as its case keeps it.
package struct ReportRecord: Hashable, Sendable {
  package let id: RecordID
  package let letter: String
  package let entry: ReportEntry
}

/// Everything of one case, folded from its own lines.
package struct CaseFile: Hashable, Sendable {
  package let id: RecordID
  package private(set) var title: Text = ""
  package private(set) var act: ActTime?
  package private(set) var phase = ElectionPhase.noElection
  package private(set) var election: String?
  package private(set) var secrecy = Secrecy.ordinary
  package private(set) var allowed: [ActorID] = []
  package private(set) var reports: [ReportRecord] = []
  package private(set) var respondents: [RespondentFile] = []
  package private(set) var evidence: [EvidenceAttached] = []
  /// Who had which piece of evidence, when and what for, oldest first.
  package private(set) var custody: [CustodyEntry] = []
  package private(set) var redactions: [EvidenceRedacted] = []
  /// Whether what evidence was taken from could still be seen, oldest first.
  package private(set) var rechecks: [RecheckEntry] = []
  /// What was answered about records that look alike, here or from the other one.
  package private(set) var duplicates: [DuplicateAnswer] = []
  /// Reports joined to this case or from it to another after they had been registered.
  package private(set) var merges: [ReportMerged] = []
  package private(set) var findings: [FindingRecorded] = []
  package private(set) var recommendations: [RecommendationEntry] = []
  package private(set) var conflicts: [ConflictDeclared] = []
  package private(set) var successions: [SuccessionEntry] = []
  /// Officials whose declaration of a conflict holds now.
  package private(set) var conflicted: Set<ActorID> = []
  package private(set) var handovers: [HandOverEntry] = []
  package private(set) var teams: [TeamEntry] = []
  package private(set) var followUps: [FollowUpEntry] = []
  /// Papers issued, oldest first.
  package private(set) var papers: [PaperRecord] = []
  /// Copies handed to examined persons, oldest first.
  package private(set) var copies: [CopiesRecord] = []
  /// Letters, receipts, dispositions, completeness, withdrawn reports.
  package private(set) var correspondence = Correspondence()
  /// Every event, oldest first.
  package private(set) var history: [HistoryItem] = []

  /// An empty file, before its first event.
  package init(id: RecordID) { self.id = id }

  /// One respondent, by ordinal.
  package func respondent(_ ordinal: Int) -> RespondentFile? {
    respondents.first { $0.ordinal == ordinal }
  }

  /// Whether an official said if there is an interest of their own in the case.
  package func isDeclared(by actor: ActorID) -> Bool {
    conflicts.contains { $0.actor == actor }
  }

  /// Who acts for officials that declared a conflict, while the declaration holds.
  package var activeSuccessions: [SuccessionEntry] {
    successions.filter { conflicted.contains($0.replaces) }
  }

  /// Officials of this office who are linked to somebody's act here.
  package var linkedActors: Set<ActorID> {
    Set(respondents.compactMap { $0.link?.actor })
  }

  /// Cases whose reports were joined to this one, in the order of joining.
  package var mergedCases: [RecordID] {
    var cases: [RecordID] = []
    for merge in merges where merge.file == id && !cases.contains(merge.from) {
      cases.append(merge.from)
    }
    return cases
  }

  /// The case a report of this one was joined to; nil while it stands here alone.
  package func merge(of report: RecordID) -> ReportMerged? {
    merges.last { $0.report == report && $0.from == id }
  }

  /// The day by which the law of the case is chosen: the first of the act, the last of all days while
  /// none is known.
  package var actDay: CalendarDate { act?.from ?? .latest }

  /// The number of the last line naming the case.
  package var version: Int { history.last?.context.n ?? 0 }

  /// The case as it would be with one more official standing aside.
  func standingAside(_ actor: ActorID) -> CaseFile {
    var file = self
    file.conflicted.insert(actor)
    return file
  }

  /// Takes over the facts of one event; never applies a rule.
  ///
  /// - Parameters:
  ///   - event: What happened.
  ///   - outcome: Its `x`, which holds stage, track and clocks.
  ///   - context: Who wrote it, when, in which line.
  package mutating func evolve(_ event: Event, outcome: Outcome, context: EventContext) {
    history.append(
      HistoryItem(
        context: context,
        event: event,
        respondents: outcome.respondents,
        outcome: outcome
      )
    )
    correspondence.evolve(event)
    switch event {
    case .caseOpened(let facts):
      title = facts.title
      act = facts.act
      phase = facts.phase
      election = facts.election
      secrecy = facts.secrecy
      allowed = facts.allowed
    case .reportRegistered(let facts):
      reports.append(
        ReportRecord(id: facts.report, letter: facts.letter, entry: facts.entry)
      )
    case .respondentEntered(let facts):
      respondents.append(
        RespondentFile(
          id: RespondentID(file: id, ordinal: facts.respondent),
          person: facts.person,
          facts: facts.facts
        )
      )
    case .caseSecluded(let entry):
      secrecy = entry.secrecy
      allowed = entry.allowed ?? []
    case .conflictDeclared(let facts):
      conflicts.append(facts)
      if facts.entry.kind == .declared { conflicted.insert(facts.actor) }
    case .conflictSucceeded(let entry): successions.append(entry)
    case .conflictWithdrawn(let entry): conflicted.remove(entry.actor)
    case .dutyHandedOver(let facts):
      handovers.append(facts.entry)
      allowed = facts.allowed ?? allowed
    case .evidenceAttached(let facts): evidence.append(facts)
    case .evidenceHandled(let entry):
      custody.append(CustodyEntry(entry: entry, context: context))
    case .evidenceRedacted(let facts):
      evidence.append(facts.attached)
      redactions.append(facts)
    case .evidenceRechecked(let entry): rechecks.append(entry)
    case .duplicateAnswered(let entry): duplicates.append(entry)
    case .reportMerged(let facts): merges.append(facts)
    case .findingRecorded(let facts): findings.append(facts)
    case .recommendationRecorded(let entry): recommendations.append(entry)
    case .teamFormed(let entry): teams.append(entry)
    case .followUpReported(let entry): followUps.append(entry)
    case .letterIssued(let facts):
      papers.append(PaperRecord(number: facts.number, entry: facts.entry, context: context))
    case .copiesHanded(let facts):
      let record = CopiesRecord(facts: facts, context: context)
      copies.append(record)
      custody += record.custody
    case .fieldCorrected(let correction) where correction.respondent == nil:
      if correction.field == .title { title = correction.new }
    default: break
    }
    for index in respondents.indices
    where outcome.respondents.contains(respondents[index].ordinal) {
      respondents[index].evolve(event, outcome: outcome, context: context)
    }
  }
}
