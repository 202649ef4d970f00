import CaseStore
import Casework
import Dashboard
import Foundation
import Terminal
import Testing
import Wording

/// An office of invented people in memory, whose commands are really judged.
struct FakeOffice: OfficeReader {
  var acting: Acting
  private(set) var office: OfficeState
  private(set) var registers = Registers()
  private let embedded: LawBook
  var now: Timestamp
  var readOnlyReason: String?
  var past: PastMoment?
  private(set) var files: [RecordID: CaseFile] = [:]
  private(set) var n = 0
  private var index = CaseIndex()
  private var tips: [RecordID: TipFile] = [:]
  private var missing: Set<String> = []

  static let admin = ActorID("admin")

  init(
    now: String = "2024-11-08T09:13:00.000+07:00",
    acting name: String = "budi",
    as role: Role = .satgas
  ) throws {
    let admin = try #require(ActorID("admin"))
    let founder = ActorEnrolment(
      actor: admin,
      name: "Admin Contoh",
      roles: [.admin],
      keys: PublicKeys(sign: "", seal: "")
    )
    office = OfficeState(
      founded: OfficeFounded(
        office: "Kota Pangkalpinang",
        region: "19.71",
        founder: founder,
        nonce: "0123456789abcdef0123456789abcdef",
        offset: "+07:00",
        demo: false
      )
    )
    embedded = try LawBook.embedded()
    law = embedded
    calendar = embedded.workCalendar(region: "19.71")
    self.now = try #require(Timestamp(now))
    acting = Acting(actor: try #require(ActorID(name)), role: role)
    let people: [(String, String, [Role])] = [
      ("budi", "Budi Contoh", [.satgas]), ("sari", "Sari Contoh", [.secretariat]),
      ("dewi", "Dewi Contoh", [.inspectorate, .examiner]),
      ("irfan", "Irfan Contoh", [.inspectorate, .examiner]), ("rina", "Rina Contoh", [.bkd]),
      ("agus", "Agus Contoh", [.bkd, .examiner]), ("pj.wali", "Pj Wali Kota Contoh", [.ppk]),
      ("camat", "Camat Contoh", [.superior, .punishing, .contractHolder]),
    ]
    for (id, name, roles) in people {
      let actor = try #require(ActorID(id))
      office.evolve(
        .actorEnrolled(
          ActorEnrolment(
            actor: actor,
            name: name,
            roles: roles,
            keys: PublicKeys(sign: "", seal: "")
          )
        )
      )
    }
  }

  // MARK: Reading

  private(set) var law: LawBook
  private(set) var calendar: WorkCalendar

  var head: LogHead {
    LogHead(n: n, hash: String(repeating: "7f3a91c2", count: 8))
  }

  var respondents: [RespondentItem] {
    index.rows.map { row in
      let facts = files[row.id.file]?.respondent(row.id.ordinal)?.facts
      let readings = row.readings(on: now.date, law: law, calendar: calendar)
      return RespondentItem(
        row: row,
        name: facts?.name.shown ?? "",
        unit: facts?.unit.shown ?? "",
        title: files[row.id.file]?.title.shown ?? "",
        clock: readings.first { $0.remaining != nil },
        isUnasked: mustDeclare(row.id.file)
      )
    }
    .filter { !$0.row.isEnded && access(to: $0.row.id.file) == nil }
  }

  var counts: OfficeCounts {
    var counts = OfficeCounts()
    let items = respondents
    counts.late = items.filter { $0.clock?.remaining ?? 0 < 0 }.count
    counts.near = items.filter { (0...3).contains($0.clock?.remaining ?? 9) }.count
    counts.respondents = items.count
    counts.persons = Set(items.compactMap(\.row.person)).count
    counts.cases = Set(items.map(\.row.id.file)).count
    counts.waiting = items.filter { $0.row.waiting != nil }.count
    counts.openTips = index.openTips.count
    counts.closedCases = closedCases
    counts.meetings = meetings
    return counts
  }

  var closedCases = 0
  var meetings = 0

  func file(_ id: RecordID) -> CaseFile? { access(to: id) == nil ? files[id] : nil }

  func access(to id: RecordID) -> ClosedAccess? {
    index.access(of: acting.actor, in: office, to: id)
  }

  func hasDeclared(_ id: RecordID) -> Bool { files[id]?.isDeclared(by: acting.actor) ?? false }

  func findings() -> [FindingRecorded] {
    files.values.filter { access(to: $0.id) == nil }.flatMap(\.findings).sorted {
      $0.finding < $1.finding
    }
  }

  func precedents(_ question: PrecedentQuestion) -> Precedents {
    Precedents(question, in: index, law: law)
  }

  func statistics() -> Statistics {
    Statistics(index, law: law, asOf: FigureMoment(n: n, date: now.date), source: "contoh")
  }

  func inbox() -> Inbox {
    Inbox(
      index,
      respondents: respondents,
      isOpen: { access(to: $0) == nil },
      today: now.date
    )
  }

  func duplicates(_ question: DuplicateQuestion) -> Duplicates {
    Duplicates(question, in: index) { access(to: $0) == nil }
  }

  func known(_ address: WebAddress) -> (same: Int, site: Int) {
    (index.files(address: address).count, index.files(site: address.site).count)
  }

  func letters(_ question: LetterQuestion) -> KnownLetters {
    KnownLetters(question, in: index, file: file(question.file)) { access(to: $0) == nil }
  }

  func tip(_ id: RecordID) -> TipFile? { tips[id] }

  func person(_ text: String) -> PersonRow? {
    index.person(named: text) { access(to: $0) == nil }
  }
  func text(of paper: PaperRecord, in file: RecordID) -> String? { paper.entry.text?.value }

  func evidenceState(_ item: VaultItem?) -> EvidenceState {
    guard let item else { return .nothingStored }
    return missing.contains(item.sha256) ? .missing : .intact
  }

  // MARK: Writing

  /// Judges and folds a command, as the store would.
  @discardableResult
  mutating func submit(
    _ draft: CommandDraft,
    by name: String,
    as role: Role,
    at time: String
  ) throws -> [RecordID] {
    let command = try draft.name.decode(draft.statement)
    return try submit(command, by: name, as: role, at: time)
  }

  @discardableResult
  mutating func submit(
    _ name: Command.Name,
    _ json: String,
    by actor: String,
    as role: Role,
    at time: String
  ) throws -> [RecordID] {
    let decoded = try JSONDecoder().decode(
      Statement.self,
      from: Data(json.utf8),
      configuration: name
    )
    return try submit(decoded.command, by: actor, as: role, at: time)
  }

  @discardableResult
  private mutating func submit(
    _ command: Command,
    by name: String,
    as role: Role,
    at time: String
  ) throws -> [RecordID] {
    let command = command.storingFiles
    let actor = try #require(ActorID(name))
    let moment = try #require(Timestamp("\(time):00.000+07:00"))
    let state = DecidingState(
      office: office,
      index: index,
      law: law,
      registers: registers,
      file: command.file.flatMap { files[$0] }
    )
    let drafts = try decide(
      command,
      by: Acting(actor: actor, role: role),
      state: state,
      now: moment
    )
    n += 1
    let context = EventContext(n: n, time: moment, actor: actor, role: role)
    let line = LineRef(n: n, offset: n * 1000, length: 1000)
    var ids: [RecordID] = []
    for draft in drafts {
      office.evolve(draft.event)
      registers.evolve(draft.event)
      for stream in [draft.stream] + draft.also {
        if let id = stream.record, !ids.contains(id) { ids.append(id) }
        index.note(line, in: stream)
      }
      index.apply(draft.outcome, to: draft.stream, at: n)
      if let id = draft.stream.record, id.kind == .tip {
        tips[id, default: TipFile(id: id)].evolve(draft.event)
      }
      for id in Set([draft.stream.record] + draft.also.map(\.record)).compactMap(\.self)
      where id.kind == .file {
        files[id, default: CaseFile(id: id)].evolve(
          draft.event,
          outcome: id == draft.stream.record ? draft.outcome : Outcome(),
          context: context
        )
      }
    }
    law = office.rules.isEmpty ? embedded : embedded.applying(office.rules)
    calendar = law.workCalendar(region: "19.71")
    return ids
  }

  /// Lets the official at the console say of every case that there is no interest of their own.
  mutating func declareNoInterest() throws {
    for id in files.keys.sorted() where access(to: id) == nil {
      try submit(
        .declareConflict,
        #"{"case":"\#(id)","kind":"tidak_ada"}"#,
        by: acting.actor.text,
        as: acting.role,
        at: String(now.description.prefix(16))
      )
    }
  }

  /// Takes the stored file of a piece of evidence away.
  mutating func lose(_ sha256: String) { missing.insert(sha256) }

  /// Lets a line of somebody else pass that touches nothing shown.
  mutating func advance() { n += 1 }
}

/// A statement read as the command of a name.
struct Statement: DecodableWithConfiguration {
  let command: Command

  init(from decoder: any Decoder, configuration: Command.Name) throws {
    command = try Command(configuration, from: decoder)
  }
}

extension Command.Name {
  func decode(_ statement: JSONValue) throws -> Command {
    try JSONDecoder().decode(
      Statement.self,
      from: Data(statement.json),
      configuration: self
    ).command
  }
}
