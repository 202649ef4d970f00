import ArgumentParser
import CaseStore
import Casework
import FoundationEssentials
import Wording

/// `netra stats`: the office's figures, and the footing of anybody's.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count the office, or check whether printed tables add up.",
    discussion: """
      Tips, reports, cases, respondents, persons, Bawaslu results and recommendations are counted \
      apart. Every figure carries its unit, the line and day it speaks of, its source, and what it \
      is a share of. Cells too small to be shown without pointing at a person are merged.

      --check FILE reads tables instead of the office: {"tables":[{"code","source","as_of","unit",\
      "numbers":[{"name","value"}],"sums":[{"total","parts"}],"rates":[{"percent","part","whole"}],\
      "steps":[[…]],"shares":[…]}]}, and says which do not foot. Exit status 1 when one does not.
      """,
    aliases: ["statistik"]
  )

  @OptionGroup var reading: ReadingOptions

  @Option(help: ArgumentHelp("Check the tables of a file; needs no office.", valueName: "file"))
  var check: String?

  func run() throws {
    if let check { return try self.check(check) }
    let (view, _) = try reading.view()
    let sheet = StatisticsSheet(
      statistics: view.statistics(),
      law: view.law,
      wording: reading.office.language.wording
    )
    if reading.json { return try reading.print(sheet.json) }
    for line in sheet.lines { try reading.office.output.data(line) }
  }

  private struct Tables: Decodable {
    let tables: [PrintedTable]
  }

  private func check(_ file: String) throws {
    let path = Surroundings.current().absolute(file)
    let tables: [PrintedTable]
    do {
      let data = try Data(contentsOf: URL(filePath: path))
      tables = try JSONDecoder().decode(Tables.self, from: data).tables
    } catch let error as DecodingError {
      throw reading.office.output.fail("\(path): \(FootingSheet.text(of: error))")
    } catch {
      throw reading.office.output.fail(
        FailureText(wording: reading.office.language.wording)
          .text(of: CommandFailure.notFound(path))
      )
    }
    let results = PrintedTable.footing(of: tables)
    let sheet = FootingSheet(results: results, wording: reading.office.language.wording)
    if reading.json {
      try reading.print(sheet.json)
    } else {
      for line in sheet.lines { try reading.office.output.data(line) }
    }
    if results.contains(where: { !$0.foots }) { throw ExitCode.failure }
  }
}

/// `netra precedents`: decided matters like one in hand.
struct PrecedentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "precedents",
    abstract: "Decided matters by article, class of position and phase, without names.",
    discussion: """
      The closest matters that are enough to be a measure are shown: of the same article, class and \
      phase; else of the same article and phase; else of the same article. Too few are not told \
      apart.
      """,
    aliases: ["preseden"]
  )

  @Option(help: "Catalogue codes, separated by commas.")
  var violation: String

  @Option(help: "The class of the person's position.")
  var position: PositionClass?

  @Option(help: "The day of the act, 2024-10-18, which tells the phase.")
  var actDate: CalendarDate?

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let (view, _) = try reading.view()
    let codes = violation.split(separator: ",").map(String.init)
    for code in codes where view.law.overlay.violations.allSatisfy({ $0.code != code }) {
      let known = view.law.overlay.violations.map(\.code).joined(separator: ", ")
      throw ValidationError("--violation: \(code) is not in the catalogue: \(known)")
    }
    let region = view.office.founded.region
    let question = PrecedentQuestion(
      codes: codes,
      positionClass: position,
      phase: actDate.map { view.law.phase(on: $0, region: region)?.phase ?? .noElection },
      law: view.law
    )
    let sheet = PrecedentSheet(
      precedents: view.precedents(question),
      law: view.law,
      wording: reading.office.language.wording
    )
    if reading.json { return try reading.print(sheet.json) }
    for line in sheet.lines { try reading.office.output.data(line) }
  }
}
