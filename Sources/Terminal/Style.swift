/// The meaning and emphasis of a cell, independent of what the terminal can show.
package struct Style: Hashable, Sendable {
  package var tone: Tone
  package var attributes: Attributes

  package init(_ tone: Tone = .plain, _ attributes: Attributes = []) {
    self.tone = tone
    self.attributes = attributes
  }

  package static let plain = Style(.plain)
  package static let dim = Style(.dim)
  package static let accent = Style(.accent)
  package static let late = Style(.late)
  package static let near = Style(.near)
  package static let done = Style(.done)
  package static let bold = Style(.plain, .bold)
  /// The inverse bar of the selected row.
  package static let selected = Style(.plain, .reverse)

  /// The style with `attributes` added.
  package func adding(_ attributes: Attributes) -> Style {
    Style(tone, self.attributes.union(attributes))
  }
}

extension Style: CustomStringConvertible {
  /// The style in words, such as `accent bold`.
  package var description: String {
    ([String(describing: tone)] + attributes.names).joined(separator: " ")
  }
}
