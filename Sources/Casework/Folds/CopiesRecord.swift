/// Copies handed over, and when by whom.
package struct CopiesRecord: Hashable, Sendable {
  package let facts: CopiesHanded
  package let context: EventContext

  package var entry: CopiesEntry { facts.entry }

  /// The links it adds to the custody of the evidence that went along.
  var custody: [CustodyEntry] {
    facts.items.compactMap(\.evidence).map { number in
      CustodyEntry(
        entry: HandlingEntry(
          file: entry.file,
          evidence: number,
          kind: .handed,
          on: entry.on,
          from: nil,
          to: entry.to,
          purpose: Text(entry.letter.number),
          place: nil
        ),
        context: context
      )
    }
  }
}
