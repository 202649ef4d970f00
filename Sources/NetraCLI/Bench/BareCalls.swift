import CaseStore
import Glibc
import Journal

/// The system calls of one append and nothing else: what the protocol costs before any Swift.
///
/// Locking, looking for `FAULT`, the write, its early start, the turn at the disk with a look at `HEAD`
/// and the size of the log, the sync and moving `HEAD`, in the order of `Journal.append`, on files of
/// its own.
struct BareCalls {
  private let log: Int32
  private let head: Int32
  private let lock: Int32
  private let fault: String
  private let headText = [UInt8](repeating: 0x68, count: 256)

  init(folder: String) throws(StoreError) {
    func opened(_ name: String, _ flags: Int32) throws(StoreError) -> Int32 {
      let path = "\(folder)-bare-\(name)"
      let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | flags, 0o600)
      guard file >= 0 else { throw .file(path: path, reason: SystemText.of(errno)) }
      return file
    }
    log = try opened("log", O_APPEND)
    head = try opened("head", 0)
    lock = try opened("lock", 0)
    fault = "\(folder)-bare-fault"
    _ = write(lock, headText, headText.count)
  }

  func close() {
    for file in [log, head, lock] { _ = Glibc.close(file) }
  }

  func append(_ line: [UInt8]) {
    var found = stat()
    var text = [UInt8](repeating: 0, count: headText.count)
    holding(lock) {
      _ = pread(lock, &text, text.count, 0)
      _ = stat(fault, &found)
      _ = fstat(log, &found)
      _ = write(log, line, line.count)
    }
    // Where it fails the sync answers for it; these files keep nothing.
    try? LinuxFileSystem().startWriting(log, at: Int(found.st_size), length: line.count)
    holding(head) {
      _ = pread(head, &text, text.count, 0)
      _ = fstat(log, &found)
      _ = fdatasync(log)
      _ = stat(fault, &found)
      _ = pwrite(head, headText, headText.count, 0)
    }
  }

  private func holding(_ file: Int32, _ body: () -> Void) {
    var signals = sigset_t()
    var previous = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_BLOCK, &signals, &previous)
    _ = flock(file, LOCK_EX | LOCK_NB)
    body()
    _ = flock(file, LOCK_UN)
    pthread_sigmask(SIG_SETMASK, &previous, nil)
  }
}
