import Foundation
import TestSupport
import Testing

/// Cases, respondents and persons are counted apart, and alike wherever a number stands.
struct CountingTests {
  /// What the head of the screen says, and how many rows the list has.
  private static func screen(
    _ program: Program,
    on day: String,
    _ size: String = "120x36"
  ) throws -> (cases: Int?, persons: Int?, rows: Int?, text: String) {
    let console = try Console(program, as: "budi", on: day, size: size)
    let text = try console.screen()
    try console.leave()
    return (
      number(in: text, before: " kasus"), number(in: text, before: " orang"),
      number(in: text, after: " dari "), text
    )
  }

  private static func number(in text: String, before word: String) -> Int? {
    text.range(of: word).flatMap { found in
      let digits = text[..<found.lowerBound].reversed().prefix { $0.isNumber }
      return Int(String(digits.reversed()))
    }
  }

  private static func number(in text: String, after word: String) -> Int? {
    text.range(of: word).flatMap { Int(text[$0.upperBound...].prefix { $0.isNumber }) }
  }

  private static func figures(_ program: Program, on day: String) throws -> [String: Int] {
    let run = try program.run(
      "stats",
      "--json",
      "--dir",
      program.folder,
      "--as",
      "budi",
      "--now",
      "\(day)T09:00:00+07:00"
    )
    #expect(run.status == 0, "\(run.errors)")
    let sheet = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let figures = sheet?["figures"] as? [[String: Any]] ?? []
    return Dictionary(
      figures.compactMap { figure in
        guard let code = figure["code"] as? String, let value = figure["value"] as? Int else {
          return nil
        }
        return (code, value)
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Respondents that the list of cases names to the same reader.
  private static func listed(_ program: Program, on day: String) throws -> Int {
    let run = try program.run(
      "cases",
      "--json",
      "--dir",
      program.folder,
      "--as",
      "budi",
      "--now",
      "\(day)T09:00:00+07:00"
    )
    let cases = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
    return (cases ?? []).reduce(0) { $0 + (($1["respondents"] as? [Any])?.count ?? 0) }
  }

  private static func agree(_ program: Program, on day: String) throws {
    let screen = try screen(program, on: day)
    let figures = try figures(program, on: day)
    #expect(screen.cases == figures["kasus_berjalan"], "\(screen.text)")
    #expect(screen.persons == figures["orang_berjalan"], "\(screen.text)")
    let listed = try listed(program, on: day)
    #expect(screen.rows == listed, "\(screen.text)")
    // What is closed to the reader is left out of the list, and that is said.
    let isWhole = !screen.text.contains("tertutup bagi Anda")
    #expect((listed == figures["terlapor"]) == isWhole, "\(screen.text)")
    #expect(screen.text.contains("berjalan: "), "\(screen.text)")
  }

  @Test func `head, list and figures agree on the demo`() throws {
    let program = try Program()
    let built = try program.run("demo", "--no-ui", "--dir", program.folder)
    #expect(built.status == 0, "\(built.errors)")
    try Self.agree(program, on: "2024-11-22")
  }

  @Test func `they agree on many cases, where one person stands in two`() throws {
    let program = try Program()
    try program.demo([
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah])),
      Step(
        "2024-10-25",
        "budi/satgas",
        "report.register",
        #"{"source":"unjuk_rasa","received":"2024-10-25","act":{"from":"2024-10-20"},"#
          + #""title":"Brosur","what":"Membagi brosur","#
          + #""persons":[{"person":"O-00001"},{"facts":\#(People.clerk)}]}"#
      ),
    ])
    try Self.agree(program, on: "2024-10-28")
    let office = try ManyCases()
    try Self.agree(office.program, on: "2024-10-28")
    try office.finish()
  }
}
