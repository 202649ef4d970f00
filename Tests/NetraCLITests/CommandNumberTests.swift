import TestSupport
import Testing

/// What a person types at the shell, and what is said when it does not fit.
struct CommandNumberTests {
  private static func reported(_ people: [String]) throws -> Program {
    let program = try Program()
    try program.demo([
      Step("2024-10-25", "budi/satgas", "report.register", People.report(people))
    ])
    return program
  }

  @Test(arguments: ["case", "evidence", "clocks"])
  func `a respondent's number stands for its case`(command: String) throws {
    let program = try Self.reported([People.lurah])
    func run(_ number: String) throws -> Program.Run {
      try program.run(command, "--dir", program.folder, "--as", "budi", number)
    }
    let plain = try run("K-2024-0001")
    #expect(plain.status == 0, "\(plain.errors)")
    let named = try run("K-2024-0001/1")
    #expect(named.status == 0, "\(named.errors)")
    #expect(named.output == plain.output)
    let unknown = try run("K-2024-0001/9")
    #expect(unknown.status != 0)
    #expect(unknown.errors.contains("tidak ditemukan"))
  }

  @Test(arguments: ["why", "person"])
  func `of several respondents one is asked for by name`(command: String) throws {
    let several = try Self.reported([People.lurah, People.clerk])
    let asked = try several.run(command, "--dir", several.folder, "--as", "budi", "K-2024-0001")
    #expect(asked.status != 0)
    #expect(asked.errors.contains("sebutkan terlapornya"), "\(asked.errors)")
    #expect(asked.errors.contains("0001/1") && asked.errors.contains("0001/2"))
    let one = try Self.reported([People.lurah])
    let only = try one.run(command, "--dir", one.folder, "--as", "budi", "K-2024-0001")
    #expect(only.status == 0, "\(only.errors)")
  }

  @Test func `a moment that cannot be read or is not there yet is told apart`() throws {
    let program = try Self.reported([People.lurah])
    func run(_ moment: String) throws -> Program.Run {
      try program.run("cases", "--dir", program.folder, "--as", "budi", "--as-of", moment)
    }
    for moment in ["25/10", "2024-10-25", "kemarin"] {
      let refused = try run(moment)
      #expect(refused.status != 0)
      #expect(refused.errors.contains("2024-10-25T09:13:00+07:00"), "\(refused.errors)")
    }
    let beyond = try run("9999")
    #expect(beyond.status != 0)
    #expect(beyond.errors.contains("catatan 9999 belum ada"), "\(beyond.errors)")
    #expect(try run("2024-10-25T09:13:00+07:00").status == 0)
  }

  @Test func `a folder without a log is named in words, with the same status`() throws {
    let program = try Program()
    for arguments in [["verify"], ["verify", "--dir", "/nope"], ["verify", "/nope"]] {
      let run = try program.run(arguments)
      #expect(run.status == 3)
      #expect(run.output.contains("tidak ada buku kantor di /"), "\(run.output)")
      #expect(!run.output.contains("JournalError") && !run.output.contains("errno"))
    }
  }

  @Test func `wrong usage is told in the language chosen, with the same status`() throws {
    let program = try Program()
    let cases: [([String], String, String)] = [
      (["cases", "--nope"], "pilihan '--nope' tidak dikenal", "Unknown option '--nope'"),
      (["case"], "'<number>' belum disebut", "Missing expected argument '<number>'"),
      (["cases", "--dir"], "nilai untuk '--dir <folder>' belum disebut", "Missing value for"),
      (
        ["letter", "0001/1", "nope"], "nilai 'nope' tidak sah untuk '<type>'",
        "The value 'nope' is invalid for '<type>'"
      ),
      (
        ["log", "--record", "X"], "--record: X bukan nomor seperti K-2024-0011",
        "--record: X is not a number such as K-2024-0011"
      ),
    ]
    try program.demo()
    for (arguments, indonesian, english) in cases {
      let place = arguments.first == "log" ? ["--dir", program.folder, "--as", "budi"] : []
      let told = try program.run(arguments + place)
      #expect(told.status == 64, "\(told.errors)")
      #expect(told.errors.contains(indonesian), "\(told.errors)")
      #expect(!told.errors.contains("Error:") && !told.errors.contains("Usage:"))
      let other = try program.run(
        ["\(arguments[0])", "--lang", "en"] + arguments.dropFirst() + place
      )
      #expect(other.status == 64)
      #expect(other.errors.contains(english), "\(other.errors)")
    }
  }

  @Test func `a number that two years have is asked about, and the list shows the year`() throws {
    let program = try Program()
    try program.demo([
      Step("2024-12-30", "budi/satgas", "report.register", People.report([People.lurah])),
      Step("2025-01-06", "budi/satgas", "report.register", People.report([People.clerk])),
    ])
    func run(_ number: String) throws -> Program.Run {
      try program.run(
        "case",
        number,
        "--dir",
        program.folder,
        "--as",
        "budi",
        "--now",
        "2025-01-07T09:00:00+07:00"
      )
    }
    for number in ["0001", "0001/1"] {
      let asked = try run(number)
      #expect(asked.status == 1)
      #expect(asked.errors.contains("K-2024-0001, K-2025-0001"), "\(asked.errors)")
    }
    #expect(try run("K-2024-0001").output.contains("Lurah Contoh"))
    let console = try Console(program, as: "budi", on: "2025-01-07")
    try console.select("0001")
    #expect(try console.shows("24-0001/1", "25-0001/1"))
    try console.leave()
    let one = try Self.reported([People.lurah])
    #expect(try one.run("case", "0001", "--dir", one.folder, "--as", "budi").status == 0)
  }
}
