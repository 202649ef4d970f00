/// The members of a JSON object in a line, found without decoding it.
enum ObjectMembers {
  /// Finds each member's value by its name; a name that stands twice is an error.
  static func of(
    _ object: Range<Int>,
    in line: Span<UInt8>
  ) throws(EnvelopeError) -> [String: Range<Int>] {
    var scanner = ByteScanner(position: object.lowerBound)
    var members: [String: Range<Int>] = [:]
    try scanner.expect("{", .json, in: line)
    if scanner.take(UInt8(ascii: "}"), in: line) { return members }
    repeat {
      try scanner.expect("\"", .json, in: line)
      let name = Envelope.text(try scanner.name(.json, in: line), of: line)
      try scanner.expect(":", .json, in: line)
      let start = scanner.position
      try scanner.skipValue(in: line)
      guard members.updateValue(start..<scanner.position, forKey: name) == nil else {
        throw scanner.fails(.json)
      }
    } while scanner.take(UInt8(ascii: ","), in: line)
    try scanner.expect("}", .json, in: line)
    return members
  }

  /// A text without escapes and without characters beyond ASCII.
  static func text(_ value: Range<Int>?, in line: Span<UInt8>) -> String? {
    guard let value, value.count >= 2, line[value.lowerBound] == UInt8(ascii: "\"") else {
      return nil
    }
    var scanner = ByteScanner(position: value.lowerBound + 1)
    do throws(EnvelopeError) {
      return Envelope.text(try scanner.name(.json, in: line), of: line)
    } catch {
      return nil
    }
  }

  /// The texts of an array of such texts.
  static func texts(_ value: Range<Int>, in line: Span<UInt8>) -> [String]? {
    var scanner = ByteScanner(position: value.lowerBound)
    var texts: [String] = []
    guard scanner.take(UInt8(ascii: "["), in: line) else { return nil }
    repeat {
      guard scanner.take(UInt8(ascii: "\""), in: line) else { return nil }
      do throws(EnvelopeError) {
        texts.append(Envelope.text(try scanner.name(.json, in: line), of: line))
      } catch {
        return nil
      }
    } while scanner.take(UInt8(ascii: ","), in: line)
    return scanner.take(UInt8(ascii: "]"), in: line) ? texts : nil
  }
}
