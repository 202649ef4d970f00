/// A terminal in memory, for tests and for headless runs.
package final class MemoryTerminal: TerminalBackend {
  package private(set) var size: Size
  package let tier: GlyphTier
  package var pollDescriptors: [Int32] { [] }

  /// The last frame shown, cut or filled to the size of the screen.
  package private(set) var lastFrame: CellBuffer
  package private(set) var cursor: Position?
  package private(set) var frameCount = 0
  package private(set) var isSuspended = false
  package private(set) var isClosed = false
  /// How often the program was stopped as by `^Z`.
  package private(set) var stopCount = 0

  private var waiting: [Input]

  package init(size: Size, tier: GlyphTier = .unicode, inputs: [Input] = []) {
    self.size = size
    self.tier = tier
    waiting = inputs
    lastFrame = CellBuffer(size: size, tier: tier)
  }

  package func present(_ buffer: CellBuffer, cursor: Position?) {
    guard !isClosed, !isSuspended else { return }
    lastFrame = buffer.fitted(to: size)
    self.cursor = cursor
    frameCount += 1
  }

  package func readInputs() -> [Input] {
    defer { waiting = [] }
    return waiting
  }

  package func suspend() { isSuspended = true }

  package func resume() { isSuspended = false }

  package func stop() { stopCount += 1 }

  package func close() { isClosed = true }

  /// Adds inputs for the next reading.
  package func enqueue(_ inputs: [Input]) {
    waiting += inputs
  }

  /// Gives the screen another size, as a person who drags a window does.
  package func resize(to size: Size) {
    self.size = size
    lastFrame = lastFrame.fitted(to: size)
    enqueue([.resize(size)])
  }
}
