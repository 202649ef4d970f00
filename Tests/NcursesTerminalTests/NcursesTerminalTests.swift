import CNcurses
import Glibc
import NcursesTerminal
import Terminal
import Testing

// Ncurses has one screen a process, so these run one after another.
@Suite(.serialized)
struct NcursesTerminalTests {
  private func options(_ pty: Pty, term: String = "xterm-256color") -> NcursesOptions {
    var options = NcursesOptions(term: term)
    options.input = pty.replica
    options.output = pty.replica
    options.locale = "C.UTF-8"
    return options
  }

  private func frame(_ size: Size, _ draw: (inout CellBuffer) -> Void) -> CellBuffer {
    var buffer = CellBuffer(size: size)
    draw(&buffer)
    return buffer
  }

  private func expectSame(_ terminal: NcursesTerminal, _ buffer: CellBuffer) {
    for row in 0..<buffer.size.rows {
      for column in 0..<buffer.size.columns where !buffer[row, column].isRightHalf {
        let cell = buffer[row, column]
        let shown = terminal.screenCell(at: Position(row: row, column: column))
        #expect(shown?.text == cell.glyph.description, "row \(row), column \(column)")
        #expect(shown?.pen == terminal.palette.pen(for: cell.style), "row \(row), column \(column)")
      }
    }
  }

  private func sample(_ size: Size) -> CellBuffer {
    frame(size) { buffer in
      let panel = Rect(row: 0, column: 0, rows: 5, columns: 30)
      buffer.draw([Frame(panel, title: "1 Terlapor", note: "3", isFocused: true)])
      buffer.put("Lurah e\u{301} 漢字 \u{202E}\u{1B}[31m 👨‍👩‍👧", at: Position(row: 1, column: 1))
      for (index, tone) in Tone.allCases.enumerated() {
        let place = Position(row: 6, column: index * 8)
        buffer.put(String(describing: tone), at: place, style: Style(tone))
        buffer.put("x", at: Position(row: 7, column: index), style: Style(tone, .reverse))
      }
      // The last cell of the screen, where curses says ERR, and a wide glyph at the edge.
      let last = Position(row: size.rows - 1, column: size.columns - 1)
      buffer.set(Cell(Glyph("┘")), at: last)
      buffer.set(Cell(Glyph("漢"), width: 2), at: Position(row: 8, column: size.columns - 2))
    }
  }

  @Test(arguments: ["xterm-256color", "xterm", "linux", "vt100", "screen", "tmux-256color"])
  func `the screen of ncurses is the screen in memory`(term: String) throws {
    let pty = try Pty(rows: 12, columns: 60)
    let terminal = try NcursesTerminal(options(pty, term: term))
    defer { terminal.close() }
    #expect(terminal.size == Size(rows: 12, columns: 60))
    let first = sample(terminal.size)
    terminal.present(first, cursor: nil)
    expectSame(terminal, first)
    let second = frame(terminal.size) { $0.put("lain", at: Position(row: 1, column: 6)) }
    terminal.present(second, cursor: Position(row: 1, column: 7))
    expectSame(terminal, second)
  }

  @Test func `every width of the table is that of the C library`() throws {
    let pty = try Pty(rows: 4, columns: 20)
    let terminal = try NcursesTerminal(options(pty))
    defer { terminal.close() }
    var wrong: [UInt32] = []
    for value in UInt32(0)...0x3FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for cell in TextCells("a\(scalar)").cells {
        let columns = cn_width(cell.glyph.base.value)
        if columns != Int32(cell.width) { wrong.append(value) }
        if let mark = cell.glyph.firstMark, cn_width(mark.value) != 0 { wrong.append(value) }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(20).map { String($0, radix: 16) })")
  }

  @Test(arguments: [
    ("\u{1B}[A", [Key.up]), ("\u{1B}OA", [.up]), ("\u{1B}[1~", [.home]), ("\u{1B}[F", [.end]),
    ("\u{1B}OP", [.function(1)]), ("\u{1B}[[A", [.function(1)]), ("\u{1B}[11~", [.function(1)]),
    ("\u{1B}[21~", [.function(10)]), ("\u{1B}[24~", [.function(12)]), ("\u{1B}[Z", [.backTab]),
    ("\u{1B}[5~\u{1B}[6~", [.pageUp, .pageDown]), ("\u{1B}[3~", [.delete]),
    ("ā", [.character("ā")]), ("漢👍", [.character("漢"), .character("👍")]),
    ("\r", [.enter]), ("\t", [.tab]), ("\u{7F}", [.backspace]), ("\u{3}", [.control("c")]),
    ("\u{13}\u{11}", [.control("s"), .control("q")]), ("\u{1A}", [.control("z")]),
    ("\u{1B}", [.escape]), ("\u{1B}x", [.alt("x")]), ("\u{1B}[1;5C", []),
    ("\u{1B}[27;2;13~j", [.character("j")]),
    ("jk", [.character("j"), .character("k")]),
    ("\u{1B}[200~dua\rkata S\u{1B}[201~", [.paste("dua\nkata S")]),
  ])
  func `keys arrive by name`(bytes: String, keys: [Key]) throws {
    let pty = try Pty(rows: 4, columns: 20)
    let terminal = try NcursesTerminal(options(pty))
    defer { terminal.close() }
    pty.type(bytes)
    #expect(terminal.readInputs() == keys.map { .key($0) })
    #expect(terminal.readInputs() == [])
  }

  @Test func `focus and mouse arrive`() throws {
    let pty = try Pty(rows: 9, columns: 300)
    let terminal = try NcursesTerminal(options(pty))
    defer { terminal.close() }
    pty.type("\u{1B}[O\u{1B}[I")
    #expect(terminal.readInputs() == [.focus(false), .focus(true)])
    terminal.setMouse(true)
    pty.type("\u{1B}[<0;210;5M\u{1B}[<0;210;5m\u{1B}[<64;2;1M\u{1B}[<65;2;1M")
    let corner = Position(row: 0, column: 1)
    let far = Position(row: 4, column: 209)
    #expect(
      terminal.readInputs() == [
        .mouse(Mouse(.press, at: far)), .mouse(Mouse(.release, at: far)),
        .mouse(Mouse(.wheelUp, at: corner)), .mouse(Mouse(.wheelDown, at: corner)),
      ]
    )
  }

  @Test func `many resizes are one, and the next frame fills the screen`() throws {
    let pty = try Pty(rows: 10, columns: 40)
    let terminal = try NcursesTerminal(options(pty))
    defer { terminal.close() }
    terminal.present(sample(terminal.size), cursor: nil)
    for columns in [50, 70, 61] {
      pty.resize(rows: 20, columns: columns)
      Signals.deliver(SIGWINCH)
    }
    var entry = pollfd(fd: terminal.pollDescriptors[1], events: Int16(POLLIN), revents: 0)
    #expect(poll(&entry, 1, 0) == 1)
    #expect(terminal.readInputs() == [.resize(Size(rows: 20, columns: 61))])
    let wide = sample(terminal.size)
    terminal.present(wide, cursor: nil)
    expectSame(terminal, wide)
    #expect(terminal.readInputs() == [])
  }

  @Test(arguments: [
    (SIGTERM, Input.terminate), (SIGINT, .terminate), (SIGHUP, .hangup), (SIGTSTP, .suspend),
  ])
  func `signals arrive as inputs`(number: Int32, input: Input) throws {
    let pty = try Pty(rows: 4, columns: 20)
    let terminal = try NcursesTerminal(options(pty))
    defer { terminal.close() }
    Signals.deliver(number)
    #expect(terminal.readInputs() == [input])
  }

  @Test func `an unchanged frame sends nothing, a moved bar little`() throws {
    let pty = try Pty(rows: 40, columns: 160)
    let terminal = try NcursesTerminal(options(pty))
    defer { terminal.close() }
    terminal.setMeter(true)
    func list(_ selected: Int) -> CellBuffer {
      frame(terminal.size) { buffer in
        for row in 0..<40 {
          let style: Style = row == selected ? .selected : .plain
          buffer.put(
            "\(row) Pegawai Contoh Dinas Pendidikan disiplin",
            at: Position(row: row, column: 0),
            width: 160,
            style: style
          )
        }
      }
    }
    terminal.present(list(3), cursor: nil)
    _ = pty.output()
    terminal.present(list(3), cursor: nil)
    #expect(pty.output().isEmpty)
    #expect(terminal.lastFrameBytes == 0)
    terminal.present(list(4), cursor: nil)
    let bytes = pty.output().count
    #expect(bytes > 0 && bytes <= 400)
    #expect(terminal.lastFrameBytes == bytes)
  }

  @Test func `closing gives back the modes, the screen and the handlers`() throws {
    let pty = try Pty(rows: 4, columns: 20)
    let before = pty.modes()
    var handlerBefore = sigaction()
    sigaction(SIGTERM, nil, &handlerBefore)
    let terminal = try NcursesTerminal(options(pty))
    terminal.present(sample(terminal.size), cursor: .origin)
    #expect(pty.modes().c_lflag != before.c_lflag)
    let opened = pty.outputText()
    #expect(opened.contains("\u{1B}[?1049h") && opened.contains("\u{1B}[?2004h"))
    terminal.close()
    terminal.close()
    let closed = pty.outputText()
    for sequence in ["\u{1B}[?2004l", "\u{1B}[?1004l", "\u{1B}[?1049l"] {
      #expect(closed.contains(sequence))
    }
    #expect(pty.modes().c_lflag == before.c_lflag)
    #expect(pty.modes().c_iflag == before.c_iflag)
    var handlerAfter = sigaction()
    sigaction(SIGTERM, nil, &handlerAfter)
    #expect(handlerAfter.sa_flags == handlerBefore.sa_flags)
    #expect(terminal.readInputs() == [] && terminal.pollDescriptors == [])
  }

  @Test func `a suspended terminal has its old modes and comes back whole`() throws {
    let pty = try Pty(rows: 10, columns: 50)
    let before = pty.modes()
    let terminal = try NcursesTerminal(options(pty))
    defer { terminal.close() }
    let buffer = sample(terminal.size)
    terminal.present(buffer, cursor: nil)
    let full = pty.output().count
    terminal.suspend()
    #expect(pty.modes().c_lflag == before.c_lflag)
    #expect(pty.outputText().contains("\u{1B}[?1049l"))
    terminal.present(buffer, cursor: nil)
    #expect(pty.output().isEmpty)
    Signals.deliver(SIGINT)
    pty.resize(rows: 11, columns: 50)
    terminal.resume()
    #expect(terminal.readInputs() == [.resize(Size(rows: 11, columns: 50))])
    terminal.present(buffer, cursor: nil)
    #expect(pty.output().count > full / 2)
    #expect(pty.modes().c_lflag != before.c_lflag)
  }

  @Test func `a terminal whose other end is closed is a hang-up`() throws {
    var pty: Pty? = try Pty(rows: 4, columns: 20)
    let replica = dup(try #require(pty).replica)
    defer { close(replica) }
    var options = NcursesOptions(term: "xterm")
    options.input = replica
    options.output = replica
    options.locale = "C.UTF-8"
    let terminal = try NcursesTerminal(options)
    defer { terminal.close() }
    #expect(terminal.readInputs() == [])
    pty = nil
    #expect(terminal.readInputs().contains(.hangup))
  }

  @Test func `what cannot show a full screen is refused by name`() throws {
    let pty = try Pty(rows: 4, columns: 20)
    #expect(throws: NcursesTerminalError.dumb(term: "dumb")) {
      try NcursesTerminal(options(pty, term: "dumb"))
    }
    #expect(throws: NcursesTerminalError.unknown(term: "teletype")) {
      try NcursesTerminal(options(pty, term: "teletype"))
    }
    #expect(throws: NcursesTerminalError.unknown(term: "")) {
      try NcursesTerminal(options(pty, term: ""))
    }
    let null = open("/dev/null", O_RDWR)
    defer { close(null) }
    var away = options(pty)
    away.input = null
    #expect(throws: NcursesTerminalError.notATerminal) { try NcursesTerminal(away) }
    let first = try NcursesTerminal(options(pty))
    #expect(throws: NcursesTerminalError.alreadyOpen) { try NcursesTerminal(options(pty)) }
    first.close()
  }

  @Test(arguments: ["xterm-kitty", "alacritty", "foot", "tmux-direct-x", "xterm-ghostty"])
  func `an unknown name like xterm is treated as one`(term: String) throws {
    let pty = try Pty(rows: 4, columns: 20)
    let terminal = try NcursesTerminal(options(pty, term: term))
    #expect(terminal.palette == .own(colours: 256))
    terminal.close()
  }

  @Test func `an unknown name with COLORTERM is treated as xterm`() throws {
    let pty = try Pty(rows: 4, columns: 20)
    var coloured = options(pty, term: "teletype")
    coloured.hasColourTerm = true
    try NcursesTerminal(coloured).close()
  }

  @Test func `a locale without UTF-8 gets ascii`() throws {
    let pty = try Pty(rows: 4, columns: 20)
    var plain = options(pty)
    plain.locale = "C"
    let terminal = try NcursesTerminal(plain)
    defer { terminal.close() }
    #expect(terminal.tier == .ascii)
    var buffer = CellBuffer(size: terminal.size, tier: terminal.tier)
    buffer.put("▲ é", at: .origin)
    terminal.present(buffer, cursor: nil)
    #expect(pty.output().allSatisfy { $0 < 0x80 })
    expectSame(terminal, buffer)
  }

  @Test(arguments: ["trap", "abort"])
  func `a crash gives the terminal back first`(kind: String) async throws {
    let pty = try Pty(rows: 4, columns: 20)
    let before = pty.modes()
    let name = try #require(pty.name)
    await #expect(processExitsWith: .failure) { [name = name as String, kind = kind as String] in
      let replica = open(name, O_RDWR | O_NOCTTY)
      dup2(replica, 2)
      var options = NcursesOptions(term: "xterm-256color")
      options.input = replica
      options.output = replica
      options.locale = "C.UTF-8"
      let terminal = try NcursesTerminal(options)
      terminal.present(CellBuffer(size: terminal.size), cursor: nil)
      _ = write(2, "last words", 10)
      if kind == "abort" { abort() }
      let none: [Int] = []
      print(none[kind.utf8.count])
    }
    let output = pty.outputText()
    let left = try #require(output.split(separator: "\u{1B}[?1049l", maxSplits: 1).last)
    #expect(output.contains("\u{1B}[?1049h") && output.contains("\u{1B}[?1049l"))
    #expect(left.contains("last words"))
    #expect(pty.modes().c_lflag == before.c_lflag)
  }
}
