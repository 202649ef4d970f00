import ArgumentParser
import CaseStore
import Casework
import Glibc
import Journal
import Wording

/// Where data and messages go: data to standard output, messages to standard error.
struct Output {
  let wording: Wording

  /// One line of data.
  ///
  /// A reader that has gone away ends the program quietly.
  func data(_ line: String) throws {
    try write(line + "\n", to: STDOUT_FILENO)
  }

  /// Data that brings its own line ends.
  func text(_ text: String) throws {
    try write(text, to: STDOUT_FILENO)
  }

  /// One message for the person at the keyboard.
  func message(_ line: String) {
    // Nothing is left to do when even the message cannot be told.
    try? write("netra: \(line)\n", to: STDERR_FILENO)
  }

  private func write(_ text: String, to descriptor: Int32) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EPIPE { throw ExitCode.success }
      guard count > 0 else { throw ExitCode.failure }
      rest = rest.dropFirst(count)
    }
  }

  /// Says what went wrong and ends with status 1.
  func fail(_ message: String) -> ExitCode {
    self.message(message)
    return .failure
  }
}
