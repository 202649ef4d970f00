/// What followed the decision on one respondent.
package struct Aftermath: Hashable, Sendable {
  package private(set) var calls: [ServiceCallEntry] = []
  package private(set) var answer: AppealAnswerEntry?
  package private(set) var ruling: AppealRuled?
  package private(set) var lawsuits: [LawsuitEntry] = []
  package private(set) var execution: ExecutionBegun?
  package private(set) var uploads: [UploadEntry] = []
  package private(set) var oversight: [OversightEntry] = []
  package private(set) var rehabilitation: RehabilitationEntry?

  /// The lawsuit that is not judged yet.
  package var openLawsuit: LawsuitEntry? { lawsuits.last.flatMap { $0.step == .filed ? $0 : nil } }

  /// Forgets what followed a decision that is annulled; lawsuits and measures of oversight stay.
  mutating func reopen() {
    calls = []
    answer = nil
    ruling = nil
    execution = nil
    uploads = []
  }

  /// Takes over the facts of one event; events of other subjects change nothing here.
  mutating func evolve(_ event: Event) {
    switch event {
    case .decreeCalled(let entry): calls.append(entry)
    case .appealAnswered(let entry): answer = entry
    case .appealDecided(let facts): ruling = facts
    case .lawsuitRecorded(let entry): lawsuits.append(entry)
    case .executionBegun(let facts): execution = facts
    case .uploadRecorded(let entry): uploads.append(entry)
    case .oversightRecorded(let entry): oversight.append(entry)
    case .rehabilitationRecorded(let entry): rehabilitation = entry
    default: break
    }
  }
}

/// On whom a respondent's matter waited, from when to when.
package struct WaitSpan: Hashable, Sendable {
  package let on: Body
  package let since: CalendarDate
  /// The day it ended; nil while it lasts.
  package fileprivate(set) var until: CalendarDate?

  /// The wait as a row has it while it lasts.
  package var waiting: Waiting { Waiting(on: on, since: since) }

  /// Calendar days waited, up to `today` while it lasts.
  package func days(on today: CalendarDate) -> Int { max(0, (until ?? today).days(since: since)) }
}

extension [WaitSpan] {
  /// Notes that a waiting began or ended; one that follows another ends it.
  mutating func note(_ wait: Outcome.Wait?, on date: CalendarDate) {
    switch wait {
    case .began(let body, let since):
      end(on: since)
      append(WaitSpan(on: body, since: since))
    case .ended: end(on: date)
    case nil: break
    }
  }

  private mutating func end(on date: CalendarDate) {
    guard let last = indices.last, self[last].until == nil else { return }
    self[last].until = Swift.max(date, self[last].since)
  }
}

extension RespondentFile {
  /// Whether a remedy was filed and is not ruled on yet.
  package var hasOpenRemedy: Bool { appeal != nil && aftermath.ruling == nil }

  /// Whether a dated position would move the person while a remedy is pending.
  func isMoved(by entry: PositionEntry) -> Bool {
    guard hasOpenRemedy, let filed = appeal?.entry.filed, filed <= entry.from else { return false }
    return entry.unit != facts.unit || entry.position != facts.position
      || entry.positionClass != facts.positionClass
  }

  /// The measure that holds: the ruling's where one took its place, else the decision's.
  ///
  /// Nil when nothing was imposed or what was imposed has fallen.
  package var measure: FrozenRule? {
    guard row.ending != .overturned || !row.isEnded else { return nil }
    return aftermath.ruling?.measure ?? decision?.measure
  }

  /// Whether a remedy filed in time is still to be decided.
  package var isAppealPending: Bool { appeal?.isInTime == true && aftermath.ruling == nil }
}
