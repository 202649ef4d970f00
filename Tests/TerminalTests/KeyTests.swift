import Terminal
import Testing

struct KeyTests {
  private static let keys: [(Key, String)] = [
    (.character("j"), "j"), (.character(" "), "Space"), (.character("漢"), "漢"),
    (.character("-"), "-"), (.character("^"), "^"), (.character("F"), "F"), (.enter, "Enter"),
    (.tab, "Tab"), (.backTab, "BTab"), (.escape, "Escape"), (.backspace, "BSpace"),
    (.delete, "Delete"), (.insert, "Insert"), (.up, "Up"), (.down, "Down"), (.left, "Left"),
    (.right, "Right"), (.home, "Home"), (.end, "End"), (.pageUp, "PageUp"),
    (.pageDown, "PageDown"), (.function(1), "F1"), (.function(12), "F12"),
    (.control("s"), "C-s"), (.control(" "), "C-Space"), (.alt("x"), "M-x"), (.alt("X"), "M-X"),
    (.paste("dua kata"), "Paste:dua kata"),
  ]

  @Test(arguments: keys)
  func `a key is written and read under one name`(key: Key, name: String) {
    #expect(key.description == name)
    #expect(Key(name: name) == key)
  }

  @Test(arguments: [
    ("Esc", Key.escape), ("BS", .backspace), ("DC", .delete), ("PgUp", .pageUp),
    ("NPage", .pageDown), ("S-Tab", .backTab), ("^s", .control("s")), ("C-S", .control("s")),
    ("Return", .enter), ("IC", .insert),
  ])
  func `other names are understood`(name: String, key: Key) {
    #expect(Key(name: name) == key)
  }

  @Test(arguments: ["", "F0", "F13", "F01", "F+1", "Entr", "C-", "C-é", "M-ab", "\u{1B}", "\u{7F}"])
  func `what is no key is refused`(name: String) {
    #expect(Key(name: name) == nil)
  }
}
