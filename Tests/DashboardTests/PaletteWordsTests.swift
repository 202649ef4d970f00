import Casework
import Dashboard
import Terminal
import TestSupport
import Testing
import Wording

/// The palette and the columns of lists in each language.
struct PaletteWordsTests {
  /// The rows of the palette, on a screen with room for every one of them.
  private static func rows(_ language: Language) throws -> [String] {
    var driver = Driver(
      try FakeOffice.filled(),
      columns: 200,
      rows: 400,
      language: language
    )
    driver.press(":")
    let lines = driver.frame.lines.filter { $0.hasPrefix("│") && $0.contains("  ") }
    return lines.map { line in
      line.split(separator: "│").first.map(String.init) ?? ""
    }
  }

  @Test(arguments: Language.allCases)
  func `every action has words of its own in the palette`(_ language: Language) throws {
    let rows = try Self.rows(language)
    #expect(rows.count > 150)
    let words = Set(rows.flatMap { $0.split(separator: " ").map(String.init) })
    for action in Action.allCases { #expect(!words.contains(action.rawValue), "\(action)") }
  }

  @Test func `no row of the palette reads alike in both languages`() throws {
    let indonesian = try Self.rows(.indonesian)
    let english = try Self.rows(.english)
    #expect(indonesian.count == english.count)
    // Names that are the same in both.
    let names = ["Bawaslu"]
    for (own, other) in zip(indonesian, english) {
      let text = own.split(separator: " ").joined(separator: " ")
      guard text.contains(where: \.isLetter), !names.contains(text) else { continue }
      #expect(own != other, "\(own)")
    }
  }

  @Test func `no Indonesian word stands in the columns of an English list of deadlines`() throws {
    var driver = Driver(try FakeOffice.decided(), columns: 200, rows: 50, language: .english)
    driver.press("F4")
    let words = Set(
      driver.text.lowercased().split { !$0.isLetter }.map(String.init)
    )
    let others = [
      "atasan", "langsung", "pejabat", "berwenang", "menghukum", "pelapor", "terhukum", "sistem",
      "siapa", "batas", "tanggal", "semua",
    ]
    #expect(words.isDisjoint(with: others), "\(driver.text)")
    #expect(driver.text.contains("the punished") && driver.text.contains("system"))
  }

  @Test func `whom a deadline binds has a name in both languages`() throws {
    let deadlines = try FakeOffice.filled().law.catalogue.deadlines
    #expect(Set(deadlines.map(\.actor)).count > 10)
    let names: Set = ["BPASN", "Bawaslu", "PPK"]
    for deadline in deadlines where !names.contains(deadline.actor) {
      let english = Wording(.english).clockActor(deadline)
      #expect(english != deadline.actor, "\(deadline.actor)")
      #expect(english != Wording(.indonesian).clockActor(deadline), "\(deadline.actor)")
    }
  }
}
