import ArgumentParser
import Casework
import Wording

/// `netra evidence`: the evidence of one case, with who had it when.
struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "List the evidence of a case with its custody; --verify hashes every file again.",
    discussion: "With --verify the exit status is 1 when a file is changed or missing.",
    aliases: ["bukti"]
  )

  @OptionGroup var reading: ReadingOptions

  @Flag(help: "Hash every stored file again.")
  var verify = false

  @Argument(help: "The number, K-2024-0011, or 0011 where only one year has it.")
  var number: String

  func run() throws {
    let (view, store) = try reading.view()
    let wording = reading.office.language.wording
    let file = try reading.file(number, view: view, store: store)
    let list = EvidenceList(file: file, view: view, wording: wording, isHashed: verify)
    if reading.json {
      try reading.print(list.json)
    } else {
      for line in list.lines { try reading.office.output.data(line) }
    }
    if verify, !list.isIntact {
      throw reading.office.output.fail(
        wording(Phrase("ada berkas berubah atau hilang", "a file is changed or missing"))
      )
    }
  }
}
