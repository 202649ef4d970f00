/// A question the record of an examination usually holds.
package struct StandardQuestion: Codable, Hashable, Sendable {
  /// Where in the record it stands.
  package enum Part: String, Codable, Hashable, Sendable, CaseIterable {
    case opening
    case substance
    case closing
  }

  package let part: Part
  /// The violations it belongs to; `nil` for every examination.
  package let violations: [String]?
  package let textID: String
  package let textEN: String

  enum CodingKeys: String, CodingKey {
    case part, violations
    case textID = "text_id"
    case textEN = "text_en"
  }
}

extension LawBook {
  /// The questions of a record about these violations, in the order they are asked: opening, substance,
  /// closing.
  package func questions(about codes: [String]) -> [StandardQuestion] {
    let fitting = (overlay.questions ?? []).filter { question in
      question.violations.map { !Set($0).isDisjoint(with: codes) } ?? true
    }
    return StandardQuestion.Part.allCases.flatMap { part in fitting.filter { $0.part == part } }
  }
}
