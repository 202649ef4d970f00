import ArgumentParser
import CaseStore
import Casework
import FoundationEssentials
import Journal
import Wording

extension Language: ExpressibleByArgument {}

/// Options of every command.
struct LanguageOptions: ParsableArguments {
  @Option(help: "Language of the screen and of messages: id or en.")
  var lang: Language = .indonesian

  var wording: Wording { Wording(lang) }
  var output: Output { Output(wording: wording) }
}

/// Options of every command that works on an office.
struct OfficeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The office folder.", valueName: "folder"))
  var dir: String?

  @Option(
    help: ArgumentHelp(
      "Who acts: an official, a role that one official holds, or official/role, as the screen has it.",
      valueName: "official"
    )
  )
  var `as`: String?

  @Option(help: ArgumentHelp("The time, in a demonstration only.", valueName: "time"))
  var now: String?

  @OptionGroup var language: LanguageOptions

  var output: Output { language.output }
}

/// Options of every command that reads.
struct ReadingOptions: ParsableArguments {
  @OptionGroup var office: OfficeOptions

  @Flag(help: "Print JSON.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Read as of line N, or as of the last line not after a time.",
      valueName: "n|time"
    )
  )
  var asOf: String?
}

/// An office opened for one command, with the official who acts.
struct OpenedOffice {
  let store: OfficeStore
  let acting: Acting
  let wording: Wording

  var view: OfficeView {
    store.view(as: acting) { FailureText(wording: wording).text(of: $0) }
  }
}

extension OfficeOptions {
  /// Opens the office; failures are told and end the command with status 1.
  func open(
    _ access: Journal.Access,
    lastLine: String? = nil,
    isStill: Bool = false,
    surroundings: Surroundings
  ) throws -> OpenedOffice {
    do {
      return try opened(access, lastLine: lastLine, isStill: isStill, surroundings: surroundings)
    } catch let error as ValidationError {
      throw error
    } catch {
      throw output.fail(FailureText(wording: language.wording).text(of: error))
    }
  }

  /// Opens the office and lets its own errors through.
  func opened(
    _ access: Journal.Access,
    lastLine: String? = nil,
    isStill: Bool = false,
    surroundings: Surroundings
  ) throws -> OpenedOffice {
    var settings = try settings(access, isStill: isStill, surroundings: surroundings)
    if let lastLine {
      settings.access = .read
      settings.lastLine = try line(lastLine, settings: settings)
    }
    let store = try OfficeStore.open(settings)
    if let n = settings.lastLine, store.head.n < n {
      throw CommandFailure.lineBeyond(n, last: store.head.n)
    }
    if now != nil, !store.isDemo { throw CommandFailure.onlyInDemo("--now") }
    let acting = try ActingResolver(store: store, surroundings: surroundings).acting(self.as)
    return OpenedOffice(
      store: store,
      acting: acting,
      wording: language.wording
    )
  }

  private func settings(
    _ access: Journal.Access,
    isStill: Bool,
    surroundings: Surroundings
  ) throws -> StoreSettings {
    StoreSettings(
      folder: surroundings.officeFolder(dir),
      access: access,
      clock: SystemClock(),
      keyHome: KeyHome(folder: surroundings.keyFolder),
      holder: surroundings.holder(self.as ?? "-"),
      bootID: surroundings.bootID,
      demoNow: try demoNow(),
      isDemoRunning: !isStill,
      stateFolder: surroundings.stateFolder
    )
  }

  private func demoNow() throws -> Timestamp? {
    guard let now else { return nil }
    guard let moment = Timestamp(now) ?? Timestamp(withoutFraction: now) else {
      throw ValidationError("--now: \(now) is not a time such as 2024-11-22T09:13:00+07:00")
    }
    return moment
  }

  private func line(_ text: String, settings: StoreSettings) throws -> Int {
    if let n = Int(text) { return n }
    guard let time = Timestamp(text) ?? Timestamp(withoutFraction: text) else {
      throw CommandFailure.notALineOrTime(text)
    }
    return try OfficeStore.lastLine(notAfter: time, settings: settings)
  }
}

/// What a command cannot do, beyond what the store or the rules say.
enum CommandFailure: Error, Hashable {
  case onlyInDemo(String)
  case notALineOrTime(String)
  /// A line that the log does not have yet.
  case lineBeyond(Int, last: Int)
  /// A case of several respondents, where one of those is wanted.
  case respondentWanted(String, [String])
  /// A number without its year, which cases of several years have.
  case numberShared(String, [String])
  case nobodyNamed([String])
  case roleNotHeld(String)
  /// A role several hold, with what names each of them.
  case roleShared(String, [String])
  case notFound(String)
  case fixturesMissing(String)
  case folderTaken(String)
  case notRefused(String)
}

/// Finds out who acts.
struct ActingResolver {
  let store: OfficeStore
  let surroundings: Surroundings

  /// The official named, or the only one whose keys this account holds.
  func acting(_ text: String?) throws(CommandFailure) -> Acting {
    let actors = store.officeOfHead.actors
    guard let text else { return try unnamed() }
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    if let id = parts.first.flatMap({ ActorID($0) }), let record = actors[id] {
      let role = parts.count == 2 ? role(named: parts[1], of: record) : record.roles.first
      guard let role, record.roles.contains(role) else { throw .roleNotHeld(text) }
      return Acting(actor: id, role: role)
    }
    guard let role = Role(rawValue: text) else { return try holder(ofRoleCalled: text) }
    let holders = store.officeOfHead.holders(of: role)
    guard let holder = holders.first else { throw .roleNotHeld(text) }
    // Several hold it: in a demonstration the first stands for them, elsewhere say who.
    guard holders.count == 1 || store.isDemo else {
      throw .roleShared(text, holders.map { "\($0.id)/\(role.rawValue)" })
    }
    return Acting(actor: holder.id, role: role)
  }

  /// The role of an official by its name in the log, or by a word the screen has for it.
  private func role(named text: String, of record: ActorRecord) -> Role? {
    Role(rawValue: text) ?? record.roles.first { $0.isCalled(text) }
  }

  /// The one official who holds a role by a word the screen has for it, in either language.
  private func holder(ofRoleCalled text: String) throws(CommandFailure) -> Acting {
    let roles = Role.allCases.filter { $0.isCalled(text) }
    guard !roles.isEmpty else { throw .notFound(text) }
    let holders = roles.flatMap { role in
      store.officeOfHead.holders(of: role).map { Acting(actor: $0.id, role: role) }
    }
    guard let holder = holders.first else { throw .roleNotHeld(text) }
    guard holders.count == 1 else {
      throw .roleShared(text, holders.map { "\($0.actor)/\($0.role.rawValue)" })
    }
    return holder
  }

  private func unnamed() throws(CommandFailure) -> Acting {
    let office = store.officeOfHead
    let held =
      store.isDemo
      ? office.holders(of: .satgas).prefix(1).map(\.id)
      : KeyHome(folder: surroundings.keyFolder).actors(of: office.founded.origin)
    let known = held.compactMap { office.actors[$0] }
    guard known.count == 1, let actor = known.first, let role = actor.roles.first else {
      throw .nobodyNamed(office.actors.keys.sorted().map(\.text))
    }
    return Acting(actor: actor.id, role: role)
  }

  /// The role in which an official gives a command: the one held now if it may, else another that
  /// may.
  ///
  /// Whoever heads a unit decides about its contract staff as contract holder, about others as the
  /// official entitled to punish.
  static func role(for command: Command, of acting: Acting, in store: OfficeStore) -> Acting {
    let roles = command.roles
    let held = store.office.actors[acting.actor]?.roles ?? []
    let respondent = command.respondent.flatMap { store.index.row($0) }
    if respondent?.track == .contract, roles.contains(.contractHolder),
      held.contains(.contractHolder)
    {
      return Acting(actor: acting.actor, role: .contractHolder)
    }
    guard !roles.contains(acting.role) else { return acting }
    let other = held.first { roles.contains($0) }
    return other.map { Acting(actor: acting.actor, role: $0) } ?? acting
  }
}

extension Role {
  /// Whether a screen in one of the languages calls the role so, however it is capitalised.
  fileprivate func isCalled(_ text: String) -> Bool {
    let words = Language.allCases.flatMap { language in
      TextWidth.allCases.map { Wording(language).word(self, width: $0) }
    }
    return words.contains { $0.lowercased() == text.lowercased() }
  }
}
