/// How a file is opened.
package enum OpenMode: Hashable, Sendable {
  /// For reading; it must exist.
  case read
  /// For reading and writing in place; it is made when missing.
  case update
  /// For reading, and for writing at the end only; it must exist.
  case append
  /// For writing from the start; emptied when it exists, made when missing.
  case replace
  /// The same, for its owner alone.
  case secret
}

/// What is known of a file without reading it.
package struct FileStatus: Hashable, Sendable {
  /// Bytes in the file.
  package let size: Int
  /// What tells the file from every other on its volume.
  package let inode: UInt64
  /// False for folders, pipes and devices.
  package let isRegular: Bool
  /// When content and when anything of it changed last, in nanoseconds since 1970.
  package let modified: Int
  package let changed: Int

  /// States what a file is; one without times never changed.
  package init(
    size: Int,
    inode: UInt64,
    isRegular: Bool = true,
    modified: Int = 0,
    changed: Int = 0
  ) {
    self.size = size
    self.inode = inode
    self.isRegular = isRegular
    self.modified = modified
    self.changed = changed
  }
}

/// How a lock is shared.
package enum LockKind: Hashable, Sendable {
  case shared
  case exclusive
}

/// Everything by which the log and what lies beside it touch the disk, and the waiting that a taken lock needs.
///
/// Each function is one call to the system and may fail as that call does, `EINTR` included.
package protocol FileSystem {
  /// Opens a file and returns its descriptor, which ``close(_:)`` gives back.
  func open(_ path: String, _ mode: OpenMode) throws(CallFailure) -> Int32
  func close(_ descriptor: Int32)
  /// Reads into `range` of `buffer` from an offset of the file and returns how many bytes came.
  func read(
    _ descriptor: Int32,
    at offset: Int,
    into buffer: inout [UInt8],
    _ range: Range<Int>
  ) throws(CallFailure) -> Int
  /// Does the same past every cache of the machine.
  func readUncached(
    _ path: String,
    at offset: Int,
    into buffer: inout [UInt8],
    _ range: Range<Int>
  ) throws(CallFailure) -> Int
  /// Writes at the end of the file in one call and returns how many bytes went.
  func append(_ bytes: [UInt8], to descriptor: Int32) throws(CallFailure) -> Int
  /// Writes at an offset in one call and returns how many bytes went.
  func write(_ bytes: [UInt8], to descriptor: Int32, at offset: Int) throws(CallFailure) -> Int
  /// Lets the disk begin on written bytes without waiting; only ``synchronise(_:)`` promises that
  /// they are there. Where the system cannot, nothing happens.
  func startWriting(_ descriptor: Int32, at offset: Int, length: Int) throws(CallFailure)
  /// Waits until the bytes and the size of the file are on disk.
  func synchronise(_ descriptor: Int32) throws(CallFailure)
  func truncate(_ descriptor: Int32, to size: Int) throws(CallFailure)
  /// Reserves space from an offset on without changing the size of the file.
  func reserve(_ descriptor: Int32, at offset: Int, length: Int) throws(CallFailure)
  /// Tries to take the lock of an open file and says whether it did.
  func lock(_ descriptor: Int32, _ kind: LockKind) throws(CallFailure) -> Bool
  func unlock(_ descriptor: Int32)
  func status(of descriptor: Int32) throws(CallFailure) -> FileStatus
  /// Looks a path up; nothing when there is no such file.
  func status(at path: String) throws(CallFailure) -> FileStatus?
  /// The number by which `statfs` names the kind of volume that holds an open file.
  func volumeType(of descriptor: Int32) throws(CallFailure) -> UInt64
  /// Makes a folder; one that exists is no failure.
  func makeFolder(_ path: String) throws(CallFailure)
  /// Makes a folder for its owner alone; one that exists is no failure.
  func makePrivateFolder(_ path: String) throws(CallFailure)
  func rename(_ path: String, to target: String) throws(CallFailure)
  /// Gives a file a second name; one that is taken is a failure.
  func link(_ path: String, to target: String) throws(CallFailure)
  func remove(_ path: String) throws(CallFailure)
  /// Waits until the names in a folder are on disk.
  func synchroniseFolder(_ path: String) throws(CallFailure)
  /// The names in a folder, in any order.
  func names(in folder: String) throws(CallFailure) -> [String]
  /// Microseconds of a clock that never goes back.
  func elapsed() -> Int
  /// Waits; with 0 it only lets others run.
  func pause(microseconds: Int)
}
