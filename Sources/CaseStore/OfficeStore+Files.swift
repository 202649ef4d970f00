package import Casework
import Journal

/// What was folded of single cases, for one official at a time.
struct FoldedFiles {
  /// Files kept at the most.
  private static let limit = 256

  private var actor: ActorID?
  /// Each with the number of the last of its lines that was folded; −1 before the first.
  var files: [RecordID: (file: CaseFile, last: Int)] = [:]
  /// A finding is written once, so it is decoded once.
  var findings: [RecordID: FindingRecorded] = [:]

  /// Forgets what another official could read, and what would grow without end.
  mutating func keep(for actor: ActorID) {
    guard self.actor != actor || files.count > Self.limit else { return }
    files = [:]
    if self.actor != actor { findings = [:] }
    self.actor = actor
  }
}

// Everything of one case, folded from its own lines.

extension OfficeStore {
  /// Folds everything of one case from its own lines, as `actor` can read it.
  ///
  /// - Complexity: One read and one decoding for each line of the case that was not folded before.
  package func file(_ id: RecordID, for actor: ActorID) throws(StoreError) -> CaseFile? {
    folded.keep(for: actor)
    guard id.kind == .file else { return nil }
    guard let last = index.version(of: .record(id)) else { return nil }
    var known = folded.files[id] ?? (CaseFile(id: id), -1)
    guard known.last < last else { return known.file }
    let keys = fieldKeys(for: actor)
    folded.files[id] = nil
    let lines = index.lines(of: .record(id), after: known.last)
    try fold(lines, into: &known.file, keys: keys)
    known.last = last
    folded.files[id] = known
    return known.file
  }

  /// What Bawaslu wrote in one letter, as `actor` can read it.
  ///
  /// - Complexity: One read and one decoding the first time, O(1) after.
  package func finding(_ id: RecordID, for actor: ActorID) throws(StoreError) -> FindingRecorded? {
    folded.keep(for: actor)
    if let known = folded.findings[id] { return known }
    guard let ref = index.lines(of: .record(id)).first else { return nil }
    var found: FindingRecorded?
    try read(ref, of: .record(id), keys: fieldKeys(for: actor)) { event, _, _ in
      if case .findingRecorded(let facts) = event { found = facts }
    }
    folded.findings[id] = found
    return found
  }

  /// Folds everything of one tip from these of its lines.
  ///
  /// - Complexity: One read and one decoding for each of its few lines.
  package func tip(
    _ id: RecordID,
    lines: [LineRef],
    for actor: ActorID
  ) throws(StoreError) -> TipFile? {
    guard id.kind == .tip, !lines.isEmpty else { return nil }
    var tip = TipFile(id: id)
    let keys = fieldKeys(for: actor)
    for ref in lines {
      try read(ref, of: .record(id), keys: keys) { event, _, _ in tip.evolve(event) }
    }
    return tip
  }

  /// Takes what was just written into the files that are folded up to the line before, without
  /// reading it back.
  ///
  /// Sealed values come back as their reader may see them, so lines that have some are read.
  func fold(_ drafts: [DraftEvent], _ context: EventContext) {
    for id in Set(drafts.flatMap { [$0.stream] + $0.also }.compactMap(\.record)) {
      let stream = StreamID.record(id)
      guard var known = folded.files[id],
        index.lines(of: stream, after: known.last).map(\.n) == [context.n]
      else { continue }
      folded.files[id] = nil
      for draft in drafts where draft.stream == stream || draft.also.contains(stream) {
        known.file.evolve(draft.event, outcome: draft.outcome, context: context)
      }
      known.last = context.n
      folded.files[id] = known
    }
  }

  /// Folds lines of a case into its file.
  func fold(
    _ lines: some Sequence<LineRef>,
    into file: inout CaseFile,
    keys: FieldKeys
  ) throws(StoreError) {
    for ref in lines {
      try read(ref, of: .record(file.id), keys: keys) { event, outcome, context in
        file.evolve(event, outcome: outcome, context: context)
      }
    }
  }

  /// Hands on the events of one line that belong to a stream.
  private func read(
    _ ref: LineRef,
    of stream: StreamID,
    keys: FieldKeys,
    _ take: (Event, Outcome, EventContext) -> Void
  ) throws(StoreError) {
    let line = try self.line(ref)
    do {
      let envelope = try Envelope(scanning: line.span)
      guard let context = EventContext(envelope, in: line.span) else {
        throw StoreError.undecodable(n: ref.n, detail: "envelope")
      }
      for (index, event) in envelope.events.enumerated() {
        let names = [event.stream] + event.also
        guard names.contains(where: { StreamID(bytes: line.span.extracting($0)) == stream }),
          let kind = EventKind(rawValue: Envelope.text(event.kind, of: line.span)),
          let data = event.data
        else { continue }
        guard let own = StreamID(bytes: line.span.extracting(event.stream)) else {
          throw StoreError.undecodable(n: ref.n, detail: "stream")
        }
        let sealer = EventSealer(
          place: .init(
            origin: office.founded.origin,
            stream: own,
            commandID: Envelope.text(envelope.id, of: line.span),
            eventIndex: index
          ),
          keys: keys,
          seed: seed,
          secretKey: .ofStream,
          textKeyID: nil,
          recipients: { _ in [] }
        )
        let facts = try EventCodec.decode(
          kind,
          Envelope.bytes(data, of: line.span),
          sealer: sealer
        )
        let outcome = event.index.flatMap { Outcome(json: line.span.extracting($0)) } ?? Outcome()
        take(facts, outcome, context)
      }
    } catch let error as StoreError {
      throw error
    } catch {
      throw .undecodable(n: ref.n, detail: String(describing: error))
    }
  }

  /// The bytes of one line.
  package func line(_ ref: LineRef) throws(StoreError) -> [UInt8] {
    do throws(JournalError) {
      return try journal.line(at: ref.offset, length: ref.length)
    } catch {
      throw .journal(error)
    }
  }
}

extension EventContext {
  init?(_ envelope: Envelope, in line: Span<UInt8>) {
    guard let time = Timestamp(Envelope.text(envelope.time, of: line)),
      let actor = ActorID(Envelope.text(envelope.actor, of: line)),
      let role = Role(rawValue: Envelope.text(envelope.role, of: line))
    else { return nil }
    self.init(n: envelope.n, time: time, actor: actor, role: role)
  }
}
