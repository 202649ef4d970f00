import ArgumentParser
import CaseStore
import Casework
import Journal
import Wording

/// `netra rules`: what the rule data says, without an office or as an office adopted it.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Ask the rules: what may be imposed, when a deadline ends.",
    subcommands: [ExplainCommand.self, ClockCommand.self, RuleListCommand.self],
    aliases: ["aturan"]
  )
}

extension EmploymentStatus: ExpressibleByArgument {}
extension Impact: ExpressibleByArgument {}
extension PositionClass: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
  /// Reads an ISO date, `2024-10-18`.
  package init?(argument: String) { self.init(argument) }
}

/// `netra rules explain`: every option, open or closed, with its article.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "What may be imposed for an act, what not, and why.",
    aliases: ["jelaskan"]
  )

  @Option(help: "Catalogue codes, separated by commas; the deciding one first.")
  var violation: String

  @Option(help: "Employment on the day of the act.")
  var status: EmploymentStatus

  @Option(help: "The day of the act, 2024-10-18.")
  var actDate: CalendarDate

  @Option(help: "The impact found.")
  var impact: Impact?

  @Option(help: "The class of the person's position.")
  var position: PositionClass?

  @Option(help: "The region's code.")
  var region: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var rules: RulesOptions

  private var language: LanguageOptions { rules.office.language }

  func run() throws {
    let law = try rules.law()
    let codes = violation.split(separator: ",").map(String.init)
    for code in codes where law.catalogue.violation(code, on: actDate) == nil {
      let known = law.catalogue.violations.map(\.code).joined(separator: ", ")
      throw ValidationError("--violation: \(code) is not in the catalogue: \(known)")
    }
    let ladder = law.ladder(
      OptionQuestion(
        violations: codes,
        status: status,
        position: position,
        actDate: actDate,
        impact: impact,
        region: region
      )
    )
    let text = RulesText(law: law, wording: language.wording)
    guard !json else {
      return try language.output.data(String(decoding: text.json(of: ladder).json, as: UTF8.self))
    }
    for line in text.lines(of: ladder) { try language.output.data(line) }
  }
}

/// `netra rules clock`: when a deadline ends.
struct ClockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clock",
    abstract: "When a deadline of the catalogue ends, and which days it skips.",
    aliases: ["batas"]
  )

  @Argument(help: "The deadline's code, such as PPK-TINDAK-LANJUT.")
  var code: String

  @Argument(help: "The day it starts from, 2024-11-07.")
  var date: CalendarDate

  @Option(help: "The region's code, for local holidays.")
  var region: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var rules: RulesOptions

  private var language: LanguageOptions { rules.office.language }

  func run() throws {
    let law = try rules.law()
    guard let due = law.due(code, from: date, region: region) else {
      let known = law.catalogue.deadlines.map(\.code).joined(separator: ", ")
      throw ValidationError("\(code) is not in the catalogue: \(known)")
    }
    guard !json else {
      return try language.output.data(
        String(decoding: RulesText.json(of: due).json, as: UTF8.self)
      )
    }
    let wording = language.wording
    try language.output.data(wording.longDay(due.date))
    for day in due.skipped {
      try language.output.data("  \(wording.skipped(day, today: date))")
    }
  }
}

/// Where the law is taken from.
struct RulesOptions: ParsableArguments {
  @OptionGroup var office: OfficeOptions

  @Option(
    help: ArgumentHelp(
      "With --dir: the law as of line N, or as of the last line not after a time.",
      valueName: "n|time"
    )
  )
  var asOf: String?

  /// The law the program brings along; with `--dir` the law that office adopted.
  func law() throws -> LawBook {
    guard office.dir == nil else {
      let opened = try office.open(.read, lastLine: asOf, surroundings: Surroundings.current())
      return opened.view.law
    }
    guard asOf == nil else { throw ValidationError("--as-of: say which office with --dir") }
    do throws(LawBookError) {
      return try LawBook.embedded()
    } catch {
      throw office.output.fail("\(error.part): \(error.detail)")
    }
  }
}

/// `netra rules list`: what the office adopted and what waits for a second person.
struct RuleListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the rules an office adopted and the proposals that wait for a second person.",
    aliases: ["daftar"]
  )

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let (view, _) = try reading.view()
    let list = RuleList(
      office: view.office,
      law: view.law,
      wording: reading.office.language.wording
    )
    if reading.json { return try reading.print(list.json) }
    for line in list.lines(today: view.now.date) { try reading.office.output.data(line) }
  }
}
