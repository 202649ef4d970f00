package import Casework

// Words of the study's form and of calling somebody.

extension Phrase {
  package static let levelWithoutOption = Phrase(
    "tidak ada jenisnya dalam katalog",
    "the catalogue has none of it"
  )
  package static let fieldActForm = Phrase("Bentuk perbuatan", "Form of the act")
  package static let fieldActWhen = Phrase("Waktu perbuatan", "Time of the act")
  package static let fieldActPlace = Phrase("Tempat perbuatan", "Place of the act")
  package static let fieldCause = Phrase("Penyebab", "Cause")
  package static let fieldAlternative = Phrase("Pilihan lain", "Alternative")
  package static let fieldReviewer = Phrase("Pereviu", "Reviewer")
  package static let fieldSpaced = Phrase("Selang setengah jam", "Half an hour apart")

  package static let hintReadings = Phrase(
    "↓ pasal dan jalurnya: ○ berlaku, × tidak pada hari perbuatan",
    "↓ articles and tracks: ○ holds, × not on the day of the act"
  )
  package static let hintReviewer = Phrase(
    "bukan penulisnya; kosong: siapa pun yang berhak",
    "never the author; empty: anyone entitled"
  )
  package static let hintFactEvidence = Phrase(
    "fakta tanpa rujukan bukti ditandai",
    "a fact without evidence is marked"
  )
  package static let hintSpaced = Phrase(
    "bila dipanggil beberapa orang: satu demi satu",
    "where several are called: one after another"
  )
  package static let factWithoutEvidence = Phrase("tanpa rujukan bukti", "no evidence named")

  package static func reportedAs(_ text: String) -> Phrase {
    Phrase("dilaporkan: \(text)", "reported: \(text)")
  }

  package static func factsWithoutEvidence(_ count: Int) -> Phrase {
    Phrase("\(count) fakta tanpa rujukan bukti.", "\(count) facts name no evidence.")
  }
}

extension Wording {
  /// The day by which, or from which, an examination may lie: `paling lambat Rab 6 Nov (…)`.
  package func interval(_ interval: SummonsInterval, today: CalendarDate) -> String {
    let day = weekdayDay(interval.limit, today: today)
    let article = interval.rule.article
    switch interval.rule.direction {
    case .atMost:
      return self(Phrase("paling lambat \(day) (\(article))", "by \(day) (\(article))"))
    case .atLeast:
      return self(Phrase("paling cepat \(day) (\(article))", "from \(day) (\(article))"))
    }
  }
}
