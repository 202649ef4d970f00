import CaseStore
import Glibc

/// A process of this program that measures something on its own and says so line by line.
struct BenchChild {
  private let process: pid_t
  private let output: Int32

  /// Starts `netra bench` with these arguments; without `input` it reads what this process reads.
  init(_ executable: String, _ arguments: [String], input: Int32? = nil) throws(StoreError) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .file(path: "pipe", reason: SystemText.of(errno)) }
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input { posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    let words = [executable, "bench"] + arguments
    var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var child: pid_t = 0
    let status = posix_spawn(&child, executable, &actions, nil, &pointers, environ)
    close(ends[1])
    guard status == 0 else {
      close(ends[0])
      throw .file(path: executable, reason: SystemText.of(status))
    }
    process = child
    output = ends[0]
  }

  /// The next line it prints.
  func word() throws(StoreError) -> String {
    var text: [UInt8] = []
    var byte: UInt8 = 0
    while read(output, &byte, 1) == 1, byte != UInt8(ascii: "\n") { text.append(byte) }
    guard !text.isEmpty else { throw .file(path: "bench", reason: "a process of its own failed") }
    return String(decoding: text, as: UTF8.self)
  }

  /// Waits until it is over.
  func end() {
    close(output)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }

  /// Says a line to whoever started this process.
  static func say(_ word: String) {
    let text = Array((word + "\n").utf8)
    _ = text.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }
}
