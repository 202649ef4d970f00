/// Text a person typed: plain in the log, except in a case marked *sangat rahasia*, where it is sealed.
package struct Text: Hashable, Sendable {
  private var content: Sealed<String>

  package init(_ text: String) {
    content = .open(text)
  }

  /// The text, or nil when it is sealed from this official.
  package var value: String? { content.value }

  /// The text, or a row of blocks standing for what cannot be read here.
  package var shown: String { content.value ?? "▒▒▒▒" }

  /// The most bytes of UTF-8 a text field may hold; longer goes into the vault as a file.
  package static let byteLimit = 8 * 1024
}

extension Text: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) {
    self.init(value)
  }
}

extension Text: Codable {
  package init(from decoder: any Decoder) throws {
    content = try Sealed(from: decoder)
  }

  package func encode(to encoder: any Encoder) throws {
    guard case .open(let text) = content, encoder.fieldSealer?.sealsText != true else {
      return try content.encode(to: encoder, isText: true)
    }
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
