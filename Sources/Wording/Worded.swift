/// A value of a closed list that has a name on the screen.
///
/// Conformances switch over every case, so that a value without a name does not compile.
package protocol Worded {
  /// The name as it stands in a sentence or a form.
  var phrase: Phrase { get }
  /// The name for narrow columns; the same where the name is short enough.
  var shortPhrase: Phrase { get }
}

extension Worded {
  package var shortPhrase: Phrase { phrase }
}

/// How much room a text has.
package enum TextWidth: CaseIterable, Sendable {
  /// A column or a line of a panel.
  case short
  /// A sentence, a form or a letter.
  case long
}

extension Wording {
  /// The name of a value.
  package func word(_ value: some Worded, width: TextWidth = .long) -> String {
    switch width {
    case .short: self(value.shortPhrase)
    case .long: self(value.phrase)
    }
  }

  /// The names of several values, separated by commas.
  package func words(_ values: [some Worded], width: TextWidth = .long) -> String {
    values.map { word($0, width: width) }.joined(separator: ", ")
  }

  /// Items as a sentence lists them: `a, b dan c`.
  package func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let and = self(Phrase("dan", "and"))
    return "\(items.dropLast().joined(separator: ", ")) \(and) \(last)"
  }
}

extension Wording {
  /// A phrase whose parts are worded in each language in turn.
  func both(_ make: (Wording) -> Phrase) -> Phrase {
    let (id, en) = (Wording(.indonesian), Wording(.english))
    return Phrase(make(id).indonesian, make(en).english)
  }

  /// A text made by one rule in each language.
  func each(_ make: (Wording) -> String) -> Phrase {
    Phrase(make(Wording(.indonesian)), make(Wording(.english)))
  }
}

extension String {
  /// The text, or as much of it as fits with an ellipsis at the end.
  func cut(to width: Int) -> String {
    count <= width ? self : String(prefix(width - 1)) + "…"
  }
}
