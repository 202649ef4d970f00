import Terminal
import Testing

struct InputDecoderTests {
  private func tokens(_ text: String) -> [InputDecoder.Token] {
    text.unicodeScalars.map { .scalar($0) }
  }

  private func decoded(_ text: String) -> [Input] {
    var decoder = InputDecoder()
    return decoder.decode(tokens(text))
  }

  @Test(arguments: [
    ("j", [Key.character("j")]),
    ("ā漢", [.character("ā"), .character("漢")]),
    ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]), ("\u{8}\u{7F}", [.backspace, .backspace]),
    ("\u{3}", [.control("c")]), ("\u{1A}", [.control("z")]), ("\u{0}", [.control(" ")]),
    ("\u{1C}", [.control("\\")]), ("\u{9B}", []),
    ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape, .escape]),
    ("\u{1B}x", [.alt("x")]), ("\u{1B}\r", [.escape, .enter]),
    ("\u{1B}xj", [.alt("x"), .character("j")]), ("\u{1B}[", [.alt("[")]), ("\u{1B}O", [.alt("O")]),
  ])
  func `characters become keys`(text: String, keys: [Key]) {
    #expect(decoded(text) == keys.map { .key($0) })
  }

  @Test(arguments: ["\u{1B}[1;5C", "\u{1B}[27;5;9~", "\u{1B}[?62;c", "\u{1B}Oj", "\u{1B}[99u"])
  func `the sequence of an unknown key does not run as letters`(sequence: String) {
    #expect(decoded(sequence + "j") == [.key(.character("j"))])
  }

  @Test(arguments: 2..<7)
  func `a sequence cut by a slow line stays one`(length: Int) {
    let sequence = Array("\u{1B}[15;5~".unicodeScalars)
    var decoder = InputDecoder()
    let first = decoder.decode(sequence.prefix(length + 1).map { .scalar($0) })
    let second = decoder.decode(sequence.dropFirst(length + 1).map { .scalar($0) })
    #expect(first + second == [])
    #expect(decoder.decode(tokens("S")) == [.key(.character("S"))])
  }

  @Test func `a paste is one key, whatever it holds`() {
    var decoder = InputDecoder()
    let pasted = [.pasteStart] + tokens("S\r\u{1B}\u{3}\ty") + [.key(.up), .pasteEnd, .scalar("j")]
    #expect(decoder.decode(pasted) == [.key(.paste("S\n\ty")), .key(.character("j"))])
  }

  @Test func `a paste may come in many readings`() {
    var decoder = InputDecoder()
    #expect(decoder.decode([.pasteStart] + tokens("dua")) == [])
    #expect(decoder.decode(tokens(" ")) == [])
    #expect(decoder.decode(tokens("kata") + [.pasteEnd]) == [.key(.paste("dua kata"))])
  }

  @Test(arguments: ["\u{1B}", "\u{3}"])
  func `a paste without an end is given up with one key`(key: String) {
    var decoder = InputDecoder()
    #expect(decoder.decode([.pasteStart] + tokens("abc")) == [])
    #expect(decoder.decode(tokens(key)) == [])
    #expect(decoder.decode(tokens("j")) == [.key(.character("j"))])
  }

  @Test func `a paste without content is nothing`() {
    var decoder = InputDecoder()
    #expect(decoder.decode([.pasteStart, .pasteEnd]) == [])
  }

  @Test func `a paste is limited`() {
    var decoder = InputDecoder()
    let flood = Array(repeating: InputDecoder.Token.scalar("a"), count: InputDecoder.pasteLimit + 9)
    guard case .key(.paste(let text)) = decoder.decode([.pasteStart] + flood + [.pasteEnd]).first
    else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == InputDecoder.pasteLimit)
  }

  @Test func `focus passes through, in a paste too`() {
    var decoder = InputDecoder()
    let inputs = decoder.decode([.focus(true), .pasteStart, .focus(false), .pasteEnd])
    #expect(inputs == [.focus(true), .focus(false)])
  }

  @Test(arguments: [
    ("<0;210;5M", Mouse(.press, at: Position(row: 4, column: 209))),
    ("<0;1;1m", Mouse(.release, at: .origin)),
    ("<16;1;1M", Mouse(.press, at: .origin)),
    ("<64;2;3M", Mouse(.wheelUp, at: Position(row: 2, column: 1))),
    ("<65;2;3M", Mouse(.wheelDown, at: Position(row: 2, column: 1))),
  ])
  func `the mouse is read from its reports`(report: String, mouse: Mouse) {
    #expect(decoded("\u{1B}[" + report) == [.mouse(mouse)])
  }

  @Test(arguments: [
    "<2;1;1M", "<0;0;1M", "<0;1M", "0;1;1M", "<0;99999999999999999999;1M",
  ])
  func `other reports of the mouse mean nothing`(report: String) {
    #expect(decoded("\u{1B}[" + report + "j") == [.key(.character("j"))])
  }
}
