/// A screen with a keyboard: the real one, one in memory, or plain lines.
///
/// One thread owns a backend. Nothing here waits: the run loop polls ``pollDescriptors`` and then
/// takes what there is with ``readInputs()``.
package protocol TerminalBackend: AnyObject {
  var size: Size { get }
  /// The characters that frames for this terminal may use.
  var tier: GlyphTier { get }
  /// Descriptors that become readable when ``readInputs()`` may have something to give; none for a
  /// terminal that never has to be waited for.
  var pollDescriptors: [Int32] { get }

  /// Shows a frame; only what differs from the last one is sent.
  ///
  /// - Parameters:
  ///   - buffer: The frame. What does not fit the screen is cut off.
  ///   - cursor: Where the cursor stands, hidden when `nil`.
  func present(_ buffer: CellBuffer, cursor: Position?)

  /// Takes everything that has come in, oldest first, without waiting.
  func readInputs() -> [Input]

  /// Gives the terminal to another program, such as a pager, until ``resume()``.
  func suspend()

  /// Takes the terminal back after ``suspend()``; the next frame is drawn whole.
  func resume()

  /// Gives the terminal back and stops the program as `^Z` does; returns when it is continued.
  func stop()

  /// Gives the terminal back for good. Closing twice is harmless.
  func close()
}
