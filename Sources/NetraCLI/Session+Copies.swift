import CaseStore
import Casework
import Dashboard
import Wording

// Copies for the examined person, once their handing over is in the log.

extension Session {
  /// Writes the copies handed over last in a case, and says where they lie.
  func writeCopies(of id: RecordID) {
    guard let file = view.file(id), let record = file.copies.last else { return }
    do {
      let folder = try CopyFolder(record, in: file, view: view)
      let path = try folder.write(into: surroundings.exportFolder(of: store))
      send(.message(wording(.copiesWritten(record.facts.items.count, path))))
    } catch {
      send(.message(FailureText(wording: wording).text(of: error)))
    }
  }
}
