import ArgumentParser
import CaseStore
import Casework
import Wording

extension DeadlineFormat: ExpressibleByArgument {}

/// `netra export`: what other programs take over.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write deadlines, or the copies handed to a person.",
    subcommands: [ExportClocksCommand.self, ExportCopiesCommand.self],
    aliases: ["ekspor"]
  )
}

/// `netra export clocks`: deadlines as CSV or iCalendar, without names.
struct ExportClocksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clocks",
    abstract: "Write the deadlines as CSV or iCalendar, without names or acts.",
    aliases: ["batas"]
  )

  @OptionGroup var reading: ReadingOptions

  @Option(help: "csv or ics.")
  var format: DeadlineFormat = .csv

  @Option(help: ArgumentHelp("Only deadlines of this actor, such as PPK.", valueName: "actor"))
  var actor: String?

  @Option(help: ArgumentHelp("Only this kind, such as PPK-TINDAK-LANJUT.", valueName: "code"))
  var kind: String?

  func run() throws {
    let (view, _) = try reading.view()
    let items = view.deadlines().filter { item in
      (actor.map { item.reading.deadline.actor == $0 } ?? true)
        && (kind.map { item.reading.deadline.code == $0 } ?? true)
    }
    let export = DeadlineExport(
      items: items,
      office: view.office.founded,
      head: view.head,
      now: view.now,
      wording: reading.office.language.wording
    )
    try reading.office.output.text(export.text(format))
  }
}
