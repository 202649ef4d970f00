internal import Casework
internal import Wording

// Forms for steps beside the way, for proposals to somebody outside, and for breaches.

extension FormMaker {
  /// The steps the rules know; those that cannot be recorded now come last, each with why.
  var sideStep: [FieldSpec] {
    let offers = sideStepOffers
    return [
      FieldSpec("step", .fieldSideStep, .choice(offers.map(choice).openFirst), required: true),
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec(
        "place",
        .fieldPlace,
        .text,
        required: true,
        when: naming(offers.filter { $0.way.wantsPlace == true })
      ),
      FieldSpec("to", .fieldHandedOver, .text),
      FieldSpec(
        "note",
        .fieldNote,
        .longText,
        required: true,
        when: naming(offers.filter { $0.way.wantsNote == true })
      ),
      FieldSpec(
        "note",
        .fieldNote,
        .longText,
        when: naming(offers.filter { $0.way.wantsNote != true })
      ),
    ]
      + letterFields(required: true, naming(offers.filter { $0.row.letter == .required }))
      + letterFields(required: false, naming(offers.filter { $0.row.letter == .optional }))
      + [FieldSpec("evidence", .fieldEvidence, .multiChoice(evidenceChoices))]
  }

  /// Number and date of a letter; without a day of its own, for the other pair shares its place.
  private func letterFields(
    required: Bool,
    _ condition: FieldSpec.Condition
  ) -> [FieldSpec] {
    [
      FieldSpec("letter.number", .fieldLetterNumber, .text, required: required, when: condition),
      FieldSpec("letter.date", .fieldLetterDate, .date, required: required, when: condition),
    ]
  }

  private var sideStepOffers: [SideStepOffer] {
    guard let respondent else { return [] }
    let role = scene.reader.acting.role
    return scene.law.sideStepOffers(for: respondent, on: scene.today).filter { offer in
      (offer.way.roles ?? offer.row.roles).contains(role)
    }
  }

  private func choice(_ offer: SideStepOffer) -> Choice {
    Choice(
      .object(["code": .string(offer.row.code), "way": .string(offer.way.code)]),
      wording.step(offer.row, offer.way),
      detail: offer.row.article,
      closedReason: wording.closed(offer, today: scene.today).map {
        "\($0) (\(offer.row.article))"
      }
    )
  }

  private func naming(_ offers: [SideStepOffer]) -> FieldSpec.Condition {
    FieldSpec.Condition(
      path: "step",
      keys: Set(offers.map { wording.step($0.row, $0.way) })
    )
  }

  // MARK: Outside

  var proposal: [FieldSpec] {
    [
      FieldSpec("option", .fieldProposedOption, .choice(outsideOptions), required: true)
    ] + letter("letter", .fieldProposalNumber, .fieldProposalDate) + [
      FieldSpec("reason", .fieldReason, .longText, required: true)
    ]
  }

  /// The measures that somebody outside decides on; the others closed with who decides.
  private var outsideOptions: [Choice] {
    guard let reading = deskReading, let ladder = reading.ladder else { return [] }
    let finding = Choice(.null, wording.word(Proof.notProven))
    let findings = reading.mayProposeFinding ? [finding] : []
    let measures = optionChoices().map { choice in
      guard choice.closedReason == nil,
        let option = ladder.open.first(where: { $0.code == choice.key }),
        reading.outside(of: option) == nil
      else { return choice }
      let deciders = scene.law.deciders(
        for: reading.respondent,
        option: option.code,
        level: option.level,
        office: scene.reader.office,
        on: scene.today
      )
      return choice.closed(wording(.onlyFor(wording.deciders(deciders))))
    }
    return (measures + findings).openFirst
  }

  /// The measures of this respondent that an official of this office decides on; those of others closed.
  var ownOptions: [Choice] {
    guard let reading = deskReading, let ladder = reading.ladder else { return optionChoices() }
    return optionChoices().map { choice in
      guard choice.closedReason == nil,
        let option = ladder.open.first(where: { $0.code == choice.key }),
        let body = reading.outside(of: option)
      else { return choice }
      return choice.closed("\(wording(.proposeWord)): \(wording.word(body))")
    }
    .openFirst
  }

  private var deskReading: DeskReading? {
    guard let file, let respondent else { return nil }
    return DeskReading(
      respondent,
      in: file,
      for: scene.reader.acting,
      law: scene.law,
      office: scene.reader.office,
      on: scene.today
    )
  }

  var proposalAnswer: [FieldSpec] {
    let decided = FieldSpec.Condition(
      path: "outcome",
      keys: Set(ProposalOutcome.allCases.filter(\.isDecision).map(\.rawValue))
    )
    let imposed = FieldSpec.Condition(path: "outcome", keys: [ProposalOutcome.imposed.rawValue])
    return [
      FieldSpec("outcome", .fieldOutcome, .choice(choices(ProposalOutcome.self)), required: true),
      FieldSpec("option", .fieldOutsideOption, .choice(optionChoices()), when: imposed),
      FieldSpec(
        "decidedBy",
        .fieldOutsideBy,
        .text,
        required: true,
        initial: respondent?.procedure.openProposal.map { wording.word($0.to) } ?? ""
      ),
    ] + letter("letter", .fieldOutsideNumber, .fieldOutsideDate) + [
      FieldSpec("received", .fieldOutsideReceived, .date, required: true, initial: today),
      FieldSpec(
        "document",
        .fieldOutsideDocument,
        .choice(evidenceChoices),
        required: true,
        when: decided
      ),
      FieldSpec(
        "signature",
        .fieldSignature,
        .choice(choices(SignatureForm.self)),
        required: true,
        when: decided
      ),
      FieldSpec("note", .fieldReason, .longText, required: true),
    ]
  }

  // MARK: Breaches

  var breach: [FieldSpec] {
    [
      FieldSpec("known", .fieldBreachKnown, .moment, required: true, hint: .hintMoment),
      FieldSpec("what", .fieldBreachWhat, .longText, required: true),
      FieldSpec("how", .fieldBreachHow, .longText, required: true),
      FieldSpec("remedy", .fieldBreachRemedy, .longText, required: true),
    ]
  }

  var breachNotice: [FieldSpec] {
    let open = scene.reader.office.breaches.filter { !$0.untold.isEmpty }
    let breaches = open.map { breach in
      let known = wording.moment(breach.entry.known, today: scene.today)
      return Choice(
        .integer(breach.number),
        "\(breach.number) · \(known)",
        detail: breach.entry.what.shown
      )
    }
    return [
      FieldSpec(
        "breach",
        .fieldBreach,
        .choice(breaches),
        required: true,
        initial: breaches.count == 1 ? breaches[0].key : ""
      ),
      FieldSpec(
        "to",
        .fieldBreachTo,
        .multiChoice(choices(BreachParty.self)),
        required: true
      ),
      FieldSpec("at", .fieldBreachAt, .moment, required: true, hint: .hintMoment),
    ] + letter("letter") + [FieldSpec("note", .fieldNote, .longText)]
  }
}
