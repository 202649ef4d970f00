@testable import Casework

extension HistoryTests {
  private static let file = Samples.file
  private static let day = Samples.date("2024-11-07")
  private static let tip = RecordID(kind: .tip, year: 2024, number: 41)
  private static let report = RecordID(kind: .report, year: 2024, number: 41)
  private static let sari = Samples.actor("sari")

  /// Tips on the spot, completeness, dispositions and letters.
  static let letters: [Event] =
    [
      .tipAssigned(
        TipAssignment(tip: tip, to: [sari], order: Samples.letter, until: nil, place: nil)
      ),
      .dispositionRecorded(
        DispositionEntry(
          file: file,
          agenda: "12",
          on: day,
          by: sari,
          to: [sari],
          instruction: "a",
          report: nil,
          letter: nil
        )
      ),
      .caseForwarded(
        CaseForwarded(
          number: 1,
          entry: ForwardEntry(
            file: file,
            respondents: [1],
            to: .bawaslu,
            letter: Samples.letter,
            on: day,
            reason: "a",
            receipt: nil
          )
        )
      ),
      .reportWithdrawn(
        WithdrawalEntry(file: file, report: report, on: day, letter: nil, reason: "a")
      ),
      .letterSent(
        LetterSent(
          number: 2,
          entry: LetterSending(
            file: file,
            respondents: nil,
            to: .bawaslu,
            matter: .reportToBawaslu,
            channel: .paper,
            letter: Samples.letter,
            on: day,
            copies: nil,
            register: nil,
            summary: nil,
            isAwaited: nil,
            reasons: nil
          )
        )
      ),
      .letterReceived(
        LetterReceived(
          number: 3,
          entry: LetterReceiving(
            file: file,
            respondents: nil,
            from: .bawaslu,
            matter: .bawasluStatus,
            channel: .paper,
            letter: Samples.letter,
            received: day,
            on: nil,
            form: .original,
            agenda: "12",
            register: nil,
            answers: 2,
            summary: nil
          )
        )
      ),
      .letterAcknowledged(
        LetterAcknowledgement(file: file, letter: 2, receipt: LetterReceipt(by: "loket", on: day))
      ),
    ]
    + [[], [CompletenessItem.evidence, .signature]].map { (missing: [CompletenessItem]) in
      .completenessChecked(
        CompletenessCheck(
          file: file,
          on: day,
          missing: missing,
          letter: nil,
          until: nil,
          note: nil
        )
      )
    }

  /// The examination beyond its record, and other ways a matter may take.
  static let procedure: [Event] =
    [
      .examinationOpened(
        ExaminationOpening(
          file: file,
          respondent: 1,
          on: day,
          mode: .faceToFace,
          isClosed: true,
          examiners: [sari],
          others: nil,
          reasons: nil
        )
      ),
      .examinationReopened(
        ExaminationReopened(
          round: 2,
          entry: ReopeningEntry(file: file, respondent: 1, on: day, letter: nil, reason: "a")
        )
      ),
      .statementAdded(
        StatementAdded(
          number: 1,
          entry: StatementAddition(
            file: file,
            respondent: 1,
            on: day,
            by: .examined,
            text: "a",
            isSigned: true,
            refusal: nil,
            reasons: nil
          )
        )
      ),
      .examinationReported(
        ExaminationReport(
          file: file,
          respondent: 1,
          letter: Samples.letter,
          findings: "a",
          analysis: nil,
          recommendation: "b",
          level: nil,
          to: sari
        )
      ),
      .releaseBegan(
        ReleaseEntry(
          file: file,
          respondent: 1,
          from: day,
          letter: Samples.letter,
          deputy: "a",
          reason: "b",
          reasons: nil
        )
      ),
      .releaseEnded(
        ReleaseEnding(file: file, respondent: 1, on: day, letter: nil, reason: "a")
      ),
      .panelFormed(
        PanelEntry(
          file: file,
          respondents: [1],
          decree: Samples.letter,
          members: [],
          reasons: nil
        )
      ),
      .trackChosen(
        TrackChosen(
          from: .ethics,
          rules: [],
          entry: TrackChoice(
            file: file,
            respondent: 1,
            track: .discipline,
            on: day,
            reason: "a"
          )
        )
      ),
      .decisionDeferred(
        DecisionDeferral(file: file, respondent: 1, on: day, until: day, reason: "a")
      ),
      .decisionDeferred(
        DecisionDeferral(
          file: file,
          respondent: 1,
          on: day,
          until: day,
          waitsFor: .bkn,
          reason: "a",
          reasons: ["DEFERRAL-LIMIT": "a"]
        )
      ),
    ]
    + ReturnTarget.allCases.map { target in
      .decisionReturned(
        DecisionReturned(
          round: 1,
          entry: DecisionReturn(file: file, respondent: 1, to: target, on: day, reason: "a")
        )
      )
    }
    + CrimeState.allCases.map { state in
      .crimeRecorded(
        CrimeRecorded(
          rule: Samples.measure,
          entry: CrimeEntry(
            file: file,
            respondent: 1,
            violation: "X",
            state: state,
            body: .gakkumdu,
            on: day,
            letter: nil,
            note: nil,
            reasons: nil
          )
        )
      )
    }
    + [true, false].map { (isSigned: Bool) -> Event in
      .witnessStated(
        WitnessStated(
          number: 1,
          entry: WitnessEntry(
            file: file,
            respondents: [1],
            on: day,
            name: .open("a"),
            capacity: nil,
            record: nil,
            summary: "b",
            isSigned: isSigned,
            refusal: isSigned ? nil : "c",
            examiners: [sari]
          )
        )
      )
    }
}
