/// A terminal that writes each frame as plain lines and has no keyboard of its own.
///
/// For screen readers, for `TERM=dumb` and for output into a file: no escape sequence is ever
/// written, and a frame that shows the same text as the last one is left out.
package final class PlainTerminal: TerminalBackend {
  package let size: Size
  package let tier: GlyphTier
  package var pollDescriptors: [Int32] { [] }

  private let write: (String) -> Void
  private var lastText: String?
  private var isClosed = false
  private var isSuspended = false

  /// A terminal of a fixed size.
  ///
  /// - Parameters:
  ///   - size: The size that views draw for.
  ///   - tier: The characters that may be written.
  ///   - write: Takes the text of a frame, ending with a line feed.
  package init(size: Size, tier: GlyphTier, write: @escaping (String) -> Void) {
    self.size = size
    self.tier = tier
    self.write = write
  }

  package func present(_ buffer: CellBuffer, cursor: Position?) {
    guard !isClosed, !isSuspended else { return }
    let text = buffer.text
    guard text != lastText else { return }
    lastText = text
    write(text + "\n")
  }

  package func readInputs() -> [Input] { [] }

  package func suspend() { isSuspended = true }

  package func resume() { isSuspended = false }

  package func stop() {}

  package func close() { isClosed = true }
}
