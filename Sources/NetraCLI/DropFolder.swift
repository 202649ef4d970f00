import CaseStore
import Casework
import Dashboard
import FoundationEssentials
import Glibc

/// The files that lie ready to be taken in, the newest first.
struct DropFolder {
  private static let limit = 100

  let files: [DroppedFile]

  /// Lists a folder; one that cannot be read holds nothing.
  init(_ folder: String?, offsetMinutes: Int) {
    guard let folder else {
      files = []
      return
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    files =
      names.filter { !$0.hasPrefix(".") }
      .compactMap { Self.file("\(folder)/\($0)", offsetMinutes: offsetMinutes) }
      .sorted { ($1.modified.milliseconds, $0.path) < ($0.modified.milliseconds, $1.path) }
      .prefix(Self.limit).map(\.self)
  }

  private static func file(_ path: String, offsetMinutes: Int) -> DroppedFile? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let modified = Timestamp(
        milliseconds: status.st_mtim.tv_sec * 1000 + status.st_mtim.tv_nsec / 1_000_000,
        offsetMinutes: offsetMinutes
      )
    else { return nil }
    return DroppedFile(
      path: path,
      size: Int(status.st_size),
      mime: MediaType.ofFile(path),
      modified: modified
    )
  }
}
