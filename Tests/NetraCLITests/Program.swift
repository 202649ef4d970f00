import Foundation
import TestSupport
import Testing

/// The built program, run as people run it.
struct Program {
  /// What a run left behind.
  struct Run {
    var status: Int32
    var output: String
    var errors: String

    var lines: [Substring] { output.split(separator: "\n") }
  }

  let temporary: TemporaryFolder
  let path: String

  /// Finds the program beside the tests.
  init() throws {
    temporary = try TemporaryFolder()
    path = try #require(Self.built, "no program beside the tests")
  }

  private static let built: String? = {
    // The bundle of the tests lies where the program was built, whatever runs it.
    let maps = (try? String(contentsOfFile: "/proc/self/maps", encoding: .utf8)) ?? ""
    let places = maps.split(separator: "\n").compactMap { line in
      line.firstIndex(of: "/").map { String(line[$0...]) }
    }
    for place in Set(places) + CommandLine.arguments {
      let program = (place as NSString).deletingLastPathComponent + "/netra"
      if FileManager.default.isExecutableFile(atPath: program) { return program }
    }
    return nil
  }()

  var folder: String { temporary("office") }
  var logPath: String { folder + "/log/00000000000000000000.jsonl" }

  func log() throws -> Data { try Data(contentsOf: URL(filePath: logPath)) }

  func process(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = [
      "HOME": temporary.path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8",
      "XDG_CONFIG_HOME": temporary("config"), "XDG_STATE_HOME": temporary("state"),
      "XDG_DATA_HOME": temporary("data"),
    ]
    process.currentDirectoryURL = URL(filePath: temporary.path)
    return process
  }

  @discardableResult
  func run(_ arguments: String..., input: String? = nil) throws -> Run {
    try run(arguments, input: input)
  }

  func run(_ arguments: [String], input: String? = nil) throws -> Run {
    let name = UUID().uuidString
    let files = (temporary(name + ".out"), temporary(name + ".err"), temporary(name + ".in"))
    for file in [files.0, files.1] { try Data().write(to: URL(filePath: file)) }
    try Data((input ?? "").utf8).write(to: URL(filePath: files.2))
    let process = process(arguments)
    process.standardOutput = FileHandle(forWritingAtPath: files.0)
    process.standardError = FileHandle(forWritingAtPath: files.1)
    process.standardInput = FileHandle(forReadingAtPath: files.2)
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationReason == .uncaughtSignal ? -1 : process.terminationStatus,
      output: try String(contentsOfFile: files.0, encoding: .utf8),
      errors: try String(contentsOfFile: files.1, encoding: .utf8)
    )
  }

  /// Builds a demonstration of these tests' own: officials, positions, and these steps.
  @discardableResult
  func demo(_ steps: [Step] = [], in folder: String? = nil) throws -> Run {
    let examples = temporary("examples/demo")
    try FileManager.default.createDirectory(
      atPath: examples,
      withIntermediateDirectories: true
    )
    try Data(
      (#"{"office":"Kota Contoh","region":"19.71","offset":"+07:00","founder":"admin","#
        + #""name":"Admin","at":"2023-11-01T08:00:00.000+07:00"}"#).utf8
    ).write(to: URL(filePath: examples + "/office.json"))
    let lines = (Officials.enrolments() + Officials.appointments + steps).map(\.line)
    try Data((lines.joined(separator: "\n") + "\n").utf8)
      .write(to: URL(filePath: examples + "/00.jsonl"))
    return try run(
      "demo",
      "--no-ui",
      "--dir",
      folder ?? self.folder,
      "--fixtures",
      temporary("examples"),
      "--now",
      "2025-06-01T09:00:00+07:00"
    )
  }

  /// One object of JSON from a line.
  static func object(_ line: some StringProtocol) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
      "\(line)"
    )
  }

  /// A tool of the machine, if it is there.
  static func tool(_ name: String) -> String? {
    ["/usr/bin/", "/bin/", "/usr/local/bin/"].map { $0 + name }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// A whole number from the environment of the tests.
  static func setting(_ name: String, _ usual: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
  }
}
