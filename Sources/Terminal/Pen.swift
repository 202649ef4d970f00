/// What a terminal is told to draw with.
package struct Pen: Hashable, Sendable {
  /// An index into the terminal's colours, or `defaultForeground`.
  package var foreground: Int
  package var attributes: Attributes

  package init(foreground: Int = Pen.defaultForeground, attributes: Attributes = []) {
    self.foreground = foreground
    self.attributes = attributes
  }

  /// The reader's own text colour.
  package static let defaultForeground = -1
}
