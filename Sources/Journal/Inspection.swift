/// The state a log is found in, before anything is done about it.
enum Condition: Hashable {
  case clean
  /// Bytes behind the last good line that may be cut off.
  case cuttable(offset: Int, length: Int)
  case incident(Incident)
}

/// The look at a log that recovery decides on; it changes nothing.
struct Inspection {
  let log: OpenFile
  let head: Head?
  let bootID: String
  let anchors: [Anchor]
  let source: LineReader.Source

  /// Judges the log, from its tail alone when that is clean and no anchor asks for more.
  func condition() throws(JournalError) -> Condition {
    if anchors.isEmpty, let head, try isClean(from: head) { return .clean }
    return try fullCondition()
  }

  /// Judges what follows the last good line, which ends at `tip`.
  func condition(behind tip: Journal.Tip, _ end: LineReader.End) throws(JournalError) -> Condition {
    let size = try log.status().size
    if let head, head.end > tip.offset {
      return .incident(.acknowledgedLost(n: head.n, end: head.end, verified: tip.offset))
    }
    guard size > tip.offset else { return .clean }
    let length = size - tip.offset
    if try isTorn(tip.offset, length) { return .cuttable(offset: tip.offset, length: length) }
    // Only a power cut leaves more than the prefix of one line; then the boot is another one.
    if let head, head.bootID != bootID { return .cuttable(offset: tip.offset, length: length) }
    switch end {
    case .rest: return .incident(.unverifiableTail(offset: tip.offset, length: length))
    case .broken(let reason):
      return .incident(.brokenLine(n: tip.n, offset: tip.offset, reason))
    }
  }

  /// Judges the log from its first line on.
  func fullCondition() throws(JournalError) -> Condition {
    var chain = Chain(at: .start)
    var reader = LineReader()
    var check = AnchorCheck(anchors)
    var isAltered = false
    let size = try log.status().size
    let end = try reader.read(&chain, upTo: size, from: source) { mark, line in
      check.follow(mark, line)
      if let head, mark.n == head.n, mark.hash != head.hash || mark.end != head.end {
        isAltered = true
      }
    }
    if isAltered, let head {
      return .incident(.acknowledgedAltered(n: head.n, expected: head.hash))
    }
    if let incident = check.incident(lines: chain.tip.n) { return .incident(incident) }
    return try condition(behind: chain.tip, end)
  }

  private func isClean(from head: Head) throws(JournalError) -> Bool {
    let size = try log.status().size
    guard size >= head.end, let start = try tip(before: head) else { return false }
    var chain = Chain(at: start)
    var reader = LineReader()
    var isFound = false
    let end = try reader.read(&chain, upTo: size, from: source) { mark, _ in
      if mark.n == head.n { isFound = mark.hash == head.hash && mark.end == head.end }
    }
    return isFound && end == .rest(0)
  }

  /// The state of the chain before the line that HEAD names, as the bytes before it tell.
  private func tip(before head: Head) throws(JournalError) -> Journal.Tip? {
    let window = min(head.end, Chain.maximumLength + Chain.trailerLength)
    var bytes = [UInt8](repeating: 0, count: window)
    guard window > 0, try fill(&bytes, from: head.end - window) else { return nil }
    let newline = UInt8(ascii: "\n")
    guard bytes[window - 1] == newline else { return nil }
    guard let previous = bytes[..<(window - 1)].lastIndex(of: newline) else {
      return head.end == window && head.n == 0 ? .start : nil
    }
    guard previous >= 66, head.n > 0 else { return nil }
    let text = Array(bytes[previous - 66..<previous - 2])
    guard let hash = LineHash(ascii: text.span) else { return nil }
    return Journal.Tip(n: head.n, offset: head.end - window + previous + 1, hash: hash)
  }

  private func fill(_ bytes: inout [UInt8], from offset: Int) throws(JournalError) -> Bool {
    var filled = 0
    while filled < bytes.count {
      let came = try source(offset + filled, &bytes, filled..<bytes.count)
      guard came > 0 else { return false }
      filled += came
    }
    return true
  }

  /// Whether the bytes are what a killed writer leaves: the prefix of one line.
  private func isTorn(_ offset: Int, _ length: Int) throws(JournalError) -> Bool {
    guard length < Chain.maximumLength else { return false }
    var bytes = [UInt8](repeating: 0, count: length)
    guard try fill(&bytes, from: offset) else { return false }
    return !bytes.contains { $0 == UInt8(ascii: "\n") || $0 == 0 }
  }
}
