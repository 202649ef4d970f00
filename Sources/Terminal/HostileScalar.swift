/// A character of a text that would act on the terminal or deceive the reader, and where it stands.
package struct HostileScalar: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// C0, DEL and C1: escape sequences begin with these.
    case control
    /// Turns the reading direction, so that a name reads as another.
    case direction
    /// Takes no room, so that two unequal texts look the same.
    case invisible
    /// A mark beyond those a cell can carry, or one without a base.
    case mark
    /// Unassigned, private or newer than the width table.
    case unknown
  }

  package let scalar: Unicode.Scalar
  package let kind: Kind
  /// Counted in Unicode scalars from the start of the text.
  package let offset: Int

  /// The character in code point notation, such as `U+202E`.
  package var codePoint: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
