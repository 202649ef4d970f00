import Casework

// Sentences for what is done with evidence once it is in the case.

extension HistorySentence {
  func handled(_ entry: HandlingEntry) -> Phrase {
    both { w in
      let what = w.word(entry.kind)
      let purpose = entry.purpose.shown
      guard let to = entry.to?.shown else {
        return Phrase(
          "bukti B\(entry.evidence) \(what): \(purpose)",
          "evidence B\(entry.evidence) \(what): \(purpose)"
        )
      }
      return Phrase(
        "bukti B\(entry.evidence) \(what) kepada \(to): \(purpose)",
        "evidence B\(entry.evidence) \(what) to \(to): \(purpose)"
      )
    }
  }
}
