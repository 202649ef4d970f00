import ArgumentParser
import CaseStore
import Casework
import FoundationEssentials
import Wording

/// `netra demo`: an office built from the examples.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Build a demonstration office and open the dashboard on it.",
    discussion: """
      The office is built from the commands in the examples folder with a time not after --now. The \
      same examples always give the same log. An existing demonstration in the folder is opened as it \
      is.
      """
  )

  @Option(help: "The folder to build in; a fresh temporary one if left out.")
  var dir: String?

  @Option(help: ArgumentHelp("Who acts: an official or a role.", valueName: "official"))
  var `as`: String = "satgas"

  @Option(help: "The moment the demonstration stands at.")
  var now: String = "2024-11-22T09:13:00+07:00"

  @Flag(name: .customLong("no-ui"), help: "Only build the office and print its folder.")
  var isHeadless = false

  @Option(help: "The folder with the examples.")
  var fixtures: String?

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let surroundings = Surroundings.current()
    guard let moment = Timestamp(now) ?? Timestamp(withoutFraction: now) else {
      throw ValidationError("--now: \(now) is not a time such as 2024-11-22T09:13:00+07:00")
    }
    let folder = dir.map { surroundings.absolute($0) } ?? temporaryFolder(surroundings)
    let builder = DemoBuilder(
      folder: folder,
      moment: moment,
      output: language.output,
      surroundings: surroundings
    )
    do {
      if try !builder.exists() {
        try builder.build(from: try FixtureSource(named: fixtures, surroundings: surroundings))
      }
    } catch let code as ExitCode {
      throw code
    } catch {
      throw language.output.fail(FailureText(wording: language.wording).text(of: error))
    }
    guard !isHeadless else { return try language.output.data(folder) }
    var arguments = ["--dir", folder, "--as", self.as, "--now", now]
    arguments += ["--lang", language.lang.rawValue]
    var open = try OpenCommand.parse(arguments)
    open.screen = screen
    try open.run()
  }

  private func temporaryFolder(_ surroundings: Surroundings) -> String {
    let base = surroundings.environment["TMPDIR"] ?? "/tmp"
    return "\(base)/netra-demo-\(surroundings.process)"
  }
}
