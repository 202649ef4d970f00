/// Why the full screen cannot be opened.
package enum NcursesTerminalError: Error, Equatable {
  /// One of the descriptors is no terminal.
  case notATerminal
  /// The terminal of this type cannot move its cursor; plain output works.
  case dumb(term: String)
  /// Nothing is known about this type, and nothing could stand in; plain output works.
  case unknown(term: String)
  /// The program has a terminal open already.
  case alreadyOpen
  case systemCall(errno: Int32)
}
