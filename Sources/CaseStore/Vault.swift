package import Casework
import Crypto
import FoundationEssentials
import Glibc
import Journal

/// The evidence files of an office, each under the hash of its bytes, never changed.
package struct Vault: Sendable {
  private let folder: String
  private let files: Files

  /// - Parameters:
  ///   - folder: The office folder.
  ///   - files: Through which it is read and written.
  package init(folder: String, files: Files) {
    self.folder = folder + "/evidence"
    self.files = files
  }

  /// What came of taking a file in.
  package struct Intake: Hashable, Sendable {
    package var item: VaultItem
    package var mime: String
  }

  /// Copies a file into the vault while hashing it; it is on disk, name included, on return.
  ///
  /// - Throws: ``Refusal`` causes are left to the caller: ``VaultProblem``.
  /// - Complexity: One pass over the file, in blocks of 1 MiB.
  package func take(_ path: String) throws(VaultProblem) -> Intake {
    let before = try plainFile(path)
    let unfinished = try prepared()
    defer { files.discard(unfinished) }
    var copy = Copy()
    do throws(StoreError) {
      try files.writeInPlace(unfinished) { (append) throws(StoreError) in
        try reading(path, before, into: &copy, append)
      }
    } catch {
      throw copy.problem ?? .notStored(Self.reason(error))
    }
    guard before == (try plainFile(path)), copy.size == before.size else { throw .changed(path) }
    let digest = copy.hash.finalize().hex
    try place(unfinished, as: digest)
    return Intake(
      item: VaultItem(sha256: digest, size: copy.size, stored: digest),
      mime: MediaType.sniff(copy.head)
    )
  }

  /// What is known of a file while it is copied.
  private struct Copy {
    var hash = SHA256()
    var size = 0
    var head: [UInt8] = []
    /// Set when it was the file to be taken in that could not be read, not the vault.
    var problem: VaultProblem?
  }

  private func reading(
    _ path: String,
    _ before: FileStatus,
    into copy: inout Copy,
    _ append: (ArraySlice<UInt8>) throws(StoreError) -> Void
  ) throws(StoreError) {
    var failed: StoreError?
    do throws(StoreError) {
      try files.read(path) { (status, block) throws(StoreError) in
        // Another file has come under that name since it was looked at.
        guard status == before else { return false }
        if copy.head.isEmpty { copy.head = Array(block.prefix(64)) }
        block.withUnsafeBytes { copy.hash.update(bufferPointer: $0) }
        copy.size += block.count
        do throws(StoreError) {
          try append(block)
        } catch {
          failed = error
          throw error
        }
        return true
      }
    } catch {
      if failed == nil { copy.problem = .unreadable(path, reason: Self.reason(error)) }
      throw error
    }
  }

  /// The most bytes of a file that is sealed; it is held in memory while that is done.
  static let sealedLimit = 256 << 20

  /// Takes a file in sealed, for a case marked *sangat rahasia*.
  ///
  /// The original bytes are never on the office's disk: they are read once, sealed, and only the
  /// sealed bytes are written.
  func take(_ path: String, _ seal: VaultSeal) throws(VaultProblem) -> Intake {
    let read = try read(path, atMost: Self.sealedLimit)
    return Intake(item: try take(read.bytes, seal: seal), mime: read.intake.mime)
  }

  /// Reads a file that is to be sealed; where it will lie is not known yet, so `stored` is empty.
  func read(
    _ path: String,
    atMost limit: Int
  ) throws(VaultProblem) -> (intake: Intake, bytes: [UInt8]) {
    let before = try plainFile(path)
    guard before.size <= limit else {
      throw .unreadable(path, reason: "not a regular file of at most \(limit) bytes")
    }
    let plain: [UInt8]
    do throws(StoreError) {
      plain = try files.read(path)
    } catch {
      throw .unreadable(path, reason: Self.reason(error))
    }
    guard before == (try plainFile(path)), plain.count == before.size else {
      throw .changed(path)
    }
    let digest = SHA256.hash(data: plain).hex
    let intake = Intake(
      item: VaultItem(sha256: digest, size: plain.count, stored: ""),
      mime: MediaType.sniff(Array(plain.prefix(64)))
    )
    return (intake, plain)
  }

  /// Takes in bytes made here, sealed where `seal` is given.
  func take(_ plain: [UInt8], seal: VaultSeal?) throws(VaultProblem) -> VaultItem {
    let digest = SHA256.hash(data: plain).hex
    let unfinished = try prepared()
    defer { files.discard(unfinished) }
    let kept: [UInt8]
    do throws(StoreError) {
      kept = try seal?.seal(plain, digest) ?? plain
      try files.writeInPlace(unfinished) { (append) throws(StoreError) in try append(kept[...]) }
    } catch {
      throw .notStored(Self.reason(error))
    }
    let stored = SHA256.hash(data: kept).hex
    try place(unfinished, as: stored)
    return VaultItem(sha256: digest, size: plain.count, stored: stored, keyID: seal?.keyID)
  }

  /// The name under which bytes are written before they get their own, in a folder that is there.
  private func prepared() throws(VaultProblem) -> String {
    do throws(StoreError) {
      try files.makeFolder(folder)
    } catch {
      throw .notStored(Self.reason(error))
    }
    return "\(folder)/\(getpid()).new"
  }

  private func plainFile(_ path: String) throws(VaultProblem) -> FileStatus {
    let status: FileStatus?
    do throws(StoreError) {
      status = try files.status(at: path)
    } catch {
      throw .unreadable(path, reason: Self.reason(error))
    }
    guard let status else { throw .unreadable(path, reason: FileTrouble.missing.rawValue) }
    guard status.isRegular else { throw .unreadable(path, reason: FileTrouble.notPlain.rawValue) }
    return status
  }

  /// Gives the copy its name; equal content is stored once.
  private func place(_ unfinished: String, as digest: String) throws(VaultProblem) {
    let shelf = "\(folder)/\(digest.prefix(2))"
    do throws(StoreError) {
      try files.makeFolder(shelf)
      _ = try files.link(unfinished, to: "\(shelf)/\(digest)")
      try files.synchroniseFolder(shelf)
      try files.synchroniseFolder(folder)
    } catch {
      throw .notStored(Self.reason(error))
    }
  }

  /// Where a stored file lies.
  package func path(of item: VaultItem) -> String {
    "\(folder)/\(item.stored.prefix(2))/\(item.stored)"
  }

  /// Looks quickly whether the file is there with its size.
  package func look(at item: VaultItem) -> EvidenceState {
    guard let status = try? files.status(at: path(of: item)) else {
      return .missing  // what cannot be looked at is not at hand
    }
    return item.keyID == nil && status.size != item.size ? .changed : .intact
  }

  /// Hashes the stored bytes again.
  ///
  /// - Complexity: One pass over the file.
  package func verify(_ item: VaultItem) -> EvidenceState {
    guard let found = Self.digest(of: path(of: item), files) else { return .missing }
    return found.sha256 == item.stored ? .intact : .changed
  }

  /// What a file outside the vault is, by content; nil when it is no plain file or cannot be read.
  ///
  /// - Complexity: One pass over the file.
  package static func fingerprint(
    of path: String
  ) -> (sha256: String, size: Int, mime: String)? {
    let files = Files.onDisk
    guard let status = try? files.status(at: path), status.isRegular else {
      return nil  // a pipe or a device has no end
    }
    return digest(of: path, files).map { ($0.sha256, $0.size, MediaType.ofFile(path)) }
  }

  private static func digest(of path: String, _ files: Files) -> (sha256: String, size: Int)? {
    var hash = SHA256()
    var size = 0
    do throws(StoreError) {
      try files.read(path) { (_, block) throws(StoreError) in
        block.withUnsafeBytes { hash.update(bufferPointer: $0) }
        size += block.count
        return true
      }
    } catch {
      return nil
    }
    return (hash.finalize().hex, size)
  }

  private static func reason(_ error: StoreError) -> String {
    if case .file(_, let reason) = error { reason } else { String(describing: error) }
  }
}

/// Seals the files of a strictly held case.
struct VaultSeal {
  /// The name of the key they are sealed under.
  let keyID: String
  /// Given the bytes and their hash, returns the sealed ones.
  let seal: ([UInt8], String) throws(StoreError) -> [UInt8]
}

/// Why a file did not get into the vault.
package enum VaultProblem: Error, Hashable, Sendable {
  case unreadable(String, reason: String)
  /// The file was written to while it was being copied.
  case changed(String)
  case notStored(String)
}
