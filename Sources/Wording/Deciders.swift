package import Casework

extension Decider.Kind: Worded {
  package var phrase: Phrase {
    switch self {
    case .ppk: Phrase("PPK", "PPK")
    case .presiden: Phrase("Presiden", "the President")
    case .superiorClass: Phrase("atasan", "superior")
    case .contractHolder: Phrase("Kepala OPD (kontrak)", "head of office (contract)")
    case .higher: Phrase("pejabat lebih tinggi", "next higher official")
    }
  }
}

extension Wording {
  /// Who may decide, by office; unsure rows carry the mark `[?]`.
  package func decider(_ decider: Decider) -> String {
    let name =
      switch decider.kind {
      case .ppk, .presiden, .contractHolder, .higher: word(decider.kind)
      case .superiorClass: superior(decider)
      }
    return decider.confidence == .unsure ? "\(name) [?]" : name
  }

  /// Those who may decide, the one to propose first in front.
  package func deciders(_ deciders: [Decider]) -> String {
    var names: [String] = []
    for decider in deciders.map({ self.decider($0) }) where !names.contains(decider) {
      names.append(decider)
    }
    return names.joined(separator: " / ")
  }

  /// What goes with the choice of that official; nil when nothing does.
  package func note(_ decider: Decider) -> String? {
    switch language {
    case .indonesian: decider.noteID
    case .english: decider.noteEN ?? decider.noteID
    }
  }

  private func superior(_ decider: Decider) -> String {
    guard let positionClass = decider.positionClass else { return word(decider.kind) }
    let name = word(positionClass)
    guard decider.steps == 0 else { return "\(word(decider.kind)) (\(name))" }
    return self(Phrase("pimpinan unit (\(name))", "head of unit (\(name))"))
  }
}
