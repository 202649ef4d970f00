import FoundationEssentials
import Glibc

/// Shows a text in the official's pager, started by its arguments and never by a shell.
struct Pager {
  let surroundings: Surroundings

  func show(_ text: String) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return }
    let words = (surroundings.environment["PAGER"] ?? "less").split(separator: " ").map(String.init)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    posix_spawn_file_actions_addclose(&actions, ends[1])
    let arguments = words.isEmpty ? ["less"] : words
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var child: pid_t = 0
    let status = posix_spawnp(&child, arguments[0], &actions, nil, &pointers, environ)
    close(ends[0])
    defer { close(ends[1]) }
    guard status == 0 else { return }
    write(text, to: ends[1])
    close(ends[1])
    var ended: Int32 = 0
    while waitpid(child, &ended, 0) < 0, errno == EINTR {}
  }

  private func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // A pager that was left early needs no more.
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
