import Foundation
import TestSupport
import Testing

/// The law of an office, changed and read through the program.
struct RuleJourneyTests {
  private static let steps =
    [
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah])),
      Stories().verified("PP94-5N-2"), Stories().recommended("2024-11-07"),
      RuleSteps.propose(
        RuleSteps.holiday("2024-11-20", "Libur contoh"),
        from: "2024-11-20",
        day: "2024-11-15"
      ),
    ]

  @Test func `two people change the law, the clock moves, and the past keeps its law`() throws {
    let program = try Program()
    try program.demo(Self.steps)
    func submit(_ step: Step) throws -> [String: Any] {
      let run = try program.run(
        ["submit", "--dir", program.folder, "--as", "budi"],
        input: step.line + "\n"
      )
      return try Program.object(run.output)
    }
    let alone = try submit(RuleSteps.confirm(1, day: "2024-11-16", by: "sari/sekretariat"))
    #expect(alone["ok"] as? Bool == false)
    #expect(alone["rule"] as? String == "TWO-PEOPLE")
    let second = try submit(RuleSteps.confirm(1, day: "2024-11-16"))
    #expect(second["ok"] as? Bool == true, "\(second)")
    let n = try #require(second["n"] as? Int)

    func due(_ more: String...) throws -> [String: Any] {
      let run = try program.run(
        ["clocks", "--dir", program.folder, "--as", "budi", "--json"] + more
      )
      let clocks = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
      return try #require(clocks?.first, "\(run.output)\(run.errors)")
    }
    #expect(try due()["due"] as? String == "2024-11-29")
    let moved = try due()["moved"] as? [String: Any]
    #expect(moved?["was"] as? String == "2024-11-28")
    #expect(try due("--as-of", String(n - 1))["due"] as? String == "2024-11-28")

    func rule(_ more: [String]) throws -> String? {
      let run = try program.run(
        ["rules", "clock", "PPK-TINDAK-LANJUT", "2024-11-07", "--json"] + more
      )
      return try Program.object(run.output)["due"] as? String
    }
    let here = ["--dir", program.folder, "--as", "budi"]
    #expect(try rule([]) == "2024-11-28")
    #expect(try rule(here) == "2024-11-29")
    #expect(try rule(here + ["--as-of", String(n - 1)]) == "2024-11-28")

    let list = try program.run(["rules", "list", "--json"] + here)
    let rules = try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]]
    #expect(rules?.first?["state"] as? String == "adopted")
    #expect(rules?.first?["confirmer"] as? String == "rina")
    let text = try program.run(["clocks"] + here)
    #expect(text.output.contains("bergeser dari"))
    #expect(try program.run("verify", "--dir", program.folder).status != 1)
  }
}
