internal import CNcurses
internal import Terminal

extension InputDecoder.Token {
  /// The token of a key code, or `nil` for a key without a meaning here.
  init?(key code: UInt32) {
    if code > CN_KEY_F0.rawValue, code <= CN_KEY_F0.rawValue + 12 {
      self = .key(.function(Int(code - CN_KEY_F0.rawValue)))
      return
    }
    switch cn_key(code) {
    case CN_KEY_UP: self = .key(.up)
    case CN_KEY_DOWN: self = .key(.down)
    case CN_KEY_LEFT: self = .key(.left)
    case CN_KEY_RIGHT: self = .key(.right)
    case CN_KEY_HOME: self = .key(.home)
    case CN_KEY_END: self = .key(.end)
    case CN_KEY_PAGE_UP: self = .key(.pageUp)
    case CN_KEY_PAGE_DOWN: self = .key(.pageDown)
    case CN_KEY_INSERT: self = .key(.insert)
    case CN_KEY_DELETE: self = .key(.delete)
    case CN_KEY_BACKSPACE: self = .key(.backspace)
    case CN_KEY_ENTER: self = .key(.enter)
    case CN_KEY_BACK_TAB: self = .key(.backTab)
    case CN_KEY_PASTE_START: self = .pasteStart
    case CN_KEY_PASTE_END: self = .pasteEnd
    case CN_KEY_FOCUS_IN: self = .focus(true)
    case CN_KEY_FOCUS_OUT: self = .focus(false)
    default: return nil
    }
  }
}

extension cn_glyph {
  init(_ cell: Cell, pen: Pen) {
    self.init(
      scalars: (
        cell.glyph.base.value,
        cell.glyph.firstMark?.value ?? 0,
        cell.glyph.secondMark?.value ?? 0
      ),
      colour: Int16(clamping: pen.foreground),
      attributes: pen.attributes.rawValue,
      width: UInt8(cell.width)
    )
  }
}
