internal import Casework
internal import Wording

// The form of a report: what it asks depends on where the report comes from.

extension FormMaker {
  /// Pieces of evidence that can be handed in with a report.
  private static let evidenceRows = 6

  var report: [FieldSpec] {
    [
      FieldSpec("source", .fieldSource, .choice(choices(Source.self)), required: true),
      FieldSpec(
        "tips.0",
        .fieldTip,
        .text,
        when: FieldSpec.Condition(path: "tips.0", keys: [""], isOpposite: true)
      ),
    ]
      + sourceFields + eventFields + reporterFields + receiptFields
      + (0..<Self.evidenceRows).flatMap { reportedEvidence($0) }
  }

  private func from(_ sources: Source...) -> FieldSpec.Condition {
    FieldSpec.Condition(path: "source", keys: Set(sources.map(\.rawValue)))
  }

  private var sourceFields: [FieldSpec] {
    let media = from(.media, .socialMedia)
    let letter = from(.letter, .unit)
    let ofBawaslu = FieldSpec.Condition(path: "letter.number", keys: [""], isOpposite: true)
    return [
      FieldSpec("media.outlet", .fieldOutlet, .text, required: true, when: media),
      FieldSpec("media.title", .fieldMediaTitle, .text, when: media),
      FieldSpec("media.url", .fieldURL, .text, when: media),
      FieldSpec("media.published", .fieldPublished, .date, when: media),
      FieldSpec("reference", .fieldReferenceSP4N, .text, required: true, when: from(.sp4n)),
      FieldSpec("reference", .fieldReferenceSBT, .text, required: true, when: from(.sbt)),
      FieldSpec("reference", .fieldReferenceWBS, .text, when: from(.whistleblower)),
      // A letter of Bawaslu may open a case; its day is asked once it has a number.
      FieldSpec("letter.number", .fieldLetterNumber, .text, when: from(.bawaslu)),
      FieldSpec("letter.date", .fieldLetterDate, .date, required: true, when: ofBawaslu),
      FieldSpec("letter.number", .fieldLetterNumber, .text, required: true, when: letter),
      FieldSpec("letter.date", .fieldLetterDate, .date, required: true, when: letter),
      FieldSpec("agenda", .fieldAgenda, .text, when: letter),
      FieldSpec("disposition", .fieldReportDisposition, .text, when: letter),
    ]
  }

  private var eventFields: [FieldSpec] {
    let rally = from(.rally)
    let others = FieldSpec.Condition(
      path: "source",
      keys: [Source.rally.rawValue],
      isOpposite: true
    )
    return [
      FieldSpec("received", .fieldReceived, .date, required: true, initial: today),
      FieldSpec("act.from", .fieldActFrom, .date, required: true, hint: .hintDate),
      FieldSpec("act.to", .fieldActTo, .date),
      FieldSpec("title", .fieldTitle, .text, required: true, hint: .hintTitle),
      FieldSpec("what", .fieldWhat, .longText, required: true),
      FieldSpec("place", .fieldPlace, .text, required: true, when: rally),
      FieldSpec("place", .fieldPlace, .text, when: others),
      FieldSpec("how", .fieldHow, .text),
      FieldSpec("act.candidates", .fieldCandidates, .text),
    ]
  }

  /// A person who reports is sealed; what a newspaper prints has none.
  private var reporterFields: [FieldSpec] {
    let human = from(
      .citizen,
      .employee,
      .unit,
      .sp4n,
      .sbt,
      .whistleblower,
      .rally,
      .letter
    )
    let named = FieldSpec.Condition(path: "reporter.name", keys: [""], isOpposite: true)
    return [
      FieldSpec("reporter.name", .fieldReporter, .text, when: human, hint: .hintReporter),
      FieldSpec("reporter.contact", .fieldContact, .text, when: named, hint: .hintReporter),
      FieldSpec(
        "reporter.anonymous",
        .fieldAnonymous,
        .flag,
        initial: "false",
        when: named,
        hint: .hintReporter
      ),
    ]
  }

  private var receiptFields: [FieldSpec] {
    let deciders = scene.reader.office.holders(of: .ppk).map(\.id.text)
    let acting = scene.reader.acting
    let isDecider = acting.role == .ppk
    let byDecider = FieldSpec.Condition(path: "receivedBy", keys: Set(deciders))
    let byOthers = FieldSpec.Condition(
      path: "receivedBy",
      keys: Set(deciders),
      isOpposite: true
    )
    let route: [FieldSpec] =
      isDecider
      ? [
        FieldSpec(
          "routedTo",
          .fieldRoutedTo,
          .choice(satgas),
          required: true,
          hint: .hintRouted
        )
      ]
      : [
        FieldSpec(
          "routedTo",
          .fieldRoutedTo,
          .choice(satgas),
          required: true,
          when: byDecider,
          hint: .hintRouted
        ),
        FieldSpec("routedTo", .fieldRoutedTo, .choice(satgas), when: byOthers, hint: .hintRouted),
      ]
    return [
      FieldSpec(
        "receivedBy",
        .fieldReceivedBy,
        .choice(actors()),
        initial: acting.actor.text
      )
    ] + route + [
      FieldSpec("known", .fieldKnown, .date),
      FieldSpec("case", .fieldSameCase, .choice(cases), hint: .hintSameCase),
      FieldSpec("secrecy", .fieldSecrecy, .choice(secrecyChoices)),
      FieldSpec("allowed", .fieldAllowed, .multiChoice(actors()), when: secludedCases),
    ]
  }

  /// Those who verify reports and belong to the office today.
  private var satgas: [Choice] {
    scene.reader.office.actors.values
      .filter { actor in
        actor.isMember(on: scene.today)
          && actor.roles.contains { $0 == .satgas || $0 == .satgasChair }
      }
      .sorted { $0.id < $1.id }
      .map { Choice($0.id.text, "\($0.id) · \($0.name)", detail: wording.words($0.roles)) }
  }

  /// The fields of one piece of evidence; the next piece is offered once this one has its kind.
  private func reportedEvidence(_ row: Int) -> [FieldSpec] {
    let kinds = Set(EvidenceKind.allCases.map(\.rawValue))
    let path = "evidence.\(row)"
    func when(_ kinds: Set<String>) -> FieldSpec.Condition {
      FieldSpec.Condition(path: "\(path).kind", keys: kinds)
    }
    func of(_ kinds: EvidenceKind...) -> FieldSpec.Condition { when(Set(kinds.map(\.rawValue))) }
    let withoutFile: Set<String> = [EvidenceKind.link.rawValue, EvidenceKind.object.rawValue]
    let captures = of(.screenshot, .link)
    let others = when(
      kinds.subtracting([EvidenceKind.screenshot.rawValue, EvidenceKind.link.rawValue])
    )
    let before = FieldSpec.Condition(path: "evidence.\(row - 1).kind", keys: kinds)
    let label = Phrase(
      "\(Phrase.fieldMoreEvidence.indonesian) \(row + 1)",
      "\(Phrase.fieldMoreEvidence.english) \(row + 1)"
    )
    return [
      FieldSpec(
        "\(path).kind",
        label,
        .choice(choices(EvidenceKind.self)),
        when: row == 0 ? nil : before,
        hint: .hintMoreEvidence
      ),
      FieldSpec(
        "\(path).form",
        .fieldEvidenceForm,
        .choice(choices([EvidenceForm.capture])),
        required: true,
        when: captures
      ),
      FieldSpec(
        "\(path).form",
        .fieldEvidenceForm,
        .choice(choices(EvidenceForm.self)),
        required: true,
        when: others
      ),
      FieldSpec(
        "\(path).file",
        .fieldPath,
        .path,
        required: true,
        when: when(kinds.subtracting(withoutFile)),
        hint: .hintPath
      ),
      FieldSpec("\(path).file", .fieldPath, .path, when: when(withoutFile), hint: .hintPath),
      FieldSpec("\(path).title", .fieldTitle, .text, when: when(kinds)),
      FieldSpec("\(path).url", .fieldURL, .text, required: true, when: of(.link)),
      FieldSpec("\(path).online", .fieldOnline, .flag, initial: "true", when: of(.link)),
      FieldSpec("\(path).account", .fieldAccount, .text, when: captures),
      FieldSpec("\(path).platform", .fieldPlatform, .suggested(platforms), when: captures),
      FieldSpec(
        "\(path).capturedAt",
        .fieldCapturedAt,
        .moment,
        when: captures,
        hint: .hintMoment
      ),
      FieldSpec(
        "\(path).acquired",
        .fieldAcquired,
        .date,
        required: true,
        initial: today,
        when: when(kinds)
      ),
      FieldSpec("\(path).from", .fieldFrom, .text, when: when(kinds)),
      FieldSpec("\(path).how", .fieldAcquiredHow, .text, when: when(kinds)),
      FieldSpec(
        "\(path).persons",
        .fieldPersonsConcerned,
        .multiChoice((1...9).map { Choice(.integer($0), String($0)) }),
        when: when(kinds),
        hint: .hintAll
      ),
    ]
  }

  /// Services people are usually seen on; any other may be typed.
  var platforms: [Choice] {
    ["Facebook", "Instagram", "TikTok", "WhatsApp", "X", "YouTube", "Telegram"].map {
      Choice($0, $0)
    }
  }

  // MARK: Persons

  /// The persons a report names; somebody registered already is named by number.
  var persons: GroupSpec {
    GroupSpec(
      "persons",
      .groupPersons,
      reportedPerson,
      carried: ["facts.unit"],
      repeated: [
        "facts.status": EmploymentStatus.nonASN.rawValue,
        "facts.class": PositionClass.nonASN.rawValue,
        "facts.position": wording(.honoraryPosition),
      ]
    )
  }

  private var reportedPerson: [FieldSpec] {
    let fresh = FieldSpec.Condition(path: "person", keys: [""])
    let known = FieldSpec.Condition(path: "person", keys: [""], isOpposite: true)
    let named = FieldSpec(
      "facts.name",
      .fieldName,
      .text,
      hint: .hintName
    )
    let number = FieldSpec(
      "person",
      .fieldKnownPerson,
      .text,
      when: known,
      hint: .hintKnownPerson
    )
    let rest = personFields.dropFirst().map { field in
      field.condition == nil ? field.shown(when: fresh) : field
    }
    let honorary = FieldSpec.Condition(
      path: "facts.status",
      keys: [EmploymentStatus.nonASN.rawValue]
    )
    return [named, number] + rest
      + [FieldSpec("facts.nik", .fieldNIK, .text, when: honorary, hint: .hintSealed)]
  }
}
