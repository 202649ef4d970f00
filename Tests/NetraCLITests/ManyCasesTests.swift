import Foundation
import TestSupport
import Testing

/// The screens among many cases, while another process writes.
///
/// `NETRA_TEST_CASES=5000` runs it on an office of a large town.
struct ManyCasesTests {
  private static func registration(_ number: Int) -> String {
    let day = 1 + number % 18
    return Step(
      "2024-10-21",
      "budi/satgas",
      "report.register",
      #"{"source":"medsos","received":"2024-10-21","receivedBy":"budi","act":{"from":"2024-10-\#(day < 10 ? "0" : "")\#(day)"},"#
        + #""title":"Unggahan nomor \#(number)","what":"Simbol jari","persons":[{"facts":{"#
        + #""name":"Pegawai \#(number)","status":"PNS","class":"pelaksana","position":"Staf","#
        + #""unit":"Dinas \#(number % 30)","unknown":false}}]}"#
    ).line
  }

  private static func script(_ strokes: [Stroke]) -> String {
    strokes.map { stroke in
      switch stroke {
      case .keys(let names): "key \(names)"
      case .text(let text): "text \(text)"
      case .leave: "key Escape"
      }
    }
    .joined(separator: "\n")
  }

  /// Runs a script on the screen as an official and gives back what it ends on.
  private static func play(_ script: String, as who: String, in program: Program) throws -> String {
    let name = UUID().uuidString
    try Data(script.utf8).write(to: URL(filePath: program.temporary(name)))
    let display = program.temporary(name + ".display")
    let run = try program.run(
      ["open", "--dir", program.folder, "--as", who, "--now", "2024-10-25T09:00:00+07:00"]
        + ["--script", program.temporary(name), "--save-display", display]
    )
    #expect(run.status == 0, "\(run.errors)")
    return try String(contentsOfFile: display, encoding: .utf8)
  }

  @Test func `a report comes in at the keyboard while another process writes, and nothing is lost`()
    throws
  {
    let count = Program.setting("NETRA_TEST_CASES", 150)
    let program = try Program()
    #expect(try program.demo().status == 0)
    let cases = (1...count).map(Self.registration).joined(separator: "\n") + "\n"
    let loaded = try program.run("submit", "--dir", program.folder, input: cases)
    #expect(loaded.status == 0, "\(loaded.errors)")

    // The other process goes on writing through everything that follows.
    let others = 60
    let lines = (1...others).map { number in
      Step(
        "2024-10-25",
        "sari/sekretariat",
        number % 2 == 1 ? "waiting.begin" : "waiting.end",
        #"{"case":"K-2024-\#(String(format: "%04d", (number + 1) / 2))","r":[1],"on":"bawaslu","#
          + #""since":"2024-10-25","reason":"menunggu kabar"}"#
      ).line
    }
    let input = program.temporary("others")
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: input))
    let writer = program.process(["submit", "--dir", program.folder, input])
    let written = Pipe()
    writer.standardOutput = written
    try writer.run()

    // Journey (a), on the screen.
    let report = try #require(KeyboardStory.sittings.first?.acts.first)
    let shown = try Self.play(
      Self.script(report.strokes + [.keys("C-x"), .keys("Y")]),
      as: "budi",
      in: program
    )
    #expect(shown.contains("✓"), "\(shown)")
    for screen in ["F2", "F4", "F5", "F3"] {
      let text = try Self.play("key \(screen)\nkey /\ntext pegawai 77", as: "budi", in: program)
      #expect(text.contains("/pegawai 77") || text.contains("/ pegawai 77"), "\(screen)\n\(text)")
    }
    let past = try Self.play("key < < {", as: "budi", in: program)
    #expect(past.hasPrefix(" ◀ masa lalu"))

    let output = written.fileHandleForReading.readDataToEndOfFile()
    writer.waitUntilExit()
    #expect(writer.terminationStatus == 0)
    let accepted = String(decoding: output, as: UTF8.self).split(separator: "\n")
    #expect(accepted.count == others)
    #expect(accepted.allSatisfy { $0.contains(#""ok":true"#) })

    let list = try program.run("cases", "--dir", program.folder, "--as", "budi", "--json")
    let kept = try #require(
      try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]]
    )
    #expect(kept.count == count + 1)
    let new = try #require(kept.first { $0["title"] as? String == "Foto di kampanye" })
    #expect((new["respondents"] as? [[String: Any]])?.count == 3)
    #expect(try program.run("verify", program.folder).status == 2)
  }
}
