internal import Casework
internal import Wording

// Forms between verification and the study.

extension FormMaker {
  var verification: [FieldSpec] {
    let complete = FieldSpec.Condition(
      path: "outcome",
      keys: [VerificationOutcome.complete.rawValue]
    )
    return [
      FieldSpec(
        "outcome",
        .fieldOutcome,
        .choice(choices(VerificationOutcome.self)),
        required: true
      ),
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec(
        "violations",
        .fieldViolations,
        .multiChoice(violationChoices),
        required: true,
        when: complete,
        hint: .hintViolations
      ),
      FieldSpec("track", .fieldTrack, .choice(choices(Track.self)), hint: .hintTrack),
      FieldSpec("note", .fieldNote, .longText),
    ]
  }

  var invitation: [FieldSpec] { letter("letter") + meeting }

  var clarification: [FieldSpec] {
    [
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec("present", .fieldPresent, .flag, initial: "true"),
      FieldSpec("record", .fieldRecordNumber, .text),
      FieldSpec("summary", .fieldSummary, .longText, required: true),
    ]
  }

  var team: [FieldSpec] { letter("decree", .fieldDecreeNumber, .fieldDecreeDate) }

  /// The members of an examining team, one row for each element it must have.
  var members: GroupSpec {
    GroupSpec(
      "members",
      .groupMembers,
      [
        FieldSpec("name", .fieldName, .text, required: true),
        FieldSpec("actor", .fieldActor, .choice(actors([.examiner, .superior]))),
        FieldSpec("element", .fieldElement, .choice(choices(TeamElement.self)), required: true),
        FieldSpec("class", .fieldClass, .choice(choices(PositionClass.self)), required: true),
        FieldSpec("chair", .fieldChair, .flag, initial: "false"),
      ],
      // One of them is the chair; the superior is proposed.
      initialRows: TeamElement.allCases.filter { $0 != .other }.map { element in
        ["element": element.rawValue, "chair": element == .superior ? "true" : "false"]
      }
    )
  }

  var attendance: [FieldSpec] {
    let absent = FieldSpec.Condition(path: "present", keys: ["false"])
    let called = respondent?.summonses.last { $0.attendance == nil }?.entry.meeting.date
    return [
      FieldSpec(
        "on",
        .fieldCalledFor,
        .date,
        required: true,
        initial: called.map { shown($0) } ?? today
      ),
      FieldSpec("present", .fieldPresent, .flag, initial: "true"),
      FieldSpec("record", .fieldAbsenceRecord, .text, required: true, when: absent),
      FieldSpec("note", .fieldNote, .longText),
    ]
  }

  var closing: [FieldSpec] {
    let refused = FieldSpec.Condition(path: "signed", keys: ["false"])
    let examiners = respondent?.summonses.last?.entry.examiners ?? []
    return [
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec("signed", .fieldSigned, .flag, initial: "true"),
      FieldSpec("refusal", .fieldSignRefusal, .longText, required: true, when: refused),
      FieldSpec(
        "examiners",
        .fieldExaminers,
        .multiChoice(actors([.examiner, .inspectorate])),
        required: true,
        initial: examiners.map(\.text).joined(separator: String(FormState.separator))
      ),
    ]
  }

  var membership: [FieldSpec] {
    [
      FieldSpec("proof", .fieldProof, .choice(choices(MembershipProof.self)), required: true),
      FieldSpec("since", .fieldMemberSince, .date, required: true),
      FieldSpec("evidence", .fieldEvidence, .multiChoice(evidenceChoices)),
    ]
  }

  var hearing: [FieldSpec] {
    let proven = FieldSpec.Condition(path: "proof", keys: [Proof.proven.rawValue])
    return letter("panel", .fieldPanelNumber, .fieldPanelDate) + [
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec("proof", .fieldProven, .choice(choices(Proof.self)), required: true),
      FieldSpec("option", .fieldAdvice, .choice(optionChoices([.moral])), when: proven),
      FieldSpec("note", .fieldNote, .longText, required: true),
    ]
  }
}
