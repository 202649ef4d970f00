import Casework
import Dashboard
import Foundation
import Terminal
import Testing
import Wording

/// The desk and step mode against the text files under `Golden`; `UPDATE_GOLDEN=1` writes them anew.
struct DeskGoldenTests {
  struct Scenario: CustomTestStringConvertible, Sendable {
    let name: String
    var columns = 80
    var rows = 24
    let keys: String
    var actor = "pj.wali"
    var role = Role.ppk
    var glyphs = GlyphTier.unicode
    var isPile = false

    var testDescription: String { name }

    func office() throws -> FakeOffice {
      isPile
        ? try FakeOffice.pile(4, acting: actor, as: role)
        : try FakeOffice.desk(acting: actor, as: role)
    }
  }

  static let scenarios: [Scenario] = [
    Scenario(name: "desk-pns-80x24", keys: "F6"),
    Scenario(name: "desk-pns-120x36", columns: 120, rows: 36, keys: "F6"),
    Scenario(name: "desk-pns-200x50", columns: 200, rows: 50, keys: "F6"),
    Scenario(name: "desk-pns-ascii", keys: "F6", glyphs: .ascii),
    Scenario(name: "desk-pppk-80x24", keys: "F6 Space"),
    Scenario(name: "desk-ethics-80x24", keys: "F6 Space Space"),
    Scenario(name: "desk-contract-80x24", keys: "F6", actor: "camat", role: .contractHolder),
    Scenario(name: "desk-waiting-80x24", keys: "F6 S-Tab"),
    Scenario(name: "desk-60x20", columns: 60, rows: 20, keys: "F6"),
    Scenario(
      name: "walk-asked-80x24",
      keys: "Space",
      actor: "dewi",
      role: .inspectorate,
      isPile: true
    ),
    Scenario(name: "walk-80x24", keys: "Space", actor: "dewi", role: .inspectorate),
    Scenario(
      name: "walk-120x36",
      columns: 120,
      rows: 36,
      keys: "Space Space Tab",
      actor: "dewi",
      role: .inspectorate
    ),
    Scenario(
      name: "walk-60x20",
      columns: 60,
      rows: 20,
      keys: "Space",
      actor: "dewi",
      role: .inspectorate
    ),
  ]

  @Test(arguments: scenarios)
  func `a desk looks as its picture`(_ scenario: Scenario) throws {
    let frame = try frame(scenario)
    let found = frame.text + "\n"
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/\(scenario.name).txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(found.utf8).write(to: file)
      return
    }
    let wanted = try String(contentsOf: file, encoding: .utf8)
    #expect(found == wanted, "\(scenario.name) is now:\n\(found)")
  }

  @Test(arguments: scenarios)
  func `nothing sticks out of a desk, in either language`(_ scenario: Scenario) throws {
    for language in [Language.indonesian, .english] {
      let lines = try frame(scenario, language: language).lines
      #expect(lines.count == scenario.rows)
      #expect(lines.allSatisfy { TextCells.displayWidth(of: $0) == scenario.columns })
    }
  }

  private func frame(
    _ scenario: Scenario,
    language: Language = .indonesian
  ) throws -> CellBuffer {
    var driver = Driver(
      try scenario.office(),
      columns: scenario.columns,
      rows: scenario.rows,
      language: language,
      glyphs: scenario.glyphs
    )
    driver.press(scenario.keys)
    return driver.frame
  }
}
