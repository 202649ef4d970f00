/// A breach of personal data with the notices of it.
package struct BreachRecord: Hashable, Sendable {
  package let number: Int
  package let entry: BreachEntry
  /// Notices, oldest first.
  package internal(set) var notices: [BreachNotice] = []

  /// The notice to a party; nil while it was not told.
  package func told(_ party: BreachParty) -> BreachNotice? {
    notices.first { $0.to.contains(party) }
  }

  /// Whom nobody told yet.
  package var untold: [BreachParty] { BreachParty.allCases.filter { told($0) == nil } }

  /// When everyone was told; nil while somebody was not.
  package var told: Timestamp? { untold.isEmpty ? notices.map(\.at).max() : nil }
}
