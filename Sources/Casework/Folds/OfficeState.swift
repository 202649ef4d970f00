/// An enrolled official with keys and the positions held.
package struct ActorRecord: Hashable, Sendable {
  package var id: ActorID
  package var name: String
  package var roles: [Role]
  package var keys: PublicKeys
  /// Positions in the order they were entered; ended ones stay.
  package var appointments: [ActorAppointment] = []
  /// The first day on which this official no longer belonged to the office; nil while it does.
  package var leftOn: CalendarDate?

  /// Whether this official belongs to the office on a day.
  package func isMember(on date: CalendarDate) -> Bool { leftOn.map { date < $0 } ?? true }

  /// The position held on a day, the latest entered if there are several.
  package func appointment(on date: CalendarDate) -> ActorAppointment? {
    guard isMember(on: date) else { return nil }
    return appointments.last { appointment in
      appointment.from <= date && (appointment.to.map { date <= $0 } ?? true)
    }
  }
}

/// The office itself: who belongs to it and from which positions they act.
///
/// Small, always whole.
package struct OfficeState: Hashable, Sendable {
  package private(set) var founded: OfficeFounded
  package private(set) var actors: [ActorID: ActorRecord]
  /// Changes of the law that wait for a second person, in the order they were proposed.
  package private(set) var proposals: [RuleProposed] = []
  /// What two people adopted, in the order it was confirmed.
  package private(set) var rules: [AdoptedRule] = []
  /// The number of the last proposal.
  package private(set) var lastProposal = 0
  /// Duties that went from one official to another, oldest first.
  package private(set) var handovers: [HandOverEntry] = []
  /// Breaches of personal data, by number.
  package private(set) var breaches: [BreachRecord] = []

  /// The office as line 0 founds it.
  package init(founded: OfficeFounded) {
    self.founded = founded
    let founder = founded.founder
    actors = [
      founder.actor: ActorRecord(
        id: founder.actor,
        name: founder.name,
        roles: founder.roles,
        keys: PublicKeys(sign: founder.sign, seal: founder.seal)
      )
    ]
  }

  /// Takes over the facts of one event of the office stream; others change nothing here.
  package mutating func evolve(_ event: Event) {
    switch event {
    case .actorEnrolled(let enrolment):
      actors[enrolment.actor] = ActorRecord(
        id: enrolment.actor,
        name: enrolment.name,
        roles: enrolment.roles,
        keys: PublicKeys(sign: enrolment.sign, seal: enrolment.seal)
      )
    case .actorAppointed(let appointment):
      actors[appointment.actor]?.appointments.append(appointment)
      // Whoever is appointed anew belongs to the office again.
      if let left = actors[appointment.actor]?.leftOn, left <= appointment.from {
        actors[appointment.actor]?.leftOn = nil
      }
    case .actorLeft(let entry): actors[entry.actor]?.leftOn = entry.from
    case .dutyHandedOver(let facts): handovers.append(facts.entry)
    case .ruleProposed(let facts):
      proposals.append(facts)
      lastProposal = facts.number
    case .ruleAdopted(let rule):
      proposals.removeAll { $0.number == rule.number }
      rules.append(rule)
    case .ruleWithdrawn(let facts): proposals.removeAll { $0.number == facts.number }
    case .breachRecorded(let facts):
      breaches.append(BreachRecord(number: facts.number, entry: facts.entry))
    case .breachNotified(let entry):
      let place = breaches.firstIndex { $0.number == entry.breach }
      if let place { breaches[place].notices.append(entry) }
    default: break
    }
  }

  /// Who holds on a day what `actor` once held as a person, such as a contract.
  package func holder(after actor: ActorID, on date: CalendarDate) -> ActorID {
    var holder = actor
    for entry in handovers where entry.cases == nil && entry.from == holder && entry.on <= date {
      holder = entry.to
    }
    return holder
  }

  /// The officials who hold a role, by name.
  package func holders(of role: Role) -> [ActorRecord] {
    actors.values.filter { $0.roles.contains(role) }.sorted { $0.id < $1.id }
  }
}
