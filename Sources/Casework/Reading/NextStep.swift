/// Something that must happen before a respondent's matter can go on.
package enum NextStep: Hashable, Sendable {
  case verification
  case clarificationOrInvitation
  /// What is not this office's goes to whom it belongs.
  case forwarding
  case teamDecree
  /// Summons I or II.
  case summons(round: Int)
  /// Whether the person came on the day called to.
  case attendance(meeting: CalendarDate)
  case statement
  case closeStatement
  case membershipProof
  case ethicsHearing
  case assessment(AssessmentPart)
  case review(AssessmentPart)
  case decision
  /// The decision of somebody outside to whom it was proposed.
  case outsideDecision(Body)
  case decreeNumber
  case service
  /// The time for contesting runs; nil while a remedy holds the decree or no calendar was given.
  case awaitAppealWindow(until: CalendarDate?)
  case effect
  /// The answer of the official whose decision is contested.
  case appealAnswer
  case appealRuling
  case executionBegin
  /// The measure is being carried out up to that day.
  case executionUntil(CalendarDate)
  case execution
  /// Entering the decree in the national systems.
  case upload
  case rehabilitation
  case followUpReport
}

/// What is missing before a respondent's matter can go on, in the order it must come.
///
/// Says what the file lacks; whether an act is allowed is judged by `decide` alone.
/// - Parameters:
///   - respondent: The respondent as its case has it.
///   - file: The case, for what is shared by its respondents.
///   - law: Where clocks and violations are looked up.
///   - calendar: The office's days; without it no last day is named.
/// - Returns: Empty when nothing is left to do.
package func nextSteps(
  of respondent: RespondentFile,
  in file: CaseFile,
  law: LawBook,
  calendar: WorkCalendar? = nil
) -> [NextStep] {
  let reading = NextStepReading(respondent: respondent, file: file, law: law, calendar: calendar)
  return reading.stageSteps + reading.aftermath + reading.followUp
}

private struct NextStepReading {
  let respondent: RespondentFile
  let file: CaseFile
  let law: LawBook
  let calendar: WorkCalendar?

  var stageSteps: [NextStep] {
    switch respondent.row.stage {
    case .intake, .verification: [.verification]
    case .clarification:
      respondent.summonses.isEmpty ? [.clarificationOrInvitation] : examination
    case .examination: team + examination
    case .membershipProof: [.membershipProof]
    case .ethicsHearing: [.ethicsHearing]
    case .assessment: AssessmentPart.allCases.compactMap { step(for: $0) }
    case .decision:
      respondent.procedure.openProposal.map { [.outsideDecision($0.to)] } ?? [.decision]
    case .service: decreeNumber + [.service]
    case .appealWindow: decreeNumber + appealWindow
    case .inForce: execution
    case .transferred: forwarding
    case .completed, .notProven, .discontinued: []
    }
  }

  private var appealWindow: [NextStep] {
    if respondent.isAppealPending { return [] }
    if respondent.aftermath.ruling != nil { return [.effect] }
    return [.awaitAppealWindow(until: windowEnd), .effect]
  }

  /// A measure with a length is begun and runs to its last day; others are merely carried out.
  private var execution: [NextStep] {
    let months = respondent.measure.flatMap {
      law.catalogue.sanction($0.code, on: file.actDay)?.durationMonths
    }
    guard months != nil else { return [.execution] }
    guard let begun = respondent.aftermath.execution else { return [.executionBegin] }
    return (begun.until.map { [.executionUntil($0)] } ?? []) + [.execution]
  }

  /// What a decision leaves to be done beside the steps of its track.
  var aftermath: [NextStep] {
    var steps: [NextStep] = []
    if respondent.isAppealPending {
      if !running(until: "appeal.answered").isEmpty { steps.append(.appealAnswer) }
      steps.append(.appealRuling)
    }
    let option = respondent.measure.flatMap { law.catalogue.sanction($0.code, on: file.actDay) }
    if respondent.effective != nil, option?.isDisciplinePunishment == true,
      respondent.aftermath.uploads.isEmpty
    {
      steps.append(.upload)
    }
    if wantsRehabilitation { steps.append(.rehabilitation) }
    return steps
  }

  private var wantsRehabilitation: Bool {
    guard respondent.aftermath.rehabilitation == nil, let decision = respondent.decision else {
      return false
    }
    if respondent.row.ending == .overturned { return true }
    return decision.measure == nil && decision.rehabilitation == nil
  }

  /// The team must exist before the first examination where a heavy sanction may follow.
  private var team: [NextStep] {
    let hasTeam = file.teams.contains { $0.respondents.contains(respondent.ordinal) }
    let isHeavy = law.mayBecomeHeavy(respondent.row.violations, on: file.actDay)
    return hasTeam || !isHeavy ? [] : [.teamDecree]
  }

  private var examination: [NextStep] {
    guard let summons = respondent.summonses.last else { return [.summons(round: 1)] }
    guard let attendance = summons.attendance else {
      return [.attendance(meeting: summons.entry.meeting.date)]
    }
    guard attendance.entry.isPresent else {
      return respondent.missedTwice ? [] : [.summons(round: summons.round + 1)]
    }
    guard respondent.statement == nil else { return [] }
    return respondent.answers.isEmpty ? [.statement] : [.closeStatement]
  }

  private var forwarding: [NextStep] {
    let isForwarded = file.correspondence.letters.contains {
      $0.isForwarding && $0.respondents.contains(respondent.ordinal)
    }
    return isForwarded ? [] : [.forwarding]
  }

  private func step(for part: AssessmentPart) -> NextStep? {
    guard let record = respondent.assessments[part] else { return .assessment(part) }
    switch record.review?.entry.verdict {
    case .approved: return nil
    case .returned: return .assessment(part)
    case nil: return .review(part)
    }
  }

  private var decreeNumber: [NextStep] { respondent.decree == nil ? [.decreeNumber] : [] }

  private var windowEnd: CalendarDate? {
    guard let calendar else { return nil }
    // The last day on which a remedy may be filed; the decree enters into force the day after.
    return running(until: "appeal.filed").map { calendar.due($0.deadline, of: $0.clock) }
      .map(\.date).min()
  }

  /// The report that answers a recommendation is due once there is something to report.
  var followUp: [NextStep] {
    let hasResult = respondent.decision != nil || respondent.row.isEnded
    return hasResult && !running(until: "followup.reported").isEmpty ? [.followUpReport] : []
  }

  private func running(until event: String) -> [(clock: RunningClock, deadline: DeadlineRow)] {
    respondent.row.clocks.filter(\.isRunning).compactMap { clock in
      law.catalogue.deadline(clock.code, on: clock.start).map { (clock, $0) }
    }
    .filter { $0.deadline.metTriggers.contains(event) }
  }
}
