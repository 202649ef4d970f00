/// Puts short ASCII text together byte by byte: numbers, dates and moments are written for every
/// line and every row, and interpolation makes a string of each part.
struct ShortText {
  private var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(32) }

  mutating func add(_ letter: Unicode.Scalar) {
    bytes.append(UInt8(truncatingIfNeeded: letter.value))
  }

  mutating func add(word: StaticString) {
    bytes += UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
  }

  /// A number in decimal, filled with zeros on the left to `width` places.
  mutating func add(_ value: Int, width: Int = 1) {
    if value < 0 { add("-") }
    var rest = value.magnitude
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    while bytes.count - start < width { bytes.append(UInt8(ascii: "0")) }
    bytes[start...].reverse()
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}
