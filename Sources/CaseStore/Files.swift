import Casework
import Glibc
package import Journal

/// Small files beside the log: written whole, on disk before the call returns.
///
/// Everything goes through a ``FileSystem``, so that tests can make any single step fail.
package struct Files: Sendable {
  private let system: any FileSystem & Sendable

  /// Files of that file system.
  package init(_ system: any FileSystem & Sendable) { self.system = system }

  /// The files of this machine.
  package static let onDisk = Files(LinuxFileSystem())

  // MARK: Looking and reading

  func exists(_ path: String) throws(StoreError) -> Bool { try status(at: path) != nil }

  /// What is known of a path; nil when there is nothing.
  func status(at path: String) throws(StoreError) -> FileStatus? {
    try calling(path) { () throws(CallFailure) in try system.status(at: path) }
  }

  /// Reads a file whole, or its beginning.
  package func read(_ path: String, atMost limit: Int = .max) throws(StoreError) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(path) { (_, block) throws(StoreError) in
      bytes += block
      return bytes.count < limit
    }
    return bytes
  }

  /// Reads a file block by block while `take` wants more; it is handed what the open file is, too.
  ///
  /// - Complexity: One pass over the file, in blocks of 1 MiB.
  func read(
    _ path: String,
    into take: (FileStatus, ArraySlice<UInt8>) throws(StoreError) -> Bool
  ) throws(StoreError) {
    let descriptor = try calling(path) { () throws(CallFailure) in try system.open(path, .read) }
    defer { system.close(descriptor) }
    let status = try calling(path) { () throws(CallFailure) in
      try system.status(of: descriptor)
    }
    var buffer = [UInt8](repeating: 0, count: max(1, min(status.size + 1, 1 << 20)))
    var offset = 0
    while true {
      let place = offset
      let count = try calling(path) { () throws(CallFailure) in
        try system.read(descriptor, at: place, into: &buffer, 0..<buffer.count)
      }
      guard count > 0 else { return }
      offset += count
      guard try take(status, buffer[..<count]) else { return }
    }
  }

  /// The names in a folder; none when there is no folder.
  package func names(in folder: String) throws(StoreError) -> [String] {
    guard try exists(folder) else { return [] }
    return try calling(folder) { () throws(CallFailure) in try system.names(in: folder) }
  }

  // MARK: Writing

  /// Writes a file, readable by its owner alone, under a temporary name first.
  package func write(_ bytes: [UInt8], to path: String) throws(StoreError) {
    let unfinished = "\(path).\(getpid()).new"
    do throws(StoreError) {
      try writeInPlace(unfinished) { (append) throws(StoreError) in try append(bytes[...]) }
      try calling(path) { () throws(CallFailure) in try system.rename(unfinished, to: path) }
    } catch {
      discard(unfinished)
      throw error
    }
  }

  /// Writes a file under its own name, block by block, and waits until it is on disk.
  func writeInPlace(
    _ path: String,
    _ body: (_ append: (ArraySlice<UInt8>) throws(StoreError) -> Void) throws(StoreError) -> Void
  ) throws(StoreError) {
    let descriptor = try calling(path) { () throws(CallFailure) in
      try system.open(path, .secret)
    }
    defer { system.close(descriptor) }
    var offset = 0
    try body { (block) throws(StoreError) in
      var rest = block
      while !rest.isEmpty {
        let (part, place) = (Array(rest), offset)
        let count = try calling(path) { () throws(CallFailure) in
          try system.write(part, to: descriptor, at: place)
        }
        guard count > 0 else { throw StoreError.file(path: path, reason: "nothing was written") }
        rest = rest.dropFirst(count)
        offset += count
      }
    }
    try calling(path) { () throws(CallFailure) in try system.synchronise(descriptor) }
  }

  /// Gives a file a second name unless something has it already; says whether it did.
  func link(_ path: String, to target: String) throws(StoreError) -> Bool {
    guard try !exists(target) else { return false }
    do throws(CallFailure) {
      try system.link(path, to: target)
      return true
    } catch {
      guard error.errno == EEXIST else { throw Self.failure(error, target) }
      return false
    }
  }

  func rename(_ path: String, to target: String) throws(StoreError) {
    try calling(target) { () throws(CallFailure) in try system.rename(path, to: target) }
  }

  /// Removes a file; one that is not there is no failure.
  package func remove(_ path: String) throws(StoreError) {
    guard try exists(path) else { return }
    try calling(path) { () throws(CallFailure) in try system.remove(path) }
  }

  /// Removes what was left unfinished, as far as that goes; nobody takes its name for anything.
  func discard(_ path: String) {
    do throws(CallFailure) {
      try system.remove(path)
    } catch {
      return
    }
  }

  /// Makes a folder and those above it, closed to other accounts.
  package func makeFolder(_ path: String) throws(StoreError) {
    guard !path.isEmpty, try !exists(path) else { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolder(String(path[..<slash]))
    }
    try calling(path) { () throws(CallFailure) in try system.makePrivateFolder(path) }
  }

  func synchroniseFolder(_ path: String) throws(StoreError) {
    try calling(path) { () throws(CallFailure) in try system.synchroniseFolder(path) }
  }

  // MARK: Failures

  /// Carries out one call, again while a signal interrupts it.
  private func calling<Value>(
    _ path: String,
    _ call: () throws(CallFailure) -> Value
  ) throws(StoreError) -> Value {
    while true {
      do throws(CallFailure) {
        return try call()
      } catch {
        guard error.errno != EINTR else { continue }
        throw Self.failure(error, path)
      }
    }
  }

  private static func failure(_ error: CallFailure, _ path: String) -> StoreError {
    .file(path: path, reason: FileTrouble.reason(error.errno))
  }
}
