// The facts of what follows a decision, where they state more than the official did.

/// `appeal.decided/1`: the ruling with the measure that now holds.
package struct AppealRuled: Codable, Hashable, Sendable {
  package var entry: AppealRulingEntry
  /// The measure that takes the place of the one decided; nil where that one stands or falls.
  package var measure: FrozenRule?
  package var level: Level?
}

/// `execution.begun/1`: with the last day of the measure, where it has a length.
package struct ExecutionBegun: Codable, Hashable, Sendable {
  package var entry: ExecutionEntry
  package var until: CalendarDate?
}
