import Foundation
import TestSupport
import Testing

/// Step mode in the real program, broken off as hard as it can be.
@Suite(.serialized, .enabled(if: Program.tool("tmux") != nil, "needs tmux"))
struct TmuxStepTests {
  private static let day = "2024-11-06"
  private let program: Program
  private let tmux: Tmux

  /// An office with two people who came on the day they were called for.
  init() throws {
    program = try Program()
    let first = Stories("K-2024-0001", 1)
    let second = Stories("K-2024-0001", 2)
    try program.demo([
      Step(
        "2024-10-25",
        "budi/satgas",
        "report.register",
        People.report([People.lurah, People.clerk])
      ),
      first.verified("PP94-5N-2"), second.verified("PP94-5N-2"), first.summoned(),
      second.summoned(), first.came(), second.came(),
    ])
    tmux = try Tmux(program)
    try tmux.open(as: "dewi/inspektorat", on: Self.day)
  }

  @Test func `a console killed in the middle of an answer loses neither answer nor place`() throws {
    try tmux.press("s Space")
    try tmux.wait(for: "Apakah Anda punya kepentingan")
    try tmux.press("1")
    try tmux.wait(for: "Langkah 1/2")
    try tmux.press("Space")
    try tmux.wait(for: "Langkah 2/2")
    try tmux.press("w")
    try tmux.wait(for: "Apakah Saudara dalam keadaan sehat")
    try tmux.type("Sehat, dan siap dip")
    try tmux.wait(for: "siap dip")
    let process = try #require(try tmux.processes(folder: program.folder).first)
    kill(process, SIGKILL)
    try tmux.wait("the end of the program") { !$0.contains("│") || $0.contains("Killed") }
    try tmux.type("\nreset\n")
    try tmux.open(as: "dewi/inspektorat", on: Self.day)
    try tmux.press(":")
    try tmux.type("langkah")
    try tmux.press("Enter")
    try tmux.wait(for: "Langkah 2/2")
    try tmux.press("w")
    try tmux.wait(for: "Sehat, dan siap dip")
    try tmux.type("eriksa.")
    try tmux.press("C-x")
    try tmux.wait(for: "Apakah Saudara mengetahui mengapa")
    let sheet = try program.run(
      "case",
      "K-2024-0001",
      "--dir",
      program.folder,
      "--as",
      "dewi/inspektorat"
    )
    #expect(sheet.output.contains("pertanyaan 1 dijawab"))
  }
}
