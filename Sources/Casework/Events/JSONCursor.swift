/// A place in JSON text that is read by hand, strictly: no white space, no unknown escapes.
///
/// The text is passed to each call, because a span cannot be kept.
struct JSONCursor {
  /// What was wrong, and where.
  struct Problem: Error, Equatable {
    /// Byte offset in the text.
    var offset: Int
  }

  private(set) var position = 0

  private func problem() -> Problem { Problem(offset: position) }

  /// The byte here, or nil at the end.
  func peek(_ text: Span<UInt8>) -> UInt8? {
    position < text.count ? text[position] : nil
  }

  /// Passes one expected byte.
  mutating func expect(_ byte: UInt8, in text: Span<UInt8>) throws(Problem) {
    guard peek(text) == byte else { throw problem() }
    position += 1
  }

  /// Passes `byte` if it is here.
  mutating func take(_ byte: UInt8, in text: Span<UInt8>) -> Bool {
    guard peek(text) == byte else { return false }
    position += 1
    return true
  }

  /// Passes `true`.
  mutating func expectTrue(in text: Span<UInt8>) throws(Problem) {
    for byte in "true".utf8 { try expect(byte, in: text) }
  }

  /// A whole number without sign.
  mutating func integer(in text: Span<UInt8>) throws(Problem) -> Int {
    var value = 0
    var digits = 0
    while let byte = peek(text), (48...57).contains(byte) {
      digits += 1
      guard digits <= 16 else { throw problem() }
      value = value * 10 + Int(byte - 48)
      position += 1
    }
    guard digits > 0 else { throw problem() }
    return value
  }

  /// A string in quotes, its escapes resolved.
  mutating func string(in text: Span<UInt8>) throws(Problem) -> String {
    try expect(0x22, in: text)
    let start = position
    while let byte = peek(text), byte != 0x22, byte != 0x5C { position += 1 }
    guard peek(text) == 0x5C else {
      let plain = text.extracting(start..<position)
      try expect(0x22, in: text)
      return String(copying: plain)
    }
    var bytes: [UInt8] = []
    for index in start..<position { bytes.append(text[index]) }
    while let byte = peek(text), byte != 0x22 {
      position += 1
      guard byte == 0x5C else {
        bytes.append(byte)
        continue
      }
      bytes.append(contentsOf: try escape(in: text))
    }
    try expect(0x22, in: text)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value a table gives for the string here, found by its bytes; strings with escapes find none.
  mutating func lookUp<Value>(
    _ table: ByteTable<Value>,
    in text: Span<UInt8>
  ) throws(Problem) -> Value {
    try expect(0x22, in: text)
    var hash = ByteHash.seed
    while let byte = peek(text), byte != 0x22, byte != 0x5C {
      hash = ByteHash.adding(hash, byte)
      position += 1
    }
    try expect(0x22, in: text)
    guard let value = table[hash] else { throw problem() }
    return value
  }

  /// The value a table gives for the first word of the string here, with the cursor behind its space;
  /// nil, with the cursor behind the string, when the string is empty.
  mutating func word<Value>(
    _ table: ByteTable<Value>,
    in text: Span<UInt8>
  ) throws(Problem) -> Value? {
    try expect(0x22, in: text)
    if take(0x22, in: text) { return nil }
    var hash = ByteHash.seed
    while let byte = peek(text), byte != 0x20, byte != 0x22, byte != 0x5C {
      hash = ByteHash.adding(hash, byte)
      position += 1
    }
    try expect(0x20, in: text)
    guard let value = table[hash] else { throw problem() }
    return value
  }

  /// A date in quotes.
  mutating func quotedDate(in text: Span<UInt8>) throws(Problem) -> CalendarDate {
    try expect(0x22, in: text)
    let date = try date(in: text)
    try expect(0x22, in: text)
    return date
  }

  /// A record's number in quotes.
  mutating func recordID(in text: Span<UInt8>) throws(Problem) -> RecordID {
    try expect(0x22, in: text)
    let start = position
    while let byte = peek(text), byte != 0x22 { position += 1 }
    guard let id = RecordID(bytes: text.extracting(start..<position)) else { throw problem() }
    try expect(0x22, in: text)
    return id
  }

  /// The ten bytes of a date, `2024-10-25`.
  mutating func date(in text: Span<UInt8>) throws(Problem) -> CalendarDate {
    let year = try digits(4, in: text)
    try expect(UInt8(ascii: "-"), in: text)
    let month = try digits(2, in: text)
    try expect(UInt8(ascii: "-"), in: text)
    let day = try digits(2, in: text)
    guard let date = CalendarDate(year: year, month: month, day: day) else { throw problem() }
    return date
  }

  private mutating func digits(_ count: Int, in text: Span<UInt8>) throws(Problem) -> Int {
    var value = 0
    for _ in 0..<count {
      guard let byte = peek(text), (48...57).contains(byte) else { throw problem() }
      value = value * 10 + Int(byte - 48)
      position += 1
    }
    return value
  }

  private mutating func escape(in text: Span<UInt8>) throws(Problem) -> [UInt8] {
    guard let letter = peek(text) else { throw problem() }
    position += 1
    switch letter {
    case 0x22, 0x5C, 0x2F: return [letter]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "u"):
      var value: UInt32 = 0
      for _ in 0..<4 {
        guard let digit = peek(text), let nibble = Self.nibble(digit) else { throw problem() }
        value = value << 4 | nibble
        position += 1
      }
      guard let scalar = Unicode.Scalar(value) else { throw problem() }
      return Array(String(scalar).utf8)
    default: throw problem()
    }
  }

  private static func nibble(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 48...57: UInt32(byte - 48)
    case 97...102: UInt32(byte - 87)
    case 65...70: UInt32(byte - 55)
    default: nil
    }
  }

  /// Reads `[…]`, letting `read` take each element.
  mutating func list<Element>(
    in text: Span<UInt8>,
    _ read: (inout JSONCursor, Span<UInt8>) throws(Problem) -> Element
  ) throws(Problem) -> [Element] {
    try expect(UInt8(ascii: "["), in: text)
    var elements: [Element] = []
    guard !take(UInt8(ascii: "]"), in: text) else { return elements }
    repeat {
      elements.append(try read(&self, text))
    } while take(UInt8(ascii: ","), in: text)
    try expect(UInt8(ascii: "]"), in: text)
    return elements
  }

  /// Reads `{…}` whose keys a table knows.
  mutating func object<Key>(
    in text: Span<UInt8>,
    keys: ByteTable<Key>,
    _ read: (inout JSONCursor, Span<UInt8>, Key) throws(Problem) -> Void
  ) throws(Problem) {
    try expect(UInt8(ascii: "{"), in: text)
    guard !take(UInt8(ascii: "}"), in: text) else { return }
    repeat {
      let key = try lookUp(keys, in: text)
      try expect(UInt8(ascii: ":"), in: text)
      try read(&self, text, key)
    } while take(UInt8(ascii: ","), in: text)
    try expect(UInt8(ascii: "}"), in: text)
  }

  /// Reads `{…}`, letting `read` take each value after its key.
  mutating func object(
    in text: Span<UInt8>,
    _ read: (inout JSONCursor, Span<UInt8>, String) throws(Problem) -> Void
  ) throws(Problem) {
    try expect(UInt8(ascii: "{"), in: text)
    guard !take(UInt8(ascii: "}"), in: text) else { return }
    repeat {
      let key = try string(in: text)
      try expect(UInt8(ascii: ":"), in: text)
      try read(&self, text, key)
    } while take(UInt8(ascii: ","), in: text)
    try expect(UInt8(ascii: "}"), in: text)
  }
}

extension String {
  /// The text of UTF-8 bytes; invalid sequences become U+FFFD.
  init(copying bytes: Span<UInt8>) {
    self = String(unsafeUninitializedCapacity: bytes.count) { buffer in
      for index in 0..<bytes.count { buffer[index] = bytes[index] }
      return bytes.count
    }
  }
}
