package import Casework

// What is said of a letter of Bawaslu whose number is recorded already.

extension Wording {
  /// `T-2024-0007, temuan pengawas (TM), surat 134/… Kam 24 Okt 2024, kasus K-2024-0011`.
  package func known(_ letter: KnownLetter) -> String {
    let kind = letter.trace.kind.map { word($0) } ?? self(.recommendationOfBawaslu)
    let date = longDay(letter.trace.date)
    let told = self(
      Phrase(
        "surat \(letter.trace.number) \(date), kasus \(letter.file)",
        "letter \(letter.trace.number) \(date), case \(letter.file)"
      )
    )
    return [letter.trace.finding?.description, kind, told].compactMap(\.self)
      .joined(separator: ", ")
  }

  /// What a form says of the letter typed into it; nil when there is nothing to say.
  package func known(_ letters: KnownLetters) -> String? {
    guard !letters.isEmpty else { return nil }
    return "\(self(.recordedBefore)): \(known(letter: letters.subject))"
  }

  /// The subject of a warning about such a letter, in words.
  func known(letter subject: String) -> String {
    if subject == KnownLetters.closedSubject { return self(.closedLikeness) }
    guard let (letter, count) = KnownLetter.read(subject: subject) else { return subject }
    let more = count > 1 ? "; \(self(.andMore(count - 1)))" : ""
    return known(letter) + more
  }
}

extension Phrase {
  package static let letterKnown = Phrase("sudah tercatat", "already recorded")

  fileprivate static let recommendationOfBawaslu = Phrase(
    "rekomendasi Bawaslu",
    "recommendation of Bawaslu"
  )

  fileprivate static func andMore(_ count: Int) -> Phrase {
    Phrase("dan \(count) surat lagi", "and \(count) more")
  }
}
