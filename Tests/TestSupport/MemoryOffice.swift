import CaseStore
package import Casework

/// One line as it would stand in the log.
package struct MemoryLine: Hashable, Sendable {
  package let context: EventContext
  package let drafts: [DraftEvent]
}

/// An office without a disk: commands are read, judged and folded as the store does it.
package struct MemoryOffice: Sendable {
  package private(set) var office: OfficeState
  package private(set) var index = CaseIndex()
  package private(set) var registers = Registers()
  package private(set) var files: [RecordID: CaseFile] = [:]
  package private(set) var lines: [MemoryLine] = []
  private let embedded: LawBook
  private let reader: CommandReader
  private let founded: OfficeFounded

  /// An office of a region with no one but its founder.
  package init(law: LawBook, region: String = "19.71") throws {
    let founder = ActorEnrolment(
      actor: try Self.actor("admin"),
      name: "Admin",
      roles: [.admin],
      keys: PublicKeys(sign: "", seal: "")
    )
    founded = OfficeFounded(
      office: "Kota Contoh",
      region: region,
      founder: founder,
      nonce: "00112233445566778899aabbccddeeff",
      offset: "+07:00",
      demo: true
    )
    office = OfficeState(founded: founded)
    embedded = law
    reader = CommandReader(law: law)
    index.note(LineRef(n: 0, offset: 0, length: 1), in: .office)
  }

  /// The law with what the office adopted.
  package var law: LawBook { office.rules.isEmpty ? embedded : embedded.applying(office.rules) }

  /// An office with all officials and their positions.
  package static func staffed(law: LawBook, region: String = "19.71") throws -> MemoryOffice {
    var office = try MemoryOffice(law: law, region: region)
    try office.run(Officials.enrolments() + Officials.appointments)
    return office
  }

  private static func actor(_ text: String) throws -> ActorID {
    guard let id = ActorID(text) else { throw Mistake.name(text) }
    return id
  }

  /// A slip in a test itself.
  package enum Mistake: Error { case name(String) }

  /// Who acts, from `dewi/tim_pemeriksa`.
  package static func acting(_ text: String) throws -> Acting {
    let parts = text.split(separator: "/").map(String.init)
    guard parts.count == 2, let role = Role(rawValue: parts[1]) else { throw Mistake.name(text) }
    return Acting(actor: try actor(parts[0]), role: role)
  }

  /// What a step leads to, without taking it over.
  package func drafts(of step: Step) throws -> [DraftEvent] {
    let request = try reader.request(line: Array(step.line.utf8))
    guard let now = request.at else { throw Mistake.name(step.at) }
    let file = request.command.file.flatMap { files[$0] }
    return try decide(
      request.command,
      by: try Self.acting(step.who),
      state: DecidingState(
        office: office,
        index: index,
        law: law,
        registers: registers,
        file: file
      ),
      now: now
    )
  }

  /// Carries out one step.
  @discardableResult
  package mutating func run(_ step: Step) throws -> [DraftEvent] {
    let drafts = try drafts(of: step)
    let acting = try Self.acting(step.who)
    guard let now = Timestamp(step.at) else { throw Mistake.name(step.at) }
    take(
      MemoryLine(
        context: EventContext(
          n: lines.count + 1,
          time: now,
          actor: acting.actor,
          role: acting.role
        ),
        drafts: drafts
      )
    )
    return drafts
  }

  package mutating func run(_ steps: [Step]) throws {
    for step in steps { try run(step) }
  }

  /// The refusal a step meets, or nil; nothing is taken over.
  package func refusal(of step: Step) throws -> Refusal? {
    do {
      _ = try drafts(of: step)
      return nil
    } catch let refusal as Refusal {
      return refusal
    }
  }

  /// Takes over a line, as `evolve` and the index do it.
  package mutating func take(_ line: MemoryLine) {
    lines.append(line)
    let ref = LineRef(n: line.context.n, offset: line.context.n * 1000, length: 1000)
    for draft in line.drafts {
      for stream in [draft.stream] + draft.also { index.note(ref, in: stream) }
      if !draft.outcome.isEmpty { index.apply(draft.outcome, to: draft.stream, at: ref.n) }
      switch draft.stream {
      case .office: office.evolve(draft.event)
      case .prevention, .aid: registers.evolve(draft.event)
      case .record: break
      }
      for stream in Set([draft.stream] + draft.also) {
        guard let id = stream.record, id.kind == .file else { continue }
        files[id, default: CaseFile(id: id)]
          .evolve(draft.event, outcome: draft.outcome, context: line.context)
      }
    }
  }

  /// The office as it was after so many lines.
  package func replayed(_ count: Int) throws -> MemoryOffice {
    var office = try MemoryOffice(law: embedded, region: founded.region)
    for line in lines.prefix(count) { office.take(line) }
    return office
  }

  package func row(_ ordinal: Int, of number: String = "K-2024-0001") -> RespondentRow? {
    RespondentID("\(number)/\(ordinal)").flatMap { index.row($0) }
  }

  package func respondent(_ ordinal: Int, of number: String = "K-2024-0001") -> RespondentFile? {
    RecordID(number).flatMap { files[$0]?.respondent(ordinal) }
  }
}

extension MemoryOffice: Equatable {
  package static func == (left: MemoryOffice, right: MemoryOffice) -> Bool {
    left.office == right.office && left.files == right.files && left.lines == right.lines
      && left.registers == right.registers && left.index.summary == right.index.summary
  }
}

extension CaseIndex {
  /// Everything it knows in one comparable value.
  package var summary: IndexSummary {
    IndexSummary(
      rows: rows,
      cases: cases,
      persons: persons,
      openTips: openTips,
      counts: RecordKind.allCases.map { count(of: $0) }
    )
  }
}

/// What two indexes are compared by; line offsets differ between memory and disk.
package struct IndexSummary: Hashable, Sendable {
  package let rows: [RespondentRow]
  package let cases: [RecordID: CaseRow]
  package let persons: [RecordID: PersonRow]
  package let openTips: Set<RecordID>
  package let counts: [Int]
}
