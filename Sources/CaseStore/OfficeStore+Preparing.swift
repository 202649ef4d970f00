import Casework
import Crypto
import FoundationEssentials

// What a command needs before the lock is taken: its files in the vault, its NIK as keyed hashes.

extension OfficeStore {
  /// A command with its evidence in the vault and its NIK turned into their keyed hashes.
  ///
  /// Evidence of a strictly held case that has no number yet is read, and sealed once it has one.
  func prepared(
    _ command: Command,
    as acting: Acting
  ) throws(SubmitFailure) -> PreparedCommand {
    guard case .registerReport(let entry) = command else {
      return PreparedCommand(command: try withFiles(command, as: acting))
    }
    return try prepared(entry, as: acting)
  }

  private func prepared(
    _ stated: ReportEntry,
    as acting: Acting
  ) throws(SubmitFailure) -> PreparedCommand {
    var entry = stated
    var waiting: [String: [UInt8]] = [:]
    for index in entry.persons.indices {
      guard let nik = entry.persons[index].facts?.nik?.value else { continue }
      entry.persons[index].facts?.nikTag = try tag(nik, as: acting)
    }
    let isSealedLater = entry.file == nil && entry.secrecy == .strict
    for index in (entry.evidence ?? []).indices {
      guard let given = entry.evidence?[index] else { continue }
      if isSealedLater, given.item == nil, let path = given.path {
        let read = try read(path, beside: waiting)
        waiting[read.item.sha256] = read.bytes
        entry.evidence?[index].item = read.item
        entry.evidence?[index].mime = read.mime
      } else {
        let (item, mime) = try stored(given.path, item: given.item, into: entry.file, as: acting)
        entry.evidence?[index].item = item
        entry.evidence?[index].mime = mime
      }
      entry.evidence?[index].path = nil
    }
    return PreparedCommand(command: .registerReport(entry), waiting: waiting)
  }

  private func withFiles(
    _ command: Command,
    as acting: Acting
  ) throws(SubmitFailure) -> Command {
    switch command {
    case .attachEvidence(var entry):
      (entry.item, entry.mime) = try stored(
        entry.path,
        item: entry.item,
        into: entry.file,
        as: acting
      )
      return .attachEvidence(entry)
    case .redactEvidence(var entry):
      (entry.item, entry.mime) = try stored(
        entry.path,
        item: entry.item,
        into: entry.file,
        as: acting
      )
      return .redactEvidence(entry)
    case .issueLetter(let entry): return .issueLetter(try prepared(entry, as: acting))
    case .handCopies(let entry): return .handCopies(try prepared(entry, as: acting))
    case .linkPerson(var entry):
      if let nik = entry.facts?.nik?.value { entry.facts?.nikTag = try tag(nik, as: acting) }
      return .linkPerson(entry)
    default: return command
    }
  }

  /// Puts the file of a path into the vault; nothing when there is none.
  private func stored(
    _ path: String?,
    item: VaultItem?,
    into file: RecordID?,
    as acting: Acting
  ) throws(SubmitFailure) -> (item: VaultItem?, mime: String?) {
    guard item == nil else { throw .refused(refusal(.valueUnknown(field: "item", value: ""))) }
    guard let path else { return (nil, nil) }
    do throws(VaultProblem) {
      let intake = try take(path, into: file, as: acting)
      return (intake.item, intake.mime)
    } catch {
      throw failure(of: error)
    }
  }

  /// What is said of a file that did not get into the vault.
  func failure(of problem: VaultProblem) -> SubmitFailure {
    switch problem {
    case .changed(let path): return .refused(refusal(.evidenceChanged(path)))
    case .unreadable(let path, let reason):
      guard let trouble = FileTrouble(rawValue: reason) else {
        return .refused(refusal(.evidenceUnreadable("\(path): \(reason)")))
      }
      return .refused(refusal(.fileTrouble(path: path, trouble)))
    case .notStored(let reason): return .failed(.file(path: settings.folder, reason: reason))
    }
  }

  /// Stores a file; in a strictly held case only its sealed bytes.
  private func take(
    _ path: String,
    into file: RecordID?,
    as acting: Acting
  ) throws(VaultProblem) -> Vault.Intake {
    guard let file, let seal = vaultSeal(of: file, as: acting) else {
      return try vault.take(path)
    }
    return try vault.take(path, seal)
  }

  private func tag(_ nik: String, as acting: Acting) throws(SubmitFailure) -> String {
    let id = Self.tagKey
    do throws(StoreError) {
      let key = try fieldKeys(for: acting.actor).key(id, for: recipients(ofKey: id))
      return Self.tag(nik, under: key)
    } catch {
      throw .failed(error)
    }
  }

  /// The keyed hash that stands for a NIK, to look for it; nil where no NIK was ever recorded, or
  /// its key is not held here.
  func tag(of nik: String, for actor: ActorID) -> String? {
    fieldKeys(for: actor).key(Self.tagKey).map { Self.tag(nik, under: $0) }
  }

  private static func tag(_ nik: String, under key: SymmetricKey) -> String {
    String(HMAC<SHA256>.authenticationCode(for: Data(nik.utf8), using: key).hex.prefix(32))
  }

  /// The key under which equal NIKs have equal hashes.
  private static let tagKey = "office-tag"
}
