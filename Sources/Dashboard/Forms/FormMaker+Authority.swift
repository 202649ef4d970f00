internal import Casework
internal import Wording

// Forms for who takes a matter over, who leaves, and who a person was.

extension FormMaker {
  var passing: [FieldSpec] {
    [
      FieldSpec("to", .fieldPassTo, .choice(actors(Self.deciding)), required: true),
      FieldSpec("level", .fieldLevel, .choice(choices(Level.self)), required: true),
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
    ] + letter("letter", required: false) + [
      FieldSpec("reason", .fieldReason, .longText, required: true)
    ]
  }

  var replacement: [FieldSpec] {
    [
      FieldSpec("superior", .fieldSuperior, .choice(superiors), required: true),
      FieldSpec("by", .fieldReplacement, .choice(standIns), required: true),
      FieldSpec(
        "ground",
        .fieldReplacementGround,
        .choice(choices(ReplacementGround.self)),
        required: true
      ),
    ] + letter("letter") + [FieldSpec("reason", .fieldReason, .longText, required: true)]
  }

  private static let above: Set<Role> = [.superior, .punishing, .ppk]

  /// Superiors of the person in view first, then those who lead other units, which is said; who holds
  /// no superior's role is closed.
  private var superiors: [Choice] {
    let choices = actors([.superior]).map { choice -> (isOwn: Bool, choice: Choice) in
      guard let record = record(choice.key) else { return (true, choice) }
      guard !Self.above.union([.contractHolder]).isDisjoint(with: record.roles) else {
        return (false, choice.closed(wording(.notASuperior)))
      }
      guard leadsElsewhere(record) else { return (true, choice) }
      return (
        false,
        Choice(choice.key, choice.label, detail: "\(choice.detail) · \(wording(.leadsOtherUnits))")
      )
    }
    return (choices.filter(\.isOwn) + choices.filter { !$0.isOwn }).map(\.choice).openFirst
  }

  private func leadsElsewhere(_ record: ActorRecord) -> Bool {
    guard let unit = respondent?.facts.unit.value, !record.roles.contains(.ppk),
      let appointment = record.appointment(on: scene.today)
    else { return false }
    return !appointment.units.contains(unit)
  }

  /// Officials who may act instead first; those in conflict, linked or gone are closed with why.
  private var standIns: [Choice] {
    actors([.superior, .ppk]).map { choice in
      reasonAgainstStandIn(choice.key).map { choice.closed($0) } ?? choice
    }
    .openFirst
  }

  private func reasonAgainstStandIn(_ name: String) -> String? {
    guard let record = record(name) else { return nil }
    if !record.isMember(on: scene.today) { return wording(.hasLeft) }
    if file?.conflicted.contains(record.id) ?? false { return wording(.hasConflict) }
    if file?.linkedActors.contains(record.id) ?? false { return wording(.hasPart) }
    return Self.above.isDisjoint(with: record.roles) ? wording(.notASuperior) : nil
  }

  private func record(_ name: String) -> ActorRecord? {
    ActorID(name).flatMap { scene.reader.office.actors[$0] }
  }

  var conflictEnd: [FieldSpec] {
    let declared = file?.conflicted ?? []
    let first = actors().filter { choice in declared.contains { $0.text == choice.key } }
    return [
      FieldSpec(
        "actor",
        .fieldConflicted,
        .choice(first.isEmpty ? actors() : first),
        required: true,
        initial: first.count == 1 ? first[0].key : ""
      ),
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
    ] + letter("letter", required: false) + [
      FieldSpec("reason", .fieldReason, .longText, required: true)
    ]
  }

  var leaving: [FieldSpec] {
    [
      FieldSpec("actor", .fieldLeaves, .choice(actors()), required: true),
      FieldSpec("from", .fieldLeaveDate, .date, required: true, initial: today),
    ] + letter("letter", required: false) + [
      FieldSpec("reason", .fieldReason, .longText, required: true)
    ]
  }

  var handingOver: [FieldSpec] {
    [
      FieldSpec("from", .fieldHandFrom, .choice(actors()), required: true),
      FieldSpec("to", .fieldHandTo, .choice(actors()), required: true),
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec("cases", .fieldHandCases, .multiChoice(cases), hint: .hintAllCases),
    ] + letter("letter", required: false) + [
      FieldSpec("reason", .fieldReason, .longText, required: true)
    ]
  }

  /// The superior entered beside the respondent in view.
  var linking: [FieldSpec] {
    [
      FieldSpec(
        "about",
        .fieldAbout,
        .choice(respondentChoices),
        required: true,
        initial: respondent.map { String($0.ordinal) } ?? ""
      ),
      FieldSpec(
        "relation",
        .fieldLinkRelation,
        .choice(choices(LinkRelation.self)),
        required: true,
        initial: LinkRelation.tolerated.rawValue
      ),
      FieldSpec("knew", .fieldKnew, .date, required: true),
    ] + personFields + [
      FieldSpec("actor", .fieldLinkActor, .choice(actors([.superior]))),
      FieldSpec("evidence", .fieldEvidence, .multiChoice(evidenceChoices)),
      FieldSpec("note", .fieldNote, .longText, required: true),
    ]
  }

  var positioning: [FieldSpec] {
    let facts = respondent?.facts
    return [
      FieldSpec("from", .fieldPositionFrom, .date, required: true),
      FieldSpec(
        "status",
        .fieldStatus,
        .choice(choices(EmploymentStatus.self)),
        required: true,
        initial: facts?.status.rawValue ?? ""
      ),
      FieldSpec(
        "class",
        .fieldClass,
        .choice(choices(PositionClass.self)),
        required: true,
        initial: facts?.positionClass.rawValue ?? ""
      ),
      FieldSpec(
        "position",
        .fieldPosition,
        .text,
        required: true,
        initial: facts?.position.value ?? ""
      ),
      FieldSpec(
        "unit",
        .fieldUnit,
        .suggested(units),
        required: true,
        initial: facts?.unit.value ?? "",
        listing: .known
      ),
    ] + letter("letter", required: false) + [FieldSpec("note", .fieldNote, .longText)]
  }
}
