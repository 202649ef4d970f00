/// What the file `HEAD` says: the last acknowledged line.
struct Head: Hashable {
  /// Bytes of the file.
  static let length = 256
  private static let label = "netra-head/1"

  let n: Int
  /// The offset behind the line.
  let end: Int
  let hash: LineHash
  let bootID: String

  init(n: Int, end: Int, hash: LineHash, bootID: String) {
    self.n = n
    self.end = end
    self.hash = hash
    self.bootID = bootID
  }

  /// Reads a HEAD; nothing when it is torn, or not one.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.length, bytes.last == UInt8(ascii: "\n") else { return nil }
    let fields = bytes.dropLast().split(separator: UInt8(ascii: " ")).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard fields.count == 6, fields[0] == Self.label,
      let number = Self.value(of: "n", in: fields[1]), let n = Int(number), n >= 0,
      let offset = Self.value(of: "off", in: fields[2]), let end = Int(offset), end >= 0,
      let hex = Self.value(of: "h", in: fields[3]), let hash = LineHash(hex: hex),
      let bootID = Self.value(of: "boot", in: fields[4])
    else { return nil }
    self.init(n: n, end: end, hash: hash, bootID: bootID)
    guard bytes == self.bytes else { return nil }
  }

  /// The whole file.
  var bytes: [UInt8] {
    let text = "\(Self.label) n=\(n) off=\(end) h=\(hash.hex) boot=\(bootID)"
    let sum = LineHash(of: Array(text.utf8)).hex.prefix(16)
    return PaddedLine.bytes(text + " sum=" + sum, length: Self.length)
  }

  private static func value(of name: String, in field: String) -> String? {
    field.hasPrefix(name + "=") ? String(field.dropFirst(name.utf8.count + 1)) : nil
  }
}

/// A text line of fixed length that is rewritten in place.
enum PaddedLine {
  static func bytes(_ text: String, length: Int) -> [UInt8] {
    let kept = Array(text.utf8.prefix(length - 1))
    let padding = Array(repeating: UInt8(ascii: " "), count: length - 1 - kept.count)
    return kept + padding + [UInt8(ascii: "\n")]
  }

  /// The text without padding; nothing when there is none.
  static func text(_ bytes: [UInt8]) -> String? {
    let kept = bytes.prefix { $0 != UInt8(ascii: "\n") }
    guard let last = kept.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return nil }
    return String(decoding: kept[...last], as: UTF8.self)
  }
}

/// The file `HEAD`, moved forward only.
final class HeadFile {
  /// How long a move waits for another that is under way, in microseconds.
  private static let patience = 1_000_000

  private let file: OpenFile
  private let fileSystem: any FileSystem

  init(_ folder: OfficeFolder, _ mode: OpenMode) throws(JournalError) {
    file = try folder.open(folder.head, mode)
    fileSystem = folder.fileSystem
  }

  /// What HEAD says; nothing when it is empty, torn or not one.
  func read() throws(JournalError) -> Head? {
    Head(try file.bytes(at: 0, count: Head.length))
  }

  /// Writes `head` unless the file says more already, and says whether the file now covers it.
  func move(to head: Head) throws(JournalError) -> Bool {
    // A program stopped in mid-move would hold the lock on; the line is on disk all the same.
    let signals = SignalHold()
    defer { signals.release() }
    let start = fileSystem.elapsed()
    while try !file.lock(.exclusive) {
      guard fileSystem.elapsed() - start < Self.patience else { return false }
      fileSystem.pause(microseconds: 50)
    }
    defer { file.unlock() }
    if let present = try read(), present.n >= head.n { return true }
    try file.write(head.bytes, at: 0)
    return true
  }
}
