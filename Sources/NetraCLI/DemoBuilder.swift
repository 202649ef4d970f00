import CaseStore
import Casework
import FoundationEssentials
import Glibc
import Journal
import Wording

/// The examples: commands with times, in files that merge into one history.
struct FixtureSource {
  /// One command of the examples.
  struct Line {
    let at: Timestamp
    let bytes: [UInt8]
    /// The file it stands in, for messages.
    let place: String
  }

  let folder: String
  let founding: JSONValue
  let lines: [Line]

  /// Reads the examples of a folder; the one named, or the one that lies beside the program.
  init(named: String?, surroundings: Surroundings) throws {
    guard let folder = Self.find(named, surroundings: surroundings) else {
      throw CommandFailure.fixturesMissing(named ?? "fixtures")
    }
    self.folder = folder
    founding = try JSONDecoder().decode(
      JSONValue.self,
      from: try Data(contentsOf: URL(filePath: folder + "/demo/office.json"))
    )
    var lines: [Line] = []
    let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/demo").sorted()
    for name in names where name.hasSuffix(".jsonl") {
      lines += try Self.lines(of: "\(folder)/demo/\(name)", place: name)
    }
    // Stable by time, so that lines of one file keep their order.
    self.lines = lines.enumerated().sorted {
      ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
    }.map(\.element)
  }

  private struct Stamp: Decodable {
    var at: Timestamp
  }

  private static func lines(of path: String, place: String) throws -> [Line] {
    let text = Array(try Data(contentsOf: URL(filePath: path)))
    return try text.split(separator: 0x0A).enumerated().compactMap { number, bytes in
      guard bytes.contains(where: { $0 > 0x20 }) else { return nil }
      guard let stamp = try? JSONDecoder().decode(Stamp.self, from: Data(bytes)) else {
        throw CommandFailure.notFound("\(place):\(number + 1): \"at\"")
      }
      return Line(at: stamp.at, bytes: Array(bytes), place: "\(place):\(number + 1)")
    }
  }

  private static func find(_ named: String?, surroundings: Surroundings) -> String? {
    func holds(_ folder: String) -> Bool { access(folder + "/demo/office.json", F_OK) == 0 }
    if let named {
      let folder = surroundings.absolute(named)
      return holds(folder) ? folder : nil
    }
    if let variable = surroundings.environment["NETRA_FIXTURES"], holds(variable) {
      return variable
    }
    var folder = surroundings.executable
    while let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
      folder = String(folder[..<slash])
      for place in ["/fixtures", "/share/netra/fixtures"] where holds(folder + place) {
        return folder + place
      }
    }
    let here = surroundings.workingFolder + "/fixtures"
    return holds(here) ? here : nil
  }
}

/// Builds a demonstration office from the examples.
struct DemoBuilder {
  let folder: String
  let moment: Timestamp
  let output: Output
  let surroundings: Surroundings

  /// Whether the folder holds a demonstration already; anything else in it is an error.
  func exists() throws -> Bool {
    guard access(folder, F_OK) == 0 else { return false }
    if access(folder + "/log/00000000000000000000.jsonl", F_OK) == 0 { return true }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    guard names.isEmpty else { throw CommandFailure.folderTaken(folder) }
    return false
  }

  /// Founds the office and carries out every command up to the moment.
  func build(from source: FixtureSource) throws {
    let founder = try found(source.founding)
    let settings = StoreSettings(
      folder: folder,
      access: .write,
      clock: SystemClock(),
      keyHome: KeyHome(folder: surroundings.keyFolder),
      holder: surroundings.holder(founder.text),
      bootID: surroundings.bootID,
      demoNow: moment,
      isDemoRunning: false
    )
    let store = try OfficeStore.open(settings)
    // What somebody began in an earlier demonstration of this folder belongs to that one.
    DraftFolder.forgetAll(in: surroundings.home(of: store))
    var submitter = Submitter(
      store: store,
      acting: Acting(actor: founder, role: .admin),
      output: output,
      surroundings: surroundings,
      folder: source.folder + "/evidence"
    )
    for line in source.lines where line.at <= moment {
      let bytes = try enrolmentCompleted(line.bytes, store: store)
      let result = submitter.submit(bytes)
      switch result {
      case .accepted, .expected: continue
      case .refused, .failed: break
      }
      throw output.fail("\(line.place): \(submitter.line(of: result))")
    }
  }

  private func found(_ value: JSONValue) throws -> ActorID {
    func text(_ path: String) throws -> String {
      guard case .string(let text) = value[path: path] else {
        throw CommandFailure.notFound("office.json: \(path)")
      }
      return text
    }
    guard let founder = ActorID(try text("founder")), let at = Timestamp(try text("at")) else {
      throw CommandFailure.notFound("office.json: founder, at")
    }
    try Founding(
      folder: folder,
      name: try text("office"),
      region: try text("region"),
      offset: try text("offset"),
      founder: founder,
      founderName: try text("name"),
      isDemo: true
    ).found(
      at: at,
      keyHome: KeyHome(folder: surroundings.keyFolder),
      holder: surroundings.holder(founder.text),
      bootID: surroundings.bootID
    )
    return founder
  }

  /// Fills the public keys into an enrolment: in a demonstration they follow from the seed.
  private func enrolmentCompleted(_ line: [UInt8], store: OfficeStore) throws -> [UInt8] {
    guard var value = try? JSONDecoder().decode(JSONValue.self, from: Data(line)),
      value[path: "do"] == .string(Command.Name.enrolActor.rawValue),
      case .string(let name) = value[path: "d.actor"], let actor = ActorID(name)
    else { return line }
    let keys = try store.demoKeys(of: actor)
    value.set(.string(keys.sign), at: "d.sign")
    value.set(.string(keys.seal), at: "d.seal")
    return value.json
  }
}
