import ArgumentParser
import CaseStore
import Casework
import Wording

/// `netra rules`: what the rule data says, without an office.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Ask the rules: what may be imposed, when a deadline ends.",
    subcommands: [ExplainCommand.self, ClockCommand.self],
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

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let law = try RulesCommand.law(language)
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

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let law = try RulesCommand.law(language)
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

extension RulesCommand {
  static func law(_ language: LanguageOptions) throws -> LawBook {
    do throws(LawBookError) {
      return try LawBook.embedded()
    } catch {
      throw language.output.fail("\(error.part): \(error.detail)")
    }
  }
}
