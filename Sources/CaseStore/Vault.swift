package import Casework
import Crypto
import FoundationEssentials
import Glibc

/// The evidence files of an office, each under the hash of its bytes, never changed.
package struct Vault: Sendable {
  private let folder: String

  /// - Parameter folder: The office folder.
  package init(folder: String) { self.folder = folder + "/evidence" }

  /// What came of taking a file in.
  struct Intake {
    var item: VaultItem
    var mime: String
  }

  /// Copies a file into the vault while hashing it; it is on disk, name included, on return.
  ///
  /// - Throws: ``Refusal`` causes are left to the caller: ``VaultProblem``.
  /// - Complexity: One pass over the file, in blocks of 1 MiB.
  func take(_ path: String) throws(VaultProblem) -> Intake {
    let source = open(path, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { throw .unreadable(path, reason: Self.reason) }
    defer { close(source) }
    let before = try Self.status(source, path)
    guard before.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(path, reason: "not a regular file")
    }
    try prepare()
    let unfinished = "\(folder)/\(getpid()).new"
    let copy = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard copy >= 0 else { throw .notStored(Self.reason) }
    defer {
      close(copy)
      unlink(unfinished)
    }
    let (digest, size, head) = try Self.copy(from: source, to: copy, path)
    let after = try Self.status(source, path)
    guard before.isSame(as: after), size == Int(after.st_size) else { throw .changed(path) }
    guard fsync(copy) == 0 else { throw .notStored(Self.reason) }
    try place(unfinished, as: digest)
    return Intake(
      item: VaultItem(sha256: digest, size: size, stored: digest),
      mime: MediaType.sniff(head)
    )
  }

  /// The most bytes of a file that is sealed; it is held in memory while that is done.
  static let sealedLimit = 256 << 20

  /// Takes a file in sealed, for a case marked *sangat rahasia*.
  ///
  /// The original bytes are never on the office's disk: they are read once, sealed, and only the
  /// sealed bytes are written.
  func take(_ path: String, _ seal: VaultSeal) throws(VaultProblem) -> Intake {
    let source = open(path, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { throw .unreadable(path, reason: Self.reason) }
    defer { close(source) }
    let before = try Self.status(source, path)
    guard before.st_mode & S_IFMT == S_IFREG, before.st_size <= Self.sealedLimit else {
      throw .unreadable(path, reason: "not a regular file of at most \(Self.sealedLimit) bytes")
    }
    let plain: [UInt8]
    do throws(StoreError) {
      plain = try Files.read(path)
    } catch {
      throw .notStored(String(describing: error))
    }
    let after = try Self.status(source, path)
    guard before.isSame(as: after), plain.count == Int(after.st_size) else { throw .changed(path) }
    return Intake(
      item: try take(plain, seal: seal),
      mime: MediaType.sniff(Array(plain.prefix(64)))
    )
  }

  /// Takes in bytes made here, sealed where `seal` is given.
  func take(_ plain: [UInt8], seal: VaultSeal?) throws(VaultProblem) -> VaultItem {
    try prepare()
    let digest = SHA256.hash(data: plain).hex
    let unfinished = "\(folder)/\(getpid()).new"
    defer { unlink(unfinished) }
    let kept: [UInt8]
    do throws(StoreError) {
      kept = try seal?.seal(plain, digest) ?? plain
      try Files.write(kept, to: unfinished)
    } catch {
      throw .notStored(String(describing: error))
    }
    let stored = SHA256.hash(data: kept).hex
    try place(unfinished, as: stored)
    return VaultItem(sha256: digest, size: plain.count, stored: stored, keyID: seal?.keyID)
  }

  private func prepare() throws(VaultProblem) {
    do throws(StoreError) {
      try Files.makeFolder(folder)
    } catch {
      throw .notStored(String(describing: error))
    }
  }

  private static func copy(
    from source: Int32,
    to copy: Int32,
    _ path: String
  ) throws(VaultProblem) -> (String, Int, [UInt8]) {
    var hash = SHA256()
    var size = 0
    var head: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(source, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(path, reason: reason) }
      if count == 0 { break }
      if head.isEmpty { head = Array(buffer[..<min(count, 64)]) }
      buffer.withUnsafeBytes { hash.update(bufferPointer: .init(rebasing: $0[..<count])) }
      size += count
      do throws(StoreError) {
        try Files.write(buffer[..<count], to: copy, path)
      } catch {
        throw .notStored(String(describing: error))
      }
    }
    return (hash.finalize().hex, size, head)
  }

  /// Gives the copy its name; equal content is stored once.
  private func place(_ unfinished: String, as digest: String) throws(VaultProblem) {
    let shelf = "\(folder)/\(digest.prefix(2))"
    do throws(StoreError) {
      try Files.makeFolder(shelf)
      if link(unfinished, "\(shelf)/\(digest)") != 0, errno != EEXIST {
        throw .file(path: shelf, reason: Self.reason)
      }
      try Files.synchroniseFolder(shelf)
      try Files.synchroniseFolder(folder)
    } catch {
      throw .notStored(String(describing: error))
    }
  }

  /// Where a stored file lies.
  package func path(of item: VaultItem) -> String {
    "\(folder)/\(item.stored.prefix(2))/\(item.stored)"
  }

  /// Looks quickly whether the file is there with its size.
  package func look(at item: VaultItem) -> EvidenceState {
    var status = stat()
    guard stat(path(of: item), &status) == 0 else { return .missing }
    return item.keyID == nil && Int(status.st_size) != item.size ? .changed : .intact
  }

  /// Hashes the stored bytes again.
  ///
  /// - Complexity: One pass over the file.
  package func verify(_ item: VaultItem) -> EvidenceState {
    let descriptor = open(path(of: item), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .missing }
    defer { close(descriptor) }
    var hash = SHA256()
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return .missing }
      if count == 0 { break }
      buffer.withUnsafeBytes { hash.update(bufferPointer: .init(rebasing: $0[..<count])) }
    }
    return hash.finalize().hex == item.stored ? .intact : .changed
  }

  /// What a file outside the vault is, by content; nil when it is no plain file or cannot be read.
  ///
  /// - Complexity: One pass over the file.
  package static func fingerprint(
    of path: String
  ) -> (sha256: String, size: Int, mime: String)? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard let status = try? status(descriptor, path), status.st_mode & S_IFMT == S_IFREG else {
      return nil  // a pipe or a device has no end
    }
    var hash = SHA256()
    var size = 0
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { break }
      buffer.withUnsafeBytes { hash.update(bufferPointer: .init(rebasing: $0[..<count])) }
      size += count
    }
    return (hash.finalize().hex, size, MediaType.ofFile(path))
  }

  private static var reason: String { String(cString: strerror(errno)) }

  private static func status(_ descriptor: Int32, _ path: String) throws(VaultProblem) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(path, reason: reason) }
    return status
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

extension stat {
  fileprivate func isSame(as other: stat) -> Bool {
    st_ino == other.st_ino && st_size == other.st_size
      && st_mtim.tv_sec == other.st_mtim.tv_sec && st_mtim.tv_nsec == other.st_mtim.tv_nsec
      && st_ctim.tv_sec == other.st_ctim.tv_sec && st_ctim.tv_nsec == other.st_ctim.tv_nsec
  }
}
