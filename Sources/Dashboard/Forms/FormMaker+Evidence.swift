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

  var redaction: [FieldSpec] {
    let stored = (file?.evidence ?? []).filter { $0.entry.item != nil }
    return [
      FieldSpec("evidence", .fieldHandledItem, .choice(choices(of: stored)), required: true),
      FieldSpec("file", .fieldPath, .path, required: true, hint: .hintRedacted),
      FieldSpec("what", .fieldRedactedWhat, .text, required: true),
      FieldSpec("reason", .fieldReason, .text, required: true),
      FieldSpec("title", .fieldTitle, .text),
    ]
  }

  var recheck: [FieldSpec] {
    let linked = (file?.evidence ?? []).filter { $0.entry.url != nil }
    return [
      FieldSpec(
        "evidence",
        .fieldHandledItem,
        .choice(choices(of: linked)),
        required: true,
        initial: linked.count == 1 ? linked.first.map { String($0.number) } ?? "" : ""
      ),
      FieldSpec("online", .fieldOnline, .flag, initial: "true"),
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec("note", .fieldNote, .longText),
    ]
  }

  private func choices(of evidence: [EvidenceAttached]) -> [Choice] {
    evidence.map {
      Choice(
        .integer($0.number),
        "B\($0.number) \($0.entry.title.shown)",
        detail: $0.entry.url?.shown ?? $0.entry.item?.sha256 ?? ""
      )
    }
  }

  var duplicateAnswer: [FieldSpec] {
    let ofPersons = FieldSpec.Condition(
      path: "kind",
      keys: Set(DuplicateGround.allCases.filter(\.isOfPersons).map(\.rawValue))
    )
    let persons = (file?.respondents ?? []).map {
      Choice($0.person.description, "\($0.person) \($0.facts.name.shown)")
    }
    return [
      FieldSpec("with", .fieldCompared, .text, required: true),
      FieldSpec("kind", .fieldLikeness, .choice(choices(DuplicateGround.self)), required: true),
      FieldSpec("person", .fieldComparedPerson, .choice(persons), required: true, when: ofPersons),
      FieldSpec(
        "answer",
        .fieldDuplicateAnswer,
        .choice(choices(DuplicateVerdict.self)),
        required: true
      ),
      FieldSpec("reason", .fieldReason, .longText),
    ]
  }
}
