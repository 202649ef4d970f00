package import Casework
import Journal

/// What became of a command.
package struct Submission: Hashable, Sendable {
  /// The line it was written in.
  package let n: Int
  /// That line's hash, 64 hex characters.
  package let hash: String
  /// The records it made or touched.
  package let ids: [RecordID]
  /// True when the command had been carried out before and nothing was written now.
  package let isRepeated: Bool
}

/// Why a command was not carried out.
package enum SubmitFailure: Error, Hashable, Sendable {
  case refused(Refusal)
  case failed(StoreError)
}

/// A commit as it was composed here: what goes into the line, and what it was made from.
private struct Composed {
  let entry: Entry
  let drafts: [DraftEvent]
  let time: Timestamp
  let acting: Acting
  /// Whether a value in it is sealed.
  let isSealed: Bool
}

extension OfficeStore {
  /// Judges a command under the log's lock and writes what it leads to.
  ///
  /// - Parameters:
  ///   - request: The command with id, time and the versions it was built on.
  ///   - acting: Who asks, and as what.
  ///   - waiting: Asked while someone else holds the log; see ``Journal/append(waiting:visit:compose:)``.
  /// - Returns: Where it was written.
  /// - Throws: ``SubmitFailure``; nothing is written unless the line is on disk.
  package func submit(
    _ request: CommandRequest,
    as acting: Acting,
    waiting: (Int, String?) -> Bool
  ) throws(SubmitFailure) -> Submission {
    if let knownObstacle { throw .failed(knownObstacle) }
    // A retry needs nothing of what its first time needed, not even the file of an evidence.
    if let id = request.id, let line = fold.recent.line(of: id) { return try earlier(line) }
    if let id = request.id, fold.recent.mayHaveForgotten(id) {
      throw .refused(refusal(.commandForgotten(id.text)))
    }
    let prepared = try prepared(request.command, as: acting)
    let command = prepared.command
    if command.isFinal { try finishChecking() }
    try foldFile(of: command, for: acting.actor)
    if healing != nil { try writeHealing(as: acting, waiting: waiting) }
    var repeated: LineRef?
    var composed: Composed?
    let receipt: Receipt?
    do throws(AppendError<SubmitFailure>) {
      receipt = try journal.append(
        waiting: waiting,
        visit: { mark, line in note(mark, line, &composed) },
        compose: { (tip) throws(SubmitFailure) -> Entry? in
          if let obstacle = fold.obstacle { throw .failed(obstacle) }
          if let id = request.id, let line = fold.recent.line(of: id) {
            repeated = line
            return nil
          }
          let made = try entry(for: prepared, request, as: acting, at: tip)
          composed = made
          return made.entry
        }
      )
    } catch {
      switch error {
      case .composing(let failure): throw failure
      case .journal(let error): throw .failed(.journal(error))
      }
    }
    if let receipt {
      let written = submission(receipt.mark.n, receipt.mark.hash.hex, isRepeated: false)
      noteHealing(as: acting, waiting: waiting)
      return written
    }
    guard let repeated else { throw .failed(.undecodable(n: -1, detail: "no line")) }
    return try earlier(repeated)
  }

  /// Folds the case before the lock is taken, so that under it only others' new lines are left.
  private func foldFile(of command: Command, for actor: ActorID) throws(SubmitFailure) {
    guard let id = command.file else { return }
    do throws(StoreError) {
      _ = try file(id, for: actor)
    } catch {
      throw .failed(error)
    }
  }

  /// Takes over a line; only the one signed here and now needs no check, whatever name others bear.
  ///
  /// Others' lines come before the own one and, when they share its sync, after it.
  private func note(_ mark: LineMark, _ line: Span<UInt8>, _ own: inout Composed?) {
    let changes = take(mark, line)
    guard let made = own.take() else {
      metChanges += changes
      unchecked.append(mark.n)
      return
    }
    lastChanges = changes
    guard !made.isSealed else { return }
    fold(
      made.drafts,
      EventContext(n: mark.n, time: made.time, actor: made.acting.actor, role: made.acting.role)
    )
  }

  /// Notes in the log what recovery cut off while this command took the lock.
  private func noteHealing(as acting: Acting, waiting: (Int, String?) -> Bool) {
    takeHealing()
    guard healing != nil else { return }
    do throws(SubmitFailure) {
      try writeHealing(as: acting, waiting: waiting)
    } catch {
      // The command stands; the note stays to be written with the next one.
    }
  }

  private func submission(_ n: Int, _ hash: String, isRepeated: Bool) -> Submission {
    Submission(n: n, hash: hash, ids: lastChanges.map(\.record), isRepeated: isRepeated)
  }

  /// The first result of a command that is handed in again.
  private func earlier(_ ref: LineRef) throws(SubmitFailure) -> Submission {
    do throws(StoreError) {
      let line = try self.line(ref)
      guard let envelope = try? Envelope(scanning: line.span) else {  // it was scanned before
        throw StoreError.undecodable(n: ref.n, detail: "envelope")
      }
      var records: [RecordID] = []
      for event in envelope.events {
        for range in [event.stream] + event.also {
          guard let id = StreamID(bytes: line.span.extracting(range))?.record,
            !records.contains(id)
          else { continue }
          records.append(id)
        }
      }
      return Submission(
        n: ref.n,
        hash: Envelope.text(envelope.hash, of: line.span),
        ids: records,
        isRepeated: true
      )
    } catch {
      throw .failed(error)
    }
  }

  func refusal(_ cause: RefusalCause) -> Refusal {
    Refusal(cause: cause, article: law.guards.article(of: cause.rule, on: now.date))
  }

  // MARK: Under the lock

  private func entry(
    for prepared: PreparedCommand,
    _ request: CommandRequest,
    as acting: Acting,
    at tip: Journal.Tip
  ) throws(SubmitFailure) -> Composed {
    for (stream, seen) in request.base {
      let found = index.version(of: stream) ?? 0
      guard found <= seen else {
        throw .refused(
          refusal(.baseVersion(stream: stream.description, seen: seen, found: found))
        )
      }
    }
    let command = prepared.command
    let moment = request.at ?? now
    let state: DecidingState
    do throws(StoreError) {
      var file: CaseFile?
      if let id = command.file { file = try self.file(id, for: acting.actor) }
      state = DecidingState(
        office: office,
        index: index,
        law: law,
        registers: registers,
        file: file
      )
    } catch {
      throw .failed(error)
    }
    let drafts: [DraftEvent]
    do throws(Refusal) {
      drafts = try decide(command, by: acting, state: state, now: moment)
    } catch {
      throw .refused(error)
    }
    let settled = try settled(drafts, prepared.waiting, as: acting)
    return try entry(settled, id: request.id, at: moment, as: acting, line: tip.n)
  }

  /// Encodes, seals and gets ready to sign.
  private func entry(
    _ drafts: [DraftEvent],
    id: CommandID?,
    at moment: Timestamp,
    as acting: Acting,
    line: Int
  ) throws(SubmitFailure) -> Composed {
    let random = seed?.random(forLine: line) ?? Self.randomBytes(10)
    let id = id ?? CommandID(milliseconds: moment.milliseconds, random: random)
    do {
      let identity = try identity(of: acting.actor)
      guard identity.publicKeys == office.actors[acting.actor]?.keys else {
        throw StoreError.keyUnusable(acting.actor)
      }
      let events = try encoded(drafts, commandID: id.text, as: acting.actor)
      let entry = Entry(
        time: moment.description,
        actor: acting.actor.text,
        role: acting.role.rawValue,
        key: identity.keyName,
        id: id.text,
        events: events.bytes,
        sign: { [seed] text in try identity.sign(text, seed: seed) }
      )
      return Composed(
        entry: entry,
        drafts: drafts,
        time: moment,
        acting: acting,
        isSealed: events.isSealed
      )
    } catch let error as StoreError {
      throw .failed(error)
    } catch {
      throw .failed(.undecodable(n: line, detail: String(describing: error)))
    }
  }

  private static func randomBytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    var bytes: [UInt8] = []
    // Each draw asks the system, so a draw serves eight bytes.
    while bytes.count < count {
      withUnsafeBytes(of: generator.next()) { bytes.append(contentsOf: $0) }
    }
    return Array(bytes.prefix(count))
  }

  // MARK: Healing

  private func writeHealing(
    as acting: Acting,
    waiting: (Int, String?) -> Bool
  ) throws(SubmitFailure) {
    guard let note = healing else { return }
    let draft = DraftEvent(
      event: .logHealed(note),
      stream: .office,
      also: [],
      outcome: Outcome()
    )
    var composed: Composed?
    do throws(AppendError<SubmitFailure>) {
      _ = try journal.append(
        waiting: waiting,
        visit: { mark, line in self.note(mark, line, &composed) },
        compose: { (tip) throws(SubmitFailure) -> Entry? in
          let made = try entry([draft], id: nil, at: now, as: acting, line: tip.n)
          composed = made
          return made.entry
        }
      )
      healing = nil
    } catch {
      switch error {
      case .composing(let failure): throw failure
      case .journal(let error): throw .failed(.journal(error))
      }
    }
  }
}
