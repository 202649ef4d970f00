import Casework
import Crypto
import FoundationEssentials
import Journal

// What a commit's events look like as bytes, and who is given the keys of what is sealed in them.
extension OfficeStore {
  func encoded(
    _ drafts: [DraftEvent],
    commandID: String,
    as actor: ActorID
  ) throws -> (bytes: [UInt8], isSealed: Bool) {
    let keys = fieldKeys(for: actor)
    let closed = closedCase(in: drafts)
    let office = office
    let tally = SealTally()
    var writer = JSONWriter()
    var problem: (any Error)?
    writer.list(drafts.enumerated()) { writer, element in
      let (index, draft) = element
      let sealer = EventSealer(
        place: .init(
          origin: office.founded.origin,
          stream: draft.stream.description,
          commandID: commandID,
          eventIndex: index
        ),
        keys: keys,
        seed: seed,
        secretKeyID: secretKeyID(of: draft, closed: closed),
        textKeyID: closed.map { Self.strictKeyID($0.id) },
        recipients: {
          Self.recipients(ofKey: $0, of: office, actor: actor, closed: closed)
        },
        tally: tally
      )
      writer.raw(#"{"k":"\#(draft.event.kind.rawValue)","s":"\#(draft.stream)""#)
      if !draft.also.isEmpty {
        writer.raw(#","also":"#)
        writer.strings(draft.also.map(\.description))
      }
      if !draft.outcome.isEmpty {
        writer.raw(#","x":"#)
        writer.raw(draft.outcome.json)
      }
      do {
        let facts = try EventCodec.encode(draft.event, sealer: sealer)
        writer.raw(#","d":"#)
        writer.raw(facts)
      } catch {
        problem = problem ?? error
      }
      writer.raw("}")
    }
    if let problem { throw problem }
    return (writer.bytes, tally.isAny)
  }

  /// The strictly held case these events belong to, and who is named in it.
  private func closedCase(in drafts: [DraftEvent]) -> (id: RecordID, allowed: [ActorID])? {
    for draft in drafts {
      switch draft.event {
      case .caseOpened(let facts) where facts.secrecy == .strict:
        return draft.stream.record.map { ($0, facts.allowed) }
      case .caseSecluded(let entry) where entry.secrecy == .strict:
        return (entry.file, entry.allowed ?? [])
      default: break
      }
    }
    for stream in drafts.flatMap({ [$0.stream] + $0.also }) {
      guard let id = stream.record, let row = index.cases[id], row.secrecy == .strict else {
        continue
      }
      return (id, row.allowed.sorted())
    }
    return nil
  }

  // MARK: Who may open what

  /// The key of a strictly held case; not the one under which its secrets lay before it was closed,
  /// of which others hold copies.
  static func strictKeyID(_ id: RecordID) -> String { "strict:\(id)" }

  private func secretKeyID(
    of draft: DraftEvent,
    closed: (id: RecordID, allowed: [ActorID])?
  ) -> String {
    if let closed, draft.stream == .record(closed.id) { return Self.strictKeyID(closed.id) }
    return draft.stream.description
  }

  func recipients(
    ofKey id: String,
    actor: ActorID? = nil,
    closed: (id: RecordID, allowed: [ActorID])? = nil
  ) -> [ActorRecord] {
    Self.recipients(ofKey: id, of: office, actor: actor, closed: closed)
  }

  private static func recipients(
    ofKey id: String,
    of office: OfficeState,
    actor: ActorID?,
    closed: (id: RecordID, allowed: [ActorID])?
  ) -> [ActorRecord] {
    let everyone = office.actors.values.sorted { $0.id < $1.id }
    if id == "office-tag" { return everyone }
    if let closed, id == Self.strictKeyID(closed.id) {
      return everyone.filter { closed.allowed.contains($0.id) || $0.id == actor }
    }
    // A reporter's name is for whoever took the report and for the chair; other sealed fields are
    // for those who work on the file.
    let isReport = id.hasPrefix(RecordKind.report.streamWord + ":")
    let roles: Set<Role> =
      isReport
      ? [.satgasChair] : [.satgas, .satgasChair, .secretariat, .inspectorate, .bkd]
    return everyone.filter { official in
      let isNamed = closed.map { $0.allowed.contains(official.id) } ?? true
      return official.id == actor || (isNamed && !roles.isDisjoint(with: official.roles))
    }
  }
}
