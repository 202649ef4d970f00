internal import Casework
internal import Wording

// Forms for the study, the decision and what follows it.

extension FormMaker {
  var review: [FieldSpec] {
    let returned = FieldSpec.Condition(path: "verdict", keys: [ReviewVerdict.returned.rawValue])
    let open = AssessmentPart.allCases.first { part in
      respondent?.assessments[part].map { $0.review == nil } ?? false
    }
    return [
      FieldSpec(
        "part",
        .fieldPart,
        .choice(choices(AssessmentPart.self)),
        required: true,
        initial: open?.rawValue ?? ""
      ),
      FieldSpec("verdict", .fieldVerdict, .choice(choices(ReviewVerdict.self)), required: true),
      FieldSpec("comment", .fieldComment, .longText, required: true, when: returned),
    ]
  }

  var sanction: [FieldSpec] {
    [
      FieldSpec(
        "option",
        .fieldOption,
        .choice(ownOptions),
        required: true,
        hint: .hintOption
      ),
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec("reason", .fieldReason, .longText, required: true),
    ] + letter("permit", .fieldPermitNumber, .fieldPermitDate, required: false) + signedSheet
  }

  var notProven: [FieldSpec] {
    [
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec("reason", .fieldReason, .longText, required: true),
    ] + letter("letter", .fieldRehabilitationNumber, .fieldLetterDate, required: false)
      + signedSheet
  }

  var decree: [FieldSpec] {
    letter("decree", .fieldDecreeNumber, .fieldDecreeDate) + [
      FieldSpec("signature", .fieldSignature, .choice(choices(SignatureForm.self)), required: true)
    ]
  }

  var service: [FieldSpec] {
    [
      FieldSpec("outcome", .fieldOutcome, .choice(choices(ServiceOutcome.self)), required: true),
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec("deliverer", .fieldDeliverer, .text),
      FieldSpec(
        "receipt",
        .fieldReceipt,
        .text,
        when: FieldSpec.Condition(path: "outcome", keys: [ServiceOutcome.sent.rawValue])
      ),
      FieldSpec("note", .fieldNote, .longText),
    ]
  }

  var appeal: [FieldSpec] {
    [
      FieldSpec(
        "kind",
        .fieldAppealKind,
        .choice(choices(AppealKind.self)),
        required: true,
        initial: appealRoute
      ),
      FieldSpec("filed", .fieldFiled, .date, required: true, initial: today),
      FieldSpec("grounds", .fieldGrounds, .longText, required: true),
    ] + letter("letter", required: false) + [
      FieldSpec("evidence", .fieldEvidence, .multiChoice(evidenceChoices)),
      FieldSpec("copyReceived", .fieldCopyReceived, .date),
    ]
  }

  /// Which remedy stands open against what was decided.
  private var appealRoute: String {
    guard let decision = respondent?.decision, let option = decision.measure?.code else {
      return ""
    }
    return scene.law.appeal(against: option, on: decision.on)?.kind.rawValue ?? ""
  }

  var effect: [FieldSpec] {
    [FieldSpec("on", .fieldInForceOn, .date, required: true, initial: shown(inForceOn))]
  }

  /// The day the decree enters into force by its deadline, when it lies ahead; otherwise today.
  private var inForceOn: CalendarDate {
    guard let respondent else { return scene.today }
    let days = respondent.row.clocks.filter(\.isRunning).compactMap { clock -> CalendarDate? in
      guard let deadline = scene.law.catalogue.deadline(clock.code, on: clock.start),
        deadline.metTriggers.contains("decree.in_force")
      else { return nil }
      return scene.calendar.due(deadline, of: clock).date
    }
    return max(scene.today, days.max() ?? scene.today)
  }

  var completion: [FieldSpec] {
    [
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec("note", .fieldNote, .longText),
    ]
  }

  var discontinuation: [FieldSpec] {
    [
      FieldSpec(
        "ground",
        .fieldGround,
        .choice(choices(DiscontinueGround.self)),
        required: true
      ),
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec("note", .fieldReason, .longText, required: true),
    ] + letter("letter", required: false)
  }

  var followUp: [FieldSpec] {
    let bodies: [Body] = [.bkn, .bawaslu, .kasn, .mendagri, .governor]
    return [
      FieldSpec("to", .fieldAddressee, .multiChoice(choices(bodies)), required: true)
    ] + letter("letter")
  }

  /// Corrections of the case and of the respondent in view.
  var correction: [FieldSpec] {
    let ofPerson = CorrectableField.allCases.filter { $0 != .title }.map(\.rawValue)
    let person = FieldSpec.Condition(path: "field", keys: Set(ofPerson))
    return [
      FieldSpec(
        "field",
        .fieldField,
        .choice(choices(CorrectableField.self)),
        required: true
      ),
      FieldSpec(
        "r",
        .fieldRespondent,
        .choice(respondentChoices),
        required: true,
        initial: respondent.map { String($0.ordinal) } ?? "",
        when: person
      ),
      FieldSpec("old", .fieldOld, .text, required: true, hint: .hintOld),
      FieldSpec("new", .fieldNew, .text, required: true),
      FieldSpec("reason", .fieldReason, .longText, required: true),
    ]
  }
}
