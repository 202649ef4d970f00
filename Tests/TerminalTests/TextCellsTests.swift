import Terminal
import Testing

struct TextCellsTests {
  @Test(arguments: [
    ("Lurah Satu", "Lurah Satu", 10),
    ("Ny.\tSri", "Ny.␉Sri", 7),
    ("a\u{1B}[31mb", "a␛[31mb", 7),
    ("a\u{0}b\u{7F}c", "a␀b␡c", 5),
    ("a\u{9B}31mb", "a␦31mb", 6),
    ("satu\r\ndua", "satu␍␊dua", 9),
    ("gnp.\u{202E}txt", "gnp.·txt", 8),
    ("Bu\u{200B}di", "Bu·di", 5),
    ("Bu\u{AD}di", "Bu·di", 5),
    ("\u{E0041}x", "·x", 2),
    ("👨‍👩‍👧‍👦!", "👨!", 3),
    ("👍🏽!", "👍!", 3),
    ("🏽", "🏽", 2),
    ("❤️⚠️", "❤⚠", 2),
    ("1️⃣", "1", 1),
    ("🇮🇩", "ID", 2),
    ("漢字", "漢字", 4),
    ("한", "한", 2),
    ("\u{1112}\u{1161}\u{11AB}", "\u{1112}\u{1161}\u{11AB}", 2),
    ("e\u{301}", "e\u{301}", 1),
    ("\u{301}x", "·x", 2),
    ("a\u{300}\u{301}\u{302}\u{303}", "a\u{300}\u{301}", 1),
    ("a\u{A0}b\u{2003}c\u{3000}", "a b c\u{3000}", 7),
    ("\u{E000}\u{FFFF}\u{378}", "\u{FFFD}\u{FFFD}\u{FFFD}", 3),
    ("\u{1FAE9}", "\u{FFFD}", 1),
    ("a\u{2028}b", "a␦b", 3),
    ("ꦲꦏ꧀", "ꦲꦏ꧀", 3),
  ])
  func `hostile text is shown in measured glyphs`(text: String, shown: String, width: Int) {
    let cells = TextCells(text)
    // Compared by scalars: canonically equal strings are not the same cells.
    #expect(Array(cells.text.unicodeScalars) == Array(shown.unicodeScalars))
    #expect(cells.width == width)
    #expect(TextCells.displayWidth(of: text) == width)
  }

  @Test(arguments: [
    ("a\u{1B}[0m", "a^[[0m", 6),
    ("\u{0}\u{7F}\u{9B}", "^@^??", 5),
    ("Café – “ya” …", "Cafe - \"ya\" >", 13),
    ("▲ ● ○ ✓ × ▌■ ·", "^ * o v x ># .", 14),
    ("漢!", "??!", 3),
    ("│─┼", "|-+", 3),
    ("Đặng Łódź", "D?ng Lodz", 9),
  ])
  func `ascii twins keep the columns`(text: String, shown: String, width: Int) {
    let cells = TextCells(text, tier: .ascii)
    #expect(cells.text == shown)
    #expect(cells.width == width)
    #expect(cells.text.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
  }

  @Test(arguments: [
    ("kelurahan", 9, "kelurahan"),
    ("kelurahan", 8, "kelurah…"),
    ("kelurahan", 1, "…"),
    ("kelurahan", 0, ""),
    ("漢字漢", 6, "漢字漢"),
    ("漢字漢", 5, "漢字…"),
    ("漢字漢", 4, "漢…"),
    ("漢字漢", 2, "…"),
    ("", 3, ""),
  ])
  func `a cut text fits and says that it was cut`(text: String, columns: Int, expected: String) {
    let result = TextCells.cut(text, to: columns)
    #expect(result == expected)
    #expect(TextCells.displayWidth(of: result) <= max(0, columns))
  }

  @Test func `each replaced character is named with its place`() {
    let found = TextCells.hostileScalars(
      in: "a\u{202E}b\u{1B}c\u{200D}\u{E000}e\u{301}\u{301}\u{301}"
    )
    #expect(found.map(\.kind) == [.direction, .control, .invisible, .unknown, .mark])
    #expect(found.map(\.offset) == [1, 3, 5, 6, 10])
    #expect(found.first?.codePoint == "U+202E")
    #expect(found[1].codePoint == "U+001B")
  }

  @Test(arguments: ["Sri Wahyuni", "é", "e\u{301}", "漢字", "👨‍👩‍👧", "❤️", "🇮🇩", "Rp 1.000"])
  func `ordinary text is not hostile`(text: String) {
    #expect(!TextCells.containsHostile(text))
  }

  @Test func `no scalar takes other columns than its cells say`() {
    var wrong: [UInt32] = []
    for scalar in Scalars.all {
      let text = String(scalar)
      let cells = TextCells(text)
      let sum = cells.cells.reduce(0) { $0 + Int($1.width) }
      let isSafe = cells.text.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) && !$0.properties.isBidiControl
      }
      if sum != cells.width || cells.width == 0 || !isSafe { wrong.append(scalar.value) }
    }
    #expect(wrong.isEmpty)
  }
}
