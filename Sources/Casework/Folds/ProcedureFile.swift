/// An examination that was held before the matter was examined again.
package struct EarlierExamination: Hashable, Sendable {
  package let summonses: [SummonsRecord]
  package let opening: ExaminationOpening?
  package let answers: [StatementAnswered]
  package let statement: StatementClosing?
  package let additions: [StatementAdded]
}

/// A release from duties, running until it is ended or decided.
package struct Release: Hashable, Sendable {
  package let entry: ReleaseEntry
  /// The day it ended, by letter or by the decision.
  package fileprivate(set) var end: CalendarDate?
}

/// A measure proposed to somebody outside, and what came of it.
package struct ProposalRecord: Hashable, Sendable {
  package let sent: ProposalSent
  package fileprivate(set) var answer: ProposalAnswer?
}

/// What happened to one respondent beside the plain way from summons to decision.
package struct ProcedureFile: Hashable, Sendable {
  package private(set) var opening: ExaminationOpening?
  package private(set) var additions: [StatementAdded] = []
  package private(set) var witnesses: [WitnessStated] = []
  package private(set) var reports: [ExaminationReport] = []
  package private(set) var releases: [Release] = []
  package private(set) var panels: [PanelEntry] = []
  package private(set) var choices: [TrackChosen] = []
  package private(set) var reopenings: [ExaminationReopened] = []
  package private(set) var returns: [DecisionReturned] = []
  package private(set) var deferrals: [DecisionDeferral] = []
  package private(set) var crimes: [CrimeRecorded] = []
  /// Steps beside the way to a decision, oldest first.
  package private(set) var sideSteps: [StepRecorded] = []
  package private(set) var proposals: [ProposalRecord] = []
  package private(set) var earlierExaminations: [EarlierExamination] = []
  /// Studies that no longer count because the matter went back.
  package private(set) var earlierStudies: [AssessmentRecord] = []

  /// The release that has not ended.
  package var release: Release? { releases.last { $0.end == nil } }

  /// The proposal that nobody answered yet.
  package var openProposal: ProposalSent? {
    proposals.last.flatMap { $0.answer == nil ? $0.sent : nil }
  }

  mutating func evolve(_ event: Event) {
    switch event {
    case .examinationOpened(let entry): opening = entry
    case .statementAdded(let facts): additions.append(facts)
    case .witnessStated(let facts): witnesses.append(facts)
    case .examinationReported(let entry): reports.append(entry)
    case .releaseBegan(let entry): releases.append(Release(entry: entry))
    case .releaseEnded(let entry): endRelease(on: entry.on)
    case .decisionTaken(let facts): endRelease(on: facts.on)
    case .panelFormed(let entry): panels.append(entry)
    case .trackChosen(let facts): choices.append(facts)
    case .examinationReopened(let facts): reopenings.append(facts)
    case .decisionReturned(let facts): returns.append(facts)
    case .decisionDeferred(let entry): deferrals.append(entry)
    case .crimeRecorded(let facts): crimes.append(facts)
    case .stepRecorded(let facts): sideSteps.append(facts)
    case .proposalSent(let facts): proposals.append(ProposalRecord(sent: facts))
    case .proposalAnswered(let entry):
      if let last = proposals.indices.last { proposals[last].answer = entry }
    default: break
    }
  }

  private mutating func endRelease(on date: CalendarDate) {
    guard let index = releases.lastIndex(where: { $0.end == nil }) else { return }
    releases[index].end = date
  }

  /// Lays an examination aside that is to be held again.
  mutating func layAside(
    summonses: [SummonsRecord],
    answers: [StatementAnswered],
    statement: StatementClosing?
  ) {
    earlierExaminations.append(
      EarlierExamination(
        summonses: summonses,
        opening: opening,
        answers: answers,
        statement: statement,
        additions: additions
      )
    )
    opening = nil
    additions = []
  }

  /// Lays studies aside that are to be written again.
  mutating func layAside(_ studies: [AssessmentPart: AssessmentRecord]) {
    earlierStudies += AssessmentPart.allCases.compactMap { studies[$0] }
  }
}
