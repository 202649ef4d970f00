internal import Casework
internal import Wording

/// Something an official should have read before deciding.
enum DeskItem: Hashable, Sendable {
  /// A piece of evidence, 1 for B1.
  case evidence(Int)
  /// The examined person's own words.
  case statement
  case study(AssessmentPart)

  /// The name under which it is kept in the official's own notes.
  var key: String {
    switch self {
    case .evidence(let number): "B\(number)"
    case .statement: "BAP"
    case .study(let part): part.rawValue
    }
  }

  func shown(_ wording: Wording) -> String {
    switch self {
    case .evidence(let number): "B\(number)"
    case .statement: wording(.statementWord)
    case .study(let part): wording.word(part, width: .short)
    }
  }
}
