import Casework
import Crypto
import FoundationEssentials
import Journal

// Papers: what is checked before one is frozen, where a long one lies, and how it is read again.
extension OfficeStore {
  /// The most bytes of a paper's text.
  private static let paperLimit = 1 << 20

  /// Checks that text, hash, code and head of a paper belong together, and puts a long text into the
  /// vault.
  func prepared(_ entry: PaperIssue, as acting: Acting) throws(SubmitFailure) -> PaperIssue {
    var entry = entry
    guard entry.item == nil else {
      throw .refused(refusal(.valueUnknown(field: "item", value: "")))
    }
    if let path = entry.path { entry.text = try paperText(from: path) }
    entry.path = nil
    // An empty text is for `decide` to refuse, with everything else that is missing.
    guard let text = entry.text?.value else { return entry }
    guard PaperDigest.holds(text, sha256: entry.sha256, code: entry.code) else {
      throw .refused(refusal(.paperText))
    }
    guard try isKnown(entry.head) else { throw .refused(refusal(.paperHead(entry.head.n))) }
    if text.utf8.count > Text.byteLimit {
      entry.item = try keep(text, of: entry.file, as: acting)
      entry.text = nil
    }
    return entry
  }

  private func paperText(from path: String) throws(SubmitFailure) -> Text {
    let bytes: [UInt8]
    do throws(StoreError) {
      bytes = try Files.onDisk.read(path, atMost: Self.paperLimit + 1)
    } catch {
      throw .refused(refusal(.evidenceUnreadable(path)))
    }
    guard bytes.count <= Self.paperLimit else {
      throw .refused(refusal(.textTooLong(field: "file", bytes: bytes.count)))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .refused(refusal(.evidenceUnreadable("\(path): UTF-8")))
    }
    // Length is no matter here: a long paper has a place of its own.
    for line in text.split(separator: "\n") {
      guard case .forbidden(let scalar) = TextRules.problem(in: String(line), allowsLines: false)
      else { continue }
      throw .refused(refusal(.textControl(field: "file", scalar: scalar)))
    }
    return Text(text)
  }

  /// Whether this log had that head, and keeps it: nothing beyond `HEAD` leaves the console.
  private func isKnown(_ stated: PaperHead) throws(SubmitFailure) -> Bool {
    guard stated.n >= 0, stated.n <= journal.acknowledged ?? -1 else { return false }
    if let shown = shownHeads.last(where: { $0.n == stated.n }) { return shown.hash == stated.h }
    if head.n == stated.n { return head.hash == stated.h }
    var found: String?
    do throws(StoreError) {
      try forEachLine { line in
        guard let envelope = try? Envelope(scanning: line), envelope.n == stated.n else { return }
        found = Envelope.text(envelope.hash, of: line)
      }
    } catch {
      throw .failed(error)
    }
    return found == stated.h
  }

  private func keep(
    _ text: String,
    of file: RecordID,
    as acting: Acting
  ) throws(SubmitFailure) -> VaultItem {
    do throws(VaultProblem) {
      return try vault.take(Array(text.utf8), seal: vaultSeal(of: file, as: acting))
    } catch {
      throw .failed(.file(path: settings.folder, reason: String(describing: error)))
    }
  }

  /// What seals the files of a strictly held case; nil where they lie open.
  func vaultSeal(of file: RecordID, as acting: Acting) -> VaultSeal? {
    guard let row = index.cases[file], row.secrecy == .strict else { return nil }
    return vaultSeal(of: closedCase(file, allowed: row.allowed.sorted()), as: acting)
  }

  /// What seals the files of this strictly held case.
  func vaultSeal(of closed: ClosedCase, as acting: Acting) -> VaultSeal {
    let id = closed.keyID
    let keys = fieldKeys(for: acting.actor)
    let recipients = recipients(ofKey: id, actor: acting.actor, closed: closed)
    return VaultSeal(keyID: id) { [seed] (plain, digest) throws(StoreError) in
      let bound = Self.vaultBinding(id, digest)
      let nonce = seed.map { $0.nonce(for: bound) } ?? ChaChaPoly.Nonce()
      let key = try keys.key(id, for: recipients)
      guard
        let box = try? ChaChaPoly.seal(
          Data(plain),
          using: key,
          nonce: nonce,
          authenticating: bound
        )
      else { throw .keyNotHeld(id) }  // a key of the right length always seals
      return Array(box.combined)
    }
  }

  private static func vaultBinding(_ keyID: String, _ digest: String) -> Data {
    Data("netra-vault/1\n\(keyID)\n\(digest)".utf8)
  }

  /// The text of a paper as it was printed, checked against its hash.
  func text(of paper: PaperRecord, for actor: ActorID) -> String? {
    guard let item = paper.entry.item else { return paper.entry.text?.value }
    // A file that is gone or damaged is no text; the evidence check tells it.
    guard let stored = try? Files.onDisk.read(vault.path(of: item)) else { return nil }
    var bytes = stored
    if let id = item.keyID {
      guard let key = fieldKeys(for: actor).key(id),
        let box = try? ChaChaPoly.SealedBox(combined: Data(stored)),
        let plain = try? ChaChaPoly.open(
          box,
          using: key,
          authenticating: Self.vaultBinding(id, item.sha256)
        )
      else { return nil }  // not ours to read, or not what was sealed here
      bytes = Array(plain)
    }
    guard SHA256.hash(data: Data(bytes)).hex == paper.entry.sha256 else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }
}
