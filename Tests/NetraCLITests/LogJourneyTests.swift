import Foundation
import TestSupport
import Testing

/// The log as the program leaves it, looked at by others.
struct LogJourneyTests {
  private static func story() throws -> Program {
    let program = try Program()
    #expect(try program.demo(CampaignStory.steps).status == 0)
    return program
  }

  @Test func `the same examples make the same log, byte for byte`() throws {
    let program = try Program()
    let logs = try ["one", "two"].map { name in
      let run = try program.demo(CampaignStory.steps, in: program.temporary(name))
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output == program.temporary(name) + "\n")
      return try Data(
        contentsOf: URL(
          filePath: program.temporary(name) + "/log/00000000000000000000.jsonl"
        )
      )
    }
    #expect(logs[0] == logs[1])
    #expect(
      logs[0].filter { $0 == 0x0A }.count == 1 + Officials.roles.count + 3
        + CampaignStory.steps.count
    )
  }

  @Test func `the project's own demonstration builds twice alike, and fast when optimised`() throws
  {
    let program = try Program()
    var logs: [Data] = []
    for name in ["one", "two"] {
      let began = ContinuousClock.now
      let run = try program.run("demo", "--no-ui", "--dir", program.temporary(name))
      #expect(run.status == 0, "\(run.errors)")
      #if !DEBUG
      #expect(ContinuousClock.now - began < .seconds(2))
      #else
      _ = began
      #endif
      logs.append(
        try Data(
          contentsOf: URL(
            filePath: program.temporary(name) + "/log/00000000000000000000.jsonl"
          )
        )
      )
    }
    #expect(logs[0] == logs[1])
    #expect(!logs[0].isEmpty)
  }

  private static let python: String? = Program.tool("python3")

  @Test(.enabled(if: python != nil, "python3 is not installed"))
  func `an outsider's dozen lines of Python follow the chain`() throws {
    let program = try Self.story()
    let script = """
      import hashlib, json, sys
      before, n = "0" * 64, 0
      for line in open(sys.argv[1], "rb"):
          assert line.endswith(b'"}\\n') and len(line) <= 65536
          assert line.startswith(b'{"n":%d,' % n)
          body, tail = line[:-73], line[-73:]
          found = hashlib.sha256(before.encode() + body).hexdigest()
          assert tail == b',"h":"' + found.encode() + b'"}\\n', n
          value = json.loads(line)
          assert list(value) == ["n", "t", "by", "as", "key", "id", "e", "sig", "h"], n
          before, n = found, n + 1
      print(n, before)
      """
    try Data(script.utf8).write(to: URL(filePath: program.temporary("chain.py")))
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.python))
    process.arguments = [program.temporary("chain.py"), program.logPath]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let verified = try program.run("verify", program.folder, "--json")
    let sheet = try Program.object(verified.output)
    #expect(output == "\(sheet["lines"] ?? "") \(sheet["head"] ?? "")\n")
  }

  private static let jq: String? = Program.tool("jq")

  @Test(.enabled(if: jq != nil, "jq is not installed"))
  func `jq prints every line as it stands`() throws {
    let program = try Self.story()
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.jq))
    process.arguments = ["-c", ".", program.logPath]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(output == (try program.log()))
  }

  @Test func `verify has four answers`() throws {
    let program = try Self.story()
    let unanchored = try program.run("verify", program.folder, "--json")
    #expect(unanchored.status == 2)
    let sheet = try Program.object(unanchored.output)
    let count = try #require(sheet["lines"] as? Int)
    let head = try #require(sheet["head"] as? String)

    let anchored = try program.run("verify", program.folder, "--anchor", "\(count - 1):\(head)")
    #expect(anchored.status == 0, "\(anchored.output)")
    let wrong = head.hasPrefix("0") ? "1" + head.dropFirst() : "0" + head.dropFirst()
    #expect(
      try program.run("verify", program.folder, "--anchor", "\(count - 1):\(wrong)").status == 1
    )
    #expect(try program.run("verify", program.folder, "--anchor", "\(count):\(head)").status == 1)

    try FileManager.default.createDirectory(
      atPath: program.temporary("empty"),
      withIntermediateDirectories: true
    )
    #expect(try program.run("verify", program.temporary("empty")).status == 3)
    #expect(try program.run("verify", program.temporary("nowhere")).status == 3)

    let log = try program.log()
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<6 {
      var broken = log
      let place = Int.random(in: 0..<broken.count, using: &generator)
      broken[place] ^= 1
      try broken.write(to: URL(filePath: program.logPath))
      let run = try program.run("verify", program.folder)
      #expect(run.status == 1, "byte \(place): \(run.output)")
    }
    try log.write(to: URL(filePath: program.logPath))
    #expect(try program.run("verify", program.folder).status == 2)
  }

  @Test func `verify and every reading command change nothing in the folder`() throws {
    let program = try Self.story()
    let before = try TemporaryFolder.contents(of: program.folder)
    for arguments in [
      ["verify", program.folder], ["cases", "--dir", program.folder, "--json"],
      ["case", "K-2024-0001", "--dir", program.folder], ["clocks", "--dir", program.folder],
      ["reports", "--dir", program.folder], ["log", "--dir", program.folder],
      ["log", "--dir", program.folder, "--as-of", "20"],
    ] {
      let run = try program.run(arguments)
      #expect([0, 2].contains(run.status), "\(arguments): \(run.errors)")
      // Every deadline of this story is over.
      #expect(run.output.isEmpty == (arguments[0] == "clocks"), "\(arguments)")
    }
    #expect(try TemporaryFolder.contents(of: program.folder) == before)
  }
}
