import Foundation
import Glibc
import TestSupport
import Testing

/// A terminal of 80 columns and 24 rows in which a shell runs, and a person at its keyboard.
///
/// It has a tmux server of its own, which ends with it.
final class Tmux {
  /// What was waited for did not come.
  struct Absent: Error, CustomStringConvertible {
    let wanted: String
    let screen: String

    var description: String { "\(wanted) did not come:\n\(screen)" }
  }

  /// Longest wait for one text, in rounds of 20 ms and one look.
  private static let rounds = 200

  let program: Program
  private let tool: String
  private let socket: String
  private let server: Process
  /// Programs started, so that the end of each has a text of its own.
  private var started = 0

  init(_ program: Program) throws {
    self.program = program
    tool = try #require(Program.tool("tmux"))
    socket = program.temporary("tmux-\(UUID().uuidString.prefix(8))")
    // In the foreground: a server that detaches keeps open what tells that a process has ended.
    server = program.process(["-S", socket, "-f", "/dev/null", "-D"])
    server.executableURL = URL(filePath: tool)
    server.standardInput = FileHandle.nullDevice
    server.standardOutput = FileHandle.nullDevice
    server.standardError = FileHandle.nullDevice
    try server.run()
    for _ in 0..<Self.rounds where !FileManager.default.fileExists(atPath: socket) {
      usleep(20_000)
    }
    try tmux(["new-session", "-d", "-x", "80", "-y", "24", "/bin/sh"])
    try tmux(["set-option", "-g", "status", "off"])
    try type("PS1='siap$ '; clear\n")
    try wait("the shell") { $0.hasPrefix("siap$") && !$0.contains("PS1") }
  }

  deinit { kill() }

  /// Ends the server, and with it the terminal.
  func kill() {
    guard server.isRunning else { return }
    // It has the blocked signals of the tests, so that nothing gentler reaches it.
    Glibc.kill(server.processIdentifier, SIGKILL)
    server.waitUntilExit()
  }

  @discardableResult
  func tmux(_ arguments: [String]) throws -> String {
    let process = program.process(["-S", socket] + arguments)
    process.executableURL = URL(filePath: tool)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  // MARK: Keyboard

  /// Presses keys by their names.
  func press(_ names: String) throws {
    try tmux(["send-keys"] + names.split(separator: " ").map(String.init))
  }

  func type(_ text: String) throws { try tmux(["send-keys", "-l", text]) }

  func play(_ strokes: [Stroke]) throws {
    for stroke in strokes {
      switch stroke {
      case .keys(let names): try press(names)
      case .text(let text): try type(text)
      case .leave(let title):
        // Escape right before another key is read as one key with Alt.
        try press("Escape")
        try wait("the end of \(title)") { !$0.contains(title) }
      }
    }
  }

  // MARK: Screen

  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  func screen() throws -> String { try tmux(["capture-pane", "-p"]) }

  @discardableResult
  func wait(_ wanted: String = "it", until isThere: (String) -> Bool) throws -> String {
    var screen = ""
    for _ in 0..<Self.rounds {
      screen = try self.screen()
      if isThere(screen) { return screen }
      usleep(20_000)
    }
    throw Absent(wanted: wanted, screen: screen)
  }

  /// Waits until the screen shows a text.
  @discardableResult
  func wait(for text: String) throws -> String {
    try wait(text) { $0.contains(text) }
  }

  // MARK: Programs

  /// Types the command that opens the office and waits for the dashboard.
  func open(as official: String, on day: String, folder: String? = nil) throws {
    started += 1
    let folder = folder ?? program.folder
    try type(
      "clear; \(program.path) --dir \(folder) --as \(official) --now \(day)T09:00:00+07:00; "
        + "echo usai-\(started)=$?\n"
    )
    try wait(for: "Terlapor")
  }

  /// Waits until the program has ended and the shell has its screen back.
  func waitForEnd(status: Int = 0) throws {
    try wait("the end") {
      $0.contains("usai-\(started)=\(status)\n") && !$0.contains("Terlapor")
    }
  }

  func quit() throws {
    try press("q")
    try waitForEnd()
  }

  /// The processes that run the program on an office.
  func processes(folder: String) throws -> [Int32] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { Int32($0) }.filter {
      guard let data = FileManager.default.contents(atPath: "/proc/\($0)/cmdline") else {
        return false
      }
      let words = data.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
      return words.first == program.path && words.contains(folder)
    }
  }
}

/// What a person does at the keyboard.
enum Stroke: Hashable {
  /// Keys by name, blanks between them.
  case keys(String)
  case text(String)
  /// Escape, until a title is gone from the screen.
  case leave(String)

  /// Opens the list of a field and takes what matches the text best.
  static func pick(_ text: String) -> [Stroke] { [.keys("C-o"), .text(text), .keys("Enter")] }

  /// Opens a list of several and ticks what matches the text best.
  static func tick(_ text: String) -> [Stroke] {
    [.keys("C-o"), .text(text), .keys("Tab Enter")]
  }

  /// Fills in fields one after another.
  static func fields(_ texts: String...) -> [Stroke] {
    texts.flatMap { $0.isEmpty ? [.keys("Tab")] : [.text($0), .keys("Tab")] }
  }
}
