import ArgumentParser
import CaseStore
import Casework
import Dashboard
import FoundationEssentials
import Glibc
import Journal
import NcursesTerminal
import Terminal
import Wording

/// Whether colour is used.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto
  case always
  case never
}

/// How the screen is drawn.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  @Flag(help: "Print the dashboard once as plain lines, for a screen reader or a pipe.")
  var plain = false

  @Option(help: "Use colour: auto, always or never. NO_COLOR means never.")
  var color: ColourChoice = .auto

  @Option(
    help: ArgumentHelp(
      """
      Run a script without a terminal: one "key NAME", "text …", "action NAME", "show" (print the \
      screen and a form feed) or "follow" (take over what others wrote) a line.
      """,
      valueName: "file"
    )
  )
  var script: String?

  @Option(help: ArgumentHelp("Save the last screen as text.", valueName: "file"))
  var saveDisplay: String?

  @Option(help: "The size of the screen for --script and --plain, columns x rows.")
  var size: String = "80x24"

  var tier: GlyphTier? { ascii ? .ascii : nil }

  /// The size as rows and columns.
  func parsedSize() throws -> Size {
    let parts = size.split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, (1...1000).contains(parts[0]), (1...1000).contains(parts[1]) else {
      throw ValidationError("--size: \(size) is not a size such as 80x24")
    }
    return Size(rows: parts[1], columns: parts[0])
  }
}

/// `netra`: opens the dashboard.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open the dashboard.",
    aliases: ["buka"]
  )

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var office: OfficeOptions

  func run() throws {
    let surroundings = Surroundings.current()
    let opened =
      screen.plain && screen.script == nil
      ? try office.open(.read, surroundings: surroundings) : try openWritable(surroundings)
    let drafts = DraftFolder(
      home: surroundings.home(of: opened.store),
      actor: opened.acting.actor,
      files: .onDisk
    )
    if screen.script != nil || screen.plain || screen.saveDisplay != nil {
      return try runHeadless(opened, drafts: drafts, surroundings: surroundings)
    }
    let terminal = try openTerminal(surroundings)
    defer { terminal.close() }
    let session = Session(
      opened: opened,
      terminal: terminal,
      drafts: drafts,
      surroundings: surroundings,
      wording: office.language.wording
    )
    try session.run()
  }

  /// Opens for writing; what cannot be written is still shown, with the reason.
  private func openWritable(_ surroundings: Surroundings) throws -> OpenedOffice {
    do {
      return try office.opened(.write, isStill: screen.script != nil, surroundings: surroundings)
    } catch let error as StoreError where error.leavesReading {
      let text = FailureText(wording: office.language.wording).text(of: error)
      office.output.message(text)
      return try office.open(.read, surroundings: surroundings)
    } catch {
      throw office.output.fail(FailureText(wording: office.language.wording).text(of: error))
    }
  }

  private func openTerminal(_ surroundings: Surroundings) throws -> NcursesTerminal {
    var options = NcursesOptions(term: surroundings.environment["TERM"] ?? "")
    options.hasColourTerm = !(surroundings.environment["COLORTERM"] ?? "").isEmpty
    options.tier = screen.tier
    let hasNoColour = !(surroundings.environment["NO_COLOR"] ?? "").isEmpty
    switch screen.color {
    case .auto: options.colours = hasNoColour ? .none : .steady
    case .always: options.colours = .steady
    case .never: options.colours = .none
    }
    do throws(NcursesTerminalError) {
      return try NcursesTerminal(options)
    } catch {
      throw office.output.fail(TerminalText(wording: office.language.wording).text(of: error))
    }
  }

  private func runHeadless(
    _ opened: OpenedOffice,
    drafts: DraftFolder,
    surroundings: Surroundings
  ) throws {
    let terminal = MemoryTerminal(size: try screen.parsedSize(), tier: screen.tier ?? .unicode)
    let session = Session(
      opened: opened,
      terminal: terminal,
      drafts: drafts,
      surroundings: surroundings,
      wording: office.language.wording
    )
    session.draw()
    if let script = screen.script {
      var lines = try LineSource(path: surroundings.absolute(script))
      while let line = try lines.next() {
        guard let step = try ScriptStep(String(decoding: line, as: UTF8.self)) else { continue }
        if case .show = step {
          try office.output.text(terminal.lastFrame.text + "\n\u{0C}\n")
        } else {
          session.play(step)
        }
        if session.isOver { break }
      }
    }
    let text = terminal.lastFrame.text
    if let path = screen.saveDisplay {
      try Data((text + "\n").utf8).write(to: URL(filePath: surroundings.absolute(path)))
    }
    if screen.plain || screen.saveDisplay == nil { try office.output.data(text) }
  }
}

extension StoreError {
  /// Whether the log can still be read and shown.
  fileprivate var leavesReading: Bool {
    switch self {
    case .journal(let error):
      switch error {
      case .incident, .networkFileSystem, .faulted, .readOnly, .locked: true
      case .failed(let failure, _): failure.errno == EACCES || failure.errno == EROFS
      case .noLog, .logExists, .lineTooLong, .malformedEntry, .notSigned, .noLine: false
      }
    case .unknownKind, .badSignature: true
    case .file, .noKeys, .keysDamaged, .keysExist, .keyUnusable, .keyNotHeld, .undecodable,
      .actorUnknown, .law, .notDemo:
      false
    }
  }
}

/// Puts into words why there is no screen.
struct TerminalText {
  let wording: Wording

  func text(of error: NcursesTerminalError) -> String {
    switch error {
    case .notATerminal:
      wording(
        Phrase(
          "bukan terminal: pakai --plain, atau netra cases",
          "not a terminal: use --plain, or netra cases"
        )
      )
    case .dumb, .unknown:
      wording(
        Phrase(
          "terminal ini tidak dikenal (TERM): pakai --plain",
          "this terminal is not known (TERM): use --plain"
        )
      )
    default:
      wording(Phrase("layar tidak dapat dibuka: \(error)", "cannot open the screen: \(error)"))
    }
  }
}
