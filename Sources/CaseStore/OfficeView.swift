package import Casework
import Journal

/// What one official may read of a store: the only way out.
///
/// A snapshot of the moment it was made; lists are computed once.
package final class OfficeView: OfficeReader {
  package let acting: Acting
  package let office: OfficeState
  package let registers: Registers
  package let law: LawBook
  package let calendar: WorkCalendar
  package let now: Timestamp
  package let head: LogHead
  package let readOnlyReason: String?
  package let respondents: [RespondentItem]
  package let counts: OfficeCounts
  package let past: PastMoment?
  private let store: OfficeStore
  private let pastOffice: PastOffice?

  /// What is shown: the store's own index, or the one of an earlier line.
  private var index: CaseIndex { pastOffice?.index ?? store.index }

  init(
    _ store: OfficeStore,
    as acting: Acting,
    readOnlyReason: String?,
    past pastOffice: PastOffice? = nil
  ) {
    self.store = store
    self.acting = acting
    self.readOnlyReason = readOnlyReason
    store.noteShownHead()
    self.pastOffice = pastOffice
    past = pastOffice?.moment(seenBy: acting.actor)
    office = pastOffice?.office ?? store.office
    registers = pastOffice?.registers ?? store.registers
    law = pastOffice?.law ?? store.law
    calendar = pastOffice?.calendar ?? store.calendar
    now = pastOffice?.time ?? store.now
    head = pastOffice?.head ?? store.head
    var lister = Lister(
      store: store,
      past: pastOffice,
      acting: acting,
      law: law,
      calendar: calendar,
      today: now.date
    )
    respondents = lister.items()
    counts = lister.counts
  }

  package func access(to id: RecordID) -> ClosedAccess? {
    store.access(of: acting.actor, to: id)
  }

  package func file(_ id: RecordID) -> CaseFile? {
    guard access(to: id) == nil else { return nil }
    // What cannot be read is shown as absent here; the store's obstacle says why.
    if let pastOffice { return try? pastOffice.file(id, for: acting.actor) }
    return try? store.file(id, for: acting.actor)
  }

  package func hasDeclared(_ id: RecordID) -> Bool {
    store.hasDeclared(acting.actor, in: id)
  }

  package func findings() -> [FindingRecorded] {
    index.records(of: .finding).compactMap { id in
      // What cannot be read is shown as absent here; the store's obstacle says why.
      guard let finding = try? store.finding(id, for: acting.actor),
        access(to: finding.entry.file) == nil
      else { return nil }
      return finding
    }
  }

  package func precedents(_ question: PrecedentQuestion) -> Precedents {
    Precedents(question, in: index, law: law)
  }

  package func statistics() -> Statistics {
    Statistics(
      index,
      law: law,
      asOf: FigureMoment(n: head.n, date: now.date),
      source: office.founded.origin
    )
  }

  package func inbox() -> Inbox {
    Inbox(
      index,
      respondents: respondents,
      isOpen: { access(to: $0) == nil },
      today: now.date
    )
  }

  package func duplicates(_ question: DuplicateQuestion) -> Duplicates {
    var question = question
    for place in question.persons.indices {
      guard let nik = question.persons[place].nik, !nik.isEmpty else { continue }
      question.persons[place].nikTag = store.tag(of: nik, for: acting.actor)
    }
    return Duplicates(question, in: index) { access(to: $0) == nil }
  }

  package func known(_ address: WebAddress) -> (same: Int, site: Int) {
    (index.files(address: address).count, index.files(site: address.site).count)
  }

  package func letters(_ question: LetterQuestion) -> KnownLetters {
    KnownLetters(question, in: index, file: file(question.file)) { access(to: $0) == nil }
  }

  package func tip(_ id: RecordID) -> TipFile? {
    // What cannot be read is shown as absent here; the store's obstacle says why.
    try? store.tip(id, lines: index.lines(of: .record(id)), for: acting.actor)
  }

  package func person(_ text: String) -> PersonRow? {
    index.person(named: text) { access(to: $0) == nil }
  }

  package func text(of paper: PaperRecord, in file: RecordID) -> String? {
    guard access(to: file) == nil else { return nil }
    return store.text(of: paper, for: acting.actor)
  }

  /// The hash of one line that names a case; nil when the case is closed or no such line names it.
  package func hash(ofLine n: Int, in file: RecordID) -> String? {
    guard access(to: file) == nil else { return nil }
    return store.hash(ofLine: n, in: file)
  }

  /// The case in which a paper with this verification code was issued, open to this official or not.
  package func file(paper code: String) -> RecordID? { store.index.file(paper: code) }

  /// The file of a case as it would be once `command` is carried out; nothing is written.
  ///
  /// - Throws: ``Refusal`` as carrying it out would.
  package func trial(of command: Command, as acting: Acting) throws(Refusal) -> CaseFile? {
    guard let id = command.file, var file = file(id) else { return nil }
    let drafts = try decide(
      command,
      by: acting,
      state: DecidingState(
        office: office,
        index: store.index,
        law: law,
        registers: registers,
        file: file
      ),
      now: now
    )
    let context = EventContext(n: head.n, time: now, actor: acting.actor, role: acting.role)
    for draft in drafts where ([draft.stream] + draft.also).contains(.record(id)) {
      file.evolve(draft.event, outcome: draft.outcome, context: context)
    }
    return file
  }

  package func evidenceState(_ item: VaultItem?) -> EvidenceState {
    item.map { store.vault.look(at: $0) } ?? .nothingStored
  }

  /// A stored file as it was taken in, opened if it is sealed.
  ///
  /// Nil when the case is closed to this official, the key is not held, or the bytes are not those
  /// that were taken in.
  package func content(of item: VaultItem, in file: RecordID) -> [UInt8]? {
    guard access(to: file) == nil else { return nil }
    return store.content(of: item, for: acting.actor)
  }

  /// What a copy holds that was handed over; nil when it cannot be read whole.
  package func content(of copy: CopiedItem, in file: CaseFile) -> [UInt8]? {
    guard access(to: file.id) == nil else { return nil }
    return store.content(of: copy, in: file, for: acting.actor)
  }

  /// Where a stored file lies that can be read as it is; nil for a sealed one.
  package func path(of item: VaultItem) -> String? {
    item.keyID == nil ? store.vault.path(of: item) : nil
  }

  /// Whether a stored file is unchanged, by hashing all of it.
  package func hashedEvidenceState(_ item: VaultItem?) -> EvidenceState {
    item.map { store.vault.verify($0) } ?? .nothingStored
  }
}

extension OfficeStore {
  /// What `acting` may read now; `describe` words what keeps the log from being written.
  package func view(
    as acting: Acting,
    describe: (StoreError) -> String
  ) -> OfficeView {
    OfficeView(self, as: acting, readOnlyReason: obstacle.map(describe))
  }

  /// What `acting` may read of the office as an earlier line left it.
  ///
  /// Who may see a case is judged by the head of the log, also when the past is looked at.
  package func view(
    as acting: Acting,
    of past: PastOffice,
    readOnlyReason: String
  ) -> OfficeView {
    OfficeView(self, as: acting, readOnlyReason: readOnlyReason, past: past)
  }
}

extension OfficeStore {
  /// By the index of today's head, and without folding a case: lists ask it for thousands.
  fileprivate func hasDeclared(_ actor: ActorID, in id: RecordID) -> Bool {
    indexOfHead.cases[id]?.declared.contains(actor) ?? false
  }
}

/// Builds the list of respondents and the counts in one pass over the index.
private struct Lister {
  let store: OfficeStore
  let past: PastOffice?
  let acting: Acting
  let law: LawBook
  let calendar: WorkCalendar
  let today: CalendarDate
  var counts = OfficeCounts()
  /// The case asked about last: the respondents of a case mostly stand together.
  private var lastAccess: (file: RecordID, isOpen: Bool)?
  private var closedCases: [RecordID] = []
  private let gate: OfficeStore.Gate
  private let asksForInterest: Bool

  init(
    store: OfficeStore,
    past: PastOffice?,
    acting: Acting,
    law: LawBook,
    calendar: WorkCalendar,
    today: CalendarDate
  ) {
    self.store = store
    self.past = past
    self.acting = acting
    self.law = law
    self.calendar = calendar
    self.today = today
    gate = store.gate(of: acting.actor)
    asksForInterest = acting.role.declaresInterest
  }

  mutating func items() -> [RespondentItem] {
    let index = past?.index ?? store.index
    var items: [RespondentItem] = []
    // Sorted and counted at the end, which takes a tenth of what a set for each would.
    var openCases: [RecordID] = []
    var openPersons: [RecordID] = []
    items.reserveCapacity(index.rows.count)
    for row in index.rows {
      let clock = row.pressing(on: today, law: law, calendar: calendar)
      count(row, clock: clock)
      if !row.isEnded {
        openCases.append(row.id.file)
        if let person = row.person { openPersons.append(person) }
      }
      guard isOpen(row.id.file) else { continue }
      items.append(item(row, clock: clock, index: index))
    }
    counts.cases = Self.distinct(openCases)
    counts.persons = Self.distinct(openPersons)
    counts.openTips = index.openTips.count
    counts.closedCases = Self.distinct(closedCases)
    return items
  }

  private static func distinct(_ ids: [RecordID]) -> Int {
    let sorted = ids.sorted()
    return zip(sorted, sorted.dropFirst()).reduce(min(1, sorted.count)) {
      $0 + ($1.0 == $1.1 ? 0 : 1)
    }
  }

  private mutating func count(_ row: RespondentRow, clock: ClockReading?) {
    if !row.isEnded { counts.respondents += 1 }
    if row.waiting != nil, !row.isEnded { counts.waiting += 1 }
    if row.meeting?.hasPrefix(today.description) ?? false { counts.meetings += 1 }
    switch clock?.state {
    case .late: counts.late += 1
    case .near: counts.near += 1
    case .running, .met, .metLate, .held, .lapsed, nil: break
    }
  }

  private mutating func isOpen(_ id: RecordID) -> Bool {
    if let lastAccess, lastAccess.file == id { return lastAccess.isOpen }
    let isOpen = gate.access(to: id) == nil
    if !isOpen { closedCases.append(id) }
    lastAccess = (id, isOpen)
    return isOpen
  }

  /// Nil for what cannot be read, which is then shown as sealed.
  private func file(_ id: RecordID) -> CaseFile? {
    if let past { return try? past.file(id, for: acting.actor) }
    return try? store.file(id, for: acting.actor)
  }

  private func item(
    _ row: RespondentRow,
    clock: ClockReading?,
    index: CaseIndex
  ) -> RespondentItem {
    let person = row.person.flatMap { index.persons[$0] }
    let title = index.cases[row.id.file]?.title
    let isUnasked = asksForInterest && !store.hasDeclared(acting.actor, in: row.id.file)
    if let name = person?.name, let unit = person?.unit, let title {
      return RespondentItem(
        row: row,
        name: name,
        unit: unit,
        title: title,
        clock: clock,
        isUnasked: isUnasked
      )
    }
    // Sealed from the index; whoever is named in the case reads it from the file.
    let file = self.file(row.id.file)
    let facts = file?.respondent(row.id.ordinal)?.facts
    return RespondentItem(
      row: row,
      name: facts?.name.shown ?? "▒▒▒▒",
      unit: facts?.unit.shown ?? "▒▒▒▒",
      title: file?.title.shown ?? title ?? "▒▒▒▒",
      clock: clock,
      isUnasked: isUnasked
    )
  }
}
