import Foundation
import TestSupport
import Testing

/// The further examples: each loads into an office of its own and does what its line says.
struct FurtherFixtureTests {
  /// An office with its officials and nothing else.
  private static func office() throws -> Program {
    try FixtureTests.demo("2023-11-02T09:00:00+07:00")
  }

  private static func submit(_ name: String, to program: Program) throws -> Program.Run {
    try program.run(
      "submit",
      "--dir",
      program.folder,
      "--as",
      "budi",
      FixtureTests.fixtures + "/further/" + name
    )
  }

  /// An office after one example, whose every line went as it says.
  private static func loaded(_ name: String) throws -> Program {
    let program = try office()
    let run = try submit(name, to: program)
    #expect(run.status == 0, "\(name): \(run.lines.last ?? "")")
    return program
  }

  /// What the office counts, by code.
  private static func figures(_ program: Program) throws -> [String: Int] {
    let run = try program.run("stats", "--dir", program.folder, "--json")
    let figures = try #require(
      try Program.object(run.output)["figures"] as? [[String: Any]],
      "\(run.errors)"
    )
    return Dictionary(
      uniqueKeysWithValues: figures.map {
        ($0["code"] as? String ?? "", $0["value"] as? Int ?? -1)
      }
    )
  }

  private static func respondents(_ program: Program) throws -> [[String: Any]] {
    let file = try FixtureTests.file("K-2024-0001", in: program)
    return try #require(file["respondents"] as? [[String: Any]])
  }

  private static func options(_ program: Program) throws -> [String?] {
    try respondents(program).map { ($0["decision"] as? [String: Any])?["option"] as? String }
  }

  /// The words of a key of every respondent.
  private static func words(_ key: String, _ program: Program) throws -> [String] {
    try respondents(program).map { $0[key] as? String ?? "" }
  }

  @Test func `every example is checked here, and every line of it goes as it says`() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: FixtureTests.fixtures + "/further"
    ).filter { $0.hasSuffix(".jsonl") }.sorted()
    #expect(names == Self.names)
    let page = try String(contentsOfFile: FixtureTests.fixtures + "/README.md", encoding: .utf8)
    for name in names { #expect(page.contains("further/\(name)"), "\(name)") }
  }

  @Test(arguments: names)
  func `an example loads and does what its line says`(name: String) throws {
    let program = try Self.loaded(name)
    try Self.check(name, program)
  }

  private static let names = [
    "01-camat-video-passive-superior.jsonl",
    "02-two-acts-one-sanction.jsonl",
    "03-three-camats-one-letter.jsonl",
    "04-level-without-type.jsonl",
    "05-mask-in-a-crowd.jsonl",
    "06-liaison-officer.jsonl",
    "07-village-facilitator-and-circular.jsonl",
    "08-billboard-and-party-registration.jsonl",
    "09-anonymous-without-number.jsonl",
    "10-examiner-and-ppk-step-aside.jsonl",
    "11-superior-of-the-secretary.jsonl",
    "12-names.jsonl",
    "13-withdrawn-report.jsonl",
    "14-wrong-article-wrong-level.jsonl",
    "15-clock-and-damage.jsonl",
    "16-destroyed-evidence.jsonl",
    "17-pending-20.jsonl",
    "17-pending-56.jsonl",
    "18-pledge-grid.jsonl",
    "19-legal-aid.jsonl",
    "20-evidence-and-likeness.jsonl",
    "21-decided-by-the-president.jsonl",
  ]

  private static func check(_ name: String, _ program: Program) throws {
    switch name {
    case "01-camat-video-passive-superior.jsonl":
      // Who knew and did nothing gets more than who did it.
      #expect(try options(program) == ["SEDANG-T1", "BERAT-2"])
      #expect(try respondents(program)[1]["linked_to"] as? Int == 1)
    case "21-decided-by-the-president.jsonl":
      let respondent = try #require(try respondents(program).first)
      let decision = try #require(respondent["decision"] as? [String: Any])
      #expect(decision["option"] as? String == "BERAT-3" && decision["decider"] is NSNull)
      let outside = try #require(decision["outside"] as? [String: Any])
      #expect(
        outside["body"] as? String == "presiden" && outside["number"] as? String == "1/K/2025"
      )
      let waits = try #require(respondent["waits"] as? [[String: Any]])
      #expect(waits.last?["on"] as? String == "presiden" && waits.last?["days"] as? Int == 77)
    case "02-two-acts-one-sanction.jsonl":
      #expect(try options(program) == ["SEDANG-T1", "SEDANG-T1"])
      #expect(try figures(program)["pelanggaran"] == 2)
    case "03-three-camats-one-letter.jsonl":
      #expect(try options(program) == Array(repeating: "SEDANG-T2", count: 3))
      let figures = try figures(program)
      #expect(figures["rekomendasi"] == 1)
      #expect(figures["direkomendasikan"] == 3)
      #expect(figures["ditindaklanjuti_tepat_waktu"] == 3)
      let log = try String(decoding: program.log(), as: UTF8.self)
      for number in 901...903 { #expect(log.contains("800.1.6.4/\(number)/BKPSDM/2024")) }
      #expect(log.contains(#""to":["bkn","bawaslu","gubernur"]"#))
    case "04-level-without-type.jsonl":
      #expect(try options(program) == ["SEDANG-T2"])
    case "05-mask-in-a-crowd.jsonl":
      #expect(try words("stage", program) == ["not_proven"])
      let figures = try figures(program)
      #expect(figures["pelanggaran"] == 0 && figures["tidak_terbukti"] == 1)
      #expect(figures["informasi_terbuka"] == 0)
      #expect(try String(decoding: program.log(), as: UTF8.self).contains("PNB/901/2024"))
    case "06-liaison-officer.jsonl":
      #expect(try words("track", program) == ["contract", "contract"])
      #expect(try options(program) == [nil, nil])
      #expect(try words("stage", program) == ["clarification", "verification"])
    case "07-village-facilitator-and-circular.jsonl":
      #expect(try words("track", program) == ["contract", "not_ours"])
      #expect(try words("stage", program) == ["clarification", "transferred"])
      // A recommendation about contract staff starts no clock of the PPK.
      let figures = try figures(program)
      #expect(figures["direkomendasikan"] == 1 && figures["wajib_ditindaklanjuti"] == 0)
      let prevention = try prevention(program)
      let circular = try #require((prevention["circulars"] as? [[String: Any]])?.first)
      #expect(circular["number"] as? String == "SE/907/2024")
      #expect(circular["open"] as? [String] == ["Kel. Kenanga"])
    case "08-billboard-and-party-registration.jsonl":
      #expect(try words("track", program) == ["discipline"])
      let file = try FixtureTests.file("K-2024-0001", in: program)
      #expect(file["phase"] as? String == "bakal_calon")
    case "09-anonymous-without-number.jsonl":
      let figures = try figures(program)
      #expect(figures["informasi"] == 1 && figures["informasi_terbuka"] == 1)
      #expect(figures["laporan"] == 0 && figures["kasus"] == 0)
    case "10-examiner-and-ppk-step-aside.jsonl":
      let decision = try #require(try respondents(program)[0]["decision"] as? [String: Any])
      #expect(decision["decider"] as? String == "prov.ppk")
      let closed = try program.run(
        "case",
        "K-2024-0001",
        "--dir",
        program.folder,
        "--as",
        "dewi",
        "--json"
      )
      #expect(closed.status == 1 && closed.output.isEmpty)
    case "11-superior-of-the-secretary.jsonl":
      #expect(try words("stage", program) == ["examination"])
      let log = try String(decoding: program.log(), as: UTF8.self)
      #expect(log.contains("superior.replaced/1") && log.contains("conflict.withdrawn/1"))
    case "12-names.jsonl":
      let names = try words("name", program)
      #expect(names[0] == names[1])
      #expect(names[2] == "DRS. H. BUDIMAN MISALNYA, M.SI.")
      #expect(names[3] == "Nur'aini" && names[4] == "Sukarno" && names[5].count == 60)
      #expect(Set(try words("person", program)).count == 6)
    case "13-withdrawn-report.jsonl":
      // Not a complaint offence: the case goes on with the evidence there is.
      #expect(try words("stage", program) == ["examination"])
      #expect(try figures(program)["terlapor_berjalan"] == 1)
      #expect(try String(decoding: program.log(), as: UTF8.self).contains("report.withdrawn/1"))
    case "14-wrong-article-wrong-level.jsonl":
      #expect(try options(program) == [nil])
      #expect(try words("stage", program) == ["decision"])
    case "15-clock-and-damage.jsonl": try damage(program)
    case "16-destroyed-evidence.jsonl": try destruction(program)
    case "17-pending-20.jsonl": try pending(20, program)
    case "17-pending-56.jsonl": try pending(56, program)
    case "18-pledge-grid.jsonl": try pledges(program)
    case "19-legal-aid.jsonl": try aid(program)
    case "20-evidence-and-likeness.jsonl": try evidence(program)
    default: Issue.record("nothing is checked of \(name)")
    }
  }

  /// Two pieces that came with the report, a redacted copy, and who had the first one.
  private static func evidence(_ program: Program) throws {
    let run = try program.run("evidence", "K-2024-0001", "--dir", program.folder, "--json")
    let items = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]],
      "\(run.errors)"
    )
    #expect(items.map { $0["of"] as? Int } == [nil, nil, 1])
    let custody = items.first?["custody"] as? [[String: Any]] ?? []
    #expect(custody.map { $0["by"] as? String } == ["dewi", "budi"])
    let checks = items[1]["checks"] as? [[String: Any]] ?? []
    #expect(checks.map { $0["online"] as? Bool } == [false])
    let other = try program.run("case", "K-2024-0002", "--dir", program.folder)
    #expect(other.output.contains("kesamaan dengan O-00001 (nama serupa) dijawab: berbeda"))
  }

  /// So many people wait to be verified, each in a case of its own.
  private static func pending(_ count: Int, _ program: Program) throws {
    let figures = try figures(program)
    #expect(figures["terlapor_berjalan"] == count && figures["kasus_berjalan"] == count)
    #expect(figures["orang"] == count && figures["laporan"] == count)
    let cases = try program.run("cases", "--dir", program.folder)
    #expect(cases.lines.count == 2 * count)
  }

  // MARK: Registers

  private static func prevention(
    _ program: Program,
    _ arguments: String...
  ) throws -> [String: Any] {
    let run = try program.run(["prevention", "--dir", program.folder, "--json"] + arguments)
    return try Program.object(run.output)
  }

  /// Ten Mondays of thirty units: every hole is seen, the holiday is none.
  private static func pledges(_ program: Program) throws {
    let grid = try prevention(program, "--from", "2024-08-05", "--to", "2024-10-07")
    let units = try #require(grid["units"] as? [[String: Any]])
    #expect(units.count == 30)
    let cells = units.flatMap { ($0["cells"] as? [[String: Any]]) ?? [] }
    func count(_ state: String) -> Int { cells.count { $0["state"] as? String == state } }
    #expect(cells.count == 300)
    #expect(count("read") == 239 && count("hole") == 31 && count("holiday") == 30)
    #expect(grid["holes"] as? Int == 31)
    let mondays = try #require(grid["mondays"] as? [[String: Any]])
    let holidays = mondays.filter { $0["holiday"] is String }
    #expect(holidays.map { $0["date"] as? String } == ["2024-09-16"])
    // A unit that was told and never read is all holes; a pledge read on a Tuesday counts.
    let never = try #require(units.first { $0["unit"] as? String == "Kec. Lembah" })
    #expect(never["read"] as? Int == 0 && never["holes"] as? Int == 9)
    let late = try #require(units.first { $0["unit"] as? String == "Dinkes" })
    let week = try #require((late["cells"] as? [[String: Any]])?[3])
    let pledge = try #require((week["pledges"] as? [[String: Any]])?.first)
    #expect(pledge["date"] as? String == "2024-08-27" && pledge["reason"] is String)
    // As of an earlier line the later Mondays were still to come.
    let earlier = try prevention(
      program,
      "--from",
      "2024-08-05",
      "--to",
      "2024-10-07",
      "--as-of",
      "2024-08-12T23:59:59+07:00"
    )
    let first = try #require((earlier["units"] as? [[String: Any]])?.last)
    let states = ((first["cells"] as? [[String: Any]]) ?? []).map { $0["state"] as? String }
    #expect(states.count == 10 && states[2...].allSatisfy { $0 == "none_due" || $0 == "holiday" })
    let text = try program.run("prevention", "--dir", program.folder)
    #expect(text.lines.count == 36, "\(text.output)")
    #expect(text.lines.contains { $0.hasPrefix("Kec. Lembah") && $0.hasSuffix("9 kosong") })
  }

  /// The third commitment finds too little left.
  private static func aid(_ program: Program) throws {
    let run = try program.run("aid", "--dir", program.folder, "--json")
    let years = try #require(try Program.object(run.output)["years"] as? [[String: Any]])
    let year = try #require(years.first)
    #expect(years.count == 1 && year["year"] as? Int == 2024)
    #expect(year["ceiling"] as? Int == 50_000_000)
    #expect(year["committed"] as? Int == 40_000_000 && year["left"] as? Int == 10_000_000)
    #expect((year["commitments"] as? [Any])?.count == 2)
    let text = try program.run("aid", "--dir", program.folder)
    #expect(text.lines.first?.hasSuffix("sisa Rp10.000.000") == true)
  }

  // MARK: Damage

  /// A clock set back is kept in order; every damage to the log or the evidence is found.
  private static func damage(_ program: Program) throws {
    let log = try program.log()
    let lines = log.split(separator: 0x0A)
    let verified = try Program.object(
      program.run("verify", program.folder, "--json").output
    )
    // The time is what the clock said; the order is the number of the line.
    #expect(verified["stepsBack"] as? Int == 1)
    let head = try #require(verified["head"] as? String)
    let anchor = "\(lines.count - 1):\(head)"
    func status() throws -> Int32 {
      try program.run("verify", program.folder, "--anchor", anchor).status
    }
    func replace(_ data: Data) throws { try data.write(to: URL(filePath: program.logPath)) }
    #expect(try status() == 0)
    // The tail cut at a line, and in the middle of one.
    let last = try #require(lines.last)
    try replace(log.dropLast(last.count + 1))
    #expect(try status() == 1)
    try replace(log.dropLast(20))
    #expect(try status() == 1)
    // One byte changed.
    var broken = log
    broken[log.count / 2] ^= 1
    try replace(broken)
    #expect(try status() == 1)
    // The whole log made anew from scratch is another one.
    let other = try office()
    try replace(try other.log())
    #expect(try status() == 1)
    try replace(log)
    #expect(try status() == 0)
    // Evidence replaced by another file of equal size.
    let evidence = try #require(evidenceFile(of: program))
    let size = try Data(contentsOf: evidence).count
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: evidence.path)
    try Data(repeating: 0x41, count: size).write(to: evidence)
    #expect(try evidenceState(program) == "berubah")
  }

  /// With the sealed evidence destroyed the log still verifies and counts the same.
  private static func destruction(_ program: Program) throws {
    let before = try figures(program)
    #expect(before["terlapor"] == 1)
    #expect(!String(decoding: try program.log(), as: UTF8.self).contains("Segel Misalnya"))
    let evidence = try #require(evidenceFile(of: program))
    try FileManager.default.removeItem(at: evidence)
    #expect(try program.run("verify", program.folder).status == 2)
    #expect(try figures(program) == before)
  }

  private static func evidenceFile(of program: Program) -> URL? {
    let folder = URL(filePath: program.folder + "/evidence")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return files?.compactMap { $0 as? URL }.first { !$0.hasDirectoryPath }
  }

  private static func evidenceState(_ program: Program) throws -> String {
    let file = try FixtureTests.file("K-2024-0001", in: program)
    let evidence = try #require((file["evidence"] as? [[String: Any]])?.first)
    return try #require(evidence["state"] as? String)
  }
}
