/// Turns what a terminal sends, piece by piece, into inputs.
///
/// It knows what a terminal library leaves over: control characters, Alt as an Escape before a
/// character, bracketed paste, reports of the mouse in the form SGR 1006, and escape sequences of keys that nobody here knows, which would
/// otherwise run as the letters they contain.
package struct InputDecoder {
  /// One piece as the terminal library names it.
  package enum Token: Hashable, Sendable {
    case scalar(Unicode.Scalar)
    case key(Key)
    case focus(Bool)
    case pasteStart
    case pasteEnd
  }

  private enum State {
    case ground
    /// Inside an escape sequence of which at least one parameter has come.
    case sequence
    case paste
  }

  /// The most UTF-8 bytes that one paste may bring; the rest of it is dropped.
  package static let pasteLimit = 1 << 20

  private var state = State.ground
  private var pasted = ""
  private var parameters = ""

  package init() {}

  /// Decodes all tokens that came in one reading.
  ///
  /// An Escape followed by a character in one reading is Alt. A paste may run over many readings;
  /// if its end never comes, Escape or `C-c` alone in a reading give it up.
  package mutating func decode(_ tokens: [Token]) -> [Input] {
    var inputs: [Input] = []
    var rest = tokens[...]
    while let token = rest.popFirst() {
      switch state {
      case .ground: ground(token, &rest, &inputs)
      case .sequence: sequence(token, &rest, &inputs)
      case .paste: paste(token, isAlone: tokens.count == 1, &inputs)
      }
    }
    return inputs
  }

  private mutating func ground(
    _ token: Token,
    _ rest: inout ArraySlice<Token>,
    _ inputs: inout [Input]
  ) {
    switch token {
    case .scalar("\u{1B}"): escape(&rest, &inputs)
    case .scalar(let scalar): if let key = Self.key(for: scalar) { inputs.append(.key(key)) }
    case .key(let key): inputs.append(.key(key))
    case .focus(let isFocused): inputs.append(.focus(isFocused))
    case .pasteStart:
      state = .paste
      pasted = ""
    case .pasteEnd: break
    }
  }

  private mutating func escape(_ rest: inout ArraySlice<Token>, _ inputs: inout [Input]) {
    guard case .scalar(let scalar) = rest.first, Self.isPrintable(scalar) else {
      inputs.append(.key(.escape))
      return
    }
    rest.removeFirst()
    guard case .scalar(let following) = rest.first else {
      inputs.append(.key(.alt(Character(scalar))))
      return
    }
    if scalar == "[", (0x20...0x7E).contains(following.value) {
      state = .sequence
      parameters = ""
    } else if scalar == "O", Self.isPrintable(following) {
      rest.removeFirst()
    } else {
      inputs.append(.key(.alt(Character(scalar))))
    }
  }

  private mutating func sequence(
    _ token: Token,
    _ rest: inout ArraySlice<Token>,
    _ inputs: inout [Input]
  ) {
    if case .scalar(let scalar) = token, (0x20...0x7E).contains(scalar.value) {
      guard scalar.value >= 0x40 else {
        if parameters.utf8.count < 32 { parameters.unicodeScalars.append(scalar) }
        return
      }
      state = .ground
      if let mouse = Mouse(report: parameters, final: scalar) { inputs.append(.mouse(mouse)) }
      return
    }
    state = .ground
    ground(token, &rest, &inputs)
  }

  private mutating func paste(_ token: Token, isAlone: Bool, _ inputs: inout [Input]) {
    switch token {
    case .pasteEnd:
      state = .ground
      if !pasted.isEmpty { inputs.append(.key(.paste(pasted))) }
    case .scalar("\u{1B}") where isAlone, .scalar("\u{3}") where isAlone: state = .ground
    case .scalar("\r"), .scalar("\n"), .key(.enter): keep("\n")
    case .scalar("\t"), .key(.tab): keep("\t")
    case .scalar(let scalar) where Self.isPrintable(scalar): keep(scalar)
    case .focus(let isFocused): inputs.append(.focus(isFocused))
    case .scalar, .key, .pasteStart: break
    }
  }

  private mutating func keep(_ scalar: Unicode.Scalar) {
    if pasted.utf8.count < Self.pasteLimit { pasted.unicodeScalars.append(scalar) }
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value)
  }

  private static func key(for scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0: .control(" ")
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0x01...0x1A: .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x60))))
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x40))))
    case 0x80..<0xA0: nil
    default: .character(Character(scalar))
    }
  }
}
