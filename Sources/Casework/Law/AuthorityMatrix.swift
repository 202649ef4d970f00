/// Who may impose what on whom.
package struct AuthorityMatrix: Codable, Hashable, Sendable {
  /// Officials for some positions and measures; where two rows fit, the first counts.
  package struct Row: Codable, Hashable, Sendable {
    package let regions: [RegionKind]
    package let statuses: [EmploymentStatus]
    /// `nil` for every position.
    package let positions: [PositionClass]?
    package let levels: [Level]
    /// `nil` for every option of those levels.
    package let options: [String]?
    /// In the order they are proposed.
    package let deciders: [Decider]

    func fits(_ question: AuthorityQuestion) -> Bool {
      guard regions.contains(question.region), statuses.contains(question.status),
        levels.contains(question.level)
      else { return false }
      if let positions {
        guard let position = question.position, positions.contains(position) else { return false }
      }
      guard let options else { return true }
      return question.option.map { options.contains($0) } ?? false
    }
  }

  package let version: Int
  package let rows: [Row]

  /// The officials who may decide, the one to propose first in front; empty when the matrix is
  /// silent.
  package func deciders(for question: AuthorityQuestion) -> [Decider] {
    rows.first { $0.fits(question) }?.deciders ?? []
  }
}

/// The question who may impose this measure on this person.
package struct AuthorityQuestion: Hashable, Sendable {
  package let region: RegionKind
  package let status: EmploymentStatus
  /// `nil` when not known; then only rows for every position fit.
  package let position: PositionClass?
  package let level: Level
  /// Code of the sanction; `nil` when only the level is chosen yet.
  package let option: String?

  package init(
    region: RegionKind,
    status: EmploymentStatus,
    position: PositionClass?,
    level: Level,
    option: String?
  ) {
    self.region = region
    self.status = status
    self.position = position
    self.level = level
    self.option = option
  }
}
