extension LawBook {
  /// The short citation of a violation, as a screen prints it; its code where the data has none.
  package func shortName(violation code: String) -> String {
    note(violation: code)?.short ?? code
  }

  /// Whether a violation only shows a level beside the article that decides.
  package func standsBeside(_ code: String) -> Bool {
    note(violation: code)?.standsBeside ?? false
  }
}
