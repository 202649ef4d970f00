/// The names inside an office folder, and the calls that go by name.
struct OfficeFolder {
  let path: String
  let fileSystem: any FileSystem
  /// Asked for twice in each append, so its name is put together once.
  let fault: String

  init(path: String, fileSystem: any FileSystem) {
    self.path = path
    self.fileSystem = fileSystem
    fault = path + "/FAULT"
  }

  var log: String { path + "/log/00000000000000000000.jsonl" }
  /// Where a first line is prepared before it gets its name.
  var unfinishedLog: String { log + ".new" }
  var head: String { path + "/HEAD" }
  var lock: String { path + "/LOCK" }
  var checkpoints: String { path + "/checkpoints" }
  var quarantine: String { path + "/quarantine" }
  var subfolders: [String] {
    ["log", "evidence", "keyring", "quarantine", "presence"].map { path + "/" + $0 }
  }
  /// The folder that holds the office folder.
  var parent: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  func status(at path: String) throws(JournalError) -> FileStatus? {
    try OpenFile.repeated(path) { () throws(CallFailure) in try fileSystem.status(at: path) }
  }

  func makeFolder(_ path: String) throws(JournalError) {
    try OpenFile.repeated(path) { () throws(CallFailure) in try fileSystem.makeFolder(path) }
  }

  func rename(_ path: String, to target: String) throws(JournalError) {
    try OpenFile.repeated(path) { () throws(CallFailure) in
      try fileSystem.rename(path, to: target)
    }
  }

  func remove(_ path: String) throws(JournalError) {
    try OpenFile.repeated(path) { () throws(CallFailure) in try fileSystem.remove(path) }
  }

  func synchroniseFolder(_ path: String) throws(JournalError) {
    try OpenFile.repeated(path) { () throws(CallFailure) in
      try fileSystem.synchroniseFolder(path)
    }
  }

  func open(_ path: String, _ mode: OpenMode) throws(JournalError) -> OpenFile {
    try OpenFile(path, mode, in: fileSystem)
  }
}

/// Volumes on which appends of several programs, or locks, cannot be relied on.
enum RemoteVolume {
  /// The name of a remote kind of volume, by the numbers of `linux/magic.h` and of each driver.
  static func name(of type: UInt64) -> String? {
    switch type {
    case 0x6969: "NFS"
    case 0x517B: "SMB"
    case 0xFF53_4D42: "CIFS"
    case 0xFE53_4D42: "SMB2"
    case 0x0102_1997: "9P"
    case 0x6573_5546: "FUSE"
    case 0x5346_414F, 0x6B41_4653: "AFS"
    case 0x00C3_6400: "Ceph"
    case 0x7375_7245: "Coda"
    case 0x564C: "NCP"
    case 0x0116_1970: "GFS2"
    case 0x7461_636F: "OCFS2"
    case 0x0BD0_0BD0: "Lustre"
    default: nil
    }
  }
}
