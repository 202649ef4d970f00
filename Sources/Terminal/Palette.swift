/// How tones look on one terminal.
///
/// The background is always the reader's own, and no text is ever plain blue, which a default dark
/// terminal shows almost black on black.
package struct Palette: Hashable, Sendable {
  private let pens: [Pen]

  private init(_ pen: (Tone) -> Pen) {
    pens = Tone.allCases.map(pen)
  }

  /// The pen for a style.
  package func pen(for style: Style) -> Pen {
    var pen = pens[Int(style.tone.rawValue)]
    pen.attributes.formUnion(style.attributes)
    return pen
  }

  /// The terminal's own sixteen colours, as its reader has set them.
  ///
  /// Grey is taken from the fixed part of a 256-colour table where there is one: entry 243 has a
  /// contrast of at least 4.5 on both black and white, while the colour that a theme gives to
  /// "bright black" may be its background.
  ///
  /// A terminal with fewer than eight gets ``monochrome``.
  package static func own(colours: Int) -> Palette {
    guard colours >= 8 else { return .monochrome }
    return Palette { tone in
      switch tone {
      case .plain: Pen()
      case .dim: colours >= 256 ? Pen(foreground: 243) : Pen(attributes: .faint)
      case .accent: Pen(foreground: 6, attributes: .bold)
      case .late: Pen(foreground: 1, attributes: .bold)
      case .near: Pen(foreground: 3)
      case .done: Pen(foreground: 2)
      }
    }
  }

  /// Colours of middle brightness from the fixed part of a 256-colour table.
  ///
  /// Each has a contrast between 3.8 and 5.5 on black and on white alike, so that nobody needs to
  /// say which background the terminal has. Terminals with fewer colours get ``own(colours:)``.
  package static func steady(colours: Int) -> Palette {
    guard colours >= 256 else { return .own(colours: colours) }
    return Palette { tone in
      switch tone {
      case .plain: Pen()
      case .dim: Pen(foreground: 243)
      case .accent: Pen(foreground: 30, attributes: .bold)
      case .late: Pen(foreground: 160, attributes: .bold)
      case .near: Pen(foreground: 130)
      case .done: Pen(foreground: 28)
      }
    }
  }

  /// Attributes alone, each tone still unlike the others.
  package static let monochrome = Palette { tone in
    switch tone {
    case .plain: Pen()
    case .dim: Pen(attributes: .faint)
    case .accent: Pen(attributes: .bold)
    case .late: Pen(attributes: [.bold, .underline])
    case .near: Pen(attributes: .underline)
    case .done: Pen(attributes: .italic)
    }
  }
}
