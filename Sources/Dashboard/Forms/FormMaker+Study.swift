internal import Casework
internal import Wording

// The form of the study: what was found, how it is read, what is advised, who reviews it.

extension FormMaker {
  var assessment: [FieldSpec] {
    let proven = FieldSpec.Condition(path: "proof", keys: [Proof.proven.rawValue])
    let cited = respondent?.row.violations ?? []
    return [
      FieldSpec(
        "part",
        .fieldPart,
        .choice(choices(AssessmentPart.self)),
        required: true,
        initial: ownPart?.rawValue ?? ""
      ),
      FieldSpec("proof", .fieldProven, .choice(choices(Proof.self)), required: true),
      FieldSpec(
        "violations",
        .fieldViolations,
        .multiChoice(violationChoices),
        initial: cited.joined(separator: String(FormState.separator)),
        emptyValue: .array([]),
        hint: .hintReadings
      ),
    ] + act + [
      FieldSpec("impact", .fieldImpact, .choice(choices(Impact.self))),
      FieldSpec("intent", .fieldIntent, .choice(choices(Intent.self))),
      FieldSpec("cause", .fieldCause, .longText),
      FieldSpec("aggravating", .fieldAggravating, .lines, hint: .hintLines),
      FieldSpec("mitigating", .fieldMitigating, .lines, hint: .hintLines),
      FieldSpec("advice.level", .fieldAdviceLevel, .choice(levelChoices), when: proven),
      FieldSpec("advice.option", .fieldAdvice, .choice(optionChoices()), when: proven),
      FieldSpec("alternative", .fieldAlternative, .longText),
      FieldSpec("reason", .fieldReason, .longText, required: true),
      FieldSpec("reviewer", .fieldReviewer, .choice(reviewers), hint: .hintReviewer),
    ]
  }

  /// Every level, those that no impact would open as closed and why.
  private var levelChoices: [Choice] {
    guard let file, let respondent,
      let ladder = scene.law.ladder(
        for: respondent,
        in: file,
        office: scene.reader.office,
        on: scene.today
      )
    else { return choices(Level.self) }
    return Level.allCases.map { level in
      guard !ladder.mayAdvise(level, isImpactOpen: true) else {
        return Choice(.string(level.rawValue), wording.word(level))
      }
      let closest = ladder.closest(level)
      return Choice(
        .string(level.rawValue),
        "× \(wording.word(level))",
        detail: closest?.article ?? "",
        closedReason: closest.map {
          wording.closed($0.reason, article: $0.shortArticle, width: .long)
        } ?? wording(.levelWithoutOption)
      )
    }
  }

  /// Form, time and place of the act as the study finds them, beside what was reported.
  private var act: [FieldSpec] {
    let when = file?.act.map { act in
      ([act.from] + [act.to].compactMap(\.self)).map { wording.longDay($0) }
        .joined(separator: " – ")
    }
    let place = file?.reports.compactMap(\.entry.place?.value).first
    return [
      FieldSpec("form", .fieldActForm, .text),
      FieldSpec("when", .fieldActWhen, .text, hint: when.map { .reportedAs($0) }),
      FieldSpec("place", .fieldActPlace, .text, hint: place.map { .reportedAs($0) }),
    ]
  }

  /// The part this official writes, or else the first that nobody wrote.
  private var ownPart: AssessmentPart? {
    switch scene.reader.acting.role {
    case .inspectorate: .inspectorate
    case .bkd: .bkd
    case .satgas, .satgasChair, .secretariat, .examiner, .superior, .ethicsPanel, .ppk,
      .punishing, .contractHolder, .legalAid, .auditor, .admin:
      AssessmentPart.allCases.first { respondent?.assessments[$0] == nil }
    }
  }

  /// Officials of the author's own office, never the author.
  private var reviewers: [Choice] {
    let acting = scene.reader.acting
    let role: Role = acting.role == .bkd ? .bkd : .inspectorate
    return scene.reader.office.holders(of: role)
      .filter { record in
        record.id != acting.actor && file?.conflicted.contains(record.id) == false
          && record.isMember(on: scene.today)
      }
      .map { Choice($0.id.text, "\($0.id) · \($0.name)", detail: wording.words($0.roles)) }
  }

  /// The facts of a study, each with its evidence.
  var facts: GroupSpec {
    GroupSpec(
      "facts",
      .groupFacts,
      [
        FieldSpec("text", .fieldFact, .longText),
        FieldSpec(
          "evidence",
          .fieldEvidence,
          .multiChoice(evidenceChoices),
          emptyValue: .array([]),
          hint: .hintFactEvidence
        ),
      ]
    )
  }

  /// Every way an article may be read for this person, with the one that holds on the day of the act.
  func readings(of code: String) -> String {
    guard let file, let respondent else { return "" }
    let readings = scene.law.trackReadings(
      status: respondent.facts.status,
      violations: [code],
      actDate: file.actDay,
      phase: file.phase
    )
    guard readings.count > 1 else { return "" }
    return readings.map { reading in
      let sign = reading.holds == false ? "×" : "○"
      return "\(sign) \(wording.word(reading.track)): \(reading.article)"
    }.joined(separator: " · ")
  }
}
