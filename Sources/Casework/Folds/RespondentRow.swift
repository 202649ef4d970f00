/// One clock of one respondent: the day it starts from, and how it ended if it did.
///
/// When it is due is counted when it is looked at, from the start and the calendar of that day.
package struct RunningClock: Hashable, Sendable {
  /// The catalogue's code.
  package let code: String
  package let start: CalendarDate
  package fileprivate(set) var stop: Outcome.Stop?
  package fileprivate(set) var isHeld = false
  /// The day from which it went on after it had stood still; it is not due before.
  package fileprivate(set) var resumed: CalendarDate?

  /// A clock as it starts.
  package init(code: String, start: CalendarDate) {
    self.code = code
    self.start = start
  }

  /// True while it counts.
  package var isRunning: Bool { stop == nil && !isHeld }
}

/// On whom a respondent's matter waits, since when.
package struct Waiting: Hashable, Sendable {
  package let on: Body
  package let since: CalendarDate
}

/// What lists need to know of one respondent.
package struct RespondentRow: Hashable, Sendable {
  package let id: RespondentID
  package private(set) var person: RecordID?
  package private(set) var stage = Stage.intake
  package private(set) var track: Track?
  package private(set) var status: EmploymentStatus?
  package private(set) var positionClass: PositionClass?
  package private(set) var waiting: Waiting?
  package private(set) var clocks: [RunningClock] = []
  package private(set) var level: Level?
  /// True once a summons or team decree shows that a recommendation is being acted on.
  package private(set) var isInProgress = false
  package private(set) var ending: Outcome.Ending?
  /// The day the decree was received.
  package private(set) var served: CalendarDate?
  /// Since when an overseeing body blocks the person's data; nil while it does not.
  package private(set) var blockedSince: CalendarDate?
  /// The next or last examination, `2024-11-06 09.00`.
  package private(set) var meeting: String?
  package private(set) var act: CalendarDate?
  package private(set) var violations: [String] = []
  /// The official the decision was handed to last.
  package private(set) var desk: ActorID?
  /// Where the act lies in an election.
  package private(set) var phase: ElectionPhase?
  /// The day the first report came in.
  package private(set) var received: CalendarDate?
  /// Whether the study found intent.
  package private(set) var cause: Intent?
  /// How many mitigating facts the study names; nil before a study.
  package private(set) var mitigating: Int?
  /// Recommendations that reached this office as addressee and name this respondent.
  package private(set) var recommendations = 0
  /// The day of the decision.
  package private(set) var decided: CalendarDate?
  /// The measure taken, by catalogue code; nil where nothing was proven.
  package private(set) var option: String?
  /// The number of the last line that changed this row.
  package private(set) var version = 0

  /// An empty row, before any outcome.
  package init(id: RespondentID) { self.id = id }

  /// Takes over one outcome.
  package mutating func apply(_ outcome: Outcome, at n: Int) {
    apply(StatedOutcome(outcome), at: n)
  }

  /// Takes over one outcome where it lies.
  mutating func apply(_ stated: borrowing StatedOutcome, at n: Int) {
    version = n
    stage = stated.outcome.stage ?? stage
    track = stated.outcome.track ?? track
    person = stated.outcome.person ?? person
    status = stated.outcome.status ?? status
    positionClass = stated.outcome.positionClass ?? positionClass
    level = stated.outcome.level ?? level
    ending = stated.outcome.ending ?? ending
    meeting = stated.outcome.meeting ?? meeting
    act = stated.outcome.act ?? act
    desk = stated.outcome.desk ?? desk
    served = stated.outcome.served ?? served
    switch stated.outcome.block {
    case .began(let date): blockedSince = date
    case .lifted: blockedSince = nil
    case nil: break
    }
    phase = stated.outcome.phase ?? phase
    received = stated.outcome.received ?? received
    cause = stated.outcome.cause ?? cause
    mitigating = stated.outcome.mitigating ?? mitigating
    decided = stated.outcome.decided ?? decided
    option = stated.outcome.option ?? option
    if stated.outcome.recommendation != nil { recommendations += 1 }
    if stated.outcome.isInProgress { isInProgress = true }
    if !stated.outcome.violations.isEmpty { violations = stated.outcome.violations }
    switch stated.outcome.wait {
    case .began(let body, let since): waiting = Waiting(on: body, since: since)
    case .ended: waiting = nil
    case nil: break
    }
    for (code, date) in stated.outcome.start.sorted(by: { $0.key < $1.key }) {
      clocks.removeAll { $0.code == code && $0.isRunning }
      clocks.append(RunningClock(code: code, start: date))
    }
    for (code, stop) in stated.outcome.stop {
      guard let index = clocks.lastIndex(where: { $0.code == code && $0.stop == nil }) else {
        continue
      }
      clocks[index].stop = stop
    }
    for code in stated.outcome.hold {
      guard let index = clocks.lastIndex(where: { $0.code == code }) else { continue }
      clocks[index].isHeld = true
    }
    for (code, date) in stated.outcome.release {
      guard let index = clocks.lastIndex(where: { $0.code == code }) else { continue }
      clocks[index].isHeld = false
      clocks[index].resumed = date
    }
  }

  /// True when nothing more is to be done.
  package var isEnded: Bool { stage.isEnd }
}
