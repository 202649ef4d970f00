/// The full check of a log or of a copy; it writes nothing and takes no lock.
package struct Verifier {
  private let fileSystem: any FileSystem
  private let anchors: [Anchor]
  private let threads: Int
  private let mayRecord: (String, String) -> Bool

  /// Prepares a check.
  ///
  /// - Parameters:
  ///   - fileSystem: Where the log lies.
  ///   - anchors: What others vouch for.
  ///   - threads: How many threads check signatures.
  ///   - mayRecord: Whether an event of a kind, `report.registered/1`, may be recorded in a role.
  package init(
    fileSystem: any FileSystem,
    anchors: [Anchor],
    threads: Int,
    mayRecord: @escaping (String, String) -> Bool
  ) {
    self.fileSystem = fileSystem
    self.anchors = anchors
    self.threads = max(1, threads)
    self.mayRecord = mayRecord
  }

  /// Checks an office folder, or a log file by its path.
  ///
  /// - Complexity: One pass, and one Ed25519 check a line, shared out among the threads.
  package func verify(_ path: String) -> Verification {
    do throws(JournalError) {
      return try checked(path)
    } catch {
      return Verification(
        lines: 0,
        last: nil,
        anchored: 0..<0,
        unanchored: 0..<0,
        broken: nil,
        reason: .unreadable(error),
        head: .missing,
        stepsBack: 0,
        tornBytes: 0,
        fault: nil
      )
    }
  }

  private func checked(_ path: String) throws(JournalError) -> Verification {
    let office = OfficeFolder(path: path, fileSystem: fileSystem)
    let isFolder = try office.status(at: office.log) != nil
    let log = try office.open(isFolder ? office.log : path, .read)
    // HEAD is read before the log's size, which only grows past it.
    let headBytes = isFolder ? try headBytes(office) : nil
    let size = try log.status().size
    let head = headBytes.flatMap { Head($0) }
    var pass = VerifyingPass(
      head: head,
      check: AnchorCheck(anchors),
      threads: threads,
      mayRecord: mayRecord
    )
    // Its threads end also when the log cannot be read to its end.
    defer { pass.finish() }
    var reader = LineReader()
    var chain = Chain(at: .start)
    let source: LineReader.Source = { offset, buffer, range throws(JournalError) in
      try log.read(at: offset, into: &buffer, range)
    }
    let end = try reader.read(&chain, upTo: size, from: source) { pass.follow($0, $1) }
    pass.finish()
    if pass.failure == nil { pass.judge(end, chain.tip) }
    var torn = 0
    if case .rest(let count) = end { torn = count }
    let total = chain.tip.n + (try linesLeft(in: log, from: chain.tip.offset))
    return pass.result(
      total: total,
      isHeadTorn: headBytes != nil && head == nil,
      tornBytes: torn,
      fault: isFolder ? try FaultFile(folder: office).text() : nil
    )
  }

  private func headBytes(_ office: OfficeFolder) throws(JournalError) -> [UInt8]? {
    guard try office.status(at: office.head) != nil else { return nil }
    return try office.open(office.head, .read).bytes(at: 0, count: Head.length)
  }

  /// Counts whole lines behind the place where the chain ended.
  private func linesLeft(in log: OpenFile, from offset: Int) throws(JournalError) -> Int {
    var place = offset
    var count = 0
    while case let block = try log.bytes(at: place, count: 1 << 20), !block.isEmpty {
      for byte in block where byte == UInt8(ascii: "\n") { count += 1 }
      place += block.count
    }
    return count
  }
}
