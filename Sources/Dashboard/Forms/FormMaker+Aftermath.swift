internal import Casework
internal import Wording

// Forms for what follows a decision.

extension FormMaker {
  var serviceCall: [FieldSpec] {
    letter("letter") + meeting + [FieldSpec("deliverer", .fieldDeliverer, .text)]
  }

  var appealAnswer: [FieldSpec] {
    let isKnown = respondent?.appeal?.entry.copyReceived != nil
    let copy = isKnown ? [] : [FieldSpec("copyReceived", .fieldCopyReceived, .date)]
    return letter("letter") + copy + [FieldSpec("summary", .fieldSummary, .longText)]
  }

  var appealRuling: [FieldSpec] {
    let replacing = FieldSpec.Condition(
      path: "outcome",
      keys: Set(AppealOutcome.allCases.filter(\.replacesMeasure).map(\.rawValue))
    )
    return [
      FieldSpec("outcome", .fieldOutcome, .choice(choices(AppealOutcome.self)), required: true),
      FieldSpec(
        "option",
        .fieldNewMeasure,
        .choice(replacements),
        required: true,
        when: replacing
      ),
      FieldSpec("ruledBy", .fieldRuledBy, .text, required: true, initial: ruler),
    ] + letter("letter", .fieldRulingNumber, .fieldRulingDate) + [
      FieldSpec("received", .fieldRulingReceived, .date, required: true, initial: today),
      FieldSpec("reason", .fieldReason, .longText, required: true),
      FieldSpec(
        "rulingBody",
        .fieldRulingBody,
        .choice(rulingBodies),
        required: true,
        initial: remedyRow?.ruledBy.rawValue ?? ""
      ),
      FieldSpec("official", .fieldRulingOfficial, .choice(rulers), when: notBoard),
    ] + letter("decree", .fieldNewDecree, .fieldNewDecreeDate, required: false)
  }

  private var notBoard: FieldSpec.Condition {
    FieldSpec.Condition(
      path: "rulingBody",
      keys: [RulingBody.ppk.rawValue, RulingBody.superior.rawValue]
    )
  }

  private var remedyRow: RemedyRow? {
    guard let respondent, let appeal = respondent.appeal?.entry else { return nil }
    return scene.law.remedyRow(
      appeal.kind,
      against: respondent,
      office: scene.reader.office,
      on: appeal.filed
    )
  }

  /// Who rules as the rules of the filing day say; the others closed with the article.
  private var rulingBodies: [Choice] {
    RulingBody.allCases.map { body in
      let isNamed = remedyRow.map { $0.ruledBy == body || $0.confidence == .unsure } ?? true
      return Choice(
        body.rawValue,
        wording.word(body),
        detail: remedyRow?.article ?? "",
        closedReason: isNamed
          ? nil : remedyRow.map { "\(wording.word($0.ruledBy)) (\($0.article))" }
      )
    }
  }

  /// Officials who may rule first; the others closed with why not.
  private var rulers: [Choice] {
    guard let respondent, let body = remedyRow?.ruledBy else { return actors() }
    let office = scene.reader.office
    return actors().map { choice in
      let mayRule =
        ActorID(choice.key).map {
          scene.law.mayRule($0, as: body, on: respondent, office: office, at: scene.today)
        } ?? false
      return mayRule ? choice : choice.closed(wording(.notAboveDecider))
    }
    .openFirst
  }

  /// The appeal body rules on an appeal; who rules on an objection differs.
  private var ruler: String {
    remedyRow?.ruledBy == .bpasn ? wording.word(Body.bpasn) : ""
  }

  /// Every measure of the catalogue for this employment; a ruling is bound by no table of ours.
  private var replacements: [Choice] {
    let status = respondent?.facts.status
    let act = file?.actDay ?? scene.today
    return scene.law.catalogue.sanctions(on: act).filter { row in
      status.map { row.appliesTo.contains($0) } ?? true && row.code != respondent?.measure?.code
    }
    .map { row in
      let level = row.level.map { "\(wording.word($0, width: .short)): " } ?? ""
      return Choice(row.code, level + wording.option(row.code, law: scene.law), detail: row.textID)
    }
  }

  var lawsuit: [FieldSpec] {
    let judged = FieldSpec.Condition(path: "step", keys: [LawsuitStep.judged.rawValue])
    let next: LawsuitStep = respondent?.aftermath.openLawsuit == nil ? .filed : .judged
    return [
      FieldSpec(
        "step",
        .fieldLawsuitStep,
        .choice(choices(LawsuitStep.self)),
        required: true,
        initial: next.rawValue
      ),
      FieldSpec(
        "court",
        .fieldCourt,
        .text,
        required: true,
        initial: respondent?.aftermath.openLawsuit?.court.value ?? ""
      ),
    ] + letter("letter", .fieldRegisterOrJudgment, .fieldOn) + [
      FieldSpec(
        "outcome",
        .fieldOutcome,
        .choice(choices(LawsuitOutcome.self)),
        required: true,
        when: judged
      ),
      FieldSpec("note", .fieldNote, .longText),
    ]
  }

  var execution: [FieldSpec] {
    let fixed = respondent.flatMap { scene.law.effectiveDate(of: $0) }
    return [
      FieldSpec(
        "from",
        .fieldExecutedFrom,
        .date,
        required: true,
        initial: fixed.map { shown($0) } ?? today
      )
    ] + letter("letter", required: false) + [FieldSpec("note", .fieldNote, .longText)]
  }

  var upload: [FieldSpec] {
    [
      FieldSpec("system", .fieldSystem, .choice(choices(UploadSystem.self)), required: true),
      FieldSpec("documents", .fieldDocuments, .lines, required: true, hint: .hintLines),
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec("reference", .fieldReference, .text),
    ]
  }

  var oversight: [FieldSpec] {
    let bodies: [Body] = [.bkn, .kasn, .mendagri, .governor]
    return [
      FieldSpec(
        "measure",
        .fieldOversight,
        .choice(choices(OversightMeasure.self)),
        required: true
      ),
      FieldSpec("from", .fieldSender, .choice(choices(bodies)), required: true),
    ] + letter("letter") + [
      FieldSpec("received", .fieldReceived, .date, required: true, initial: today),
      FieldSpec("note", .fieldNote, .longText),
    ]
  }

  var rehabilitation: [FieldSpec] {
    [
      FieldSpec(
        "form",
        .fieldRehabilitation,
        .choice(choices(RehabilitationForm.self)),
        required: true
      )
    ] + letter("letter") + [
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec("note", .fieldNote, .longText),
    ]
  }
}
