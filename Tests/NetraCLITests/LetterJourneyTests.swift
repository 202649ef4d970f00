import Foundation
import TestSupport
import Testing

/// Papers through the program: preview, issue, reprint, find.
struct LetterJourneyTests {
  private static func program(secrecy: String = "0") throws -> Program {
    let program = try Program()
    let report = People.report(
      [People.lurah, People.firstWorker],
      more: #","secrecy":\#(secrecy),"allowed":["budi","dewi","irfan","rina","agus","pj.wali"]"#
    )
    let steps =
      [Step("2024-10-25", "budi/satgas", "report.register", report)]
      + Stories().decidable("PP94-5N-2", level: "sedang", team: true)
      + [Stories().decided("SEDANG-T1"), Stories().numbered(), interest("rina/bkd")]
    try program.demo(steps)
    return program
  }

  /// The question every examiner and every decider answers before a case opens.
  private static func interest(_ who: String) -> Step {
    Step("2024-11-22", who, "conflict.declare", #"{"case":"K-2024-0001","kind":"tidak_ada"}"#)
  }

  private static func letter(
    _ program: Program,
    _ arguments: String...,
    as actor: String = "rina"
  ) throws -> Program.Run {
    try program.run(["letter", "--dir", program.folder, "--as", actor] + arguments)
  }

  @Test func `a decree is previewed, issued, printed again byte for byte, and found by its code`()
    throws
  {
    let program = try Self.program()
    let preview = try Self.letter(program, "0001/1", "sk")
    #expect(preview.status == 0, "\(preview.errors)")
    let pages = preview.output.components(separatedBy: "halaman ").count - 1
    #expect(preview.output.components(separatedBy: "PRATINJAU: belum").count == pages + 1)
    #expect(try Self.letter(program, "0001/1", "sk").output == preview.output)
    let before = try program.log()

    let issued = try Self.letter(program, "0001/1", "sk", "--issue")
    #expect(issued.status == 0, "\(issued.errors)")
    #expect(!issued.output.contains("PRATINJAU"))
    #expect(try program.log().count > before.count)
    #expect(try Self.letter(program, "K-2024-0001/1", "sk").output == issued.output)
    let foot = try #require(issued.output.split(separator: "\n").last { $0.contains("kode ") })
    let code = String(foot.suffix(9))
    #expect(try Self.letter(program, "--code", code).output == issued.output)
    #expect(try Self.letter(program, "--code", code.lowercased()).output == issued.output)

    let json = try Program.object(try Self.letter(program, "--code", code, "--json").output)
    #expect(json["text"] as? String == issued.output)
    #expect(json["issued"] as? Bool == true)
    let sum = try #require(json["sha256"] as? String)
    #expect(try program.sha256(of: issued.output) == sum)
    let head = try #require(json["head"] as? [String: Any])
    #expect(foot.contains("catatan \(head["n"] ?? "") "))
    let hash = try #require(head["h"] as? String)
    #expect(foot.contains(hash.prefix(16)))
    #expect(try program.log().contains(Data(hash.utf8)))
    #expect(try program.run("verify", "--dir", program.folder).status == 2)
  }

  @Test func `refusals end with 1 and name the rule, wrong usage with 64`() throws {
    let program = try Self.program()
    let missing = try Self.letter(program, "0001/1", "panggilan-2", "--issue")
    #expect(missing.status == 1)
    #expect(missing.errors.contains("panggilan II belum terbit"))
    #expect(missing.errors.contains("aturan netra: surat dicetak dari berkas"))
    let role = try Self.letter(program, "0001/1", "sk", "--issue", as: "budi")
    #expect(role.status == 1)
    #expect(role.output.isEmpty)
    #expect(try Self.letter(program, "0001/1", "sk", "--issue").status == 0)
    let again = try Self.letter(program, "0001/1", "sk", "--issue")
    #expect(again.status == 1)
    #expect(again.errors.contains("sudah terbit"))
    let reasoned = try Self.letter(program, "0001/1", "sk", "--issue", "--reason", "Lembar rusak.")
    #expect(reasoned.status == 0, "\(reasoned.errors)")
    #expect(try Self.letter(program, "0001", "sk").status == 64)
    #expect(try Self.letter(program, "0001/1", "surat-cinta").status == 64)
    #expect(try Self.letter(program, "--code", "bukan kode").status == 64)
    #expect(try Self.letter(program, "--code", "0000-0000").status == 1)
    #expect(try Self.letter(program, "0001/9", "sk").status == 1)
  }

  @Test func `a record too long for a line is issued all the same, and comes back whole`() throws {
    let program = try Program()
    let report = People.report([People.lurah])
    let answer = Step(
      "2024-11-06",
      "dewi/tim_pemeriksa",
      "statement.answer",
      #"{"case":"K-2024-0001","r":1,"question":"Apa yang terjadi?","answer":"\#(String(repeating: "Panjang ", count: 900))"}"#
    )
    try program.demo(
      [
        Step("2024-10-25", "budi/satgas", "report.register", report),
        Stories().verified("PP94-5N-2"), Stories().summoned(), Stories().came(), answer, answer,
        Self.interest("dewi/inspektorat"),
      ]
    )
    let issued = try Self.letter(program, "0001/1", "bap", "--issue", as: "dewi")
    #expect(issued.status == 0, "\(issued.errors)")
    #expect(issued.output.utf8.count > 8 * 1024)
    #expect(try Self.letter(program, "0001/1", "bap", as: "budi").output == issued.output)
    let log = String(decoding: try program.log(), as: UTF8.self)
    let line = try #require(log.split(separator: "\n").last)
    #expect(line.contains(#""k":"letter.issued/1""#))
    #expect(!line.contains("Panjang Panjang"))
  }

  @Test func `a closed case gives away no paper`() throws {
    let program = try Self.program(secrecy: "2")
    let issued = try Self.letter(program, "0001/1", "sk", "--issue")
    #expect(issued.status == 0, "\(issued.errors)")
    #expect(!String(decoding: try program.log(), as: UTF8.self).contains("MEMUTUSKAN"))
    let code = try #require(
      issued.output.split(separator: "\n").last { $0.contains("kode ") }
    ).suffix(9)
    for arguments in [["0001/1", "sk"], ["--code", String(code)]] {
      let run = try program.run(
        ["letter", "--dir", program.folder, "--as", "joko"] + arguments
      )
      #expect(run.status == 1)
      #expect(run.output.isEmpty)
      #expect(!run.errors.contains("Lurah"))
    }
    #expect(try Self.letter(program, "--code", String(code)).output == issued.output)
  }
}

extension Program {
  /// The SHA-256 a tool of the machine makes of a text.
  fileprivate func sha256(of text: String) throws -> String {
    let file = temporary("text")
    try Data(text.utf8).write(to: URL(filePath: file))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    process.arguments = [file]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    process.waitUntilExit()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    return String(output.prefix(64))
  }
}
