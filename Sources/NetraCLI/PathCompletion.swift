import FoundationEssentials
import Glibc

/// Files and folders whose path begins as typed, for forms that ask for a file.
struct PathCompletion {
  private static let limit = 200

  let paths: [String]

  init(start: String, surroundings: Surroundings) {
    let slash = start.lastIndex(of: "/")
    let shown = slash.map { String(start[...$0]) } ?? ""
    let begun = slash.map { String(start[start.index(after: $0)...]) } ?? start
    let folder = surroundings.absolute(shown.isEmpty ? "." : shown)
    // A folder that cannot be listed has nothing to offer.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    paths =
      names.filter { $0.hasPrefix(begun) && (!$0.hasPrefix(".") || begun.hasPrefix(".")) }
      .sorted().prefix(Self.limit)
      .map { shown + $0 + (Self.isFolder("\(folder)/\($0)") ? "/" : "") }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
