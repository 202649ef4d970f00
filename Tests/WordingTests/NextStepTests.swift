import Testing
import Wording

@testable import Casework

struct NextStepTests {
  private let calendar = Samples.law.workCalendar(region: nil)

  /// The steps of the first respondent after the given events.
  private func steps(_ events: [(Event, Outcome)]) throws -> [NextStep] {
    let file = Samples.caseFile(events)
    let respondent = try #require(file.respondent(1))
    return nextSteps(of: respondent, in: file, law: Samples.law, calendar: calendar)
  }

  private func at(_ stage: Stage, violations: [String] = []) -> (Event, Outcome) {
    // Any event will do; the outcome alone moves a respondent.
    let waiting = WaitingEntry(
      file: Samples.file,
      respondents: [1],
      on: .bkn,
      since: Samples.today,
      reason: nil
    )
    return (
      .waitingEnded(waiting),
      Samples.outcome {
        $0.stage = stage
        $0.violations = violations
      }
    )
  }

  @Test func `a new respondent wants verification`() throws {
    #expect(try steps([]) == [.verification])
  }

  @Test func `an examination goes from summons to signed statement`() throws {
    var events = [at(.examination)]
    #expect(try steps(events) == [.summons(round: 1)])
    events.append((.summonsIssued(Samples.summons(1)), Samples.outcome()))
    #expect(try steps(events) == [.attendance(meeting: Samples.date("2024-11-06"))])
    let present = Samples.attendance(1, isPresent: true)
    events.append((.attendanceRecorded(present), Samples.outcome()))
    #expect(try steps(events) == [.statement])
    events.append((.statementAnswered(Samples.answer), Samples.outcome()))
    #expect(try steps(events) == [.closeStatement])
    events.append((.statementClosed(Samples.closing(isSigned: true)), Samples.outcome()))
    #expect(try steps(events).isEmpty)
  }

  @Test func `absence asks for a second summons`() throws {
    var events = [at(.examination), (Event.summonsIssued(Samples.summons(1)), Samples.outcome())]
    let absent = Samples.attendance(1, isPresent: false)
    events.append((.attendanceRecorded(absent), Samples.outcome()))
    #expect(try steps(events) == [.summons(round: 2)])
  }

  @Test func `a team comes before the summons where a heavy sanction may follow`() throws {
    var events = [at(.examination, violations: ["V-BERAT"])]
    #expect(try steps(events) == [.teamDecree, .summons(round: 1)])
    #expect(
      try steps([at(.examination, violations: ["V-TEAM"])]) == [.teamDecree, .summons(round: 1)]
    )
    #expect(try steps([at(.examination, violations: ["V-LAIN"])]) == [.summons(round: 1)])
    let team = TeamEntry(file: Samples.file, respondents: [1], decree: Samples.letter, members: [])
    events.append((.teamFormed(team), Samples.outcome()))
    #expect(try steps(events) == [.summons(round: 1)])
  }

  @Test func `a study wants both parts written and reviewed`() throws {
    var events = [at(.assessment)]
    #expect(try steps(events) == [.assessment(.inspectorate), .assessment(.bkd)])
    events.append((.assessmentWritten(Samples.assessment(.inspectorate)), Samples.outcome()))
    #expect(try steps(events) == [.review(.inspectorate), .assessment(.bkd)])
    let returned = Samples.review(.inspectorate, .returned)
    #expect(
      try steps(events + [(.assessmentReviewed(returned), Samples.outcome())])
        == [.assessment(.inspectorate), .assessment(.bkd)]
    )
    let approved = Samples.review(.inspectorate, .approved)
    events.append((.assessmentReviewed(approved), Samples.outcome()))
    #expect(try steps(events) == [.assessment(.bkd)])
  }

  @Test func `a decree is numbered before it is served`() throws {
    #expect(try steps([at(.service)]) == [.decreeNumber, .service])
  }

  @Test func `the appeal period names its last day`() throws {
    let decree = DecreeEntry(
      file: Samples.file,
      respondent: 1,
      decree: Samples.letter,
      signature: .wet
    )
    let received = Samples.outcome {
      $0.stage = .appealWindow
      $0.start["HD-BERLAKU"] = Samples.date("2024-11-07")
      $0.start["UA-KEBERATAN"] = Samples.date("2024-11-07")
    }
    let last = Samples.date("2024-11-27")
    #expect(
      try steps([(.decreeNumbered(decree), received)])
        == [.awaitAppealWindow(until: last), .effect]
    )
    let held = Samples.outcome { $0.hold = ["HD-BERLAKU", "UA-KEBERATAN"] }
    #expect(
      try steps([(.decreeNumbered(decree), received), (.decreeNumbered(decree), held)])
        == [.awaitAppealWindow(until: nil), .effect]
    )
  }

  @Test func `a recommendation is answered once there is a result`() throws {
    let recommended = Samples.outcome {
      $0.start["PPK-TINDAK-LANJUT"] = Samples.date("2024-11-07")
    }
    let entry = Event.recommendationRecorded(Samples.recommendation(.original))
    #expect(try steps([(entry, recommended), at(.decision)]) == [.decision])
    #expect(try steps([(entry, recommended), at(.notProven)]) == [.followUpReport])
    let answered = Samples.outcome {
      let day = Samples.date("2024-11-20")
      $0.stop["PPK-TINDAK-LANJUT"] = Outcome.Stop(due: day, met: day)
    }
    #expect(try steps([(entry, recommended), at(.notProven), (entry, answered)]).isEmpty)
  }

  static let all: [NextStep] = [
    .verification, .clarificationOrInvitation, .teamDecree, .summons(round: 1), .summons(round: 2),
    .attendance(meeting: Samples.date("2023-11-06")), .statement, .closeStatement,
    .membershipProof, .ethicsHearing, .assessment(.inspectorate), .assessment(.bkd),
    .review(.inspectorate), .review(.bkd), .decision, .outsideDecision(.president),
    .decreeNumber, .service,
    .awaitAppealWindow(until: Samples.date("2025-11-28")), .awaitAppealWindow(until: nil), .effect,
    .execution, .followUpReport, .appealAnswer, .appealRuling, .executionBegin,
    .executionUntil(Samples.date("2025-11-28")), .upload, .rehabilitation,
  ]

  @Test(arguments: all)
  func `each step is worded, short ones within the panel`(step: NextStep) {
    let (id, en) = (Wording(.indonesian), Wording(.english))
    for wording in [id, en] {
      let short = wording.missing(step, today: Samples.today, width: .short)
      #expect(!short.isEmpty && short.count <= 22 && !short.hasSuffix("…"), "\(short)")
    }
    #expect(id.missing(step, today: Samples.today) != en.missing(step, today: Samples.today))
  }

  @Test func `the list of what is missing reads in order`() {
    let id = Wording(.indonesian)
    #expect(
      id.missing([.teamDecree, .summons(round: 1)], today: Samples.today, width: .short)
        == "SK Tim Pemeriksa, panggilan I"
    )
    #expect(id.missing([NextStep](), today: Samples.today) == "tidak ada")
  }
}
