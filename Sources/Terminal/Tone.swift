/// What a piece of text means to the reader; a ``Palette`` decides how that looks.
///
/// Every tone but `plain` and `dim` comes with a sign and a word on the screen, because colour is
/// never the only sign.
package enum Tone: UInt8, CaseIterable, Sendable {
  /// Ordinary text.
  case plain
  /// Text and frames that step back.
  case dim
  /// Focus.
  case accent
  /// A deadline that has passed, and what is broken.
  case late
  /// A deadline that is close, and what asks for care.
  case near
  /// What is done, met or open.
  case done
}
