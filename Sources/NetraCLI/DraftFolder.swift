package import CaseStore
package import Casework
package import Dashboard
import FoundationEssentials

/// An official's unfinished forms and place: files of their own home, never events.
package struct DraftFolder {
  private let files: Files
  private let path: String
  private let workPath: String

  /// - Parameters:
  ///   - home: The folder of one office in the official's home.
  ///   - actor: The official.
  ///   - files: Through which they are read and written.
  package init(home: String, actor: ActorID, files: Files) {
    self.files = files
    path = "\(home)/drafts/\(actor)"
    workPath = "\(home)/work/\(actor)"
  }

  /// Removes the drafts and places of every official of an office.
  static func forgetAll(in home: String) {
    for name in ["drafts", "work"] {
      try? FileManager.default.removeItem(atPath: "\(home)/\(name)")  // usually there is none
    }
  }

  /// Every draft that can be read, oldest name first.
  package func all() -> [SavedDraft] {
    let names = (try? files.names(in: path)) ?? []  // what cannot be read is not offered
    return names.sorted().compactMap { name in
      guard name.hasSuffix(".json"), let bytes = try? files.read("\(path)/\(name)") else {
        return nil  // gone meanwhile
      }
      return try? JSONDecoder().decode(SavedDraft.self, from: Data(bytes))  // of another version
    }
  }

  /// Writes a draft; what went wrong is returned, for a draft must never end the program.
  package func save(_ draft: SavedDraft) -> StoreError? {
    write(draft, to: file(draft.id), in: path)
  }

  /// Where the official was when they left; nil when nothing can be read.
  func work() -> SavedWork? {
    guard let bytes = try? files.read(workFile) else { return nil }  // none yet
    return try? JSONDecoder().decode(SavedWork.self, from: Data(bytes))  // of another version
  }

  /// Writes where the official is; what went wrong is returned.
  func save(_ work: SavedWork) -> StoreError? { write(work, to: workFile, in: workPath) }

  private var workFile: String { "\(workPath)/place.json" }

  private func write(_ value: some Encodable, to file: String, in folder: String) -> StoreError? {
    guard let json = try? JSONEncoder().encode(value) else {
      return .file(path: file, reason: "JSON")  // plain texts and numbers always encode
    }
    do throws(StoreError) {
      try files.makeFolder(folder)
      try files.write(Array(json), to: file)
      return nil
    } catch {
      return error
    }
  }

  /// Removes a draft that was sent or thrown away.
  package func discard(_ id: String) -> StoreError? {
    do throws(StoreError) {
      try files.remove(file(id))
      return nil
    } catch {
      return error
    }
  }

  private func file(_ id: String) -> String {
    let safe = id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    return "\(path)/\(safe).json"
  }
}
