/// A pattern such as `LAP/{number:4}/{roman-month}/{year}`.
///
/// Fields: `{number}` or `{number:WIDTH}` with zeros in front, `{year}`, `{month}` (two digits),
/// `{roman-month}`. A pattern holds exactly one number.
package struct NumberTemplate: Hashable, Sendable {
  private enum Part: Hashable {
    case text(String)
    case number(width: Int)
    case year
    case month
    case romanMonth
  }

  private let parts: [Part]
  package let pattern: String

  /// Reads a pattern; `nil` when a field is unknown, a brace is not closed or the number is missing
  /// or double.
  package init?(_ pattern: String) {
    var parts: [Part] = []
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      guard let close = rest[open...].firstIndex(of: "}"),
        let part = Self.field(rest[rest.index(after: open)..<close])
      else { return nil }
      parts.append(part)
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    let numbers = parts.count { if case .number = $0 { true } else { false } }
    guard numbers == 1, !rest.contains("}") else { return nil }
    self.parts = parts
    self.pattern = pattern
  }

  /// The printed number.
  package func text(number: Int, date: CalendarDate) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .number(let width): number.padded(to: width)
      case .year: String(date.year)
      case .month: date.month.padded(to: 2)
      case .romanMonth: Self.roman[date.month - 1]
      }
    }.joined()
  }

  private static func field(_ name: Substring) -> Part? {
    switch name {
    case "number": return .number(width: 1)
    case "year": return .year
    case "month": return .month
    case "roman-month": return .romanMonth
    default:
      let pieces = name.split(separator: ":", omittingEmptySubsequences: false)
      guard pieces.count == 2, pieces[0] == "number", let width = Int(pieces[1]),
        (1...12).contains(width)
      else { return nil }
      return .number(width: width)
    }
  }

  private static let roman = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
  ]
}

extension NumberTemplate: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let template = NumberTemplate(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "not a number pattern: \(text)"
      )
    }
    self = template
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(pattern)
  }
}
