@testable import Casework

extension HistoryTests {
  /// Events of steps beside the way, of decisions taken outside, and of breaches.
  static let side: [Event] =
    [
      .stepRecorded(
        StepRecorded(
          rule: Samples.measure,
          way: "diterima",
          effective: nil,
          entry: SideStepEntry(
            file: Samples.file,
            respondent: 1,
            step: SideStepName(code: "OPT-B", way: "a"),
            on: date,
            letter: Samples.letter,
            place: "Aula",
            to: nil,
            evidence: nil,
            note: "a"
          )
        )
      ),
      .proposalSent(
        ProposalSent(
          to: .president,
          measure: Samples.measure,
          level: .berat,
          authority: "Ps Z",
          entry: ProposalEntry(
            file: Samples.file,
            respondent: 1,
            option: "OPT-B",
            letter: Samples.letter,
            reason: "a",
            reasons: nil
          )
        )
      ),
      .proposalSent(
        ProposalSent(
          to: .president,
          measure: nil,
          level: nil,
          authority: "Ps Z",
          entry: ProposalEntry(
            file: Samples.file,
            respondent: 1,
            option: nil,
            letter: Samples.letter,
            reason: "a",
            reasons: nil
          )
        )
      ),
      .breachRecorded(
        BreachRecorded(
          number: 1,
          entry: BreachEntry(known: .zero, what: "NIP", how: "surel", remedy: "ditarik")
        )
      ),
      .breachNotified(
        BreachNotice(
          breach: 1,
          to: BreachParty.allCases,
          at: .zero,
          letter: Samples.letter,
          note: nil
        )
      ),
    ]
    + ProposalOutcome.allCases.map { outcome in
      .proposalAnswered(
        ProposalAnswer(
          file: Samples.file,
          respondent: 1,
          outcome: outcome,
          option: nil,
          by: "Presiden",
          letter: Samples.letter,
          received: date,
          document: outcome.isDecision ? 1 : nil,
          signature: nil,
          note: "a",
          reasons: nil
        )
      )
    }

  private static let date = Samples.date("2024-11-07")
}
