/// Something done with the mouse, and where.
package struct Mouse: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case press
    case release
    case wheelUp
    case wheelDown
  }

  package let position: Position
  package let kind: Kind

  package init(_ kind: Kind, at position: Position) {
    self.kind = kind
    self.position = position
  }
}
