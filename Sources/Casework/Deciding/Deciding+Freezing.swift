// Rows of law are kept in the case as they read when they were first used for a respondent.

extension Deciding {
  /// The drafts, followed by the rows of law they used that the case does not hold yet.
  func freezing(_ drafts: [DraftEvent]) -> [DraftEvent] {
    guard let file = state.file else { return drafts }
    var frozen: [Int: [FrozenRule]] = [:]
    var order: [Int] = []
    for draft in drafts where draft.stream == .record(file.id) {
      for ordinal in draft.outcome.respondents {
        guard let respondent = file.respondent(ordinal) else { continue }
        for rule in rules(usedBy: draft, for: respondent, in: file) {
          let isKept = (respondent.frozen + (frozen[ordinal] ?? [])).contains {
            $0.code == rule.code && $0.text == rule.text && $0.article == rule.article
          }
          guard !isKept else { continue }
          if frozen[ordinal] == nil { order.append(ordinal) }
          frozen[ordinal, default: []].append(rule)
        }
      }
    }
    return drafts
      + order.map { ordinal in
        let facts = RulesFrozen(respondent: ordinal, rules: frozen[ordinal] ?? [])
        return draft(.rulesFrozen(facts), in: file.id, for: [ordinal])
      }
  }

  private func rules(
    usedBy draft: DraftEvent,
    for respondent: RespondentFile,
    in file: CaseFile
  ) -> [FrozenRule] {
    let clocks = draft.outcome.start.sorted { $0.key < $1.key }.compactMap { code, date in
      law.catalogue.deadline(code, on: date).map { FrozenRule($0) }
    }
    let guards = (draft.event.reasons ?? [:]).keys.sorted().compactMap { code in
      GuardCode(rawValue: code).flatMap { law.frozenGuard($0, on: now.date) }
    }
    switch draft.event {
    case .decisionTaken(let facts):
      return clocks + guards + (authority(of: facts, respondent).map { [$0] } ?? [])
    case .recommendationRecorded(let entry):
      let body = law.bodies.row(entry.from, on: entry.letter.date)
      return clocks + guards + (body.map { [FrozenRule($0)] } ?? [])
    default: return clocks + guards
    }
  }

  private func authority(
    of facts: DecisionTaken,
    _ respondent: RespondentFile
  ) -> FrozenRule? {
    let deciders = law.deciders(
      for: respondent,
      option: facts.measure?.code,
      level: facts.level,
      office: state.office,
      on: facts.on
    )
    return deciders.first { $0.article == facts.authority }.map { FrozenRule($0) }
  }
}

extension Event {
  /// The reasons given where a rule warned, by the rule's code; nil for events without any.
  package var reasons: [String: Text]? {
    switch self {
    case .findingRecorded(let facts): facts.entry.reasons
    case .recommendationRecorded(let entry): entry.reasons
    case .verificationFinished(let facts): facts.entry.reasons
    case .summonsIssued(let facts): facts.entry.reasons
    case .assessmentWritten(let facts): facts.entry.reasons
    case .letterSent(let facts): facts.entry.reasons
    case .examinationOpened(let entry): entry.reasons
    case .statementAdded(let facts): facts.entry.reasons
    case .releaseBegan(let entry): entry.reasons
    case .panelFormed(let entry): entry.reasons
    case .decisionDeferred(let entry): entry.reasons
    case .crimeRecorded(let facts): facts.entry.reasons
    case .proposalSent(let facts): facts.entry.reasons
    case .proposalAnswered(let entry): entry.reasons
    case .personPositioned(let facts): facts.entry.reasons
    case .ethicsHeard(let entry): entry.reasons
    case .decisionTaken(let facts): facts.reasons
    case .decreeServed(let entry): entry.reasons
    case .appealFiled(let facts): facts.entry.reasons
    case .appealDecided(let facts): facts.entry.reasons
    case .lawsuitRecorded(let entry): entry.reasons
    case .executionBegun(let facts): facts.entry.reasons
    case .respondentCompleted(let entry): entry.reasons
    case .letterIssued(let facts): facts.entry.reasons
    // Written out, so that a new kind of event is asked about.
    case .officeFounded, .actorEnrolled, .actorAppointed, .ruleProposed, .ruleAdopted,
      .ruleWithdrawn, .rulesFrozen, .levelFixed, .tipRecorded, .tipChecked, .tipPromoted,
      .reportRegistered,
      .personRegistered, .caseOpened, .caseExtended, .respondentEntered, .caseSecluded,
      .conflictDeclared, .conflictSucceeded, .evidenceAttached, .evidenceHandled, .evidenceRedacted,
      .evidenceRechecked, .duplicateAnswered, .reportMerged, .respondentMerged, .waitingBegan,
      .waitingEnded, .clarificationInvited, .clarificationHeld, .tipAssigned,
      .completenessChecked, .dispositionRecorded, .caseForwarded, .reportWithdrawn,
      .letterReceived, .letterAcknowledged, .examinationReopened, .witnessStated,
      .examinationReported, .releaseEnded, .trackChosen, .decisionReturned,
      .teamFormed, .attendanceRecorded, .statementAnswered, .statementClosed, .membershipProved,
      .assessmentReviewed, .decisionPassed, .superiorReplaced, .conflictWithdrawn,
      .actorLeft, .dutyHandedOver, .personLinked, .decreeNumbered, .stepRecorded,
      .decreeCalled, .appealAnswered, .uploadRecorded, .oversightRecorded,
      .rehabilitationRecorded, .decreeEffective, .copiesHanded, .respondentDiscontinued,
      .followUpReported,
      .pledgeRecorded, .circularRecorded, .circularAcknowledged, .aidCeilingSet, .aidCommitted,
      .breachRecorded, .breachNotified,
      .fieldCorrected, .logHealed:
      nil
    }
  }
}

extension FrozenRule {
  /// A deadline with its length.
  init(_ row: DeadlineRow) {
    self.init(
      code: row.code,
      text: row.startText,
      article: row.legalBasis,
      confidence: row.confidence
    )
    length = Length(number: row.hours ?? row.days, unit: row.unit)
  }

  /// The line of the authority matrix a decision stood on.
  init(_ decider: Decider) {
    let level = decider.positionClass.map { ":\($0.rawValue)" } ?? ""
    self.init(
      code: decider.kind.rawValue + level,
      text: decider.noteID ?? "",
      article: decider.article,
      confidence: decider.confidence
    )
  }

  /// A body's part as it was on the day of its letter.
  init(_ row: BodyRow) {
    self.init(
      code: row.code,
      text: row.textID,
      article: row.article,
      confidence: row.confidence
    )
  }

  /// What the relation of a linked person rests on.
  init(_ row: LinkRow) {
    self.init(
      code: row.relation.rawValue,
      text: row.textID,
      article: row.article,
      confidence: row.confidence
    )
  }
}
