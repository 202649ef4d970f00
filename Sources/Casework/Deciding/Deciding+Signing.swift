// Who may sit in a team and sign a summons.

extension Deciding {
  /// Nobody sits in a team who is examined by it, linked to the act or replaced in the matter.
  func requireUninvolved(
    _ members: [TeamMember],
    in respondent: RespondentFile,
    of file: CaseFile
  ) throws(Refusal) {
    for member in members {
      if let actor = member.actor {
        try requireMember(actor)
        try require(!file.conflicted.contains(actor), .otherConflicted(actor))
        let isInvolved =
          file.linkedActors.contains(actor) || respondent.replacement(of: actor) != nil
        try require(!isInvolved, .superiorInvolved(actor.text))
      }
      let isExamined = file.respondents.contains { other in
        other.facts.name.value != nil && !other.facts.isUnknown
          && other.facts.name.value?.folded == member.name.value?.folded
      }
      try require(!isExamined, .superiorInvolved(member.name.shown))
    }
  }

  /// A summons is signed by a superior who is not replaced, or by the chair of a team there is.
  func requireSignatory(
    _ entry: SummonsEntry,
    for respondent: RespondentFile,
    in file: CaseFile
  ) throws(Refusal) {
    // Staff under contract are called by whoever holds their contract or examines them.
    guard respondent.row.track != .contract else { return }
    switch entry.signatory {
    case .superior:
      let isReplaced = respondent.replacement(of: acting.actor) != nil
      try require(!isReplaced, .superiorInvolved(acting.actor.text))
    case .teamChair:
      let hasChair = file.teams.contains { team in
        team.respondents.contains(respondent.ordinal) && team.decree.date <= entry.letter.date
          && team.members.contains(where: \.isChair)
      }
      try require(hasChair, .summonsSignatory(entry.signatory))
    }
  }
}
