import Foundation
import TestSupport
import Testing

/// The project's own examples of what follows a decision, through the built program.
struct AftermathFixtureTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL.path

  private static func demo(at moment: String) throws -> Program {
    let program = try Program()
    let run = try program.run(
      "demo",
      "--no-ui",
      "--dir",
      program.folder,
      "--fixtures",
      root + "/fixtures",
      "--now",
      moment
    )
    #expect(run.status == 0, "\(run.errors)")
    return program
  }

  private func respondent(_ number: String, in program: Program) throws -> [String: Any] {
    let run = try program.run(
      "case",
      number,
      "--json",
      "--dir",
      program.folder,
      "--as",
      "sari"
    )
    #expect(run.status == 0, "\(run.errors)")
    let file = try Program.object(run.output)
    let respondents = try #require(file["respondents"] as? [[String: Any]])
    return try #require(respondents.first)
  }

  @Test func `the demonstration goes on past its default moment`() throws {
    let program = try Self.demo(at: "2025-02-01T09:00:00+07:00")
    let upheld = try respondent("K-2024-0006", in: program)
    #expect(upheld["stage"] as? String == "in_force")
    #expect((upheld["appeal"] as? [String: Any])?["outcome"] as? String == "memperkuat")
    let lurah = try respondent("K-2024-0011", in: program)
    #expect((lurah["execution"] as? [String: Any])?["until"] as? String == "2026-01-05")
  }

  @Test func `a variant puts another measure in place, which the sheet says holds now`() throws {
    let program = try Self.demo(at: "2024-11-30T09:00:00+07:00")
    let before = try respondent("K-2024-0011", in: program)
    #expect(before["measure"] as? String == "SEDANG-T1")
    let variant = Self.root + "/fixtures/variants/a-objection-changed.jsonl"
    let run = try program.run("submit", "--dir", program.folder, "--as", "rina", variant)
    #expect(run.status == 0, "\(run.output) \(run.errors)")
    let lurah = try respondent("K-2024-0011", in: program)
    #expect(lurah["measure"] as? String == "SEDANG-T2")
    #expect((lurah["decision"] as? [String: Any])?["option"] as? String == "SEDANG-T1")
    #expect((lurah["appeal"] as? [String: Any])?["option"] as? String == "SEDANG-T2")
  }

  @Test func `a variant annuls the decree and restores the name`() throws {
    let program = try Self.demo(at: "2024-11-30T09:00:00+07:00")
    let variant = Self.root + "/fixtures/variants/a-objection-annulled.jsonl"
    let run = try program.run("submit", "--dir", program.folder, "--as", "rina", variant)
    #expect(run.status == 0, "\(run.output) \(run.errors)")
    let lurah = try respondent("K-2024-0011", in: program)
    #expect(lurah["stage"] as? String == "completed")
    #expect((lurah["appeal"] as? [String: Any])?["outcome"] as? String == "membatalkan")
  }

  @Test func `every deadline of a case is told, with the article where it does not run`() throws {
    let program = try Self.demo(at: "2024-11-22T09:13:00+07:00")
    let run = try program.run(
      "clocks",
      "K-2024-0011",
      "--json",
      "--dir",
      program.folder,
      "--as",
      "sari"
    )
    #expect(run.status == 0, "\(run.errors)")
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
    )
    let worker = list.filter { $0["respondent"] as? String == "K-2024-0011/2" }
    let clock = try #require(worker.first { $0["clock"] as? String == "PPK-TINDAK-LANJUT" })
    #expect(clock["state"] as? String == "not_applicable")
    #expect(clock["article"] as? String == "SE MenPANRB 1/2023")
    let lurah = list.first {
      $0["respondent"] as? String == "K-2024-0011/1"
        && $0["clock"] as? String == "PPK-TINDAK-LANJUT"
    }
    #expect(lurah?["progress"] as? String == "sedang_diproses")
    #expect(Set(worker.compactMap { $0["clock"] as? String }).count == list.count / 4)
  }

  @Test func `a breach and the report of a replacement are among the clocks`() throws {
    let program = try Self.demo(at: "2024-11-22T09:13:00+07:00")
    let breach =
      #"{"do":"breach.record","d":{"known":"2024-11-22T08:00:00.000+07:00","what":"NIP","#
      + #""how":"Surel","remedy":"Ditarik"}}"#
    let stated = try program.run(
      "submit",
      "--dir",
      program.folder,
      "--as",
      "sari",
      input: breach + "\n"
    )
    #expect(stated.status == 0, "\(stated.output) \(stated.errors)")
    func clocks(_ more: String...) throws -> [[String: Any]] {
      let run = try program.run(
        ["clocks"] + more + ["--json", "--dir", program.folder, "--as", "sari"],
        input: nil
      )
      #expect(run.status == 0, "\(run.errors)")
      return try #require(
        try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
      )
    }
    let told = try #require(try clocks().first { $0["clock"] as? String == "PDP-NOTIF" })
    #expect(told["breach"] as? Int == 1 && told["unit"] as? String == "hours")
    #expect((told["due"] as? String)?.hasPrefix("2024-11-25T08:00") == true)
    let report = try #require(
      try clocks("K-2024-0011").first { clock in
        clock["clock"] as? String == "PIL-162-LAPOR"
          && clock["respondent"] as? String == "K-2024-0011/1"
      }
    )
    #expect(report["state"] as? String == "not_started")
  }
}
