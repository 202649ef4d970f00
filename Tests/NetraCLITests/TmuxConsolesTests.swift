import Foundation
import TestSupport
import Testing

/// Two consoles of the real program, two officials, the same respondent.
@Suite(.serialized, .enabled(if: Program.tool("tmux") != nil, "needs tmux"))
struct TmuxConsolesTests {
  private static let day = "2024-11-06"

  /// How many lines of the log hold an event of a kind.
  private static func count(_ kind: String, in program: Program) throws -> Int {
    String(decoding: try program.log(), as: UTF8.self).split(separator: "\n")
      .count { $0.contains("\"k\":\"\(kind)/") }
  }

  @Test func `the second official sees what the first wrote, and nothing is lost or doubled`()
    throws
  {
    let program = try Program()
    try program.demo(InspectorStory.office() + [Stories().summoned(reason: "")])
    let first = try Tmux(program)
    let second = try Tmux(program)
    try first.open(as: "dewi/inspektorat", on: Self.day)
    try second.open(as: "irfan/inspektorat", on: Self.day)
    for console in [first, second] {
      try console.press("/")
      try console.wait(for: "dari 3")
      try console.type("0001/1")
      try console.press("Enter")
      try console.wait(for: "▌0001/1")
      try console.press("Enter")
      try console.wait(for: "Apakah Anda punya kepentingan")
      try console.press("1")
      try console.wait("the case") {
        $0.contains("K-2024-0001") && !$0.contains("Apakah Anda punya kepentingan")
      }
    }
    // Each is told that the other has the case open.
    try first.wait(for: "irfan")
    try second.wait(for: "dewi")

    // One saw the person come, the other did not; both forms were open at the same time.
    try first.press("H")
    try first.wait(for: "┌Catat hadir")
    try second.press("A")
    try second.wait(for: "┌Catat hadir")
    try second.type("BA/7")
    try second.wait(for: "BA/7")
    try first.play(Beat.finish("the first writes", shows: "Catat hadir"))
    try second.press("C-x")
    try second.wait(for: "Yakin?")
    try second.press("Y")
    let told = try second.wait(for: "Berubah sejak formulir ini dibuka")
    #expect(told.contains("dewi: "))
    #expect(told.contains("hadir"))
    #expect(told.contains("Isian Anda tetap di formulir"))
    try second.press("Enter")
    try second.wait("the form as it was") {
      $0.contains("┌Catat hadir") && $0.contains("BA/7") && !$0.contains("Berubah sejak")
    }
    // Upon the new state the same is refused by the rule: nobody is present and absent.
    try second.press("C-x")
    try second.wait(for: "Yakin?")
    try second.press("Y")
    try second.wait("a refusal by a rule") {
      $0.contains("Belum dapat dicatat") && !$0.contains("Berubah sejak")
    }
    try second.press("Enter")
    try second.play([.leave("┌Catat hadir")])
    #expect(try Self.count("attendance.recorded", in: program) == 1)

    // Answers of both go into one record: each is its own entry, none in place of another.
    try first.press("w")
    try first.wait(for: "dalam keadaan sehat")
    try second.press("w")
    try second.wait(for: "dalam keadaan sehat")
    try second.press("BTab C-u")
    try second.type("Siapa yang hadir?")
    try second.press("Tab")
    try second.type("Warga.")
    try first.type("Sehat.")
    try first.press("C-x")
    try first.wait(for: "mengetahui mengapa")
    try second.press("C-x")
    try second.wait("the second answer") { $0.contains("✓ Tanya jawab BAP") }
    let sheet = try program.run(
      "case",
      "K-2024-0001",
      "--dir",
      program.folder,
      "--as",
      "budi"
    )
    #expect(sheet.output.contains("pertanyaan 1 dijawab"))
    #expect(sheet.output.contains("pertanyaan 2 dijawab"))
    #expect(try Self.count("statement.answered", in: program) == 2)

    // The next usual question stands at both consoles: the second is shown what the first wrote.
    try second.wait(for: "mengetahui mengapa")
    try first.type("Ya, karena foto.")
    try second.type("Tidak tahu.")
    try second.wait(for: "Tidak tahu.")
    try first.press("C-x")
    try first.wait("the next question") { !$0.contains("mengetahui mengapa") }
    try second.press("C-x")
    let both = try second.wait(for: "Pertanyaan ini sudah ada jawabannya")
    #expect(both.contains("dewi: Ya, karena foto.") && both.contains("Tidak tahu."))
    #expect(try Self.count("statement.answered", in: program) == 3)
    #expect(try program.run("verify", program.folder).status == 2)
  }
}
