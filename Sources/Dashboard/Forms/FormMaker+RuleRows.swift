internal import Casework
internal import Wording

// The rows of law that are replaced by picking the present one and saying what changes.

extension FormMaker {
  static let replacedKinds: [RuleRow.Kind] = [
    .remedy, .route, .step, .link, .track, .trackRule, .basis,
  ]

  var replacedFields: [FieldSpec] {
    remedyFields + routeFields + stepFields + linkFields + trackFields + trackRuleFields
      + basisFields
  }

  /// A row as its own JSON, without the days on which it holds.
  static func skeleton(_ row: some Encodable, without left: [String] = []) -> JSONValue {
    var value = (try? JSONValue(encoding: row)) ?? .null  // rows hold nothing but texts and numbers
    for key in ["valid_from", "valid_to"] + left { value.set(nil, at: key) }
    return value
  }

  private func field(
    _ kind: RuleRow.Kind,
    _ path: String,
    _ label: Phrase,
    _ type: FieldSpec.Kind = .text
  ) -> FieldSpec {
    let start = "row.\(kind.rawValue)"
    return FieldSpec(
      path.isEmpty ? start : "\(start).\(path)",
      label,
      type,
      required: true,
      when: only(kind)
    )
  }

  private func row(_ kind: RuleRow.Kind, _ choices: [Choice]) -> FieldSpec {
    field(kind, "", .fieldRuleRow, .choice(choices))
  }

  private func words(_ kind: RuleRow.Kind) -> [FieldSpec] {
    [field(kind, "text_id", .fieldTextID), field(kind, "text_en", .fieldTextEN)]
  }

  private var remedyFields: [FieldSpec] {
    let rows = (scene.law.overlay.remedies ?? []).filter { $0.isInForce(on: scene.today) }
    return [
      row(
        .remedy,
        rows.map { Choice(Self.skeleton($0), wording.remedy($0), detail: $0.article) }
      ),
      field(.remedy, "ruled_by", .fieldRemedyBody, .choice(choices(RulingBody.self))),
      field(.remedy, "to_id", .fieldRemedyToID), field(.remedy, "to_en", .fieldRemedyToEN),
      field(.remedy, "article", .fieldArticle),
    ]
  }

  private var routeFields: [FieldSpec] {
    let measures = scene.law.catalogue.sanctions(on: scene.today).map { row in
      Choice(
        .object(["code": .string(row.code)]),
        "\(row.code) · \(wording.option(row.code, law: scene.law))",
        detail: scene.law.appeal(against: row.code, on: scene.today)
          .map { wording.word($0.kind.remedy) } ?? wording(.noRoute)
      )
    }
    var known: [AppealRoute] = []
    let all =
      (scene.law.overlay.routes ?? []).compactMap(\.appeal)
      + scene.law.overlay.sanctions.compactMap(\.appeal)
    for route in all where !known.contains(where: { $0.filing == route.filing }) {
      known.append(route)
    }
    let ways = known.map { route in
      Choice(
        Self.skeleton(route),
        wording.word(route.kind.remedy),
        detail: wording.clockName(code: route.filing)
      )
    }
    return [
      row(.route, measures),
      field(.route, "appeal", .fieldRoute, .choice(ways + [Choice(.null, wording(.noRoute))])),
      field(.route, "article", .fieldArticle),
    ]
  }

  private var stepFields: [FieldSpec] {
    let rows = scene.law.sideSteps(on: scene.today).map { row in
      Choice(
        Self.skeleton(row),
        wording(Phrase(row.textID, row.textEN)),
        detail: "\(row.code) · \(row.article)"
      )
    }
    let papers = [
      Choice(SideStepRow.Paper.required.rawValue, wording(.letterRequired)),
      Choice(SideStepRow.Paper.optional.rawValue, wording(.letterOptional)),
    ]
    return [row(.step, rows), field(.step, "article", .fieldArticle)]
      + [field(.step, "letter", .fieldStepLetter, .choice(papers))]
  }

  private var linkFields: [FieldSpec] {
    let rows = LinkRelation.allCases.compactMap { relation in
      scene.law.link(relation, on: scene.today).map { row in
        Choice(Self.skeleton(row), wording.word(relation), detail: row.article)
      }
    }
    return [row(.link, rows)] + words(.link) + [field(.link, "article", .fieldArticle)]
  }

  /// A track keeps its steps; the law it stands on is named anew.
  private var trackFields: [FieldSpec] {
    let rows = Track.allCases.compactMap { track in
      scene.law.tracks.row(track, on: scene.today).map { row in
        Choice(
          Self.skeleton(row, without: ["basis"]),
          wording.word(track),
          detail: scene.law.basis(of: track, on: scene.today) ?? ""
        )
      }
    }
    return [row(.track, rows), field(.track, "basis.0.text", .fieldArticle)]
  }

  private var trackRuleFields: [FieldSpec] {
    let rows = scene.law.tracks.rules.filter { $0.isInForce(on: scene.today) }.map { rule in
      Choice(
        Self.skeleton(rule, without: ["source"]),
        wording.trackRule(rule),
        detail: rule.source ?? ""
      )
    }
    return [
      row(.trackRule, rows),
      field(.trackRule, "track", .fieldTrackTo, .choice(choices(Track.self))),
      field(.trackRule, "source", .fieldArticle),
    ]
  }

  private var basisFields: [FieldSpec] {
    let guards = scene.law.guards
    let rows = guards.rows.map { row in
      let basis = GuardBasis(
        guardCode: row.code,
        article: guards.article(of: row.code, on: scene.today),
        confidence: row.confidence
      )
      return Choice(
        Self.skeleton(basis, without: ["article"]),
        "\(row.code.rawValue) · \(wording.guardText(row.code, law: scene.law))",
        detail: basis.article
      )
    }
    return [row(.basis, rows), field(.basis, "article", .fieldArticle)]
  }

  /// Rows that can be taken out, by their words.
  var removable: [Choice] {
    let law = scene.law
    let coded: [(RuleRow.Kind, String, String)] =
      law.catalogue.violations.map { (.violation, $0.code, $0.textID) }
      + law.catalogue.sanctions.map { (.sanction, $0.code, $0.textID) }
      + law.catalogue.deadlines.map { (.deadline, $0.code, $0.legalBasis) }
      + (law.overlay.remedies ?? []).map { (.remedy, $0.code, wording.remedy($0)) }
      + (law.overlay.routes ?? []).map {
        (.route, $0.code, wording.option($0.code, law: law))
      }
      + (law.overlay.steps ?? []).map { (.step, $0.code, wording(Phrase($0.textID, $0.textEN))) }
      + (law.overlay.links ?? []).map { (.link, $0.code, wording.word($0.relation)) }
      + (law.guards.bases ?? []).map { (.basis, $0.code, $0.article) }
    var seen: Set<String> = []
    let rows = coded.filter { seen.insert("\($0.0) \($0.1)").inserted }.map { kind, code, text in
      Choice(
        .object(["kind": .string(kind.rawValue), "code": .string(code)]),
        "\(wording.word(kind)) \(code)",
        detail: text
      )
    }
    let days = (law.calendar.holidays + law.calendar.localHolidays)
      .filter { $0.date >= scene.today }.sorted { $0.date < $1.date }
    return rows
      + days.map { holiday in
        var members: [String: JSONValue] = [
          "kind": .string(RuleRow.Kind.holiday.rawValue),
          "code": .string(holiday.date.description),
        ]
        if let region = holiday.region { members["region"] = .string(region) }
        return Choice(
          .object(members),
          "\(wording.word(RuleRow.Kind.holiday)) \(holiday.date) \(holiday.name)"
        )
      }
  }
}
