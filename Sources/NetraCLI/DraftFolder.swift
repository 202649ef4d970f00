import CaseStore
import Casework
import Dashboard
import FoundationEssentials
import Glibc

/// An official's unfinished forms and place: files of their own home, never events.
struct DraftFolder {
  private let path: String
  private let workPath: String

  /// - Parameters:
  ///   - folder: `$XDG_STATE_HOME/netra` or its default.
  ///   - origin: The office.
  ///   - actor: The official.
  init(folder: String, origin: String, actor: ActorID) {
    path = "\(folder)/\(origin)/drafts/\(actor)"
    workPath = "\(folder)/\(origin)/work/\(actor)"
  }

  /// Every draft that can be read, oldest name first.
  func all() -> [SavedDraft] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []  // none yet
    return names.sorted().compactMap { name in
      guard name.hasSuffix(".json"),
        let data = try? Data(contentsOf: URL(filePath: "\(path)/\(name)"))  // gone meanwhile
      else { return nil }
      return try? JSONDecoder().decode(SavedDraft.self, from: data)  // of another version
    }
  }

  /// Writes a draft; what went wrong is returned, for a draft must never end the program.
  func save(_ draft: SavedDraft) -> StoreError? {
    write(draft, to: file(draft.id), in: path)
  }

  /// Where the official was when they left; nil when nothing can be read.
  func work() -> SavedWork? {
    guard let data = try? Data(contentsOf: URL(filePath: workFile))  // none yet
    else { return nil }
    return try? JSONDecoder().decode(SavedWork.self, from: data)  // of another version
  }

  /// Writes where the official is; what went wrong is returned.
  func save(_ work: SavedWork) -> StoreError? { write(work, to: workFile, in: workPath) }

  private var workFile: String { "\(workPath)/place.json" }

  private func write(_ value: some Encodable, to file: String, in folder: String) -> StoreError? {
    do {
      try FileManager.default.createDirectory(
        atPath: folder,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
      try JSONEncoder().encode(value).write(to: URL(filePath: file), options: .atomic)
      return nil
    } catch {
      return .file(path: folder, reason: String(describing: error))
    }
  }

  /// Removes a draft that was sent or thrown away.
  func discard(_ id: String) -> StoreError? {
    guard unlink(file(id)) != 0, errno != ENOENT else { return nil }
    return .file(path: path, reason: SystemText.of(errno))
  }

  private func file(_ id: String) -> String {
    let safe = id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    return "\(path)/\(safe).json"
  }
}
