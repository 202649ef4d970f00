import Journal

/// An office in memory, founded as in the golden log.
struct TestOffice {
  static let folder = "/office"
  static let log = "/office/log/00000000000000000000.jsonl"
  static let head = "/office/HEAD"
  static let fault = "/office/FAULT"
  static let boot = "0a6d5ee2-1f3e-4c7e-9d5a-3b1c5f2f8a10"
  static let laterBoot = "7c0b9f54-52a8-4f0b-8f0b-2d3f6d1e9b77"

  let disk: MemoryFileSystem
  let founder: Official

  /// Founds an office and appends `lines` more lines.
  init(lines: Int = 0) throws {
    disk = MemoryFileSystem()
    founder = try Official("a1", "admin")
    let first = try Self.foundingEntry()
    _ = try Journal.create(
      folder: Self.folder,
      fileSystem: disk,
      holder: Self.holder("a1"),
      bootID: Self.boot,
      first: first
    )
    guard lines > 0 else { return }
    let journal = try Self.open(disk)
    for number in 1...lines { _ = try append(to: journal, number) }
  }

  static func foundingEntry() throws -> Entry {
    let line = String(decoding: try Vectors.lines()[0], as: UTF8.self)
    return try Official("a1", "admin").entry(0, events(of: line))
  }

  /// The text of a line's events, brackets included.
  static func events(of line: String) -> String {
    let envelope = try? Envelope(scanning: Array(line.utf8).span)
    guard let range = envelope?.events, let first = range.first, let last = range.last else {
      return ""
    }
    let bytes = Array(line.utf8)
    let start = first.kind.lowerBound - 7
    let end = (last.data ?? last.stream).upperBound + 2
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  static func holder(_ actor: String) -> Holder {
    Holder(process: 42, actor: actor, terminal: "/dev/pts/0")
  }

  static func open(
    _ disk: any FileSystem,
    _ access: Journal.Access = .write,
    boot: String = boot,
    anchors: [Anchor] = [],
    folder: String = folder
  ) throws(JournalError) -> Journal {
    try Journal(
      folder: folder,
      access: access,
      fileSystem: disk,
      holder: holder("a1"),
      bootID: boot,
      anchors: anchors
    )
  }

  static func note(_ number: Int) -> String {
    #"[{"k":"note.made/1","s":"office","d":{"number":\#(number)}}]"#
  }

  /// Appends one line and hands back its receipt.
  @discardableResult
  func append(to journal: Journal, _ number: Int) throws -> Receipt? {
    try Self.append(to: journal, founder.entry(number, Self.note(number)))
  }

  @discardableResult
  static func append(to journal: Journal, _ entry: Entry) throws -> Receipt? {
    try journal.append(waiting: { _, _ in false }, visit: { _, _ in }, compose: { _ in entry })
  }

  /// The marks of all lines, as a reader sees them.
  static func marks(_ disk: any FileSystem, folder: String = folder) throws -> [LineMark] {
    var marks: [LineMark] = []
    _ = try open(disk, .read, folder: folder).catchUp { mark, _ in marks.append(mark) }
    return marks
  }
}
