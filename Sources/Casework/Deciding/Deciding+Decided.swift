/// What a decision states, whoever took it.
struct Decided {
  /// Who decided.
  enum Source {
    /// An official of this office, in person or by a signed sheet.
    case official(Acting, DecisionSheet?)
    /// Somebody outside, by title, and what it was entered from.
    case outside(String, OutsideDecision)
  }

  let on: CalendarDate
  let by: Source
  let reason: Text
  let authority: String
  /// Nil where nothing was proven.
  let measure: FrozenRule?
  let level: Level?
  let reasons: [String: Text]?
  var permit: Letter?
  var rehabilitation: Letter?
}

extension Deciding {
  /// The event of a decision, with the stage, the clocks and the end it states.
  func decided(
    _ respondent: RespondentFile,
    in file: CaseFile,
    _ decided: Decided
  ) -> DraftEvent {
    let date = decided.on
    let measure = decided.measure
    var outcome = Outcome()
    outcome.decided = date
    outcome.option = measure?.code
    endDeferral(of: respondent, on: date, in: &outcome)
    if measure == nil {
      outcome.stage = .notProven
      outcome.ending = .notProven
      hold(respondent.row, in: &outcome)
    } else {
      let track = respondent.row.track ?? .discipline
      outcome.stage = stage(after: .decision, on: track)
      outcome.ending = .sanctioned
      outcome.level = decided.level
      start("decree.dated", on: track, option: measure?.code, date, &outcome, decided: date)
    }
    return draft(
      .decisionTaken(facts(of: decided, for: respondent)),
      in: file.id,
      for: [respondent.ordinal],
      also: [.record(respondent.person)],
      outcome: outcome
    )
  }

  private func facts(of decided: Decided, for respondent: RespondentFile) -> DecisionTaken {
    var facts = DecisionTaken(
      respondent: respondent.ordinal,
      on: decided.on,
      proof: decided.measure == nil ? .notProven : .proven,
      measure: decided.measure,
      level: decided.level,
      reason: decided.reason,
      decider: nil,
      title: "",
      capacity: .definitive,
      appointment: nil,
      authority: decided.authority,
      permit: decided.permit,
      rehabilitation: decided.rehabilitation,
      sheet: nil,
      outside: nil,
      reasons: decided.reasons ?? [:]
    )
    switch decided.by {
    case .official(let decider, let sheet):
      let record = state.office.actors[decider.actor]
      let appointment = record?.appointment(on: decided.on)
      facts.decider = decider.actor
      facts.title = appointment?.title ?? record?.name ?? decider.actor.text
      facts.capacity = appointment?.capacity ?? .definitive
      facts.appointment = appointment?.letter
      facts.sheet = sheet
    case .outside(let title, let source):
      facts.title = title
      facts.outside = source
    }
    return facts
  }

  /// While a proposal lies with somebody outside nobody here decides.
  func requireNoProposal(_ respondent: RespondentFile) throws(Refusal) {
    guard let pending = respondent.procedure.openProposal else { return }
    throw refuse(.proposalOpen(pending.to, pending.entry.letter.date))
  }
}
