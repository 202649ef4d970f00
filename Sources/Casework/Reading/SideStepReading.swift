/// How a respondent's matter stands towards one way of a step beside it.
package enum SideStepState: Hashable, Sendable {
  case open
  /// What the step needs is not so.
  case needs(SideStepRow.Need)
  /// The way is one of other measures.
  case otherMeasure
  /// Another way of the same step comes first.
  case after(String)
  /// It is what was recorded last, on that day.
  case done(CalendarDate)
}

extension RespondentFile {
  /// What was recorded of a step, oldest first.
  package func recorded(of row: SideStepRow) -> [StepRecorded] {
    procedure.sideSteps.filter { $0.rule.code == row.code }
  }

  /// Whether a way of a step can be recorded now, and if not why.
  package func state(
    of way: SideStepRow.Way,
    of row: SideStepRow,
    law: LawBook
  ) -> SideStepState {
    let last = recorded(of: row).last
    if let last, last.entry.step.way == way.code { return .done(last.entry.on) }
    if let after = way.after {
      return last?.entry.step.way == after ? .open : .after(after)
    }
    guard meets(row.needs, way, law: law) else { return .needs(row.needs) }
    if let options = way.options {
      guard let code = measure?.code, options.contains(code) else { return .otherMeasure }
    }
    return .open
  }

  /// Whether the person is being examined or waits for the ruling on a remedy.
  package var isUnderExamination: Bool {
    guard examinationBegan != nil, !row.isEnded || isAppealPending else { return false }
    return decision == nil || isAppealPending
  }

  /// The resignation recorded in this matter.
  package var resignation: StepRecorded? { procedure.sideSteps.last { $0.effective != nil } }

  private func meets(
    _ need: SideStepRow.Need,
    _ way: SideStepRow.Way,
    law: LawBook
  ) -> Bool {
    switch need {
    case .matter: true
    case .statement: statement != nil
    case .examination: isUnderExamination
    case .sanction: measure != nil && (row.level == .sedang || row.level == .berat)
    case .moral: measure != nil && row.level == .moral
    case .panelAdvice: measure != nil && row.level == .moral && hearing?.proof == .proven
    case .membership: row.track == .party && decision == nil
    case .contract: row.track == .contract && decision == nil
    case .deadline:
      row.clocks.contains { clock in
        guard clock.isRunning, let trigger = way.trigger else { return false }
        return law.catalogue.deadline(clock.code, on: clock.start)?.metTriggers.contains(trigger)
          ?? false
      }
    }
  }

  /// The day before which a step that needs this cannot have been taken.
  func begins(_ need: SideStepRow.Need) -> CalendarDate? {
    switch need {
    case .statement: statement?.on
    case .examination: examinationBegan
    case .sanction, .moral, .panelAdvice: decision?.on
    case .matter, .membership, .contract, .deadline: nil
    }
  }
}

/// A way of a step beside, with where it stands.
package struct SideStepOffer: Hashable, Sendable {
  package let row: SideStepRow
  package let way: SideStepRow.Way
  package let state: SideStepState
}

extension LawBook {
  /// Every way of every step beside, with where this matter stands towards it.
  package func sideStepOffers(
    for respondent: RespondentFile,
    on date: CalendarDate
  ) -> [SideStepOffer] {
    sideSteps(on: date).flatMap { row in
      row.ways.map { way in
        SideStepOffer(row: row, way: way, state: respondent.state(of: way, of: row, law: self))
      }
    }
  }
}
