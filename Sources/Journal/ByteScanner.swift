import Glibc

/// Where a line stops being a line.
package struct EnvelopeError: Error, Hashable, Sendable {
  /// What was expected.
  package enum Part: String, Hashable, Sendable {
    case start
    case number
    case time
    case actor
    case role
    case key
    case identifier
    case events
    case kind
    case stream
    case also
    case index
    case data
    case signature
    case hash
    case end
    case json
    case text
    case depth
  }

  /// What was expected.
  package let part: Part
  /// Where, in bytes from the start of the line.
  package let offset: Int
}

/// A place in some bytes of JSON, moved forward by what it recognises.
struct ByteScanner {
  /// The deepest nesting of a value.
  private static let maximumDepth = 64
  /// The largest whole number that every JSON reader keeps exactly.
  private static let maximumInteger: UInt64 = 1 << 53

  private let bytes: UnsafePointer<UInt8>
  private let count: Int
  private(set) var position: Int

  /// Works on the bytes only inside `body`, which must not let the scanner out.
  static func scan<Value>(
    _ bytes: Span<UInt8>,
    from position: Int = 0,
    _ body: (inout Self) throws(EnvelopeError) -> Value
  ) throws(EnvelopeError) -> Value {
    try bytes.withUnsafeBufferPointer { buffer throws(EnvelopeError) in
      guard let base = buffer.baseAddress else {
        throw EnvelopeError(part: .start, offset: 0)
      }
      var scanner = Self(bytes: base, count: buffer.count, position: position)
      return try body(&scanner)
    }
  }

  /// The byte at the place, or 0 behind the end; a NUL is no part of any text.
  func peek() -> UInt8 { position < count ? bytes[position] : 0 }

  var isAtEnd: Bool { position == count }

  func fails(_ part: EnvelopeError.Part) -> EnvelopeError {
    EnvelopeError(part: part, offset: position)
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard position < count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  mutating func take(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard count - position >= length,
      memcmp(bytes + position, text.utf8Start, length) == 0
    else { return false }
    position += length
    return true
  }

  mutating func expect(
    _ text: StaticString,
    _ part: EnvelopeError.Part
  ) throws(EnvelopeError) {
    guard take(text) else { throw fails(part) }
  }

  /// Reads the printable bytes up to the next quotation mark, and that too.
  mutating func name(
    _ part: EnvelopeError.Part
  ) throws(EnvelopeError) -> Range<Int> {
    let start = position
    while position < count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        guard position > start else { throw fails(part) }
        position += 1
        return start..<position - 1
      }
      guard byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "\\") else { throw fails(part) }
      position += 1
    }
    throw fails(part)
  }

  /// Reads a whole object and says where it lies.
  mutating func object(
    _ part: EnvelopeError.Part
  ) throws(EnvelopeError) -> Range<Int> {
    let start = position
    guard peek() == UInt8(ascii: "{") else { throw fails(part) }
    try skipValue()
    return start..<position
  }

  /// Passes one JSON value.
  mutating func skipValue() throws(EnvelopeError) {
    try skipValue(depth: 0)
  }

  /// Passes a quoted text, escapes and all; the place must be behind the opening mark.
  mutating func skipText() throws(EnvelopeError) {
    while true {
      skipPlain()
      guard position < count else { throw fails(.text) }
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        return
      }
      if byte == UInt8(ascii: "\\") {
        try skipEscape()
      } else if byte >= 0x80 {
        try skipScalar()
      } else {
        guard byte >= 0x20 else { throw fails(.text) }
        position += 1
      }
    }
  }

  /// Passes eight bytes at a time while none of them is special in a text.
  private mutating func skipPlain() {
    let low: UInt64 = 0x0101_0101_0101_0101
    while count - position >= 8 {
      let word = UnsafeRawPointer(bytes + position).loadUnaligned(as: UInt64.self)
      // A top bit is set where a byte is a control, a quotation mark, a backslash or not ASCII; a
      // borrow may set one too many, and then the bytes are looked at one by one.
      let control = word &- low &* 0x20
      let quotation = (word ^ low &* 0x22) &- low
      let backslash = (word ^ low &* 0x5C) &- low
      guard (word | control | quotation | backslash) & (low << 7) == 0 else { return }
      position += 8
    }
  }

  /// Passes this many bytes if each is one of the class, and stops at the first that is not.
  mutating func take(_ length: Int, where isOfClass: (UInt8) -> Bool) -> Bool {
    guard count - position >= length else { return false }
    let end = position + length
    while position < end {
      guard isOfClass(bytes[position]) else { return false }
      position += 1
    }
    return true
  }

  /// Passes this many bytes if each is of the class, and stops at the first that is not.
  mutating func take(_ length: Int, of byteClass: ByteClass) -> Bool {
    guard count - position >= length else { return false }
    let end = position + length
    while position < end {
      guard byteClass.contains(bytes[position]) else { return false }
      position += 1
    }
    return true
  }

  /// Passes bytes as long as they are of the class.
  mutating func take(while byteClass: ByteClass) {
    while position < count, byteClass.contains(bytes[position]) { position += 1 }
  }

  /// Passes this many lower-case hexadecimal digits, a multiple of eight.
  mutating func takeDigits(_ length: Int) -> Bool {
    guard count - position >= length else { return false }
    let end = position + length
    while position < end {
      let digits = UnsafeRawPointer(bytes + position).loadUnaligned(as: UInt64.self)
      guard Hex.value(ofEight: UInt64(bigEndian: digits)) != nil else { return false }
      position += 8
    }
    return true
  }

  private mutating func skipValue(depth: Int) throws(EnvelopeError) {
    guard depth < Self.maximumDepth else { throw fails(.depth) }
    switch peek() {
    case UInt8(ascii: "\""):
      position += 1
      try skipText()
    case UInt8(ascii: "{"): try skipMembers(depth: depth)
    case UInt8(ascii: "["): try skipElements(depth: depth)
    case UInt8(ascii: "t"): try expect("true", .json)
    case UInt8(ascii: "f"): try expect("false", .json)
    case UInt8(ascii: "n"): try expect("null", .json)
    default: try skipInteger()
    }
  }

  private mutating func skipMembers(depth: Int) throws(EnvelopeError) {
    position += 1
    if take(UInt8(ascii: "}")) { return }
    repeat {
      guard take(UInt8(ascii: "\"")) else { throw fails(.json) }
      try skipText()
      guard take(UInt8(ascii: ":")) else { throw fails(.json) }
      try skipValue(depth: depth + 1)
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw fails(.json) }
  }

  private mutating func skipElements(depth: Int) throws(EnvelopeError) {
    position += 1
    if take(UInt8(ascii: "]")) { return }
    repeat {
      try skipValue(depth: depth + 1)
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw fails(.json) }
  }

  private mutating func skipInteger() throws(EnvelopeError) {
    let isNegative = take(UInt8(ascii: "-"))
    let start = position
    var value: UInt64 = 0
    while case let digit = peek(), digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") {
      guard position - start < 16 else { throw fails(.json) }
      value = value * 10 + UInt64(digit - UInt8(ascii: "0"))
      position += 1
    }
    let hasLeadingZero = position - start > 1 && bytes[start] == UInt8(ascii: "0")
    guard position > start, !hasLeadingZero, value <= Self.maximumInteger else {
      throw fails(.json)
    }
    guard value > 0 || !isNegative else { throw fails(.json) }
  }

  private mutating func skipEscape() throws(EnvelopeError) {
    position += 1
    switch peek() {
    case UInt8(ascii: "u"):
      position += 1
      for _ in 0..<4 {
        switch peek() {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
          UInt8(ascii: "A")...UInt8(ascii: "F"):
          position += 1
        default: throw fails(.text)
        }
      }
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    default: throw fails(.text)
    }
  }

  /// Passes one scalar of two to four bytes, by table 3-7 of the Unicode standard.
  private mutating func skipScalar() throws(EnvelopeError) {
    let second: ClosedRange<UInt8>
    let length: Int
    switch bytes[position] {
    case 0xC2...0xDF: (second, length) = (0x80...0xBF, 2)
    case 0xE0: (second, length) = (0xA0...0xBF, 3)
    case 0xED: (second, length) = (0x80...0x9F, 3)
    case 0xE1...0xEF: (second, length) = (0x80...0xBF, 3)
    case 0xF0: (second, length) = (0x90...0xBF, 4)
    case 0xF1...0xF3: (second, length) = (0x80...0xBF, 4)
    case 0xF4: (second, length) = (0x80...0x8F, 4)
    default: throw fails(.text)
    }
    guard position + length <= count, second.contains(bytes[position + 1]) else {
      throw fails(.text)
    }
    for index in 2..<max(2, length) where !(0x80...0xBF).contains(bytes[position + index]) {
      throw fails(.text)
    }
    position += length
  }
}

/// Some of the ASCII characters.
struct ByteClass: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ characters: StaticString) {
    characters.withUTF8Buffer { bytes in
      for byte in bytes {
        if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
      }
    }
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    byte < 0x80 && (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1
  }
}
