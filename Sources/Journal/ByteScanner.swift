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

  @inline(__always)
  mutating func take(_ byte: UInt8) -> Bool {
    guard position < count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  // Inlined, so that a short text is compared as one or two words.
  @inline(__always)
  mutating func take(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard count - position >= length,
      memcmp(bytes + position, text.utf8Start, length) == 0
    else { return false }
    position += length
    return true
  }

  @inline(__always)
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
    while true {
      skipPlain(from: 0x21)
      guard position < count else { throw fails(part) }
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        guard position > start else { throw fails(part) }
        position += 1
        return start..<position - 1
      }
      guard byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "\\") else { throw fails(part) }
      position += 1
    }
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

  /// Passes eight bytes at a time up to a byte that is special in a text, or is none of the printable
  /// ones from `lowest` on; stops early where fewer than eight bytes are left.
  @inline(__always)
  private mutating func skipPlain(from lowest: UInt64 = 0x20) {
    let ones: UInt64 = 0x0101_0101_0101_0101
    while count - position >= 8 {
      let word = Self.word(bytes + position)
      // A top bit is set where a byte is a control, a quotation mark, a backslash or not ASCII. A
      // borrow can set one too many, but only above the first that is rightly set.
      let control = word &- ones &* lowest
      let quotation = (word ^ ones &* 0x22) &- ones
      let backslash = (word ^ ones &* 0x5C) &- ones
      let special = (word | control | quotation | backslash) & (ones << 7)
      guard special == 0 else {
        position += special.trailingZeroBitCount >> 3
        return
      }
      position += 8
    }
  }

  /// Eight bytes as a number with the first lowest.
  private static func word(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
  }

  /// Passes this many base64 digits, eight or more.
  mutating func takeBase64(_ length: Int) -> Bool {
    guard length >= 8, count - position >= length else { return false }
    let start = bytes + position
    var index = 0
    while index + 8 <= length {
      guard Base64.areDigits(Self.word(start + index)) else { return false }
      index += 8
    }
    // The last eight once more in part, so that no byte is looked at alone.
    guard Base64.areDigits(Self.word(start + length - 8)) else { return false }
    position += length
    return true
  }

  /// Passes a UUID of version 7 in the 36 characters of RFC 9562, section 4, lower case.
  ///
  /// - Returns: The number it stands for.
  mutating func takeIdentifier() -> UInt128? {
    let length = 36
    guard count - position >= length else { return nil }
    let start = bytes + position
    let dash = UInt8(ascii: "-")
    guard start[8] == dash, start[13] == dash, start[18] == dash, start[23] == dash,
      start[14] == UInt8(ascii: "7"),
      let first = Hex.value(ofEight: Self.digits(start, 0, 4)),
      let second = Hex.value(ofEight: Self.digits(start, 9, 14)),
      let third = Hex.value(ofEight: Self.digits(start, 19, 24)),
      let fourth = Hex.value(ofEight: Self.digits(start, 28, 32)),
      // The variant is in the two highest bits.
      third >> 30 == 0b10
    else { return nil }
    position += length
    let high = UInt64(first) << 32 | UInt64(second)
    return UInt128(high) << 64 | UInt128(UInt64(third) << 32 | UInt64(fourth))
  }

  /// Two times four bytes as one number with the first highest.
  private static func digits(_ bytes: UnsafePointer<UInt8>, _ first: Int, _ second: Int) -> UInt64 {
    let high = UnsafeRawPointer(bytes + first).loadUnaligned(as: UInt32.self)
    let low = UnsafeRawPointer(bytes + second).loadUnaligned(as: UInt32.self)
    return UInt64(UInt32(bigEndian: high)) << 32 | UInt64(UInt32(bigEndian: low))
  }

  /// Passes 29 bytes like `2024-10-25T09:13:02.417+07:00`: the form, and that each number is within
  /// its range; whether the month has that day is not asked, but for February.
  mutating func takeTime() -> Bool {
    let length = 29
    guard count - position >= length else { return false }
    let start = bytes + position
    func number(_ index: Int, _ range: ClosedRange<UInt8>) -> UInt8? {
      let tens = start[index] &- UInt8(ascii: "0")
      let ones = start[index + 1] &- UInt8(ascii: "0")
      guard tens < 10, ones < 10 else { return nil }
      let value = tens * 10 + ones
      return range.contains(value) ? value : nil
    }
    func stands(_ index: Int, _ character: Unicode.Scalar) -> Bool {
      start[index] == UInt8(ascii: character)
    }
    guard number(0, 0...99) != nil, number(2, 0...99) != nil,
      stands(4, "-"), let month = number(5, 1...12),
      stands(7, "-"), let day = number(8, 1...31), month != 2 || day <= 29,
      stands(10, "T"), number(11, 0...23) != nil,
      stands(13, ":"), number(14, 0...59) != nil,
      stands(16, ":"), number(17, 0...60) != nil,
      stands(19, "."), number(20, 0...99) != nil, number(21, 0...99) != nil,
      stands(23, "+") || stands(23, "-"), number(24, 0...14) != nil,
      stands(26, ":"), number(27, 0...59) != nil
    else { return false }
    position += length
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
