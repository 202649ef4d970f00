extension Journal {
  /// Lays out an office folder and writes the first line of its log.
  ///
  /// The log gets its name only when its first line is on disk, so that a crash leaves either no
  /// log or a whole one.
  ///
  /// - Returns: Where the first line lies.
  /// - Throws: ``JournalError/logExists(path:)``, ``JournalError/networkFileSystem(type:)``, what
  ///   makes the entry no line, or ``JournalError/failed(_:path:)``.
  package static func create(
    folder: String,
    fileSystem: any FileSystem,
    holder: Holder,
    bootID: String,
    first: Entry
  ) throws(JournalError) -> Receipt {
    let office = OfficeFolder(path: folder, fileSystem: fileSystem)
    try office.makeFolder(folder)
    let lock = try WriterLock(office, .update, holder: holder)
    try refuseRemoteVolume(try office.open(office.lock, .read))
    try lock.take(.exclusive) { _, _ in true }
    defer { lock.release() }
    guard try office.status(at: office.log) == nil else { throw .logExists(path: office.log) }
    let framed = try first.framed(after: .start)
    for subfolder in office.subfolders { try office.makeFolder(subfolder) }
    _ = try office.open(office.checkpoints, .update)
    let log = try office.open(office.unfinishedLog, .replace)
    try log.write(framed.line, at: 0)
    try log.synchronise()
    try office.rename(office.unfinishedLog, to: office.log)
    try office.synchroniseFolder(folder + "/log")
    // HEAD after the name: it must never vouch for a log that is not there.
    let mark = framed.mark
    let head = Head(n: mark.n, end: mark.end, hash: mark.hash, bootID: bootID)
    let isMoved = try HeadFile(office, .update).move(to: HeadFile.Position(head))
    try office.synchroniseFolder(folder)
    try office.synchroniseFolder(office.parent)
    return Receipt(mark: mark, isHeadMoved: isMoved)
  }
}
