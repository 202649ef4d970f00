import TestSupport

// What the journeys at the keys share: the numbers they go by, and how a case is found and opened.

extension ManyCases {
  /// The first respondent of the case that comes `place`-th after those already there, as it stands
  /// in lists and questions: `0151/1`.
  static func one(_ place: Int) -> String { "\(short(place))/1" }
}

extension Console {
  /// Narrows the list in view to the first respondent of such a case.
  func select(one place: Int) throws { try select(ManyCases.one(place)) }

  /// Opens such a case from the dashboard.
  func open(one place: Int) throws {
    try press("F3")
    try select(one: place)
    try openCase()
  }

  /// Opens the case of the row in view.
  func openCase() throws {
    try press("Enter")
    try answerInterest()
  }

  /// Says that there is no interest of the official's own, where that is asked first.
  func answerInterest() throws {
    if try screen().contains("Apakah Anda punya kepentingan") { try press("1") }
  }

  /// Takes the step of that name from the list of steps.
  func take(step words: String) throws {
    try press("t")
    try type(words)
    try press("Enter")
  }
}
