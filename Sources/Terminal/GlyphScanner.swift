/// Walks through any text and yields what the screen may show of it, one or two columns at a time.
///
/// This is the only way text reaches a cell. Rules, in order:
/// - control characters become visible marks (`␛`, `␀`, `␡`; in ASCII `^[`, `^@`, `^?`);
/// - direction controls and everything invisible become `·`;
/// - emoji sequences (joiners, skin tones, variation selectors, keycaps) show their base alone;
/// - flags show their two letters; spaces of other widths show as a space;
/// - up to ``Glyph/markLimit`` marks stay on their base, the rest is dropped;
/// - what has no known width becomes U+FFFD.
///
/// Source of the widths: ``WidthTable``. The text is taken to be in Unicode Normalization Form C;
/// other text is shown rightly too, only with marks instead of ready-made letters.
struct GlyphScanner: IteratorProtocol {
  struct Element {
    let glyph: Glyph
    let width: Int
  }

  private let scalars: String.UnicodeScalarView
  private let tier: GlyphTier
  private var index: String.UnicodeScalarView.Index
  private var offset = 0
  private var waiting: Element?

  /// What was replaced or dropped so far, when asked for.
  private(set) var hostile: [HostileScalar] = []
  private let keepsHostile: Bool

  init(_ text: String, tier: GlyphTier, keepsHostile: Bool = false) {
    scalars = text.unicodeScalars
    index = scalars.startIndex
    self.tier = tier
    self.keepsHostile = keepsHostile
  }

  mutating func next() -> Element? {
    if let element = waiting {
      waiting = nil
      return element
    }
    guard let scalar = take() else { return nil }
    switch ScalarClass(scalar) {
    case .visible(let shown, let width): return visible(shown, width: width, original: scalar)
    case .mark: return replaced(scalar, as: .mark, shown: "·")
    case .control: return control(scalar)
    case .direction: return replaced(scalar, as: .direction, shown: "·")
    case .invisible: return replaced(scalar, as: .invisible, shown: "·")
    case .unknown: return replaced(scalar, as: .unknown, shown: "\u{FFFD}")
    }
  }

  private mutating func visible(
    _ shown: Unicode.Scalar,
    width: Int,
    original: Unicode.Scalar
  ) -> Element {
    guard let following = peek(), following.value >= 0x300 else {
      return element(Glyph(shown), width: width)
    }
    var glyph = Glyph(shown)
    let isPictograph = original.value >= 0xA9 && original.properties.isEmoji
    while let scalar = peek() {
      if isSilent(scalar, afterPictograph: isPictograph) {
        skip()
      } else if isPictograph, scalar == "\u{200D}", opensPictograph(scalars.index(after: index)) {
        skip()
        skip()
      } else if case .mark = Self.classOfFollowing(scalar) {
        if let marked = glyph.adding(mark: scalar) { glyph = marked } else { report(scalar, .mark) }
        skip()
      } else {
        break
      }
    }
    return element(glyph, width: width)
  }

  private static func classOfFollowing(_ scalar: Unicode.Scalar) -> ScalarClass {
    scalar.value < 0x300 ? .visible(scalar, width: 1) : ScalarClass(scalar)
  }

  /// Parts of an emoji sequence that say nothing without the picture they ask for.
  private func isSilent(_ scalar: Unicode.Scalar, afterPictograph: Bool) -> Bool {
    switch scalar.value {
    case 0xFE0E, 0xFE0F, 0x20E3: true
    case 0x1F3FB...0x1F3FF: afterPictograph
    default: false
    }
  }

  private func opensPictograph(_ position: String.UnicodeScalarView.Index) -> Bool {
    guard position < scalars.endIndex else { return false }
    let scalar = scalars[position]
    return scalar.value >= 0xA9 && scalar.properties.isEmoji
  }

  private mutating func control(_ scalar: Unicode.Scalar) -> Element {
    record(scalar, .control)
    let value = scalar.value
    switch tier {
    case .unicode:
      let picture: UInt32 = value < 0x20 ? 0x2400 + value : value == 0x7F ? 0x2421 : 0x2426
      return Element(glyph: Glyph(Unicode.Scalar(picture) ?? "\u{FFFD}"), width: 1)
    case .ascii:
      guard value < 0x80 else { return Element(glyph: Glyph("?"), width: 1) }
      waiting = Element(glyph: Glyph(Unicode.Scalar(UInt8(value ^ 0x40))), width: 1)
      return Element(glyph: Glyph("^"), width: 1)
    }
  }

  private mutating func replaced(
    _ scalar: Unicode.Scalar,
    as kind: HostileScalar.Kind,
    shown: Unicode.Scalar
  ) -> Element {
    record(scalar, kind)
    return Element(glyph: Glyph(tier.shown(shown)), width: 1)
  }

  private mutating func element(_ glyph: Glyph, width: Int) -> Element {
    guard tier == .ascii else { return Element(glyph: glyph, width: width) }
    let shown = Element(glyph: Glyph(tier.shown(glyph.base)), width: 1)
    if width == 2 { waiting = shown }
    return shown
  }

  // MARK: Reading

  private func peek() -> Unicode.Scalar? {
    index < scalars.endIndex ? scalars[index] : nil
  }

  private mutating func take() -> Unicode.Scalar? {
    guard let scalar = peek() else { return nil }
    skip()
    return scalar
  }

  private mutating func skip() {
    index = scalars.index(after: index)
    offset += 1
  }

  /// Records the scalar just taken.
  private mutating func record(_ scalar: Unicode.Scalar, _ kind: HostileScalar.Kind) {
    guard keepsHostile else { return }
    hostile.append(HostileScalar(scalar: scalar, kind: kind, offset: offset - 1))
  }

  /// Records the scalar about to be skipped.
  private mutating func report(_ scalar: Unicode.Scalar, _ kind: HostileScalar.Kind) {
    guard keepsHostile else { return }
    hostile.append(HostileScalar(scalar: scalar, kind: kind, offset: offset))
  }
}
