import CaseStore
import Casework
import FoundationEssentials
import Glibc
import Journal

/// What a command takes from the process it runs in, read once at the edge.
struct Surroundings {
  let environment: [String: String]
  let workingFolder: String
  let executable: String
  let terminal: String
  let process: Int32
  let bootID: String

  /// What holds for this process now.
  static func current() -> Surroundings {
    let process = ProcessInfo.processInfo
    let boot = (try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8))
    let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return Surroundings(
      environment: process.environment,
      workingFolder: FileManager.default.currentDirectoryPath,
      executable: link ?? CommandLine.arguments.first ?? "netra",
      terminal: ttyname(0).map { String(cString: $0) } ?? "-",
      process: getpid(),
      // A machine that does not tell is one that never restarts, for the rules of recovery.
      bootID: boot.map { String($0.prefix(36)) } ?? "unknown"
    )
  }

  private var home: String { environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? "/" }

  private func folder(_ variable: String, _ fallback: String) -> String {
    environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + fallback
  }

  /// `$XDG_CONFIG_HOME/netra/keys` or its default.
  var keyFolder: String { folder("XDG_CONFIG_HOME", "/.config") + "/netra/keys" }

  /// `$XDG_STATE_HOME/netra` or its default.
  var stateFolder: String { folder("XDG_STATE_HOME", "/.local/state") + "/netra" }

  /// Where an official's unfinished work for one office lies.
  ///
  /// All demonstrations have the same origin, so each goes by its folder too: what was begun in one
  /// is not offered in another.
  func home(of store: OfficeStore) -> String {
    let office = "\(stateFolder)/\(store.office.founded.origin)"
    guard store.isDemo else { return office }
    let resolved = realpath(store.settings.folder, nil)
    defer { free(resolved) }
    let path = resolved.map { String(cString: $0) } ?? store.settings.folder
    return "\(office)/\(LineHash(of: Array(path.utf8)).hex.prefix(16))"
  }

  /// Where this console puts what is written for other programs or people.
  func exportFolder(of store: OfficeStore) -> String { home(of: store) + "/ekspor" }

  /// Where files for intake are looked for when no folder is named.
  var dropFolders: [String] {
    [folder("XDG_DATA_HOME", "/.local/share") + "/netra/masuk", home + "/masuk"]
  }

  /// The office folder: the one named, or where the rules say it is.
  func officeFolder(_ named: String?) -> String {
    if let named { return absolute(named) }
    if let variable = environment["NETRA_DIR"], !variable.isEmpty { return absolute(variable) }
    let shared = "/var/lib/netra/office"
    if access(shared, F_OK) == 0 { return shared }
    return folder("XDG_DATA_HOME", "/.local/share") + "/netra/office"
  }

  /// The path from the root.
  func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : workingFolder + "/" + path
  }

  func holder(_ actor: String) -> Holder {
    Holder(process: process, actor: actor, terminal: terminal)
  }
}
