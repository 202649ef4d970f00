import CaseStore
import Glibc

/// The system's `sha256sum`, the peer of all that reads the whole log.
enum PeerSum {
  /// Seconds it takes over a file, the middle of five runs.
  static func seconds(on log: String) throws -> Double {
    var samples = Samples()
    for _ in 0..<5 { samples.add(try Stopwatch.seconds { try run(on: log) }) }
    return samples.percentile(0.5)
  }

  private static func run(on log: String) throws {
    let arguments = ["sha256sum", log]
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var child: pid_t = 0
    let status = posix_spawnp(&child, "sha256sum", &actions, nil, &pointers, environ)
    guard status == 0 else {
      throw StoreError.file(path: "sha256sum", reason: SystemText.of(status))
    }
    var ended: Int32 = 0
    waitpid(child, &ended, 0)
  }
}
