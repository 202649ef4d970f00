import Casework
import FoundationEssentials
import Journal

extension OfficeStore {
  /// Lines whose signatures are still to be checked.
  package var uncheckedCount: Int { unchecked.count }

  /// Checks the signature, enrolment and role of the oldest unchecked lines, at most `count`.
  ///
  /// One takes about as long as an Ed25519 check.
  package func check(atMost count: Int) throws(StoreError) {
    guard badLine == nil else { return }
    for _ in 0..<count {
      guard let n = unchecked.first else { return }
      guard try holds(n) else {
        badLine = n
        throw .badSignature(n: n)
      }
      unchecked.removeFirst()
    }
  }

  /// Checks all that is left; a final act rests on nothing unchecked.
  func finishChecking() throws(SubmitFailure) {
    do throws(StoreError) {
      try check(atMost: unchecked.count)
    } catch {
      throw .failed(error)
    }
  }

  private func holds(_ n: Int) throws(StoreError) -> Bool {
    let ref = fold.lines[n]
    let line = try self.line(ref)
    guard let previous = try hash(before: n), let hash = LineHash(statedBy: line.span) else {
      return false
    }
    let mark = LineMark(
      n: n,
      offset: ref.offset,
      length: ref.length,
      hash: hash,
      previous: previous
    )
    guard let envelope = try? Envelope(scanning: line.span),  // unreadable is not signed
      let context = EventContext(envelope, in: line.span),
      let actor = office.actors[context.actor], actor.roles.contains(context.role),
      let key = Data(base64Encoded: actor.keys.sign),
      let check = SignatureCheck(line: line.span, mark: mark, key: Array(key))
    else { return false }
    let roles = envelope.events.allSatisfy { event in
      // Of a kind this program does not know it cannot say who may write it.
      EventKind(rawValue: Envelope.text(event.kind, of: line.span))?
        .roles.contains(context.role) ?? true
    }
    return roles && check.holds
  }

  /// What the line before states as its hash; that it holds was seen when the line was followed.
  private func hash(before n: Int) throws(StoreError) -> LineHash? {
    guard n > 0 else { return .origin }
    let before = try line(fold.lines[n - 1])
    return LineHash(statedBy: before.span)
  }
}
