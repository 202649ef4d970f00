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

  func redacted(_ facts: EvidenceRedacted) -> Phrase {
    let (number, what) = (facts.attached.number, facts.what.shown)
    return Phrase(
      "salinan tersamar B\(number) dari B\(facts.of): \(what)",
      "redacted copy B\(number) of B\(facts.of): \(what)"
    )
  }

  func rechecked(_ entry: RecheckEntry) -> Phrase {
    both { w in
      let state = w(entry.isOnline ? .onlineWord : .offlineWord)
      return Phrase(
        "tautan bukti B\(entry.evidence) dicek: \(state)",
        "link of evidence B\(entry.evidence) checked: \(state)"
      )
    }
  }

  /// Two cases hold the same answer; each names the other one.
  func compared(_ entry: DuplicateAnswer) -> Phrase {
    both { w in
      let (ground, answer) = (w.word(entry.kind), w.word(entry.answer))
      let other = entry.with == file.id ? entry.file : entry.with
      return Phrase(
        "kesamaan dengan \(other) (\(ground)) dijawab: \(answer)",
        "likeness to \(other) (\(ground)) answered: \(answer)"
      )
    }
  }
}
