internal import Casework
internal import Wording

// The list of what can be done for the respondent in view.

extension Dashboard {
  /// What concerns the office and no respondent: its law, which has a list of its own, and its
  /// registers, which the palette opens.
  private static let ofTheOffice: Set<Command.Name> = [
    .proposeRule, .confirmRule, .withdrawRule, .recordPledge, .recordCircular,
    .acknowledgeCircular, .setCeiling, .commitAid, .recordBreach, .notifyBreach,
  ]

  /// The forms for the respondent in view, by subject: first what can be done, then what cannot and
  /// why; the step that comes next above all.
  func stepsMenu(reader: any OfficeReader) -> MenuLayer {
    let next = stepCommand(reader: reader)
    var first: [MenuItem] = []
    var open: [StepGroup: [MenuItem]] = [:]
    var closed: [StepGroup: [MenuItem]] = [:]
    for action in Action.allCases {
      guard let command = action.command, !Self.ofTheOffice.contains(command) else { continue }
      let reason = disabledReason(for: command, reader: reader)
      let group = StepGroup(command)
      let item = MenuItem(
        keys: KeyMap.bindings.first { $0.action == action }?.keyText ?? "",
        text: wording.word(command),
        synonyms: "\(command.rawValue) \(wording.word(group))",
        target: .action(action),
        disabledReason: reason.map { wording($0) }
      )
      if command == next {
        first.append(item)
      } else if reason == nil {
        open[group, default: []].append(item)
      } else {
        closed[group, default: []].append(item)
      }
    }
    let subject = selection(reader).map { " · \($0.respondent.row.id.short)" } ?? ""
    return MenuLayer(
      kind: .steps,
      title: wording(.stepsTitle) + subject,
      items: headed(wording(.stepNextHeading), first) + grouped(open, sign: "")
        + grouped(closed, sign: "× ")
    )
  }

  private func grouped(_ items: [StepGroup: [MenuItem]], sign: String) -> [MenuItem] {
    StepGroup.allCases.flatMap { headed(sign + wording.word($0), items[$0] ?? []) }
  }

  private func headed(_ text: String, _ items: [MenuItem]) -> [MenuItem] {
    items.isEmpty ? [] : [MenuItem(heading: text)] + items
  }
}
