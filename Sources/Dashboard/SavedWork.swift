/// Where an official was in step mode: a file of their own, never an event.
package struct SavedSteps: Codable, Hashable, Sendable {
  /// A respondent laid aside, and why.
  package struct Parked: Codable, Hashable, Sendable {
    package let id: String
    package let reason: String

    package init(id: String, reason: String) {
      self.id = id
      self.reason = reason
    }
  }

  /// Respondents in the order they are gone through, `K-2024-0011/1`.
  package let order: [String]
  package let index: Int
  package let parked: [Parked]
  /// Time spent so far.
  package let seconds: Int

  package init(order: [String], index: Int, parked: [Parked], seconds: Int) {
    self.order = order
    self.index = index
    self.parked = parked
    self.seconds = seconds
  }
}

/// What an official's console keeps between two sittings besides drafts.
package struct SavedWork: Codable, Hashable, Sendable {
  package var steps: SavedSteps?
  /// What was read before deciding, by respondent.
  package var opened: [String: [String]]

  package init(steps: SavedSteps? = nil, opened: [String: [String]] = [:]) {
    self.steps = steps
    self.opened = opened
  }
}
