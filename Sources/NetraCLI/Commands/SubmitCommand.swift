import ArgumentParser
import FoundationEssentials
import Journal

/// `netra submit`: commands as JSON lines.
struct SubmitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit",
    abstract: "Carry out commands given as JSON lines.",
    discussion: """
      Each line is {"do":…,"d":{…}}, with "id" for a retry, "base" to refuse when someone was there \
      first, and in a demonstration "as" and "at". "let":"name" names the case a line opens, so that \
      later lines of the same file can say "$name". "expect":"RULE", in a demonstration, marks a line \
      that must be refused with that rule.

      One result a line: {"ok":true,"n":…,"h":…,"ids":[…]} or \
      {"ok":false,"rule":…,"article":…,"message":…}. Stops at the first refusal.
      """,
    aliases: ["ajukan"]
  )

  @OptionGroup var office: OfficeOptions

  @Flag(help: "Go on after a refusal.")
  var keepGoing = false

  @Argument(help: "The file; standard input if left out.")
  var file: String?

  func run() throws {
    let surroundings = Surroundings.current()
    let opened = try office.open(.write, surroundings: surroundings)
    let path = file.map { surroundings.absolute($0) }
    var lines = try LineSource(path: path)
    let folder = path.map { String($0[..<($0.lastIndex(of: "/") ?? $0.startIndex)]) }
    var submitter = Submitter(
      store: opened.store,
      acting: opened.acting,
      output: office.output,
      surroundings: surroundings,
      folder: folder ?? surroundings.workingFolder
    )
    var hasFailed = false
    while let line = try lines.next() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      let result = submitter.submit(line)
      try office.output.data(submitter.line(of: result))
      switch result {
      case .accepted, .expected: continue
      case .refused, .failed: break
      }
      hasFailed = true
      if !keepGoing { break }
    }
    if hasFailed { throw ExitCode.failure }
  }
}
