import CLinux
import Glibc

/// The file system of this machine.
package struct LinuxFileSystem: FileSystem, Sendable {
  /// Gives access to the machine's files.
  package init() {}

  package func open(_ path: String, _ mode: OpenMode) throws(CallFailure) -> Int32 {
    let flags =
      switch mode {
      case .read: O_RDONLY
      case .update: O_RDWR | O_CREAT
      case .append: O_RDWR | O_APPEND
      case .replace, .secret: O_WRONLY | O_CREAT | O_TRUNC
      }
    let permissions: mode_t = mode == .secret ? 0o600 : 0o660
    return try Self.checked("open", Glibc.open(path, flags | O_CLOEXEC | O_NOCTTY, permissions))
  }

  package func close(_ descriptor: Int32) {
    // Data is synced before; a descriptor is gone whatever close answers.
    _ = Glibc.close(descriptor)
  }

  package func read(
    _ descriptor: Int32,
    at offset: Int,
    into buffer: inout [UInt8],
    _ range: Range<Int>
  ) throws(CallFailure) -> Int {
    let count = buffer.withUnsafeMutableBytes { bytes in
      let part = UnsafeMutableRawBufferPointer(rebasing: bytes[range])
      return pread(descriptor, part.baseAddress, part.count, off_t(offset))
    }
    return try Self.checked("pread", count)
  }

  package func readUncached(
    _ path: String,
    at offset: Int,
    into buffer: inout [UInt8],
    _ range: Range<Int>
  ) throws(CallFailure) -> Int {
    let count = buffer.withUnsafeMutableBytes { bytes in
      let part = UnsafeMutableRawBufferPointer(rebasing: bytes[range])
      return cl_read_uncached(path, Int64(offset), part.baseAddress, part.count)
    }
    guard count >= 0 else { throw CallFailure(call: "pread", errno: Int32(-count)) }
    return Int(count)
  }

  package func append(_ bytes: [UInt8], to descriptor: Int32) throws(CallFailure) -> Int {
    try Self.checked(
      "write",
      bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    )
  }

  package func write(
    _ bytes: [UInt8],
    to descriptor: Int32,
    at offset: Int
  ) throws(CallFailure) -> Int {
    let count = bytes.withUnsafeBytes {
      pwrite(descriptor, $0.baseAddress, $0.count, off_t(offset))
    }
    return try Self.checked("pwrite", count)
  }

  package func startWriting(
    _ descriptor: Int32,
    at offset: Int,
    length: Int
  ) throws(CallFailure) {
    let status = cl_start_writing(descriptor, Int64(offset), Int64(length))
    guard status != 0, ![ENOSYS, EINVAL, EOPNOTSUPP, ESPIPE].contains(status) else { return }
    throw CallFailure(call: "sync_file_range", errno: status)
  }

  package func synchronise(_ descriptor: Int32) throws(CallFailure) {
    _ = try Self.checked("fdatasync", fdatasync(descriptor))
  }

  package func truncate(_ descriptor: Int32, to size: Int) throws(CallFailure) {
    _ = try Self.checked("ftruncate", ftruncate(descriptor, off_t(size)))
  }

  package func reserve(_ descriptor: Int32, at offset: Int, length: Int) throws(CallFailure) {
    let status = cl_reserve(descriptor, Int64(offset), Int64(length))
    guard status == 0 else { throw CallFailure(call: "fallocate", errno: status) }
  }

  package func lock(_ descriptor: Int32, _ kind: LockKind) throws(CallFailure) -> Bool {
    let operation = kind == .shared ? LOCK_SH : LOCK_EX
    if flock(descriptor, operation | LOCK_NB) == 0 { return true }
    guard errno == EWOULDBLOCK else { throw CallFailure(call: "flock", errno: errno) }
    return false
  }

  package func unlock(_ descriptor: Int32) {
    // It can fail only for a descriptor that is not open, and then nothing is locked.
    _ = flock(descriptor, LOCK_UN)
  }

  package func status(of descriptor: Int32) throws(CallFailure) -> FileStatus {
    var found = stat()
    _ = try Self.checked("fstat", fstat(descriptor, &found))
    return Self.status(found)
  }

  package func status(at path: String) throws(CallFailure) -> FileStatus? {
    var found = stat()
    guard stat(path, &found) == 0 else {
      guard errno == ENOENT || errno == ENOTDIR else {
        throw CallFailure(call: "stat", errno: errno)
      }
      return nil
    }
    return Self.status(found)
  }

  package func volumeType(of descriptor: Int32) throws(CallFailure) -> UInt64 {
    var type: UInt64 = 0
    let status = cl_volume_type(descriptor, &type)
    guard status == 0 else { throw CallFailure(call: "fstatfs", errno: status) }
    return type
  }

  package func makeFolder(_ path: String) throws(CallFailure) {
    guard mkdir(path, 0o770) != 0, errno != EEXIST else { return }
    throw CallFailure(call: "mkdir", errno: errno)
  }

  package func makePrivateFolder(_ path: String) throws(CallFailure) {
    guard mkdir(path, 0o700) != 0, errno != EEXIST else { return }
    throw CallFailure(call: "mkdir", errno: errno)
  }

  package func link(_ path: String, to target: String) throws(CallFailure) {
    _ = try Self.checked("link", Glibc.link(path, target))
  }

  package func rename(_ path: String, to target: String) throws(CallFailure) {
    _ = try Self.checked("rename", Glibc.rename(path, target))
  }

  package func remove(_ path: String) throws(CallFailure) {
    _ = try Self.checked("unlink", unlink(path))
  }

  package func synchroniseFolder(_ path: String) throws(CallFailure) {
    let descriptor = try Self.checked("open", Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    defer { _ = Glibc.close(descriptor) }
    _ = try Self.checked("fsync", fsync(descriptor))
  }

  package func names(in folder: String) throws(CallFailure) -> [String] {
    guard let stream = opendir(folder) else { throw CallFailure(call: "opendir", errno: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw CallFailure(call: "readdir", errno: errno) }
    return names
  }

  package func elapsed() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1_000
  }

  package func pause(microseconds: Int) {
    guard microseconds > 0 else {
      sched_yield()
      return
    }
    var time = timespec(
      tv_sec: microseconds / 1_000_000,
      tv_nsec: microseconds % 1_000_000 * 1_000
    )
    // A signal ends the pause early, which is what a waiting loop wants.
    nanosleep(&time, nil)
  }

  private static func status(_ found: stat) -> FileStatus {
    FileStatus(
      size: Int(found.st_size),
      inode: UInt64(found.st_ino),
      isRegular: found.st_mode & S_IFMT == S_IFREG,
      modified: found.st_mtim.tv_sec * 1_000_000_000 + found.st_mtim.tv_nsec,
      changed: found.st_ctim.tv_sec * 1_000_000_000 + found.st_ctim.tv_nsec
    )
  }

  private static func checked<Value: SignedInteger>(
    _ call: String,
    _ value: Value
  ) throws(CallFailure) -> Value {
    guard value >= 0 else { throw CallFailure(call: call, errno: errno) }
    return value
  }
}
