private import CNcurses
package import Terminal

/// The real terminal, through ncurses.
///
/// One may be open at a time, and the thread that opened it owns it. While it is open, the signals
/// WINCH, INT, TERM, HUP, TSTP and CONT arrive as inputs, PIPE is ignored, and what is written to
/// standard error of the terminal is held back until it is closed. If the program crashes, the
/// terminal gets its modes and its screen back first.
package final class NcursesTerminal: TerminalBackend {
  package private(set) var size: Size
  package let tier: GlyphTier
  package let palette: Palette

  private let input: Int32
  private var decoder = InputDecoder()
  private var shown: CellBuffer?
  private var isOpen = true
  private var isSuspended = false

  /// Takes over the terminal.
  ///
  /// - Parameter options: The terminal, its type and how to draw on it.
  /// - Throws: ``NcursesTerminalError``; the terminal is left as it was.
  package init(_ options: NcursesOptions) throws(NcursesTerminalError) {
    let result = cn_open(
      options.input,
      options.output,
      options.term,
      options.hasColourTerm,
      options.locale
    )
    if let error = Self.error(for: result, term: options.term) { throw error }
    input = options.input
    tier = options.tier ?? (cn_is_utf8() ? .unicode : .ascii)
    palette =
      switch options.colours {
      case .none: .monochrome
      case .own: .own(colours: Int(cn_colours()))
      case .steady: .steady(colours: Int(cn_colours()))
      }
    cn_update_size()
    size = Size(rows: Int(cn_rows()), columns: Int(cn_columns()))
  }

  deinit { if isOpen { cn_close() } }

  private static func error(for result: Int32, term: String) -> NcursesTerminalError? {
    switch UInt32(result) {
    case CN_OK.rawValue: nil
    case CN_NOT_A_TERMINAL.rawValue: .notATerminal
    case CN_DUMB.rawValue: .dumb(term: term)
    case CN_UNKNOWN.rawValue: .unknown(term: term)
    case CN_BUSY.rawValue: .alreadyOpen
    default: .systemCall(errno: cn_errno())
    }
  }

  package var pollDescriptors: [Int32] { isOpen ? [input, cn_signal_descriptor()] : [] }

  // MARK: Drawing

  package func present(_ buffer: CellBuffer, cursor: Position?) {
    guard isOpen, !isSuspended else { return }
    var changed = 0
    for row in 0..<size.rows where shown?.row(row) != buffer.row(row) || isOtherSize(buffer) {
      put(buffer, row: row)
      changed += 1
    }
    shown = buffer
    let place = cursor.flatMap { Rect(origin: .origin, size: size).contains($0) ? $0 : nil }
    cn_flush(Int32(place?.row ?? -1), Int32(place?.column ?? 0), changed > size.rows / 3)
  }

  private func isOtherSize(_ buffer: CellBuffer) -> Bool {
    shown?.size != buffer.size
  }

  private func put(_ buffer: CellBuffer, row: Int) {
    var glyphs: [cn_glyph] = []
    glyphs.reserveCapacity(size.columns)
    var style = Style.plain
    var pen = palette.pen(for: style)
    for cell in buffer.row(row).prefix(size.columns) where !cell.isRightHalf {
      if cell.style != style {
        style = cell.style
        pen = palette.pen(for: style)
      }
      glyphs.append(cn_glyph(cell, pen: pen))
    }
    cn_put_row(Int32(row), glyphs, Int32(glyphs.count))
  }

  /// Makes the next frame be sent whole, as after a disturbance of the screen.
  package func redraw() {
    guard isOpen, !isSuspended else { return }
    shown = nil
    cn_forget_screen()
  }

  // MARK: Reading

  package func readInputs() -> [Input] {
    guard isOpen, !isSuspended else { return [] }
    var inputs = readSignals()
    var tokens: [InputDecoder.Token] = []
    while let token = nextToken() { tokens += token }
    inputs += decoder.decode(tokens)
    if cn_is_gone(), !inputs.contains(.hangup) { inputs.append(.hangup) }
    return inputs
  }

  private func readSignals() -> [Input] {
    var inputs: [Input] = []
    var isResized = false
    while let signal = nextSignal() {
      switch signal {
      case CN_SIGNAL_RESIZE: isResized = true
      case CN_SIGNAL_TERMINATE: inputs.append(.terminate)
      case CN_SIGNAL_HANGUP: inputs.append(.hangup)
      case CN_SIGNAL_STOP: inputs.append(.suspend)
      case CN_SIGNAL_CONTINUE:
        isResized = true
        redraw()
        inputs.append(.resumed)
      default: break
      }
    }
    // However many changes came, the last size is the one that counts.
    if isResized, let size = updatedSize() { inputs.append(.resize(size)) }
    return inputs
  }

  private func nextSignal() -> cn_signal? {
    let signal = cn_signal(UInt32(cn_next_signal()))
    return signal == CN_SIGNAL_NONE ? nil : signal
  }

  private func updatedSize() -> Size? {
    cn_update_size()
    let present = Size(rows: Int(cn_rows()), columns: Int(cn_columns()))
    guard present != size else { return nil }
    size = present
    shown = nil
    return present
  }

  /// The next token, none in the list when it means nothing here, `nil` when all are read.
  private func nextToken() -> [InputDecoder.Token]? {
    var value: UInt32 = 0
    switch cn_token(UInt32(cn_next_token(&value))) {
    case CN_CHARACTER: return Unicode.Scalar(value).map { [.scalar($0)] } ?? []
    case CN_KEY: return InputDecoder.Token(key: value).map { [$0] } ?? []
    default: return nil
    }
  }

  /// Turns the mouse on or off; it is off at the start, because on it takes the text selection away
  /// from the terminal.
  package func setMouse(_ isOn: Bool) {
    if isOpen, !isSuspended { cn_set_mouse(isOn) }
  }

  // MARK: Leaving

  package func suspend() {
    guard isOpen, !isSuspended else { return }
    isSuspended = true
    cn_suspend()
  }

  package func resume() {
    guard isOpen, isSuspended else { return }
    isSuspended = false
    cn_resume()
    comeBack()
  }

  package func stop() {
    guard isOpen, !isSuspended else { return }
    cn_stop()
    comeBack()
  }

  private func comeBack() {
    shown = nil
    decoder = InputDecoder()
    cn_announce_resize()
  }

  package func close() {
    guard isOpen else { return }
    isOpen = false
    cn_close()
  }
}
