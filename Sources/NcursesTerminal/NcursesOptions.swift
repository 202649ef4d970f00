package import Terminal

/// What a full screen needs to know beforehand.
package struct NcursesOptions: Sendable {
  package enum Colours: Sendable {
    /// No colour, as `NO_COLOR` asks.
    case none
    /// The terminal's own sixteen: ``Palette/own(colours:)``.
    case own
    /// Readable on any background where there are 256: ``Palette/steady(colours:)``.
    case steady
  }

  /// The descriptors of the terminal.
  package var input: Int32 = 0
  package var output: Int32 = 1
  /// The value of `TERM`.
  package var term: String
  /// Whether `COLORTERM` is set: then an unknown type is treated as `xterm-256color`.
  package var hasColourTerm = false
  /// The locale for characters; empty for the environment's.
  package var locale = ""
  package var colours = Colours.own
  /// Forces a tier; without one the locale decides.
  package var tier: GlyphTier?

  package init(term: String) { self.term = term }
}
