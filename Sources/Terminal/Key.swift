/// A key as a person names it.
package enum Key: Hashable, Sendable {
  case character(Character)
  case enter
  case tab
  case backTab
  case escape
  case backspace
  case delete
  case insert
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  /// `F1` to `F12`.
  case function(Int)
  /// A letter held with Ctrl, in lower case.
  case control(Character)
  /// A character held with Alt.
  case alt(Character)
  /// Text that came in one piece; it never runs as keystrokes. Line ends are `\n`.
  case paste(String)
}
