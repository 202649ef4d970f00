import Foundation
import TestSupport
import Testing

/// Several programs on one log at once, and programs that die.
@Suite(.serialized)
struct ManyWritersTests {
  private static func tips(_ count: Int, _ writer: Int) -> String {
    (0..<count).map { number in
      #"{"do":"tip.record","as":"sari","at":"2024-10-25T09:00:00.000+07:00","#
        + #""d":{"received":"2024-10-25","source":"opd","title":"Tulisan \#(writer)-\#(number)","#
        + #""what":"isi"}}"# + "\n"
    }.joined()
  }

  /// A program under way, with what it says kept in a file.
  private static func start(
    _ program: Program,
    _ arguments: [String],
    input: String,
    name: String
  ) throws -> Process {
    try Data(input.utf8).write(to: URL(filePath: program.temporary(name + ".in")))
    try Data().write(to: URL(filePath: program.temporary(name + ".out")))
    let process = program.process(arguments)
    process.standardInput = FileHandle(forReadingAtPath: program.temporary(name + ".in"))
    process.standardOutput = FileHandle(forWritingAtPath: program.temporary(name + ".out"))
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// The line numbers and hashes a program acknowledged; a last line cut off is none.
  private static func acknowledged(_ program: Program, _ name: String) throws -> [Int: String] {
    let text = try String(contentsOfFile: program.temporary(name + ".out"), encoding: .utf8)
    var found: [Int: String] = [:]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      let result = try Program.object(line)
      #expect(result["ok"] as? Bool == true, "\(line)")
      found[try #require(result["n"] as? Int)] = try #require(result["h"] as? String)
    }
    return found
  }

  private static func hashes(_ program: Program) throws -> [String] {
    try program.log().split(separator: 0x0A).map { line in
      String(decoding: line.dropLast(2).suffix(64), as: UTF8.self)
    }
  }

  @Test
  func `two writers and a reader: all that was acknowledged is there, and the chain is whole`()
    throws
  {
    let program = try Program()
    try program.demo()
    let before = try Self.hashes(program).count
    let count = Program.setting("NETRA_TEST_SUBMITS", 200)
    let arguments = ["submit", "--dir", program.folder, "--as", "sari"]
    let writers = try (0..<2).map { writer in
      try Self.start(
        program,
        arguments,
        input: Self.tips(count, writer),
        name: "writer\(writer)"
      )
    }
    var seen = 0
    while writers.contains(where: \.isRunning) {
      let run = try program.run("log", "--dir", program.folder, "--as", "sari", "--json")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.lines.count >= seen)
      seen = run.lines.count
    }
    for writer in writers {
      writer.waitUntilExit()
      #expect(writer.terminationStatus == 0)
    }
    let hashes = try Self.hashes(program)
    #expect(hashes.count == before + 2 * count)
    var total = 0
    for writer in 0..<2 {
      for (n, hash) in try Self.acknowledged(program, "writer\(writer)") {
        #expect(hashes[n] == hash)
        total += 1
      }
    }
    #expect(total == 2 * count)
    #expect(try program.run("verify", program.folder).status == 2)
  }

  @Test func `whoever is killed loses nothing that was acknowledged`() throws {
    let program = try Program()
    try program.demo()
    var generator = SeededGenerator(seed: 9)
    var acknowledged: [Int: String] = [:]
    let arguments = ["submit", "--dir", program.folder, "--as", "sari"]
    for round in 0..<Program.setting("NETRA_TEST_KILLS", 20) {
      let name = "round\(round)"
      let process = try Self.start(
        program,
        arguments,
        input: Self.tips(2000, round),
        name: name
      )
      // Killed some lines after it began to write; the moment in the line is the kernel's choice.
      let least = Int.random(in: 1...12, using: &generator)
      while process.isRunning, try Self.size(program.temporary(name + ".out")) < least * 80 {}
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      acknowledged.merge(try Self.acknowledged(program, name)) { old, new in
        #expect(old == new)
        return new
      }
      let check = try program.run("verify", program.folder)
      #expect(check.status == 2, "\(check.output)")
    }
    let last = try program.run(arguments, input: Self.tips(1, 9999))
    #expect(last.status == 0, "\(last.output)\(last.errors)")
    let hashes = try Self.hashes(program)
    for (n, hash) in acknowledged { #expect(hashes.indices.contains(n) && hashes[n] == hash) }
    #expect(acknowledged.count > 20)
    let check = try program.run("verify", program.folder, "--json")
    #expect(check.status == 2)
    #expect(try Program.object(check.output)["tornBytes"] as? Int == 0)
  }

  private static func size(_ path: String) throws -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
