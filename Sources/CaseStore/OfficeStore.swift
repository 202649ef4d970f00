package import Casework
import Crypto
import FoundationEssentials
package import Journal

/// What opening an office needs to know of the world around it.
package struct StoreSettings {
  package var folder: String
  package var access: Journal.Access
  /// What time it is in a real office.
  package var clock: any OfficeClock
  /// Where a demonstration stands at the earliest; nil leaves it at its last line.
  package var demoNow: Timestamp?
  /// Whether a demonstration's time goes on; scripts and builders let it stand still.
  package var isDemoRunning: Bool
  /// Where this account keeps what it has seen of an office; nil keeps nothing.
  package var stateFolder: String?
  /// Where this account keeps officials' keys; unused in a demonstration.
  package var keyHome: KeyHome
  package var holder: Holder
  package var bootID: String
  /// Only lines up to this one are taken over; nil follows the log.
  package var lastLine: Int?
  /// Whose mark of what was seen is kept.
  package var actor: String

  package init(
    folder: String,
    access: Journal.Access,
    clock: any OfficeClock,
    keyHome: KeyHome,
    holder: Holder,
    bootID: String,
    demoNow: Timestamp? = nil,
    isDemoRunning: Bool = true,
    stateFolder: String? = nil,
    lastLine: Int? = nil
  ) {
    self.folder = folder
    self.access = access
    self.clock = clock
    self.keyHome = keyHome
    self.holder = holder
    self.bootID = bootID
    self.demoNow = demoNow
    self.isDemoRunning = isDemoRunning
    self.stateFolder = stateFolder
    self.lastLine = lastLine
    actor = holder.actor
  }
}

/// The store of one office: runs `decide` under the log's lock, keeps the folds, hands out views.
///
/// Not for two threads at once.
package final class OfficeStore {
  /// The law the program brings along, before what the office adopted.
  let embedded: LawBook
  /// The law and calendar as adopted so far, made anew when a rule is added.
  private var assembled: (rules: Int, law: LawBook, calendar: WorkCalendar)?
  package let vault: Vault
  package let settings: StoreSettings
  let journal: Journal
  let seed: DemoSeed?
  /// How far the office's clock is ahead of UTC.
  private let offsetMinutes: Int
  let seenMark: SeenMark?
  private let demoClock: DemoClock?
  var fold = LineFold()
  /// The fold of the whole log when only a part of it is shown: who may see what is judged by today.
  private var wholeFold: LineFold?
  /// Whole lines read but not yet checked for signature, enrolment and role.
  var unchecked = UncheckedLines()
  /// A line whose signature or role does not hold; nothing is written any more.
  var badLine: Int?
  private var identities: [ActorID: Identity] = [:]
  /// What was folded of single cases.
  var folded = FoldedFiles()
  /// What the last line of this program touched.
  var lastChanges: [Change] = []
  /// What others' lines touched that an append of this program met, until ``catchUp()`` tells it.
  var metChanges: [Change] = []
  /// The heads that were shown last, of which papers are made.
  private(set) var shownHeads: [LogHead] = []

  /// Opens an office folder and follows its log to the end.
  ///
  /// - Throws: ``StoreError``; an incident of the log is one of its cases when opened for writing.
  /// - Complexity: One pass over the log.
  package convenience init(_ settings: StoreSettings, law: LawBook) throws(StoreError) {
    try self.init(settings) { () throws(StoreError) in law }
  }

  /// Opens an office folder; the law is asked for once the log was read.
  init(
    _ settings: StoreSettings,
    law: () throws(StoreError) -> LawBook
  ) throws(StoreError) {
    self.settings = settings
    vault = Vault(folder: settings.folder, files: .onDisk)
    let founded = Self.founded(in: settings.folder)
    if let founded, !founded.demo, let state = settings.stateFolder {
      seenMark = SeenMark(stateFolder: state, origin: founded.origin, actor: settings.actor)
    } else {
      seenMark = nil
    }
    let seen = seenMark?.anchor
    do throws(JournalError) {
      journal = try Journal(
        folder: settings.folder,
        access: settings.access,
        fileSystem: LinuxFileSystem(),
        holder: settings.holder,
        bootID: settings.bootID,
        anchors: seen.map { [$0] } ?? []
      )
      var fold = LineFold()
      var marks = UncheckedLines()
      let last = settings.lastLine ?? .max
      let from = seen.map(\.size) ?? 0
      var whole: LineFold? = settings.lastLine.map { _ in LineFold() }
      _ = try journal.catchUp(
        preparing: { block in
          block.marks.map {
            ReadLine($0, block.bytes.span.extracting(block.range(of: $0)))
          }
        },
        visit: { block, lines in
          if fold.lines.isEmpty { fold.expect(block.marks.count + block.linesLeft) }
          for (mark, read) in zip(block.marks, lines) {
            let line = block.bytes.span.extracting(block.range(of: mark))
            whole?.apply(read, line)
            guard mark.n <= last else { continue }
            fold.apply(read, line)
            if mark.n >= from { marks.append(mark.n) }
          }
        }
      )
      self.fold = fold
      wholeFold = whole
      unchecked = marks
    } catch {
      throw .journal(error)
    }
    embedded = try law()
    guard let office = fold.office else { throw fold.obstacle ?? .undecodable(n: 0, detail: "") }
    seed = office.founded.demo ? .standard : nil
    offsetMinutes = Self.minutes(ofOffset: office.founded.offset)
    let latest = fold.latest ?? .zero
    demoClock =
      office.founded.demo
      ? DemoClock(
        start: max(settings.demoNow ?? latest, latest),
        isRunning: settings.isDemoRunning
      ) : nil
    takeHealing()
  }

  /// The office as the last line left it.
  package var office: OfficeState {
    guard let office = fold.office else {
      preconditionFailure("an open store has a founded office")
    }
    return office
  }

  package var index: CaseIndex { fold.index }

  /// The index of the whole log, also where only a part of it is shown.
  var indexOfHead: CaseIndex { (wholeFold ?? fold).index }

  /// The office as the whole log has it, also where only a part of it is shown: who acts and what they
  /// may see is judged by today.
  package var officeOfHead: OfficeState { wholeFold?.office ?? office }

  /// Pledges, circulars and the money for legal aid, as the last line left them.
  package var registers: Registers { fold.registers }

  /// The law of the office at the last line taken over: what the program brings along and what two
  /// people adopted.
  package var law: LawBook { current.law }

  /// The working days and elections of the office's region, by that law.
  package var calendar: WorkCalendar { current.calendar }

  private var current: (rules: Int, law: LawBook, calendar: WorkCalendar) {
    let rules = office.rules
    // Rules are only ever added, so their number tells whether the book is still the right one.
    if let assembled, assembled.rules == rules.count { return assembled }
    let law = embedded.applying(rules)
    let made = (rules.count, law, law.workCalendar(region: office.founded.region))
    assembled = made
    return made
  }

  package var isDemo: Bool { office.founded.demo }

  /// The last line taken over.
  package var head: LogHead {
    let n = fold.lines.count - 1
    guard settings.lastLine != nil, n < journal.tip.n - 1 else {
      return LogHead(n: journal.tip.n - 1, hash: journal.tip.hash.hex)
    }
    return LogHead(n: n, hash: (try? hash(of: n)) ?? "")
  }

  /// The hash a line states of itself.
  func hash(of n: Int) throws(StoreError) -> String {
    let line = try line(fold.lines[n])
    guard let envelope = try? Envelope(scanning: line.span) else {
      throw .undecodable(n: n, detail: "envelope")
    }
    return Envelope.text(envelope.hash, of: line.span)
  }

  /// Keeps in mind that people were shown this head.
  func noteShownHead() {
    let head = head
    guard shownHeads.last != head else { return }
    shownHeads.append(head)
    if shownHeads.count > 64 { shownHeads.removeFirst() }
  }

  /// The end of the log as far as it has been followed.
  package var tip: Journal.Tip { journal.tip }

  /// The moment deadlines are counted from.
  package var now: Timestamp {
    (demoClock ?? settings.clock).now(after: fold.latest, offsetMinutes: offsetMinutes)
  }

  private static func minutes(ofOffset text: String) -> Int {
    guard let hours = Int(text.dropFirst().prefix(2)), let minutes = Int(text.suffix(2)) else {
      return 0
    }
    return (text.hasPrefix("-") ? -1 : 1) * (hours * 60 + minutes)
  }

  /// What closes a case to an official, as the head of the log has it; nil when it is open.
  package func access(of actor: ActorID, to id: RecordID) -> ClosedAccess? {
    gate(of: actor).access(to: id)
  }

  /// Who judges what an official may see; taken once where many records are asked about.
  func gate(of actor: ActorID) -> Gate {
    let judged = wholeFold ?? fold
    let office = judged.office ?? office
    var hasLeft = false
    if let record = office.actors[actor], record.leftOn != nil {
      let clock = demoClock ?? settings.clock
      let today = clock.now(after: judged.latest, offsetMinutes: offsetMinutes).date
      hasLeft = !record.isMember(on: today)
    }
    return Gate(actor: actor, office: office, index: judged.index, hasLeft: hasLeft)
  }

  /// What an official may see, as the head of the log had it when this was made.
  struct Gate {
    fileprivate let actor: ActorID
    fileprivate let office: OfficeState
    fileprivate let index: CaseIndex
    /// Whoever left the office sees none of its cases, whatever they were named in.
    fileprivate let hasLeft: Bool

    /// What closes a record; nil when it is open.
    func access(to id: RecordID) -> ClosedAccess? {
      hasLeft ? .secluded : index.access(of: actor, in: office, to: id)
    }
  }

  /// Why nothing can be written, if so.
  package var obstacle: StoreError? {
    knownObstacle ?? journal.fault.map { .journal(.faulted(text: $0)) }
  }

  /// Why nothing can be written as far as is known without asking the disk; an append asks it.
  var knownObstacle: StoreError? {
    if let badLine { return .badSignature(n: badLine) }
    if let incident = journal.incident { return .journal(.incident(incident)) }
    if settings.access == .read { return .journal(.readOnly) }
    return fold.obstacle
  }

  /// Whether the disk is nearly full.
  package var isNearlyFull: Bool { journal.isNearlyFull }

  // MARK: Following

  /// One record that a line of the log touched, and who wrote it.
  package struct Change: Hashable, Sendable {
    package let record: RecordID
    package let actor: ActorID
    package let n: Int
  }

  /// Takes over what others appended since.
  ///
  /// - Returns: The records touched, in the order of the log, with those of lines that a command met.
  package func catchUp() throws(StoreError) -> [Change] {
    guard settings.lastLine == nil else { return [] }
    var changes = metChanges
    metChanges = []
    do throws(JournalError) {
      _ = try journal.catchUp { mark, line in
        changes += take(mark, line)
        unchecked.append(mark.n)
      }
    } catch {
      throw .journal(error)
    }
    return changes
  }

  func take(_ mark: LineMark, _ line: Span<UInt8>) -> [Change] {
    let read = ReadLine(mark, line)
    fold.apply(read, line)
    guard let actor = ActorID(Envelope.text(read.actor, of: line)) else { return [] }
    return read.records.map { Change(record: $0, actor: actor, n: mark.n) }
  }

  // MARK: Keys

  /// The keys of an official; in a demonstration they follow from its seed.
  func identity(of actor: ActorID) throws(StoreError) -> Identity {
    if let known = identities[actor] { return known }
    let identity: Identity
    if let seed {
      identity = try seed.identity(actor)
    } else {
      identity = try settings.keyHome.load(actor, of: office.founded.origin)
    }
    identities[actor] = identity
    return identity
  }

  func fieldKeys(for actor: ActorID) -> FieldKeys {
    let identity = try? identity(of: actor)  // without keys every sealed field stays closed
    return FieldKeys(folder: settings.folder, seed: seed, reader: identity, files: .onDisk)
  }

  /// A torn tail that recovery cut is noted in the log by the first writer that can sign.
  func takeHealing() {
    guard let healing = journal.takeHealing() else { return }
    self.healing = LogHealed(
      offset: healing.offset,
      length: healing.length,
      sha256: healing.sha256.hex,
      quarantine: healing.name
    )
  }

  /// What was cut from the log and is still to be noted in it.
  var healing: LogHealed?
}
