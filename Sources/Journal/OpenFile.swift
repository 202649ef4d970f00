import Glibc

/// An open file: the one owner of its descriptor, closed when it is let go.
final class OpenFile {
  /// How often a call is repeated that a signal interrupted.
  private static let maximumInterruptions = 100

  let path: String
  private let fileSystem: any FileSystem
  private let descriptor: Int32

  init(_ path: String, _ mode: OpenMode, in fileSystem: any FileSystem) throws(JournalError) {
    self.path = path
    self.fileSystem = fileSystem
    descriptor = try Self.repeated(path) { () throws(CallFailure) in
      try fileSystem.open(path, mode)
    }
  }

  deinit {
    fileSystem.close(descriptor)
  }

  func read(
    at offset: Int,
    into buffer: inout [UInt8],
    _ range: Range<Int>
  ) throws(JournalError) -> Int {
    try Self.repeated(path) { () throws(CallFailure) in
      try fileSystem.read(descriptor, at: offset, into: &buffer, range)
    }
  }

  /// Reads up to `count` bytes; fewer come only at the end of the file.
  func bytes(at offset: Int, count: Int) throws(JournalError) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let came = try read(at: offset + filled, into: &buffer, filled..<count)
      guard came > 0 else { break }
      filled += came
    }
    if filled < count { buffer.removeLast(count - filled) }
    return buffer
  }

  func append(_ bytes: [UInt8]) throws(JournalError) -> Int {
    try Self.repeated(path) { () throws(CallFailure) in
      try fileSystem.append(bytes, to: descriptor)
    }
  }

  /// Writes all of the bytes, in as many calls as it takes.
  func write(_ bytes: [UInt8], at offset: Int) throws(JournalError) {
    var rest = bytes
    var place = offset
    while !rest.isEmpty {
      let count = try Self.repeated(path) { () throws(CallFailure) in
        try fileSystem.write(rest, to: descriptor, at: place)
      }
      guard count > 0 else { throw .failed(CallFailure(call: "pwrite", errno: EIO), path: path) }
      rest.removeFirst(count)
      place += count
    }
  }

  /// Lets the disk begin on a part that was written; a failure is one of the disk.
  func startWriting(at offset: Int, length: Int) throws(JournalError) {
    try Self.repeated(path) { () throws(CallFailure) in
      try fileSystem.startWriting(descriptor, at: offset, length: length)
    }
  }

  /// Waits until the file is on disk; a failure is final, an interruption too.
  func synchronise() throws(JournalError) {
    do throws(CallFailure) {
      try fileSystem.synchronise(descriptor)
    } catch {
      throw .failed(error, path: path)
    }
  }

  func truncate(to size: Int) throws(JournalError) {
    try Self.repeated(path) { () throws(CallFailure) in
      try fileSystem.truncate(descriptor, to: size)
    }
  }

  func reserve(at offset: Int, length: Int) throws(JournalError) {
    try Self.repeated(path) { () throws(CallFailure) in
      try fileSystem.reserve(descriptor, at: offset, length: length)
    }
  }

  func lock(_ kind: LockKind) throws(JournalError) -> Bool {
    try Self.repeated(path) { () throws(CallFailure) in try fileSystem.lock(descriptor, kind) }
  }

  func unlock() {
    fileSystem.unlock(descriptor)
  }

  func status() throws(JournalError) -> FileStatus {
    try Self.repeated(path) { () throws(CallFailure) in try fileSystem.status(of: descriptor) }
  }

  func volumeType() throws(JournalError) -> UInt64 {
    try Self.repeated(path) { () throws(CallFailure) in try fileSystem.volumeType(of: descriptor) }
  }

  /// Repeats a call that a signal interrupted, and names the path when it fails.
  static func repeated<Value>(
    _ path: String,
    _ call: () throws(CallFailure) -> Value
  ) throws(JournalError) -> Value {
    var interruptions = 0
    while true {
      do throws(CallFailure) {
        return try call()
      } catch {
        interruptions += 1
        guard error.errno == EINTR, interruptions < maximumInterruptions else {
          throw .failed(error, path: path)
        }
      }
    }
  }
}
