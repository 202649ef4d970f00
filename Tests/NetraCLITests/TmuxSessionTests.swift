import Foundation
import TestSupport
import Testing

/// What happens to the terminal while the dashboard is open.
@Suite(.serialized, .enabled(if: Program.tool("tmux") != nil, "needs tmux"))
struct TmuxSessionTests {
  private static let day = "2024-11-08"
  private let program: Program
  private let tmux: Tmux

  /// An office with one case of two respondents, open on the dashboard, the second selected.
  init() throws {
    program = try Program()
    try program.demo([
      Step(
        "2024-10-25",
        "budi/satgas",
        "report.register",
        People.report([People.lurah, People.firstWorker])
      )
    ])
    tmux = try Tmux(program)
    try tmux.open(as: "budi/satgas", on: Self.day)
    try tmux.press("j")
    try tmux.wait(for: "▌0001/2")
  }

  private func waitForNoProcess() throws {
    for _ in 0..<200 where try !tmux.processes(folder: program.folder).isEmpty {
      usleep(20_000)
    }
    #expect(try tmux.processes(folder: program.folder).isEmpty)
  }

  @Test func `another size and back keeps the selection and what was typed`() throws {
    try tmux.play([.keys("2 a")] + Stroke.pick("foto") + Stroke.pick("salinan"))
    try tmux.type("foto dari warga")
    try tmux.wait(for: "foto dari warga")
    for (columns, rows) in [(60, 20), (40, 10), (80, 24)] {
      try tmux.resize(columns: columns, rows: rows)
      try tmux.wait("a form of \(columns)×\(rows)") { screen in
        let edge = screen.split(separator: "\n").first { $0.hasPrefix("┌Tambah bukti") }
        return edge?.count == columns && screen.contains("foto dari warga")
      }
    }
    try tmux.wait(for: "0001/2 Honorer Satu")
    try tmux.play([.leave("┌Tambah bukti")])
    try tmux.wait(for: "▌0001/2")
    try tmux.quit()
  }

  @Test func `a request to end gives the terminal back and keeps what was typed`() throws {
    try tmux.play([.keys("2 a")] + Stroke.pick("foto") + Stroke.pick("salinan"))
    try tmux.type("foto dari warga")
    try tmux.wait(for: "foto dari warga")
    let process = try #require(try tmux.processes(folder: program.folder).first)
    kill(process, SIGTERM)
    try tmux.waitForEnd()
    try tmux.type("echo ke''mbali\n")
    try tmux.wait(for: "kembali")
    try waitForNoProcess()
    try tmux.open(as: "budi/satgas", on: Self.day)
    try tmux.press("e")
    try tmux.wait(for: "Draf tersimpan")
    try tmux.press("Enter")
    try tmux.wait(for: "foto dari warga")
  }

  @Test func `no process stays when the terminal is gone`() throws {
    #expect(try tmux.processes(folder: program.folder).count == 1)
    tmux.kill()
    try waitForNoProcess()
  }

  @Test func `the program stops for the shell and comes back as it was`() throws {
    try tmux.press("C-z")
    try tmux.wait("the shell") { $0.contains("siap$") && !$0.contains("Terlapor") }
    try tmux.type("fg\n")
    try tmux.wait(for: "▌0001/2")
    try tmux.press("k")
    try tmux.wait(for: "▌0001/1")
    try tmux.press("q")
    try tmux.wait("the shell") { $0.contains("siap$") && !$0.contains("Terlapor") }
    try waitForNoProcess()
  }

  @Test func `what another process writes appears and the selection stays`() throws {
    let report = Step(
      "2024-11-09",
      "joko/satgas",
      "report.register",
      People.report([People.clerk]).replacing("2024-10-25", with: "2024-11-08")
    )
    let run = try program.run(
      ["submit", "--dir", program.folder, "--as", "joko"],
      input: report.line + "\n"
    )
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    let screen = try tmux.wait(for: "0002/1 Staf Contoh")
    #expect(screen.contains("▌0001/2"))
    #expect(screen.contains("Δ 0002/1 diubah oleh joko"))
    try tmux.quit()
  }

  @Test(arguments: ["", "2 a", "Enter", "Enter 2", "t", "?"])
  func `a script shows the screen that the same keys show`(keys: String) throws {
    if !keys.isEmpty { try tmux.press(keys) }
    let file = program.temporary("keys")
    try Data("key j\n\(keys.isEmpty ? "" : "key \(keys)\n")".utf8)
      .write(to: URL(filePath: file))
    let display = program.temporary("display")
    let run = try program.run(
      "--dir",
      program.folder,
      "--as",
      "budi/satgas",
      "--now",
      "\(Self.day)T09:00:00+07:00",
      "--script",
      file,
      "--save-display",
      display
    )
    #expect(run.status == 0, "\(run.errors)")
    let wanted = Self.lines(try String(contentsOfFile: display, encoding: .utf8))
    try tmux.wait(wanted.joined(separator: "\n")) { Self.lines($0) == wanted }
  }

  /// The lines without blanks at their ends.
  private static func lines(_ screen: String) -> [String] {
    var lines = screen.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
