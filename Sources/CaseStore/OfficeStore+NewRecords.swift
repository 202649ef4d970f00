import Casework

/// A command as `decide` judges it, with what cannot be stored before it was judged.
struct PreparedCommand {
  let command: Command
  /// Contents by their SHA-256, to be sealed once their case has a number.
  var waiting: [String: [UInt8]] = [:]
}

// What a record needs the moment it gets its number: keys of its own, and its files sealed under them.
extension OfficeStore {
  /// Reads a file whole for a case that has no number yet; its stored form is filled in later.
  func read(
    _ path: String,
    beside waiting: [String: [UInt8]]
  ) throws(SubmitFailure) -> (item: VaultItem, mime: String, bytes: [UInt8]) {
    let held = waiting.values.reduce(0) { $0 + $1.count }
    do throws(VaultProblem) {
      let read = try vault.read(path, atMost: Vault.sealedLimit - held)
      return (read.intake.item, read.intake.mime, read.bytes)
    } catch {
      throw failure(of: error)
    }
  }

  /// The events with every waiting file on disk, sealed under the key of the case they open.
  ///
  /// Runs under the log's lock, where the number is certain: the key and the files come first, the
  /// line last. Without the line they are of no record, and the next one makes a key of its own.
  func settled(
    _ drafts: [DraftEvent],
    _ waiting: [String: [UInt8]],
    as acting: Acting
  ) throws(SubmitFailure) -> [DraftEvent] {
    do throws(StoreError) {
      try setAsideUnused(drafts, as: acting)
    } catch {
      throw .failed(error)
    }
    guard !waiting.isEmpty else { return drafts }
    guard let closed = closedCase(in: drafts) else {
      throw .failed(.keyNotHeld("strict"))  // a report held strictly opens a case held strictly
    }
    let seal = vaultSeal(of: closed, as: acting)
    var settled = drafts
    for index in settled.indices {
      guard case .evidenceAttached(var facts) = settled[index].event,
        let item = facts.entry.item, item.stored.isEmpty, let bytes = waiting[item.sha256]
      else { continue }
      do throws(VaultProblem) {
        facts.entry.item = try vault.take(bytes, seal: seal)
      } catch {
        throw failure(of: error)
      }
      settled[index].event = .evidenceAttached(facts)
    }
    return settled
  }

  /// Takes keys out of use that were made for a record which never came into the log.
  ///
  /// Whoever holds copies of them has nothing to do with the record that bears the number now.
  private func setAsideUnused(_ drafts: [DraftEvent], as acting: Acting) throws(StoreError) {
    let fresh = drafts.map(\.stream).filter { index.version(of: $0) == nil }
    guard !fresh.isEmpty else { return }
    let keys = fieldKeys(for: acting.actor)
    for stream in Set(fresh) {
      guard let id = stream.record else { continue }
      try keys.setAside(stream.description)
      if id.kind == .file { try keys.setAside(Self.strictKeyID(id, round: 0)) }
    }
  }
}
