/// A table somebody printed: numbers, and how they are said to hang together.
package struct PrintedTable: Codable, Hashable, Sendable {
  /// One number of the table.
  package struct Number: Codable, Hashable, Sendable {
    package let name: String
    package let value: Int
    /// The number's own unit where it is not the table's.
    package let unit: String?

    package init(name: String, value: Int, unit: String?) {
      self.name = name
      self.value = value
      self.unit = unit
    }
  }

  /// Parts that are said to make up a total.
  package struct Sum: Codable, Hashable, Sendable {
    package let total: String
    package let parts: [String]
    /// True where only the largest parts were printed; they may fall short of the total.
    package let isPartial: Bool?

    package init(total: String, parts: [String], isPartial: Bool? = nil) {
      self.total = total
      self.parts = parts
      self.isPartial = isPartial
    }

    enum CodingKeys: String, CodingKey {
      case total, parts
      case isPartial = "partial"
    }
  }

  /// A percentage, and what it is said to be a share of.
  package struct Rate: Codable, Hashable, Sendable {
    package let percent: PrintedPercent
    package let part: String
    /// Nil where the source does not say.
    package let whole: String?
  }

  /// Percentages of one whole.
  package struct Shares: Codable, Hashable, Sendable {
    package let name: String
    package let percents: [PrintedPercent]
    /// True where only the largest were printed.
    package let isPartial: Bool?

    package init(name: String, percents: [PrintedPercent], isPartial: Bool? = nil) {
      self.name = name
      self.percents = percents
      self.isPartial = isPartial
    }

    enum CodingKeys: String, CodingKey {
      case name, percents
      case isPartial = "partial"
    }
  }

  package let code: String
  package let source: String?
  /// The day the numbers speak of, as printed.
  package let asOf: String?
  /// Prints of the same event are compared with each other.
  package let event: String?
  package let unit: String?
  package let numbers: [Number]
  package let sums: [Sum]?
  package let rates: [Rate]?
  /// Numbers of which each is a part of the one before it.
  package let steps: [[String]]?
  package let shares: [Shares]?
  /// Numbers printed as if they were the same count.
  package let alike: [[String]]?

  enum CodingKeys: String, CodingKey {
    case code, source, event, unit, numbers, sums, rates, steps, shares, alike
    case asOf = "as_of"
  }

  package init(
    code: String,
    source: String?,
    asOf: String?,
    event: String?,
    unit: String?,
    numbers: [Number],
    sums: [Sum]?,
    rates: [Rate]?,
    steps: [[String]]?,
    shares: [Shares]?,
    alike: [[String]]?
  ) {
    self.code = code
    self.source = source
    self.asOf = asOf
    self.event = event
    self.unit = unit
    self.numbers = numbers
    self.sums = sums
    self.rates = rates
    self.steps = steps
    self.shares = shares
    self.alike = alike
  }
}

/// A percentage with the decimals it was printed with: `76.7`.
package struct PrintedPercent: Hashable, Sendable {
  package let text: String
  /// The digits without the point.
  private let digits: Int
  /// 10 to the power of the decimals.
  private let scale: Int

  /// Reads digits with at most one point; nil for anything else.
  package init?(_ text: String) {
    let halves = text.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count <= 2, text.count <= 9, halves.allSatisfy({ !$0.isEmpty }),
      let digits = Int(halves.joined()), digits >= 0
    else { return nil }
    self.text = text
    self.digits = digits
    scale = (halves.count == 2 ? halves[1].count : 0).power(of: 10)
  }

  /// Whether `part` of `whole`, rounded to these decimals, is this percentage; a half may go
  /// either way.
  package func isShare(_ part: Int, of whole: Int) -> Bool {
    guard whole > 0 else { return false }
    return abs(digits * whole - 100 * part * scale) * 2 <= whole
  }

  /// What `part` of `whole` comes to, with these decimals.
  package func computed(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let value = (200 * part * scale + whole) / (2 * whole)
    guard scale > 1 else { return String(value) }
    let decimals = String(value % scale + scale).dropFirst()
    return "\(value / scale).\(decimals)"
  }

  /// The whole of which `part` would be this percentage, rounded; nil for zero percent.
  package func base(of part: Int) -> Int? {
    digits == 0 ? nil : (200 * part * scale + digits) / (2 * digits)
  }

  /// The sum in hundredths of a percent.
  static func hundredths(_ percents: [PrintedPercent]) -> Int {
    percents.reduce(0) { $0 + $1.digits * 100 / $1.scale }
  }
}

extension PrintedPercent: Codable {
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let percent = PrintedPercent(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "\(text) is not a percentage")
      )
    }
    self = percent
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

extension Int {
  fileprivate func power(of base: Int) -> Int { (0..<self).reduce(1) { value, _ in value * base } }
}
