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

  var position: Int

  /// The byte at the place, or 0 behind the end; a NUL is no part of any text.
  func peek(_ bytes: Span<UInt8>) -> UInt8 { position < bytes.count ? bytes[position] : 0 }

  func fails(_ part: EnvelopeError.Part) -> EnvelopeError {
    EnvelopeError(part: part, offset: position)
  }

  mutating func take(_ byte: UInt8, in bytes: Span<UInt8>) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  mutating func take(_ text: StaticString, in bytes: Span<UInt8>) -> Bool {
    let count = text.utf8CodeUnitCount
    guard bytes.count - position >= count else { return false }
    for index in 0..<count where bytes[position + index] != text.utf8Start[index] { return false }
    position += count
    return true
  }

  mutating func expect(
    _ text: StaticString,
    _ part: EnvelopeError.Part,
    in bytes: Span<UInt8>
  ) throws(EnvelopeError) {
    guard take(text, in: bytes) else { throw fails(part) }
  }

  /// Reads the printable bytes up to the next quotation mark, and that too.
  mutating func name(
    _ part: EnvelopeError.Part,
    in bytes: Span<UInt8>
  ) throws(EnvelopeError) -> Range<Int> {
    let start = position
    while position < bytes.count {
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
    _ part: EnvelopeError.Part,
    in bytes: Span<UInt8>
  ) throws(EnvelopeError) -> Range<Int> {
    let start = position
    guard peek(bytes) == UInt8(ascii: "{") else { throw fails(part) }
    try skipValue(in: bytes)
    return start..<position
  }

  /// Passes one JSON value.
  mutating func skipValue(in bytes: Span<UInt8>) throws(EnvelopeError) {
    try skipValue(in: bytes, depth: 0)
  }

  /// Passes a quoted text, escapes and all; the place must be behind the opening mark.
  mutating func skipText(in bytes: Span<UInt8>) throws(EnvelopeError) {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        return
      }
      if byte == UInt8(ascii: "\\") {
        try skipEscape(in: bytes)
      } else if byte >= 0x80 {
        try skipScalar(in: bytes)
      } else {
        guard byte >= 0x20 else { throw fails(.text) }
        position += 1
      }
    }
    throw fails(.text)
  }

  private mutating func skipValue(in bytes: Span<UInt8>, depth: Int) throws(EnvelopeError) {
    guard depth < Self.maximumDepth else { throw fails(.depth) }
    switch peek(bytes) {
    case UInt8(ascii: "\""):
      position += 1
      try skipText(in: bytes)
    case UInt8(ascii: "{"): try skipMembers(in: bytes, depth: depth)
    case UInt8(ascii: "["): try skipElements(in: bytes, depth: depth)
    case UInt8(ascii: "t"): try expect("true", .json, in: bytes)
    case UInt8(ascii: "f"): try expect("false", .json, in: bytes)
    case UInt8(ascii: "n"): try expect("null", .json, in: bytes)
    default: try skipInteger(in: bytes)
    }
  }

  private mutating func skipMembers(in bytes: Span<UInt8>, depth: Int) throws(EnvelopeError) {
    position += 1
    if take(UInt8(ascii: "}"), in: bytes) { return }
    repeat {
      guard take(UInt8(ascii: "\""), in: bytes) else { throw fails(.json) }
      try skipText(in: bytes)
      guard take(UInt8(ascii: ":"), in: bytes) else { throw fails(.json) }
      try skipValue(in: bytes, depth: depth + 1)
    } while take(UInt8(ascii: ","), in: bytes)
    guard take(UInt8(ascii: "}"), in: bytes) else { throw fails(.json) }
  }

  private mutating func skipElements(in bytes: Span<UInt8>, depth: Int) throws(EnvelopeError) {
    position += 1
    if take(UInt8(ascii: "]"), in: bytes) { return }
    repeat {
      try skipValue(in: bytes, depth: depth + 1)
    } while take(UInt8(ascii: ","), in: bytes)
    guard take(UInt8(ascii: "]"), in: bytes) else { throw fails(.json) }
  }

  private mutating func skipInteger(in bytes: Span<UInt8>) throws(EnvelopeError) {
    let isNegative = take(UInt8(ascii: "-"), in: bytes)
    let start = position
    var value: UInt64 = 0
    while case let digit = peek(bytes), digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") {
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

  private mutating func skipEscape(in bytes: Span<UInt8>) throws(EnvelopeError) {
    position += 1
    switch peek(bytes) {
    case UInt8(ascii: "u"):
      position += 1
      for _ in 0..<4 {
        switch peek(bytes) {
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
  private mutating func skipScalar(in bytes: Span<UInt8>) throws(EnvelopeError) {
    let second: ClosedRange<UInt8>
    let count: Int
    switch bytes[position] {
    case 0xC2...0xDF: (second, count) = (0x80...0xBF, 2)
    case 0xE0: (second, count) = (0xA0...0xBF, 3)
    case 0xED: (second, count) = (0x80...0x9F, 3)
    case 0xE1...0xEF: (second, count) = (0x80...0xBF, 3)
    case 0xF0: (second, count) = (0x90...0xBF, 4)
    case 0xF1...0xF3: (second, count) = (0x80...0xBF, 4)
    case 0xF4: (second, count) = (0x80...0x8F, 4)
    default: throw fails(.text)
    }
    guard position + count <= bytes.count, second.contains(bytes[position + 1]) else {
      throw fails(.text)
    }
    for index in 2..<max(2, count) where !(0x80...0xBF).contains(bytes[position + index]) {
      throw fails(.text)
    }
    position += count
  }
}
