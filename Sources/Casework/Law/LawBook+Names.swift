extension LawBook {
  /// The short citation of a violation, as a screen prints it; its code where the data has none.
  package func shortName(violation code: String) -> String {
    note(violation: code)?.short ?? code
  }

  /// The citation of a violation as people write it out: its first legal basis, or the short citation
  /// where that names several decrees at once; its code where the data has neither.
  package func fullName(violation code: String) -> String {
    let basis = catalogue.violations.first { $0.code == code }?.legalBasis.first?.text
    guard let basis, basis.count <= Self.longestCitation else { return shortName(violation: code) }
    return basis
  }

  /// Longer ones list who signed a joint decree under which numbers.
  private static let longestCitation = 60

  /// Whether a violation only shows a level beside the article that decides.
  package func standsBeside(_ code: String) -> Bool {
    note(violation: code)?.standsBeside ?? false
  }
}
