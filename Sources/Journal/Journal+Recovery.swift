extension Journal {
  /// Judges the log without changing it; what is wrong goes into ``incident``.
  func look(_ anchors: [Anchor]) throws(JournalError) {
    guard case .incident = try inspection(anchors).condition() else { return }
    // A write may have been under way; with the lock shared there is none.
    try lock?.take(.shared) { _, _ in true }
    defer { lock?.release() }
    if case .incident(let found) = try inspection(anchors).condition() { incident = found }
  }

  /// Brings the log into a state that may be appended to, or says why not.
  func recover(_ anchors: [Anchor]) throws(JournalError) {
    try lock?.take(.exclusive) { _, _ in true }
    defer { lock?.release() }
    // A fault leaves the log for reading; only an order removes it.
    if try faultFile.text() != nil {
      if case .incident(let found) = try inspection(anchors).condition() { throw stopped(found) }
      return
    }
    try act(on: try inspection(anchors).condition())
  }

  /// Cuts off what follows the tip if recovery allows it; the lock must be held.
  func recover(_ end: LineReader.End) throws(JournalError) {
    try act(on: try inspection([]).condition(behind: tip, end))
  }

  /// Removes `FAULT` after the log was read from the device and found whole.
  ///
  /// After a restart of the machine its caches are new, and an ordinary reading is enough.
  ///
  /// - Returns: What had to be cut off, to be told in the log with the removal itself.
  /// - Throws: ``JournalError/incident(_:)`` when acknowledged lines did not reach the device;
  ///   `FAULT` stays.
  package static func clearFault(
    folder: String,
    fileSystem: any FileSystem,
    holder: Holder,
    bootID: String,
    anchors: [Anchor] = []
  ) throws(JournalError) -> Healing? {
    let office = OfficeFolder(path: folder, fileSystem: fileSystem)
    let faultFile = FaultFile(folder: office)
    guard try office.status(at: office.log) != nil else { throw .noLog(folder: folder) }
    let log = try office.open(office.log, .append)
    try refuseRemoteVolume(log)
    let lock = try WriterLock(office, .update, holder: holder)
    try lock.take(.exclusive) { _, _ in true }
    defer { lock.release() }
    guard let text = try faultFile.text() else { return nil }
    let isSameBoot = FaultFile.bootID(in: text).map { $0 == bootID } ?? true
    let path = office.log
    let device: LineReader.Source = { offset, buffer, range throws(JournalError) in
      try OpenFile.repeated(path) { () throws(CallFailure) in
        try fileSystem.readUncached(path, at: offset, into: &buffer, range)
      }
    }
    let cached: LineReader.Source = { offset, buffer, range throws(JournalError) in
      try log.read(at: offset, into: &buffer, range)
    }
    let inspection = Inspection(
      log: log,
      head: try HeadFile(office, .update).read(),
      bootID: bootID,
      anchors: anchors,
      source: isSameBoot ? device : cached
    )
    var healing: Healing?
    switch try inspection.fullCondition() {
    case .clean: break
    case .incident(let found): throw .incident(found)
    case .cuttable(let offset, let length):
      healing = try Healing.cut(log, at: offset, length: length, in: office)
    }
    try office.remove(office.fault)
    try office.synchroniseFolder(folder)
    return healing
  }

  private func inspection(_ anchors: [Anchor]) throws(JournalError) -> Inspection {
    // HEAD is read before the log's size, which only grows past it.
    Inspection(
      log: log,
      head: try head?.read(),
      bootID: bootID,
      anchors: anchors,
      source: source
    )
  }

  private func act(on condition: Condition) throws(JournalError) {
    switch condition {
    case .clean: return
    case .incident(let found): throw stopped(found)
    case .cuttable(let offset, let length):
      reservedEnd = 0
      do throws(JournalError) {
        healing = try Healing.cut(log, at: offset, length: length, in: office)
      } catch {
        guard case .failed(let failure, _) = error, ["fdatasync", "fsync"].contains(failure.call)
        else { throw error }
        let text = faultFile.raise(failure, at: tip, bootID: bootID)
        raisedFault = text
        throw .faulted(text: text)
      }
    }
  }
}
