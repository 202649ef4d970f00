@testable import Casework

extension HistoryTests {
  /// Events about who acts, who leaves and who a person was.
  static let authority: [Event] =
    [
      .decisionPassed(
        PassEntry(
          file: Samples.file,
          respondent: 1,
          to: Samples.actor("camat"),
          level: .ringan,
          on: day,
          letter: nil,
          reason: "a"
        )
      ),
      .conflictWithdrawn(
        ConflictWithdrawal(
          file: Samples.file,
          actor: Samples.actor("budi"),
          on: day,
          letter: nil,
          reason: "a"
        )
      ),
      .actorLeft(
        LeaveEntry(actor: Samples.actor("budi"), from: day, letter: nil, reason: "a")
      ),
      .dutyHandedOver(
        DutyHandedOver(
          entry: HandOverEntry(
            from: Samples.actor("budi"),
            to: Samples.actor("sari"),
            on: day,
            cases: nil,
            letter: nil,
            reason: "a"
          )
        )
      ),
      .personPositioned(
        PersonPositioned(
          person: RecordID(kind: .person, year: 0, number: 1),
          entry: PositionEntry(
            file: Samples.file,
            respondent: 1,
            from: day,
            status: .pppk,
            positionClass: .jfLain,
            position: "Guru",
            unit: "SDN 901",
            letter: nil,
            note: nil
          ),
          track: nil
        )
      ),
    ]
    + ReplacementGround.allCases.map { ground in
      .superiorReplaced(
        ReplacementEntry(
          file: Samples.file,
          respondent: 1,
          superior: Samples.actor("camat"),
          by: Samples.actor("sekda"),
          ground: ground,
          letter: Samples.letter,
          reason: "a"
        )
      )
    }
    + LinkRelation.allCases.map { relation in
      .personLinked(
        PersonLinked(
          respondent: 2,
          entry: LinkEntry(
            file: Samples.file,
            about: 1,
            relation: relation,
            knew: day,
            person: nil,
            facts: nil,
            actor: nil,
            evidence: nil,
            note: "a"
          )
        )
      )
    }

  private static let day = Samples.date("2024-11-07")
}
