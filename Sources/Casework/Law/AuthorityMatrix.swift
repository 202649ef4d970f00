/// Who may impose what on whom.
package struct AuthorityMatrix: Codable, Hashable, Sendable {
  /// Officials for some positions and measures; where two rows fit, the first counts.
  package struct Row: Codable, Hashable, Sendable, DatedRow {
    package let regions: [RegionKind]
    package let statuses: [EmploymentStatus]
    /// `nil` for every position.
    package let positions: [PositionClass]?
    package let levels: [Level]
    /// `nil` for every option of those levels.
    package let options: [String]?
    /// In the order they are proposed.
    package let deciders: [Decider]
    /// First day on which the row names anyone; `nil` when it always did.
    package var validFrom: CalendarDate?
    /// Last day; `nil` while it still holds.
    package var validTo: CalendarDate?

    enum CodingKeys: String, CodingKey {
      case regions, statuses, positions, levels, options, deciders
      case validFrom = "valid_from"
      case validTo = "valid_to"
    }

    package var firstDay: CalendarDate? { validFrom }

    func fits(_ question: AuthorityQuestion) -> Bool {
      guard isInForce(on: question.date) else { return false }
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
  package var rows: [Row]

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
  /// The day of the decision, by which the row is chosen.
  package let date: CalendarDate

  package init(
    region: RegionKind,
    status: EmploymentStatus,
    position: PositionClass?,
    level: Level,
    option: String?,
    on date: CalendarDate
  ) {
    self.region = region
    self.status = status
    self.position = position
    self.level = level
    self.option = option
    self.date = date
  }
}
