internal import Casework
internal import Wording

// The law of the office: what waits for a second person, and what was adopted.

extension Dashboard {
  /// Proposals with who made them, to be confirmed or withdrawn; below them what was adopted.
  func rulesMenu(reader: any OfficeReader) -> MenuLayer {
    let today = reader.now.date
    let pending = reader.office.proposals.flatMap { proposal -> [MenuItem] in
      let isOwn = proposal.proposer == reader.acting.actor
      let command: Command.Name = isOwn ? .withdrawRule : .confirmRule
      let reason = disabledReason(for: command, reader: reader).map { wording($0) }
      let head = MenuItem(
        keys: "",
        text: "U-\(proposal.number) \(wording.rule(proposal.entry, in: reader.law, today: today))",
        synonyms: command.rawValue,
        target: .proposal(proposal.number),
        disabledReason: reason
      )
      let day = wording.day(proposal.on, today: today)
      let act = wording.word(isOwn ? Command.Name.withdrawRule : .confirmRule)
      let by = wording(.proposedBy(proposal.proposer.text, day))
      let detail = MenuItem(
        keys: "",
        text: "    \(by) · \(proposal.entry.source.shown) · Enter: \(act)",
        synonyms: "",
        target: .proposal(proposal.number),
        disabledReason: reason
      )
      return [head, detail]
    }
    let adopted = reader.office.rules.reversed().flatMap { rule -> [MenuItem] in
      let by = wording(.adoptedBy(rule.confirmer.text, rule.proposer.text))
      return [
        "✓ U-\(rule.number) \(wording.rule(rule.entry, in: reader.law, today: today))",
        "    \(by) · \(rule.entry.source.shown)",
      ].map { text in
        MenuItem(keys: "", text: text, synonyms: "", target: .nothing, disabledReason: nil)
      }
    }
    let propose = MenuItem(
      keys: "",
      text: "+ \(wording.word(Command.Name.proposeRule))",
      synonyms: Command.Name.proposeRule.rawValue,
      target: .action(.formRuleProposal),
      disabledReason: disabledReason(for: .proposeRule, reader: reader).map { wording($0) }
    )
    return MenuLayer(
      kind: .rules,
      title: wording(.rulesTitle),
      items: pending + [propose] + adopted
    )
  }

  /// Opens the form that answers a proposal: one's own is withdrawn, another's confirmed.
  mutating func openProposal(_ number: Int, reader: any OfficeReader) {
    let proposal = reader.office.proposals.first { $0.number == number }
    let isOwn = proposal?.proposer == reader.acting.actor
    openForm(
      isOwn ? .withdrawRule : .confirmRule,
      reader: reader,
      values: ["proposal": String(number)]
    )
  }
}
