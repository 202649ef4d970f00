import ArgumentParser
import CaseStore
import Casework
import Glibc
import Journal
import Wording

/// `netra init`: found an office.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Found an office: its folder, its log, its first official.",
    aliases: ["dirikan"]
  )

  @Option(help: "The office folder.")
  var dir: String?

  @Option(help: "The office's name, such as \"Kota Contoh\".")
  var office: String

  @Option(help: "The Kemendagri code of the region, such as 19.71.")
  var region: String

  @Option(help: "The short name of the first official, who enrols the others.")
  var founder: String = "admin"

  @Option(help: "The name of the first official.")
  var name: String

  @Option(help: "The office's offset from UTC.")
  var offset: String = "+07:00"

  @OptionGroup var language: LanguageOptions

  func validate() throws {
    guard RegionKind(code: region) != nil else {
      throw ValidationError("--region: \(region) is not a code such as 19.71")
    }
    guard ActorID(founder) != nil else {
      throw ValidationError("--founder: use 1 to 32 of a-z 0-9 . - beginning with a letter")
    }
    guard Timestamp("2024-01-01T00:00:00.000\(offset)") != nil else {
      throw ValidationError("--offset: \(offset) is not an offset such as +07:00")
    }
  }

  func run() throws {
    guard let founder = ActorID(founder),
      let noon = Timestamp("2024-01-01T00:00:00.000\(offset)")
    else { throw ExitCode.validationFailure }
    let surroundings = Surroundings.current()
    let folder = surroundings.officeFolder(dir)
    let founding = Founding(
      folder: folder,
      name: office,
      region: region,
      offset: offset,
      founder: founder,
      founderName: name,
      isDemo: false
    )
    do throws(StoreError) {
      try founding.found(
        at: SystemClock().now(after: nil, offsetMinutes: noon.offsetMinutes),
        keyHome: KeyHome(folder: surroundings.keyFolder),
        holder: surroundings.holder(founder.text),
        bootID: surroundings.bootID
      )
    } catch {
      throw language.output.fail(FailureText(wording: language.wording).text(of: error))
    }
    try language.output.data(folder)
    language.output.message(
      language.wording(
        Phrase(
          "kantor didirikan; kunci \(founder) ada di \(surroundings.keyFolder): simpan salinannya",
          "office founded; the keys of \(founder) are in \(surroundings.keyFolder): keep a copy"
        )
      )
    )
  }
}

/// `netra enrol`: enrol an official.
struct EnrolCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enrol",
    abstract: "Enrol an official with roles and two new keys.",
    discussion: """
      The keys are made on this account and written below --keys; hand them to the official, who \
      puts them into $XDG_CONFIG_HOME/netra/keys.
      """,
    aliases: ["daftarkan"]
  )

  @OptionGroup var office: OfficeOptions

  @Option(help: "The roles, separated by commas.")
  var roles: String

  @Option(help: "The official's name.")
  var name: String

  @Option(help: "Where the private keys are written; this account's own key folder if left out.")
  var keys: String?

  @Argument(help: "The official's short name.")
  var actor: String

  func run() throws {
    let surroundings = Surroundings.current()
    let words = roles.split(separator: ",").map(String.init)
    let known = words.compactMap { Role(rawValue: $0) }
    guard known.count == words.count, !known.isEmpty else {
      let all = Role.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--roles: choose from \(all)")
    }
    guard let actor = ActorID(actor) else {
      throw ValidationError("use 1 to 32 of a-z 0-9 . - beginning with a letter")
    }
    let opened = try office.open(.write, surroundings: surroundings)
    let failure = FailureText(wording: office.language.wording)
    let home = KeyHome(folder: keys.map { surroundings.absolute($0) } ?? surroundings.keyFolder)
    do {
      let submission = try opened.store.enrol(
        actor,
        name: name,
        roles: known,
        keyHome: home,
        as: Acting(actor: opened.acting.actor, role: .admin)
      )
      try office.output.data("\(actor) #\(submission.n)")
    } catch SubmitFailure.refused(let refusal) {
      let text = office.language.wording.refusal(refusal, law: opened.store.law)
      throw office.output.fail("\(text.headline) \(text.rule) \(text.remedy)")
    } catch SubmitFailure.failed(let error) {
      throw office.output.fail(failure.text(of: error))
    }
  }
}
