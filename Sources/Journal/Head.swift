import Glibc

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
    guard bytes.count == Self.length else { return nil }
    var fields = Fields(bytes)
    guard fields.skip(Self.label), fields.skip(" n="), let n = fields.number(),
      fields.skip(" off="),
      let end = fields.number(), fields.skip(" h="),
      let hash = LineHash(ascii: fields.word(LineHash.asciiLength).span), fields.skip(" boot=")
    else { return nil }
    let bootID = String(decoding: fields.word(Self.length), as: UTF8.self)
    self.init(n: n, end: end, hash: hash, bootID: bootID)
    // Written again it must be the same: that checks the sum, and that there is one spelling.
    guard PaddedLine.isSame(bytes, self.bytes) else { return nil }
  }

  /// The whole file.
  var bytes: [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(Self.length)
    text += Self.label.utf8
    text += " n=".utf8
    text += String(n).utf8
    text += " off=".utf8
    text += String(end).utf8
    text += " h=".utf8
    text += hash.ascii
    text += " boot=".utf8
    text += bootID.utf8
    let sum = LineHash(of: text).ascii.prefix(16)
    text += " sum=".utf8
    text += sum
    return PaddedLine.bytes(text, length: Self.length)
  }

  /// The words of a HEAD, one after the other.
  private struct Fields {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
    }

    mutating func skip(_ text: String) -> Bool {
      guard bytes[position...].starts(with: text.utf8) else { return false }
      position += text.utf8.count
      return true
    }

    mutating func number() -> Int? {
      let start = position
      var value = 0
      while position < bytes.count, position - start < 18,
        case let digit = bytes[position] &- UInt8(ascii: "0"), digit < 10
      {
        value = value * 10 + Int(digit)
        position += 1
      }
      return position > start ? value : nil
    }

    /// The bytes up to the next space, at most so many.
    mutating func word(_ longest: Int) -> [UInt8] {
      let rest = bytes[position...].prefix(longest)
      let word = Array(rest.prefix { $0 != UInt8(ascii: " ") })
      position += word.count
      return word
    }
  }
}

/// A text line of fixed length that is rewritten in place.
enum PaddedLine {
  static func bytes(_ text: [UInt8], length: Int) -> [UInt8] {
    var line = Array(text.prefix(length - 1))
    line.reserveCapacity(length)
    while line.count < length - 1 { line.append(UInt8(ascii: " ")) }
    line.append(UInt8(ascii: "\n"))
    return line
  }

  /// Whether two lines are the same byte for byte.
  static func isSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard one.count == other.count else { return false }
    return one.withUnsafeBytes { one in
      other.withUnsafeBytes { other in
        guard let left = one.baseAddress, let right = other.baseAddress else { return true }
        return memcmp(left, right, one.count) == 0
      }
    }
  }

  /// The text without padding; nothing when there is none.
  static func text(_ bytes: [UInt8]) -> String? {
    let kept = bytes.prefix { $0 != UInt8(ascii: "\n") }
    guard let last = kept.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return nil }
    return String(decoding: kept[...last], as: UTF8.self)
  }
}

/// The file `HEAD`, moved forward only; the lock on it is the turn at the disk.
final class HeadFile {
  /// How long a writer waits for the sync of another, in microseconds.
  private static let patience = 1_000_000
  /// The longest pause between two looks, in microseconds.
  private static let longestPause = 40

  /// What came of waiting for the turn at the disk.
  enum Turn {
    /// Nobody else moves HEAD until ``endTurn()``.
    case held
    /// HEAD covers the line: another's sync has it on disk.
    case covered
    /// Whoever has the turn keeps it too long.
    case missed
  }

  /// A HEAD with its bytes, made before there is a hurry.
  struct Position {
    let head: Head
    let bytes: [UInt8]

    init(_ head: Head) {
      self.head = head
      bytes = head.bytes
    }
  }

  private let file: OpenFile
  private let fileSystem: any FileSystem
  /// What this program wrote last; found again, it need not be read word by word.
  private var written: Position?
  private var signals: SignalHold?

  init(_ folder: OfficeFolder, _ mode: OpenMode) throws(JournalError) {
    file = try folder.open(folder.head, mode)
    fileSystem = folder.fileSystem
  }

  /// What HEAD says; nothing when it is empty, torn or not one.
  func read() throws(JournalError) -> Head? {
    let bytes = try file.bytes(at: 0, count: Head.length)
    if let written, PaddedLine.isSame(written.bytes, bytes) { return written.head }
    return Head(bytes)
  }

  /// Takes the turn at the disk for a line, waiting while another has it.
  ///
  /// A held turn is given back by ``endTurn()``.
  ///
  /// - Throws: ``JournalError/failed(_:path:)`` when HEAD can be neither locked nor read; the turn is not held.
  func takeTurn(for n: Int) throws(JournalError) -> Turn {
    let start = fileSystem.elapsed()
    // The disk stands idle between the end of one turn and the next look.
    var backoff = Backoff(longest: Self.longestPause)
    while true {
      // A program stopped in its turn would keep the others waiting.
      let hold = SignalHold()
      if try file.lock(.exclusive) {
        signals = hold
        do throws(JournalError) {
          guard let present = try read(), present.n >= n else { return .held }
        } catch {
          endTurn()
          throw error
        }
        endTurn()
        return .covered
      }
      hold.release()
      if let present = try read(), present.n >= n { return .covered }
      guard fileSystem.elapsed() - start < Self.patience else { return .missed }
      backoff.pause(fileSystem)
    }
  }

  func endTurn() {
    file.unlock()
    signals?.release()
    signals = nil
  }

  /// Writes a HEAD unless the file says more already, and says whether the file now covers it.
  func move(to position: Position) throws(JournalError) -> Bool {
    switch try takeTurn(for: position.head.n) {
    case .covered: return true
    case .missed: return false
    case .held:
      defer { endTurn() }
      try write(position)
      return true
    }
  }

  /// Writes a HEAD that is further than the present one, in a held turn.
  func write(_ position: Position) throws(JournalError) {
    try file.write(position.bytes, at: 0)
    written = position
  }
}
