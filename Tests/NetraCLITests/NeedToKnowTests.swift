import Foundation
import TestSupport
import Testing

/// Whoever may not see a case meets none of its names, acts or texts on any path.
struct NeedToKnowTests {
  /// What of the closed case must appear nowhere.
  struct Secrets {
    let texts: [String]

    func appear(in output: String) -> [String] { texts.filter { output.contains($0) } }
  }

  /// A demonstration in which the mayor declared a conflict in the case of the lurah.
  static func office() throws -> (program: Program, secrets: Secrets) {
    let program = try FixtureTests.demo("2024-11-22T09:13:00+07:00")
    let file = try FixtureTests.file("K-2024-0011", in: program)
    let respondents = try #require(file["respondents"] as? [[String: Any]])
    let names = respondents.compactMap { $0["name"] as? String }
    let title = try #require(file["title"] as? String)
    #expect(names.count == 4)
    let conflict = try program.run(
      "submit",
      "--dir",
      program.folder,
      "--as",
      "pj.wali",
      input:
        #"{"do":"conflict.declare","d":{"case":"K-2024-0011","kind":"ada","relation":"besan"}}"#
    )
    #expect(conflict.status == 0, "\(conflict.output)\(conflict.errors)")
    let evidence = try #require(file["evidence"] as? [[String: Any]])
    let titles = evidence.compactMap { $0["title"] as? String }
    return (program, Secrets(texts: names + [title, "besan"] + titles))
  }

  private static let reading: [[String]] = [
    ["cases"], ["case", "K-2024-0011"], ["case", "0011"], ["reports"], ["clocks"],
    ["clocks", "0011"], ["log"], ["log", "--record", "K-2024-0011"], ["why", "0011/1"],
    ["person", "0011/1"], ["letter", "0011/1", "panggilan-1"], ["letter", "0011", "tanda-terima"],
    ["letter", "0011/1", "bap", "--preview"], ["changes", "100"], ["export", "clocks"],
    ["export", "clocks", "--format", "ics"], ["stats"], ["precedents", "--violation", "PP94-5N-2"],
    ["prevention"], ["aid"],
    ["rules", "list"],
  ]

  @Test func `the secrets are there for whoever is entitled`() throws {
    let (program, secrets) = try Self.office()
    let run = try program.run("case", "0011", "--dir", program.folder, "--as", "sekda")
    #expect(secrets.appear(in: run.output).count >= 7, "\(secrets.appear(in: run.output))")
  }

  @Test func `no reading command tells the mayor of a case closed to him`() throws {
    let (program, secrets) = try Self.office()
    for command in Self.reading {
      for extra in [[], ["--json"], ["--as-of", "250"], ["--as-of", "250", "--json"]] {
        if command[0] == "rules", extra.contains("--as-of") || extra.contains("--json") { continue }
        if command[0] == "export", extra.contains("--json") { continue }
        if command[0] == "changes", extra.contains("--as-of") { continue }
        let run = try program.run(
          command + ["--dir", program.folder, "--as", "pj.wali"] + extra
        )
        let found = secrets.appear(in: run.output + run.errors)
        #expect(found.isEmpty, "\(command) \(extra): \(found)")
        #expect(run.status == 0 || run.status == 1, "\(command) \(extra): \(run.errors)")
        // Its lines, picked out of the log, would tell how much happened in it and when.
        if command.contains("--record") { #expect(run.status == 1 && run.output.isEmpty) }
      }
    }
  }

  @Test func `a refusal about the closed case tells nothing of it`() throws {
    let (program, secrets) = try Self.office()
    let commands = [
      #"{"do":"decision.impose","d":{"case":"K-2024-0011","r":1,"option":"SEDANG-T1","on":"2024-11-22","capacity":"pj","reason":"x"}}"#,
      #"{"do":"waiting.begin","d":{"case":"K-2024-0011","r":[1],"on":"bkn","since":"2024-11-22"}}"#,
      #"{"do":"correct","d":{"record":"K-2024-0011","field":"judul","old":"x","new":"y","reason":"z"}}"#,
    ]
    for command in commands {
      let run = try program.run(
        "submit",
        "--dir",
        program.folder,
        "--as",
        "pj.wali",
        input: command
      )
      #expect(run.status == 1, "\(command)")
      let found = secrets.appear(in: run.output + run.errors)
      #expect(found.isEmpty, "\(command): \(found)")
    }
  }

  /// Keys through every screen, list, menu and moment; each line ends where the screen is saved.
  private static let walks: [String] = [
    "key j j j", "key / \ntext lurah", "key : \ntext lurah", "key t", "key y", "key o", "key e",
    "key ?", "key F2", "key F4", "key F4 Tab", "key F5", "key F5 Tab", "key F6", "key F3 j Enter 0",
    "key <", "key < < < < < <", "key { {", "key { { { { F4", "key { { { F5", "key { { { o",
    "action time.go\ntext 7/11\nkey Enter", "action time.go\ntext #260\nkey Enter F5",
    "action consoles.show", "action rules.show",
  ]

  @Test func `no screen shows the mayor the case closed to him, also not in the past`() throws {
    let (program, secrets) = try Self.office()
    for (number, walk) in Self.walks.enumerated() {
      let script = program.temporary("walk\(number)")
      let display = program.temporary("display\(number)")
      try Data(walk.utf8).write(to: URL(filePath: script))
      let run = try program.run(
        "open",
        "--dir",
        program.folder,
        "--as",
        "pj.wali",
        "--script",
        script,
        "--save-display",
        display,
        "--size",
        "160x50"
      )
      #expect(run.status == 0, "\(walk): \(run.errors)")
      let shown = try String(contentsOfFile: display, encoding: .utf8)
      let found = secrets.appear(in: shown + run.output + run.errors)
      #expect(found.isEmpty, "\(walk): \(found)")
      // The case counts for him all the same, and he is told that it is closed.
      if walk == "key F4" { #expect(shown.contains("tertutup bagi Anda")) }
    }
  }
}

/// One console, two officials after each other.
struct ChangedOfficialTests {
  /// What the one before did; the change of official and a look follow.
  private static let before: [String] = [
    "key j", "key /\ntext lurah\nkey Enter", "key F2", "key F4", "key F5", "key F6",
    "key /\ntext 0011\nkey Enter Enter 0", "key {", "key :\ntext riwayat\nkey Escape", "key m",
  ]
  private static let after: [String] = [
    "", "key F2", "key F4", "key F5", "key F6", "key m", "key /",
  ]

  @Test func `whoever goes on at a console sees nothing the one before saw and they may not`()
    throws
  {
    let (program, secrets) = try NeedToKnowTests.office()
    for before in Self.before {
      for after in Self.after {
        let change = "action official.change\ntext pj.wali\nkey Enter"
        let script = [before, change, after].joined(separator: "\n")
        let name = UUID().uuidString
        try Data(script.utf8).write(to: URL(filePath: program.temporary(name)))
        let display = program.temporary(name + ".display")
        let run = try program.run(
          ["open", "--dir", program.folder, "--as", "sekda", "--size", "160x50"]
            + ["--script", program.temporary(name), "--save-display", display]
        )
        #expect(run.status == 0, "\(run.errors)")
        let shown = try String(contentsOfFile: display, encoding: .utf8)
        #expect(shown.contains("pj.wali/PPK"), "\(script)\n\(shown)")
        let found = secrets.appear(in: shown)
        #expect(found.isEmpty, "\(script): \(found)")
      }
    }
  }
}

struct DeadlineExportTests {
  @Test func `a calendar holds every deadline on its day and names nobody`() throws {
    let program = try FixtureTests.demo("2024-11-22T09:13:00+07:00")
    let run = try program.run(
      "export",
      "clocks",
      "--format",
      "ics",
      "--dir",
      program.folder,
      "--as",
      "satgas"
    )
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.components(separatedBy: "\r\n")
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.dropLast().last == "END:VCALENDAR")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    let listed = try program.run(
      "clocks",
      "--json",
      "--dir",
      program.folder,
      "--as",
      "satgas"
    )
    let clocks = try #require(
      try JSONSerialization.jsonObject(with: Data(listed.output.utf8)) as? [[String: Any]]
    )
    #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count >= clocks.count)
    for clock in clocks {
      let due = try #require(clock["due"] as? String).replacing("-", with: "")
      #expect(lines.contains("DTSTART;VALUE=DATE:\(due)"))
    }
    #expect(!run.output.contains("Lurah Satu"))
  }

  @Test func `a table has a row for each deadline and can be narrowed to an actor`() throws {
    let program = try FixtureTests.demo("2024-11-22T09:13:00+07:00")
    let all = try program.run("export", "clocks", "--dir", program.folder, "--as", "satgas")
    let rows = all.output.components(separatedBy: "\r\n").dropLast()
    #expect(rows.first == "number,clock,name,start,due,remaining,unit,actor,basis")
    let narrowed = try program.run(
      "export",
      "clocks",
      "--actor",
      "PPK",
      "--dir",
      program.folder,
      "--as",
      "satgas"
    )
    let ofMayor = narrowed.output.components(separatedBy: "\r\n").dropLast()
    #expect(ofMayor.count < rows.count && ofMayor.count > 1)
    #expect(ofMayor.dropFirst().allSatisfy { $0.contains(",PPK,") })
  }
}

/// Whoever examines or decides says first whether there is an interest of their own.
struct QuestionOnCommandLineTests {
  /// A demonstration in which the deciding official has yet to answer about the case of the lurah.
  private static func office() throws -> (program: Program, secrets: NeedToKnowTests.Secrets) {
    let program = try FixtureTests.demo("2024-11-22T09:13:00+07:00")
    let file = try FixtureTests.file("K-2024-0011", in: program)
    let evidence = try #require(file["evidence"] as? [[String: Any]])
    let title = try #require(file["title"] as? String)
    return (program, .init(texts: [title] + evidence.compactMap { $0["title"] as? String }))
  }

  private static let opening: [[String]] = [
    ["case", "K-2024-0011"], ["clocks", "0011"], ["why", "0011/1"], ["person", "0011/1"],
    ["evidence", "0011"], ["letter", "0011/1", "bap", "--preview"],
    ["log", "--record", "K-2024-0011"],
  ]

  @Test func `no command opens a case before the question of interest is answered`() throws {
    let (program, secrets) = try Self.office()
    for command in Self.opening + [["cases"], ["reports"], ["changes", "1"]] {
      for extra in [[], ["--json"]] {
        if command[0] == "letter", !extra.isEmpty { continue }
        let run = try program.run(command + ["--dir", program.folder, "--as", "pj.wali"] + extra)
        let found = secrets.appear(in: run.output + run.errors)
        #expect(found.isEmpty, "\(command) \(extra): \(found)")
        guard Self.opening.contains(command) else { continue }
        #expect(run.status == 1 && run.output.isEmpty, "\(command) \(extra): \(run.output)")
        #expect(run.errors.contains("nyatakan dulu ada tidaknya kepentingan"), "\(run.errors)")
      }
    }
  }

  @Test func `what changed in a case not opened yet is told as far as the lists tell it`() throws {
    let (program, _) = try Self.office()
    func changes(as actor: String, _ more: [String] = []) throws -> String {
      let run = try program.run(["changes", "200", "--dir", program.folder, "--as", actor] + more)
      #expect(run.status == 0, "\(run.errors)")
      return run.output
    }
    func ofCase(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter { $0.hasPrefix("0011/") }
    }
    let open = ofCase(try changes(as: "sekda"))
    let closed = ofCase(try changes(as: "pj.wali"))
    #expect(open.count == closed.count && !open.isEmpty)
    #expect(open.contains { $0.contains("✓ ") || $0.contains("+ ") })
    #expect(closed.allSatisfy { !$0.contains("✓ ") && !$0.contains("+ ") })
    let object = try Program.object(try changes(as: "pj.wali", ["--json"]))
    let respondents = try #require(object["respondents"] as? [[String: Any]])
    let shown = respondents.filter { ($0["respondent"] as? String)?.contains("0011/") == true }
    #expect(shown.count == closed.count)
    #expect(shown.allSatisfy { Set($0.keys) == ["respondent", "stage"] })
  }

  @Test func `a question answered today opens the past too, for whoever came later as well`() throws
  {
    let (program, _) = try Self.office()
    let answer = #"{"do":"conflict.declare","d":{"case":"K-2024-0011","kind":"tidak_ada"}}"#
    let options = ["--dir", program.folder, "--as", "pj.wali"]
    #expect(try program.run(["submit"] + options, input: answer).status == 0)
    let past = try program.run(["case", "0011", "--as-of", "250"] + options)
    #expect(past.status == 0, "\(past.errors)")
    // The second line of the log has nobody but the founder yet.
    let changes = try program.run(["changes", "1"] + options)
    #expect(changes.status == 0, "\(changes.errors)")
  }

  @Test func `the command a closed case names opens it`() throws {
    let (program, secrets) = try Self.office()
    let closed = try program.run("case", "0011", "--dir", program.folder, "--as", "pj.wali")
    let start = try #require(closed.errors.firstIndex(of: "{"))
    let said = try program.run(
      "submit",
      "--dir",
      program.folder,
      "--as",
      "pj.wali",
      input: String(closed.errors[start...])
    )
    #expect(said.status == 0, "\(said.output)\(said.errors)")
    let open = try program.run("case", "0011", "--dir", program.folder, "--as", "pj.wali")
    #expect(open.status == 0 && secrets.appear(in: open.output) == secrets.texts)
  }
}
