/// What a numbered record of the office is; the raw value is the letter its number starts with.
package enum RecordKind: String, Hashable, Sendable, CaseIterable {
  case tip = "I"
  case report = "L"
  case file = "K"
  case finding = "T"
  case person = "O"

  package func hash(into hasher: inout Hasher) { hasher.combine(code) }

  /// The kind whose numbers start with this letter.
  init?(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "I"): self = .tip
    case UInt8(ascii: "L"): self = .report
    case UInt8(ascii: "K"): self = .file
    case UInt8(ascii: "T"): self = .finding
    case UInt8(ascii: "O"): self = .person
    default: return nil
    }
  }

  /// The letter that is the raw value.
  var letter: Unicode.Scalar {
    switch self {
    case .tip: "I"
    case .report: "L"
    case .file: "K"
    case .finding: "T"
    case .person: "O"
    }
  }

  /// A small number for hashing and ordering, in the order of the letters; the raw value is text
  /// and dear to hash.
  var code: Int {
    switch self {
    case .tip: 0
    case .file: 1
    case .report: 2
    case .person: 3
    case .finding: 4
    }
  }

  /// The word before the colon in a stream's name.
  package var streamWord: StaticString {
    switch self {
    case .tip: "tip"
    case .report: "report"
    case .file: "case"
    case .finding: "finding"
    case .person: "person"
    }
  }

  /// Persons are numbered through; everything else starts again each year.
  package var isYearly: Bool { self != .person }
}

/// A number issued by the office itself, such as `K-2024-0011` or `O-00017`.
///
/// Numbers are gapless per kind (and year), issued under the log's lock and never reused.
package struct RecordID: Sendable {
  package let kind: RecordKind
  /// The year of issue; 0 for persons.
  package let year: Int
  package let number: Int

  package init(kind: RecordKind, year: Int, number: Int) {
    self.kind = kind
    self.year = kind.isYearly ? year : 0
    self.number = number
  }

  /// Reads `K-2024-0011` or `O-00017`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    self.init(bytes: Array(text.utf8).span)
  }

  /// Reads `K-2024-0011` or `O-00017` from its bytes; nil for anything else.
  package init?(bytes: Span<UInt8>) {
    guard bytes.count >= 2, bytes[1] == Self.dash, let kind = RecordKind(letter: bytes[0]) else {
      return nil
    }
    var place = 2
    var year = 0
    if kind.isYearly {
      let end = place + 4
      guard bytes.count > end, bytes[end] == Self.dash,
        let value = Self.number(bytes.extracting(place..<end)), value > 0
      else { return nil }
      year = value
      place = end + 1
    }
    let digits = bytes.extracting(place...)
    guard digits.count >= (kind.isYearly ? 4 : 5), let number = Self.number(digits), number > 0
    else { return nil }
    self.init(kind: kind, year: year, number: number)
  }

  private static let dash = UInt8(ascii: "-")

  /// What some digits stand for; nil where something else stands, or beyond the highest number.
  private static func number(_ digits: Span<UInt8>) -> Int? {
    var value = 0
    for index in digits.indices {
      let digit = digits[index] &- UInt8(ascii: "0")
      guard digit < 10, value <= highestNumber / 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }

  /// Nine digits are more than any office writes, and fit every counter.
  static let highestNumber = 999_999_999

  /// The number without letter and year, as people say it: `0011`.
  package var short: String { number.padded(to: kind.isYearly ? 4 : 5) }
}

extension RecordID: Hashable {
  /// Kind, year and number in one word: numbers are hashed for every line of a log.
  var packed: Int {
    kind.code << 56 | year << 40 | number
  }

  package static func == (left: RecordID, right: RecordID) -> Bool { left.packed == right.packed }

  package func hash(into hasher: inout Hasher) { hasher.combine(packed) }
}

extension RecordID: CustomStringConvertible {
  package var description: String {
    var text = ShortText()
    write(to: &text)
    return text.text
  }
}

extension RecordID {
  func write(to text: inout ShortText) {
    text.add(kind.letter)
    text.add("-")
    if kind.isYearly {
      text.add(year)
      text.add("-")
    }
    text.add(number, width: kind.isYearly ? 4 : 5)
  }
}

extension RecordID: Comparable {
  package static func < (left: RecordID, right: RecordID) -> Bool {
    left.packed < right.packed
  }
}

extension RecordID: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = RecordID(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "\(text) is not a record number"
      )
    }
    self = id
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// One person in one case, the unit of work: `K-2024-0011/2`.
package struct RespondentID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let file: RecordID
  /// Counted from 1 within the case; never reused.
  package let ordinal: Int

  package init(file: RecordID, ordinal: Int) {
    self.file = file
    self.ordinal = ordinal
  }

  /// Reads `K-2024-0011/2`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let file = RecordID(parts[0]), file.kind == .file else { return nil }
    guard let ordinal = Int(parts[1]), ordinal > 0 else { return nil }
    self.init(file: file, ordinal: ordinal)
  }

  package var description: String {
    var text = ShortText()
    file.write(to: &text)
    text.add("/")
    text.add(ordinal)
    return text.text
  }

  /// As people say it, without letter and year: `0011/2`.
  package var short: String { "\(file.short)/\(ordinal)" }

  package static func < (left: RespondentID, right: RespondentID) -> Bool {
    (left.file, left.ordinal) < (right.file, right.ordinal)
  }
}

extension Int {
  /// The decimal digits with leading zeros up to `width` characters.
  package func padded(to width: Int) -> String {
    var text = ShortText()
    text.add(self, width: width)
    return text.text
  }
}
