import Crypto

/// A tail that recovery took off the log, to be told in the log itself.
package struct Healing: Hashable, Sendable {
  /// Where the tail began, in bytes from the start of the log.
  package let offset: Int
  /// How many bytes it had.
  package let length: Int
  /// The SHA-256 of the bytes.
  package let sha256: LineHash
  /// The name of the copy inside `quarantine`.
  package let name: String

  private static let blockLength = 1 << 20

  /// Copies the tail into quarantine, waits until the copy is on disk, and cuts the log.
  ///
  /// A crash at any place leaves a log that is healed by doing all of it again.
  static func cut(
    _ log: OpenFile,
    at offset: Int,
    length: Int,
    in folder: OfficeFolder
  ) throws(JournalError) -> Self {
    var hasher = SHA256()
    try blocks(of: log, at: offset, length: length) { block, _ in hasher.update(data: block) }
    let hash = LineHash(hasher.finalize())
    let name = "\(offset)-\(hash.hex).bin"
    try folder.makeFolder(folder.quarantine)
    let copy = try folder.open(folder.quarantine + "/" + name, .replace)
    try blocks(of: log, at: offset, length: length) { block, place throws(JournalError) in
      try copy.write(block, at: place - offset)
    }
    try copy.synchronise()
    try folder.synchroniseFolder(folder.quarantine)
    try log.truncate(to: offset)
    try log.synchronise()
    return Self(offset: offset, length: length, sha256: hash, name: name)
  }

  private static func blocks(
    of log: OpenFile,
    at offset: Int,
    length: Int,
    _ body: ([UInt8], Int) throws(JournalError) -> Void
  ) throws(JournalError) {
    for place in stride(from: offset, to: offset + length, by: blockLength) {
      let count = min(blockLength, offset + length - place)
      try body(log.bytes(at: place, count: count), place)
    }
  }
}
