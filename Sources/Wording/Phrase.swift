/// The two languages of the program.
package enum Language: String, CaseIterable, Sendable {
  case indonesian = "id"
  case english = "en"
}

/// One text in both languages; there is no way to write one and leave the other out.
package struct Phrase: Hashable, Sendable {
  package let indonesian: String
  package let english: String

  /// - Parameters:
  ///   - indonesian: The words officials use.
  ///   - english: The same for `--lang en`.
  package init(_ indonesian: String, _ english: String) {
    self.indonesian = indonesian
    self.english = english
  }

  /// The text in one language.
  package func text(in language: Language) -> String {
    switch language {
    case .indonesian: indonesian
    case .english: english
    }
  }
}

/// Every text of the program in one chosen language.
package struct Wording: Hashable, Sendable {
  package let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  /// The phrase in the chosen language.
  package func callAsFunction(_ phrase: Phrase) -> String { phrase.text(in: language) }
}
