import CaseStore
import Casework
import Foundation
import Journal
import TestSupport
import Testing

/// An office on disk in a folder of its own.
struct StoredOffice {
  let temporary: TemporaryFolder
  let law: LawBook
  let store: OfficeStore

  private static let law = Result { try LawBook.embedded() }

  var folder: String { temporary("office") }

  static func settings(
    _ temporary: TemporaryFolder,
    _ access: Journal.Access = .write,
    lastLine: Int? = nil
  ) throws -> StoreSettings {
    let start = try #require(Timestamp("2024-11-22T09:13:00.000+07:00"))
    return StoreSettings(
      folder: temporary("office"),
      access: access,
      clock: DemoClock(start: start, isRunning: false),
      keyHome: KeyHome(folder: temporary("keys")),
      holder: Holder(process: 1, actor: "test", terminal: "-"),
      bootID: "test",
      lastLine: lastLine
    )
  }

  /// Founds an office with all officials and their positions.
  init(isDemo: Bool = true) throws {
    temporary = try TemporaryFolder()
    law = try Self.law.get()
    let founder = try #require(ActorID("admin"))
    let at = try #require(Timestamp("2023-11-01T08:00:00.000+07:00"))
    let settings = try Self.settings(temporary)
    try Founding(
      folder: temporary("office"),
      name: "Kota Contoh",
      region: "19.71",
      offset: "+07:00",
      founder: founder,
      founderName: "Admin",
      isDemo: isDemo
    ).found(at: at, keyHome: settings.keyHome, holder: settings.holder, bootID: settings.bootID)
    store = try OfficeStore(settings, law: law)
    if isDemo {
      try enrolByStep()
    } else {
      try enrol(as: Acting(actor: founder, role: .admin), keyHome: settings.keyHome)
    }
    for step in Officials.appointments { try run(step) }
  }

  private func enrol(as admin: Acting, keyHome: KeyHome) throws {
    for (name, roles) in Officials.roles {
      let actor = try #require(ActorID(name))
      _ = try store.enrol(
        actor,
        name: "\(name) contoh",
        roles: roles.compactMap { Role(rawValue: $0) },
        keyHome: keyHome,
        as: admin
      )
    }
  }

  /// At fixed times, so that two demonstrations are the same.
  private func enrolByStep() throws {
    for (step, official) in zip(Officials.enrolments(), Officials.roles) {
      let keys = try store.demoKeys(of: try #require(ActorID(official.actor)))
      let statement = step.statement.replacing(
        #""sign":"","seal":"""#,
        with: #""sign":"\#(keys.sign)","seal":"\#(keys.seal)""#
      )
      try run(Step(step.day, step.who, step.name, statement))
    }
  }

  /// A second program on the same folder.
  func another(_ access: Journal.Access = .write, lastLine: Int? = nil) throws -> OfficeStore {
    try OfficeStore(try Self.settings(temporary, access, lastLine: lastLine), law: law)
  }

  @discardableResult
  func run(
    _ step: Step,
    id: CommandID? = nil,
    base: [StreamID: Int] = [:],
    in other: OfficeStore? = nil
  ) throws -> Submission {
    var request = try CommandReader(law: law).request(line: Array(step.line.utf8))
    request.id = id
    request.base = base
    let acting = try MemoryOffice.acting(step.who)
    return try (other ?? store).submit(request, as: acting) { _, _ in true }
  }

  func run(_ steps: [Step]) throws {
    for step in steps { try run(step) }
  }

  /// The refusal or failure a step meets.
  func failure(of step: Step, in other: OfficeStore? = nil) -> (any Error)? {
    do {
      try run(step, in: other)
      return nil
    } catch {
      return error
    }
  }

  func rule(of step: Step, in other: OfficeStore? = nil) -> GuardCode? {
    let failure = failure(of: step, in: other)
    if case .refused(let refusal) = failure as? SubmitFailure { return refusal.cause.rule }
    return (failure as? Refusal)?.cause.rule
  }

  func view(_ name: String, in other: OfficeStore? = nil) throws -> OfficeView {
    let store = other ?? store
    let actor = try #require(ActorID(name))
    let role = try #require(store.office.actors[actor]?.roles.first)
    return store.view(
      as: Acting(actor: actor, role: role),
      describe: { String(describing: $0) }
    )
  }

  var logPath: String { folder + "/log/00000000000000000000.jsonl" }

  func log() throws -> Data { try Data(contentsOf: URL(filePath: logPath)) }

  /// A line appended by somebody who has only the journal.
  func appendRaw(
    _ events: String,
    by actor: String = "budi",
    role: String = "satgas",
    id number: Int,
    sign: @escaping ([UInt8]) throws -> [UInt8] = { _ in [UInt8](repeating: 7, count: 64) }
  ) throws {
    let settings = try Self.settings(temporary)
    let journal = try Journal(
      folder: folder,
      access: .write,
      fileSystem: LinuxFileSystem(),
      holder: settings.holder,
      bootID: settings.bootID
    )
    let id = CommandID(milliseconds: 1_700_000_000_000 + number, random: [1])
    _ = try journal.append(
      waiting: { _, _ in true },
      visit: { _, _ in },
      compose: { (_) throws(Never) -> Entry? in
        Entry(
          time: "2024-11-22T09:14:00.000+07:00",
          actor: actor,
          role: role,
          key: "0123456789abcdef",
          id: id.text,
          events: Array(events.utf8),
          sign: sign
        )
      }
    )
  }

  static let report = Step(
    "2024-10-25",
    "budi/satgas",
    "report.register",
    People.report([People.lurah, People.firstWorker])
  )

  static let file = RecordID(kind: .file, year: 2024, number: 1)
}
