/// What keeps a matter from being decided.
package enum DeskGap: Hashable, Sendable {
  /// A step of the track that comes before the decision.
  case step(NextStep)
  /// Somebody who examined or studied the matter declared a conflict, and nobody acts for them.
  case conflictOpen(ActorID)
  /// It was handed to another official.
  case passedOn(ActorID)
  /// It was proposed to somebody outside, who has not answered.
  case proposed(Body)
  /// Every measure that is open is for the officials named.
  case authority([Decider])
}

/// One matter as the official sees it who may have to decide it.
package struct DeskReading {
  package let respondent: RespondentFile
  package let file: CaseFile
  package let ladder: Ladder?
  private let law: LawBook
  private let office: OfficeState
  private let acting: Acting
  private let date: CalendarDate

  /// - Parameters:
  ///   - respondent: The person.
  ///   - file: The case.
  ///   - acting: Whose desk it is.
  ///   - law: What may be imposed, and by whom.
  ///   - office: The officials and their positions.
  ///   - date: The day it is looked at.
  package init(
    _ respondent: RespondentFile,
    in file: CaseFile,
    for acting: Acting,
    law: LawBook,
    office: OfficeState,
    on date: CalendarDate
  ) {
    self.respondent = respondent
    self.file = file
    self.law = law
    self.office = office
    self.acting = acting
    self.date = date
    ladder = law.ladder(for: respondent, in: file, office: office, on: date)
  }

  // MARK: Whose it is

  /// The office in which this official may impose a measure, or without one find nothing proven; nil
  /// where the matrix names others.
  package func decider(of option: String?, _ level: Level?) -> Decider? {
    authority(option, level).decider(of: acting)
  }

  private func authority(_ option: String?, _ level: Level?) -> AuthorityReading {
    let deciders = law.deciders(
      for: respondent,
      option: option,
      level: level,
      office: office,
      on: date
    )
    return AuthorityReading(
      office: office,
      file: file,
      respondent: respondent,
      deciders: deciders,
      date: date
    )
  }

  /// Who outside this office decides on an open measure; nil where somebody in it does.
  package func outside(of option: OpenOption) -> Body? {
    authority(option.code, option.level).outside?.body
  }

  /// Whether this official may propose an open measure to somebody outside.
  package func mayPropose(_ option: OpenOption) -> Bool {
    let authority = authority(option.code, option.level)
    return authority.outside != nil && authority.mayPropose(acting)
  }

  /// Whether this official may impose an open measure.
  package func mayImpose(_ option: OpenOption) -> Bool {
    decider(of: option.code, option.level) != nil
  }

  /// Whether this official may decide the matter at all: impose an open measure, or find nothing proven.
  package var isOwn: Bool {
    if let ladder, ladder.open.contains(where: { mayImpose($0) || mayPropose($0) }) { return true }
    return decider(of: nil, nil) != nil || mayProposeFinding
  }

  /// Whether this official may propose to somebody outside to find that nothing was proven.
  package var mayProposeFinding: Bool {
    let authority = authority(nil, nil)
    return authority.outside != nil && authority.mayPropose(acting)
  }

  /// The office in which this official decides here, for the line that says so.
  package var ownDecider: Decider? {
    (ladder?.open ?? []).lazy.compactMap { decider(of: $0.code, $0.level) }.first
      ?? decider(of: nil, nil)
  }

  /// Who may impose what is open, where this official may impose or propose none of it; empty where
  /// one is theirs, or nothing is open.
  package var othersDecide: [Decider] {
    let open = ladder?.open ?? []
    guard !open.contains(where: { mayImpose($0) || mayPropose($0) }) else { return [] }
    var named: [Decider] = []
    for option in open {
      for decider in authority(option.code, option.level).deciders where !named.contains(decider) {
        named.append(decider)
      }
    }
    return named
  }

  // MARK: Whether it can be decided

  /// What is missing before it can be decided, in the order it must come.
  package var gaps: [DeskGap] {
    var gaps: [DeskGap] = []
    if respondent.row.stage != .decision {
      gaps += nextSteps(of: respondent, in: file, law: law).map { .step($0) }
    }
    if respondent.row.stage == .decision, let pending = respondent.procedure.openProposal {
      gaps.append(.proposed(pending.to))
    }
    gaps += file.openConflicts(of: respondent).map { .conflictOpen($0) }
    if let desk = respondent.row.desk, desk != acting.actor {
      gaps.append(.passedOn(desk))
    } else if respondent.row.stage == .decision {
      let others = othersDecide
      if !others.isEmpty { gaps.append(.authority(others)) }
    }
    return gaps
  }

  /// Whether it is this official's and nothing is missing.
  package var isRipe: Bool {
    respondent.row.stage == .decision && gaps.isEmpty && isOwn
  }

  // MARK: Beside the decision

  /// Until when the person may still add to the record; nil once that time is over or none runs.
  package func additionsOpen(at now: Timestamp) -> Timestamp? {
    guard let end = file.additionsEnd(of: respondent, law: law), now < end else { return nil }
    return end
  }

  /// What this official said last about an interest of their own in the case; nil while nothing.
  package var declaration: HistoryItem? {
    file.history.last { item in
      if case .conflictDeclared(let facts) = item.event {
        facts.actor == acting.actor
      } else {
        false
      }
    }
  }

  /// The steps of the examination a decree must be able to name, and how each stands.
  package var procedure: [(step: ProcedureStep, mark: ProcedureMark)] {
    let hasTeam = file.teams.contains { $0.respondents.contains(respondent.ordinal) }
    let track = respondent.row.track
    let isHearing = track.map { law.hearingStage(of: $0, on: date) == .examination } ?? true
    var steps: [(ProcedureStep, Bool)] = []
    if isHearing {
      if hasTeam || law.mayBecomeHeavy(respondent.row.violations, on: file.actDay) {
        steps.append((.team, hasTeam))
      }
      steps.append((.summons, !respondent.summonses.isEmpty))
      steps.append((.statement, respondent.isExamined))
      let isReported = !respondent.procedure.reports.isEmpty
      // Who examined reports to whoever decides, and not to themselves.
      if isReported || !respondent.examiners.contains(acting.actor) {
        steps.append((.report, isReported))
      }
    } else if track == .ethics {
      steps.append((.hearing, respondent.hearing != nil))
    } else if track == .party {
      steps.append((.membership, respondent.membership != nil))
    } else {
      let isHeard = respondent.isExamined || respondent.clarifications.contains { $0.isPresent }
      steps.append((.clarification, isHeard))
    }
    return steps.map { step, isDone in (step, isDone ? .done : undone(step)) }
  }

  /// Once the matter came to the decision nothing undone holds it up; the report never does.
  private func undone(_ step: ProcedureStep) -> ProcedureMark {
    respondent.row.stage == .decision || step == .report ? .notRecorded : .missing
  }
}

/// How a step of the procedure stands.
package enum ProcedureMark: Hashable, Sendable {
  case done
  /// Not in the log, and the decision does not wait for it.
  case notRecorded
  /// It has to come before the decision.
  case missing
}

/// A step of the procedure a decree names.
package enum ProcedureStep: Hashable, Sendable, CaseIterable {
  case team
  case summons
  case statement
  /// The examiners' report of the result (LHP).
  case report
  case hearing
  case membership
  case clarification
}
