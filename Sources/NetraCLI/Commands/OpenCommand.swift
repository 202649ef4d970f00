import ArgumentParser
import Casework
import CaseStore
import Wording

/// How the screen is drawn.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false
}

/// `netra`: opens the dashboard.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the dashboard.", aliases: ["buka"])

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var office: OfficeOptions

  func run() throws {
  }
}
