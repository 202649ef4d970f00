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
    let whole = closedCase(in: drafts)
    let closedCases = drafts.map { draft in
      // Duties of many cases go over at once; each case has a key of its own.
      // Reports of several cases are joined at once; what is said of one lies under its own key.
      switch draft.event {
      case .dutyHandedOver, .reportMerged: closedCase(in: [draft])
      default: whole
      }
    }
    for closed in closedCases.compactMap(\.self) { try shareOlderKeys(of: closed, with: keys) }
    let office = office
    let tally = SealTally()
    var writer = JSONWriter()
    writer.raw("[")
    for (index, draft) in drafts.enumerated() {
      if index > 0 { writer.raw(",") }
      let closed = closedCases[index]
      let sealer = EventSealer(
        place: .init(
          origin: office.founded.origin,
          stream: draft.stream,
          commandID: commandID,
          eventIndex: index
        ),
        keys: keys,
        seed: seed,
        secretKey: secretKey(of: draft, closed: closed),
        textKeyID: closed?.keyID,
        recipients: {
          Self.recipients(ofKey: $0, of: office, actor: actor, closed: closed)
        },
        tally: tally
      )
      writer.raw(#"{"k":"#)
      writer.string(draft.event.kind.rawValue)
      writer.raw(#","s":"#)
      writer.string(draft.stream.description)
      if !draft.also.isEmpty {
        writer.raw(#","also":"#)
        writer.strings(draft.also.map(\.description))
      }
      if !draft.outcome.isEmpty {
        writer.raw(#","x":"#)
        writer.raw(draft.outcome.json)
      }
      let facts = try EventCodec.encode(draft.event, sealer: sealer)
      writer.raw(#","d":"#)
      writer.raw(facts)
      writer.raw("}")
    }
    writer.raw("]")
    return (writer.bytes, tally.isAny)
  }

  /// A strictly held case, who is named in it, and the key its texts lie under from now on.
  struct ClosedCase: Sendable {
    let id: RecordID
    let allowed: [ActorID]
    /// How often somebody named was taken out, and a new key begun.
    let round: Int

    var keyID: String { OfficeStore.strictKeyID(id, round: round) }
  }

  func closedCase(_ id: RecordID, allowed: [ActorID]) -> ClosedCase {
    let round = index.cases[id]?.keyRound(naming: Set(allowed)) ?? 0
    return ClosedCase(id: id, allowed: allowed, round: round)
  }

  /// The strictly held case these events belong to.
  func closedCase(in drafts: [DraftEvent]) -> ClosedCase? {
    for draft in drafts {
      switch draft.event {
      case .caseOpened(let facts) where facts.secrecy == .strict:
        if let id = draft.stream.record { return closedCase(id, allowed: facts.allowed) }
      case .caseSecluded(let entry) where entry.secrecy == .strict:
        return closedCase(entry.file, allowed: entry.allowed ?? [])
      case .dutyHandedOver(let facts):
        guard let id = draft.stream.record, let allowed = facts.allowed,
          index.cases[id]?.secrecy == .strict
        else { break }
        return closedCase(id, allowed: allowed)
      default: break
      }
    }
    for stream in drafts.flatMap({ [$0.stream] + $0.also }) {
      guard let id = stream.record, let row = index.cases[id], row.secrecy == .strict else {
        continue
      }
      return closedCase(id, allowed: row.allowed.sorted())
    }
    return nil
  }

  /// Whoever is named later reads what was written earlier.
  private func shareOlderKeys(
    of closed: ClosedCase,
    with keys: FieldKeys
  ) throws(StoreError) {
    let named = office.actors.values.filter { closed.allowed.contains($0.id) }
      .sorted { $0.id < $1.id }
    for round in 0..<closed.round {
      try keys.share(Self.strictKeyID(closed.id, round: round), with: named)
    }
  }

  // MARK: Who may open what

  /// The key of a strictly held case; not the one under which its secrets lay before it was closed,
  /// of which others hold copies.
  ///
  /// Every round has its own, so that whoever was taken out reads nothing written later.
  static func strictKeyID(_ id: RecordID, round: Int) -> String {
    round == 0 ? "strict:\(id)" : "strict:\(id).\(round)"
  }

  private func secretKey(of draft: DraftEvent, closed: ClosedCase?) -> EventSealer.SecretKey {
    if let closed, draft.stream == .record(closed.id) { return .named(closed.keyID) }
    return .ofStream
  }

  func recipients(
    ofKey id: String,
    actor: ActorID? = nil,
    closed: ClosedCase? = nil
  ) -> [ActorRecord] {
    Self.recipients(ofKey: id, of: office, actor: actor, closed: closed)
  }

  private static func recipients(
    ofKey id: String,
    of office: OfficeState,
    actor: ActorID?,
    closed: ClosedCase?
  ) -> [ActorRecord] {
    let everyone = office.actors.values.sorted { $0.id < $1.id }
    if id == "office-tag" { return everyone }
    if let closed, id == closed.keyID {
      // Not the writer as such: whoever hands the case over is not named in it any more.
      return everyone.filter { closed.allowed.contains($0.id) }
    }
    // A reporter's name is for whoever took the report and for the chair; other sealed fields are
    // for those who work on the file.
    let isReport = id.hasPrefix("\(RecordKind.report.streamWord):")
    let roles: Set<Role> =
      isReport
      ? [.satgasChair] : [.satgas, .satgasChair, .secretariat, .inspectorate, .bkd]
    return everyone.filter { official in
      let isNamed = closed.map { $0.allowed.contains(official.id) } ?? true
      return official.id == actor || (isNamed && !roles.isDisjoint(with: official.roles))
    }
  }
}
