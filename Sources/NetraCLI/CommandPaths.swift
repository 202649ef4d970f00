import Casework

extension Command {
  /// The command with every path of a file it hands in changed, as from a folder to the root.
  func mapPaths(_ change: (String) -> String) -> Command {
    switch self {
    case .attachEvidence(var entry):
      entry.path = entry.path.map(change)
      return .attachEvidence(entry)
    case .redactEvidence(var entry):
      entry.path = entry.path.map(change)
      return .redactEvidence(entry)
    case .issueLetter(var entry):
      entry.path = entry.path.map(change)
      return .issueLetter(entry)
    case .registerReport(var entry):
      entry.evidence = entry.evidence.map { given in
        given.map { single in
          var single = single
          single.path = single.path.map(change)
          return single
        }
      }
      return .registerReport(entry)
    default: return self
    }
  }
}
