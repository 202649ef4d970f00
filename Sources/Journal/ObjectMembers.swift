/// The members of a JSON object in a line, found without decoding it.
enum ObjectMembers {
  /// Finds each member's value by its name; a name that stands twice is an error.
  static func of(
    _ object: Range<Int>,
    in line: Span<UInt8>
  ) throws(EnvelopeError) -> [String: Range<Int>] {
    let found = try ByteScanner.scan(line, from: object.lowerBound) {
      scanner throws(EnvelopeError) in try pairs(&scanner)
    }
    var members: [String: Range<Int>] = [:]
    for (name, value) in found {
      guard members.updateValue(value, forKey: Envelope.text(name, of: line)) == nil else {
        throw EnvelopeError(part: .json, offset: name.lowerBound)
      }
    }
    return members
  }

  /// A text without escapes and without characters beyond ASCII.
  static func text(_ value: Range<Int>?, in line: Span<UInt8>) -> String? {
    guard let value else { return nil }
    do throws(EnvelopeError) {
      let name = try ByteScanner.scan(line, from: value.lowerBound) {
        scanner throws(EnvelopeError) in try quoted(&scanner)
      }
      return Envelope.text(name, of: line)
    } catch {
      return nil
    }
  }

  /// The texts of an array of such texts; nothing when it is empty.
  static func texts(_ value: Range<Int>, in line: Span<UInt8>) -> [String]? {
    do throws(EnvelopeError) {
      let names = try ByteScanner.scan(line, from: value.lowerBound) {
        scanner throws(EnvelopeError) in
        try scanner.expect("[", .json)
        var names: [Range<Int>] = []
        repeat { names.append(try quoted(&scanner)) } while scanner.take(UInt8(ascii: ","))
        try scanner.expect("]", .json)
        return names
      }
      return names.map { Envelope.text($0, of: line) }
    } catch {
      return nil
    }
  }

  private static func pairs(
    _ scanner: inout ByteScanner
  ) throws(EnvelopeError) -> [(name: Range<Int>, value: Range<Int>)] {
    var pairs: [(name: Range<Int>, value: Range<Int>)] = []
    try scanner.expect("{", .json)
    if scanner.take(UInt8(ascii: "}")) { return pairs }
    repeat {
      let name = try quoted(&scanner)
      try scanner.expect(":", .json)
      let start = scanner.position
      try scanner.skipValue()
      pairs.append((name, start..<scanner.position))
    } while scanner.take(UInt8(ascii: ","))
    try scanner.expect("}", .json)
    return pairs
  }

  private static func quoted(_ scanner: inout ByteScanner) throws(EnvelopeError) -> Range<Int> {
    try scanner.expect("\"", .json)
    return try scanner.name(.json)
  }
}
