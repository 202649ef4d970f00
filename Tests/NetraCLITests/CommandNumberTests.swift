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
}
