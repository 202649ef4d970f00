@testable import Casework

extension HistoryTests {
  /// One event of every kind, and of every way a kind may end.
  static let events: [Event] =
    office + intake + examination + decisions + authority + aftermath + papers + letters
    + procedure + registers + evidence + side

  private static let file = Samples.file
  private static let day = Samples.date("2024-11-07")
  private static let enrolment = ActorEnrolment(
    actor: Samples.actor("sari"),
    name: "Sari",
    roles: [.satgas],
    keys: PublicKeys(sign: "", seal: "")
  )

  private static let proposal = RuleProposal(
    row: .removed(RemovedRow(kind: .sanction, code: "OPT-B")),
    from: day,
    source: "Lembaran",
    confidence: .seen,
    reason: "baru",
    letter: nil
  )

  private static let office: [Event] = [
    .officeFounded(
      OfficeFounded(
        office: "Kota Contoh",
        region: "19.71",
        founder: enrolment,
        nonce: "0123456789",
        offset: "+07:00",
        demo: true
      )
    ),
    .actorEnrolled(enrolment),
    .actorAppointed(
      ActorAppointment(
        actor: Samples.actor("pj.wali"),
        title: "Pj Wali Kota",
        positionClass: .jptMadya,
        units: [],
        capacity: .pj,
        letter: nil,
        from: day,
        to: nil
      )
    ),
    .tipRecorded(
      TipRecorded(
        tip: RecordID(kind: .tip, year: 2024, number: 41),
        entry: TipEntry(received: day, source: .citizen, title: "a", what: "b", act: nil)
      )
    ),
    .tipChecked(
      TipCheck(
        tip: RecordID(kind: .tip, year: 2024, number: 41),
        outcome: .confirmed,
        on: day,
        note: "a"
      )
    ),
    .ruleProposed(
      RuleProposed(number: 1, proposer: Samples.actor("sari"), on: day, entry: proposal)
    ),
    .ruleAdopted(
      AdoptedRule(
        number: 1,
        proposer: Samples.actor("sari"),
        confirmer: Samples.actor("rina"),
        on: day,
        entry: proposal
      )
    ),
    .ruleWithdrawn(
      RuleWithdrawn(number: 1, actor: Samples.actor("sari"), on: day, reason: "keliru")
    ),
    .rulesFrozen(RulesFrozen(respondent: 1, rules: [Samples.measure, Samples.oldMeasure])),
    .levelFixed(
      LevelEntry(
        file: file,
        respondent: 1,
        violation: "V-LAIN",
        level: .sedang,
        letter: Samples.letter,
        from: .bkn
      )
    ),
    .logHealed(LogHealed(offset: 10, length: 20, sha256: "", quarantine: "")),
  ]

  private static let report = RecordID(kind: .report, year: 2024, number: 41)

  private static let intake: [Event] =
    [
      .reportRegistered(
        ReportRegistered(
          report: report,
          letter: "LAP/0041/X/2024",
          entry: ReportEntry(
            source: .media,
            media: nil,
            reporter: nil,
            received: day,
            receivedBy: nil,
            routedTo: nil,
            act: ActTime(from: day),
            known: nil,
            title: "a",
            what: "b",
            place: nil,
            how: nil,
            tips: nil,
            persons: [],
            file: nil,
            secrecy: nil,
            allowed: nil
          )
        )
      ),
      .personRegistered(Samples.person("Lurah Satu")),
      .caseOpened(
        CaseOpened(
          report: report,
          title: "Hadir kampanye",
          act: ActTime(from: day),
          phase: .kampanye,
          election: nil,
          secrecy: .ordinary,
          allowed: []
        )
      ),
      .caseExtended(CaseExtended(report: report)),
      .respondentEntered(
        RespondentEntered(
          respondent: 1,
          person: RecordID(kind: .person, year: 0, number: 1),
          facts: Samples.person("Lurah Satu")
        )
      ),
      .caseSecluded(SecrecyEntry(file: file, secrecy: .strict, allowed: nil, reason: "a")),
      .conflictSucceeded(
        SuccessionEntry(
          file: file,
          replaces: Samples.actor("budi"),
          successor: Samples.actor("sari"),
          letter: Samples.letter
        )
      ),
      .evidenceAttached(
        EvidenceAttached(
          number: 2,
          entry: EvidenceEntry(
            file: file,
            kind: .screenshot,
            form: .capture,
            title: "unggahan",
            path: nil,
            item: nil,
            mime: nil,
            acquired: day,
            from: nil,
            how: nil,
            url: nil,
            capturedAt: nil,
            isOnline: nil,
            respondents: nil
          )
        )
      ),
      .findingRecorded(
        FindingRecorded(
          finding: RecordID(kind: .finding, year: 2024, number: 7),
          normalRegister: nil,
          entry: FindingEntry(
            file: file,
            kind: .report,
            register: nil,
            letter: Samples.letter,
            received: day,
            addressee: .bkn,
            form: .carbonCopy,
            studyAttached: false,
            items: [FindingItem(respondent: 1, outcome: .otherLaw, level: .sedang)]
          )
        )
      ),
      .findingRecorded(
        FindingRecorded(
          finding: RecordID(kind: .finding, year: 2024, number: 8),
          normalRegister: "01/REG/TM/10/2024",
          entry: FindingEntry(
            file: file,
            kind: .supervisorFinding,
            register: "01/reg/TM/X/2024",
            letter: Samples.letter,
            received: day,
            addressee: .ppk,
            form: .original,
            studyAttached: true,
            items: [FindingItem(respondent: 1, outcome: .otherLaw)],
            reasons: ["LETTER-AGAIN": "Aslinya menyusul tembusan."]
          )
        )
      ),
      .waitingBegan(waiting), .waitingEnded(waiting),
      .fieldCorrected(
        Correction(
          record: file,
          respondent: 1,
          field: .position,
          old: "Lurah",
          new: "Camat",
          reason: "a"
        )
      ),
    ]
    + [.none, .declared].map { (kind: ConflictKind) in
      .conflictDeclared(
        ConflictDeclared(
          actor: Samples.actor("budi"),
          entry: ConflictEntry(file: file, kind: kind, relation: nil)
        )
      )
    }
    + LetterForm.allCases.map { .recommendationRecorded(Samples.recommendation($0)) }
    + VerificationOutcome.allCases.map { outcome in
      .verificationFinished(
        VerificationFinished(
          entry: VerificationEntry(
            file: file,
            respondents: [1],
            outcome: outcome,
            on: day,
            violations: nil,
            track: nil,
            note: nil,
            reasons: nil
          ),
          rules: [],
          track: .discipline
        )
      )
    }

  private static let waiting = WaitingEntry(
    file: file,
    respondents: [1, 2, 3],
    on: .bawaslu,
    since: day,
    reason: nil
  )

  private static let examination: [Event] =
    [
      .clarificationInvited(
        ClarificationInvite(
          file: file,
          respondents: [1],
          letter: Samples.letter,
          meeting: Samples.meeting
        )
      ),
      .teamFormed(
        TeamEntry(file: file, respondents: [1], decree: Samples.letter, members: [])
      ),
      .summonsIssued(Samples.summons(2)), .statementAnswered(Samples.answer),
      .membershipProved(
        MembershipEntry(file: file, respondent: 1, proof: .card, since: day, evidence: nil)
      ),
      .ethicsHeard(
        EthicsHearing(
          file: file,
          respondent: 1,
          panel: Samples.letter,
          on: day,
          proof: .proven,
          option: "OPT-B",
          note: "a"
        )
      ),
    ]
    + [true, false].flatMap { (flag: Bool) -> [Event] in
      [
        .clarificationHeld(
          ClarificationEntry(
            file: file,
            respondent: 1,
            on: day,
            isPresent: flag,
            record: nil,
            summary: "a"
          )
        ),
        .attendanceRecorded(Samples.attendance(1, isPresent: flag)),
        .statementClosed(Samples.closing(isSigned: flag)),
      ]
    }

  private static let decisions: [Event] =
    [
      .assessmentWritten(Samples.assessment(.bkd)),
      .decisionTaken(Samples.decision(Samples.measure)),
      .decisionTaken(Samples.recorded(Samples.measure)), .decisionTaken(Samples.recorded(nil)),
      .decisionTaken(Samples.decision(nil)),
      .decreeNumbered(
        DecreeEntry(file: file, respondent: 1, decree: Samples.letter, signature: .wet)
      ),
      .decreeEffective(EffectEntry(file: file, respondent: 1, on: day)),
      .respondentCompleted(CompletionEntry(file: file, respondent: 1, on: day, note: nil)),
      .respondentDiscontinued(
        DiscontinueEntry(
          file: file,
          respondent: 1,
          ground: .retired,
          on: day,
          letter: nil,
          note: "a"
        )
      ),
      .followUpReported(
        FollowUpEntry(
          file: file,
          respondents: [1],
          to: [.bkn, .bawaslu],
          letter: Samples.letter
        )
      ),
    ]
    + ReviewVerdict.allCases.map { .assessmentReviewed(Samples.review(.inspectorate, $0)) }
    + ServiceOutcome.allCases.map { outcome in
      .decreeServed(
        ServiceEntry(file: file, respondent: 1, outcome: outcome, on: day, note: nil)
      )
    }
    + [true, false].map { (isInTime: Bool) -> Event in
      .appealFiled(
        AppealFiled(
          entry: AppealEntry(
            file: file,
            respondent: 1,
            kind: .objection,
            filed: day,
            grounds: "a",
            letter: isInTime ? Samples.letter : nil,
            evidence: isInTime ? [1] : nil
          ),
          due: day,
          isInTime: isInTime
        )
      )
    }
}
