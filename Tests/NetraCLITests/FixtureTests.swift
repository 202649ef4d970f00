import Foundation
import TestSupport
import Testing

/// The project's own examples, loaded by the program, with the dates their page prints.
struct FixtureTests {
  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "fixtures").path

  /// The demonstration as of a moment.
  static func demo(_ now: String) throws -> Program {
    let program = try Program()
    let run = try program.run(
      "demo",
      "--no-ui",
      "--dir",
      program.folder,
      "--fixtures",
      fixtures,
      "--now",
      now
    )
    #expect(run.status == 0, "\(run.errors)")
    return program
  }

  /// One case of an office as JSON.
  static func file(_ number: String, in program: Program) throws -> [String: Any] {
    try Program.object(
      program.run("case", number, "--dir", program.folder, "--as", "sekda", "--json").output
    )
  }

  /// The clocks of one respondent by code.
  static func clocks(
    of ordinal: Int,
    in file: [String: Any]
  ) throws -> [String: [String: Any]] {
    let respondents = try #require(file["respondents"] as? [[String: Any]])
    let clocks = try #require(respondents[ordinal - 1]["clocks"] as? [[String: Any]])
    return Dictionary(
      clocks.map { ($0["clock"] as? String ?? "", $0) },
      uniquingKeysWith: { _, last in last }
    )
  }

  @Test func `the lines after the default moment load, and the lurah's decree is in force`() throws
  {
    let program = try Self.demo("2025-02-01T09:00:00+07:00")
    let file = try Self.file("K-2024-0011", in: program)
    let clocks = try Self.clocks(of: 1, in: file)
    #expect(clocks["PPK-TINDAK-LANJUT"]?["due"] as? String == "2024-11-28")
    #expect(clocks["HD-SAMPAIKAN"]?["due"] as? String == "2024-12-18")
    #expect(clocks["UA-KEBERATAN"]?["due"] as? String == "2025-01-02")
    #expect(clocks["HD-BERLAKU"]?["due"] as? String == "2025-01-03")
    let respondents = try #require(file["respondents"] as? [[String: Any]])
    let decisions = respondents.map { ($0["decision"] as? [String: Any])?["option"] as? String }
    #expect(decisions == ["SEDANG-T1", nil, "NONASN-TEGURAN-TERTULIS", nil])
    let stages = respondents.compactMap { $0["stage"] as? String }
    #expect(stages == ["in_force", "not_proven", "completed", "discontinued"])
  }

  /// The variants: file, then clocks with the day each ends.
  private static let variants: [(String, [String: String])] = [
    (
      "a-received-2-december.jsonl", ["UA-KEBERATAN": "2024-12-20", "HD-BERLAKU": "2024-12-23"]
    ),
    ("a-absent-then-sent.jsonl", ["HD-SAMPAIKAN": "2024-12-18", "HD-KIRIM": "2024-12-23"]),
    (
      "a-objection-20-december.jsonl",
      ["UA-KEBERATAN": "2024-12-20", "UA-KEBERATAN-PUTUS": "2025-01-23"]
    ),
  ]

  @Test(arguments: variants)
  func `a service variant loads and gives the days printed`(
    name: String,
    expected: [String: String]
  ) throws {
    let program = try Self.demo("2024-11-30T09:00:00+07:00")
    let run = try program.run(
      "submit",
      "--dir",
      program.folder,
      "--as",
      "rina",
      Self.fixtures + "/variants/" + name
    )
    #expect(run.status == 0, "\(run.output)")
    let clocks = try Self.clocks(of: 1, in: Self.file("K-2024-0011", in: program))
    for (code, day) in expected {
      #expect(clocks[code]?["due"] as? String == day, "\(code)")
    }
  }

  @Test func `an appeal of 20 December ends after sixty-five working days`() throws {
    let program = try Program()
    let run = try program.run(
      "rules",
      "clock",
      "UA-BANDING-PUTUS",
      "2024-12-20",
      "--region",
      "19.71",
      "--json"
    )
    #expect(try Program.object(run.output)["due"] as? String == "2025-04-09")
  }

  @Test func `party membership is a track of its own, and not knowing opens nothing else`() throws {
    let program = try Self.demo("2025-02-01T09:00:00+07:00")
    let file = try Self.file("K-2023-0001", in: program)
    let respondent = try #require((file["respondents"] as? [[String: Any]])?.first)
    #expect(respondent["track"] as? String == "party")
    #expect(respondent["status"] as? String == "PNS")
    let decision = try #require(respondent["decision"] as? [String: Any])
    #expect(decision["option"] as? String == "PTDH-PARPOL")
    #expect(decision["level"] as? String == "ptdh")
    let clocks = try Self.clocks(of: 1, in: file)
    #expect(clocks["UA-BANDING"] != nil)
    #expect(clocks["UA-KEBERATAN"] == nil && clocks["HD-BERLAKU"] == nil)
    let early = try program.run(
      "stats",
      "--dir",
      program.folder,
      "--as-of",
      "2023-11-07T09:00:00+07:00",
      "--json"
    )
    let figures = try #require(
      try Program.object(early.output)["figures"] as? [[String: Any]],
      "\(early.errors)"
    )
    let counts = Dictionary(
      uniqueKeysWithValues: figures.map { ($0["code"] as? String ?? "", $0["value"] as? Int) }
    )
    #expect(counts["pelanggaran"] == 0)
    #expect(counts["informasi"] == 1)
    #expect(counts["kasus"] == 0)
  }

  @Test func `rules clock and the clock in the case end on the same day`() throws {
    let program = try Self.demo("2025-02-01T09:00:00+07:00")
    let list = try program.run("cases", "--dir", program.folder, "--as", "sekda", "--json").output
    let cases = try #require(
      try JSONSerialization.jsonObject(with: Data(list.utf8)) as? [[String: Any]]
    )
    var pairs: [String: (due: String, resumed: String?)] = [:]
    for number in cases.compactMap({ $0["number"] as? String }) {
      let file = try Self.file(number, in: program)
      let respondents = try #require(file["respondents"] as? [[String: Any]])
      for clock in respondents.flatMap({ $0["clocks"] as? [[String: Any]] ?? [] }) {
        let code = try #require(clock["clock"] as? String)
        let start = try #require(clock["start"] as? String)
        let due = try #require(clock["due"] as? String)
        // A clock that stood still is not due before the day it went on.
        pairs["\(code) \(start)"] = (due, clock["resumed"] as? String)
      }
    }
    #expect(pairs.count >= 40, "\(pairs.count)")
    for (pair, clock) in pairs {
      let parts = pair.split(separator: " ").map(String.init)
      let run = try program.run(
        ["rules", "clock"] + parts + ["--region", "19.71", "--json"]
      )
      let due = try #require(try Program.object(run.output)["due"] as? String)
      #expect(clock.due == clock.resumed.map { max(due, $0) } ?? due, "\(pair)")
    }
  }

  // MARK: Figures

  @Test func `stats counts with unit, source, day, numerator and denominator`() throws {
    let program = try Self.demo("2024-11-22T09:13:00+07:00")
    let run = try program.run("stats", "--dir", program.folder, "--json")
    #expect(run.status == 0, "\(run.errors)")
    let sheet = try Program.object(run.output)
    let figures = try #require(sheet["figures"] as? [[String: Any]])
    for figure in figures {
      let code = figure["code"] as? String ?? ""
      #expect((figure["unit"] as? String)?.isEmpty == false, "\(code)")
      #expect((figure["source"] as? String)?.hasPrefix("netra/19.71/") == true, "\(code)")
      let moment = figure["as_of"] as? [String: Any]
      #expect(moment?["date"] as? String == "2024-11-22", "\(code)")
      if let base = figure["denominator"] as? Int {
        let part = try #require(figure["numerator"] as? Int)
        #expect(part <= base, "\(code)")
        #expect(figure["denominator_code"] is String, "\(code)")
      }
    }
    let tables = try #require(sheet["tables"] as? [[String: Any]])
    #expect(tables.count == 11)
    for table in tables { #expect(table["foots"] as? Bool == true, "\(table)") }
    // Equal for everyone, whatever is closed to them.
    let others = try program.run("stats", "--dir", program.folder, "--as", "audit", "--json")
    #expect(others.status != 0 || others.output == run.output)
    let text = try program.run("stats", "--dir", program.folder)
    #expect(text.output.contains("surat rekomendasi:"))
    #expect(text.output.contains("sel kecil digabung"))
  }

  @Test func `stats check says which published tables do not add up`() throws {
    let program = try Program()
    let path = Self.fixtures + "/figures/golden.json"
    let text = try program.run("stats", "--check", path)
    #expect(text.status == 1)
    #expect(text.lines.count { $0.hasPrefix("!") } == 9)
    #expect(text.lines.count { $0.hasPrefix("✓") } == 13)
    #expect(text.output.contains("bagian berjumlah 51, bukan 72; 21 tidak dijelaskan"))
    let json = try program.run("stats", "--check", path, "--json", "--lang", "en")
    let results = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    )
    #expect(results.count == 22)
    let passing = program.temporary("good.json")
    let table =
      #"{"tables":[{"code":"X","source":"S","as_of":"2024","unit":"orang","#
      + #""numbers":[{"name":"a","value":3},{"name":"b","value":3}],"#
      + #""sums":[{"total":"a","parts":["b"]}]}]}"#
    try Data(table.utf8).write(to: URL(filePath: passing))
    #expect(try program.run("stats", "--check", passing).status == 0)
    #expect(try program.run("stats", "--check", program.temporary("none")).status == 1)
    try Data("{}".utf8).write(to: URL(filePath: passing))
    #expect(try program.run("stats", "--check", passing).status == 1)
  }

  @Test func `precedents are told without names`() throws {
    let program = try Self.demo("2025-02-01T09:00:00+07:00")
    let run = try program.run(
      "precedents",
      "--violation",
      "NONASN-01",
      "--dir",
      program.folder,
      "--json"
    )
    #expect(run.status == 0, "\(run.errors)")
    let sheet = try Program.object(run.output)
    #expect(sheet["articles"] as? [String] == ["NONASN-01"])
    #expect(sheet["smallest"] as? Int == 3)
    #expect(!run.output.contains("K-20"))
    #expect(
      try program.run("precedents", "--violation", "X", "--dir", program.folder).status == 64
    )
  }
}
