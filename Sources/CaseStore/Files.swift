import FoundationEssentials
import Glibc

/// Small files beside the log: written whole, on disk before the call returns.
enum Files {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private static func failure(_ path: String) -> StoreError {
    .file(path: path, reason: String(cString: strerror(errno)))
  }

  /// Reads a file whole, or its beginning.
  static func read(_ path: String, atMost limit: Int = .max) throws(StoreError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(path) }
      if count == 0 || bytes.count >= limit { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Writes a new file, readable by its owner alone, under a temporary name first.
  static func write(_ bytes: [UInt8], to path: String) throws(StoreError) {
    let unfinished = "\(path).\(getpid()).new"
    let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(path) }
    do throws(StoreError) {
      defer { close(descriptor) }
      try write(bytes[...], to: descriptor, path)
      guard fdatasync(descriptor) == 0 else { throw failure(path) }
    } catch {
      unlink(unfinished)
      throw error
    }
    guard rename(unfinished, path) == 0 else { throw failure(path) }
  }

  static func write(
    _ bytes: ArraySlice<UInt8>,
    to descriptor: Int32,
    _ path: String
  ) throws(StoreError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure(path) }
      rest = rest.dropFirst(count)
    }
  }

  /// Makes a folder and those above it, closed to other accounts.
  static func makeFolder(_ path: String) throws(StoreError) {
    guard !exists(path), !path.isEmpty else { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolder(String(path[..<slash]))
    }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure(path) }
  }

  static func synchroniseFolder(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(path) }
  }
}
