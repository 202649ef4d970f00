internal import Casework
internal import Wording

// What the rows of lists say to the tags of a filter.

extension Wording {
  /// What a respondent says to a tag; empty where it says nothing.
  func field(_ tag: FilterTag, of item: RespondentItem, law: LawBook?) -> String {
    let row = item.row
    switch tag {
    case .stage: return both(stage(of: row), both(stage(of: row, width: .short), row.stage.spoken))
    case .track: return row.track.map { both(word($0), $0.rawValue) } ?? ""
    case .status: return row.status.map { both(word($0), $0.rawValue) } ?? ""
    case .unit: return item.unit
    case .waiting:
      return row.isEnded ? "" : row.waiting.map { both(word($0.on), $0.on.rawValue) } ?? ""
    case .clock: return item.clock.map { field($0) } ?? ""
    case .article: return law.map { articles(row.violations, law: $0) } ?? ""
    case .positionClass: return row.positionClass.map { word($0) } ?? ""
    case .phase: return row.phase.map { both(word($0), word($0, width: .short)) } ?? ""
    case .mine, .source, .state: return ""
    }
  }

  /// Articles by their codes and as they are said, with and without blanks.
  func articles(_ codes: [String], law: LawBook) -> String {
    codes.flatMap { code in
      let name = law.shortName(violation: code)
      return [code, code.replacing("-", with: ""), name, name.replacing(" ", with: "")]
    }
    .joined(separator: " ")
  }

  /// Whether a deadline is past or near.
  func field(_ reading: ClockReading) -> String {
    switch reading.state {
    case .late: self(Phrase("lewat", "late"))
    case .near: self(Phrase("dekat", "near"))
    case .running, .met, .metLate, .held, .lapsed: clock(reading).text
    }
  }

  private func both(_ one: String, _ other: String) -> String { "\(one) \(other)" }
}
