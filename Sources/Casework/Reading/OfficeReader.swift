/// The head of the log as a person sees it: the last line's number and hash.
package struct LogHead: Hashable, Sendable {
  package let n: Int
  /// 64 hex characters.
  package let hash: String

  package init(n: Int, hash: String) {
    self.n = n
    self.hash = hash
  }

  /// The first eight characters, as they stand on every screen.
  package var short: String { String(hash.prefix(8)) }
}

/// One line of the list of respondents, for someone entitled to read it.
package struct RespondentItem: Hashable, Sendable {
  package let row: RespondentRow
  package let name: String
  package let unit: String
  /// The case's title.
  package let title: String
  /// The clock that presses most, if one runs.
  package let clock: ClockReading?
  /// Whether the case stays closed until this official said if there is an interest of their own.
  package let isUnasked: Bool

  package init(
    row: RespondentRow,
    name: String,
    unit: String,
    title: String,
    clock: ClockReading?,
    isUnasked: Bool = false
  ) {
    self.row = row
    self.name = name
    self.unit = unit
    self.title = title
    self.clock = clock
    self.isUnasked = isUnasked
  }
}

/// Counts that are equal for everyone, whatever is closed to them.
package struct OfficeCounts: Hashable, Sendable {
  /// Clocks past their last day.
  package var late = 0
  /// Clocks with few working days left.
  package var near = 0
  /// Cases with at least one matter still open.
  package var cases = 0
  /// Respondents whose matter is still open; one person may be it in several cases.
  package var respondents = 0
  /// Persons with at least one matter still open, each counted once.
  package var persons = 0
  package var waiting = 0
  package var openTips = 0
  /// Examinations and clarifications called for today.
  package var meetings = 0
  /// Cases this official may not read.
  package var closedCases = 0

  package init() {}
}

/// Whether a stored file still is what was hashed at intake.
package enum EvidenceState: Hashable, Sendable {
  case intact
  case changed
  case missing
  /// A link or object without a stored file.
  case nothingStored
}

/// What an official may read, at one moment of the log.
///
/// The only way out of the store.
package protocol OfficeReader {
  var acting: Acting { get }
  var office: OfficeState { get }
  /// Pledges, circulars and the money for legal aid.
  var registers: Registers { get }
  var law: LawBook { get }
  /// The working days and elections of the office's region.
  var calendar: WorkCalendar { get }
  /// The moment deadlines are counted from.
  var now: Timestamp { get }
  var head: LogHead { get }
  /// The moment looked at when it is not the present.
  var past: PastMoment? { get }
  /// Set when the log can be read but not written: the reason in the words of the store.
  var readOnlyReason: String? { get }
  /// Respondents of cases open to this official, in the order they were entered.
  var respondents: [RespondentItem] { get }
  var counts: OfficeCounts { get }
  /// The whole file of a case; nil when it does not exist or is closed to this official.
  func file(_ id: RecordID) -> CaseFile?
  /// Why a case is closed to this official; nil when it is open.
  func access(to id: RecordID) -> ClosedAccess?
  /// Whether this official ever said if there is an interest of their own in a case.
  ///
  /// Judged by the head of the log, also when the past is looked at.
  func hasDeclared(_ id: RecordID) -> Bool
  /// What Bawaslu wrote about cases open to this official, the oldest first.
  func findings() -> [FindingRecorded]
  /// The decided matters closest to a question: without names, equal for everyone.
  func precedents(_ question: PrecedentQuestion) -> Precedents
  /// What the office counts: equal for everyone, whatever is closed to them.
  func statistics() -> Statistics
  /// What came in, who waits for whom, and who has how much to do.
  func inbox() -> Inbox
  /// What looks like the thing asked about; of closed cases only that there is something.
  func duplicates(_ question: DuplicateQuestion) -> Duplicates
  /// How many cases something at this address belongs to, and how many anything on its site:
  /// equal for everyone.
  func known(_ address: WebAddress) -> (same: Int, site: Int)
  /// What is recorded already of a letter of Bawaslu; of closed cases only that there is something.
  func letters(_ question: LetterQuestion) -> KnownLetters
  /// Everything of a tip; nil when there is none.
  func tip(_ id: RecordID) -> TipFile?
  /// A person known from a case open to this official, by number or NIP.
  func person(_ text: String) -> PersonRow?
  /// The text of a paper as it was printed; nil where it is sealed from this official, or gone.
  func text(of paper: PaperRecord, in file: RecordID) -> String?
  /// Whether a stored file is unchanged, as far as a look at name and size can tell.
  func evidenceState(_ item: VaultItem?) -> EvidenceState
}

extension OfficeReader {
  /// Whether this official has yet to say if there is an interest of their own before a case opens.
  package func mustDeclare(_ id: RecordID) -> Bool {
    acting.role.declaresInterest && access(to: id) == nil && !hasDeclared(id)
  }
}
