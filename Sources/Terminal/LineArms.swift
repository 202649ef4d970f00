/// The arms of a light box-drawing character, so that lines that meet can be joined.
struct LineArms: OptionSet {
  let rawValue: UInt8

  static let up = LineArms(rawValue: 1)
  static let right = LineArms(rawValue: 2)
  static let down = LineArms(rawValue: 4)
  static let left = LineArms(rawValue: 8)

  static let horizontal: LineArms = [.left, .right]
  static let vertical: LineArms = [.up, .down]

  /// Indexed by raw value; a single arm is drawn as the whole line it belongs to.
  private static let scalars: [Unicode.Scalar] = [
    " ", "│", "─", "└", "│", "│", "┌", "├", "─", "┘", "─", "┴", "┐", "┤", "┬", "┼",
  ]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The arms of a box-drawing character, or `nil` if it is none of the eleven light ones.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "│": self = .vertical
    case "─": self = .horizontal
    case "└": self = [.up, .right]
    case "┌": self = [.down, .right]
    case "┘": self = [.up, .left]
    case "┐": self = [.down, .left]
    case "├": self = [.up, .down, .right]
    case "┤": self = [.up, .down, .left]
    case "┴": self = [.up, .left, .right]
    case "┬": self = [.down, .left, .right]
    case "┼": self = [.up, .down, .left, .right]
    default: return nil
    }
  }

  var scalar: Unicode.Scalar { Self.scalars[Int(rawValue & 15)] }

  var asciiScalar: Unicode.Scalar {
    if isSubset(of: .horizontal) { return "-" }
    return isSubset(of: .vertical) ? "|" : "+"
  }
}
