import CLinux

/// A watch on the log that tells when another program has written.
package final class Follower {
  /// Readable, by `poll`, when there is something to drain; the follower closes it.
  package let descriptor: Int32
  private let office: OfficeFolder
  private let identity: UInt64

  /// Starts to watch the log of an office folder.
  ///
  /// - Throws: ``JournalError/noLog(folder:)``, or ``JournalError/failed(_:path:)`` when the
  ///   machine allows no more watches.
  package init(folder: String, fileSystem: any FileSystem) throws(JournalError) {
    office = OfficeFolder(path: folder, fileSystem: fileSystem)
    guard let status = try office.status(at: office.log) else { throw .noLog(folder: folder) }
    identity = status.inode
    let opened = cl_watch(office.log)
    guard opened >= 0 else {
      throw .failed(CallFailure(call: "inotify_add_watch", errno: -opened), path: office.log)
    }
    descriptor = opened
  }

  deinit {
    office.fileSystem.close(descriptor)
  }

  /// Takes what the watch has to say and tells whether the log may have changed.
  ///
  /// - Throws: ``JournalError/incident(_:)`` when the log was moved or removed.
  package func drain() throws(JournalError) -> Bool {
    let reports = cl_watch_drain(descriptor)
    guard reports >= 0 else {
      throw .failed(CallFailure(call: "read", errno: -reports), path: office.log)
    }
    if reports & Int32(CL_WATCH_GONE) != 0 { throw .incident(.replaced) }
    return reports != 0
  }

  /// Compares the log's size with the followed end; for once a second, since a watch can miss.
  ///
  /// - Returns: Whether there are bytes behind `tip`.
  /// - Throws: ``JournalError/incident(_:)`` when the log is shorter than that, or another file.
  package func look(behind tip: Journal.Tip) throws(JournalError) -> Bool {
    guard let status = try office.status(at: office.log), status.inode == identity else {
      throw .incident(.replaced)
    }
    guard status.size >= tip.offset else {
      throw .incident(.shrunk(from: tip.offset, to: status.size))
    }
    return status.size > tip.offset
  }
}
