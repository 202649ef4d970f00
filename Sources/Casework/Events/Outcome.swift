/// The outcome of an event as the index needs it: the `x` of the log line.
///
/// Written and read by hand, so that an index is rebuilt from bytes without decoding any facts.
package struct Outcome: Hashable, Sendable {
  /// A clock that ended: when it was due and when its condition was met.
  package struct Stop: Hashable, Sendable {
    package var due: CalendarDate
    package var met: CalendarDate

    package init(due: CalendarDate, met: CalendarDate) {
      self.due = due
      self.met = met
    }
  }

  /// What someone waits for, or that the waiting is over.
  package enum Wait: Hashable, Sendable {
    case began(Body, since: CalendarDate)
    case ended
  }

  /// How a respondent's matter ended.
  package enum Ending: String, Hashable, Sendable, CaseIterable {
    case sanctioned = "sanksi"
    case notProven = "tidak_terbukti"
    case discontinued = "dihentikan"
    case notOurs = "bukan_kewenangan"
    /// Imposed, and annulled by a ruling or a court.
    case overturned = "dibatalkan"
    /// Goes on as the same person's matter in the case its reports were joined to.
    case merged = "digabung"
  }

  /// Whether a person's data is blocked by an overseeing body.
  package enum Block: Hashable, Sendable {
    case began(CalendarDate)
    case lifted
  }

  /// Whether a tip still wants looking into.
  package enum TipState: String, Hashable, Sendable, CaseIterable {
    case open = "baru"
    case assigned = "dicek"
    case checked = "selesai"
    case promoted = "diteruskan"
  }

  /// The respondents the outcome speaks of; empty when it speaks of the whole stream.
  package var respondents: [Int] = []
  package var stage: Stage?
  package var track: Track?
  package var wait: Wait?
  /// Clocks that start, by catalogue code, with the day they start from.
  package var start: [String: CalendarDate] = [:]
  /// Clocks that end.
  package var stop: [String: Stop] = [:]
  /// Clocks that stand still from now on.
  package var hold: [String] = []
  /// Clocks that stood still and count again.
  package var release: [String: CalendarDate] = [:]
  /// The day the decree was received.
  package var served: CalendarDate?
  package var block: Block?
  package var level: Level?
  /// True when a step shows that a recommendation is being acted on.
  package var isInProgress = false
  package var person: RecordID?
  package var name: String?
  package var status: EmploymentStatus?
  package var unit: String?
  package var positionClass: PositionClass?
  package var nip: String?
  package var nikTag: String?
  package var title: String?
  package var act: CalendarDate?
  package var secrecy: Secrecy?
  package var allowed: [ActorID] = []
  package var conflicted: ActorID?
  /// Who said whether there is an interest of their own, one or none.
  package var declared: ActorID?
  /// Whose declaration of a conflict no longer holds.
  package var unconflicted: ActorID?
  /// An examination's day and hour, `2024-11-06 09.00`.
  package var meeting: String?
  package var ending: Ending?
  package var violations: [String] = []
  /// The official the decision was handed to.
  package var desk: ActorID?
  /// The day from which a person's employment and position are as stated.
  package var positioned: CalendarDate?
  package var tip: TipState?
  /// Where something that came in comes from.
  package var source: Source?
  /// The address it was found at, in its normal form.
  package var address: String?
  /// What is kept of a report's account, so that one much the same is found.
  package var sketch: TextSketch?
  /// SHA-256 of a stored file, 64 hex characters.
  package var content: String?
  /// The case a tip or a report belongs to.
  package var file: RecordID?
  /// How many things a report still lacks.
  package var missing: Int?
  /// Who is to look into it.
  package var assigned: [ActorID] = []
  /// The day by which that is wanted.
  package var until: CalendarDate?
  /// Where the act lies in an election.
  package var phase: ElectionPhase?
  /// The day the first report of a respondent came in.
  package var received: CalendarDate?
  /// Whether the study found intent.
  package var cause: Intent?
  /// How many mitigating facts the study names.
  package var mitigating: Int?
  /// A recommendation that reached this office as its addressee: 1 with the first respondent it
  /// names, 0 with the others, so that letters and persons are counted apart.
  package var recommendation: Int?
  /// The day of the decision.
  package var decided: CalendarDate?
  /// The measure taken, by catalogue code.
  package var option: String?
  /// The verification code of a paper.
  package var paper: String?
  /// The case a report was joined to later.
  package var merged: RecordID?
  /// A letter of Bawaslu, so that it is known when it comes again.
  package var letter: LetterTrace?

  package init() {}

  /// True when nothing is stated and `x` is left out of the line.
  package var isEmpty: Bool { self == Outcome() }
}

/// An outcome that is read where it lies.
///
/// It has too many parts to be copied for each line of a log; what is not copyable is not.
package struct StatedOutcome: ~Copyable, Sendable {
  package let outcome: Outcome

  package init(_ outcome: Outcome) { self.outcome = outcome }
}

/// The keys of `x`, in the order they are written.
enum OutcomeKey: String, CaseIterable {
  case respondents = "r"
  case stage
  case track
  case wait
  case start
  case stop
  case hold
  case release
  case served
  case block = "blocked"
  case level
  case isInProgress = "progress"
  case person
  case name
  case status
  case unit
  case positionClass = "class"
  case nip
  case nikTag = "nik"
  case title
  case act
  case secrecy = "secret"
  case allowed = "allow"
  case conflicted = "conflict"
  case declared
  case unconflicted = "unconflict"
  case meeting = "exam"
  case ending = "end"
  case violations = "v"
  case desk
  case positioned = "from"
  case tip
  case source
  case address = "url"
  case sketch
  case content = "sha256"
  case file = "case"
  case missing
  case assigned = "to"
  case until
  case phase
  case received
  case cause
  case mitigating
  case recommendation = "rec"
  case decided
  case option
  case paper
  case merged = "into"
  case letter
}
