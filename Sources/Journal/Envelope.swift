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
  /// The number that UUID stands for.
  package let idValue: UInt128
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
    self = try ByteScanner.scan(line) { scanner throws(EnvelopeError) in try Self(&scanner) }
  }

  private init(_ scanner: inout ByteScanner) throws(EnvelopeError) {
    try scanner.expect("{\"n\":", .start)
    n = try scanner.lineNumber()
    try scanner.expect(",\"t\":\"", .time)
    time = try scanner.time()
    try scanner.expect("\",\"by\":\"", .actor)
    actor = try scanner.name(.actor)
    try scanner.expect(",\"as\":\"", .role)
    role = try scanner.name(.role)
    try scanner.expect(",\"key\":\"", .key)
    key = try scanner.hex(16, .key)
    try scanner.expect("\",\"id\":\"", .identifier)
    (id, idValue) = try scanner.identifier()
    try scanner.expect("\",\"e\":[", .events)
    var events: [Event] = []
    repeat { events.append(try scanner.event()) } while scanner.take(0x2C)
    self.events = events
    try scanner.expect("],\"sig\":\"", .signature)
    signature = try scanner.signature()
    try scanner.expect("\",\"h\":\"", .hash)
    hash = try scanner.hex(LineHash.asciiLength, .hash)
    try scanner.expect("\"}\n", .end)
    guard scanner.isAtEnd else { throw scanner.fails(.end) }
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
  fileprivate mutating func lineNumber() throws(EnvelopeError) -> Int {
    let start = position
    var value = 0
    if take("0") {
      guard digit() == nil else { throw fails(.number) }
      return 0
    }
    while let digit = digit() {
      guard position - start <= 18 else { throw fails(.number) }
      value = value * 10 + digit
    }
    guard position > start else { throw fails(.number) }
    return value
  }

  fileprivate mutating func time() throws(EnvelopeError) -> Range<Int> {
    let start = position
    guard takeTime() else { throw fails(.time) }
    return start..<position
  }

  fileprivate mutating func hex(
    _ count: Int,
    _ part: EnvelopeError.Part
  ) throws(EnvelopeError) -> Range<Int> {
    let start = position
    guard takeDigits(count) else { throw fails(part) }
    return start..<position
  }

  fileprivate mutating func identifier() throws(EnvelopeError) -> (Range<Int>, UInt128) {
    let start = position
    guard let value = takeIdentifier() else { throw fails(.identifier) }
    return (start..<position, value)
  }

  fileprivate mutating func signature() throws(EnvelopeError) -> Range<Int> {
    let start = position
    guard takeBase64(86) else { throw fails(.signature) }
    try expect("==", .signature)
    return start..<position
  }

  fileprivate mutating func event() throws(EnvelopeError) -> Envelope.Event {
    try expect("{\"k\":\"", .kind)
    let kind = try kind()
    try expect(",\"s\":\"", .stream)
    let stream = try name(.stream)
    var also: [Range<Int>] = []
    if take(",\"also\":[") {
      repeat {
        try expect("\"", .also)
        also.append(try name(.also))
      } while take(UInt8(ascii: ","))
      try expect("]", .also)
    }
    var index: Range<Int>?
    if take(",\"x\":") {
      let found = try object(.index)
      guard found.count > 2 else { throw fails(.index) }
      index = found
    }
    let data = take(",\"d\":") ? try object(.data) : nil
    try expect("}", .events)
    return Envelope.Event(kind: kind, stream: stream, also: also, index: index, data: data)
  }

  private mutating func kind() throws(EnvelopeError) -> Range<Int> {
    let start = position
    take(while: Self.kindBytes)
    guard position > start, take(UInt8(ascii: "/")) else { throw fails(.kind) }
    guard peek() != UInt8(ascii: "0") else { throw fails(.kind) }
    let version = position
    while digit() != nil {}
    guard position > version, take(UInt8(ascii: "\"")) else { throw fails(.kind) }
    return start..<position - 1
  }

  private mutating func digit() -> Int? {
    let value = peek() &- UInt8(ascii: "0")
    guard value < 10 else { return nil }
    _ = take(peek())
    return Int(value)
  }

  private static let kindBytes = ByteClass(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-"
  )
}
