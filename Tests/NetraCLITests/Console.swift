import Foundation
import Glibc
import TestSupport
import Testing

/// The real program on an office folder without a terminal, and a person at its keys.
///
/// One process from the first key to the last; what it shows is read whenever it is asked for.
final class Console {
  /// The program ended before it had shown what was asked for.
  struct Ended: Error, CustomStringConvertible {
    let errors: String

    var description: String { "the program has ended: \(errors)" }
  }

  /// Keys that a count of command keys leaves out.
  static let free: Set<String> = ["Tab", "S-Tab", "BTab", "Enter", "Up", "Down", "Left", "Right"]

  private let process: Process
  private let keyboard: FileHandle
  private let output: FileHandle
  private let errors: String
  private let neighbour: Neighbour?
  private var pending = Data()
  /// What went to the pager since the screen was looked at before.
  private(set) var paper = ""
  /// Command keys pressed: all but text, Tab, Enter and arrows.
  private(set) var commands = 0

  /// Opens the office at nine in the morning of a day.
  init(
    _ program: Program,
    as official: String,
    on day: String,
    size: String = "80x24",
    beside neighbour: Neighbour? = nil
  ) throws {
    self.neighbour = neighbour
    errors = program.temporary(UUID().uuidString + ".err")
    try Data().write(to: URL(filePath: errors))
    process = program.process(
      ["open", "--dir", program.folder, "--as", official, "--now", "\(day)T09:00:00+07:00"]
        + ["--script", "/dev/stdin", "--save-display", "/dev/null", "--size", size]
    )
    process.environment?["PAGER"] = "cat"
    let (keys, shown) = (Pipe(), Pipe())
    process.standardInput = keys
    process.standardOutput = shown
    process.standardError = FileHandle(forWritingAtPath: errors)
    keyboard = keys.fileHandleForWriting
    output = shown.fileHandleForReading
    try process.run()
  }

  private func say(_ line: String) throws {
    try keyboard.write(contentsOf: Data((line + "\n").utf8))
  }

  // MARK: Keyboard

  /// Presses keys by their names.
  func press(_ names: String) throws {
    commands += names.split(separator: " ").count { !Self.free.contains(String($0)) }
    try say("key \(names)")
  }

  func type(_ text: String) throws {
    if !text.isEmpty { try say("text \(text)") }
  }

  /// Does something by its name.
  func act(_ name: String) throws { try say("action \(name)") }

  func play(_ strokes: [Stroke]) throws {
    for stroke in strokes {
      switch stroke {
      case .keys(let names): try press(names)
      case .text(let text): try type(text)
      case .leave: try press("Escape")
      }
    }
  }

  /// Fills a field and goes on to the next.
  func fill(_ texts: String...) throws {
    for text in texts {
      try type(text)
      try press("Enter")
    }
  }

  /// Opens the list of a field, narrows it by typing and takes what is left.
  func pick(_ words: String) throws {
    try press("Down")
    try type(words)
    try press("Enter")
  }

  /// Opens the list of a field that holds several, and ticks what is left of each.
  func tick(_ words: String...) throws {
    try press("Down")
    for words in words {
      try type(words)
      try press("Tab")
    }
    try press("Enter")
  }

  /// Goes on to the next field of that name.
  func skip(to label: String) throws {
    for _ in 0..<60 where try !focus().hasPrefix(label) { try press("Tab") }
    let (focus, screen) = (try focus(), try screen())
    #expect(focus.hasPrefix(label), "\(label) did not come:\n\(screen)")
  }

  /// Runs the command of the palette that matches best.
  func run(_ words: String) throws {
    try press(":")
    try type(words)
    try press("Enter")
  }

  /// Narrows the list in view to one row.
  func select(_ words: String) throws {
    try press("/ C-u")
    try type(words)
    try press("Enter")
  }

  // MARK: Screen

  /// What is on the screen now; others write meanwhile.
  func screen() throws -> String {
    try neighbour?.write(2)
    try say("show")
    let end = Data("\n\u{0C}\n".utf8)
    while true {
      if let mark = pending.range(of: end) {
        let shown = String(decoding: pending[..<mark.lowerBound], as: UTF8.self)
        pending = Data(pending[mark.upperBound...])
        let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
        let rows = Self.rows(of: process.arguments)
        paper = lines.dropLast(rows).joined(separator: "\n")
        return lines.suffix(rows).joined(separator: "\n")
      }
      let data = output.availableData
      guard !data.isEmpty else {
        process.waitUntilExit()
        throw Ended(errors: try String(contentsOfFile: errors, encoding: .utf8))
      }
      pending += data
    }
  }

  private static func rows(of arguments: [String]?) -> Int {
    arguments?.last?.split(separator: "x").last.flatMap { Int($0) } ?? 24
  }

  /// Whether the screen shows all of these.
  func shows(_ texts: String...) throws -> Bool {
    let screen = try screen()
    let missing = texts.filter { !screen.contains($0) }
    if !missing.isEmpty { print("not on the screen: \(missing)\n\(screen)") }
    return missing.isEmpty
  }

  /// The field in which is typed, from its name on.
  func focus() throws -> String {
    try screen().split(separator: "\n").first { $0.hasPrefix("│▌") }
      .map { String($0.dropFirst(2)) } ?? ""
  }

  /// What goes to the pager when a key is pressed.
  func read(_ names: String) throws -> String {
    _ = try screen()
    try press(names)
    _ = try screen()
    return paper
  }

  /// Takes over what others wrote, as an open console does by itself.
  func follow() throws { try say("follow") }

  /// Finishes the form and answers its question, and gives back what the screen says then.
  @discardableResult
  func send(_ answer: Answer = .yes) throws -> String {
    try press("C-x")
    switch answer {
    case .none: break
    case .yes: try press("Y")
    case .number(let number):
      try type(number)
      try press("Y")
    }
    let screen = try screen()
    #expect(screen.contains("✓"), "nothing was written:\n\(screen)")
    return screen
  }

  /// What a form asks before it is sent.
  enum Answer {
    case none
    case yes
    case number(String)
  }

  /// Ends the program as nothing can be ended harder, once all keys so far were taken.
  func kill() throws {
    _ = try screen()
    Glibc.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Leaves, whatever is open.
  func leave() throws {
    try act("app.quit")
    try keyboard.close()
    process.waitUntilExit()
    let told = try String(contentsOfFile: errors, encoding: .utf8)
    #expect(process.terminationStatus == 0, "\(told)")
  }
}
