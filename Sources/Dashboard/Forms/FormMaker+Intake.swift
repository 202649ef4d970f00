internal import Casework
internal import Wording

// Forms for what comes in: tips, reports, evidence, letters of other bodies.

extension FormMaker {
  var tip: [FieldSpec] {
    [
      FieldSpec("source", .fieldSource, .choice(choices(Source.self)), required: true),
      FieldSpec("received", .fieldReceived, .date, required: true, initial: today),
      FieldSpec("title", .fieldTitle, .text, required: true),
      FieldSpec("what", .fieldWhat, .longText, required: true),
      FieldSpec("act.from", .fieldActFrom, .date),
    ]
  }

  /// Tips that still want something done, by number.
  var openTips: [Choice] {
    scene.reader.inbox().items.filter { $0.id.kind == .tip && $0.state.isOpen }
      .map { Choice($0.id.description, "\($0.id) \($0.title)") }
  }

  var tipCheck: [FieldSpec] {
    [
      FieldSpec(
        "tip",
        .fieldTip,
        .suggested(openTips),
        required: true,
        hint: .hintTip,
        listing: .closed
      ),
      FieldSpec("outcome", .fieldOutcome, .choice(choices(TipOutcome.self)), required: true),
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec("note", .fieldNote, .longText, required: true),
    ]
  }

  /// The cases in view, by number.
  var cases: [Choice] {
    var seen = Set<RecordID>()
    let items = scene.reader.respondents
    let numbers = SharedNumbers(items.map(\.row.id))
    return items.compactMap { item in
      let id = item.row.id.file
      guard seen.insert(id).inserted else { return nil }
      return Choice(id.description, "\(numbers.text(id)) \(item.shown(wording).title)")
    }
  }

  var secrecyChoices: [Choice] {
    Secrecy.allCases.map { Choice(.integer($0.rawValue), wording.word($0)) }
  }

  var secludedCases: FieldSpec.Condition {
    let closed = Secrecy.allCases.filter { $0 > .ordinary }.map { String($0.rawValue) }
    return FieldSpec.Condition(path: "secrecy", keys: Set(closed))
  }

  /// What is asked of one person.
  var personFields: [FieldSpec] {
    let ofASN = Set(EmploymentStatus.allCases.filter(\.isASN).map(\.rawValue))
    let asn = FieldSpec.Condition(path: "facts.status", keys: ofASN)
    let honorary = FieldSpec.Condition(
      path: "facts.status",
      keys: [EmploymentStatus.nonASN.rawValue]
    )
    return [
      FieldSpec("facts.name", .fieldName, .text, required: true),
      FieldSpec(
        "facts.status",
        .fieldStatus,
        .choice(choices(EmploymentStatus.self)),
        required: true
      ),
      FieldSpec(
        "facts.class",
        .fieldClass,
        .choice(choices(PositionClass.self)),
        required: true
      ),
      FieldSpec("facts.position", .fieldPosition, .text, required: true),
      FieldSpec("facts.unit", .fieldUnit, .suggested(units), required: true, listing: .known),
      FieldSpec("facts.nip", .fieldNIP, .serviceNumber, when: asn),
      FieldSpec("facts.grade", .fieldGrade, .text, when: asn),
      FieldSpec("facts.contract.number", .fieldContract, .text, when: honorary),
      FieldSpec("facts.unknown", .fieldUnknown, .flag, initial: "false"),
    ]
  }

  var units: [Choice] {
    Set(scene.reader.respondents.map(\.unit)).sorted().map { Choice($0, $0) }
  }

  var secrecy: [FieldSpec] {
    [
      FieldSpec("secrecy", .fieldSecrecy, .choice(secrecyChoices), required: true),
      FieldSpec("allowed", .fieldAllowed, .multiChoice(actors()), when: secludedCases),
      FieldSpec("reason", .fieldReason, .longText, required: true),
    ]
  }

  var conflict: [FieldSpec] {
    let declared = FieldSpec.Condition(path: "kind", keys: [ConflictKind.declared.rawValue])
    return [
      FieldSpec("kind", .fieldConflict, .choice(choices(ConflictKind.self)), required: true),
      FieldSpec("relation", .fieldRelation, .longText, required: true, when: declared),
    ]
  }

  /// The roles in which somebody decides.
  static let deciding: Set<Role> = [.ppk, .punishing, .contractHolder]

  var succession: [FieldSpec] {
    [
      FieldSpec("replaces", .fieldReplaces, .choice(actors(Self.deciding)), required: true),
      FieldSpec("successor", .fieldSuccessor, .choice(actors(Self.deciding)), required: true),
    ] + letter("letter")
  }

  var evidence: [FieldSpec] {
    let link = FieldSpec.Condition(path: "kind", keys: [EvidenceKind.link.rawValue])
    let captured = FieldSpec.Condition(
      path: "kind",
      keys: [EvidenceKind.screenshot.rawValue, EvidenceKind.link.rawValue]
    )
    // A link and an object have nothing that must be stored; everything else is a file.
    let withoutFile: Set<EvidenceKind> = [.link, .object]
    let stored = FieldSpec.Condition(
      path: "kind",
      keys: Set(EvidenceKind.allCases.filter { !withoutFile.contains($0) }.map(\.rawValue) + [""])
    )
    let unstored = FieldSpec.Condition(path: "kind", keys: Set(withoutFile.map(\.rawValue)))
    return [
      FieldSpec("kind", .fieldEvidenceKind, .choice(choices(EvidenceKind.self)), required: true),
      FieldSpec("form", .fieldEvidenceForm, .choice(choices(EvidenceForm.self)), required: true),
      FieldSpec("title", .fieldTitle, .text, required: true),
      FieldSpec("file", .fieldPath, .path, required: true, when: stored, hint: .hintPath),
      FieldSpec("file", .fieldPath, .path, when: unstored, hint: .hintPath),
      FieldSpec("url", .fieldURL, .text, required: true, when: link),
      FieldSpec("online", .fieldOnline, .flag, initial: "true", when: link),
      FieldSpec("account", .fieldAccount, .text, when: captured),
      FieldSpec("platform", .fieldPlatform, .suggested(platforms), when: captured),
      FieldSpec("capturedAt", .fieldCapturedAt, .moment, when: captured, hint: .hintMoment),
      FieldSpec("acquired", .fieldAcquired, .date, required: true, initial: today),
      FieldSpec("from", .fieldFrom, .text),
      FieldSpec("how", .fieldAcquiredHow, .text),
      FieldSpec("r", .fieldConcerns, .multiChoice(respondentChoices), hint: .hintAll),
    ]
  }

  var finding: [FieldSpec] {
    [
      FieldSpec("kind", .fieldFindingKind, .choice(choices(FindingKind.self)), required: true),
      FieldSpec("register", .fieldRegister, .text, hint: .hintRegister),
    ] + letter("letter") + [
      FieldSpec("received", .fieldReceived, .date, required: true, initial: today),
      FieldSpec("addressee", .fieldAddressee, .choice(choices(Body.self)), required: true),
      FieldSpec("form", .fieldLetterForm, .choice(choices(LetterForm.self)), required: true),
      FieldSpec("studyAttached", .fieldStudyAttached, .flag, initial: "false"),
    ]
  }

  /// One row for each respondent.
  private var oneRowEach: [[String: String]] {
    (file?.respondents ?? []).map { ["r": String($0.ordinal)] }
  }

  var findingItems: GroupSpec {
    GroupSpec(
      "items",
      .groupOutcomes,
      [
        FieldSpec("r", .fieldRespondent, .choice(respondentChoices), required: true),
        FieldSpec(
          "outcome",
          .fieldOutcome,
          .choice(choices(FindingOutcome.self)),
          required: true
        ),
        FieldSpec("recommendation", .fieldRecommendation, .text),
        FieldSpec("level", .fieldLevel, .choice(choices(Level.self))),
        FieldSpec("article", .fieldArticle, .text),
      ],
      initialRows: oneRowEach
    )
  }

  var recommendation: [FieldSpec] {
    let bodies: [Body] = [.bkn, .kasn, .bawaslu, .inspectorate]
    return [FieldSpec("from", .fieldSender, .choice(choices(bodies)), required: true)]
      + letter("letter") + [
        FieldSpec("received", .fieldReceived, .date, required: true, initial: today),
        FieldSpec(
          "addressee",
          .fieldAddressee,
          .choice(choices(Body.self)),
          required: true,
          initial: Body.ppk.rawValue
        ),
        FieldSpec(
          "form",
          .fieldLetterForm,
          .choice(choices(LetterForm.self)),
          required: true,
          initial: LetterForm.original.rawValue
        ),
      ]
  }

  var recommendationItems: GroupSpec {
    GroupSpec(
      "items",
      .groupRecommended,
      [
        FieldSpec("r", .fieldRespondent, .choice(respondentChoices), required: true),
        FieldSpec("text", .fieldRecommendation, .longText, required: true),
        FieldSpec("level", .fieldLevel, .choice(choices(Level.self))),
      ],
      initialRows: respondent.map { [["r": String($0.ordinal)]] } ?? oneRowEach
    )
  }

  var waiting: [FieldSpec] {
    [
      FieldSpec("on", .fieldWaitsFor, .choice(choices(Body.self)), required: true),
      FieldSpec("since", .fieldSince, .date, required: true, initial: today),
      FieldSpec("reason", .fieldReason, .longText),
    ]
  }

  var waitingEnd: [FieldSpec] {
    let waiting = respondent?.row.waiting
    return [
      FieldSpec(
        "on",
        .fieldWaitsFor,
        .choice(choices(Body.self)),
        required: true,
        initial: waiting?.on.rawValue ?? ""
      ),
      FieldSpec("since", .fieldWaitEnded, .date, required: true, initial: today),
      FieldSpec("reason", .fieldNote, .longText),
    ]
  }
}
