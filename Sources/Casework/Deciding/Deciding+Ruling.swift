// Who may rule on a remedy, and what a court waits for.

extension Deciding {
  /// Refuses a ruling of anybody but the one the rules of the filing day name.
  func requireRuler(
    _ entry: AppealRulingEntry,
    on appeal: AppealFiled,
    of respondent: RespondentFile
  ) throws(Refusal) {
    guard let body = entry.body else { throw refuse(.fieldRequired("rulingBody")) }
    let row = law.remedyRow(
      appeal.entry.kind,
      against: respondent,
      office: state.office,
      on: appeal.entry.filed
    )
    if let row {
      if row.confidence == .unsure, body != row.ruledBy {
        try requireReason(.appealBodyUnsure, about: row.ruledBy.rawValue, in: entry.reasons)
      } else if body != row.ruledBy {
        throw Refusal(cause: .rulingBody(body, need: row.ruledBy), article: row.article)
      }
    } else {
      try requireReason(.appealBodyUnsure, about: body.rawValue, in: entry.reasons)
    }
    guard let official = entry.official else { return }
    try require(state.office.actors[official] != nil, .actorUnknown(official.text))
    try require(
      law.mayRule(official, as: body, on: respondent, office: state.office, at: entry.letter.date),
      .rulerNotAbove(official)
    )
  }

  /// A court follows the remedy where there is one; a lawsuit before its ruling is put on record with
  /// a reason.
  func requireRemedyFirst(
    _ entry: LawsuitEntry,
    of respondent: RespondentFile
  ) throws(Refusal) {
    guard let decision = respondent.decision, let option = decision.measure?.code,
      law.appeal(against: option, on: decision.on) != nil,
      respondent.aftermath.ruling == nil
    else { return }
    try requireReason(.remedyFirst, about: option, in: entry.reasons)
  }
}

extension LawBook {
  /// The measure by which the days of a remedy are found: the one contested, or where it was filed
  /// by another route than its own, one that is contested by that route.
  func option(
    contestedBy kind: AppealKind,
    own: String?,
    decided: CalendarDate
  ) -> String? {
    guard let own, let route = appeal(against: own, on: decided),
      route.kind.remedy != kind
    else { return own }
    return overlay.sanctions.first { $0.appeal?.kind.remedy == kind }?.code ?? own
  }

  /// Whether an enrolled official is the PPK, or stands above whoever decided over the same unit.
  package func mayRule(
    _ official: ActorID,
    as body: RulingBody,
    on respondent: RespondentFile,
    office: OfficeState,
    at date: CalendarDate
  ) -> Bool {
    guard let decision = respondent.decision, let record = office.actors[official] else {
      return false
    }
    let appointment = record.appointment(on: date)
    let isPPK = record.roles.contains(.ppk) && (appointment?.units.isEmpty ?? false)
    switch body {
    case .bpasn: return false
    case .ppk: return isPPK
    case .superior:
      guard official != decision.decider else { return false }
      if isPPK { return true }
      let below = decision.decider.flatMap { office.actors[$0] }?
        .appointment(on: decision.on)?.positionClass
      guard let below, let appointment, below.isLower(than: appointment.positionClass) ?? false
      else { return false }
      return respondent.facts.unit.value.map { appointment.units.contains($0) } ?? true
    }
  }
}
