import Glibc
package import Journal
import Synchronization

/// The disk of this machine, on which one call goes wrong.
///
/// A write that goes wrong leaves half of its bytes; every other call has no effect then.
package final class FailingFileSystem: FileSystem, Sendable {
  private let disk = LinuxFileSystem()
  private let bad: Int
  private let goesOn: Bool
  private let calls = Mutex(0)

  /// - Parameters:
  ///   - call: Which call goes wrong, counted from 1.
  ///   - goesOn: Whether every later call goes wrong too, as on a disk that is gone.
  package init(at call: Int, goesOn: Bool) {
    bad = call
    self.goesOn = goesOn
  }

  /// Whether the call that goes wrong was reached.
  package var hasFailed: Bool { calls.withLock { $0 >= bad } }

  private func fails() -> Bool {
    calls.withLock { count in
      count += 1
      return goesOn ? count >= bad : count == bad
    }
  }

  private func step(_ call: String) throws(CallFailure) {
    if fails() { throw CallFailure(call: call, errno: EIO) }
  }

  package func open(_ path: String, _ mode: OpenMode) throws(CallFailure) -> Int32 {
    try step("open")
    return try disk.open(path, mode)
  }

  package func close(_ descriptor: Int32) { disk.close(descriptor) }

  package func read(
    _ descriptor: Int32,
    at offset: Int,
    into buffer: inout [UInt8],
    _ range: Range<Int>
  ) throws(CallFailure) -> Int {
    try step("pread")
    return try disk.read(descriptor, at: offset, into: &buffer, range)
  }

  package func readUncached(
    _ path: String,
    at offset: Int,
    into buffer: inout [UInt8],
    _ range: Range<Int>
  ) throws(CallFailure) -> Int {
    try step("pread")
    return try disk.readUncached(path, at: offset, into: &buffer, range)
  }

  package func append(_ bytes: [UInt8], to descriptor: Int32) throws(CallFailure) -> Int {
    try step("write")
    return try disk.append(bytes, to: descriptor)
  }

  package func write(
    _ bytes: [UInt8],
    to descriptor: Int32,
    at offset: Int
  ) throws(CallFailure) -> Int {
    guard fails() else { return try disk.write(bytes, to: descriptor, at: offset) }
    _ = try disk.write(Array(bytes.prefix(bytes.count / 2)), to: descriptor, at: offset)
    throw CallFailure(call: "pwrite", errno: ENOSPC)
  }

  package func startWriting(
    _ descriptor: Int32,
    at offset: Int,
    length: Int
  ) throws(CallFailure) {
    try step("sync_file_range")
    try disk.startWriting(descriptor, at: offset, length: length)
  }

  package func synchronise(_ descriptor: Int32) throws(CallFailure) {
    try step("fdatasync")
    try disk.synchronise(descriptor)
  }

  package func truncate(_ descriptor: Int32, to size: Int) throws(CallFailure) {
    try step("ftruncate")
    try disk.truncate(descriptor, to: size)
  }

  package func reserve(_ descriptor: Int32, at offset: Int, length: Int) throws(CallFailure) {
    try step("fallocate")
    try disk.reserve(descriptor, at: offset, length: length)
  }

  package func lock(_ descriptor: Int32, _ kind: LockKind) throws(CallFailure) -> Bool {
    try step("flock")
    return try disk.lock(descriptor, kind)
  }

  package func unlock(_ descriptor: Int32) { disk.unlock(descriptor) }

  package func status(of descriptor: Int32) throws(CallFailure) -> FileStatus {
    try step("fstat")
    return try disk.status(of: descriptor)
  }

  package func status(at path: String) throws(CallFailure) -> FileStatus? {
    try step("stat")
    return try disk.status(at: path)
  }

  package func volumeType(of descriptor: Int32) throws(CallFailure) -> UInt64 {
    try step("fstatfs")
    return try disk.volumeType(of: descriptor)
  }

  package func makeFolder(_ path: String) throws(CallFailure) {
    try step("mkdir")
    try disk.makeFolder(path)
  }

  package func makePrivateFolder(_ path: String) throws(CallFailure) {
    try step("mkdir")
    try disk.makePrivateFolder(path)
  }

  package func rename(_ path: String, to target: String) throws(CallFailure) {
    try step("rename")
    try disk.rename(path, to: target)
  }

  package func link(_ path: String, to target: String) throws(CallFailure) {
    try step("link")
    try disk.link(path, to: target)
  }

  package func remove(_ path: String) throws(CallFailure) {
    try step("unlink")
    try disk.remove(path)
  }

  package func synchroniseFolder(_ path: String) throws(CallFailure) {
    try step("fsync")
    try disk.synchroniseFolder(path)
  }

  package func names(in folder: String) throws(CallFailure) -> [String] {
    try step("readdir")
    return try disk.names(in: folder)
  }

  package func elapsed() -> Int { disk.elapsed() }

  package func pause(microseconds: Int) { disk.pause(microseconds: microseconds) }
}
