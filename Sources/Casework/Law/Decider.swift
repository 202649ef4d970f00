/// An official who may decide, named by office.
package struct Decider: Codable, Hashable, Sendable {
  package enum Kind: String, Codable, CaseIterable, Sendable {
    case ppk
    case presiden
    /// A superior of the class named, so many steps above.
    case superiorClass = "superior_class"
    /// Head of the office that signed the work contract.
    case contractHolder = "contract_holder"
    /// The next higher official, when the one named is absent or in conflict.
    case higher

    /// The body outside an office that this is; nil for officials of an office.
    package var outside: Body? {
      switch self {
      case .presiden: .president
      case .ppk, .superiorClass, .contractHolder, .higher: nil
      }
    }
  }

  package let kind: Kind
  /// Set for ``Kind/superiorClass``.
  package let positionClass: PositionClass?
  /// Steps above the person; 0 for the head of a functional official's unit.
  package let steps: Int?
  package let article: String
  package let confidence: Confidence
  package let noteID: String?
  package let noteEN: String?

  enum CodingKeys: String, CodingKey {
    case kind, steps, article, confidence
    case positionClass = "class"
    case noteID = "note_id"
    case noteEN = "note_en"
  }
}
