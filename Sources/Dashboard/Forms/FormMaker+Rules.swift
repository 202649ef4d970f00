internal import Casework
internal import Wording

// Forms for the law of the office, and for a letter that fixes a level.

extension FormMaker {
  /// What most offices change: a holiday, the length of a deadline, a row taken out, and what a remedy,
  /// a step, a link, a track or a rule of the program rests on.
  ///
  /// The choice of the kind is the skeleton of the row; the fields below fill it in. Every other kind
  /// of row goes in by `netra submit`.
  var ruleProposal: [FieldSpec] {
    let kinds = [RuleRow.Kind.holiday, .deadline, .removed] + Self.replacedKinds
    let choices = kinds.map { kind in
      Choice(.object([kind.rawValue: skeleton(of: kind)]), wording.word(kind))
    }
    return [FieldSpec("row", .fieldRule, .choice(choices), required: true, hint: .hintRule)]
      + holidayFields + deadlineFields + replacedFields + [
        FieldSpec(
          "row.removed",
          .fieldRuleRemoved,
          .choice(removable),
          required: true,
          when: only(.removed)
        ),
        FieldSpec(
          "from",
          .fieldRuleFrom,
          .date,
          required: true,
          initial: today,
          // A holiday holds on its own day, which is asked once.
          when: FieldSpec.Condition(
            path: "row",
            keys: [wording.word(RuleRow.Kind.holiday)],
            isOpposite: true
          )
        ),
        FieldSpec("source", .fieldRuleSource, .text, required: true),
        FieldSpec(
          "confidence",
          .fieldConfidence,
          .choice(self.choices(Confidence.self)),
          required: true
        ),
        FieldSpec("reason", .fieldReason, .longText, required: true),
      ] + letter("letter", required: false)
  }

  private func skeleton(of kind: RuleRow.Kind) -> JSONValue {
    guard kind == .holiday else { return .object([:]) }
    return .object(["confidence": .string(Confidence.known.rawValue)])
  }

  func only(_ kind: RuleRow.Kind) -> FieldSpec.Condition {
    FieldSpec.Condition(path: "row", keys: [wording.word(kind)])
  }

  private var holidayFields: [FieldSpec] {
    let region = scene.reader.office.founded.region
    let condition = only(.holiday)
    return [
      FieldSpec("row.holiday.date", .fieldHoliday, .date, required: true, when: condition),
      FieldSpec("row.holiday.name", .fieldName, .text, required: true, when: condition),
      FieldSpec(
        "row.holiday.kind",
        .fieldHolidayKind,
        .choice(choices([Holiday.Kind.national, .collectiveLeave, .local])),
        required: true,
        when: condition
      ),
      FieldSpec(
        "row.holiday.region",
        .fieldHolidayRegion,
        .choice([Choice(region, "\(scene.reader.office.founded.office) (\(region))")]),
        when: condition,
        hint: .hintHolidayRegion
      ),
    ]
  }

  private var deadlineFields: [FieldSpec] {
    let condition = only(.deadline)
    let rows = scene.law.catalogue.deadlines.filter { $0.isInForce(on: scene.today) }
    let choices = rows.map { row in
      Choice(
        Self.skeleton(row),
        "\(row.code) · \(wording.length(row))",
        detail: "\(wording.clockName(code: row.code)) · \(row.legalBasis)"
      )
    }
    return [
      FieldSpec(
        "row.deadline",
        .fieldDeadline,
        .choice(choices),
        required: true,
        when: condition
      ),
      FieldSpec("row.deadline.days", .fieldDays, .number, required: true, when: condition),
      FieldSpec(
        "row.deadline.legal_basis",
        .fieldArticle,
        .text,
        required: true,
        when: condition
      ),
    ]
  }

  /// A proposal of another person.
  var ruleConfirmation: [FieldSpec] {
    [FieldSpec("proposal", .fieldProposal, .choice(proposals(ownToo: false)), required: true)]
  }

  var ruleWithdrawal: [FieldSpec] {
    [
      FieldSpec("proposal", .fieldProposal, .choice(proposals(ownToo: true)), required: true),
      FieldSpec("reason", .fieldReason, .longText, required: true),
    ]
  }

  private func proposals(ownToo: Bool) -> [Choice] {
    scene.reader.office.proposals.map { proposal in
      let isOwn = proposal.proposer == scene.reader.acting.actor
      return Choice(
        .integer(proposal.number),
        "U-\(proposal.number) \(wording.rule(proposal.entry, in: scene.law, today: scene.today))",
        detail: "\(proposal.proposer) · \(proposal.entry.source.shown) · "
          + proposal.entry.reason.shown,
        closedReason: isOwn && !ownToo ? wording(.ownProposalClosed) : nil
      )
    }
  }

  /// A level that a letter names for a violation whose level no text fixes.
  var levelByLetter: [FieldSpec] {
    let bodies: [Body] = [.bkn, .kasn, .bawaslu, .mendagri, .inspectorate]
    return [
      FieldSpec("violation", .fieldViolations, .choice(openViolations), required: true),
      FieldSpec(
        "level",
        .fieldLevel,
        .choice(choices([Level.ringan, .sedang, .berat])),
        required: true
      ),
      FieldSpec("from", .fieldSender, .choice(choices(bodies)), required: true),
    ] + letter("letter")
  }

  /// The violations cited; those whose level the law fixes are closed.
  private var openViolations: [Choice] {
    guard let file, let respondent else { return [] }
    return respondent.row.violations.compactMap { code in
      guard let row = scene.law.catalogue.violation(code, on: file.actDay) else { return nil }
      return Choice(
        code,
        "\(scene.law.fullName(violation: code))  \(wording(Phrase(row.textID, row.textEN)))",
        closedReason: row.sanction.isLevelOpen ? nil : wording(.levelFixedAlready)
      )
    }
  }
}
