import Foundation
import TestSupport
import Testing

/// `netra submit` and what people get wrong.
struct SubmitJourneyTests {
  private static let report = Step(
    "2024-10-25",
    "budi/satgas",
    "report.register",
    People.report([People.lurah])
  )

  private static func submit(
    _ program: Program,
    _ lines: [String],
    _ more: String...
  ) throws
    -> Program.Run
  {
    try program.run(
      ["submit", "--dir", program.folder, "--as", "budi"] + more,
      input: lines.joined(separator: "\n") + "\n"
    )
  }

  @Test func `each line gets one result, and ids that later commands use`() throws {
    let program = try Program()
    try program.demo()
    let run = try Self.submit(program, [Self.report.line, Stories().verified("PP94-5N-2").line])
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    let results = try run.lines.map { try Program.object($0) }
    #expect(results.map { $0["ok"] as? Bool } == [true, true])
    #expect((results[0]["ids"] as? [String])?.contains("K-2024-0001") == true)
    #expect((results[1]["h"] as? String)?.count == 64)
    #expect((results[1]["n"] as? Int) == (results[0]["n"] as? Int).map { $0 + 1 })
  }

  @Test func `a refusal is JSON with rule, article and message, and stops unless told`() throws {
    let program = try Program()
    try program.demo()
    let wrong = Self.report.line.replacing("2024-10-18", with: "2024-10-26")
    let stopped = try Self.submit(program, [wrong, Self.report.line])
    #expect(stopped.status == 1)
    #expect(stopped.lines.count == 1)
    let refusal = try Program.object(stopped.output)
    #expect(refusal["ok"] as? Bool == false)
    #expect(refusal["rule"] as? String == "ACT-BEFORE-REPORT")
    for key in ["article", "message"] { #expect((refusal[key] as? String)?.isEmpty == false) }
    let further = try Self.submit(program, [wrong, Self.report.line, "nonsense"], "--keep-going")
    #expect(further.status == 1)
    #expect(
      try further.lines.map { try Program.object($0)["ok"] as? Bool } == [false, true, false]
    )
  }

  @Test func `a retry gives the line of the first time`() throws {
    let program = try Program()
    try program.demo()
    let line =
      #"{"id":"017f22e2-79b0-7cc3-98c4-dc0c0c07398f","# + Self.report.line.dropFirst()
    let first = try Self.submit(program, [line])
    let log = try program.log()
    let second = try Self.submit(program, [line])
    #expect(first.output == second.output)
    #expect(try program.log() == log)
  }

  @Test(arguments: [
    ["nonsense"], ["verify", "--anchor", "12"], ["submit", "/no/such/file"],
    ["rules", "explain", "--violation", "X", "--status", "PNS", "--act-date", "2024-10-18"],
    [
      "rules", "explain", "--violation", "PP94-5N-2", "--status", "ASN", "--act-date", "2024-10-18",
    ],
    ["rules", "clock", "PPK-TINDAK-LANJUT", "2024-02-30"], ["rules", "clock", "X", "2024-02-29"],
    ["case"], ["init", "--office", "x", "--region", "x", "--name", "y"],
    ["log", "--record", "x"],
  ])
  func `wrong usage exits with 64 and says so on standard error`(arguments: [String]) throws {
    let program = try Program()
    try program.demo()
    let isOffice = ["submit", "case", "log"].contains(arguments[0])
    let run = try program.run(
      arguments + (isOffice ? ["--dir", program.folder, "--as", "budi"] : [])
    )
    #expect(run.status == 64, "\(run.output)\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }

  @Test func `an office that is not there, or a number that is not, fails with 1`() throws {
    let program = try Program()
    #expect(try program.run("cases", "--dir", program.temporary("nowhere")).status == 1)
    try program.demo()
    #expect(try program.run("case", "K-2024-0099", "--dir", program.folder).status == 1)
    #expect(try program.run("cases", "--dir", program.folder, "--as", "hantu").status == 1)
  }

  @Test func `a real office takes neither a time nor another's name`() throws {
    let program = try Program()
    let founded = try program.run(
      "init",
      "--dir",
      program.folder,
      "--office",
      "Kota",
      "--region",
      "19.71",
      "--name",
      "Admin"
    )
    #expect(founded.status == 0, "\(founded.errors)")
    let enrolled = try program.run(
      "enrol",
      "budi",
      "--dir",
      program.folder,
      "--as",
      "admin",
      "--roles",
      "satgas",
      "--name",
      "Budi"
    )
    #expect(enrolled.status == 0, "\(enrolled.errors)")
    for line in [
      Self.report.line.replacing(#""as":"budi/satgas","#, with: ""),
      Self.report.line.replacing(#""at":"2024-10-25T09:00:00.000+07:00","#, with: ""),
    ] {
      let run = try Self.submit(program, [line])
      #expect(run.status == 1)
      #expect(try Program.object(run.output)["ok"] as? Bool == false)
    }
    let plain = #"{"do":"report.register","d":\#(Self.report.statement)}"#
    let run = try Self.submit(program, [plain])
    #expect(run.status == 0, "\(run.output)")
    #expect(
      try program.run(
        "cases",
        "--dir",
        program.folder,
        "--as",
        "budi",
        "--now",
        "2024-11-22T09:13:00+07:00"
      ).status == 1
    )
    #expect(
      try program.run(
        "init",
        "--dir",
        program.folder,
        "--office",
        "Kota",
        "--region",
        "19.71",
        "--name",
        "Admin"
      ).status == 1
    )
  }

  @Test func `a closed case is closed on every way out`() throws {
    let program = try Program()
    try program.demo([
      Step(
        "2024-10-25",
        "budi/satgas",
        "report.register",
        People.report([People.lurah], more: #","secrecy":2,"allowed":["irfan"]"#)
      ),
      // Whoever examines says first whether there is an interest of their own.
      Step(
        "2024-10-26",
        "irfan/inspektorat",
        "conflict.declare",
        #"{"case":"K-2024-0001","kind":"tidak_ada"}"#
      ),
    ])
    for arguments in [
      ["cases"], ["cases", "--json"], ["case", "K-2024-0001"], ["case", "K-2024-0001", "--json"],
      ["reports"], ["reports", "--json"], ["clocks"], ["log"], ["log", "--json"],
      ["log", "--record", "K-2024-0001"], ["cases", "--as-of", "2024-12-01T00:00:00+07:00"],
    ] {
      let run = try program.run(arguments + ["--dir", program.folder, "--as", "joko"])
      for text in ["Lurah Contoh", "Foto di kampanye", "Hadir berseragam", "190001012020011001"] {
        #expect(!(run.output + run.errors).contains(text), "\(arguments): \(text)")
      }
    }
    let open = try program.run("cases", "--dir", program.folder, "--as", "irfan")
    #expect(open.output.contains("Lurah Contoh"))
    #expect(open.output.contains("Foto di kampanye"))
  }
}
