import FoundationEssentials
import Glibc
import Wording

/// Shows a text in the official's pager, started by its arguments and never by a shell.
struct Pager {
  let surroundings: Surroundings
  let wording: Wording

  /// What the pager's last line says: how to leave it.
  private static let hint = Phrase(
    "q kembali ke netra   spasi halaman berikut   / cari",
    "q back to netra   space next page   / search"
  )

  /// The program with its arguments; `less` is told what to say on its last line.
  var words: [String] {
    let named = (surroundings.environment["PAGER"] ?? "").split(separator: " ").map(String.init)
    let words = named.isEmpty ? ["less"] : named
    guard words.first?.split(separator: "/").last == "less" else { return words }
    let hint = wording(Self.hint)
    return words + ["-Ps\(hint)", "-Pm\(hint)", "-PM\(hint)"]
  }

  func show(_ text: String) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    posix_spawn_file_actions_addclose(&actions, ends[1])
    let arguments = words
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
