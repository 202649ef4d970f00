internal import Casework
internal import Wording

// Forms for evidence once it is in the case.

extension FormMaker {
  var handling: [FieldSpec] {
    let received = FieldSpec.Condition(
      path: "kind",
      keys: Set(HandlingKind.allCases.filter(\.hasReceiver).map(\.rawValue))
    )
    return [
      FieldSpec("evidence", .fieldHandledItem, .choice(evidenceChoices), required: true),
      FieldSpec("kind", .fieldHandling, .choice(choices(HandlingKind.self)), required: true),
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec("from", .fieldHandedFrom, .text),
      FieldSpec("to", .fieldReceiver, .text, required: true, when: received),
      FieldSpec("purpose", .fieldPurpose, .text, required: true),
      FieldSpec("place", .fieldPlace, .text),
    ]
  }
}
