import ArgumentParser
import Glibc

/// Reads lines from a file or from standard input, as they come.
struct LineSource {
  private let descriptor: Int32
  private var pending: [UInt8] = []
  private var isAtEnd = false

  /// Opens the file, or standard input when there is no path.
  init(path: String?) throws {
    guard let path else {
      descriptor = STDIN_FILENO
      return
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw ValidationError("\(path): \(SystemText.of(errno))")
    }
  }

  /// The next line without its line feed; nil at the end.
  mutating func next() throws -> [UInt8]? {
    while true {
      if let end = pending.firstIndex(of: 0x0A) {
        let line = Array(pending[..<end])
        pending.removeSubrange(...end)
        return line
      }
      if isAtEnd {
        defer { pending = [] }
        return pending.isEmpty ? nil : pending
      }
      try fill()
    }
  }

  private mutating func fill() throws {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(descriptor, &buffer, buffer.count)
    if count < 0, errno == EINTR { return }
    guard count >= 0 else { throw ValidationError(SystemText.of(errno)) }
    isAtEnd = count == 0
    pending += buffer[..<count]
  }
}
