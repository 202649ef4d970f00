import Foundation
import TestSupport
import Testing

/// Papers whose text a command leaves open, and papers given a number on the screen.
struct OpenPaperTests {
  private static func line(_ kind: String, _ more: String = "") -> String {
    Step(
      "2024-11-20",
      "dewi/tim_pemeriksa",
      "letter.issue",
      #"{"case":"K-2024-0001","r":[1],"kind":"\#(kind)","on":"2024-11-20","#
        + #""head":{"n":0,"h":""},"sha256":"","code":""\#(more)}"#
    ).line + "\n"
  }

  private static func program() throws -> Program {
    let program = try Program()
    try program.demo(InspectorStory.office() + InspectorStory.heardAlready)
    return program
  }

  @Test func `a paper whose text is left open is printed as the case reads, and kept`() throws {
    let program = try Self.program()
    let done = try program.run(
      "submit",
      "--dir",
      program.folder,
      input: Self.line("panggilan_1") + Self.line("bap", #","number":"BAP/7""#)
    )
    #expect(done.status == 0, "\(done.output)")
    // Whoever examines reads the case once they said whether there is an interest of their own.
    let interest = Step(
      "2024-11-20",
      "dewi/inspektorat",
      "conflict.declare",
      #"{"case":"K-2024-0001","kind":"tidak_ada"}"#
    )
    try program.run("submit", "--dir", program.folder, input: interest.line + "\n")
    for (kind, text) in [("panggilan-1", "Nomor 800/1"), ("bap", "BAP/7")] {
      let run = try program.run("letter", "0001/1", kind, "--dir", program.folder, "--as", "dewi")
      #expect(run.output.contains(text) && run.output.contains(" kode "), "\(run.output)")
      #expect(!run.output.contains("PRATINJAU"))
    }
    #expect(try program.run("verify", program.folder).status == 2)
  }

  @Test func `a paper that lacks something is refused with what it lacks`() throws {
    let program = try Self.program()
    let before = try program.log()
    let refused = try program.run(
      "submit",
      "--dir",
      program.folder,
      input: Self.line("panggilan_2")
    )
    #expect(refused.status == 1)
    #expect(refused.output.contains(#""ok":false"#))
    #expect(refused.output.contains("panggilan II belum terbit"))
    #expect(try program.log() == before)
  }

  @Test func `a paper is given its number on the screen, read again, and issued with it`() throws {
    let program = try Self.program()
    let console = try Console(program, as: "dewi/inspektorat", on: "2024-11-20")
    try console.select("0001/1")
    _ = try console.read("c 1 6")
    #expect(try console.shows("N beri nomor", "Terbitkan berita acara pemeriksaan"))
    try console.press("N Enter")
    #expect(try console.shows("Tulis nomornya"))
    try console.type("BAP/9/XI/2024")
    let paper = try console.read("Enter")
    #expect(paper.contains("BAP/9/XI/2024") && paper.contains("PRATINJAU"))
    let asked = try console.screen()
    #expect(asked.contains("Terbitkan berita acara pemeriksaan"))
    try console.press("Y")
    #expect(try console.shows("✓ Terbitkan surat"))
    #expect(console.paper.contains("BAP/9/XI/2024") && console.paper.contains(" kode "))
    // A summons has the number of its letter and is not asked for another.
    _ = try console.read("c 3")
    #expect(try console.shows("Terbitkan surat panggilan I"))
    #expect(try !console.screen().contains("beri nomor"))
    try console.leave()
  }

  @Test func `a precedent has its number only for whom its case is open`() throws {
    let program = try Program()
    try program.demo(
      DeskStory.office() + [
        Step(
          "2024-11-24",
          "pj.wali/ppk",
          "conflict.declare",
          #"{"case":"K-2024-0003","kind":"ada","relation":"ipar"}"#
        )
      ]
    )
    let console = try Console(program, as: "pj.wali/ppk", on: "2024-11-25")
    try console.press("F6 1 4 Tab Tab Tab Tab Tab")
    #expect(try console.shows("5 orang", "terdekat 28 hari"))
    let text = try console.read("Enter")
    #expect(text.contains("0004/1 · pengawas") && !text.contains("0003"))
    #expect(text.contains("1 kasus tertutup bagi Anda"))
    try console.leave()
  }

  @Test func `the plan of the days tells hour, room and examiners of everybody called`() throws {
    let program = try Program()
    try program.demo(InspectorStory.office() + [Stories().summoned(reason: "")])
    let console = try Console(program, as: "dewi/inspektorat", on: "2024-11-06")
    _ = try console.screen()
    try console.press(":")
    try console.type("jadwal")
    let plan = try console.read("Enter")
    #expect(plan.contains("Rab 6 Nov 2024 · hari ini"))
    #expect(plan.contains("09.00  0001/1  Lurah Contoh"))
    #expect(plan.contains("Tempat: Inspektorat"))
    // Nobody was named, so that the team is.
    #expect(plan.contains("Pemeriksa: atasan_langsung, pengawasan, kepegawaian"))
    try console.leave()
  }
}
