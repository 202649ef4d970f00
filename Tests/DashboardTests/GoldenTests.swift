import Casework
import Dashboard
import Foundation
import Terminal
import Testing
import Wording

/// Whole frames against the text files under `Golden`; `UPDATE_GOLDEN=1` writes them anew.
struct GoldenTests {
  struct Scenario: CustomTestStringConvertible {
    let name: String
    let columns: Int
    let rows: Int
    let keys: String
    var glyphs = GlyphTier.unicode
    var language = Language.indonesian
    /// Whether the runs of style stand below the text.
    var isStyled = false

    var testDescription: String { name }

    func office() throws -> FakeOffice {
      name.hasPrefix("compare") ? try FakeOffice.withAlike() : try FakeOffice.filled()
    }
  }

  static let scenarios: [Scenario] = [
    Scenario(name: "dashboard-80x24", columns: 80, rows: 24, keys: "j", isStyled: true),
    Scenario(name: "dashboard-120x36", columns: 120, rows: 36, keys: "j", isStyled: true),
    Scenario(name: "dashboard-200x50", columns: 200, rows: 50, keys: "j"),
    Scenario(name: "dashboard-60x20", columns: 60, rows: 20, keys: "j"),
    Scenario(name: "dashboard-40x10", columns: 40, rows: 10, keys: "j"),
    Scenario(name: "dashboard-30x8", columns: 30, rows: 8, keys: ""),
    Scenario(name: "dashboard-80x24-ascii", columns: 80, rows: 24, keys: "j", glyphs: .ascii),
    Scenario(name: "dashboard-80x24-en", columns: 80, rows: 24, keys: "j", language: .english),
    Scenario(name: "stage-contract", columns: 80, rows: 24, keys: "j j"),
    Scenario(name: "stage-pppk", columns: 80, rows: 24, keys: "j j j"),
    Scenario(name: "stage-ethics", columns: 80, rows: 24, keys: "j j j j j"),
    Scenario(name: "stage-party", columns: 80, rows: 24, keys: "G k"),
    Scenario(name: "stage-without-violation", columns: 80, rows: 24, keys: "G"),
    Scenario(name: "filter", columns: 80, rows: 24, keys: "/ l u r a h", isStyled: true),
    Scenario(name: "help", columns: 80, rows: 24, keys: "?"),
    Scenario(name: "palette", columns: 80, rows: 24, keys: ": b u k t i"),
    Scenario(name: "steps", columns: 80, rows: 24, keys: "j t"),
    Scenario(name: "case-respondents", columns: 80, rows: 24, keys: "j Enter 1"),
    Scenario(name: "case-evidence", columns: 80, rows: 24, keys: "j Enter 2"),
    Scenario(name: "case-evidence-120x36", columns: 120, rows: 36, keys: "j Enter 2"),
    Scenario(name: "compare-80x24", columns: 80, rows: 24, keys: "/ l o e r a h Enter d"),
    Scenario(name: "compare-120x36", columns: 120, rows: 36, keys: "/ l o e r a h Enter d"),
    Scenario(name: "inbox-80x24", columns: 80, rows: 24, keys: "F2", isStyled: true),
    Scenario(name: "inbox-120x36", columns: 120, rows: 36, keys: "F2"),
    Scenario(name: "case-findings", columns: 80, rows: 24, keys: "j Enter 3"),
    Scenario(name: "case-stage", columns: 120, rows: 36, keys: "j Enter 4", isStyled: true),
    Scenario(name: "case-history", columns: 80, rows: 24, keys: "j Enter 0"),
    Scenario(name: "deadlines-80x24", columns: 80, rows: 24, keys: "F4 j", isStyled: true),
    Scenario(name: "deadlines-160x40", columns: 160, rows: 40, keys: "F4 Tab"),
    Scenario(name: "findings-80x24", columns: 80, rows: 24, keys: "F5"),
    Scenario(name: "findings-awaited-120x36", columns: 120, rows: 36, keys: "F5 Tab"),
    Scenario(name: "papers", columns: 80, rows: 24, keys: "j c", isStyled: true),
    Scenario(name: "form-report", columns: 80, rows: 24, keys: "a"),
    Scenario(name: "form-evidence-list", columns: 80, rows: 24, keys: "j 2 a Down", isStyled: true),
  ]

  @Test(arguments: scenarios)
  func `a screen looks as its picture`(_ scenario: Scenario) throws {
    var driver = Driver(
      try scenario.office(),
      columns: scenario.columns,
      rows: scenario.rows,
      language: scenario.language,
      glyphs: scenario.glyphs
    )
    driver.press(scenario.keys)
    let frame = driver.frame
    let found = (scenario.isStyled ? frame.styledText : frame.text) + "\n"
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/\(scenario.name).txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(found.utf8).write(to: file)
      return
    }
    let wanted = try String(contentsOf: file, encoding: .utf8)
    #expect(found == wanted, "\(scenario.name) is now:\n\(found)")
  }

  @Test(arguments: [Language.indonesian, .english])
  func `every frame fills its size and nothing sticks out`(_ language: Language) throws {
    for scenario in Self.scenarios {
      var driver = Driver(
        try scenario.office(),
        columns: scenario.columns,
        rows: scenario.rows,
        language: language
      )
      driver.press(scenario.keys)
      let lines = driver.frame.lines
      #expect(lines.count == scenario.rows)
      #expect(lines.allSatisfy { TextCells.displayWidth(of: $0) == scenario.columns })
    }
  }
}
