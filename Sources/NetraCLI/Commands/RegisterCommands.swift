import ArgumentParser
import CaseStore
import Casework
import Wording

/// `netra prevention`: pledges week by week, and circulars with who confirmed them.
struct PreventionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prevention",
    abstract: "Show which unit read the pledge on which Monday, and who confirmed circulars.",
    discussion: """
      A unit is in the grid from its first pledge or the first circular sent to it. A Monday that \
      is a holiday is no hole; a pledge on another day, with its reason, counts for its week. \
      Without --from the ten Mondays up to --to are shown, without --to those up to today.
      """,
    aliases: ["pencegahan"]
  )

  @OptionGroup var reading: ReadingOptions

  @Option(help: ArgumentHelp("The first day, 2024-08-05.", valueName: "date"))
  var from: CalendarDate?

  @Option(help: ArgumentHelp("The last day.", valueName: "date"))
  var to: CalendarDate?

  private static let weeks = 10

  func run() throws {
    let (view, _) = try reading.view()
    let last = to ?? view.now.date
    let first = from ?? last.monday.adding(days: -7 * (Self.weeks - 1))
    guard first <= last else {
      throw ValidationError("--from: \(first) is later than --to \(last)")
    }
    let sheet = PreventionSheet(
      grid: PledgeGrid(
        view.registers,
        from: first,
        to: last,
        today: view.now.date,
        calendar: view.calendar
      ),
      circulars: view.registers.circulars,
      today: view.now.date,
      wording: reading.office.language.wording
    )
    if reading.json { return try reading.print(sheet.json) }
    for line in sheet.lines { try reading.office.output.data(line) }
  }
}

/// `netra aid`: the money for legal aid of each year.
struct AidCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aid",
    abstract: "Show ceiling, commitments and what is left for legal aid, year by year.",
    aliases: ["bantuan"]
  )

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let (view, _) = try reading.view()
    let sheet = AidSheet(view: view, wording: reading.office.language.wording)
    if reading.json { return try reading.print(sheet.json) }
    for line in sheet.lines { try reading.office.output.data(line) }
  }
}
