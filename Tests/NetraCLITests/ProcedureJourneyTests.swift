import Foundation
import TestSupport
import Testing

/// The steps beside the plain way, through `netra submit` into the log and out of it again.
struct ProcedureJourneyTests {
  private static func sheet(_ program: Program) throws -> [String: Any] {
    let run = try program.run(
      "case",
      "--dir",
      program.folder,
      "--as",
      "sekda",
      "--json",
      "K-2024-0001"
    )
    #expect(run.status == 0, "\(run.errors)")
    return try Program.object(run.output)
  }

  @Test func `every step beside the plain way goes into the log and comes out again`() throws {
    let program = try Program()
    try program.demo()
    let lines = ProcedureStory.steps.map(\.line).joined(separator: "\n") + "\n"
    let run = try program.run(
      ["submit", "--dir", program.folder, "--as", "budi"],
      input: lines
    )
    #expect(run.status == 0, "\(run.lines.last ?? "")")
    let sheet = try Self.sheet(program)
    let letters = try #require(sheet["letters"] as? [[String: Any]])
    #expect(letters.map { $0["way"] as? String } == ["keluar", "masuk", "pelimpahan"])
    #expect(letters[0]["receipt"] as? String == "2024-10-27")
    #expect(letters[1]["agenda"] as? [String] == ["77"])
    #expect(sheet["withdrawn"] as? [String] == ["L-2024-0001"])
    let respondents = try #require(sheet["respondents"] as? [[String: Any]])
    #expect(respondents.map { $0["stage"] as? String } == ["examination", "transferred"])
    let procedure = try #require(respondents[0]["procedure"] as? [String: Any])
    #expect(procedure["examinations"] as? Int == 2)
    #expect(procedure["returns"] as? Int == 1)
    #expect(procedure["tracks_left"] as? [String] == ["discipline", "ethics"])
    #expect(procedure["deferred"] as? String == "2024-11-25")
    let crimes = try #require(procedure["crimes"] as? [[String: Any]])
    #expect(crimes.map { $0["state"] as? String } == ["diteruskan"])
    let verified = try program.run("verify", program.folder)
    #expect(verified.output.contains("BUKU UTUH"), "\(verified.output)")
  }

  @Test func `the example of a report taken back goes on to the examination`() throws {
    let program = try Program()
    try program.demo()
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../fixtures/further/13-withdrawn-report.jsonl").standardizedFileURL
    let run = try program.run("submit", "--dir", program.folder, "--as", "budi", root.path)
    #expect(run.status == 0, "\(run.lines.last ?? "")")
    let sheet = try Self.sheet(program)
    #expect(sheet["withdrawn"] as? [String] == ["L-2024-0001"])
    let respondents = try #require(sheet["respondents"] as? [[String: Any]])
    #expect(respondents.map { $0["stage"] as? String } == ["examination"])
  }
}
