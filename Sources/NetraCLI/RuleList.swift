import Casework
import Wording

/// The law of an office: proposals first, then what was adopted, in the order of their numbers.
struct RuleList {
  let office: OfficeState
  let law: LawBook
  let wording: Wording

  /// `[{"proposal","state","kind","name","from","proposer","confirmer","on","source","confidence"}]`.
  var json: JSONValue {
    .array(
      office.proposals.map { proposal in
        entry(
          proposal.number,
          "proposed",
          proposal.entry,
          by: proposal.proposer,
          confirmer: nil,
          on: proposal.on
        )
      }
        + office.rules.map { rule in
          entry(
            rule.number,
            "adopted",
            rule.entry,
            by: rule.proposer,
            confirmer: rule.confirmer,
            on: rule.on
          )
        }
    )
  }

  private func entry(
    _ number: Int,
    _ state: String,
    _ entry: RuleProposal,
    by proposer: ActorID,
    confirmer: ActorID?,
    on date: CalendarDate
  ) -> JSONValue {
    .object([
      "proposal": .integer(number),
      "state": .string(state),
      "kind": .string(entry.row.kind.rawValue),
      "name": .string(entry.row.name),
      "from": .string(entry.from.description),
      "proposer": .string(proposer.text),
      "confirmer": confirmer.map { .string($0.text) } ?? .null,
      "on": .string(date.description),
      "source": .string(entry.source.shown),
      "confidence": .string(entry.confidence.rawValue),
    ])
  }

  func lines(today: CalendarDate) -> [String] {
    office.proposals.map { proposal in
      let by = wording(.proposedBy(proposal.proposer.text, wording.day(proposal.on, today: today)))
      return
        "… U-\(proposal.number) \(wording.rule(proposal.entry, in: law, today: today)) · \(by) · "
        + proposal.entry.source.shown
    }
      + office.rules.map { rule in
        let by = wording(.adoptedBy(rule.confirmer.text, rule.proposer.text))
        return "✓ U-\(rule.number) \(wording.rule(rule.entry, in: law, today: today)) · \(by) · "
          + rule.entry.source.shown
      }
  }
}
