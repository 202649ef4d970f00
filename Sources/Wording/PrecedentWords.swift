package import Casework

// Decided matters as a measure.

extension PrecedentWidth: Worded {
  package var phrase: Phrase {
    switch self {
    case .articleClassPhase:
      Phrase("pasal, kelas jabatan, dan masa yang sama", "same article, class and phase")
    case .articlePhase: Phrase("pasal dan masa yang sama", "same article and phase")
    case .article: Phrase("pasal yang sama", "same article")
    }
  }
}

extension Precedents.Side: Worded {
  package var phrase: Phrase {
    switch self {
    case .above: Phrase("di atas semua preseden", "above every precedent")
    case .below: Phrase("di bawah semua preseden", "below every precedent")
    }
  }
}

extension Phrase {
  package static let otherArticles = Phrase("pasal lain", "other articles")
  package static let noPrecedents = Phrase(
    "Belum ada putusan yang dapat Anda baca.",
    "There is no decision yet that you may read."
  )
  package static let byTags = Phrase("pasal: kelas: masa:", "article: class: phase:")
}

extension Wording {
  /// The precedents in one line: how many, from which level to which, how long they took.
  package func precedents(_ precedents: Precedents) -> String {
    guard let range = precedents.range else {
      return self(
        Phrase(
          "kurang dari \(precedents.smallest), belum menjadi ukuran",
          "fewer than \(precedents.smallest), no measure yet"
        )
      )
    }
    let lightest = word(range.lightest, width: .short)
    let heaviest = word(range.heaviest, width: .short)
    let levels = lightest == heaviest ? lightest : "\(lightest)–\(heaviest)"
    let days = precedents.medianDays.map { days in
      self(Phrase(", median \(days) hari", ", median \(days) days"))
    }
    let annulled = precedents.overturned
    let fallen =
      annulled == 0 ? "" : self(Phrase(", \(annulled) dibatalkan", ", \(annulled) annulled"))
    return "\(precedents.sanctioned.count) × \(levels)\(days ?? "")\(fallen)"
  }

  /// `preseden`, the word before them.
  package var precedentWord: String { self(Phrase("preseden", "precedents")) }
}
