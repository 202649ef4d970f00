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
    for mark in unchecked.prefix(count) {
      guard try holds(mark) else {
        badLine = mark.n
        throw .badSignature(n: mark.n)
      }
    }
    unchecked.removeFirst(min(count, unchecked.count))
  }

  /// Checks all that is left; a final act rests on nothing unchecked.
  func finishChecking() throws(SubmitFailure) {
    do throws(StoreError) {
      try check(atMost: unchecked.count)
    } catch {
      throw .failed(error)
    }
  }

  private func holds(_ mark: LineMark) throws(StoreError) -> Bool {
    let line = try self.line(LineRef(n: mark.n, offset: mark.offset, length: mark.length))
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
}
