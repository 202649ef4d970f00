import ArgumentParser
import CaseStore
import Casework
import Wording

/// `netra export copies`: the copies the examined person was handed, as a folder.
struct ExportCopiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copies",
    abstract: "Write the copies handed to a person as a folder with a list of contents.",
    discussion: """
      What is handed over is recorded with copies.hand; this writes what was recorded, byte for byte \
      the same each time. --preview writes nothing: it tells what would go along now, what not, and \
      why.
      """,
    aliases: ["salinan"]
  )

  @OptionGroup var reading: ReadingOptions

  @Argument(help: "The respondent, K-2024-0011/1, or 0011/1 where only one year has it.")
  var number: String

  @Flag(help: "Tell what would go along now; nothing is written.")
  var preview = false

  @Option(
    help: ArgumentHelp("Which handing over of the case; the last if left out.", valueName: "n")
  )
  var handing: Int?

  @Option(
    help: ArgumentHelp("Into which folder; the official's own if left out.", valueName: "dir")
  )
  var out: String?

  func validate() throws {
    if preview, handing != nil || out != nil {
      throw ValidationError("--preview stands alone")
    }
  }

  private var wording: Wording { reading.office.language.wording }

  func run() throws {
    let (view, store) = try reading.view()
    let (file, respondent) = try reading.respondent(number, view: view, store: store)
    try requireRole(view)
    if preview { return try show(CopyBundle(for: respondent, in: file), of: file) }
    let record = file.copies.last { record in
      record.entry.respondent == respondent.ordinal
        && handing.map { $0 == record.facts.number } ?? true
    }
    guard let record else { throw reading.office.output.fail(wording(.noCopiesHanded)) }
    let surroundings = Surroundings.current()
    do {
      let folder = try CopyFolder(record, in: file, view: view)
      let parent = out.map { surroundings.absolute($0) } ?? surroundings.exportFolder(of: store)
      let path = try folder.write(into: parent)
      guard reading.json else { return try reading.office.output.data(path) }
      try reading.print(folder.json(at: path))
    } catch let problem as CopyFolder.Problem {
      throw reading.office.output.fail(FailureText(wording: wording).text(of: problem))
    }
  }

  /// Copies leave the office by the hands of those who may hand them over.
  private func requireRole(_ view: OfficeView) throws {
    let roles = Command.Name.handCopies.roles
    let held = view.office.actors[view.acting.actor]?.roles ?? []
    guard roles.isDisjoint(with: held) else { return }
    let names = wording.words(roles.sorted { $0.rawValue < $1.rawValue }, width: .short)
    throw reading.office.output.fail(wording(.onlyRoles(Phrase(names, names))))
  }

  private func show(_ bundle: CopyBundle, of file: CaseFile) throws {
    guard reading.json else {
      for item in bundle.items {
        try reading.office.output.data("\(wording.copied(item, in: file))  \(item.sha256)")
      }
      for item in bundle.left {
        try reading.office.output.data("– \(wording.leftOutFully(item, in: file))")
      }
      return
    }
    try reading.print(
      .object([
        "items": .array(bundle.items.map { CopyFolder.json(of: $0) }),
        "left": .array(bundle.left.map { CopyFolder.json(of: $0) }),
      ])
    )
  }
}
