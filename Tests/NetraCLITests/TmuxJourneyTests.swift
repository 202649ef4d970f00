import Foundation
import TestSupport
import Testing

/// The program at a real terminal.
@Suite(.serialized, .enabled(if: Program.tool("tmux") != nil, "needs tmux"))
struct TmuxJourneyTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A folder `bukti` of examples where the official works.
  private static func layOutEvidence(_ program: Program) throws -> String {
    let folder = program.temporary("bukti")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: root.appending(path: "fixtures/evidence/\(KeyboardStory.evidence)"),
      to: URL(filePath: folder + "/" + KeyboardStory.evidence)
    )
    return folder
  }

  /// An office with these officials and nothing in it, and how many lines that takes.
  @discardableResult
  private static func office(_ program: Program, in folder: String? = nil) throws -> Int {
    try program.demo(in: folder)
    let log = (folder ?? program.folder) + "/log/00000000000000000000.jsonl"
    return try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").count
  }

  /// Makes one entry by its keys and waits until its line stands in the log.
  private static func make(_ act: KeyboardStory.Act, as n: Int, at tmux: Tmux) throws {
    try tmux.play(act.strokes)
    var reasons = act.reasons
    // In the message, or in the footer when numbers of records fill the message.
    func isWritten(_ screen: String) -> Bool {
      screen.contains("catatan \(n)") || screen.contains(" #\(n) ")
    }
    while true {
      try tmux.press("C-x")
      if act.question != .none {
        try tmux.wait(for: "Yakin?")
        if case .number(let number) = act.question { try tmux.type(number) }
        try tmux.press("Y")
      }
      let screen = try tmux.wait("line \(n)") {
        isWritten($0) || $0.contains("Isi alasannya")
      }
      if isWritten(screen) { break }
      try #require(!reasons.isEmpty, "a reason nobody expected:\n\(screen)")
      try tmux.press("Enter")
      // One refusal asks for every reason there is, each in a field of its own.
      for (index, reason) in reasons.enumerated() {
        if index > 0 { try tmux.press("Tab") }
        // The field before shows what was typed into it; this one shows nothing yet.
        try tmux.wait(reason.code) { screen in
          let line = screen.split(separator: "\n").first { $0.contains("▌Alasan") }
          guard let line, !screen.contains("Isi alasannya") else { return false }
          return index == 0 || !line.contains(reasons[index - 1].text.prefix(8))
        }
        try tmux.type(reason.text)
      }
      reasons = []
    }
    #expect(reasons.isEmpty, "\(act.name): not asked for")
  }

  /// Answers the question that comes before the case, and leaves it again.
  private static func declare(as n: Int, at tmux: Tmux) throws {
    try tmux.play(KeyboardStory.select(1) + [.keys("Enter")])
    try tmux.wait(for: "Apakah Anda punya kepentingan")
    try tmux.press("1")
    try tmux.wait("the case") { $0.contains(" #\(n) ") && $0.contains("┌4 Tahap Sanksi") }
    try tmux.press("Escape")
    try tmux.wait(for: "Terlapor")
  }

  /// What two offices with the same entries have in common: everything but times and lines.
  private static func shown(
    _ program: Program,
    _ folder: String,
    _ arguments: [String]
  ) throws -> NSArray {
    let run = try program.run(
      arguments + [
        "--json", "--dir", folder, "--as", "budi", "--now", "2024-11-28T09:00:00+07:00",
      ]
    )
    #expect(run.status == 0, "\(run.errors)")
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return [withoutTimes(value)]
  }

  private static func withoutTimes(_ value: Any) -> Any {
    if let list = value as? [Any] { return list.map { withoutTimes($0) } }
    guard let object = value as? [String: Any] else { return value }
    return object.filter { !["n", "t", "version"].contains($0.key) }.mapValues { withoutTimes($0) }
  }

  @Test func `a report goes to its decisions at the keyboard as it does through submit`() throws {
    let program = try Program()
    let evidence = try Self.layOutEvidence(program)
    var n = try Self.office(program)
    let tmux = try Tmux(program)
    for sitting in KeyboardStory.sittings {
      try tmux.open(as: sitting.who, on: sitting.day)
      if sitting.declares {
        try Self.declare(as: n, at: tmux)
        n += 1
      }
      for act in sitting.acts {
        try Self.make(act, as: n, at: tmux)
        n += 1
      }
      try tmux.quit()
    }

    try tmux.open(as: "budi/satgas", on: "2024-11-28")
    for name in ["Lurah Contoh", "Honorer Satu", "Honorer Dua"] { try tmux.wait(for: name) }
    try tmux.press("/")
    try tmux.type("0001/1")
    try tmux.press("Enter")
    try tmux.wait(for: "Foto rapat umum")
    try tmux.press("Enter")
    try tmux.wait(for: "K-2024-0001")
    try tmux.press("2")
    try tmux.wait(for: "Foto rapat umum")
    try tmux.press("3")
    try tmux.wait(for: "003/Reg/LP/PW/Kota/09.01/X/2024")
    try tmux.press("7")
    try tmux.wait(for: "Patut.")
    try tmux.quit()

    let second = program.temporary("second")
    try Self.office(program, in: second)
    let run = try program.run(
      ["submit", "--dir", second, "--as", "budi"],
      input: KeyboardStory.lines(evidenceFolder: evidence).joined(separator: "\n") + "\n"
    )
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    for arguments in [["cases"], ["case", "K-2024-0001"]] {
      let first = try Self.shown(program, program.folder, arguments)
      let other = try Self.shown(program, second, arguments)
      #expect(first == other)
    }
  }
}
