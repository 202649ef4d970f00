/// The log of one office, open in one program.
///
/// Not for use by two threads at once. Several journals, in one program or in many, may be open on
/// the same folder.
package final class Journal {
  /// What a journal is opened for.
  package enum Access: Hashable, Sendable {
    case read
    case write
  }

  /// The end of the log as far as it has been followed.
  package struct Tip: Hashable, Sendable {
    /// Number of the next line.
    package let n: Int
    /// Where the next line starts, in bytes.
    package let offset: Int
    /// The hash of the last line.
    package let hash: LineHash

    /// The end of a log without lines.
    package static let start = Self(n: 0, offset: 0, hash: .origin)
  }

  /// The office folder.
  package let folder: String
  package let access: Access
  /// What closes the log for writing, once it was found.
  package internal(set) var incident: Incident?
  /// Whether the space reserved ahead of the log could not be renewed.
  package internal(set) var isNearlyFull = false
  /// What recovery cut off, until ``takeHealing()`` is called.
  package internal(set) var healing: Healing?

  let office: OfficeFolder
  let log: OpenFile
  let head: HeadFile?
  let lock: WriterLock?
  let faultFile: FaultFile
  let bootID: String
  let identity: UInt64
  var chain = Chain(at: .start)
  var reservedEnd = 0
  /// When the log's name was looked at, in microseconds of the file system's clock.
  var lastLook: Int?
  /// What was written to `FAULT`, also when the disk did not take it.
  var raisedFault: String?
  private var reader = LineReader()

  /// Opens the log of an office folder; it is followed from its first line by ``catchUp(_:)``.
  ///
  /// Opened for reading, a damaged log opens too and says so in ``incident``. Opened for writing, a
  /// torn tail is cut off first, see ``healing``.
  ///
  /// - Parameters:
  ///   - folder: The office folder.
  ///   - access: What the journal is opened for; reading changes nothing in the folder.
  ///   - fileSystem: Where the folder lies.
  ///   - holder: What others see while this journal holds the lock.
  ///   - bootID: The kernel's name for the time since the machine was started.
  ///   - anchors: What others vouch for; the log must contain it.
  /// - Throws: ``JournalError/noLog(folder:)``, ``JournalError/networkFileSystem(type:)``,
  ///   ``JournalError/incident(_:)``, ``JournalError/locked(holder:)`` or
  ///   ``JournalError/failed(_:path:)``.
  /// - Complexity: O(1) when the log is clean and there are no anchors, else one pass.
  package init(
    folder: String,
    access: Access,
    fileSystem: any FileSystem,
    holder: Holder,
    bootID: String,
    anchors: [Anchor] = []
  ) throws(JournalError) {
    let office = OfficeFolder(path: folder, fileSystem: fileSystem)
    guard try office.status(at: office.log) != nil else { throw .noLog(folder: folder) }
    self.folder = folder
    self.access = access
    self.office = office
    self.bootID = bootID
    faultFile = FaultFile(folder: office)
    log = try office.open(office.log, access == .write ? .append : .read)
    identity = try log.status().inode
    let mode: OpenMode = access == .write ? .update : .read
    if access == .write { try Self.refuseRemoteVolume(log) }
    // A writer makes what is missing; a reader of a copy does without.
    let hasHead = try office.status(at: office.head) != nil
    let hasLock = try office.status(at: office.lock) != nil
    head = hasHead || access == .write ? try HeadFile(office, mode) : nil
    lock = hasLock || access == .write ? try WriterLock(office, mode, holder: holder) : nil
    switch access {
    case .read: try look(anchors)
    case .write: try recover(anchors)
    }
  }

  /// The end of the log as far as it has been followed; it moves when a pass is over.
  package var tip: Tip { chain.tip }

  /// Number of the last line that `HEAD` vouches for; nothing when `HEAD` cannot be read.
  package var acknowledged: Int? {
    do throws(JournalError) {
      return try head?.read()?.n
    } catch {
      // Unreadable is as good as missing: nothing is vouched for.
      return nil
    }
  }

  /// What `FAULT` says while nobody may append.
  package var fault: String? {
    do throws(JournalError) {
      if let raisedFault { return raisedFault }
      return try faultFile.text()
    } catch {
      return String(describing: error)
    }
  }

  /// Hands over what recovery cut off, once, so that one line of the log tells it.
  package func takeHealing() -> Healing? {
    defer { healing = nil }
    return healing
  }

  /// Reads every whole line behind the tip, checks it, and hands it on with its LF.
  ///
  /// An unfinished line at the end is left for later. The visitor must not call this journal's
  /// `catchUp` or `append`.
  ///
  /// - Returns: How many lines were handed on.
  /// - Throws: ``JournalError/incident(_:)`` at the first line that does not hold; the lines before
  ///   it have been handed on. ``JournalError/failed(_:path:)``.
  /// - Complexity: One pass over the new bytes, in blocks of 1 MiB.
  package func catchUp(_ visit: (LineMark, Span<UInt8>) -> Void) throws(JournalError) -> Int {
    let first = tip.n
    if case .broken = try advance(visit) {
      // A reader can meet a write under way; with the lock shared there is none.
      try lock?.take(.shared) { _, _ in true }
      defer { lock?.release() }
      if case .broken(let reason) = try advance(visit) {
        throw stopped(.brokenLine(n: tip.n, offset: tip.offset, reason))
      }
    }
    return tip.n - first
  }

  /// Reads every whole line behind the tip as ``catchUp(_:)`` does, on two threads when it is much.
  ///
  /// - Parameters:
  ///   - prepare: Called on either thread with whole lines that continue each other; what comes of
  ///     lines behind a damaged one is thrown away.
  ///   - visit: Called on this thread, in the order of the log.
  /// - Returns: How many lines were handed on.
  /// - Throws: As ``catchUp(_:)`` does.
  /// - Complexity: One pass over the new bytes, in blocks of 256 KiB.
  package func catchUp<Prepared: Sendable>(
    preparing prepare: @escaping @Sendable (LineBlock) -> Prepared,
    visit: (LineBlock, Prepared) -> Void
  ) throws(JournalError) -> Int {
    let first = tip.n
    if case .broken = try advance(preparing: prepare, visit: visit) {
      try lock?.take(.shared) { _, _ in true }
      defer { lock?.release() }
      if case .broken(let reason) = try advance(preparing: prepare, visit: visit) {
        throw stopped(.brokenLine(n: tip.n, offset: tip.offset, reason))
      }
    }
    return tip.n - first
  }

  /// Reads one line back, its LF included.
  ///
  /// - Throws: ``JournalError/noLine(offset:length:)`` when the log ends before, or when the bytes
  ///   do not end as a line does.
  package func line(at offset: Int, length: Int) throws(JournalError) -> [UInt8] {
    guard offset >= 0, (1...Chain.maximumLength).contains(length) else {
      throw .noLine(offset: offset, length: length)
    }
    let line = try log.bytes(at: offset, count: length)
    guard line.count == length, line.last == UInt8(ascii: "\n") else {
      throw .noLine(offset: offset, length: length)
    }
    return line
  }

  /// Follows the log to its end and says how that looks.
  func advance(_ visit: (LineMark, Span<UInt8>) -> Void) throws(JournalError) -> LineReader.End {
    let size = try log.status().size
    guard size >= tip.offset else { throw stopped(.shrunk(from: tip.offset, to: size)) }
    // Worked on outside the object, so that a visitor may ask it for lines and for the tip.
    var chain = chain
    var reader = LineReader()
    swap(&reader, &self.reader)
    defer {
      self.chain = chain
      swap(&reader, &self.reader)
    }
    return try reader.read(&chain, upTo: size, from: source, visit: visit)
  }

  private func advance<Prepared: Sendable>(
    preparing prepare: @escaping @Sendable (LineBlock) -> Prepared,
    visit: (LineBlock, Prepared) -> Void
  ) throws(JournalError) -> LineReader.End {
    let size = try log.status().size
    guard size >= tip.offset else { throw stopped(.shrunk(from: tip.offset, to: size)) }
    var chain = chain
    defer { self.chain = chain }
    let pass = BlockPass(from: chain.tip, upTo: size, source: source, prepare: prepare)
    return try pass.run(&chain, visit: visit)
  }

  /// Remembers what closes the log for writing.
  func stopped(_ found: Incident) -> JournalError {
    incident = found
    return .incident(found)
  }

  var source: LineReader.Source {
    { [log] offset, buffer, range throws(JournalError) in
      try log.read(at: offset, into: &buffer, range)
    }
  }

  static func refuseRemoteVolume(_ file: OpenFile) throws(JournalError) {
    guard let name = RemoteVolume.name(of: try file.volumeType()) else { return }
    throw .networkFileSystem(type: name)
  }
}
