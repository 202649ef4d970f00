internal import Casework
internal import Terminal
internal import Wording

// The rows of law a respondent's case keeps as they read when they were first used.

extension FileView {
  /// Each row with its article, and its length where it is a deadline; empty when none is kept.
  func frozenLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    let rules = respondent.frozen
    guard !rules.isEmpty else { return [] }
    let rows = rules.flatMap { rule -> [Line] in
      let length = rule.length.map { " · \(wording.length($0))" } ?? ""
      let unsure = rule.confidence == .unsure ? " [?]" : ""
      let text = "\(rule.code)\(length)\(unsure)  \(rule.article)"
      return text.wrapped(to: columns - 6).enumerated().map { index, line in
        Line((index == 0 ? "   " : "     ") + line, index == 0 ? .plain : .dim)
      }
    }
    return [Line(), heading(wording(.frozenWord), String(rules.count))] + rows
  }
}
