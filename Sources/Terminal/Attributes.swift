/// How text stands out beside its tone.
package struct Attributes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let bold = Attributes(rawValue: 1)
  package static let reverse = Attributes(rawValue: 2)
  package static let underline = Attributes(rawValue: 4)
  /// Fainter than ordinary text; a ``Palette`` uses it, views use ``Tone/dim``.
  package static let faint = Attributes(rawValue: 8)
  /// Slanted; a ``Palette`` uses it where there is no colour.
  package static let italic = Attributes(rawValue: 16)

  /// The names of what is set, in a fixed order.
  package var names: [String] {
    let all: [(Attributes, String)] = [
      (.bold, "bold"), (.reverse, "reverse"), (.underline, "underline"),
      (.faint, "faint"), (.italic, "italic"),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }
}
