/// Who decides about a respondent once an official stands aside.
package struct NextAuthority: Hashable, Sendable {
  /// The offices the authority matrix names.
  package let deciders: [Decider]
  /// Officials of this office who may decide then, whoever acts by letter among them.
  package let officials: [ActorID]
  /// Whoever was entered by letter to act for the official who stands aside.
  package let successor: SuccessionEntry?

  /// Whether somebody has to be entered by letter before anyone decides.
  package var needsSuccessor: Bool { officials.isEmpty }

  /// - Parameters:
  ///   - actor: Who stands aside.
  ///   - respondent: Whose matter it is.
  ///   - file: The case as it is before the declaration.
  ///   - law: The law of the day.
  ///   - office: Who holds which office.
  ///   - date: The day of the declaration.
  package init(
    without actor: ActorID,
    for respondent: RespondentFile,
    in file: CaseFile,
    law: LawBook,
    office: OfficeState,
    on date: CalendarDate
  ) {
    let ladder = law.ladder(for: respondent, in: file, office: office, on: date)
    let open = Set((ladder?.open ?? []).map(\.level))
    // Without a level everyone who could impose any is named.
    let asked: [Level?] = open.isEmpty ? [nil] : Level.allCases.filter { open.contains($0) }
    let named = asked.flatMap { level in
      law.deciders(for: respondent, option: nil, level: level, office: office, on: date)
    }
    let after = file.standingAside(actor)
    let reading = AuthorityReading(
      office: office,
      file: after,
      respondent: after.respondent(respondent.ordinal) ?? respondent,
      deciders: named,
      date: date
    )
    deciders = named
    officials = office.actors.keys.sorted().filter { other in
      guard other != actor, let record = office.actors[other], record.isMember(on: date) else {
        return false
      }
      let roles: [Role] = [.ppk, .punishing, .contractHolder]
      return roles.contains { role in
        record.roles.contains(role)
          && reading.decider(of: Acting(actor: other, role: role)) != nil
      }
    }
    successor = after.activeSuccessions.last { $0.replaces == actor }
  }
}
