/// What a single character of hostile text is to the screen.
enum ScalarClass {
  /// Shown as it is, or as the scalar given, in so many columns.
  case visible(Unicode.Scalar, width: Int)
  /// Sits on the character before it.
  case mark
  case control
  case direction
  case invisible
  case unknown

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x7F {
      self = value < 0x20 ? .control : .visible(scalar, width: 1)
    } else if value < 0xA0 {
      self = .control
    } else if value < 0x300, value != 0xAD {
      self = .visible(value == 0xA0 ? " " : scalar, width: 1)
    } else if (0x1F1E6...0x1F1FF).contains(value) {
      self = Self.regionalIndicator(value)
    } else {
      self = Self.classify(scalar)
    }
  }

  // U+1171E was a mark of no width in the version that is measured and takes room since.
  private static func classify(_ scalar: Unicode.Scalar) -> ScalarClass {
    let properties = scalar.properties
    if properties.isBidiControl { return .direction }
    if properties.isDefaultIgnorableCodePoint { return .invisible }
    guard let age = properties.age, age <= WidthTable.newestVersion else { return .unknown }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return .control
    case .format: return .invisible
    case .privateUse, .surrogate, .unassigned: return .unknown
    case .nonspacingMark, .enclosingMark: return .mark
    case .spaceSeparator where scalar != "\u{3000}": return .visible(" ", width: 1)
    case _ where isConjoiningJamo(scalar) || scalar == "\u{1171E}": return .mark
    default: return .visible(scalar, width: WidthTable.isWide(scalar) ? 2 : 1)
    }
  }

  /// Vowels and final consonants of Hangul syllables written in parts.
  private static func isConjoiningJamo(_ scalar: Unicode.Scalar) -> Bool {
    (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FB).contains(scalar.value)
  }

  /// Flags are pairs of letters, and terminals disagree on the columns of a pair: show the letters.
  private static func regionalIndicator(_ value: UInt32) -> ScalarClass {
    .visible(Unicode.Scalar(UInt8(0x41 + value - 0x1F1E6)), width: 1)
  }
}
