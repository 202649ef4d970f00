/// What one cell shows: a base character and up to two marks on it, in eight bytes.
///
/// Bits 0–20 hold the base, 21–41 and 42–62 the marks, zero meaning none.
package struct Glyph: Hashable, Sendable {
  private let packed: UInt64

  /// A base character without marks.
  package init(_ base: Unicode.Scalar) {
    packed = UInt64(base.value)
  }

  private init(packed: UInt64) { self.packed = packed }

  package static let space = Glyph(" ")
  /// What stands for a character nobody here can measure.
  package static let replacement = Glyph("\u{FFFD}")

  /// How many marks a glyph can carry.
  package static let markLimit = 2

  /// The glyph with one more mark, or `nil` when it already carries as many as it can.
  package func adding(mark: Unicode.Scalar) -> Glyph? {
    if packed >> 21 == 0 { return Glyph(packed: packed | UInt64(mark.value) << 21) }
    if packed >> 42 == 0 { return Glyph(packed: packed | UInt64(mark.value) << 42) }
    return nil
  }

  package var base: Unicode.Scalar { Self.scalar(packed) ?? "\u{FFFD}" }
  package var firstMark: Unicode.Scalar? { packed >> 21 == 0 ? nil : Self.scalar(packed >> 21) }
  package var secondMark: Unicode.Scalar? { packed >> 42 == 0 ? nil : Self.scalar(packed >> 42) }

  private static func scalar(_ bits: UInt64) -> Unicode.Scalar? {
    Unicode.Scalar(UInt32(truncatingIfNeeded: bits & 0x1F_FFFF))
  }
}

extension Glyph: CustomStringConvertible {
  /// The glyph as text.
  package var description: String {
    var scalars = String.UnicodeScalarView()
    scalars.append(base)
    if let firstMark { scalars.append(firstMark) }
    if let secondMark { scalars.append(secondMark) }
    return String(scalars)
  }
}
