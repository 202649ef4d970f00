import Foundation
import TestSupport
import Testing

/// An office of many cases of its own, in which another process writes all the time.
///
/// `NETRA_TEST_CASES=5000` makes it that of a large town.
struct ManyCases {
  static let count = Program.setting("NETRA_TEST_CASES", 150)

  let program: Program
  let neighbour: Neighbour

  /// The office with its cases, `K-2024-0001` and on, then what `steps` tell; `files` are examples of
  /// evidence, laid into the folder `bukti` where everybody works.
  init(_ steps: [Step] = [], files: [String] = []) throws {
    program = try Program()
    try Self.layOut(files, in: program.temporary("bukti"))
    let demo = try program.demo()
    try #require(demo.status == 0, "\(demo.errors)")
    let lines = (1...Self.count).map { Self.registration($0) } + steps.map(\.line)
    let loaded = try program.run(
      "submit",
      "--dir",
      program.folder,
      input: lines.joined(separator: "\n") + "\n"
    )
    try #require(loaded.status == 0, "\(loaded.output.suffix(500))\(loaded.errors)")
    neighbour = try Neighbour(program)
  }

  private static func layOut(_ files: [String], in folder: String) throws {
    let examples = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "fixtures/evidence")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for file in files {
      try FileManager.default.copyItem(
        at: examples.appending(path: file),
        to: URL(filePath: folder + "/" + file)
      )
    }
  }

  /// The number of the case that comes `place`-th after those already there.
  static func number(_ place: Int) -> String { "K-2024-\(short(place))" }

  /// The same as it stands in lists and questions: `0151`.
  static func short(_ place: Int) -> String { String(format: "%04d", count + place) }

  /// One report of one person, about a day in October 2024.
  static func registration(_ number: Int) -> String {
    Step(
      "2024-10-21",
      "budi/satgas",
      "report.register",
      #"{"source":"medsos","received":"2024-10-21","receivedBy":"budi","#
        + #""act":{"from":"2024-10-\#(String(format: "%02d", 1 + number % 18))"},"#
        + #""title":"Unggahan nomor \#(number)","what":"Simbol jari","persons":[{"facts":{"#
        + #""name":"Pegawai \#(number)","status":"PNS","class":"pelaksana","position":"Staf","#
        + #""unit":"Dinas \#(number % 30)","unknown":false}}]}"#
    ).line
  }

  /// Opens a console beside the other process.
  func console(as official: String, on day: String, size: String = "80x24") throws -> Console {
    try Console(program, as: official, on: day, size: size, beside: neighbour)
  }

  /// What a reading command prints as JSON.
  func json(_ arguments: String..., as official: String, on day: String) throws -> Any {
    let run = try program.run(
      arguments + ["--dir", program.folder, "--as", official, "--json"]
        + ["--now", "\(day)T09:00:00+07:00"]
    )
    #expect(run.status == 0, "\(run.errors)")
    return try JSONSerialization.jsonObject(with: Data(run.output.utf8))
  }

  /// The log's lines that hold an event of a kind, the oldest first.
  func lines(of kind: String) throws -> [[String: Any]] {
    let log = String(decoding: try program.log(), as: UTF8.self)
    return try log.split(separator: "\n").filter { $0.contains("\"k\":\"\(kind)/") }
      .map { try Program.object($0) }
  }

  /// Ends the other process: all it wrote is there, and the log holds.
  func finish() throws {
    try neighbour.finish()
    // The head is nowhere else yet, so that nothing is anchored.
    #expect(try program.run("verify", program.folder).status == 2)
  }
}

/// Another process that goes on writing, a little whenever somebody looks at the screen.
final class Neighbour {
  private let process: Process
  private let input: FileHandle
  private let results: String
  private var written = 0

  init(_ program: Program) throws {
    results = program.temporary("neighbour")
    try Data().write(to: URL(filePath: results))
    process = program.process([
      "submit", "--dir", program.folder, "--as", "sari", "--now", "2024-10-25T09:00:00+07:00",
    ])
    let lines = Pipe()
    process.standardInput = lines
    process.standardOutput = FileHandle(forWritingAtPath: results)
    process.standardError = FileHandle.nullDevice
    input = lines.fileHandleForWriting
    try process.run()
  }

  /// Hands on this many more commands; the process carries them out in its own time.
  func write(_ count: Int) throws {
    for _ in 0..<count {
      let pair = written / 2
      let number = String(format: "%04d", 1 + pair % ManyCases.count)
      let statement =
        #""case":"K-2024-\#(number)","r":[1],"on":"bawaslu","since":"2024-10-22","#
        + #""reason":"menunggu kabar""#
      let command = written % 2 == 0 ? "waiting.begin" : "waiting.end"
      let line = #"{"do":"\#(command)","d":{\#(statement)}}"#
      try input.write(contentsOf: Data((line + "\n").utf8))
      written += 1
    }
  }

  /// Waits until everything is carried out.
  func finish() throws {
    try input.close()
    process.waitUntilExit()
    let lines = try String(contentsOfFile: results, encoding: .utf8).split(separator: "\n")
    #expect(process.terminationStatus == 0)
    #expect(lines.count == written, "\(lines.last ?? "")")
    #expect(lines.allSatisfy { $0.contains(#""ok":true"#) })
  }
}
