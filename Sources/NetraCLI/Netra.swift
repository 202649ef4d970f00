package import ArgumentParser
import Glibc

/// The program's command line.
package struct Netra: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "netra",
    abstract: "Konsol netralitas ASN dan honorer dalam Pilkada.",
    discussion: """
      Without a subcommand netra opens the dashboard of the office.

      The office folder is named by --dir, else by NETRA_DIR, else it is /var/lib/netra/office if \
      that exists, else $XDG_DATA_HOME/netra/office.

      Exit status: 0 success, 1 refused or failed, 64 wrong usage; verify has its own.
      """,
    subcommands: [
      OpenCommand.self, DemoCommand.self, InitCommand.self, EnrolCommand.self, SubmitCommand.self,
      CasesCommand.self, CaseCommand.self, ReportsCommand.self, EvidenceCommand.self,
      ClocksCommand.self, ChangesCommand.self, WhyCommand.self, ExportCommand.self,
      PersonCommand.self, StatsCommand.self, PrecedentsCommand.self, PreventionCommand.self,
      LetterCommand.self,
      AidCommand.self, LogCommand.self, RulesCommand.self, VerifyCommand.self, BenchCommand.self,
    ],
    defaultSubcommand: OpenCommand.self
  )

  package init() {}

  /// Runs the command that the process was started with, and ends the process.
  ///
  /// What is wrong with the command line is told in the language chosen on it.
  package static func start() -> Never {
    do {
      var command = try parseAsRoot()
      try command.run()
      exit()
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      let usage = UsageText(arguments: CommandLine.arguments)
      let text = Array((usage.text(fullMessage(for: error)) + "\n").utf8)
      // Nothing is left to do when even the message cannot be told.
      _ = text.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      exit(withError: ExitCode.validationFailure)
    }
  }
}
