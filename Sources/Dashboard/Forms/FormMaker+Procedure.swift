internal import Casework
internal import Wording

// Forms for the examination beyond its record, panel, track, return, deferral and crime.

extension FormMaker {
  private var signing: [FieldSpec] {
    let refused = FieldSpec.Condition(path: "signed", keys: ["false"])
    return [
      FieldSpec("signed", .fieldSigned, .flag, initial: "true"),
      FieldSpec("refusal", .fieldSignRefusal, .longText, required: true, when: refused),
    ]
  }

  private var examinerField: FieldSpec {
    let named = respondent?.summonses.last?.entry.examiners ?? []
    return FieldSpec(
      "examiners",
      .fieldExaminers,
      .multiChoice(actors([.examiner, .inspectorate])),
      required: true,
      initial: named.map(\.text).joined(separator: String(FormState.separator))
    )
  }

  var examinationOpening: [FieldSpec] {
    [
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec("mode", .fieldMode, .choice(choices(ExaminationMode.self)), required: true),
      FieldSpec("closed", .fieldClosedDoor, .flag, initial: "true"),
      examinerField,
      FieldSpec("others", .fieldOthers, .lines, hint: .hintOthers),
    ]
  }

  var reopening: [FieldSpec] {
    [
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec("reason", .fieldReason, .longText, required: true),
    ] + letter("letter", required: false)
  }

  var statementAddition: [FieldSpec] {
    [
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec("by", .fieldAddedBy, .choice(choices(StatementParty.self)), required: true),
      FieldSpec("text", .fieldAddition, .longText, required: true),
    ] + signing
  }

  var witness: [FieldSpec] {
    [
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec("name", .fieldWitness, .text, required: true, hint: .hintSealedWitness),
      FieldSpec("capacity", .fieldWitnessCapacity, .text),
      FieldSpec("record", .fieldRecordNumber, .text),
      FieldSpec("summary", .fieldSummary, .longText, required: true),
    ] + signing + [examinerField]
  }

  var examinationReport: [FieldSpec] {
    letter("letter") + [
      FieldSpec("findings", .fieldFindings, .longText, required: true),
      FieldSpec("analysis", .fieldAnalysis, .longText),
      FieldSpec("recommendation", .fieldRecommendation, .longText, required: true),
      FieldSpec("level", .fieldAdviceLevel, .choice(choices(Level.self))),
      FieldSpec("to", .fieldHandedTo, .choice(actors([.ppk, .punishing]))),
    ]
  }

  var release: [FieldSpec] {
    letter("letter") + [
      FieldSpec("from", .fieldReleasedFrom, .date, required: true, initial: today),
      FieldSpec("deputy", .fieldDeputy, .text, required: true),
      FieldSpec("reason", .fieldReason, .longText, required: true),
    ]
  }

  var releaseEnding: [FieldSpec] {
    [
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec("reason", .fieldReason, .longText, required: true),
    ] + letter("letter", required: false)
  }

  var panel: [FieldSpec] {
    let bodies: [Body] = [.ppk, .governor, .mendagri]
    return letter("decree", .fieldPanelNumber, .fieldPanelDate) + [
      FieldSpec("formedBy", .fieldFormedBy, .choice(choices(bodies)))
    ]
  }

  /// The members of an ethics panel.
  var panelMembers: GroupSpec {
    GroupSpec(
      "members",
      .groupPanel,
      [
        FieldSpec("name", .fieldName, .text, required: true),
        FieldSpec("actor", .fieldActor, .choice(actors([.ethicsPanel]))),
        FieldSpec("class", .fieldClass, .choice(choices(PositionClass.self)), required: true),
        FieldSpec("chair", .fieldChair, .flag, initial: "false"),
      ]
    )
  }

  var trackChoice: [FieldSpec] {
    let present = respondent?.row.track
    var others: [Track] = []
    if let file, let respondent {
      for reading in scene.law.readings(for: respondent, in: file)
      where reading.track != present && !others.contains(reading.track) {
        others.append(reading.track)
      }
    }
    let tracks = others + Track.allCases.filter { !others.contains($0) && $0 != present }
    return [
      FieldSpec("track", .fieldTrack, .choice(choices(tracks)), required: true),
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec("reason", .fieldReason, .longText, required: true),
    ]
  }

  var decisionReturn: [FieldSpec] {
    [
      FieldSpec("to", .fieldReturnTo, .choice(choices(ReturnTarget.self)), required: true),
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec("reason", .fieldReason, .longText, required: true),
    ]
  }

  var deferral: [FieldSpec] {
    [
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec("until", .fieldDeferredUntil, .date, required: true),
      FieldSpec("waitsFor", .fieldWaitsFor, .choice(choices(Body.self))),
      FieldSpec("reason", .fieldReason, .longText, required: true),
    ]
  }

  var crime: [FieldSpec] {
    let act = file?.act?.from ?? scene.today
    let crimes = scene.law.crimes(on: act).map { row in
      Choice(
        row.code,
        "\(scene.law.fullName(violation: row.code))  \(wording(Phrase(row.textID, row.textEN)))",
        detail: scene.law.article(row.legalBasis, on: act, status: nil) ?? row.code
      )
    }
    let bodies: [Body] = [.gakkumdu, .bawaslu]
    return [
      FieldSpec("violation", .fieldCrime, .choice(crimes), required: true),
      FieldSpec("state", .fieldCrimeState, .choice(choices(CrimeState.self)), required: true),
      FieldSpec(
        "body",
        .fieldCrimeBody,
        .choice(choices(bodies)),
        required: true,
        initial: Body.gakkumdu.rawValue
      ),
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec("note", .fieldNote, .longText),
    ] + letter("letter", required: false)
  }
}
