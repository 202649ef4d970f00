import Foundation
import TestSupport
import Testing

/// The order in which evidence and its event reach the disk.
struct EvidenceOrderTests {
  /// strace, if this machine lets it trace.
  private static let tracer: String? = {
    guard let path = Program.tool("strace") else { return nil }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = ["-o", "/dev/null", "/bin/true"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    process.waitUntilExit()
    return process.terminationStatus == 0 ? path : nil
  }()

  @Test(.enabled(if: tracer != nil, "strace is not installed or may not trace"))
  func `a file is on disk with its name before the line that speaks of it is written`() throws {
    let program = try Program()
    try program.demo(Array(CampaignStory.steps.prefix(1)))
    try Data("foto".utf8).write(to: URL(filePath: program.temporary("foto.png")))
    let step = Step(
      "2024-10-25",
      "budi/satgas",
      "evidence.attach",
      #"{"case":"K-2024-0001","kind":"foto","form":"asli","title":"Foto","#
        + #""acquired":"2024-10-25","file":"foto.png"}"#
    )
    try Data((step.line + "\n").utf8).write(to: URL(filePath: program.temporary("in.jsonl")))
    let process = program.process([
      "-f", "-y", "-e", "trace=fsync,fdatasync,write,link,linkat", "-o", program.temporary("trace"),
      program.path, "submit", "--dir", program.folder, "--as", "budi",
      program.temporary("in.jsonl"),
    ])
    process.executableURL = URL(filePath: try #require(Self.tracer))
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let calls = try String(contentsOfFile: program.temporary("trace"), encoding: .utf8)
      .split(separator: "\n")
    func first(_ texts: String...) -> Int? {
      calls.firstIndex { call in texts.allSatisfy { call.contains($0) } }
    }
    let file = try #require(first("fdatasync(", "/evidence/", ".new>"))
    let name = try #require(first("link", "/evidence/"))
    let shelf = try #require(
      calls[name...].firstIndex { $0.contains("fsync(") && $0.contains("/evidence/") }
    )
    let line = try #require(first("write(", "/log/0000"))
    let synchronised = try #require(first("fdatasync(", "/log/0000"))
    #expect(
      [file, name, shelf, line, synchronised] == [file, name, shelf, line, synchronised].sorted()
    )
  }
}
