package import Casework

/// A refusal in words: what is wrong, which rule says so, and what helps.
package struct RefusalText: Hashable, Sendable {
  /// One sentence with the facts of this refusal.
  package let headline: String
  /// The rule's words and its article.
  package let rule: String
  /// What to do now.
  package let remedy: String
}

extension Wording {
  /// A refusal in words.
  ///
  /// - Parameters:
  ///   - refusal: The refusal.
  ///   - law: Where the rule's own words and the names of options are looked up.
  /// - Returns: What is wrong, the rule, and what to do.
  package func refusal(_ refusal: Refusal, law: LawBook) -> RefusalText {
    RefusalText(
      headline: self(headline(refusal, law: law)),
      rule: rule(refusal.cause.rule, article: refusal.article, law: law),
      remedy: self(remedy(refusal.cause))
    )
  }

  /// The words of a rule in the office's law; its code when the law has no such row.
  package func guardText(_ code: GuardCode, law: LawBook) -> String {
    guard let row = law.guards[code] else { return code.rawValue }
    switch language {
    case .indonesian: return row.textID
    case .english: return row.textEN
    }
  }

  private func rule(_ code: GuardCode, article: String, law: LawBook) -> String {
    let text = guardText(code, law: law)
    return article.isEmpty || article == text ? text : "\(text) (\(article))"
  }

  /// What a rule that only warns asks: its own words and what it speaks of.
  package func reasonRequired(_ warning: Warning, law: LawBook) -> String {
    let text = guardText(warning.code, law: law)
    return warning.subject.isEmpty ? text : "\(text) (\(subject(warning, law: law)))"
  }

  private func subject(_ warning: Warning, law: LawBook) -> String {
    if let date = CalendarDate(warning.subject) { return longDay(date) }
    if warning.code == .letterAgain { return known(letter: warning.subject) }
    if let track = Track(rawValue: warning.subject) { return word(track) }
    if let body = Body(rawValue: warning.subject) { return word(body) }
    if let body = RulingBody(rawValue: warning.subject) { return word(body) }
    if law.catalogue.violations.contains(where: { $0.code == warning.subject }) {
      return law.fullName(violation: warning.subject)
    }
    if let proof = Proof(rawValue: warning.subject) { return word(proof) }
    if let level = Level(rawValue: warning.subject) { return word(level) }
    return option(warning.subject, law: law)
  }

  /// The screen name of a sanction; its code when the law has none.
  package func option(_ code: String, law: LawBook) -> String {
    guard let note = law.overlay.sanctions.first(where: { $0.code == code }) else { return code }
    switch language {
    case .indonesian: return note.shortID
    case .english: return note.shortEN
    }
  }
}
