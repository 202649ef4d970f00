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
    version = n
    stage = outcome.stage ?? stage
    track = outcome.track ?? track
    person = outcome.person ?? person
    status = outcome.status ?? status
    positionClass = outcome.positionClass ?? positionClass
    level = outcome.level ?? level
    ending = outcome.ending ?? ending
    meeting = outcome.meeting ?? meeting
    act = outcome.act ?? act
    desk = outcome.desk ?? desk
    served = outcome.served ?? served
    switch outcome.block {
    case .began(let date): blockedSince = date
    case .lifted: blockedSince = nil
    case nil: break
    }
    phase = outcome.phase ?? phase
    received = outcome.received ?? received
    cause = outcome.cause ?? cause
    mitigating = outcome.mitigating ?? mitigating
    decided = outcome.decided ?? decided
    option = outcome.option ?? option
    if outcome.recommendation != nil { recommendations += 1 }
    if outcome.isInProgress { isInProgress = true }
    if !outcome.violations.isEmpty { violations = outcome.violations }
    switch outcome.wait {
    case .began(let body, let since): waiting = Waiting(on: body, since: since)
    case .ended: waiting = nil
    case nil: break
    }
    for (code, date) in outcome.start.sorted(by: { $0.key < $1.key }) {
      clocks.removeAll { $0.code == code && $0.isRunning }
      clocks.append(RunningClock(code: code, start: date))
    }
    for (code, stop) in outcome.stop {
      guard let index = clocks.lastIndex(where: { $0.code == code && $0.stop == nil }) else {
        continue
      }
      clocks[index].stop = stop
    }
    for code in outcome.hold {
      guard let index = clocks.lastIndex(where: { $0.code == code }) else { continue }
      clocks[index].isHeld = true
    }
    for (code, date) in outcome.release {
      guard let index = clocks.lastIndex(where: { $0.code == code }) else { continue }
      clocks[index].isHeld = false
      clocks[index].resumed = date
    }
  }

  /// True when nothing more is to be done.
  package var isEnded: Bool { stage.isEnd }
}
