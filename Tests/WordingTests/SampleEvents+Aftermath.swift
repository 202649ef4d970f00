@testable import Casework

extension HistoryTests {
  private static let file = Samples.file
  private static let day = Samples.date("2024-11-07")

  /// What follows a decision, in every way it may end.
  static let aftermath: [Event] =
    [
      .decreeCalled(
        ServiceCallEntry(
          file: file,
          respondent: 1,
          letter: Samples.letter,
          meeting: Samples.meeting,
          deliverer: nil
        )
      ),
      .appealAnswered(
        AppealAnswerEntry(
          file: file,
          respondent: 1,
          letter: Samples.letter,
          copyReceived: day,
          summary: nil
        )
      ),
      .uploadRecorded(
        UploadEntry(
          file: file,
          respondent: 1,
          system: .idis,
          documents: ["SK"],
          on: day,
          reference: nil
        )
      ),
      .rehabilitationRecorded(
        RehabilitationEntry(
          file: file,
          respondent: 1,
          form: .letter,
          letter: Samples.letter,
          on: day,
          note: nil
        )
      ),
    ]
    + AppealOutcome.allCases.map { outcome in
      .appealDecided(
        AppealRuled(
          entry: AppealRulingEntry(
            file: file,
            respondent: 1,
            outcome: outcome,
            body: outcome == .notAdmitted ? nil : .superior,
            official: outcome == .changed ? Samples.actor("kadis") : nil,
            by: "Wali Kota",
            letter: Samples.letter,
            received: day,
            option: outcome.replacesMeasure ? "OPT-B" : nil,
            decree: nil,
            reason: "a",
            reasons: nil
          ),
          measure: outcome.replacesMeasure ? Samples.measure : nil,
          level: outcome.replacesMeasure ? .berat : nil
        )
      )
    }
    + [nil, .granted, .dismissed, .inadmissible].map { (outcome: LawsuitOutcome?) -> Event in
      .lawsuitRecorded(
        LawsuitEntry(
          file: file,
          respondent: 1,
          step: outcome == nil ? .filed : .judged,
          court: "PTUN Contoh",
          letter: Samples.letter,
          outcome: outcome,
          note: nil,
          reasons: outcome == nil ? ["REMEDY-FIRST": "a"] : nil
        )
      )
    }
    + [nil, Samples.date("2025-11-06")].map { (until: CalendarDate?) -> Event in
      .executionBegun(
        ExecutionBegun(
          entry: ExecutionEntry(
            file: file,
            respondent: 1,
            from: day,
            letter: nil,
            note: nil,
            reasons: nil
          ),
          until: until
        )
      )
    }
    + OversightMeasure.allCases.map { measure in
      .oversightRecorded(
        OversightEntry(
          file: file,
          respondents: [1],
          measure: measure,
          from: .bkn,
          letter: Samples.letter,
          received: day,
          note: nil
        )
      )
    }
}
