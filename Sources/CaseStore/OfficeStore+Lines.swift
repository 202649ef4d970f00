import Casework
import Journal

extension OfficeStore {
  /// Hands on every line up to the head of this store, oldest first.
  ///
  /// - Complexity: One pass over the log.
  package func forEachLine(_ visit: (Span<UInt8>) -> Void) throws(StoreError) {
    let last = settings.lastLine ?? head.n
    do throws(JournalError) {
      let reader = try Journal(
        folder: settings.folder,
        access: .read,
        fileSystem: LinuxFileSystem(),
        holder: settings.holder,
        bootID: settings.bootID
      )
      _ = try reader.catchUp { mark, line in
        if mark.n <= last { visit(line) }
      }
    } catch {
      throw .journal(error)
    }
  }
}
