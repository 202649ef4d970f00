/// The parts of a line, as ranges of its bytes.
///
/// Scanning checks every byte of the line's form, JSON and UTF-8 included; it checks neither hash
/// nor signature.
package struct Envelope: Hashable, Sendable {
  /// One event of a line.
  package struct Event: Hashable, Sendable {
    /// Kind and version, `report.registered/1`.
    package let kind: Range<Int>
    /// The stream the event belongs to.
    package let stream: Range<Int>
    /// Further streams it names.
    package let also: [Range<Int>]
    /// The object for indexes, braces included.
    package let index: Range<Int>?
    /// The object of data, braces included.
    package let data: Range<Int>?
  }

  /// Number of the line.
  package let n: Int
  /// What the clock said, 29 bytes.
  package let time: Range<Int>
  package let actor: Range<Int>
  package let role: Range<Int>
  /// The 16 hexadecimal digits that name the signing key.
  package let key: Range<Int>
  /// The command's UUID, 36 bytes.
  package let id: Range<Int>
  /// The events, one or more.
  package let events: [Event]
  /// The signature, 88 base64 characters.
  package let signature: Range<Int>
  /// The hash, 64 hexadecimal digits.
  package let hash: Range<Int>

  /// Takes a whole line apart, its LF included.
  ///
  /// - Complexity: O(*n*) in the line; one allocation, and one for each event that has `also`.
  package init(scanning line: Span<UInt8>) throws(EnvelopeError) {
    var scanner = ByteScanner(position: 0)
    try scanner.expect("{\"n\":", .start, in: line)
    n = try scanner.lineNumber(in: line)
    try scanner.expect(",\"t\":\"", .time, in: line)
    time = try scanner.time(in: line)
    try scanner.expect("\",\"by\":\"", .actor, in: line)
    actor = try scanner.name(.actor, in: line)
    try scanner.expect(",\"as\":\"", .role, in: line)
    role = try scanner.name(.role, in: line)
    try scanner.expect(",\"key\":\"", .key, in: line)
    key = try scanner.hex(16, .key, in: line)
    try scanner.expect("\",\"id\":\"", .identifier, in: line)
    id = try scanner.identifier(in: line)
    try scanner.expect("\",\"e\":[", .events, in: line)
    var events: [Event] = []
    repeat { events.append(try scanner.event(in: line)) } while scanner.take(0x2C, in: line)
    self.events = events
    try scanner.expect("],\"sig\":\"", .signature, in: line)
    signature = try scanner.signature(in: line)
    try scanner.expect("\",\"h\":\"", .hash, in: line)
    hash = try scanner.hex(LineHash.asciiLength, .hash, in: line)
    try scanner.expect("\"}\n", .end, in: line)
    guard scanner.position == line.count else { throw scanner.fails(.end) }
  }

  /// The text of one part of the scanned line.
  package static func text(_ part: Range<Int>, of line: Span<UInt8>) -> String {
    let bytes = line.extracting(part)
    return bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of one part of the scanned line.
  package static func bytes(_ part: Range<Int>, of line: Span<UInt8>) -> [UInt8] {
    line.extracting(part).withUnsafeBufferPointer { Array($0) }
  }
}

extension ByteScanner {
  fileprivate mutating func lineNumber(in line: Span<UInt8>) throws(EnvelopeError) -> Int {
    let start = position
    var value = 0
    while case let digit = peek(line), digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") {
      guard position - start < 18 else { throw fails(.number) }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
      position += 1
    }
    guard position > start, position - start == 1 || line[start] != UInt8(ascii: "0") else {
      throw fails(.number)
    }
    return value
  }

  /// Reads `2024-10-25T09:13:02.417+07:00`: the form, and that each number is within its range.
  fileprivate mutating func time(in line: Span<UInt8>) throws(EnvelopeError) -> Range<Int> {
    let start = position
    guard line.count - start >= 29 else { throw fails(.time) }
    try pairs(["", ""], in: line)
    let month = try pair("-", 1...12, in: line)
    let day = try pair("-", 1...31, in: line)
    guard month != 2 || day <= 29 else { throw fails(.time) }
    _ = try pair("T", 0...23, in: line)
    _ = try pair(":", 0...59, in: line)
    _ = try pair(":", 0...60, in: line)
    try expect(".", .time, in: line)
    _ = try pair("", 0...99, in: line)
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(peek(line)) else { throw fails(.time) }
    position += 1
    let sign = peek(line)
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { throw fails(.time) }
    position += 1
    _ = try pair("", 0...14, in: line)
    _ = try pair(":", 0...59, in: line)
    return start..<position
  }

  private mutating func pairs(
    _ marks: [2 of StaticString],
    in line: Span<UInt8>
  ) throws(EnvelopeError) {
    for index in 0..<2 { _ = try pair(marks[index], 0...99, in: line) }
  }

  private mutating func pair(
    _ mark: StaticString,
    _ range: ClosedRange<Int>,
    in line: Span<UInt8>
  ) throws(EnvelopeError) -> Int {
    guard take(mark, in: line), position + 1 < line.count else { throw fails(.time) }
    let tens = Int(line[position]) - 0x30
    let ones = Int(line[position + 1]) - 0x30
    guard (0...9).contains(tens), (0...9).contains(ones), range.contains(tens * 10 + ones) else {
      throw fails(.time)
    }
    position += 2
    return tens * 10 + ones
  }

  fileprivate mutating func hex(
    _ count: Int,
    _ part: EnvelopeError.Part,
    in line: Span<UInt8>
  ) throws(EnvelopeError) -> Range<Int> {
    let start = position
    guard line.count - start >= count else { throw fails(part) }
    while position < start + count {
      guard Hex.value(of: line[position]) != nil else { throw fails(part) }
      position += 1
    }
    return start..<position
  }

  fileprivate mutating func identifier(in line: Span<UInt8>) throws(EnvelopeError) -> Range<Int> {
    let start = position
    guard line.count - start >= 36 else { throw fails(.identifier) }
    while position < start + 36 {
      let byte = line[position]
      let isRight =
        switch position - start {
        case 8, 13, 18, 23: byte == UInt8(ascii: "-")
        case 14: byte == UInt8(ascii: "7")
        case 19: Hex.value(of: byte).map { (8...11).contains($0) } ?? false
        default: Hex.value(of: byte) != nil
        }
      guard isRight else { throw fails(.identifier) }
      position += 1
    }
    return start..<position
  }

  fileprivate mutating func signature(in line: Span<UInt8>) throws(EnvelopeError) -> Range<Int> {
    let start = position
    guard line.count - start >= 88 else { throw fails(.signature) }
    while position < start + 86 {
      guard Base64.value(of: line[position]) != nil else { throw fails(.signature) }
      position += 1
    }
    try expect("==", .signature, in: line)
    return start..<position
  }

  fileprivate mutating func event(in line: Span<UInt8>) throws(EnvelopeError) -> Envelope.Event {
    try expect("{\"k\":\"", .kind, in: line)
    let kind = try kind(in: line)
    try expect(",\"s\":\"", .stream, in: line)
    let stream = try name(.stream, in: line)
    var also: [Range<Int>] = []
    if take(",\"also\":[", in: line) {
      repeat {
        try expect("\"", .also, in: line)
        also.append(try name(.also, in: line))
      } while take(UInt8(ascii: ","), in: line)
      try expect("]", .also, in: line)
    }
    var index: Range<Int>?
    if take(",\"x\":", in: line) {
      let found = try object(.index, in: line)
      guard found.count > 2 else { throw fails(.index) }
      index = found
    }
    let data = take(",\"d\":", in: line) ? try object(.data, in: line) : nil
    try expect("}", .events, in: line)
    return Envelope.Event(kind: kind, stream: stream, also: also, index: index, data: data)
  }

  private mutating func kind(in line: Span<UInt8>) throws(EnvelopeError) -> Range<Int> {
    let start = position
    loop: while position < line.count {
      switch line[position] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "-"):
        position += 1
      default: break loop
      }
    }
    guard position > start, take(UInt8(ascii: "/"), in: line) else { throw fails(.kind) }
    guard peek(line) != UInt8(ascii: "0") else { throw fails(.kind) }
    let version = position
    while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(peek(line)) { position += 1 }
    guard position > version, take(UInt8(ascii: "\""), in: line) else { throw fails(.kind) }
    return start..<position - 1
  }
}
