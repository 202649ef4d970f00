/// What a terminal has to say.
package enum Input: Hashable, Sendable {
  case key(Key)
  case mouse(Mouse)
  /// The screen has another size now; the next frame is drawn whole.
  case resize(Size)
  /// The terminal is gone: save and leave.
  case hangup
  /// Somebody asks the program to end.
  case terminate
  /// Somebody asks the program to stop, to be continued later: answer with
  /// ``TerminalBackend/stop()``.
  case suspend
  /// The program runs again after a stop it was not asked about; the next frame is drawn whole.
  case resumed
  /// The window got (`true`) or lost the keyboard.
  case focus(Bool)
}
